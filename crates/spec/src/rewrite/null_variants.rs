use super::{Site, allow_null, remove_item};
use crate::node::{Node, Object};

/// A variant that is null makes the schema nullable: `anyOf: [A, {type: null}]` is `nullable: true` with A.
///
/// When one variant is left and the schema says nothing else about its values, the two become one schema; otherwise the
/// variant becomes the only part of an `allOf`.
pub(super) fn null_variants(schema: &mut Object, site: &mut Site<'_>) {
    for key in ["anyOf", "oneOf"] {
        let Some(Node::Array(variants)) = schema.get_mut(key) else { continue };
        let before = variants.len();
        for index in (0..before).rev() {
            if is_null(&variants[index]) {
                remove_item(variants, index, key, site);
            }
        }
        if variants.len() == before {
            continue;
        }
        match variants.len() {
            0 => {
                schema.shift_remove(key);
                schema.insert("enum".to_owned(), Node::Array(vec![Node::Null]));
                site.made(&["enum"], &[key]);
            }
            1 => only_variant(schema, key, site),
            _ => {}
        }
        allow_null(schema);
    }
}

/// Puts the one variant under `key` in another place than a choice.
fn only_variant(schema: &mut Object, key: &str, site: &mut Site<'_>) {
    let says_nothing_else = schema.keys().all(|other| other == key || is_annotation(other));
    let Some((position, _, Node::Array(mut variants))) = schema.shift_remove_full(key) else { return };
    match variants.pop() {
        Some(Node::Object(variant)) if says_nothing_else && !variant.contains_key("$ref") => {
            absorb(schema, position, variant, key, site);
        }
        Some(variant) => {
            let parts = schema.entry("allOf".to_owned()).or_insert(Node::Array(Vec::new()));
            let Node::Array(parts) = parts else { return };
            site.moved(&[key, "0"], &["allOf", &parts.len().to_string()]);
            parts.push(variant);
        }
        None => {}
    }
}

/// Takes over the keys of the variant, save those that the schema has itself.
fn absorb(schema: &mut Object, mut position: usize, variant: Object, key: &str, site: &mut Site<'_>) {
    // Said first: what moves up may take the variant's place, when it is a choice itself.
    site.absorbed(&[key, "0"]);
    for (inner, value) in variant {
        if !schema.contains_key(&inner) {
            site.moved(&[key, "0", &inner], &[&inner]);
            schema.shift_insert(position, inner, value);
            position += 1;
        }
    }
}

/// A schema that allows null alone.
fn is_null(schema: &Node) -> bool {
    let Some(schema) = schema.as_object() else { return false };
    let is_null = |node: &Node| *node == Node::Null || node.as_str() == Some("null");
    let says_null = match (schema.get("type"), schema.get("const"), schema.get("enum")) {
        (Some(Node::Array(types)), _, _) => types.len() == 1 && is_null(&types[0]),
        (Some(one), _, _) => is_null(one),
        (None, Some(Node::Null), _) => true,
        (None, None, Some(Node::Array(values))) => *values == [Node::Null],
        _ => false,
    };
    says_null
        && schema.keys().all(|key| matches!(key.as_str(), "type" | "const" | "enum") || is_annotation(key))
}

/// A key that says nothing about which values are allowed.
fn is_annotation(key: &str) -> bool {
    key.starts_with("x-")
        || matches!(
            key,
            "title"
                | "description"
                | "default"
                | "example"
                | "examples"
                | "deprecated"
                | "readOnly"
                | "writeOnly"
                | "externalDocs"
                | "nullable"
                | "$comment"
                | "$id"
                | "$anchor"
        )
}

#[cfg(test)]
mod tests {
    use crate::rewrite::tests::assert_rewritten;

    #[test]
    fn null_variants() {
        assert_rewritten(
            r#"{"title": "T", "anyOf": [{"type": "string", "title": "U"}, {"type": "null"}], "default": null}"#,
            r#"{"title": "T", "type": "string", "default": null, "nullable": true}"#,
            &[("/type", "/anyOf/0/type"), ("/default", "/default")],
        );
        assert_rewritten(
            r##"{"items": {"oneOf": [{"type": "null"}, {"$ref": "#/components/schemas/S"}]}}"##,
            r##"{"items": {"allOf": [{"$ref": "#/components/schemas/S"}], "nullable": true}}"##,
            &[("/items/allOf/0", "/items/oneOf/1")],
        );
        assert_rewritten(
            r#"{"oneOf": [{"type": "string"}, {"enum": [null]}, {"const": null}, {"type": "integer"}]}"#,
            r#"{"oneOf": [{"type": "string"}, {"type": "integer"}], "nullable": true}"#,
            &[("/oneOf/1", "/oneOf/3"), ("/oneOf/0", "/oneOf/0")],
        );
        assert_rewritten(
            r#"{"anyOf": [{"type": "null"}]}"#,
            r#"{"enum": [null], "nullable": true}"#,
            &[("/enum", "/anyOf")],
        );
        assert_rewritten(
            r#"{"type": "object", "anyOf": [{"properties": {"a": true}}, {"type": "null"}]}"#,
            r#"{"type": "object", "allOf": [{"properties": {"a": {}}}], "nullable": true}"#,
            &[("/allOf/0/properties/a", "/anyOf/0/properties/a")],
        );
    }

    #[test]
    fn what_is_absorbed_is_rewritten_too() {
        assert_rewritten(
            r#"{"anyOf": [{"type": ["string", "integer"], "pattern": "p"}, {"type": "null"}]}"#,
            r#"{"anyOf": [{"type": "string", "pattern": "p"}, {"type": "integer"}], "nullable": true}"#,
            &[("/anyOf/0/pattern", "/anyOf/0/pattern"), ("/anyOf/1", "")],
        );
        assert_rewritten(
            r#"{"anyOf": [{"anyOf": [{"type": "string"}, {"type": "null"}]}, {"type": "null"}]}"#,
            r#"{"type": "string", "nullable": true}"#,
            &[("/type", "/anyOf/0/anyOf/0/type")],
        );
    }
}
