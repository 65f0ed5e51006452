use super::Site;
use crate::node::{Node, Object};

/// Before JSON Schema 2020-12 the schemas of positions stood in `items`, and that of what follows them in
/// `additionalItems`; the check has told so. Now they are `prefixItems` and `items`.
pub(super) fn positions_of_older_drafts(schema: &mut Object, site: &mut Site<'_>) {
    let is_list = matches!(schema.get("items"), Some(Node::Array(_)));
    if !is_list || schema.contains_key("prefixItems") {
        return;
    }
    let Some((position, _, positions)) = schema.shift_remove_full("items") else { return };
    site.moved(&["items"], &["prefixItems"]);
    schema.shift_insert(position, "prefixItems".to_owned(), positions);
    if let Some((position, _, rest)) = schema.shift_remove_full("additionalItems") {
        site.moved(&["additionalItems"], &["items"]);
        schema.shift_insert(position, "items".to_owned(), rest);
    }
}

#[cfg(test)]
mod tests {
    use crate::rewrite::tests::assert_rewritten;

    #[test]
    fn positions_of_older_drafts() {
        assert_rewritten(
            r#"{"items": [{"const": 1}], "additionalItems": {"type": ["integer", "null"]}}"#,
            r#"{"prefixItems": [{"type": "integer", "enum": [1]}], "items": {"type": "integer", "nullable": true}}"#,
            &[("/prefixItems/0/enum/0", "/items/0/const"), ("/items/type", "/additionalItems/type")],
        );
        assert_rewritten(r#"{"items": [{}]}"#, r#"{"prefixItems": [{}]}"#, &[("/prefixItems/0", "/items/0")]);
    }
}
