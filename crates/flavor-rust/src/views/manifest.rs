//! The package's manifest, change log and licence.

use serde::Serialize;

use crate::encode::{Code, Fragment, TomlString, code};
use crate::features::{Feature, Features};
use crate::plan::Plan;
use crate::programs::needed_features;
use sdkwright_flavor::markdown;

/// A list of features with more characters than this is broken.
const WIDTH: usize = 100;

/// The feature of what carries requests, if nothing else is chosen.
const TRANSPORT: &str = "reqwest";

/// The feature that verifies what the API sends, and what it needs.
const WEBHOOKS: &str = "webhooks";
const VERIFICATION: [&str; 2] = ["dep:hmac", "dep:sha2"];

/// `Cargo.toml`
#[derive(Debug, Serialize)]
pub struct ManifestView {
    pub version_text: Code,
    pub license_text: Code,
    pub package: TomlString,
    pub version: TomlString,
    pub description: TomlString,
    pub license: TomlString,
    pub authors: Option<Vec<TomlString>>,
    pub repository: Option<TomlString>,
    pub homepage: Option<TomlString>,
    /// `publish = false`, where the crate is for its owners only.
    pub is_private: Option<Code>,
    /// Set where each resource has a feature.
    pub features: Option<FeaturesView>,
    /// `webhooks = […]`, where no resource has a feature of that name already.
    pub webhooks: Option<Code>,
    /// Whether the crate verifies what the API sends.
    pub has_webhooks: bool,
    pub examples: Vec<ExampleView>,
}

#[derive(Debug, Serialize)]
pub struct FeaturesView {
    /// `default = […]`
    pub default: Code,
    /// `issues = ["_types-shared"]`
    pub public: Vec<Code>,
    pub hidden: Vec<Code>,
}

/// An example that features switch on.
#[derive(Debug, Serialize)]
pub struct ExampleView {
    pub name: TomlString,
    pub path: TomlString,
    pub features: Code,
}

impl ManifestView {
    pub(crate) fn new(plan: &Plan<'_>) -> Self {
        let options = &plan.options;
        let about = plan.api.docs.summary.as_ref().or(plan.api.docs.description.as_ref());
        let description = match about {
            Some(text) => markdown::plain_sentence(&text.0),
            None => format!("A client of {}", plan.api.title),
        };
        let has_webhooks = !plan.api.webhooks.is_empty();
        let authors: Vec<TomlString> = options.authors.iter().map(|author| TomlString::new(author)).collect();
        Self {
            version_text: Code::page(options.version.clone()),
            license_text: Code::page(markdown::one_line(&options.license)),
            package: TomlString::new(&options.package),
            version: TomlString::new(&options.version),
            description: TomlString::new(&description),
            license: TomlString::new(&options.license),
            authors: (!authors.is_empty()).then_some(authors),
            repository: options.repository.as_deref().map(TomlString::new),
            homepage: options.homepage.as_deref().map(TomlString::new),
            is_private: (!options.publish).then(|| Code::fixed("publish = false")),
            features: plan.features.as_ref().map(|features| FeaturesView::new(features, has_webhooks)),
            webhooks: (has_webhooks && !names_webhooks(plan)).then(|| {
                let dependencies = VERIFICATION.map(str::to_owned);
                entry(WEBHOOKS, dependencies.iter())
            }),
            has_webhooks,
            examples: examples(plan),
        }
    }
}

impl FeaturesView {
    fn new(features: &Features, has_webhooks: bool) -> Self {
        let dependencies = VERIFICATION.map(str::to_owned);
        let entries = |list: &[Feature]| -> Vec<Code> {
            let entry = |feature: &Feature| {
                let verifies = has_webhooks && feature.name == WEBHOOKS;
                let added = dependencies.iter().filter(|_| verifies);
                entry(&feature.name, feature.implied.iter().chain(added))
            };
            list.iter().map(entry).collect()
        };
        let transport = [TRANSPORT.to_owned()];
        let resources = features.public.iter().map(|feature| &feature.name);
        Self {
            default: entry("default", transport.iter().chain(resources)),
            public: entries(&features.public),
            hidden: entries(&features.hidden),
        }
    }
}

/// Whether a feature of the crate is called like the one that verifies what the API sends; then it is that, too.
fn names_webhooks(plan: &Plan<'_>) -> bool {
    let mut features = plan.features.iter().flat_map(|features| &features.public);
    features.any(|feature| feature.name == WEBHOOKS)
}

/// A key and a list of strings: on one line where that is short, else one a line.
fn entry<'a>(key: &str, values: impl Iterator<Item = &'a String>) -> Code {
    let values: Vec<TomlString> = values.map(|value| TomlString::new(value)).collect();
    let key = Code::page(key.to_owned());
    let line = code!(key.clone(), " = [", Code::join(&values, ", "), "]");
    if line.text().len() <= WIDTH {
        return line;
    }
    code!(key, " = [\n    ", Code::join(&values, ",\n    "), ",\n]")
}

/// The examples that need a feature.
fn examples(plan: &Plan<'_>) -> Vec<ExampleView> {
    let example = |(name, features): (&str, Vec<String>)| {
        let features: Vec<TomlString> = features.iter().map(|feature| TomlString::new(feature)).collect();
        ExampleView {
            name: TomlString::new(name),
            path: TomlString::new(&format!("examples/{name}.rs")),
            features: Code::join(&features, ", "),
        }
    };
    needed_features(plan).into_iter().map(example).collect()
}
