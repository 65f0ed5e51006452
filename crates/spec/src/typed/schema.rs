use openapiv3::{
    AdditionalProperties, AnySchema, Discriminator, ExternalDocumentation, ReferenceOr, Schema, SchemaData,
    SchemaKind,
};

use super::{Flat, from_json, json};
use crate::kind::Kind;
use crate::node::{Node, Object};

/// Types a schema without serde, which would buffer it several times: most objects of a document are schemas.
///
/// Whatever a schema combines, it has the form of [`SchemaKind::Any`], whose fields are the keywords.
pub(super) fn schema(flat: &mut Flat<'_>, schema: &Object) -> Schema {
    let mut data = SchemaData::default();
    let mut any = AnySchema::default();
    for (key, node) in schema {
        let length = flat.enter(key);
        keyword(&mut data, &mut any, key, node, flat);
        flat.leave(length);
    }
    Schema { schema_data: data, schema_kind: SchemaKind::Any(any) }
}

fn keyword(data: &mut SchemaData, any: &mut AnySchema, key: &str, node: &Node, flat: &mut Flat<'_>) {
    match key {
        "title" => data.title = text(node),
        "description" => data.description = text(node),
        "nullable" => data.nullable = flag(node),
        "readOnly" => data.read_only = flag(node),
        "writeOnly" => data.write_only = flag(node),
        "deprecated" => data.deprecated = flag(node),
        "default" => data.default = value(node),
        "example" => data.example = value(node),
        "discriminator" => {
            data.discriminator =
                Some(from_json::<Discriminator>(flat.inlined(Kind::Discriminator, node), flat));
        }
        "externalDocs" => {
            let docs = flat.inlined(Kind::ExternalDocumentation, node);
            data.external_docs = Some(from_json::<ExternalDocumentation>(docs, flat));
        }
        "type" => any.typ = text(node),
        "format" => any.format = text(node),
        "pattern" => any.pattern = text(node),
        "multipleOf" => any.multiple_of = number(node),
        "minimum" => any.minimum = number(node),
        "maximum" => any.maximum = number(node),
        "exclusiveMinimum" => any.exclusive_minimum = node.as_bool(),
        "exclusiveMaximum" => any.exclusive_maximum = node.as_bool(),
        "minLength" => any.min_length = count(node),
        "maxLength" => any.max_length = count(node),
        "minItems" => any.min_items = count(node),
        "maxItems" => any.max_items = count(node),
        "minProperties" => any.min_properties = count(node),
        "maxProperties" => any.max_properties = count(node),
        "uniqueItems" => any.unique_items = node.as_bool(),
        "enum" => any.enumeration = node.as_array().into_iter().flatten().map(json).collect(),
        "required" => any.required = node.as_array().into_iter().flatten().filter_map(text).collect(),
        "properties" => {
            any.properties = node
                .as_object()
                .into_iter()
                .flatten()
                .map(|(name, child)| (name.clone(), flat.child(name, child)))
                .collect();
        }
        "items" => any.items = Some(flat.address(node)),
        "not" => any.not = Some(Box::new(flat.address(node))),
        "additionalProperties" => {
            any.additional_properties = Some(match node {
                Node::Bool(anything) => AdditionalProperties::Any(*anything),
                _ => AdditionalProperties::Schema(Box::new(flat.address(node))),
            });
        }
        "oneOf" => any.one_of = parts(node, flat),
        "anyOf" => any.any_of = parts(node, flat),
        "allOf" => any.all_of = parts(node, flat),
        extension if extension.starts_with("x-") => {
            data.extensions.insert(extension.to_owned(), json(node));
        }
        // The node has them, for whoever wants them.
        _ => {}
    }
}

fn parts(node: &Node, flat: &mut Flat<'_>) -> Vec<ReferenceOr<Schema>> {
    let items = node.as_array().into_iter().flatten().enumerate();
    items.map(|(index, item)| flat.child(&index.to_string(), item)).collect()
}

/// Null says nothing, as serde has it for what may be missing.
fn value(node: &Node) -> Option<serde_json::Value> {
    (*node != Node::Null).then(|| json(node))
}

fn text(node: &Node) -> Option<String> {
    node.as_str().map(str::to_owned)
}

fn flag(node: &Node) -> bool {
    node.as_bool().unwrap_or_default()
}

fn count(node: &Node) -> Option<usize> {
    usize::try_from(node.as_u64()?).ok()
}

fn number(node: &Node) -> Option<f64> {
    match node {
        Node::Number(digits) => super::number(digits).as_f64(),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Document, Spec};

    /// Reads a schema both ways.
    #[test]
    fn schemas_are_what_serde_makes_of_them() {
        let text = r##"{"openapi": "3.0.3", "info": {"title": "t", "version": "1"}, "paths": {},
            "components": {"schemas": {
                "A": {"title": "t", "description": "d", "nullable": true, "readOnly": true, "writeOnly": false,
                    "deprecated": true, "default": {"a": [1.50]}, "example": null, "x-a": {"b": 1},
                    "discriminator": {"propertyName": "kind", "mapping": {"a": "A"}},
                    "externalDocs": {"url": "https://example.com", "x-b": 2},
                    "type": "object", "properties": {"a/b": {"type": "string"}, "c": {"$ref": "#/components/schemas/B"}},
                    "required": ["c"], "minProperties": 1, "maxProperties": 2, "additionalProperties": {}},
                "B": {"type": "integer", "format": "int64", "multipleOf": 2, "minimum": 1, "maximum": 2.5,
                    "exclusiveMinimum": true, "exclusiveMaximum": false, "enum": [1, 2]},
                "C": {"type": "array", "items": {"type": "string"}, "minItems": 1, "maxItems": 2,
                    "uniqueItems": true, "additionalProperties": false},
                "D": {"type": "string", "format": "date", "pattern": "^a$", "minLength": 1, "maxLength": 2,
                    "not": {"$ref": "#/components/schemas/A"}, "oneOf": [{"title": "x"}],
                    "anyOf": [{"$ref": "#/components/schemas/D/anyOf/1"}, {}], "allOf": [{}]}
            }}}"##;
        let (document, findings) = Document::from_text("test", text);
        assert_eq!(findings.iter().count(), 0);
        let spec = Spec::new(document).0.unwrap();
        for (name, address) in spec.components("schemas") {
            let node = spec.node(&address).unwrap();
            let found: Schema = spec.get(&address).value;
            let json = Flat::at(&spec, &address, false).object(Kind::Schema, node);
            let data: SchemaData = serde_json::from_value(json.clone()).unwrap();
            let any: AnySchema = serde_json::from_value(json).unwrap();
            assert_eq!(found, Schema { schema_data: data, schema_kind: SchemaKind::Any(any) }, "{name}");
        }
    }
}
