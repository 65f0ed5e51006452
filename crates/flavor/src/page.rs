use std::borrow::Borrow;
use std::fmt;

use minijinja::value::{Serde, Value};
use serde::{Deserialize, Serialize};

/// A file to be made: where it goes, which template makes it, and what the template sees.
#[derive(Debug)]
pub struct Page {
    /// Below the SDK's folder.
    pub path: OutputPath,
    /// The template's path below `templates/<flavor>`: `src/client.rs.jinja`. One without `.jinja` is copied.
    pub template: &'static str,
    /// Every string in it is a [`SafeText`](crate::SafeText) of the flavor, or used in conditions only.
    pub view: Value,
    /// Whose file it is.
    pub ownership: Ownership,
}

/// Whose file it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ownership {
    /// sdkwright's: rewritten whenever it differs, removed when it is no longer made.
    Owned,
    /// The user's: written when it is missing, never touched again.
    Once,
}

/// A path below the SDK's folder that every file system can hold: parts of `[A-Za-z0-9._-]`, none empty, reserved,
/// or made of dots only, no more than 100 bytes each, `/` between them.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String")]
pub struct OutputPath(String);

impl Page {
    /// A page that sdkwright owns.
    pub fn new(path: OutputPath, template: &'static str, view: impl Serialize) -> Self {
        Self { path, template, view: Value::from(Serde(view)), ownership: Ownership::Owned }
    }

    /// The same, handed to the user once.
    #[must_use]
    pub fn once(mut self) -> Self {
        self.ownership = Ownership::Once;
        self
    }
}

impl OutputPath {
    /// A path made of parts that a flavor's names gave.
    ///
    /// # Panics
    /// When a part is not of the alphabet: a flavor's `names.rs` must not let such a name through.
    pub fn new(path: impl Into<String>) -> Self {
        let path = path.into();
        assert!(Self::is_fit(&path), "a flavor made the unfit path {path:?}");
        Self(path)
    }

    /// As text, `/` between the parts.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    fn is_fit(path: &str) -> bool {
        !path.is_empty() && path.split('/').all(is_fit_part)
    }
}

fn is_fit_part(part: &str) -> bool {
    let stem = part.split('.').next().unwrap_or_default().to_ascii_lowercase();
    let reserved = matches!(stem.as_str(), "con" | "prn" | "aux" | "nul")
        || (stem.len() == 4
            && (stem.starts_with("com") || stem.starts_with("lpt"))
            && stem.ends_with(|c: char| c.is_ascii_digit()));
    !part.is_empty()
        && part.len() <= 100
        && !reserved
        && !part.ends_with('.')
        && part.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'_' | b'-'))
}

/// For paths that come from a file, which may hold anything.
impl TryFrom<String> for OutputPath {
    type Error = String;

    fn try_from(path: String) -> Result<Self, Self::Error> {
        if Self::is_fit(&path) { Ok(Self(path)) } else { Err(format!("no file of an SDK is called {path}")) }
    }
}

impl Borrow<str> for OutputPath {
    fn borrow(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for OutputPath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_fit_every_file_system() {
        for path in ["Cargo.toml", "src/models/a_b-c.rs", ".gitignore", "docs/conf.md", "a/com10.md", "a/..b"]
        {
            assert!(OutputPath::is_fit(path), "{path}");
        }
        let long = "a".repeat(101);
        for path in [
            "",
            "/a",
            "a/",
            "a//b",
            ".",
            "..",
            "../a",
            "a/../b",
            "a/./b",
            "a\\b",
            "C:",
            "a b",
            "a\0",
            "ä",
            "con",
            "src/NUL.rs",
            "com1",
            "lpt9.txt",
            "a.",
            &long,
        ] {
            assert!(!OutputPath::is_fit(path), "{path}");
        }
    }
}
