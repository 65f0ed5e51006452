//! The package's manifest, change log and licence.

use serde::Serialize;

use crate::encode::{Code, TomlString};
use crate::markdown;
use crate::plan::Plan;

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
}

impl ManifestView {
    pub(crate) fn new(plan: &Plan<'_>) -> Self {
        let options = &plan.options;
        let about = plan.api.docs.summary.as_ref().or(plan.api.docs.description.as_ref());
        let description = match about {
            Some(text) => markdown::plain_sentence(&text.0),
            None => format!("A client of {}", plan.api.title),
        };
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
        }
    }
}
