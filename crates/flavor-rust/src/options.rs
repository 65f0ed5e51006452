//! What the user configured, with what Rust assumes where they said nothing.

use sdkwright_config::{FlavorOptions, Sdk};
use sdkwright_diagnostics::{Code as FindingCode, Finding, Findings};

use crate::encode::Ident;
use crate::names;

/// The settings of one crate.
#[derive(Debug)]
pub(crate) struct Options {
    /// `dub-paginated`
    pub package: String,
    /// `dub_paginated`, as `use` spells it.
    pub library: Ident,
    /// `Dub`
    pub client: Ident,
    /// `dub`: what examples call the client.
    pub variable: Ident,
    /// `DUB`, before `_TOKEN`.
    pub env_prefix: String,
    pub version: String,
    pub license: String,
    pub authors: Vec<String>,
    pub repository: Option<String>,
    pub homepage: Option<String>,
}

/// A key under `[sdk.….rust]` that means nothing here.
pub static UNKNOWN_OPTION: FindingCode = FindingCode::new(
    "unknown-rust-option",
    "The Rust flavor knows no option of this name.",
    "Remove it. The flavor's options are out, package, client and env-prefix.",
);

impl Options {
    /// The settings, with a finding for each that is unknown.
    pub fn new(sdk: &Sdk, flavor: &FlavorOptions, findings: &mut Findings) -> Self {
        for key in flavor.extra.keys() {
            let mut finding =
                Finding::error(&UNKNOWN_OPTION, format!("the Rust flavor has no option `{key}`"))
                    .help("known are `out`, `package`, `client` and `env-prefix`");
            finding.origin = flavor.at(key);
            findings.push(finding);
        }
        let package = names::package_name(flavor.package.as_deref().unwrap_or(&sdk.name));
        let client = names::type_name(flavor.client.as_deref().unwrap_or(&sdk.name));
        let env_prefix = flavor.env_prefix.clone().unwrap_or_else(|| sdk.name.clone());
        let variable = match names::field_name(&client) {
            name if crate::encode::is_keyword(&name) => "client".to_owned(),
            name => name,
        };
        Self {
            library: Ident::new(&package.replace('-', "_")),
            package,
            client: Ident::new(&client),
            variable: Ident::new(&variable),
            env_prefix: names::static_name(&env_prefix),
            version: if sdk.version.is_empty() { "0.1.0".to_owned() } else { sdk.version.clone() },
            license: sdk.license.clone().unwrap_or_else(|| "MIT OR Apache-2.0".to_owned()),
            authors: sdk.authors.clone(),
            repository: sdk.repository.clone(),
            homepage: sdk.homepage.clone(),
        }
    }
}
