//! How lists are written in parameters: `collectionFormat`.

use sdkwright_diagnostics::Finding;

use super::plan::Input;
use crate::codes;
use crate::node::{Node, Object};
use crate::rewrite::{Site, object, text};

/// `collectionFormat` of a parameter is its style. Separators that no style of 3.0 knows make the list a text.
pub(super) fn styles(parameter: &mut Object, site: &mut Site<'_>) {
    let place = parameter.get("in").and_then(Node::as_str).unwrap_or_default().to_owned();
    if place != "query" && place != "formData" {
        return separators(parameter, site);
    }
    if !is_list(parameter) {
        parameter.shift_remove("collectionFormat");
        return;
    }
    let format = format(parameter).to_owned();
    match style(&format) {
        // The fields of forms have theirs in the encoding.
        Some(_) if place == "formData" => {
            parameter.shift_remove("collectionFormat");
        }
        Some((style, explode)) => {
            site.made(&["style"], &["collectionFormat"]);
            site.made(&["explode"], &["collectionFormat"]);
            parameter.shift_remove("collectionFormat");
            parameter.insert("style".to_owned(), text(style));
            parameter.insert("explode".to_owned(), Node::Bool(explode));
        }
        None => as_text(parameter, &format, site),
    }
}

/// Where lists are always separated by commas in 3.0: in paths and headers.
pub(super) fn separators(described: &mut Object, site: &mut Site<'_>) {
    let format = format(described).to_owned();
    let is_field = described.get("in").and_then(Node::as_str) == Some("formData");
    if format != "csv" && is_list(described) && (!is_field || style(&format).is_none()) {
        as_text(described, &format, site);
    }
    described.shift_remove("collectionFormat");
}

/// A list inside of a list, for which no version after 2.0 knows separators, is a text.
pub(super) fn lists_in_lists(items: &mut Object, site: &mut Site<'_>) {
    if is_list(items) {
        let format = format(items).to_owned();
        as_text(items, &format, site);
    }
    items.shift_remove("collectionFormat");
}

/// The encoding of a field of a form, if it is a list that is not repeated.
pub(super) fn encoding(input: &Input) -> Option<Node> {
    let (style, explode) = style(format(&input.parameter)).filter(|_| is_list(&input.parameter))?;
    Some(object([("style", text(style)), ("explode", Node::Bool(explode))]))
}

fn style(format: &str) -> Option<(&'static str, bool)> {
    match format {
        "csv" => Some(("form", false)),
        "ssv" => Some(("spaceDelimited", false)),
        "pipes" => Some(("pipeDelimited", false)),
        "multi" => Some(("form", true)),
        _ => None,
    }
}

fn format(described: &Object) -> &str {
    described.get("collectionFormat").and_then(Node::as_str).unwrap_or("csv")
}

fn is_list(described: &Object) -> bool {
    described.get("type").and_then(Node::as_str) == Some("array")
}

fn as_text(described: &mut Object, format: &str, site: &mut Site<'_>) {
    let message = format!("a list like this one (`{format}`) cannot be sent yet");
    let finding = Finding::warning(&codes::UNSUPPORTED_SEPARATOR, message);
    site.report(finding.help("it is read as text: join the values yourself"), &["type"]);
    described.insert("type".to_owned(), text("string"));
    for key in ["items", "collectionFormat", "default", "enum", "minItems", "maxItems", "uniqueItems"] {
        described.shift_remove(key);
    }
}

#[cfg(test)]
mod tests {
    use crate::rewrite::tests::assert_document;

    #[test]
    fn lists() {
        for (place, format, after) in [
            (
                "query",
                "csv",
                r#""schema": {"type": "array", "items": {"type": "string"}}, "style": "form", "explode": false"#,
            ),
            (
                "query",
                "ssv",
                r#""schema": {"type": "array", "items": {"type": "string"}}, "style": "spaceDelimited", "explode": false"#,
            ),
            (
                "query",
                "pipes",
                r#""schema": {"type": "array", "items": {"type": "string"}}, "style": "pipeDelimited", "explode": false"#,
            ),
            (
                "query",
                "multi",
                r#""schema": {"type": "array", "items": {"type": "string"}}, "style": "form", "explode": true"#,
            ),
            ("query", "tsv", r#""schema": {"type": "string"}"#),
            ("header", "csv", r#""schema": {"type": "array", "items": {"type": "string"}}"#),
            ("header", "pipes", r#""schema": {"type": "string"}"#),
        ] {
            assert_document(
                &format!(
                    r#"{{"swagger": "2.0", "paths": {{}}, "parameters": {{"P": {{"name": "p", "in": "{place}",
                    "type": "array", "items": {{"type": "string"}}, "collectionFormat": "{format}"}}}}}}"#
                ),
                &format!(
                    r#"{{"swagger": "2.0", "paths": {{}}, "components": {{"parameters": {{"P": {{"name": "p",
                    "in": "{place}", {after}}}}}}}}}"#
                ),
                &[],
            );
        }
    }

    #[test]
    fn lists_in_lists() {
        assert_document(
            r#"{"swagger": "2.0", "paths": {}, "parameters": {"P": {"name": "p", "in": "query", "type": "array",
                "items": {"type": "array", "items": {"type": "string"}}}}}"#,
            r#"{"swagger": "2.0", "paths": {}, "components": {"parameters": {"P": {"name": "p", "in": "query",
                "schema": {"type": "array", "items": {"type": "string"}}, "style": "form", "explode": false}}}}"#,
            &[],
        );
    }
}
