//! References where OpenAPI knows none: for texts, for lists, and for all entries of an object. What they lead to is put in
//! their place before anything else is done, so that nobody behind has to know.

use sdkwright_diagnostics::{Finding, Findings, Origin};

use crate::document::target;
use crate::files::Files;
use crate::kind::{Kind, Value};
use crate::node::{Node, Object};
use crate::rewrite::Moves;
use crate::{Address, codes};

/// Whether a reference to such a value is none that OpenAPI knows.
pub(crate) fn is_misplaced(value: Value) -> bool {
    match value {
        Value::Object(kind) => is_container(kind),
        Value::List(_)
        | Value::Map(_)
        | Value::Text
        | Value::Word(_)
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
    let Some(Node::Object(written)) = written else { return false };
    match replacement {
        // What stands beside the reference wins.
        Node::Object(entries) => {
            let at = written.shift_remove_full("$ref").map_or(0, |(at, _, _)| at);
            for (key, entry) in entries.into_iter().rev() {
                if !written.contains_key(&key) {
                    written.shift_insert(at, key, entry);
                }
            }
        }
        other => {
            if let Some(node) = files.tree_mut(place.file).and_then(|tree| tree.at_mut(&place.pointer)) {
                *node = other;
            }
        }
    }
    findings.push(
        Finding::warning(&codes::MISPLACED_REFERENCE, "OpenAPI allows no reference here")
            .at(Origin::new(place.file, place.pointer.child("$ref")).key())
            .help("it is followed nevertheless"),
    );
    true
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

/// The entries are references to those that the reference leads to, for what is relative in them is so there. Other values
/// are copied.
fn replacement(
    files: &mut Files,
    place: &Address,
    value: Value,
    found: &Address,
    node: &Node,
    brought: &mut Moves,
) -> Option<Node> {
    let mut entry = |value: Option<Value>, child: &Node, from: Address, to: Address| {
        brought.stands_for(&to, &from);
        match (value, child) {
            (Some(value), Node::Object(_) | Node::Array(_)) if value != Value::Free => {
                files.links_mut().reference(place.file, &from)
            }
            _ => child.clone(),
        }
    };
    match (value, node) {
        (Value::Map(_) | Value::Object(_), Node::Object(object)) => {
            let value = |key: &str| match value {
                Value::Map(value) => Some(*value),
                Value::Object(kind) => kind.value(key),
                _ => None,
            };
            let entries = object.iter().map(|(key, child)| {
                (key.clone(), entry(value(key), child, found.child(key), place.child(key)))
            });
            Some(Node::Object(entries.collect::<Object>()))
        }
        (Value::List(value), Node::Array(items)) => {
            let items = items.iter().enumerate();
            let items =
                items.map(|(index, item)| entry(Some(*value), item, found.index(index), place.index(index)));
            Some(Node::Array(items.collect()))
        }
        (Value::Map(_) | Value::Object(_) | Value::List(_), _) | (_, Node::Object(_) | Node::Array(_)) => {
            None
        }
        (_, scalar) => {
            brought.stands_for(place, found);
            Some(scalar.clone())
        }
    }
}
