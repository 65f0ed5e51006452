//! `cargo xtask tidy`: the rules of this repository that no compiler knows.

mod arrows;
mod crates;
mod files;
mod generated;
mod templates;

use std::fmt;
use std::path::{Path, PathBuf};

use walkdir::{DirEntry, WalkDir};

use crate::{Result, root};

/// Where a rule is broken, and which.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Breach {
    /// Relative to the repository.
    path: String,
    /// From 1; `None` for the file as a whole.
    line: Option<usize>,
    rule: String,
}

/// Checks every rule and prints every breach.
pub(crate) fn run() -> Result {
    let mut breaches = Vec::new();
    breaches.extend(arrows::check()?);
    breaches.extend(crates::check()?);
    breaches.extend(files::check()?);
    breaches.extend(templates::check()?);
    breaches.extend(generated::check()?);
    breaches.sort();
    for breach in &breaches {
        eprintln!("{breach}");
    }
    match breaches.len() {
        0 => Ok(()),
        1 => Err("a rule of this repository is broken".into()),
        many => Err(format!("rules of this repository are broken in {many} places").into()),
    }
}

impl Breach {
    fn of(path: &Path, rule: impl Into<String>) -> Self {
        let path = path.strip_prefix(root()).unwrap_or(path).to_string_lossy().replace('\\', "/");
        Self { path, line: None, rule: rule.into() }
    }

    fn at(mut self, line: usize) -> Self {
        self.line = Some(line);
        self
    }
}

impl fmt::Display for Breach {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.line {
            Some(line) => write!(f, "{}:{line}: {}", self.path, self.rule),
            None => write!(f, "{}: {}", self.path, self.rule),
        }
    }
}

/// Every file below `folder` of the repository, without what builds leave there; links are not followed, so that a
/// file counts once.
fn files_below(folder: &str) -> Result<Vec<PathBuf>> {
    let is_ours = |entry: &DirEntry| {
        let is_left =
            matches!(entry.file_name().to_str(), Some("target" | "node_modules" | "dist" | "build" | ".git"));
        !(is_left && entry.file_type().is_dir())
    };
    let mut files = Vec::new();
    for entry in WalkDir::new(root().join(folder)).sort_by_file_name().into_iter().filter_entry(is_ours) {
        let entry = entry?;
        if entry.file_type().is_file() {
            files.push(entry.into_path());
        }
    }
    Ok(files)
}
