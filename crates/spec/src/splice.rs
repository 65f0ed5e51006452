//! References where OpenAPI knows none: for texts, for lists, and for all entries of an object; and references with keys
//! beside them for path items, where it does. What they lead to is put in their place before anything else is done, so
//! that nobody behind has to know.

use sdkwright_diagnostics::{Finding, Findings, Origin};

use crate::document::target;
use crate::files::Files;
use crate::kind::{Kind, Value};
use crate::node::{Hasher, Node, Object};
use crate::rewrite::Moves;
use crate::{Address, codes};

/// Whether `node`, which is a reference, is one that only this module understands.
pub(crate) fn is_spliced(value: Value, node: &Node) -> bool {
    match value {
        Value::OrRef(Kind::PathItem | Kind::V2PathItem) | Value::Inlined(Kind::PathItem) => node
            .as_object()
            .is_some_and(|object| object.keys().any(|key| key != "$ref" && !key.starts_with("x-"))),
        Value::Object(kind) => is_container(kind),
        Value::List(_)
        | Value::Map(_)
        | Value::Text
        | Value::Word(_)
        | Value::WordOr(_)
        | Value::Flag
        | Value::Count
        | Value::Number
        | Value::Types
        | Value::Bound => true,
        Value::OrRef(_) | Value::Inlined(_) | Value::FlagOrSchema | Value::Discriminator | Value::Free => {
            false
        }
    }
}

/// Objects that are nothing but their entries.
fn is_container(kind: Kind) -> bool {
    matches!(kind, Kind::Components | Kind::Paths | Kind::Responses | Kind::V2Paths | Kind::V2Responses)
}

/// Puts what a reference at `place` leads to in its place. Whether that was possible.
pub(crate) fn splice(
    files: &mut Files,
    place: &Address,
    value: Value,
    brought: &mut Moves,
    findings: &mut Findings,
) -> bool {
    let Some((found, node)) = lead(files, place, findings) else { return false };
    let Some(replacement) = replacement(files, place, value, &found, &node, brought) else { return false };
    let written = files.tree_mut(place.file).and_then(|tree| tree.at_mut(&place.pointer));
    match (written, replacement) {
        (Some(Node::Object(written)), Node::Object(entries)) => {
            merge(written, entries, place, value, findings);
        }
        (Some(written), other) => *written = other,
        (None, _) => return false,
    }
    if !matches!(value, Value::OrRef(_) | Value::Inlined(_)) {
        findings.push(
            Finding::warning(&codes::MISPLACED_REFERENCE, "OpenAPI allows no reference here")
                .at(Origin::new(place.file, place.pointer.child("$ref")).key())
                .help("it is followed nevertheless"),
        );
    }
    true
}

/// Adds the entries in the place of the reference. What stands beside it wins, save that no operation may be lost;
/// parameters add up.
fn merge(written: &mut Object, entries: Object, place: &Address, value: Value, findings: &mut Findings) {
    let at = written.shift_remove_full("$ref").map_or(0, |(at, _, _)| at);
    for (key, entry) in entries.into_iter().rev() {
        match (written.get_mut(&key), entry) {
            (None, entry) => {
                written.shift_insert(at, key, entry);
            }
            (Some(Node::Array(own)), Node::Array(others)) if key == "parameters" => own.extend(others),
            (Some(_), _) if is_operation(value, &key) => findings.push(
                Finding::error(
                    &codes::IGNORED_SIBLING,
                    format!("`{key}` stands here and in what the `$ref` beside it leads to"),
                )
                .at(Origin::new(place.file, place.pointer.child(&key)).key())
                .help("remove one of the two"),
            ),
            (Some(_), _) => {}
        }
    }
}

fn is_operation(value: Value, key: &str) -> bool {
    let (Value::OrRef(kind) | Value::Inlined(kind)) = value else { return false };
    matches!(kind.value(key), Some(Value::Object(Kind::Operation | Kind::V2Operation)))
}

/// What the reference leads to, over others if need be.
fn lead(files: &mut Files, place: &Address, findings: &mut Findings) -> Option<(Address, Node)> {
    let mut address = place.clone();
    for _ in 0..LONGEST_CHAIN {
        let node = files.tree(address.file)?.at(&address.pointer)?;
        let Some(reference) = node.reference() else { return Some((address, node.clone())) };
        let reference = reference.to_owned();
        address = target(files, &address, &reference, findings)?;
    }
    None
}

const LONGEST_CHAIN: usize = 100;

/// The value with references to the objects in it, for what is relative in them is so where they stand. Everything else
/// is copied.
fn replacement(
    files: &mut Files,
    place: &Address,
    value: Value,
    found: &Address,
    node: &Node,
    brought: &mut Moves,
) -> Option<Node> {
    brought.stands_for(place, found);
    let entry_of = |key: &str| match value {
        Value::Map(value) => Some(*value),
        Value::Object(kind) | Value::OrRef(kind) | Value::Inlined(kind) => kind.value(key),
        _ => None,
    };
    match (value, node) {
        (Value::Map(_) | Value::Object(_) | Value::OrRef(_) | Value::Inlined(_), Node::Object(object)) => {
            let mut entries = Object::with_capacity_and_hasher(object.len(), Hasher::default());
            for (key, child) in object {
                let (to, from) = (place.child(key), found.child(key));
                let entry = match entry_of(key) {
                    Some(value) => entry(files, &to, value, &from, child, brought)?,
                    None => child.clone(),
                };
                entries.insert(key.clone(), entry);
            }
            Some(Node::Object(entries))
        }
        (Value::List(value), Node::Array(items)) => {
            let mut list = Vec::with_capacity(items.len());
            for (index, item) in items.iter().enumerate() {
                list.push(entry(files, &place.index(index), *value, &found.index(index), item, brought)?);
            }
            Some(Node::Array(list))
        }
        (Value::Map(_) | Value::Object(_) | Value::OrRef(_) | Value::Inlined(_) | Value::List(_), _) => None,
        (_, Node::Object(_) | Node::Array(_)) => None,
        (_, scalar) => Some(scalar.clone()),
    }
}

fn entry(
    files: &mut Files,
    place: &Address,
    value: Value,
    found: &Address,
    node: &Node,
    brought: &mut Moves,
) -> Option<Node> {
    match (value, node) {
        (Value::Map(_) | Value::List(_), Node::Object(_) | Node::Array(_)) if node.reference().is_none() => {
            replacement(files, place, value, found, node, brought)
        }
        (Value::Free, _) | (_, Node::Null | Node::Bool(_) | Node::Number(_) | Node::String(_)) => {
            brought.stands_for(place, found);
            Some(node.clone())
        }
        _ => {
            brought.stands_for(place, found);
            Some(files.links_mut().reference(place.file, found))
        }
    }
}
