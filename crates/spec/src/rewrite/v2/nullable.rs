use crate::node::{Node, Object};
use crate::rewrite::{Site, allow_null};

/// `x-nullable`, the extension with which authors of 2.0 say what 3.0 calls `nullable`.
pub(super) fn nullable(schema: &mut Object, site: &mut Site<'_>) {
    if schema.get("x-nullable").and_then(Node::as_bool) == Some(true) && !schema.contains_key("nullable") {
        allow_null(schema);
        site.made(&["nullable"], &["x-nullable"]);
    }
}

#[cfg(test)]
mod tests {
    use crate::rewrite::tests::assert_document;

    #[test]
    fn nullable() {
        assert_document(
            r#"{"swagger": "2.0", "paths": {}, "definitions": {"A": {"x-nullable": true}, "B": {"x-nullable": false}}}"#,
            r#"{"swagger": "2.0", "paths": {}, "components": {"schemas": {"A": {"x-nullable": true, "nullable": true},
                "B": {"x-nullable": false}}}}"#,
            &[("/components/schemas/A/nullable".to_owned(), "/definitions/A/x-nullable".to_owned())],
        );
    }
}
