//! What leads to each finding: small files, embedded, which the tests hold to their word.

use include_dir::{Dir, include_dir};
use sdkwright_diagnostics::Code;

/// One file for each code of a finding, named after it: a document, a configuration, or what to do.
static FINDINGS: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/findings");

/// One file for each kind of change, with the document before and after it.
static CHANGES: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/changes");

/// The kinds of files that an example can be.
const ENDINGS: &[&str] = &["yaml", "json", "toml", "lock", "txt"];

/// What leads to a finding or a change.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Example {
    pub(crate) text: &'static str,
    ending: &'static str,
    is_change: bool,
}

impl Example {
    /// The example of a code; every code has one.
    pub(crate) fn of(code: &Code) -> Option<Self> {
        [(&FINDINGS, false), (&CHANGES, true)].into_iter().find_map(|(folder, is_change)| {
            ENDINGS.iter().find_map(|ending| {
                let text = folder.get_file(format!("{code}.{ending}"))?.contents_utf8()?;
                Some(Self { text, ending, is_change })
            })
        })
    }

    /// What stands above it.
    pub(crate) fn title(&self) -> &'static str {
        match self.ending {
            _ if self.is_change => "For example, the document before and after",
            "toml" => "For example, sdkwright.toml",
            "lock" => "For example, sdkwright.lock",
            "txt" => "For example",
            _ => "For example, a document",
        }
    }

    /// What a block of it is marked with in Markdown.
    pub(crate) fn language(&self) -> &'static str {
        if matches!(self.ending, "txt" | "lock") { "text" } else { self.ending }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::codes;

    #[test]
    fn every_code_has_an_example_and_every_example_a_code() {
        for code in codes() {
            assert!(Example::of(code).is_some(), "{code} has no example");
        }
        for file in FINDINGS.files().chain(CHANGES.files()) {
            let stem = file.path().file_stem().expect("a file has a name").to_string_lossy();
            assert!(codes().any(|code| code.name == stem), "{stem} is no code");
        }
    }
}
