use std::collections::{BTreeMap, BTreeSet};
use std::fmt::{self, Write as _};

use rayon::prelude::*;
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

use crate::{File, Files, OutputPath, Ownership};

/// The version of the manifest's form.
const VERSION: u32 = 1;

/// The SHA-256 of a text with LF endings, as hexadecimal digits.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String")]
pub(crate) struct Digest(String);

/// Which files of an SDK's folder are sdkwright's, and what was written to them: `.sdkwright.json`.
#[derive(Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Manifest {
    version: u32,
    /// The version of sdkwright that wrote the files.
    generator: String,
    pub(crate) files: BTreeMap<OutputPath, Digest>,
}

/// What a run is about to write, and what runs before it that were interrupted may have written. It stands beside the
/// manifest for as long as the two may disagree.
#[derive(Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Journal {
    version: u32,
    pub(crate) files: BTreeMap<OutputPath, BTreeSet<Digest>>,
}

impl Digest {
    /// The digest of a file's bytes; CR LF counts as LF, so that a checkout with other endings stays ours.
    pub(crate) fn of(bytes: &[u8]) -> Self {
        let mut hasher = Sha256::new();
        let mut rest = bytes;
        while let Some(at) = carriage_return(rest) {
            let keep = if rest.get(at + 1) == Some(&b'\n') { at } else { at + 1 };
            hasher.update(&rest[..keep]);
            rest = &rest[at + 1..];
        }
        hasher.update(rest);
        let mut digits = String::with_capacity(64);
        for byte in hasher.finalize() {
            write!(digits, "{byte:02x}").expect("text can be written to");
        }
        Self(digits)
    }
}

impl TryFrom<String> for Digest {
    type Error = &'static str;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        let is_digest = text.len() == 64 && text.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'));
        if is_digest { Ok(Self(text)) } else { Err("a digest has 64 hexadecimal digits") }
    }
}

impl Manifest {
    /// The name of its file.
    pub(crate) const NAME: &'static str = ".sdkwright.json";

    pub(crate) fn of(files: &Files) -> Self {
        let owned: Vec<_> = files.iter().filter(|(_, file)| file.ownership == Ownership::Owned).collect();
        let digest =
            |(path, file): &(&OutputPath, &File)| (OutputPath::clone(path), Digest::of(file.text.as_bytes()));
        // Great files stand beside each other, so nobody takes many at a time.
        let digests: Vec<_> = owned.par_iter().with_max_len(8).map(digest).collect();
        Self {
            version: VERSION,
            generator: env!("CARGO_PKG_VERSION").to_owned(),
            files: digests.into_iter().collect(),
        }
    }

    /// # Errors
    /// What is wrong with the text.
    pub(crate) fn parse(text: &[u8]) -> Result<Self, String> {
        let manifest: Self = serde_json::from_slice(text).map_err(|error| error.to_string())?;
        match manifest.version {
            VERSION => Ok(manifest),
            other => Err(format!("its version is {other}, this sdkwright reads version {VERSION}")),
        }
    }
}

impl Journal {
    /// The name of its file.
    pub(crate) const NAME: &'static str = ".sdkwright.journal";

    /// The journal in a file. It is in place before anything else is written, so what cannot be read has announced
    /// nothing.
    pub(crate) fn parse(text: &[u8]) -> Self {
        let journal = serde_json::from_slice(text).unwrap_or_default();
        if matches!(journal, Self { version: VERSION, .. }) { journal } else { Self::default() }
    }

    /// What is announced already, and the files that are to be written now.
    pub(crate) fn announce(&self, manifest: &Manifest) -> Self {
        let mut files = self.files.clone();
        for (path, digest) in &manifest.files {
            files.entry(path.clone()).or_default().insert(digest.clone());
        }
        Self { version: VERSION, files }
    }
}

impl fmt::Display for Manifest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        json(self, f)
    }
}

impl fmt::Display for Journal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        json(self, f)
    }
}

fn carriage_return(bytes: &[u8]) -> Option<usize> {
    memchr::memchr(b'\r', bytes)
}

fn json(value: &impl Serialize, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let text = serde_json::to_string_pretty(value).map_err(|_| fmt::Error)?;
    writeln!(f, "{text}")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn manifest() -> Manifest {
        let mut files = Files::new();
        files.insert(OutputPath::new("src/lib.rs"), "a", Ownership::Owned);
        files.insert(OutputPath::new("Cargo.toml"), "b", Ownership::Owned);
        files.insert(OutputPath::new("LICENSE"), "c", Ownership::Once);
        Manifest::of(&files)
    }

    #[test]
    fn digests_do_not_see_line_endings() {
        let digest = Digest::of(b"a\nb\n");
        assert_eq!(digest, Digest::of(b"a\r\nb\r\n"));
        assert_ne!(digest, Digest::of(b"a\r\r\nb\n"));
        assert_ne!(digest, Digest::of(b"a\rb\n"));
        // The SHA-256 of nothing, as in FIPS 180-4's test vectors.
        assert_eq!(Digest::of(b"").0, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }

    #[test]
    fn a_manifest_is_sorted_and_read_back() {
        let text = manifest().to_string().replace(env!("CARGO_PKG_VERSION"), "[version]");
        insta::assert_snapshot!(text, @r#"
        {
          "version": 1,
          "generator": "[version]",
          "files": {
            "Cargo.toml": "0263829989b6fd954f72baaf2fc64bc2e2f01d692d4de72986ea808f6e99813f",
            "src/lib.rs": "87428fc522803d31065e7bce3cf03fe475096631e5e07bbd7a0fde60c4cf25c7"
          }
        }
        "#);
        assert_eq!(Manifest::parse(manifest().to_string().as_bytes()), Ok(manifest()));
    }

    #[test]
    fn a_broken_manifest_says_what_is_wrong() {
        let text = manifest().to_string();
        for (from, to, message) in [
            ("{", "<<<<<<< HEAD\n{", "expected value at line 1 column 1"),
            ("\"version\": 1", "\"version\": 2", "its version is 2, this sdkwright reads version 1"),
            (
                "\"files\"",
                "\"flies\"",
                "unknown field `flies`, expected one of `version`, `generator`, `files` at line 4 column 9",
            ),
            ("\"src/lib.rs", "\"../lib.rs", "no file of an SDK is called ../lib.rs at line 6 column 15"),
            (
                "\"src/lib.rs\": \"",
                "\"src/lib.rs\": \"0",
                "a digest has 64 hexadecimal digits at line 7 column 3",
            ),
        ] {
            assert_eq!(Manifest::parse(text.replacen(from, to, 1).as_bytes()), Err(message.to_owned()));
        }
    }

    #[test]
    fn a_journal_keeps_what_was_announced() {
        let earlier = Journal::default().announce(&manifest());
        assert_eq!(Journal::parse(earlier.to_string().as_bytes()), earlier);
        let mut files = Files::new();
        files.insert(OutputPath::new("src/lib.rs"), "z", Ownership::Owned);
        let later = earlier.announce(&Manifest::of(&files));
        assert_eq!(later.files["src/lib.rs"].len(), 2);
        assert_eq!(later.files["Cargo.toml"].len(), 1);
        assert_eq!(Journal::parse(b"{\"version\": 1, \"fil"), Journal::default());
    }
}
