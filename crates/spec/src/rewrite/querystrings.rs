use super::{Site, is_form, is_json, text};
use crate::node::{Node, Object};

/// A parameter that is all of the query. As a form it is the exploded fields of an object, which are the same on the wire
/// (OpenAPI 3.2, section 4.12.2 and appendix C); that anything else has no name there, 3.0 cannot say: `x-whole-query` does.
pub(super) fn querystrings(parameter: &mut Object, site: &mut Site<'_>) {
    if parameter.get("in").and_then(Node::as_str) != Some("querystring") {
        return;
    }
    parameter.insert("in".to_owned(), text("query"));
    let Some(Node::Object(content)) = parameter.get_mut("content") else { return };
    let Some(at) = content.keys().position(|media_type| is_form(media_type)) else {
        let style =
            if content.keys().next().is_some_and(|media_type| is_json(media_type)) { "json" } else { "text" };
        parameter.insert("x-whole-query".to_owned(), text(style));
        site.made(&["x-whole-query"], &["in"]);
        return;
    };
    let media_type = content.get_index(at).map(|(key, _)| key.clone()).unwrap_or_default();
    let Some(Node::Object(mut form)) = content.shift_remove(&media_type) else { return };
    parameter.shift_remove("content");
    for key in ["schema", "example", "examples"] {
        if let Some(value) = form.shift_remove(key) {
            site.moved(&["content", &media_type, key], &[key]);
            parameter.insert(key.to_owned(), value);
        }
    }
    parameter.entry("schema".to_owned()).or_insert_with(|| Node::Object(Object::default()));
    parameter.insert("style".to_owned(), text("form"));
    parameter.insert("explode".to_owned(), Node::Bool(true));
}

#[cfg(test)]
mod tests {
    use crate::rewrite::tests::assert_document;

    #[test]
    fn whole_queries() {
        for (media_type, style) in [
            ("application/json", "json"),
            ("application/a+json; q=1", "json"),
            ("application/jsonpath", "text"),
        ] {
            let content = format!(r#""content": {{"{media_type}": {{"schema": {{}}}}}}"#);
            assert_document(
                &format!(
                    r#"{{"openapi": "3.2.0", "components": {{"parameters": {{"P": {{"name": "p", "in": "querystring",
                    {content}}}}}}}}}"#
                ),
                &format!(
                    r#"{{"openapi": "3.2.0", "components": {{"parameters": {{"P": {{"name": "p", "in": "query",
                    {content}, "x-whole-query": "{style}"}}}}}}}}"#
                ),
                &[],
            );
        }
    }

    #[test]
    fn querystrings() {
        assert_document(
            r##"{"openapi": "3.2.0", "components": {"parameters": {"P": {"name": "p", "in": "querystring",
                "content": {"application/x-www-form-urlencoded": {"schema": {"type": ["string", "null"]}}}}}}}"##,
            r##"{"openapi": "3.2.0", "components": {"parameters": {"P": {"name": "p", "in": "query",
                "schema": {"type": "string", "nullable": true}, "style": "form", "explode": true}}}}"##,
            &[(
                "/components/parameters/P/schema".to_owned(),
                "/components/parameters/P/content/application~1x-www-form-urlencoded/schema".to_owned(),
            )],
        );
    }
}
