use super::{Site, allow_null};
use crate::node::{Node, Object};

/// A list of types becomes one type, nullable if null is among them, or a choice of schemas, each with the keys that
/// speak of its type.
pub(super) fn lists_of_types(schema: &mut Object, site: &mut Site<'_>) {
    let mut types: Vec<String> = match schema.get("type") {
        Some(Node::Array(types)) => types.iter().filter_map(Node::as_str).map(str::to_owned).collect(),
        Some(Node::String(one)) if one == "null" => vec![one.clone()],
        _ => return,
    };
    let position = schema.get_index_of("type").unwrap_or_default();
    let before = types.len();
    types.retain(|word| word != "null");
    if types.len() < before {
        allow_null(schema);
    }
    if types.iter().any(|word| word == "number") {
        types.retain(|word| word != "integer");
    }
    match types.as_slice() {
        [] => {
            schema.shift_remove("type");
            schema.entry("enum".to_owned()).or_insert_with(|| Node::Array(vec![Node::Null]));
            site.made(&["enum"], &["type"]);
        }
        [one] => schema["type"] = Node::String(one.clone()),
        several => {
            schema.shift_remove("type");
            // Variants and values tell the types themselves.
            let told =
                ["anyOf", "oneOf", "allOf", "enum", "const"].iter().any(|key| schema.contains_key(*key));
            if !told {
                let variants = variants(schema, several, site);
                let position = position.min(schema.len());
                schema.shift_insert(position, "anyOf".to_owned(), variants);
            }
        }
    }
}

fn variants(schema: &mut Object, types: &[String], site: &mut Site<'_>) -> Node {
    let mut variants = Vec::new();
    for (index, word) in types.iter().enumerate() {
        let number = index.to_string();
        site.made(&["anyOf", &number], &[]);
        let mut variant = Object::from_iter([("type".to_owned(), Node::String(word.clone()))]);
        let own: Vec<String> = schema
            .iter()
            .filter(|(key, value)| belongs(word, key, value))
            .map(|(key, _)| key.clone())
            .collect();
        for key in own {
            if let Some(value) = schema.shift_remove(&key) {
                site.moved(&[&key], &["anyOf", &number, &key]);
                variant.insert(key, value);
            }
        }
        variants.push(Node::Object(variant));
    }
    Node::Array(variants)
}

/// Whether a key speaks of values of this type alone.
fn belongs(word: &str, key: &str, value: &Node) -> bool {
    match word {
        "string" => {
            matches!(
                key,
                "minLength"
                    | "maxLength"
                    | "pattern"
                    | "contentEncoding"
                    | "contentMediaType"
                    | "contentSchema"
            ) || key == "format" && !is_numeric_format(value)
        }
        "number" | "integer" => {
            matches!(key, "multipleOf" | "minimum" | "maximum" | "exclusiveMinimum" | "exclusiveMaximum")
                || key == "format" && is_numeric_format(value)
        }
        "array" => matches!(
            key,
            "items"
                | "prefixItems"
                | "minItems"
                | "maxItems"
                | "uniqueItems"
                | "contains"
                | "minContains"
                | "maxContains"
                | "unevaluatedItems"
        ),
        "object" => matches!(
            key,
            "properties"
                | "required"
                | "additionalProperties"
                | "patternProperties"
                | "propertyNames"
                | "minProperties"
                | "maxProperties"
                | "dependentRequired"
                | "dependentSchemas"
                | "unevaluatedProperties"
        ),
        _ => false,
    }
}

/// The formats of numbers in the registry of OpenAPI (<https://spec.openapis.org/registry/format/>).
fn is_numeric_format(value: &Node) -> bool {
    let format = value.as_str().unwrap_or_default();
    matches!(format, "float" | "double" | "double-int" | "decimal" | "decimal128" | "single")
        || format.trim_start_matches('u').starts_with("int")
}

#[cfg(test)]
mod tests {
    use crate::rewrite::tests::assert_rewritten;

    #[test]
    fn lists_of_types() {
        assert_rewritten(
            r#"{"type": ["string", "null"], "format": "date"}"#,
            r#"{"type": "string", "format": "date", "nullable": true}"#,
            &[],
        );
        assert_rewritten(r#"{"type": ["array"], "items": {}}"#, r#"{"type": "array", "items": {}}"#, &[]);
        assert_rewritten(
            r#"{"type": "null"}"#,
            r#"{"nullable": true, "enum": [null]}"#,
            &[("/enum", "/type")],
        );
        assert_rewritten(r#"{"type": ["integer", "number"]}"#, r#"{"type": "number"}"#, &[]);
        assert_rewritten(
            r#"{"title": "T", "type": ["string", "integer", "array", "null"], "minimum": 1, "format": "uuid",
                "items": {"type": ["string", "null"]}}"#,
            r#"{"title": "T",
                "anyOf": [
                  {"type": "string", "format": "uuid"},
                  {"type": "integer", "minimum": 1},
                  {"type": "array", "items": {"type": "string", "nullable": true}}
                ],
                "nullable": true}"#,
            &[
                ("/anyOf/2", ""),
                ("/anyOf/2/items", "/items"),
                ("/anyOf/2/items/type", "/items/type"),
                ("/anyOf/1/minimum", "/minimum"),
                ("/title", "/title"),
            ],
        );
        assert_rewritten(
            r#"{"type": ["string", "integer"], "enum": ["a", 1]}"#,
            r#"{"enum": ["a", 1]}"#,
            &[],
        );
    }
}
