//! `sdkwright explain`: what the codes of findings and changes mean.

use std::io::{self, Write};

use clap::Args;
use sdkwright_diagnostics::Code;

use crate::codes::groups;
use crate::example::Example;
use crate::{Status, codes};

/// Which code to explain.
#[derive(Debug, Clone, Default, Args)]
pub struct Explain {
    /// The code of a finding, as in `error[CODE]`, or of a change; without it, all codes are listed
    #[arg(value_name = "CODE")]
    pub code: Option<String>,
}

impl Explain {
    /// Prints what the code means, what leads to it and how to mend it, or the list of all codes.
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
        if let Some(example) = Example::of(code) {
            write!(out, "\n{}:\n\n{}", example.title(), indented(example.text))?;
        }
        Ok(Status::Done)
    }
}

/// All codes in Markdown, for `docs/findings.md`.
pub fn handbook() -> String {
    let mut text = String::from(
        "# Findings\n\nWhat each code means, what leads to it and how to mend it, as `sdkwright explain CODE` tells it. Written by \
         `cargo xtask generate`.\n",
    );
    for (title, codes) in groups() {
        text.push_str(&format!("\n## {title}\n"));
        for code in codes {
            text.push_str(&format!("\n### {code}\n\n{}\n\nTo mend it: {}\n", code.meaning, code.remedy));
            if let Some(example) = Example::of(code) {
                text.push_str(&format!(
                    "\n{}:\n\n```{}\n{}\n```\n",
                    example.title(),
                    example.language(),
                    example.text.trim_end()
                ));
            }
        }
    }
    text
}

fn list(out: &mut dyn Write) -> io::Result<Status> {
    let width = codes().map(|code| code.name.len()).max().unwrap_or_default();
    for (index, (title, codes)) in groups().into_iter().enumerate() {
        writeln!(out, "{}{title}:", if index == 0 { "" } else { "\n" })?;
        for code in codes {
            writeln!(out, "  {:width$}  {}", code.name, summary(code))?;
        }
    }
    Ok(Status::Done)
}

/// The first sentence of its meaning.
fn summary(code: &Code) -> &str {
    code.meaning.split_once(". ").map_or(code.meaning.trim_end_matches('.'), |(first, _)| first)
}

fn indented(text: &str) -> String {
    text.lines().map(|line| if line.is_empty() { "\n".to_owned() } else { format!("    {line}\n") }).collect()
}
