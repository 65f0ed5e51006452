use sdkwright_diagnostics::{FileId, Findings, Origin, Part, Pointer};

use crate::kind::Kind;
use crate::links::Links;
use crate::repair::{self, Repair};
use crate::rewrite::Moves;
use crate::shape::{self, Shape};
use crate::typed::{Typed, typed};
use crate::{Address, Document, Node, Object, rest, rewrite};

/// A checked specification in the form of OpenAPI 3.0, addressable and typed on demand.
#[derive(Debug)]
pub struct Spec {
    trees: Vec<Node>,
    links: Links,
    schemas: usize,
    /// What the rewrite moved.
    moves: Moves,
    /// What stood elsewhere before.
    brought: Moves,
}

/// An object and its address. Its children that may be references are addresses too.
#[derive(Debug, Clone, PartialEq)]
pub struct At<T> {
    /// The typed object.
    pub value: T,
    /// Where it stands, behind all references.
    pub address: Address,
}

/// Where an operation stands below `paths`, `webhooks` or a callback.
#[derive(Debug, Clone, PartialEq)]
pub struct OperationPlace {
    /// The path's template: `/customers/{id}`. The name of a webhook, or the expression of a callback.
    pub path: String,
    /// The key in the document: the methods that OpenAPI names in lower case, others as they go over the wire.
    pub method: String,
    /// The path item.
    pub item: Address,
    /// The operation.
    pub operation: Address,
}

/// An operation, found below `paths`, `webhooks` or a callback.
#[derive(Debug, Clone, PartialEq)]
pub struct OperationAt {
    /// The path's template: `/customers/{id}`. The name of a webhook, or the expression of a callback.
    pub path: String,
    /// The key in the document: the methods that OpenAPI names in lower case, others as they go over the wire.
    pub method: String,
    /// The path item, for its own parameters, servers and description; its operations are left out.
    pub item: At<openapiv3::PathItem>,
    /// The operation.
    pub operation: At<openapiv3::Operation>,
}

/// What comes of checking a document.
#[derive(Debug)]
pub struct Checked {
    /// The specification; `None` when the document has errors.
    pub spec: Option<Spec>,
    /// Where the document has errors, a specification without what they are about, as far as there is one: nothing is to
    /// be generated from it, but later stages find in it what else is wrong.
    pub rest: Option<Spec>,
    /// What is wrong, without what reading the document found.
    pub findings: Findings,
}

impl Spec {
    /// Checks and rewrites a document. `None` when there are errors among the findings.
    pub fn new(document: Document) -> (Option<Self>, Findings) {
        let Checked { spec, findings, .. } = Self::check(document);
        (spec, findings)
    }

    /// The same, with what is left of a document that has errors.
    pub fn check(mut document: Document) -> Checked {
        let mut checked = Checked { spec: None, rest: None, findings: Findings::new() };
        let mut is_sound = !document.is_flawed;
        for round in 0..=ROUNDS {
            let Shape { findings, repairs, objects, schemas } = shape::check(&document);
            let has_errors = findings.has_errors();
            if !has_errors && document.trees.iter().all(Option::is_some) {
                let (spec, more) = Self::rewritten(document, repairs, objects, schemas);
                let mut found = if round == 0 { findings } else { Findings::new() };
                found.append(more);
                is_sound &= round == 0 && !found.has_errors();
                checked.findings.append(written(found, &spec.brought));
                match is_sound {
                    true => checked.spec = Some(spec),
                    false => checked.rest = Some(spec),
                }
                break;
            }
            let is_changed = rest::take_errors_away(&mut document, &findings);
            if round == 0 {
                checked.findings.append(written(findings, &document.brought));
            }
            if !is_changed {
                break;
            }
        }
        checked
    }

    /// The specification that a document without errors is, and what rewriting it finds.
    fn rewritten(
        document: Document,
        repairs: Vec<Repair>,
        objects: Vec<(Address, Kind)>,
        schemas: usize,
    ) -> (Self, Findings) {
        let Document { trees, mut links, brought, .. } = document;
        let mut trees: Vec<Node> = trees.into_iter().flatten().collect();
        repair::repair(&mut trees, repairs);
        let (mut moves, mut findings) = (Moves::default(), Findings::new());
        rewrite::rewrite(&mut trees, &mut links, objects, &mut moves, &mut findings);
        (Self { trees, links, schemas, moves, brought }, findings)
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
        let Address { file, pointer } = self.brought.origin(&self.moves.origin(address));
        Origin::new(file, pointer)
    }

    /// Follows `$ref`s until there is none.
    pub fn resolve(&self, address: &Address) -> Address {
        self.resolved(address).0
    }

    /// The same, with the node there.
    fn resolved(&self, address: &Address) -> (Address, Option<&Node>) {
        let node = self.node(address);
        match node.and_then(Node::reference) {
            Some(reference) => self.behind(address, reference),
            None => (address.clone(), node),
        }
    }

    /// Where the references end that start with one written at `from`, and the node there.
    pub(crate) fn behind(&self, from: &Address, reference: &str) -> (Address, Option<&Node>) {
        let Some(mut end) = self.follow(from, reference) else { return (from.clone(), self.node(from)) };
        let mut node = self.node(&end);
        while let Some(target) = node.and_then(|node| self.follow(&end, node.reference()?)) {
            node = self.node(&target);
            end = target;
        }
        (end, node)
    }

    /// Where a reference that is written at `from` leads, whether by `$ref`, by a discriminator's mapping or by a link's
    /// `operationRef`.
    pub fn follow(&self, from: &Address, reference: &str) -> Option<Address> {
        let node = |target: &Address| self.node(&self.moves.now(target));
        Some(self.moves.now(&self.links.target(from, reference, node).ok()?))
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
        self.operation_places().into_iter().map(|place| self.operation(place)).collect()
    }

    /// Where they stand.
    pub fn operation_places(&self) -> Vec<OperationPlace> {
        let paths = self.root().child("paths");
        let items = self.keys(&paths).filter(|path| path.starts_with('/'));
        items.flat_map(|path| self.places_of(path, &paths.child(path))).collect()
    }

    /// The operation at one of these places.
    ///
    /// # Panics
    /// When there is none.
    pub fn operation(&self, place: OperationPlace) -> OperationAt {
        let OperationPlace { path, method, item, operation } = place;
        let own = self.node(&item).and_then(Node::as_object);
        let own = own.unwrap_or_else(|| panic!("there is no path item at {item}"));
        let item = self.item_without_operations(own, &item);
        OperationAt { path, method, item, operation: self.get(&operation) }
    }

    /// Every webhook in document order: what the API calls, not its client.
    pub fn webhooks(&self) -> Vec<OperationAt> {
        let webhooks = self.root().child("webhooks");
        let names = self.keys(&webhooks).filter(|name| !name.starts_with("x-"));
        names.flat_map(|name| self.operations_of(name, &webhooks.child(name))).collect()
    }

    /// The callbacks of the operation at an address by name, each with what the API calls then.
    pub fn callbacks(&self, operation: &Address) -> Vec<(String, Vec<OperationAt>)> {
        let callbacks = operation.child("callbacks");
        let callback = |name: &String| {
            let callback = self.resolve(&callbacks.child(name));
            let expressions = self.keys(&callback).filter(|expression| !expression.starts_with("x-"));
            let operations = expressions
                .flat_map(|expression| self.operations_of(expression, &callback.child(expression)))
                .collect();
            (name.clone(), operations)
        };
        self.keys(&callbacks).map(callback).collect()
    }

    /// The operations of the path item at an address.
    fn operations_of(&self, path: &str, address: &Address) -> Vec<OperationAt> {
        self.places_of(path, address).into_iter().map(|place| self.operation(place)).collect()
    }

    /// Where they stand.
    fn places_of(&self, path: &str, address: &Address) -> Vec<OperationPlace> {
        let (address, node) = self.resolved(address);
        let mut places = Vec::new();
        let mut add = |method: &String, operation: Address| {
            let (path, method, item) = (path.to_owned(), method.clone(), address.clone());
            places.push(OperationPlace { path, method, item, operation: self.resolve(&operation) });
        };
        for (key, child) in node.and_then(Node::as_object).into_iter().flatten() {
            if METHODS.contains(&key.as_str()) {
                add(key, address.child(key));
            } else if key == ADDITIONAL {
                let additional = address.child(key);
                let methods = child.as_object().into_iter().flat_map(Object::keys);
                methods.for_each(|method| add(method, additional.child(method)));
            }
        }
        places
    }

    /// The entries of `components/<section>` of the entry document: key and address, references not followed.
    pub fn components(&self, section: &str) -> Vec<(String, Address)> {
        let section = self.root().child("components").child(section);
        self.keys(&section).map(|key| (key.clone(), section.child(key))).collect()
    }

    /// How many schemas the author wrote, components and inline ones: for reserving memory.
    pub fn schema_count(&self) -> usize {
        self.schemas
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

    /// The same, by whoever knows the node at `address` already.
    ///
    /// # Panics
    /// When the node is not of that kind.
    pub fn get_from<T: Typed>(&self, node: &Node, address: Address) -> At<T> {
        match node.reference() {
            Some(_) => self.get(&address),
            None => At { value: typed(self, node, &address), address },
        }
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
        let own = node.iter().filter(|(key, _)| !METHODS.contains(&key.as_str()) && *key != ADDITIONAL);
        let own = Node::Object(own.map(|(key, value)| (key.clone(), value.clone())).collect());
        At { value: typed(self, &own, address), address: address.clone() }
    }
}

/// How often errors are taken away: what is taken away leaves references to it.
const ROUNDS: usize = 8;

/// The findings with the places where the user wrote what they speak of.
fn written(findings: Findings, brought: &Moves) -> Findings {
    let mut written = Findings::new();
    for mut finding in findings {
        let related = finding.related.iter_mut().map(|(origin, _)| origin);
        for origin in finding.origin.iter_mut().chain(related) {
            if !matches!(origin.part, Part::Bytes { .. }) {
                let address = brought.origin(&Address::new(origin.file, origin.pointer.clone()));
                (origin.file, origin.pointer) = (address.file, address.pointer);
            }
        }
        written.push(finding);
    }
    written
}

const METHODS: &[&str] = &["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"];

/// Where a path item has the operations of all other methods, from 3.2.
const ADDITIONAL: &str = "additionalOperations";
