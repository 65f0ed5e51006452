//! JSONPath (RFC 9535) on trees.

use std::collections::BTreeSet;

use jsonpath_rust::query::js_path_vals;
use jsonpath_rust::query::queryable::Queryable;
use sdkwright_diagnostics::Pointer;

use crate::node::Node;

/// Longer expressions are refused: they are read recursively.
const LONGEST: usize = 4096;

/// The nodes that an expression selects, in document order.
pub(super) fn select(tree: &Node, expression: &str) -> Result<Vec<Pointer>, String> {
    if expression.len() > LONGEST {
        return Err(format!("it is longer than {LONGEST} bytes"));
    }
    let found = js_path_vals(expression, tree).map_err(|error| one_line(&error.to_string()))?;
    let mut wanted: BTreeSet<usize> = found.into_iter().map(place_in_memory).collect();
    let mut places = Vec::with_capacity(wanted.len());
    collect(tree, &Pointer::root(), &mut wanted, &mut places);
    Ok(places)
}

/// The pointers to nodes that are known by where they lie in memory.
fn collect(node: &Node, pointer: &Pointer, wanted: &mut BTreeSet<usize>, places: &mut Vec<Pointer>) {
    if wanted.remove(&place_in_memory(node)) {
        places.push(pointer.clone());
    }
    if wanted.is_empty() {
        return;
    }
    match node {
        Node::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                collect(item, &pointer.index(index), wanted, places);
            }
        }
        Node::Object(object) => {
            object.iter().for_each(|(key, child)| collect(child, &pointer.child(key), wanted, places));
        }
        _ => {}
    }
}

fn place_in_memory(node: &Node) -> usize {
    std::ptr::from_ref(node).addr()
}

/// What the library says, without its picture of the place.
fn one_line(problem: &str) -> String {
    let lines = || problem.lines().map(str::trim).filter(|line| !line.is_empty());
    match lines().find_map(|line| line.strip_prefix("= ")) {
        Some(expected) => expected.to_owned(),
        None => lines().collect::<Vec<_>>().join(" "),
    }
}

impl Queryable for Node {
    fn get(&self, key: &str) -> Option<&Self> {
        Node::get(self, key)
    }

    fn as_array(&self) -> Option<&Vec<Self>> {
        match self {
            Self::Array(items) => Some(items),
            _ => None,
        }
    }

    fn as_object(&self) -> Option<Vec<(&str, &Self)>> {
        Some(Node::as_object(self)?.iter().map(|(key, value)| (key.as_str(), value)).collect())
    }

    fn as_str(&self) -> Option<&str> {
        Node::as_str(self)
    }

    fn as_i64(&self) -> Option<i64> {
        match self {
            Self::Number(digits) => digits.parse().ok(),
            _ => None,
        }
    }

    fn as_f64(&self) -> Option<f64> {
        match self {
            Self::Number(digits) => digits.parse().ok(),
            _ => None,
        }
    }

    fn as_bool(&self) -> Option<bool> {
        Node::as_bool(self)
    }

    fn null() -> Self {
        Self::Null
    }
}

impl From<&str> for Node {
    fn from(text: &str) -> Self {
        Self::String(text.to_owned())
    }
}

impl From<String> for Node {
    fn from(text: String) -> Self {
        Self::String(text)
    }
}

impl From<bool> for Node {
    fn from(value: bool) -> Self {
        Self::Bool(value)
    }
}

impl From<i64> for Node {
    fn from(number: i64) -> Self {
        Self::Number(number.to_string())
    }
}

impl From<f64> for Node {
    fn from(number: f64) -> Self {
        Self::Number(number.to_string())
    }
}

impl From<Vec<Node>> for Node {
    fn from(items: Vec<Node>) -> Self {
        Self::Array(items)
    }
}

#[cfg(test)]
mod tests {
    use sdkwright_diagnostics::{FileId, Findings};

    use super::*;

    #[test]
    fn nodes_are_selected() {
        let text = r#"{"info": {"title": "t"}, "paths": {"/a'b": {"get": {"tags": ["x", "y"], "x-n": 1}, "post": {"tags": ["z"]}},
            "/c": {"get": {"tags": ["x"], "deprecated": true, "x-n": 1.50}}}}"#;
        let tree = crate::read::read(FileId(0), text, &mut Findings::new()).tree.unwrap();
        for (expression, places) in [
            ("$", vec![""]),
            ("$.info.title", vec!["/info/title"]),
            ("$.paths['/c'].get", vec!["/paths/~1c/get"]),
            ("$.paths[\"/a'b\"].post", vec!["/paths/~1a'b/post"]),
            ("$.paths.*.get", vec!["/paths/~1a'b/get", "/paths/~1c/get"]),
            (
                "$..tags[0]",
                vec!["/paths/~1a'b/get/tags/0", "/paths/~1a'b/post/tags/0", "/paths/~1c/get/tags/0"],
            ),
            ("$.paths.*[?@.deprecated == true]", vec!["/paths/~1c/get"]),
            ("$.paths.*[?@['x-n'] > 1]", vec!["/paths/~1c/get"]),
            ("$.paths.*[?@.tags[?@ == 'z']]", vec!["/paths/~1a'b/post"]),
            ("$.paths.*[?match(@.tags[1], '[a-z]')]", vec!["/paths/~1a'b/get"]),
            ("$.nothing", vec![]),
        ] {
            let found = select(&tree, expression).unwrap();
            assert_eq!(found.iter().map(Pointer::as_str).collect::<Vec<_>>(), places, "{expression}");
        }
        for expression in ["", "paths", "$.paths[", "$[?@.a = 1]", "$$"] {
            assert!(select(&tree, expression).is_err(), "{expression}");
        }
    }
}
