//! Schemas that lead to each other over more ways than anyone could walk.
#![allow(clippy::unwrap_used)]

use sdkwright_api::Api;
use sdkwright_lower::{LowerOptions, lower};
use sdkwright_spec::{Document, Spec};

/// Forty schemas, each made of the next one twice: 2^40 ways lead from the first to the last.
#[test]
fn diamonds_cost_what_is_written() {
    for level in [
        "{allOf: [NEXT, {allOf: [NEXT, {properties: {own: {type: string}}}]}]}",
        "{oneOf: [NEXT, {anyOf: [NEXT, {type: object, required: [own], properties: {own: NEXT}}]}]}",
        "{properties: {a: NEXT, b: NEXT}}",
        "{type: array, items: {oneOf: [NEXT, {type: array, items: NEXT}]}}",
        "{allOf: [NEXT], oneOf: [NEXT, {type: object, properties: {own: NEXT}}]}",
    ] {
        let next = |n: usize| format!("{{$ref: '#/components/schemas/S{}'}}", n + 1);
        let schemas: String =
            (0..40).map(|n| format!("    S{n}: {}\n", level.replace("NEXT", &next(n)))).collect();
        let text = format!(
            "openapi: 3.0.3\ninfo: {{title: t, version: '1'}}\npaths: {{}}\ncomponents:\n  schemas:\n{schemas}    S40: \
             {{type: object, properties: {{z: {{type: string}}}}}}\n"
        );
        let api = lowered(&text);
        assert_eq!(api.balance.schemas_out, 41, "{level}");
        assert!(api.types.iter().count() < 4_000, "{level}: {}", api.types.iter().count());
    }
}

/// Unions that are variants of each other, one of them with more variants than another: their combinations are many drafts,
/// and each leads to most others.
#[test]
fn unions_of_each_other_come_to_an_end() {
    let text = "\
openapi: 3.1.0
info: {title: t, version: '1'}
components:
  schemas:
    Pet: {oneOf: [{type: string}, {properties: {name: {}}}]}
    Error: {oneOf: [{oneOf: [{$ref: '#/components/schemas/Both'}, {$ref: '#/components/schemas/Pet'}, {$ref: '#/components/schemas/Client'}]}, {type: boolean}]}
    Both: {allOf: [{$ref: '#/components/schemas/Client'}, {oneOf: [{type: boolean}, {$ref: '#/components/schemas/Client'}, {}]}]}
    Client: {oneOf: [{$ref: '#/components/schemas/Error'}]}
";
    let api = lowered(text);
    assert_eq!(api.balance.schemas_out, 4);
    assert!(api.types.iter().count() < 100, "{}", api.types.iter().count());
}

/// Unions that are each other's variants and stand together below `allOf`: whether each of their many combinations allows
/// `null` hangs on most others, and asking each anew took minutes.
#[test]
fn unions_of_each_other_below_all_of_come_to_an_end() {
    let text = "\
openapi: 3.1.0
info: {title: t, version: '1'}
components:
  schemas:
    A: {oneOf: [{oneOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/C'}]}, {allOf: [{$ref: '#/components/schemas/B'}, {$ref: '#/components/schemas/C'}]}]}
    B: {oneOf: [{oneOf: [{$ref: '#/components/schemas/B'}, {$ref: '#/components/schemas/A'}]}, {$ref: '#/components/schemas/A'}]}
    C: {anyOf: [{anyOf: [{$ref: '#/components/schemas/A'}, {type: boolean}]}]}
";
    let api = lowered(text);
    assert_eq!(api.balance.schemas_out, 3);
}

fn lowered(text: &str) -> Api {
    let (document, _) = Document::from_text("schemas", text);
    let spec = Spec::new(document).0.unwrap();
    lower(&spec, &LowerOptions::default()).0
}
