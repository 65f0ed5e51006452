use std::path::{Path, PathBuf};

use indexmap::IndexMap;
use sdkwright_diagnostics::{Finding, Findings, Origin};

use crate::codes::UNREADABLE_CONFIG;
use crate::source::{CONFIG_FILE, Loaded, Source};
use crate::{GroupBy, Limits};
use crate::{RemoteHost, file_name, schema};

/// What SDKs to make.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Config {
    /// In file order.
    pub sdks: Vec<Sdk>,
}

/// One document and the SDKs made of it.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Sdk {
    /// Its key in the file: `dub`. Lower case letters, digits and dashes.
    pub name: String,
    /// The entry document, relative to the configuration's folder.
    pub spec: PathBuf,
    /// Where references may lead; by default the document's folder.
    pub root: Option<PathBuf>,
    /// OpenAPI Overlays, applied to the document in this order, relative to the configuration's folder.
    pub overlays: Vec<PathBuf>,
    /// The hosts that references may lead to; by default none.
    pub allow_remote: Vec<RemoteHost>,
    /// How large the document may be.
    pub limits: Limits,
    /// What puts operations into resources.
    pub group_by: GroupBy,
    /// The version of the packages, semantic; by default `0.1.0`.
    pub version: String,
    /// Whether warnings are errors.
    pub strict: bool,
    /// For the packages' manifests.
    pub authors: Vec<String>,
    /// For the packages' manifests: an SPDX expression.
    pub license: Option<String>,
    /// For the packages' manifests.
    pub repository: Option<String>,
    /// For the packages' manifests.
    pub homepage: Option<String>,
    /// The flavors in file order, by name.
    pub flavors: IndexMap<String, FlavorOptions>,
    /// Its table in the file.
    pub origin: Option<Origin>,
}

/// What the user says about one flavor of an SDK.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct FlavorOptions {
    /// The SDK's folder, relative to the configuration's.
    pub out: PathBuf,
    /// The package's name; by default the SDK's.
    pub package: Option<String>,
    /// The client's name as the user wants it; by default the SDK's name, cased by the flavor.
    pub client: Option<String>,
    /// What the environment variables start with: `DUB` for `DUB_TOKEN`; by default the SDK's name.
    pub env_prefix: Option<String>,
    /// What only the flavor understands, by key; numbers and booleans as they were written. A flavor refuses what it
    /// does not know.
    pub extra: IndexMap<String, String>,
    /// Its table in the file.
    pub origin: Option<Origin>,
}

impl Config {
    /// Reads the text of `sdkwright.toml`; `name` is what findings call the file.
    pub fn parse(text: impl Into<String>, name: impl Into<String>) -> Loaded<Self> {
        let (source, parsed) = Source::parse(CONFIG_FILE, name.into(), text.into());
        let mut findings = Findings::new();
        let value = schema::config(&source, parsed, &mut findings);
        let findings = source.in_order(findings);
        Loaded { value, source, findings }
    }

    /// Reads the file at `path`; when it cannot be read, that is the only finding.
    pub fn read(path: &Path) -> Loaded<Self> {
        let name = file_name(path);
        match std::fs::read_to_string(path) {
            Ok(text) => Self::parse(text, name),
            Err(error) => {
                let mut loaded = Self::parse("", name.clone());
                loaded.findings = Findings::new();
                loaded.findings.push(
                    Finding::error(&UNREADABLE_CONFIG, format!("cannot read {name}: {error}"))
                        .help("name the file with --config, or create it here"),
                );
                loaded
            }
        }
    }
}

impl Sdk {
    /// Whether `text` can be the name of an SDK: lower case letters, digits and dashes, a letter first and no dash last,
    /// at most 64 of them.
    pub fn is_name(text: &str) -> bool {
        text.starts_with(|c: char| c.is_ascii_lowercase())
            && text.len() <= 64
            && !text.ends_with('-')
            && text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
    }
}

impl FlavorOptions {
    /// Where the value under `key` stands, for findings about it.
    pub fn at(&self, key: &str) -> Option<Origin> {
        self.origin.as_ref().map(|table| table.child(key))
    }
}
