use sdkwright_diagnostics::{Findings, Origin};

use crate::{Address, Document, Node};

/// A checked specification in the form of OpenAPI 3.0, addressable and typed on demand.
#[derive(Debug)]
pub struct Spec {}

/// An object and its address. Its children that may be references are addresses too.
#[derive(Debug, Clone, PartialEq)]
pub struct At<T> {
    /// The typed object.
    pub value: T,
    /// Where it stands, behind all references.
    pub address: Address,
}

/// An operation, found below `paths`.
#[derive(Debug, Clone, PartialEq)]
pub struct OperationAt {
    /// The path's template: `/customers/{id}`.
    pub path: String,
    /// The method in lower case, as the key in the document.
    pub method: String,
    /// The path item, for its own parameters, servers and description.
    pub item: At<openapiv3::PathItem>,
    /// The operation.
    pub operation: At<openapiv3::Operation>,
}

impl Spec {
    /// Checks and rewrites a document. `None` when there are errors among the findings.
    pub fn new(_document: Document) -> (Option<Self>, Findings) {
        todo!()
    }

    /// The address of the entry document's root.
    pub fn root(&self) -> Address {
        todo!()
    }

    /// The version that the entry document declares: `3.0.3`.
    pub fn version(&self) -> &str {
        todo!()
    }

    /// The untyped node at an address, references not followed. This is where numbers keep their digits and where
    /// extensions and keywords beyond 3.0 are read.
    pub fn node(&self, _address: &Address) -> Option<&Node> {
        todo!()
    }

    /// What the user wrote there, for findings.
    pub fn origin(&self, _address: &Address) -> Origin {
        todo!()
    }

    /// Follows `$ref`s until there is none.
    pub fn resolve(&self, _address: &Address) -> Address {
        todo!()
    }

    /// `info`, typed.
    pub fn info(&self) -> At<openapiv3::Info> {
        todo!()
    }

    /// Top-level `servers`, typed.
    pub fn servers(&self) -> Vec<At<openapiv3::Server>> {
        todo!()
    }

    /// Top-level `tags`, typed.
    pub fn tags(&self) -> Vec<At<openapiv3::Tag>> {
        todo!()
    }

    /// Every operation in document order.
    pub fn operations(&self) -> Vec<OperationAt> {
        todo!()
    }

    /// The entries of `components/<section>` of the entry document: key and address, references not followed.
    pub fn components(&self, _section: &str) -> Vec<(String, Address)> {
        todo!()
    }

    /// The object at `address` behind all references, one level deep.
    ///
    /// # Panics
    /// When the node is not of that kind: checking the document has made sure that it is.
    pub fn get<T: serde::de::DeserializeOwned>(&self, _address: &Address) -> At<T> {
        todo!()
    }
}
