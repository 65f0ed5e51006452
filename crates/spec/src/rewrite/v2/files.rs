use crate::node::{Node, Object};
use crate::rewrite::{Site, text};

/// The type `file` is bytes.
pub(super) fn files(schema: &mut Object, site: &mut Site<'_>) {
    if schema.get("type").and_then(Node::as_str) == Some("file") {
        schema.insert("type".to_owned(), text("string"));
        schema.insert("format".to_owned(), text("binary"));
        site.made(&["format"], &["type"]);
    }
}

#[cfg(test)]
mod tests {
    use crate::rewrite::tests::assert_document;

    #[test]
    fn files() {
        assert_document(
            r#"{"swagger": "2.0", "paths": {}, "definitions": {"A": {"type": "file"}}}"#,
            r#"{"swagger": "2.0", "paths": {}, "components": {"schemas": {"A": {"type": "string", "format": "binary"}}}}"#,
            &[("/components/schemas/A/format".to_owned(), "/definitions/A/type".to_owned())],
        );
    }
}
