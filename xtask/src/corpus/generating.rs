use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::Duration;

use serde::Deserialize;

use super::documents::Document;
use super::lines;
use super::options::Language;
use crate::Result;
use crate::measure::{Cost, observe};

/// A document that must be refused may not take longer than this.
const REFUSAL: Duration = Duration::from_secs(1);

/// What the generator made of a document.
#[derive(Debug)]
pub(super) struct Generated {
    pub(super) cost: Cost,
    /// As the generator's last line says, out and in; empty if it made nothing.
    pub(super) operations: Option<Balance>,
    pub(super) schemas: Option<Balance>,
    pub(super) findings: Vec<Finding>,
    /// Of its sources.
    pub(super) lines: usize,
    /// What it said that is no finding: a fault of the generator's.
    noise: String,
    succeeded: bool,
}

/// How many came out, of how many that went in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Balance {
    pub(super) out: usize,
    pub(super) of: usize,
}

/// What of a finding matters here.
#[derive(Debug, Deserialize)]
pub(super) struct Finding {
    pub(super) severity: String,
    code: String,
    message: String,
    file: Option<String>,
    line: Option<usize>,
}

/// Runs the generator into an empty folder.
pub(super) fn generate(
    generator: &Path,
    document: &Document,
    language: Language,
    folder: &Path,
) -> Result<Generated> {
    if folder.exists() {
        fs::remove_dir_all(folder)?;
    }
    let mut command = Command::new(generator);
    command.args(["generate", "--message-format", "json", "--verbose", "--name", &document.name]);
    command.args(["--flavor", language.flavor()]).arg("--out").arg(folder);
    if let Some(root) = &document.root {
        command.arg("--root").arg(root);
    }
    if let Some(group_by) = &document.group_by {
        command.args(["--group-by", group_by]);
    }
    command.arg(&document.file);
    let (output, cost) = observe(&command)?;

    let (mut findings, mut noise) = (Vec::new(), String::new());
    for line in String::from_utf8_lossy(&output.stderr).lines() {
        match serde_json::from_str(line) {
            Ok(finding) => findings.push(finding),
            Err(_) => noise = noise + line + "\n",
        }
    }
    let said = String::from_utf8_lossy(&output.stdout);
    let balance = said.lines().last().unwrap_or_default();
    Ok(Generated {
        cost,
        operations: Balance::read(balance, "operations"),
        schemas: Balance::read(balance, "schemas"),
        findings,
        lines: if folder.exists() { lines(folder, language.extension())? } else { 0 },
        noise,
        succeeded: output.status.success(),
    })
}

impl Generated {
    pub(super) fn succeeded(&self) -> bool {
        self.succeeded
    }

    /// Whether everything of the document is in the SDK; else what is not.
    pub(super) fn complete(&self) -> std::result::Result<(), String> {
        if !self.noise.is_empty() {
            return Err(format!("the generator failed: {}", self.noise.lines().next().unwrap_or_default()));
        }
        if !self.succeeded {
            let mut errors = self.findings.iter().filter(|finding| finding.severity == "error");
            let first = errors.next().map_or_else(String::new, |finding| format!(": {}", finding.summary()));
            let more = match errors.count() {
                0 => String::new(),
                more => format!(" and {more} more errors"),
            };
            return Err(format!("not generated{first}{more}"));
        }
        for (balance, noun) in [(self.operations, "operations"), (self.schemas, "schemas")] {
            let Some(Balance { out, of }) = balance else { return Err(format!("no balance of {noun}")) };
            if out != of {
                return Err(format!("{} of {of} {noun} are lost", of - out));
            }
        }
        Ok(())
    }

    /// Whether the document was refused by a finding of this code that says where, and in time; else what is wrong.
    pub(super) fn refusal(&self, code: &str) -> std::result::Result<(), String> {
        if self.succeeded {
            return Err("generated, but it should be refused".to_owned());
        }
        let is_located = |finding: &&Finding| finding.file.is_some() && finding.line.is_some();
        if self.findings.iter().filter(is_located).all(|finding| finding.code != code) {
            return Err(format!("refused, but not by `{code}` with a place"));
        }
        if self.cost.wall > REFUSAL {
            return Err(format!("refused after {:.1} s", self.cost.wall.as_secs_f64()));
        }
        Ok(())
    }

    /// Errors, warnings and notes.
    pub(super) fn severities(&self) -> [usize; 3] {
        ["error", "warning", "note"]
            .map(|severity| self.findings.iter().filter(|finding| finding.severity == severity).count())
    }
}

impl Balance {
    /// From a line such as `dub: 5 of 6 operations, 31 of 31 schemas, 0 errors, 1 warning`.
    fn read(line: &str, noun: &str) -> Option<Self> {
        let words: Vec<&str> = line.split([' ', ',']).filter(|word| !word.is_empty()).collect();
        words.windows(4).find_map(|four| match four {
            [out, "of", of, last] if *last == noun => {
                Some(Self { out: out.parse().ok()?, of: of.parse().ok()? })
            }
            _ => None,
        })
    }
}

impl Finding {
    fn summary(&self) -> String {
        format!("{}, {}", self.code, self.message)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_balance_is_read_from_its_line() {
        let line = "dub: 5 of 6 operations, 31 of 31 schemas, 0 errors, 1 warning";
        assert_eq!(Balance::read(line, "operations"), Some(Balance { out: 5, of: 6 }));
        assert_eq!(Balance::read(line, "schemas"), Some(Balance { out: 31, of: 31 }));
        assert_eq!(Balance::read("dub: nothing generated, 2 errors", "operations"), None);
    }
}
