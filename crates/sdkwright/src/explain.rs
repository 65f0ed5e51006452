//! `sdkwright explain`: what the codes of findings mean.

use std::io::{self, Write};

use clap::Args;

use crate::{Status, codes};

/// Which code to explain.
#[derive(Debug, Clone, Default, Args)]
pub struct Explain {
    /// The code of a finding, as in `error[CODE]`; without it, all codes are listed
    #[arg(value_name = "CODE")]
    pub code: Option<String>,
}

impl Explain {
    /// Prints what the code means and how to mend the finding, or the list of all codes.
    pub fn run(&self, out: &mut dyn Write) -> io::Result<Status> {
        let Some(name) = &self.code else { return list(out) };
        let Some(code) = codes().find(|code| code.name == name) else {
            let _ = writeln!(
                io::stderr(),
                "error: no finding has the code `{}`\n  = help: `sdkwright explain` lists all codes",
                sdkwright_diagnostics::visible(name)
            );
            return Ok(Status::Unusable);
        };
        writeln!(out, "{code}\n\n{}\n\nTo mend it: {}", code.meaning, code.remedy)?;
        Ok(Status::Done)
    }
}

fn list(out: &mut dyn Write) -> io::Result<Status> {
    let width = codes().map(|code| code.name.len()).max().unwrap_or_default();
    for code in codes() {
        let (sentence, _) = code.meaning.split_once(". ").unwrap_or((code.meaning.trim_end_matches('.'), ""));
        writeln!(out, "{:width$}  {sentence}", code.name)?;
    }
    Ok(Status::Done)
}
