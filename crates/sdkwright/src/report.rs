use std::io::{self, IsTerminal, Write};
use std::process::ExitCode;

use clap::ValueEnum;
use sdkwright_api::Balance;
use sdkwright_diagnostics::{
    Finding, Findings, Locate, Origin, Place, Severity, github, human, json, visible_lines,
};
use sdkwright_spec::ReadError;

use crate::codes::UNREADABLE_DOCUMENT;

/// How a run ended; the greatest of several counts.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Status {
    /// All done, perhaps with warnings. 0
    #[default]
    Done,
    /// The document has errors, files were refused, or `--check` found stale ones. 1
    Failed,
    /// The command line or the configuration makes no sense, or what it names cannot be read. 2
    Unusable,
}

/// How findings are printed.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
pub enum MessageFormat {
    /// For people: source lines with the culprit underlined
    #[default]
    Human,
    /// One JSON object a line
    Json,
    /// Commands that GitHub Actions shows beside the lines of a pull request
    Github,
}

/// Prints what happens to stderr: findings always, progress on a terminal only.
#[derive(Debug, Clone, Copy, Default)]
pub struct Report {
    /// How findings are printed.
    pub format: MessageFormat,
    /// Whether notes are told too.
    pub verbose: bool,
}

/// Several sources of places, asked in turn: they share no file.
pub(crate) struct Everywhere<'a>(pub(crate) &'a [&'a dyn Locate]);

/// What a run ended with: the model's balance, if there was a model, and the findings.
#[derive(Debug)]
pub(crate) struct Outcome {
    pub(crate) name: String,
    pub(crate) balance: Option<Balance>,
    pub(crate) errors: usize,
    pub(crate) warnings: usize,
    pub(crate) status: Status,
}

impl From<Status> for ExitCode {
    fn from(status: Status) -> Self {
        match status {
            Status::Done => Self::SUCCESS,
            Status::Failed => Self::from(1),
            Status::Unusable => Self::from(2),
        }
    }
}

impl Report {
    /// Prints all findings, notes only when asked for. A stderr that nobody reads is no reason to stop.
    pub fn findings(&self, findings: &Findings, sources: &dyn Locate) {
        self.clear();
        let mut out = anstream::stderr().lock();
        for finding in findings {
            if finding.severity != Severity::Note || self.verbose {
                let _ = out.write_all(self.text(finding, sources).as_bytes());
            }
        }
    }

    /// A line for people that is no finding: with `-v` only, and not among commands for a machine.
    pub(crate) fn tell(&self, line: &str) {
        if self.verbose && self.format == MessageFormat::Human {
            self.clear();
            let _ = writeln!(anstream::stderr(), "{line}");
        }
    }

    /// A passage for people, such as a difference, unless a machine reads.
    pub(crate) fn show(&self, text: &str) {
        if self.format == MessageFormat::Human {
            self.clear();
            let _ = anstream::stderr().write_all(visible_lines(text).as_bytes());
        }
    }

    /// What is going on right now, on one line that the next one replaces.
    pub(crate) fn progress(&self, line: &str) {
        if self.shows_progress() {
            let _ = write!(io::stderr(), "\r\u{1b}[2K{line} …");
        }
    }

    /// Removes the line of progress.
    pub(crate) fn clear(&self) {
        if self.shows_progress() {
            let _ = write!(io::stderr(), "\r\u{1b}[2K");
        }
    }

    fn shows_progress(&self) -> bool {
        self.format == MessageFormat::Human && io::stderr().is_terminal()
    }

    fn text(&self, finding: &Finding, sources: &dyn Locate) -> String {
        match self.format {
            MessageFormat::Human => human(finding, sources),
            MessageFormat::Json => json(finding, sources),
            MessageFormat::Github => github(finding, sources),
        }
    }
}

impl Outcome {
    pub(crate) fn new(name: &str, balance: Option<Balance>, findings: &Findings) -> Self {
        Self {
            name: name.to_owned(),
            balance,
            errors: findings.count(Severity::Error),
            warnings: findings.count(Severity::Warning),
            status: if findings.has_errors() { Status::Failed } else { Status::Done },
        }
    }

    /// `dub: 5 of 5 operations, 31 of 31 schemas, 0 errors, 1 warning`
    pub(crate) fn line(&self) -> String {
        let made = match self.balance {
            Some(balance) => {
                let Balance { operations_in, operations_out, schemas_in, schemas_out, .. } = balance;
                let webhooks = match balance.webhooks_in {
                    0 => String::new(),
                    count => format!(", {} of {count} webhooks", balance.webhooks_out),
                };
                format!(
                    "{operations_out} of {operations_in} operations{webhooks}, {schemas_out} of {schemas_in} schemas"
                )
            }
            None => "nothing generated".to_owned(),
        };
        let name = &self.name;
        format!("{name}: {made}, {}, {}", count(self.errors, "error"), count(self.warnings, "warning"))
    }
}

/// `dub: 214 of 214 fields, 57 of 57 enum values`, for those who want to know more than the line of an outcome.
pub(crate) fn parts(name: &str, balance: &Balance) -> String {
    let Balance { fields_in, fields_out, values_in, values_out, .. } = balance;
    format!("{name}: {fields_out} of {fields_in} fields, {values_out} of {values_in} enum values")
}

/// What to say about a document that could not be read at all.
pub(crate) fn unreadable(error: &ReadError) -> Findings {
    let mut findings = Findings::new();
    let message = format!("cannot read {}: {}", error.path.display(), error.reason);
    findings
        .push(Finding::error(&UNREADABLE_DOCUMENT, message).help("name an OpenAPI document, YAML or JSON"));
    findings
}

/// `1 error`, `2 errors`.
pub(crate) fn count(number: usize, noun: &str) -> String {
    format!("{number} {noun}{}", if number == 1 { "" } else { "s" })
}

impl Locate for Everywhere<'_> {
    fn locate(&self, origin: &Origin) -> Option<Place> {
        self.0.iter().find_map(|source| source.locate(origin))
    }

    fn text(&self, origin: &Origin) -> Option<&str> {
        self.0.iter().find_map(|source| source.text(origin))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_balance_counts_what_came_in_and_out() {
        let mut balance = Balance {
            operations_in: 5,
            operations_out: 5,
            schemas_in: 31,
            schemas_out: 30,
            ..Balance::default()
        };
        let mut outcome = Outcome::new("dub", Some(balance), &Findings::new());
        outcome.warnings = 1;
        assert_eq!(outcome.line(), "dub: 5 of 5 operations, 30 of 31 schemas, 0 errors, 1 warning");
        (balance.webhooks_in, balance.webhooks_out) = (2, 2);
        outcome.balance = Some(balance);
        assert!(outcome.line().contains("5 of 5 operations, 2 of 2 webhooks, 30 of 31 schemas"));
        outcome.balance = None;
        outcome.errors = 2;
        assert_eq!(outcome.line(), "dub: nothing generated, 2 errors, 1 warning");
    }
}
