use std::path::PathBuf;

use indexmap::IndexMap;

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
    /// What only the flavor understands: strings by key. A flavor refuses what it does not know.
    pub extra: IndexMap<String, String>,
}
