//! Applies overlays to the entry document (<https://spec.openapis.org/overlay/v1.1.0>).
//!
//! An overlay is a list of actions: each selects nodes by a JSONPath expression and updates or removes them. Since 1.1, an
//! update may be a copy of another node. What is wrong with the form of an overlay is found by the check of shapes; here
//! such actions do nothing.

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
    let is_first = version.starts_with("1.0");
    for (index, action) in overlay.get("actions").and_then(Node::as_array).into_iter().flatten().enumerate() {
        let place = place.index(index);
        let mut apply = Apply { tree, brought, findings, place, is_first };
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
    /// Whether the overlay is of version 1.0. From 1.1 on, an update may be a text or a number that takes the place of
    /// another, and what the document holds elsewhere can be copied.
    is_first: bool,
}

/// What an action brings to its targets.
struct Update {
    value: Node,
    /// Where the value stands.
    at: Address,
    /// Where the parts of a copied value were written.
    origins: Moves,
    /// The key of the action that tells of the value.
    key: &'static str,
}

impl Apply<'_> {
    fn action(&mut self, action: &Node) {
        let Some(target) = action.get("target").and_then(Node::as_str) else { return };
        let Some(places) = self.select(target, "target") else { return };
        let removes = match action.get("remove") {
            Some(Node::Bool(removes)) => *removes,
            Some(Node::String(text)) => text.eq_ignore_ascii_case("true"),
            _ => false,
        };
        let update = if removes { None } else { self.brings(action) };
        if places.is_empty() {
            let finding = Finding::warning(&codes::UNMATCHED_TARGET, "the target selects nothing");
            let finding = finding.help("the action has no effect: correct the target, or remove it");
            return self.report(finding, "target");
        }
        if removes {
            places.iter().rev().for_each(|place| self.remove(place));
        } else if let Some(update) = update {
            places.iter().for_each(|place| self.update(place, &update));
        }
    }

    /// What the expression under a key of the action selects.
    fn select(&mut self, expression: &str, key: &str) -> Option<Vec<Pointer>> {
        match query::select(self.tree, expression) {
            Ok(places) => Some(places),
            Err(problem) => {
                let finding = Finding::error(&codes::INVALID_OVERLAY, "this is no JSONPath expression");
                let help = "write it as RFC 9535 says: `$.paths['/pets'].get`";
                self.report(finding.label(problem).help(help), key);
                None
            }
        }
    }

    /// What the action writes into its targets.
    fn brings(&mut self, action: &Node) -> Option<Update> {
        let invalid = |message: &str| Finding::error(&codes::INVALID_OVERLAY, message);
        let update = action.get("update");
        let Some(source) = action.get("copy").and_then(Node::as_str) else {
            let (value, at) = (update?.clone(), self.place.child("update"));
            return Some(Update { value, at, origins: Moves::default(), key: "update" });
        };
        if self.is_first {
            let finding = invalid("overlays of version 1.0 cannot copy");
            self.report(finding.help("write the overlay as version 1.1.0: `overlay: 1.1.0`"), "copy");
            return None;
        }
        if update.is_some() {
            let finding = invalid("an action either copies or updates");
            self.report(finding.help("make two actions of it, in the order that you mean"), "copy");
            return None;
        }
        match self.select(source, "copy")?.as_slice() {
            [place] => {
                let value = self.tree.at(place)?.clone();
                let origins = self.brought.part(&entry(place));
                Some(Update { value, at: entry(place), origins, key: "copy" })
            }
            [] => {
                let finding = invalid("what should be copied is not there");
                let help = "correct the expression; it is looked up after the actions before this one";
                self.report(finding.label("this selects nothing").help(help), "copy");
                None
            }
            several => {
                let finding = invalid("only one node can be copied");
                let label = format!("this selects {}", several.len());
                self.report(finding.label(label).help("select one of them"), "copy");
                None
            }
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

    fn update(&mut self, place: &Pointer, update: &Update) {
        let Some(node) = self.tree.at_mut(place) else { return };
        let Update { value, at, .. } = update;
        match (node, value) {
            (Node::Object(object), Node::Object(value)) => {
                update.merge(object, value, &entry(place), at, self.brought);
            }
            (Node::Array(items), Node::Array(value)) if !self.is_first => {
                update.append(items, value, &entry(place), at, self.brought);
            }
            (Node::Array(items), value) => {
                self.brought.brought(&entry(&place.index(items.len())), at, &update.origins);
                items.push(value.clone());
            }
            (Node::Object(_), _) => {
                let (message, help) = match update.key {
                    "copy" => ("what is copied should be one", "copy an object, which is merged into it"),
                    _ => ("the update should be one", "give the keys that are merged into it"),
                };
                let message = format!("the target is an object, so that {message}");
                self.report(Finding::error(&codes::INVALID_OVERLAY, message).help(help), update.key);
            }
            (node, value) if !self.is_first => {
                *node = value.clone();
                self.brought.brought(&entry(place), at, &update.origins);
            }
            _ => {
                let finding =
                    Finding::error(&codes::INVALID_OVERLAY, "the target is neither an object nor a list");
                self.report(finding.help("select the object around it, and update its key"), "target");
            }
        }
    }
}

impl Update {
    /// Keys of objects are merged, lists grow, everything else is replaced.
    fn merge(
        &self,
        object: &mut Object,
        value: &Object,
        place: &Address,
        from: &Address,
        brought: &mut Moves,
    ) {
        for (key, value) in value {
            let (place, from) = (place.child(key), from.child(key));
            match (object.get_mut(key), value) {
                (Some(Node::Object(own)), Node::Object(value)) => {
                    self.merge(own, value, &place, &from, brought);
                }
                (Some(Node::Array(own)), Node::Array(value)) => {
                    self.append(own, value, &place, &from, brought);
                }
                _ => {
                    brought.brought(&place, &from, &self.origins);
                    object.insert(key.clone(), value.clone());
                }
            }
        }
    }

    fn append(
        &self,
        items: &mut Vec<Node>,
        value: &[Node],
        place: &Address,
        from: &Address,
        brought: &mut Moves,
    ) {
        for (index, item) in value.iter().enumerate() {
            brought.brought(&place.index(items.len()), &from.index(index), &self.origins);
            items.push(item.clone());
        }
    }
}

fn entry(place: &Pointer) -> Address {
    Address::new(FileId(0), place.clone())
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

    #[test]
    fn nodes_are_copied() {
        assert_applied(
            "1.1.0",
            r#""x-a": {"b": {"c": 1, "l": [1]}}, "x-d": {"e": {"l": [2]}, "f": {}}, "x-s": "t""#,
            r#"[{target: "$['x-a'].b", update: {m: {n: 1}}}, {target: "$['x-d'].*", copy: "$['x-a'].b"}, {target: "$['x-s']", copy: "$['x-a'].b.c"},
                {target: "$['x-d'].f.l", copy: "$['x-d'].e.l"}, {target: "$['x-a'].b", copy: "$['x-a']"}]"#,
            r#"{"x-a": {"b": {"c": 1, "l": [1], "m": {"n": 1}, "b": {"c": 1, "l": [1], "m": {"n": 1}}}},
                "x-d": {"e": {"l": [2, 1], "c": 1, "m": {"n": 1}}, "f": {"c": 1, "l": [1, 2, 1], "m": {"n": 1}}}, "x-s": 1}"#,
            &[
                ("/x-d/e/c", 0, "/x-a/b/c"),
                ("/x-d/e/l/1", 0, "/x-a/b/l/0"),
                ("/x-d/f/l/0", 0, "/x-a/b/l/0"),
                ("/x-d/f/l/1", 0, "/x-d/e/l/0"),
                ("/x-d/f/l/2", 0, "/x-a/b/l/0"),
                ("/x-d/f/m/n", 1, "/actions/0/update/m/n"),
                ("/x-s", 0, "/x-a/b/c"),
                ("/x-a/b/b/c", 0, "/x-a/b/c"),
                ("/x-a/b/b/m/n", 1, "/actions/0/update/m/n"),
            ],
        );
    }
}
