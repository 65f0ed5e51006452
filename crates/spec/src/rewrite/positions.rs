use super::{Site, flags};
use crate::node::{Node, Object};

/// Before JSON Schema 2020-12, `items` could be a list of schemas, which is `prefixItems` now, and `additionalItems` what
/// `items` is now. The check has told so. A list of one schema is what their authors write for that of all items.
pub(super) fn positions(schema: &mut Object, site: &mut Site<'_>) {
    if !matches!(schema.get("items"), Some(Node::Array(items)) if !items.is_empty()) {
        return;
    }
    let rest = schema.shift_remove("additionalItems");
    let Some((place, _, Node::Array(mut items))) = schema.shift_remove_full("items") else { return };
    let (key, value) = match rest {
        // The newer key counts.
        _ if schema.contains_key("prefixItems") => return,
        None if items.len() == 1 => {
            site.moved(&["items", "0"], &["items"]);
            ("items", items.remove(0))
        }
        rest => {
            site.moved(&["items"], &["prefixItems"]);
            if let Some(mut rest) = rest {
                site.moved(&["additionalItems"], &["items"]);
                // Only what the check takes for a schema was rewritten already or will be.
                flags::flags(&mut rest, &mut site.inner("items"));
                schema.insert("items".to_owned(), rest);
            }
            ("prefixItems", Node::Array(items))
        }
    };
    schema.shift_insert(place.min(schema.len()), key.to_owned(), value);
}

#[cfg(test)]
mod tests {
    use crate::rewrite::tests::assert_rewritten;

    #[test]
    fn lists_of_items() {
        assert_rewritten(
            r#"{"items": [{"const": 1}], "minItems": 1}"#,
            r#"{"items": {"type": "integer", "enum": [1]}, "minItems": 1}"#,
            &[("/items/enum/0", "/items/0/const")],
        );
        assert_rewritten(
            r#"{"items": [{"const": 1}, {}], "additionalItems": {"type": ["integer", "null"]}}"#,
            r#"{"prefixItems": [{"type": "integer", "enum": [1]}, {}], "items": {"type": "integer", "nullable": true}}"#,
            &[("/prefixItems/0/enum/0", "/items/0/const"), ("/items/type", "/additionalItems/type")],
        );
        assert_rewritten(
            r#"{"items": [{}], "additionalItems": false}"#,
            r#"{"prefixItems": [{}], "items": {"not": {}}}"#,
            &[],
        );
    }
}
