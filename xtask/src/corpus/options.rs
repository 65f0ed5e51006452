use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;

use clap::ValueEnum;
use serde::Deserialize;

use crate::{Result, root};

/// What the documents of a corpus need to be known for, by their paths in it: the file `xtask/corpus.toml`.
#[derive(Debug, Deserialize)]
pub(super) struct Options {
    pub(super) documents: BTreeMap<String, Entry>,
}

/// What no one can see by looking at a document.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(super) struct Entry {
    /// Where the document comes from.
    pub(super) source: Option<String>,
    /// The name of the crate, if the path makes none that one would like.
    pub(super) name: Option<String>,
    /// The folder below which references may lead, relative to the corpus, if it is not the document's.
    pub(super) root: Option<PathBuf>,
    /// `--group-by`
    pub(super) group_by: Option<String>,
    /// By default it follows from the size.
    pub(super) tier: Option<Tier>,
    /// The code of the finding with which the document must be refused.
    pub(super) refused: Option<String>,
}

/// How long a document takes, roughly.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, ValueEnum)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Tier {
    /// A second or two to compile
    Smoke,
    /// Less than ten
    Medium,
    /// Tens of seconds, and gigabytes
    Huge,
}

/// What SDKs are written in.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum Language {
    /// Rust
    #[default]
    Rust,
    /// TypeScript
    #[value(name = "typescript")]
    TypeScript,
}

impl Language {
    /// What the generator calls it.
    pub(super) fn flavor(self) -> &'static str {
        match self {
            Self::Rust => "rust",
            Self::TypeScript => "typescript",
        }
    }

    /// What its sources end with.
    pub(super) fn extension(self) -> &'static str {
        match self {
            Self::Rust => "rs",
            Self::TypeScript => "ts",
        }
    }
}

impl Options {
    pub(super) fn read() -> Result<Self> {
        Ok(toml::from_str(&fs::read_to_string(root().join("xtask/corpus.toml"))?)?)
    }
}

impl Tier {
    /// A guess from the bytes of a document's files.
    pub(super) fn of_size(bytes: u64) -> Self {
        match bytes {
            0..100_000 => Self::Smoke,
            100_000..1_000_000 => Self::Medium,
            _ => Self::Huge,
        }
    }
}
