//! `sdkwright lint`: findings, and nothing else.

use std::io::{self, Write};
use std::path::PathBuf;

use clap::Args;

use crate::pipeline::Road;
use crate::reading::Reading;
use crate::report::{Everywhere, Outcome, unreadable};
use crate::{Report, Status};

/// What to look at.
#[derive(Debug, Clone, Default, Args)]
pub struct Lint {
    /// An OpenAPI document, YAML or JSON
    #[arg(value_name = "SPEC")]
    pub spec: PathBuf,
    /// How it is read.
    #[command(flatten)]
    pub reading: Reading,
    /// Treat warnings as errors
    #[arg(long)]
    pub strict: bool,
}

impl Lint {
    /// Prints every finding about a document, and its balance to `out`.
    pub fn run(&self, report: &Report, out: &mut dyn Write) -> io::Result<Status> {
        let name = self.spec.display().to_string();
        let (mut road, document) = match Road::read(&self.spec, &self.reading.options()) {
            Ok(read) => read,
            Err(error) => {
                report.findings(&unreadable(&error), &Everywhere(&[]));
                return Ok(Status::Unusable);
            }
        };
        let balance =
            road.check(document).map(|spec| road.lower_grouped(&spec, self.reading.group_by).balance);
        if self.strict {
            road.findings.be_strict();
        }
        report.findings(&road.findings, &road.sources);
        let outcome = Outcome::new(&name, balance, &road.findings);
        writeln!(out, "{}", outcome.line())?;
        Ok(outcome.status)
    }
}
