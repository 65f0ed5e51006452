use super::Site;
use crate::node::{Node, Object};

/// Before JSON Schema 2020-12 the schemas of positions stood in `items`, and what follows them in `additionalItems`; the
/// check has told so. Where the length is told as well, they are what `prefixItems` and `items` are now. Otherwise the
/// author has most likely meant a choice: it is a list of any of them.
pub(super) fn positions(schema: &mut Object, site: &mut Site<'_>) {
    let count = match schema.get("items") {
        Some(Node::Array(items)) if !items.is_empty() => items.len(),
        _ => return,
    };
    let rest = schema.shift_remove_full("additionalItems");
    let has_length = |key: &str| schema.get(key).and_then(Node::as_u64) == Some(count as u64);
    let is_closed = matches!(rest, Some((_, _, Node::Bool(false))));
    let is_tuple = count > 1 && (is_closed || has_length("minItems") || has_length("maxItems"));
    let Some((place, _, positions)) = schema.shift_remove_full("items") else { return };
    if is_tuple {
        site.moved(&["items"], &["prefixItems"]);
        schema.shift_insert(place, "prefixItems".to_owned(), positions);
        // A flag is no schema there, and so no other rule makes one of it.
        let rest = match rest {
            Some((_, _, Node::Bool(false))) => {
                Object::from_iter([("not".to_owned(), Node::Object(Object::new()))])
            }
            Some((_, _, Node::Object(rest))) => rest,
            _ => return,
        };
        site.moved(&["additionalItems"], &["items"]);
        schema.insert("items".to_owned(), Node::Object(rest));
        return;
    }
    let Node::Array(mut variants) = positions else { return };
    for index in 0..count {
        let index = index.to_string();
        site.moved(&["items", &index], &["items", "anyOf", &index]);
    }
    if let Some((_, _, rest @ Node::Object(_))) = rest {
        site.moved(&["additionalItems"], &["items", "anyOf", &count.to_string()]);
        variants.push(rest);
    }
    site.made(&["items"], &["items"]);
    let items = Object::from_iter([("anyOf".to_owned(), Node::Array(variants))]);
    schema.shift_insert(place.min(schema.len()), "items".to_owned(), Node::Object(items));
}

#[cfg(test)]
mod tests {
    use crate::rewrite::tests::assert_rewritten;

    #[test]
    fn positions_of_older_drafts() {
        assert_rewritten(
            r#"{"items": [{"const": 1}, {"type": ["string", "null"]}], "additionalItems": false}"#,
            r#"{"prefixItems": [{"type": "integer", "enum": [1]}, {"type": "string", "nullable": true}], "items": {"not": {}}}"#,
            &[
                ("/prefixItems/0/enum/0", "/items/0/const"),
                ("/prefixItems/1/type", "/items/1/type"),
                ("/items", "/additionalItems"),
            ],
        );
        assert_rewritten(
            r#"{"type": "array", "items": [{}, {"type": "string"}], "minItems": 2}"#,
            r#"{"type": "array", "prefixItems": [{}, {"type": "string"}], "minItems": 2}"#,
            &[("/prefixItems/1", "/items/1")],
        );
    }

    #[test]
    fn positions_that_were_no_positions() {
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
        assert_rewritten(
            r#"{"items": [{"type": "string"}, {"type": "integer"}]}"#,
            r#"{"items": {"anyOf": [{"type": "string"}, {"type": "integer"}]}}"#,
            &[("/items/anyOf/1", "/items/1")],
        );
    }
}
