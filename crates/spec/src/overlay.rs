//! Applies overlays to the entry document (<https://spec.openapis.org/overlay/v1.0.0>).
//!
//! An overlay is a list of actions: each selects nodes by a JSONPath expression and updates or removes them. What is wrong
//! with the form of an overlay is found by the check of shapes; here such actions do nothing.

mod query;

use sdkwright_diagnostics::{FileId, Finding, Findings, Origin, Pointer};

use crate::files::Files;
use crate::node::{Node, Object};
use crate::rewrite::Moves;
use crate::{Address, codes};

/// Applies the actions of the overlay in `file`, in order.
pub(crate) fn apply(files: &mut Files, file: FileId, brought: &mut Moves, findings: &mut Findings) {
    let Some(overlay) = files.tree(file).cloned() else { return };
    let Some(tree) = files.tree_mut(FileId(0)) else { return };
    let place = Address::new(file, Pointer::root()).child("actions");
    let version = overlay.get("overlay").and_then(Node::as_str).unwrap_or_default();
    let replaces_scalars = !version.starts_with("1.0");
    for (index, action) in overlay.get("actions").and_then(Node::as_array).into_iter().flatten().enumerate() {
        let place = place.index(index);
        let mut apply = Apply { tree, brought, findings, place, replaces_scalars };
        apply.action(action);
    }
}

/// Whether a version of the overlay specification is one that is read.
pub(crate) fn is_known(version: &str) -> bool {
    ["1.0", "1.1"]
        .iter()
        .any(|known| version.strip_prefix(known).is_some_and(|rest| rest.starts_with('.') || rest.is_empty()))
}

struct Apply<'a> {
    tree: &'a mut Node,
    brought: &'a mut Moves,
    findings: &'a mut Findings,
    /// The action.
    place: Address,
    /// From 1.1 on, an update may be a text or a number that takes the place of another.
    replaces_scalars: bool,
}

impl Apply<'_> {
    fn action(&mut self, action: &Node) {
        let Some(target) = action.get("target").and_then(Node::as_str) else { return };
        let places = match query::select(self.tree, target) {
            Ok(places) => places,
            Err(problem) => {
                let finding = Finding::error(&codes::INVALID_OVERLAY, "this is no JSONPath expression");
                let finding =
                    finding.label(problem).help("write it as RFC 9535 says: `$.paths['/pets'].get`");
                return self.report(finding, "target");
            }
        };
        if places.is_empty() {
            let finding = Finding::warning(&codes::UNMATCHED_TARGET, "the target selects nothing");
            return self.report(
                finding.help("the action has no effect: correct the target, or remove it"),
                "target",
            );
        }
        if action.get("copy").is_some() {
            let finding = Finding::error(&codes::INVALID_OVERLAY, "`copy` of overlays is not supported");
            return self.report(finding.help("write what is copied under `update`"), "copy");
        }
        match (action.get("remove"), action.get("update")) {
            (Some(Node::Bool(true)), _) => {
                places.iter().rev().for_each(|place| self.remove(place));
            }
            (Some(Node::String(text)), _) if text.eq_ignore_ascii_case("true") => {
                places.iter().rev().for_each(|place| self.remove(place));
            }
            (_, Some(update)) => places.iter().for_each(|place| self.update(place, update)),
            _ => {}
        }
    }

    fn report(&mut self, finding: Finding, key: &str) {
        let Address { file, pointer } = self.place.child(key);
        self.findings.push(finding.at(Origin::new(file, pointer)));
    }

    /// Takes a node away; later ones come first, so that items keep their numbers.
    fn remove(&mut self, place: &Pointer) {
        let (Some(parent), Some(last)) = (place.parent(), place.last()) else {
            let finding =
                Finding::error(&codes::INVALID_OVERLAY, "the document as a whole cannot be removed");
            return self.report(finding, "target");
        };
        match self.tree.at_mut(&parent) {
            Some(Node::Object(object)) => {
                object.shift_remove(&last);
                self.brought.forget(&entry(place));
            }
            Some(Node::Array(items)) => {
                let Some(index) = last.parse().ok().filter(|index| *index < items.len()) else { return };
                items.remove(index);
                for index in index..items.len() {
                    self.brought.moved(&entry(&parent.index(index + 1)), &entry(&parent.index(index)));
                }
            }
            _ => {}
        }
    }

    fn update(&mut self, place: &Pointer, update: &Node) {
        let from = self.place.child("update");
        let Some(node) = self.tree.at_mut(place) else { return };
        match (node, update) {
            (Node::Object(object), Node::Object(update)) => {
                merge(object, update, &entry(place), &from, self.brought);
            }
            (Node::Array(items), Node::Array(update)) if self.replaces_scalars => {
                append(items, update, &entry(place), &from, self.brought);
            }
            (Node::Array(items), update) => {
                self.brought.brought(&entry(&place.index(items.len())), &from);
                items.push(update.clone());
            }
            (Node::Object(_), _) => {
                let finding = Finding::error(
                    &codes::INVALID_OVERLAY,
                    "the target is an object, so that the update should be one",
                );
                self.report(finding.help("give the keys that are merged into it"), "update");
            }
            (node, update) if self.replaces_scalars => {
                *node = update.clone();
                self.brought.brought(&entry(place), &from);
            }
            _ => {
                let finding =
                    Finding::error(&codes::INVALID_OVERLAY, "the target is neither an object nor a list");
                self.report(finding.help("select the object around it, and update its key"), "target");
            }
        }
    }
}

fn entry(place: &Pointer) -> Address {
    Address::new(FileId(0), place.clone())
}

/// Keys of objects are merged, lists grow, everything else is replaced.
fn merge(object: &mut Object, update: &Object, place: &Address, from: &Address, brought: &mut Moves) {
    for (key, value) in update {
        let (place, from) = (place.child(key), from.child(key));
        match (object.get_mut(key), value) {
            (Some(Node::Object(own)), Node::Object(value)) => merge(own, value, &place, &from, brought),
            (Some(Node::Array(own)), Node::Array(value)) => append(own, value, &place, &from, brought),
            _ => {
                brought.brought(&place, &from);
                object.insert(key.clone(), value.clone());
            }
        }
    }
}

fn append(items: &mut Vec<Node>, update: &[Node], place: &Address, from: &Address, brought: &mut Moves) {
    for (index, item) in update.iter().enumerate() {
        brought.brought(&place.index(items.len()), &from.index(index));
        items.push(item.clone());
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Document;
    use crate::document::ReadOptions;

    /// Applies actions to a document, as files; compares, and looks where nodes came from.
    fn assert_applied(
        version: &str,
        document: &str,
        actions: &str,
        after: &str,
        origins: &[(&str, u32, &str)],
    ) {
        let folder = tempfile::tempdir().unwrap();
        let (entry, overlay) = (folder.path().join("entry.yaml"), folder.path().join("overlay.yaml"));
        std::fs::write(&entry, format!("{{\"openapi\": \"3.0.3\", {document}}}")).unwrap();
        let head = "info: {title: t, version: '1'}";
        std::fs::write(&overlay, format!("overlay: {version}\n{head}\nactions: {actions}\n")).unwrap();
        let options = ReadOptions { overlays: vec![overlay], ..ReadOptions::default() };
        let (document, findings) = Document::read(&entry, &options).unwrap();
        assert_eq!(findings.iter().count(), 0, "{actions}: {findings:?}");
        let mut tree = document.trees[0].clone().unwrap();
        let Node::Object(root) = &mut tree else { panic!() };
        root.shift_remove("openapi");
        let wanted = crate::read::read(FileId(0), after, &mut Findings::new()).tree.unwrap();
        assert_eq!(tree.to_string(), wanted.to_string(), "{actions}");
        for (pointer, file, origin) in origins {
            let at = |file, pointer: &str| Address::new(FileId(file), Pointer::parse(pointer).unwrap());
            assert_eq!(document.brought.origin(&at(0, pointer)), at(*file, origin), "{actions}: {pointer}");
        }
    }

    #[test]
    fn updates_are_merged() {
        assert_applied(
            "1.0.0",
            r#""x-a": {"b": {"c": 1, "d": [1], "e": 2}}, "x-l": [{"n": 1}, {"n": 2}]"#,
            r#"[{target: "$['x-a']", update: {b: {c: {f: 3}, d: [2, 3]}, g: 4}}, {target: "$['x-l'][?@.n == 2]", update: {m: 1}},
                {target: "$['x-l']", update: {n: 3}}]"#,
            r#"{"x-a": {"b": {"c": {"f": 3}, "d": [1, 2, 3], "e": 2}, "g": 4}, "x-l": [{"n": 1}, {"n": 2, "m": 1}, {"n": 3}]}"#,
            &[
                ("/x-a/b", 0, "/x-a/b"),
                ("/x-a/b/c/f", 1, "/actions/0/update/b/c/f"),
                ("/x-a/b/d/0", 0, "/x-a/b/d/0"),
                ("/x-a/b/d/2", 1, "/actions/0/update/b/d/1"),
                ("/x-l/1/m", 1, "/actions/1/update/m"),
                ("/x-l/2/n", 1, "/actions/2/update/n"),
            ],
        );
    }

    #[test]
    fn nodes_are_removed() {
        assert_applied(
            "1.0.0",
            r#""x-a": {"/b": 1, "c": {"b": 2}}, "x-l": [{"n": 1}, {"n": 2}, {"n": 1}]"#,
            r#"[{target: "$['x-l']", update: {n: 4}}, {target: "$['x-l'][?@.n == 1]", remove: true}, {target: "$['x-a']['/b']", remove: true},
                {target: "$..c.b", remove: true, update: {}}]"#,
            r#"{"x-a": {"c": {}}, "x-l": [{"n": 2}, {"n": 4}]}"#,
            &[("/x-l/0", 0, "/x-l/1"), ("/x-l/1", 1, "/actions/0/update")],
        );
    }

    #[test]
    fn later_versions_replace_scalars() {
        assert_applied(
            "1.1.0",
            r#""x-a": {"b": "c"}, "x-l": [1]"#,
            r#"[{target: "$['x-a'].b", update: d}, {target: "$['x-l']", update: [2, 3]}]"#,
            r#"{"x-a": {"b": "d"}, "x-l": [1, 2, 3]}"#,
            &[("/x-a/b", 1, "/actions/0/update")],
        );
    }
}
