//! `sdkwright diff`: what changed between two documents, as the users of the SDK meet it.

use std::io::{self, IsTerminal, Write};
use std::path::{Path, PathBuf};

use clap::{Args, ValueEnum};
use sdkwright_api::Api;
use sdkwright_diagnostics::{Findings, Severity};
use sdkwright_diff::{Changes, Severity as Weight, changelog, compare, json, text};
use semver::Version;

use crate::pipeline::Road;
use crate::reading::Reading;
use crate::report::{Everywhere, unreadable};
use crate::{Report, Status};

/// What to compare.
#[derive(Debug, Clone, Args)]
pub struct Diff {
    /// The document as it was
    #[arg(value_name = "OLD")]
    pub old: PathBuf,
    /// The document as it is
    #[arg(value_name = "NEW")]
    pub new: PathBuf,
    /// How the changes are printed
    #[arg(long, value_enum, default_value_t)]
    pub format: Format,
    /// The SDK's version, from which the next one is told
    #[arg(long, value_name = "VERSION", value_parser = parse_version)]
    pub current: Option<Version>,
    /// Exit with 1 if anything breaks
    #[arg(long)]
    pub exit_code: bool,
    /// How both documents are read.
    #[command(flatten)]
    pub reading: Reading,
}

/// How changes are printed.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// For people: by operation and type, what breaks first
    #[default]
    Text,
    /// One object for programs
    Json,
    /// An entry for a changelog, in Markdown
    Changelog,
}

impl Diff {
    /// Prints what changed to `out`, and what is wrong with either document as findings.
    pub fn run(&self, report: &Report, out: &mut dyn Write) -> io::Result<Status> {
        let (Some(old), Some(new)) = (self.read(&self.old, report), self.read(&self.new, report)) else {
            return Ok(Status::Unusable);
        };
        let (Some(old_api), Some(new_api)) = (&old.api, &new.api) else { return Ok(Status::Failed) };
        let changes = compare(old_api, new_api);
        let (old, new) = (&old.road.sources, &new.road.sources);
        let current = self.current.as_ref();
        match self.format {
            Format::Text => out.write_all(&styled(&text(&changes, current, report.verbose, old, new))?)?,
            Format::Json => write!(out, "{}", json(&changes, current, old, new))?,
            Format::Changelog => write!(out, "{}", changelog(&changes, current))?,
        }
        Ok(if self.exit_code && breaks(&changes) { Status::Failed } else { Status::Done })
    }

    /// One of the documents. Its warnings are told under `-v` only: whoever compares has seen them before.
    fn read(&self, path: &Path, report: &Report) -> Option<Read> {
        let (mut road, document) = match Road::read(path, &self.reading.options()) {
            Ok(read) => read,
            Err(error) => {
                report.findings(&unreadable(&error), &Everywhere(&[]));
                return None;
            }
        };
        let api = road.check(document).map(|spec| road.lower_grouped(&spec, self.reading.group_by));
        let mut told = Findings::new();
        let findings = road.findings.iter();
        findings
            .filter(|finding| report.verbose || finding.severity == Severity::Error)
            .for_each(|finding| told.push(finding.clone()));
        report.findings(&told, &road.sources);
        Some(Read { road, api })
    }
}

/// A document that was read, as far as it could be understood.
struct Read {
    road: Road,
    api: Option<Api>,
}

fn breaks(changes: &Changes) -> bool {
    changes.count(Weight::Breaking) > 0
}

/// The text as the standard output takes it: without escapes where no terminal reads.
fn styled(text: &str) -> io::Result<Vec<u8>> {
    let choice = match anstream::AutoStream::choice(&io::stdout()) {
        anstream::ColorChoice::Never => anstream::ColorChoice::Never,
        _ if io::stdout().is_terminal() => anstream::ColorChoice::AlwaysAnsi,
        choice => choice,
    };
    let mut stream = anstream::AutoStream::new(Vec::new(), choice);
    stream.write_all(text.as_bytes())?;
    Ok(stream.into_inner())
}

/// Reads `--current`.
fn parse_version(text: &str) -> Result<Version, String> {
    Version::parse(text).map_err(|error| format!("write three numbers, as in 1.2.3: {error}"))
}
