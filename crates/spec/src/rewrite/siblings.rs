use super::Site;
use crate::node::{Node, Object};

/// Keys beside a `$ref` add to what it refers to: `{$ref: A, description: …}` is
/// `{description: …, allOf: [{$ref: A}]}`.
pub(super) fn references_with_siblings(schema: &mut Object, site: &mut Site<'_>) {
    if schema.len() < 2 || schema.get("$ref").and_then(Node::as_str).is_none() {
        return;
    }
    let Some(reference) = schema.shift_remove("$ref") else { return };
    let reference = Node::Object(Object::from_iter([("$ref".to_owned(), reference)]));
    let parts = schema.entry("allOf".to_owned()).or_insert(Node::Array(Vec::new()));
    let Node::Array(parts) = parts else { return };
    let last = parts.len().to_string();
    parts.push(reference);
    site.moved(&["$ref"], &["allOf", &last, "$ref"]);
    site.made(&["allOf", &last], &[]);
}

#[cfg(test)]
mod tests {
    use crate::rewrite::tests::assert_rewritten;

    #[test]
    fn references_with_siblings() {
        assert_rewritten(
            r##"{"properties": {"a": {"$ref": "#/components/schemas/S", "description": "d"}}}"##,
            r##"{"properties": {"a": {"description": "d", "allOf": [{"$ref": "#/components/schemas/S"}]}}}"##,
            &[
                ("/properties/a/allOf/0", "/properties/a"),
                ("/properties/a/allOf/0/$ref", "/properties/a/$ref"),
                ("/properties/a/description", "/properties/a/description"),
            ],
        );
        assert_rewritten(
            r##"{"items": {"$ref": "#/components/schemas/S", "allOf": [{"title": "t"}]}}"##,
            r##"{"items": {"allOf": [{"title": "t"}, {"$ref": "#/components/schemas/S"}]}}"##,
            &[("/items/allOf/0", "/items/allOf/0"), ("/items/allOf/1", "/items")],
        );
        assert_rewritten(
            r##"{"items": {"$ref": "#/components/schemas/S"}}"##,
            r##"{"items": {"$ref": "#/components/schemas/S"}}"##,
            &[],
        );
    }
}
