//! Where `null` is allowed.
#![allow(clippy::unwrap_used)]

use sdkwright_api::Shape;
use sdkwright_lower::{LowerOptions, lower};
use sdkwright_spec::{Document, Spec};

const SCHEMAS: &str = "
openapi: 3.1.0
info: {title: t, version: '1'}
components:
  schemas:
    One: {type: [object, 'null'], properties: {one: {type: string}}}
    Other: {type: [object, 'null'], properties: {other: {type: string}}}
    Further: {type: [object, 'null'], properties: {further: {type: string}}}
    Both: {allOf: [REF/One'}, REF/Other'}]}
    Ring: {oneOf: [REF/Back'}, REF/Other'}]}
    Back: {oneOf: [REF/Ring'}]}
    Never: {type: object, properties: {never: {type: string}}}
    Holder: {type: object, required: [all], properties: {all: {allOf: [PARTS]}}}
";

/// Whether it does hangs on what each part comes to, over circles of unions too.
#[test]
fn several_parts_allow_null_where_all_of_them_do() {
    for (parts, expected) in [
        ("REF/One'}, REF/Other'}", true),
        ("REF/Both'}, REF/Further'}", true),
        ("REF/Both'}, REF/Never'}", false),
        ("REF/Ring'}, REF/One'}", true),
        ("{oneOf: [{allOf: [REF/One'}, REF/Other'}]}, REF/Never'}]}, REF/One'}", true),
        ("{oneOf: [{allOf: [REF/One'}, REF/Never'}]}, REF/Never'}]}, REF/One'}", false),
        ("REF/One'}, {type: object, properties: {own: {type: string}}}", false),
        ("REF/Never'}, REF/One'}", false),
    ] {
        let text = SCHEMAS.replace("PARTS", parts).replace("REF", "{$ref: '#/components/schemas");
        let spec = Spec::new(Document::from_text("null", &text).0).0.unwrap();
        let (api, _) = lower(&spec, &LowerOptions::default());
        let all = api.types.iter().find_map(|(_, def)| match &def.shape {
            Shape::Struct(holder) => holder.fields.iter().find(|field| field.wire == "all"),
            _ => None,
        });
        assert_eq!(all.unwrap().ty.nullable, expected, "{parts}");
    }
}
