use sdkwright_diagnostics::Finding;

use super::Site;
use crate::codes;
use crate::node::{Node, Object};

/// A list with a schema for each position is a list of any of them: 3.0 has no word for positions. Before JSON Schema
/// 2020-12 they stood in `items`, and what follows them in `additionalItems`; the check has told so.
pub(super) fn tuples(schema: &mut Object, site: &mut Site<'_>) {
    let listed = |key: &str| matches!(schema.get(key), Some(Node::Array(items)) if !items.is_empty());
    let (positions, rest) = match (listed("prefixItems"), listed("items")) {
        (true, _) => ("prefixItems", "items"),
        (false, true) => ("items", "additionalItems"),
        (false, false) => return,
    };
    if positions == "prefixItems" {
        site.report(
            Finding::warning(&codes::UNSUPPORTED_TUPLE, "positions of a list have no types of their own yet")
                .help("it is read as a list of any of them"),
            &["prefixItems"],
        );
    }
    let after = schema.shift_remove(rest);
    let Some((position, _, Node::Array(mut variants))) = schema.shift_remove_full(positions) else {
        return;
    };
    for index in 0..variants.len() {
        let index = index.to_string();
        site.moved(&[positions, &index], &["items", "anyOf", &index]);
    }
    match after {
        // No items beyond, or none that the document speaks of.
        None | Some(Node::Bool(_) | Node::Array(_)) => {}
        Some(after) => {
            site.moved(&[rest], &["items", "anyOf", &variants.len().to_string()]);
            variants.push(after);
        }
    }
    site.made(&["items"], &[positions]);
    let items = Object::from_iter([("anyOf".to_owned(), Node::Array(variants))]);
    schema.shift_insert(position.min(schema.len()), "items".to_owned(), Node::Object(items));
}

#[cfg(test)]
mod tests {
    use crate::rewrite::tests::assert_rewritten;

    #[test]
    fn tuples() {
        assert_rewritten(
            r#"{"type": "array", "prefixItems": [{"type": "string"}, {"const": 1}], "items": false}"#,
            r#"{"type": "array", "items": {"anyOf": [{"type": "string"}, {"type": "integer", "enum": [1]}]}}"#,
            &[("/items/anyOf/1", "/prefixItems/1"), ("/items/anyOf/1/enum/0", "/prefixItems/1/const")],
        );
        assert_rewritten(
            r#"{"prefixItems": [{"type": "string"}], "items": {"type": ["integer", "null"]}}"#,
            r#"{"items": {"anyOf": [{"type": "string"}, {"type": "integer", "nullable": true}]}}"#,
            &[
                ("/items/anyOf/1", "/items"),
                ("/items/anyOf/1/type", "/items/type"),
                ("/items", "/prefixItems"),
            ],
        );
    }

    #[test]
    fn positions_of_older_drafts() {
        assert_rewritten(
            r#"{"items": [{"const": 1}], "additionalItems": {"type": ["integer", "null"]}}"#,
            r#"{"items": {"anyOf": [{"type": "integer", "enum": [1]}, {"type": "integer", "nullable": true}]}}"#,
            &[("/items/anyOf/0/enum/0", "/items/0/const"), ("/items/anyOf/1/type", "/additionalItems/type")],
        );
        assert_rewritten(
            r#"{"items": [{}], "additionalItems": false}"#,
            r#"{"items": {"anyOf": [{}]}}"#,
            &[],
        );
    }
}
