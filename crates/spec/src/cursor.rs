use sdkwright_diagnostics::{FileId, Pointer};

use crate::{Address, Node, Spec};

/// Finds nodes one after another. Where two stand near each other, only the last steps of the way are taken again: whoever
/// reads all schemas of a document would else spend a great part of the time on the ways to them.
#[derive(Debug)]
pub struct Cursor<'s> {
    spec: &'s Spec,
    file: FileId,
    /// The pointer of the last node.
    way: String,
    /// The nodes on the way to it, each with the length of its pointer; the root first.
    nodes: Vec<(usize, &'s Node)>,
}

impl<'s> Cursor<'s> {
    /// A cursor that stands nowhere yet.
    pub fn new(spec: &'s Spec) -> Self {
        Self { spec, file: FileId(0), way: String::new(), nodes: Vec::new() }
    }

    /// The node at an address, references not followed.
    pub fn node(&mut self, address: &Address) -> Option<&'s Node> {
        let pointer = address.pointer.as_str();
        if self.file != address.file || self.nodes.is_empty() {
            self.file = address.file;
            self.nodes.clear();
            self.nodes.push((0, self.spec.node(&Address::new(address.file, Pointer::root()))?));
        }
        let shared = self.way.bytes().zip(pointer.bytes()).take_while(|(one, other)| one == other).count();
        let is_shared =
            |end: usize| end <= shared && matches!(pointer.as_bytes().get(end), None | Some(b'/'));
        while self.nodes.last().is_some_and(|(end, _)| !is_shared(*end)) {
            self.nodes.pop();
        }
        self.way.clear();
        self.way.push_str(pointer);
        loop {
            let (end, node) = *self.nodes.last()?;
            if end == pointer.len() {
                return Some(node);
            }
            let rest = &pointer[end + 1..];
            let token = rest.split('/').next().unwrap_or_default();
            self.nodes.push((end + 1 + token.len(), node.child(token)?));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Document;

    #[test]
    fn it_finds_what_the_spec_finds_wherever_it_was_before() {
        let text = r#"{"openapi": "3.0.3", "info": {"title": "t", "version": "1"}, "paths": {"/a/b": {"get":
            {"responses": {"200": {"description": ""}}, "tags": ["x", "y"]}}, "/a": {}},
            "components": {"schemas": {"A": {"properties": {"a": {}, "ab": {"items": {}}}}}}}"#;
        let spec = Spec::new(Document::from_text("test", text).0).0.unwrap();
        let pointers = [
            "",
            "/paths",
            "/paths/~1a",
            "/paths/~1a~1b/get/tags/1",
            "/paths/~1a~1b/get/tags/2",
            "/paths/~1a~1b/get/responses/200",
            "/components/schemas/A/properties/a",
            "/components/schemas/A/properties/ab/items",
            "/components/schemas/A/properties/abc",
            "/components/schemas/A/properties",
            "/nowhere/at/all",
        ];
        let mut cursor = Cursor::new(&spec);
        for from in pointers {
            for to in pointers {
                for pointer in [from, to] {
                    let address = Address::new(FileId(0), Pointer::parse(pointer).unwrap());
                    assert_eq!(cursor.node(&address), spec.node(&address), "{from} then {to}");
                }
            }
        }
        assert_eq!(cursor.node(&Address::new(FileId(7), Pointer::root())), None);
    }
}
