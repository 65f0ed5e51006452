use indexmap::IndexSet;
use openapiv3::ExternalDocumentation;
use sdkwright_diagnostics::{Finding, Findings};
use sdkwright_spec::{Address, Node, Spec};

use crate::draft::Drafts;
use crate::extensions::Extensions;
use crate::inheritance::Base;
use crate::skipped::Skipped;

/// What every step of the stage works with.
pub(crate) struct Lowering<'a> {
    pub(crate) spec: &'a Spec,
    pub(crate) extensions: Extensions,
    pub(crate) drafts: Drafts,
    /// Schemas that others may extend, until that is resolved.
    pub(crate) bases: Vec<Base>,
    pub(crate) findings: Findings,
    pub(crate) skipped: Skipped,
    /// The ids that operations have in the document, once links ask for them.
    pub(crate) operation_ids: Option<IndexSet<String>>,
}

impl<'a> Lowering<'a> {
    pub(crate) fn new(spec: &'a Spec) -> Self {
        let extensions = spec.node(&spec.root()).map(Extensions::of).unwrap_or_default();
        let components = spec.components("schemas").into_iter().map(|(name, address)| {
            let target = spec.resolve(&address);
            (name, address, target)
        });
        let drafts = Drafts::new(components.collect(), spec.schema_count());
        Self {
            spec,
            extensions,
            drafts,
            bases: Vec::new(),
            findings: Findings::new(),
            skipped: Skipped::default(),
            operation_ids: None,
        }
    }

    /// Adds a finding about what stands at an address.
    pub(crate) fn report(&mut self, finding: Finding, address: &Address) {
        self.findings.push(finding.at(self.spec.origin(address)));
    }

    /// Where the document says that there is more about the whole API.
    pub(crate) fn external_docs(&self) -> Option<ExternalDocumentation> {
        let address = self.spec.root().child("externalDocs");
        self.spec.node(&address).map(|_| self.spec.get::<ExternalDocumentation>(&address).value)
    }

    /// The node at an address that a typed object came from.
    pub(crate) fn node(&self, address: &Address) -> &'a Node {
        self.spec.node(address).unwrap_or(&Node::Null)
    }
}

/// Text of a document in a message: its first line, and not too much of it.
pub(crate) fn excerpt(text: &str) -> String {
    const LONGEST: usize = 48;
    let line = text.lines().next().unwrap_or_default();
    let mut excerpt: String =
        line.chars().take(LONGEST).map(|c| if c.is_control() { '\u{fffd}' } else { c }).collect();
    if excerpt.len() < text.len() {
        excerpt.push('…');
    }
    excerpt
}
