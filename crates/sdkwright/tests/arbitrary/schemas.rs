//! Schemas with every keyword, in any combination that a document could hold.

use proptest::collection::vec;
use proptest::option::weighted;
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::{Map, Value, json};

use crate::texts::{COMPONENTS, name, text};

/// Which of the two spellings of `null` and of single values a document uses.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Dialect {
    /// OpenAPI 3.0
    Old,
    /// OpenAPI 3.1 and later
    New,
}

const FORMATS: &[&str] = &[
    "int32",
    "int64",
    "uint32",
    "uint64",
    "float",
    "double",
    "date",
    "date-time",
    "time",
    "duration",
    "uuid",
    "uri",
    "email",
    "password",
    "byte",
    "binary",
    "ipv4",
    "decimal",
    "nonsense",
];

pub(crate) fn schema(dialect: Dialect) -> BoxedStrategy<Value> {
    let leaf = prop_oneof![
        6 => scalar(dialect),
        3 => reference(),
        1 => Just(json!({})),
        1 => of_version(dialect),
    ];
    let nested = leaf.prop_recursive(4, 24, 4, move |inner| {
        prop_oneof![
            4 => object(inner.clone()),
            2 => inner.clone().prop_map(|items| json!({ "type": "array", "items": items })),
            1 => inner.clone().prop_map(|values| json!({ "type": "object", "additionalProperties": values })),
            2 => combined("allOf", inner.clone()),
            2 => combined("oneOf", inner.clone()),
            1 => combined("anyOf", inner.clone()),
            1 => tagged(),
            1 => inner.clone().prop_map(|schema| json!({ "not": schema })),
            1 => beside(dialect, inner.clone()),
            1 => (object(inner.clone()), combined("allOf", inner)).prop_map(|(one, other)| merged(one, other)),
        ]
    });
    (nested, notes(dialect)).prop_map(|(schema, notes)| merged(schema, notes)).boxed()
}

pub(crate) fn reference() -> impl Strategy<Value = Value> {
    select(COMPONENTS).prop_map(|name| json!({ "$ref": format!("#/components/schemas/{name}") }))
}

fn scalar(dialect: Dialect) -> BoxedStrategy<Value> {
    let kind = select(&["string", "integer", "number", "boolean"][..]);
    let values = vec(value(), 1..4);
    (
        kind,
        weighted(0.4, select(FORMATS)),
        weighted(0.3, values),
        weighted(0.2, value()),
        weighted(0.1, value()),
    )
        .prop_map(move |(kind, format, values, default, constant)| {
            let mut schema = Map::from_iter([("type".to_owned(), json!(kind))]);
            schema.extend(format.map(|format| ("format".to_owned(), json!(format))));
            schema.extend(values.map(|values| ("enum".to_owned(), json!(values))));
            schema.extend(default.map(|default| ("default".to_owned(), default)));
            if dialect == Dialect::New {
                schema.extend(constant.map(|constant| ("const".to_owned(), constant)));
            }
            Value::Object(schema)
        })
        .boxed()
}

/// What one version alone can say: several types at once, or neither any nor a type.
fn of_version(dialect: Dialect) -> BoxedStrategy<Value> {
    let kinds = &["string", "integer", "number", "boolean", "array", "object", "null"][..];
    match dialect {
        Dialect::Old => Just(json!({ "type": "string", "nullable": true })).boxed(),
        Dialect::New => prop_oneof![
            3 => proptest::sample::subsequence(kinds, 1..4).prop_map(|kinds| json!({ "type": kinds })),
            1 => any::<bool>().prop_map(Value::from),
        ]
        .boxed(),
    }
}

/// Schemas at other places than items and properties.
fn beside(dialect: Dialect, inner: impl Strategy<Value = Value> + Clone + 'static) -> BoxedStrategy<Value> {
    match dialect {
        Dialect::Old => {
            inner.prop_map(|schema| json!({ "type": "array", "items": schema, "uniqueItems": true })).boxed()
        }
        Dialect::New => prop_oneof![
            vec(inner.clone(), 1..3).prop_map(|items| json!({ "type": "array", "prefixItems": items })),
            (name(), inner.clone()).prop_map(
                |(pattern, schema)| json!({ "type": "object", "patternProperties": { pattern: schema } })
            ),
            inner.prop_map(|schema| json!({ "$defs": { "Inner": schema }, "type": "string" })),
        ]
        .boxed(),
    }
}

/// A value of a document; of a kind that fits more often than not.
pub(crate) fn value() -> impl Strategy<Value = Value> {
    prop_oneof![
        4 => name().prop_map(Value::from),
        3 => any::<i64>().prop_map(Value::from),
        1 => any::<u64>().prop_map(Value::from),
        1 => (-5..5_i64).prop_map(Value::from),
        1 => any::<bool>().prop_map(Value::from),
        1 => Just(Value::Null),
        1 => Just(json!(1.5)),
        1 => Just(json!([1, "a"])),
        1 => Just(json!({ "id": 1 })),
    ]
}

fn object(inner: impl Strategy<Value = Value> + Clone + 'static) -> BoxedStrategy<Value> {
    let property = (name(), inner.clone(), any::<bool>());
    (vec(property, 0..5), weighted(0.2, inner), weighted(0.2, any::<bool>()))
        .prop_map(|(properties, additional, flag)| {
            let required: Vec<_> =
                properties.iter().filter(|(.., required)| *required).map(|(name, ..)| json!(name)).collect();
            let properties: Map<_, _> =
                properties.into_iter().map(|(name, schema, _)| (name, schema)).collect();
            let mut schema = Map::new();
            schema.insert("type".to_owned(), json!("object"));
            schema.insert("properties".to_owned(), Value::Object(properties));
            if !required.is_empty() {
                let mut unique = Vec::new();
                required.into_iter().for_each(|name| {
                    if !unique.contains(&name) {
                        unique.push(name);
                    }
                });
                schema.insert("required".to_owned(), Value::Array(unique));
            }
            let additional = additional.or(flag.map(Value::Bool));
            schema.extend(additional.map(|additional| ("additionalProperties".to_owned(), additional)));
            Value::Object(schema)
        })
        .boxed()
}

fn combined(keyword: &'static str, inner: impl Strategy<Value = Value> + 'static) -> BoxedStrategy<Value> {
    vec(inner, 1..4).prop_map(move |parts| json!({ keyword: parts })).boxed()
}

/// A union of components with a discriminator.
fn tagged() -> BoxedStrategy<Value> {
    (vec(reference(), 1..4), name(), any::<bool>())
        .prop_map(|(variants, key, has_mapping)| {
            let mut discriminator = json!({ "propertyName": key });
            if has_mapping {
                let mapping: Map<_, _> = variants
                    .iter()
                    .enumerate()
                    .map(|(index, variant)| (format!("v{index}"), variant["$ref"].clone()))
                    .collect();
                discriminator["mapping"] = Value::Object(mapping);
            }
            json!({ "oneOf": variants, "discriminator": discriminator })
        })
        .boxed()
}

/// What stands beside a schema and changes little.
fn notes(dialect: Dialect) -> BoxedStrategy<Value> {
    let flags = (any::<bool>(), any::<bool>(), any::<bool>());
    let words = (weighted(0.3, text()), weighted(0.1, text()), weighted(0.1, value()));
    (flags, words, 0..14_u8)
        .prop_map(move |((nullable, deprecated, access), (description, title, example), rare)| {
            let mut notes = Map::new();
            notes.extend(description.map(|text| ("description".to_owned(), json!(text))));
            notes.extend(title.map(|text| ("title".to_owned(), json!(text))));
            notes.extend(example.map(|value| ("example".to_owned(), value)));
            match rare {
                0 if dialect == Dialect::Old => _ = notes.insert("nullable".to_owned(), json!(nullable)),
                1 => _ = notes.insert("deprecated".to_owned(), json!(deprecated)),
                2 if access => _ = notes.insert("readOnly".to_owned(), json!(true)),
                2 => _ = notes.insert("writeOnly".to_owned(), json!(true)),
                3 => _ = notes.insert("minimum".to_owned(), json!(-1)),
                4 => _ = notes.insert("maxLength".to_owned(), json!(3)),
                5 => _ = notes.insert("pattern".to_owned(), json!("^[a-z]+$")),
                6 => _ = notes.insert("xml".to_owned(), json!({ "name": "x", "attribute": access })),
                7 => _ = notes.insert("x-enum-varnames".to_owned(), json!(["One", "one", "1"])),
                8 => _ = notes.insert("minProperties".to_owned(), json!(1)),
                _ => {}
            }
            Value::Object(notes)
        })
        .boxed()
}

/// The keys of both; a reference stays alone.
fn merged(mut one: Value, other: Value) -> Value {
    if let (Value::Object(one), Value::Object(other)) = (&mut one, other)
        && !one.contains_key("$ref")
        && !other.contains_key("$ref")
    {
        one.extend(other);
    }
    one
}
