use crate::node::{Node, Object};
use crate::rewrite::Site;

/// The keywords of parameters and headers are a schema. Whether there were any.
pub(super) fn keywords(described: &mut Object, site: &mut Site<'_>) -> bool {
    if described.contains_key("schema") {
        return false;
    }
    let position = described.keys().position(|key| is_keyword(key)).unwrap_or(described.len());
    let keys: Vec<String> = described.keys().filter(|key| is_keyword(key)).cloned().collect();
    let mut schema = Object::default();
    site.made(&["schema"], &[]);
    for key in keys {
        if let Some(value) = described.shift_remove(&key) {
            site.moved(&[&key], &["schema", &key]);
            schema.insert(key, value);
        }
    }
    described.shift_insert(position, "schema".to_owned(), Node::Object(schema));
    true
}

/// What speaks of values: that includes the extensions that do.
pub(super) fn is_keyword(key: &str) -> bool {
    matches!(
        key,
        "type"
            | "format"
            | "items"
            | "default"
            | "maximum"
            | "exclusiveMaximum"
            | "minimum"
            | "exclusiveMinimum"
            | "maxLength"
            | "minLength"
            | "pattern"
            | "maxItems"
            | "minItems"
            | "uniqueItems"
            | "enum"
            | "multipleOf"
            | "x-nullable"
    ) || key.starts_with("x-enum")
}

#[cfg(test)]
mod tests {
    use crate::rewrite::tests::assert_document;

    #[test]
    fn keywords() {
        assert_document(
            r##"{"swagger": "2.0", "paths": {}, "parameters": {"P": {"name": "p", "in": "header", "description": "d",
                "type": "integer", "format": "int64", "enum": [1], "default": 1, "x-nullable": true, "x-a": 1}}}"##,
            r##"{"swagger": "2.0", "paths": {}, "components": {"parameters": {"P": {"name": "p", "in": "header",
                "description": "d", "schema": {"type": "integer", "format": "int64", "enum": [1], "default": 1,
                "x-nullable": true, "nullable": true}, "x-a": 1}}}}"##,
            &[
                ("/components/parameters/P/schema/enum/0".to_owned(), "/parameters/P/enum/0".to_owned()),
                ("/components/parameters/P/schema".to_owned(), "/parameters/P".to_owned()),
            ],
        );
    }
}
