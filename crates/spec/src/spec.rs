use sdkwright_diagnostics::{FileId, Findings, Origin, Pointer};

use crate::files::Links;
use crate::reference::Reference;
use crate::rewrite::Moves;
use crate::shape::{self, Shape};
use crate::typed::{Typed, typed};
use crate::{Address, Document, Node, Object, repair, rewrite};

/// A checked specification in the form of OpenAPI 3.0, addressable and typed on demand.
#[derive(Debug)]
pub struct Spec {
    trees: Vec<Node>,
    links: Links,
    moves: Moves,
}

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
    /// The path item, for its own parameters, servers and description; its operations are left out.
    pub item: At<openapiv3::PathItem>,
    /// The operation.
    pub operation: At<openapiv3::Operation>,
}

impl Spec {
    /// Checks and rewrites a document. `None` when there are errors among the findings.
    pub fn new(document: Document) -> (Option<Self>, Findings) {
        let Shape { mut findings, repairs, objects, .. } = shape::check(&document);
        let readable = document.trees.iter().all(Option::is_some);
        if findings.has_errors() || !readable {
            return (None, findings);
        }
        let Document { trees, mut links, .. } = document;
        let mut trees: Vec<Node> = trees.into_iter().flatten().collect();
        repair::repair(&mut trees, repairs);
        let mut moves = Moves::default();
        rewrite::rewrite(&mut trees, &mut links, objects, &mut moves, &mut findings);
        let spec = Self { trees, links, moves };
        ((!findings.has_errors()).then_some(spec), findings)
    }

    /// The address of the entry document's root.
    pub fn root(&self) -> Address {
        Address::new(FileId(0), Pointer::root())
    }

    /// The version that the entry document declares: `3.0.3`, or `2.0`.
    pub fn version(&self) -> &str {
        let root = &self.trees[0];
        root.get("openapi").or_else(|| root.get("swagger")).and_then(Node::as_str).unwrap_or_default()
    }

    /// The untyped node at an address, references not followed. This is where numbers keep their digits and where
    /// extensions and keywords beyond 3.0 are read.
    pub fn node(&self, address: &Address) -> Option<&Node> {
        self.trees.get(address.file.0 as usize)?.at(&address.pointer)
    }

    /// What the user wrote there, for findings.
    pub fn origin(&self, address: &Address) -> Origin {
        let Address { file, pointer } = self.moves.origin(address);
        Origin::new(file, pointer)
    }

    /// Follows `$ref`s until there is none.
    pub fn resolve(&self, address: &Address) -> Address {
        self.resolved(address).0
    }

    /// The same, with the node there.
    fn resolved(&self, address: &Address) -> (Address, Option<&Node>) {
        let mut address = address.clone();
        let mut node = self.node(&address);
        while let Some(target) = node.and_then(|node| self.follow(&address, node.reference()?)) {
            node = self.node(&target);
            address = target;
        }
        (address, node)
    }

    /// Where a reference that is written at `from` leads, whether by `$ref`, by a discriminator's mapping or by a link's
    /// `operationRef`.
    pub fn follow(&self, from: &Address, reference: &str) -> Option<Address> {
        let target = match Reference::parse(reference) {
            Reference::Here(pointer) => Address::new(from.file, pointer),
            Reference::File(path, pointer) => {
                Address::new((*self.links.get(&(from.file, path))?).ok()?, pointer)
            }
            Reference::Anchor | Reference::Remote | Reference::Broken => return None,
        };
        let target = self.moves.now(&target);
        self.node(&target).is_some().then_some(target)
    }

    /// `info`, typed.
    pub fn info(&self) -> At<openapiv3::Info> {
        self.get(&self.root().child("info"))
    }

    /// Top-level `servers`, typed.
    pub fn servers(&self) -> Vec<At<openapiv3::Server>> {
        self.list("servers")
    }

    /// Top-level `tags`, typed.
    pub fn tags(&self) -> Vec<At<openapiv3::Tag>> {
        self.list("tags")
    }

    /// Every operation in document order.
    pub fn operations(&self) -> Vec<OperationAt> {
        let paths = self.root().child("paths");
        let mut operations = Vec::new();
        for path in self.keys(&paths).filter(|path| path.starts_with('/')) {
            let address = self.resolve(&paths.child(path));
            let Some(node) = self.node(&address).and_then(Node::as_object) else { continue };
            let item = self.item_without_operations(node, &address);
            for method in node.keys().filter(|key| METHODS.contains(&key.as_str())) {
                operations.push(OperationAt {
                    path: path.clone(),
                    method: method.clone(),
                    item: item.clone(),
                    operation: self.get(&address.child(method)),
                });
            }
        }
        operations
    }

    /// The entries of `components/<section>` of the entry document: key and address, references not followed.
    pub fn components(&self, section: &str) -> Vec<(String, Address)> {
        let section = self.root().child("components").child(section);
        self.keys(&section).map(|key| (key.clone(), section.child(key))).collect()
    }

    /// The object at `address` behind all references, one level deep.
    ///
    /// # Panics
    /// When the node is not of that kind: checking the document has made sure that it is.
    pub fn get<T: Typed>(&self, address: &Address) -> At<T> {
        let (address, node) = self.resolved(address);
        let node = node.unwrap_or_else(|| panic!("there is nothing at {address}"));
        At { value: typed(self, node, &address), address }
    }

    fn list<T: Typed>(&self, key: &str) -> Vec<At<T>> {
        let list = self.root().child(key);
        let length = self.node(&list).and_then(Node::as_array).map_or(0, <[Node]>::len);
        (0..length).map(|index| self.get(&list.index(index))).collect()
    }

    fn keys(&self, address: &Address) -> impl Iterator<Item = &String> {
        self.node(address).and_then(Node::as_object).into_iter().flat_map(Object::keys)
    }

    /// Every operation carries its path item, so the item does not carry them again.
    fn item_without_operations(&self, node: &Object, address: &Address) -> At<openapiv3::PathItem> {
        let own = node.iter().filter(|(key, _)| !METHODS.contains(&key.as_str()));
        let own = Node::Object(own.map(|(key, value)| (key.clone(), value.clone())).collect());
        At { value: typed(self, &own, address), address: address.clone() }
    }
}

const METHODS: &[&str] = &["get", "put", "post", "delete", "options", "head", "patch", "trace"];
