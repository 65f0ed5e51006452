//! Schemas that lead to each other over more ways than anyone could walk.
#![allow(clippy::unwrap_used)]

use sdkwright_api::Api;
use sdkwright_diagnostics::Findings;
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
        let (api, _) = lowered(&text);
        assert_eq!(api.balance.schemas_out, 41, "{level}");
        assert!(api.types.iter().count() < 4_000, "{level}: {}", api.types.iter().count());
    }
}

/// Unions that are variants of each other, one of them with more variants than another: their combinations are many drafts,
/// and each leads to most others. Below `allOf`, whether each allows `null` hangs on most others, too.
#[test]
fn unions_of_each_other_come_to_an_end() {
    for (schemas, count) in [
        (
            "{Pet: {oneOf: [{type: string}, {properties: {name: {}}}]},
              Error: {oneOf: [{oneOf: [REF/Both'}, REF/Pet'}, REF/Client'}]}, {type: boolean}]},
              Both: {allOf: [REF/Client'}, {oneOf: [{type: boolean}, REF/Client'}, {}]}]},
              Client: {oneOf: [REF/Error'}]}}",
            4,
        ),
        (
            "{A: {oneOf: [{oneOf: [REF/A'}, REF/C'}]}, {allOf: [REF/B'}, REF/C'}]}]},
              B: {oneOf: [{oneOf: [REF/B'}, REF/A'}]}, REF/A'}]},
              C: {anyOf: [{anyOf: [REF/A'}, {type: boolean}]}]}}",
            3,
        ),
        (
            "{A: {oneOf: [{properties: {x: {}}}]}, B: REF/C'},
              C: {anyOf: [REF/D'}, {allOf: [{oneOf: [REF/C'}, {properties: {x: {}}}]}, {oneOf: [REF/A'}, REF/D'}]}]}]},
              D: {oneOf: [{oneOf: [{type: string}, {type: string}]}, {oneOf: [REF/B'}]}]}}",
            4,
        ),
    ] {
        let schemas = schemas.replace("REF", "{$ref: '#/components/schemas");
        let (api, findings) = lowered(&format!(
            "{{openapi: 3.1.0, info: {{title: t, version: '1'}}, components: {{schemas: {schemas}}}}}"
        ));
        assert_eq!(api.balance.schemas_out, count, "{schemas}");
        assert!(api.types.iter().count() < 300, "{schemas}: {}", api.types.iter().count());
        // Of thousands of combinations that nobody means, findings tell at each of a few places.
        assert!(findings.iter().count() < 50, "{schemas}: {}", findings.iter().count());
    }
}

fn lowered(text: &str) -> (Api, Findings) {
    let (document, _) = Document::from_text("schemas", text);
    let spec = Spec::new(document).0.unwrap();
    lower(&spec, &LowerOptions::default())
}
