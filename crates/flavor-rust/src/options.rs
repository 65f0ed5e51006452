//! What the user configured, with what Rust assumes where they said nothing.

use sdkwright_config::{FlavorOptions, Sdk};
use sdkwright_diagnostics::{Code as FindingCode, Finding, Findings};

use crate::encode::Ident;
use crate::features::Wanted;
use crate::names;

const PUBLISH: &str = "publish";
const RESOURCE_FEATURES: &str = "resource-features";

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
    /// Whether the package may be given to a registry.
    pub publish: bool,
    /// `resource-features`
    pub resource_features: Wanted,
}

/// A key under `[sdk.….rust]` that means nothing here.
pub static UNKNOWN_OPTION: FindingCode = FindingCode::new(
    "unknown-rust-option",
    "The Rust flavor knows no option of this name.",
    "Remove it. The flavor's options are out, package, client, env-prefix, publish and resource-features.",
);

/// A value of an option that is none of those it can have.
pub static UNFIT_OPTION: FindingCode = FindingCode::new(
    "unfit-rust-option",
    "An option of the Rust flavor has a value that means nothing to it.",
    "Write one of the values that the message names. resource-features is true, false or \"auto\", which gives features \
     to crates of more than 100 operations; publish is true or false.",
);

impl Options {
    /// The settings, with a finding for each that is unknown.
    pub fn new(sdk: &Sdk, flavor: &FlavorOptions, findings: &mut Findings) -> Self {
        for key in flavor.extra.keys().filter(|key| ![PUBLISH, RESOURCE_FEATURES].contains(&key.as_str())) {
            let mut finding =
                Finding::error(&UNKNOWN_OPTION, format!("the Rust flavor has no option `{key}`")).help(
                    "known are `out`, `package`, `client`, `env-prefix`, `publish` and `resource-features`",
                );
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
            publish: publish(flavor, findings),
            resource_features: resource_features(flavor, findings),
        }
    }
}

fn publish(flavor: &FlavorOptions, findings: &mut Findings) -> bool {
    match flavor.extra.get(PUBLISH).map(String::as_str) {
        None | Some("true") => true,
        Some("false") => false,
        Some(other) => {
            unfit(flavor, PUBLISH, other, "write `true` or `false`", findings);
            true
        }
    }
}

fn resource_features(flavor: &FlavorOptions, findings: &mut Findings) -> Wanted {
    match flavor.extra.get(RESOURCE_FEATURES).map(String::as_str) {
        None | Some("auto") => Wanted::Auto,
        Some("true") => Wanted::Always,
        Some("false") => Wanted::Never,
        Some(other) => {
            unfit(flavor, RESOURCE_FEATURES, other, "write `true`, `false` or `\"auto\"`", findings);
            Wanted::Auto
        }
    }
}

fn unfit(flavor: &FlavorOptions, key: &str, value: &str, help: &str, findings: &mut Findings) {
    let mut finding = Finding::error(&UNFIT_OPTION, format!("`{key}` cannot be `{value}`")).help(help);
    finding.origin = flavor.at(key);
    findings.push(finding);
}
