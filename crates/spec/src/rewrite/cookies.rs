use super::{Site, text};
use crate::node::{Node, Object};

/// The style `cookie` of 3.2 is `form` whose values are not percent-encoded, which 3.0 cannot say: `x-cookie-style` does.
pub(super) fn cookie_styles(parameter: &mut Object, site: &mut Site<'_>) {
    if parameter.get("style").and_then(Node::as_str) != Some("cookie") {
        return;
    }
    parameter.insert("style".to_owned(), text("form"));
    parameter.insert("x-cookie-style".to_owned(), Node::Bool(true));
    site.made(&["x-cookie-style"], &["style"]);
}

#[cfg(test)]
mod tests {
    use crate::rewrite::tests::assert_document;

    #[test]
    fn cookie_styles() {
        assert_document(
            r#"{"openapi": "3.2.0", "components": {"parameters": {"P":
                {"name": "p", "in": "cookie", "style": "cookie", "schema": {}}}}}"#,
            r#"{"openapi": "3.2.0", "components": {"parameters": {"P":
                {"name": "p", "in": "cookie", "style": "form", "schema": {}, "x-cookie-style": true}}}}"#,
            &[],
        );
    }
}
