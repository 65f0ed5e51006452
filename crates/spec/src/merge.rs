//! Merge keys: `<<: *base` brings the keys of another mapping (<https://yaml.org/type/merge.html>).

use sdkwright_diagnostics::{Finding, Findings, Origin};

use crate::codes;
use crate::node::{Node, Object};

/// The key that merges.
pub(crate) const KEY: &str = "<<";

/// Replaces every merge key below `node` by the keys that it brings. What a mapping says itself wins over what is
/// merged, and earlier mappings of a list win over later ones. Whether all of them could be merged.
pub(crate) fn merge(node: &mut Node, origin: &Origin, findings: &mut Findings) -> bool {
    let mut all = true;
    match node {
        Node::Array(items) => {
            for (index, item) in items.iter_mut().enumerate() {
                all &= merge(item, &origin.index(index), findings);
            }
        }
        Node::Object(object) => {
            for (key, value) in object.iter_mut() {
                all &= merge(value, &origin.child(key), findings);
            }
            if let Some((at, _, merged)) = object.shift_remove_full(KEY) {
                all &= insert(object, at, merged, &origin.child(KEY), findings);
            }
        }
        _ => {}
    }
    all
}

fn insert(
    object: &mut Object,
    mut at: usize,
    merged: Node,
    origin: &Origin,
    findings: &mut Findings,
) -> bool {
    let sources = match merged {
        Node::Array(items) => items,
        one => vec![one],
    };
    for source in sources {
        let Node::Object(source) = source else {
            findings.push(
                Finding::error(&codes::INVALID_MERGE, "the merge key `<<` brings nothing that has keys")
                    .at(origin.clone().key())
                    .help("give it a mapping or a list of mappings"),
            );
            return false;
        };
        for (key, value) in source {
            if !object.contains_key(&key) {
                object.shift_insert(at, key, value);
                at += 1;
            }
        }
    }
    true
}

#[cfg(test)]
mod tests {
    use sdkwright_diagnostics::FileId;

    use super::*;
    use crate::yaml;

    #[test]
    fn own_keys_win_and_order_is_kept() {
        for (text, keys) in [
            ("x: {a: 1, <<: {b: 2, a: 3}, c: 4}", "a=1 b=2 c=4"),
            ("x: {<<: [{a: 1}, {a: 2, b: 3}], c: 4}", "a=1 b=3 c=4"),
            ("x: {<<: {<<: {a: 1}, b: 2}}", "a=1 b=2"),
        ] {
            let mut findings = Findings::new();
            let root = yaml::read(FileId(0), text, &mut findings).tree.unwrap();
            let Some(Node::Object(object)) = root.get("x") else { panic!() };
            let found: Vec<_> =
                object.iter().map(|(key, value)| format!("{key}={}", value.as_u64().unwrap())).collect();
            assert_eq!(found.join(" "), keys, "{text}");
        }
    }
}
