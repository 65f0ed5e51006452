//! What a document with errors still says: all but what they are about. Nothing is generated from that; what later
//! stages find in it is told together with the errors, so that nobody has to mend a document twice.

use sdkwright_diagnostics::{FileId, Findings, Origin, Part, Pointer, Severity};

use crate::kind::{Kind, Value};
use crate::node::{Node, Object};
use crate::repair::{Repair, repair};
use crate::{Address, Document};

/// Takes away what the errors are about, or puts what says nothing in its place. Whether there is anything to take away.
pub(crate) fn take_errors_away(document: &mut Document, findings: &Findings) -> bool {
    let errors = findings.iter().filter(|finding| finding.severity == Severity::Error);
    let mut repairs: Vec<Repair> = errors.filter_map(|error| gap(document, error.origin.as_ref()?)).collect();
    repairs.dedup();
    if repairs.is_empty() {
        return false;
    }
    let mut trees: Vec<Node> =
        document.trees.iter_mut().map(|tree| tree.take().unwrap_or(Node::Null)).collect();
    repair(&mut trees, repairs);
    document.trees = trees.into_iter().map(Some).collect();
    // They were applied already.
    document.overlays.clear();
    true
}

/// What makes an error go: the smallest object around its place that has a stand-in, or that nothing else needs.
fn gap(document: &Document, origin: &Origin) -> Option<Repair> {
    if matches!(origin.part, Part::Bytes { .. }) {
        return None;
    }
    let Origin { file, pointer, .. } = origin;
    let root = Address::new(*file, Pointer::root());
    if *file != FileId(0) {
        // What it is only those know that refer to it, which is found when nothing is there.
        return match document.tree(*file)? {
            Node::Null => None,
            _ => Some(Repair::Put(root, Node::Null)),
        };
    }
    if pointer.as_str().is_empty() {
        return None;
    }
    let is_v2 = document.tree(*file)?.get("openapi").is_none();
    let mut way = vec![(root, Value::Object(if is_v2 { Kind::V2Document } else { Kind::OpenApi }))];
    let mut unknown = None;
    for token in pointer.tokens().filter(|token| token != "$ref") {
        let (address, value) = way.last().expect("it begins with the root");
        let address = address.child(&token);
        match below(*value, &token) {
            Some(value) => way.push((address, value)),
            None => {
                unknown = Some(address);
                break;
            }
        }
    }
    // A path or a status that is none, a key of another version.
    if let Some(unknown) = unknown {
        return Some(Repair::Remove(unknown));
    }
    let known = way.iter().rev().find_map(|(address, value)| stand_in(address, *value));
    known.or_else(|| Some(Repair::Remove(way.get(entry_depth(&way)).or(way.last())?.0.clone())))
}

/// How deep the entries of the section are that a way leads into: what goes as a whole where nothing stands in for it.
fn entry_depth(way: &[(Address, Value)]) -> usize {
    match way.get(1) {
        Some((_, Value::Object(Kind::Components))) => 3,
        Some((_, Value::Map(_))) => 2,
        _ => 1,
    }
}

/// What belongs under a key of what belongs here.
fn below(value: Value, key: &str) -> Option<Value> {
    match value {
        Value::Object(kind) | Value::OrRef(kind) | Value::Inlined(kind) => kind.value(key),
        Value::FlagOrSchema => Kind::Schema.value(key),
        Value::Discriminator => Kind::Discriminator.value(key),
        Value::List(value) | Value::Map(value) => Some(*value),
        _ => None,
    }
}

/// What says as little as an object of a kind can, in the place of one. Parameters have none: without its parameters an
/// operation is another.
fn stand_in(address: &Address, value: Value) -> Option<Repair> {
    let kind = match value {
        Value::FlagOrSchema => Kind::Schema,
        Value::Object(kind) | Value::OrRef(kind) | Value::Inlined(kind) => kind,
        _ => return None,
    };
    let object = |fields: &[(&str, &str)]| {
        let text = |text: &str| Node::String(text.to_owned());
        let fields = fields.iter().map(|(key, value)| ((*key).to_owned(), text(value)));
        Node::Object(fields.collect())
    };
    let with = |key: &str, value: Node| Node::Object(Object::from_iter([(key.to_owned(), value)]));
    let put = |node: Node| Some(Repair::Put(address.clone(), node));
    match kind {
        Kind::Schema | Kind::MediaType => put(object(&[])),
        Kind::Response | Kind::V2Response => put(object(&[("description", "")])),
        Kind::RequestBody => put(with("content", with("application/json", object(&[])))),
        Kind::Header => put(with("schema", object(&[]))),
        Kind::V2Header => put(object(&[("type", "string")])),
        Kind::SecurityScheme => put(object(&[("type", "http"), ("scheme", "bearer")])),
        Kind::V2SecurityScheme => put(object(&[("type", "basic")])),
        Kind::Info => put(object(&[("title", ""), ("version", "")])),
        Kind::Operation | Kind::PathItem | Kind::V2Operation | Kind::V2PathItem => {
            Some(Repair::Remove(address.clone()))
        }
        _ => None,
    }
}
