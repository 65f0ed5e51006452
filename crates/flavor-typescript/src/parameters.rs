//! How parameters are spelled out: the table of an operation's parameters.

use std::collections::BTreeSet;

use sdkwright_api::{Format, ParamPlace, Parameter, Shape, Style, TypeRef};
use sdkwright_flavor::Argument;

use crate::encode::Code;
use crate::imports::Imports;
use crate::layout::Literal;
use crate::operation_table::encoded;
use crate::operations::OperationPlan;
use crate::plan::Plan;
use crate::schemas::Schemas;
use crate::types::TypeTable;

/// `parameters: […]`, in document order; empty where there is none.
pub(crate) fn table(plan: &Plan<'_>, own: &OperationPlan<'_>, imports: &mut Imports) -> Vec<Literal> {
    let parameters = own.operation.parameters.iter().enumerate();
    let parameters = parameters.filter(|(_, parameter)| !is_credential(parameter));
    parameters
        .map(|(index, parameter)| {
            let name = own.names.of(Argument::Parameter(index)).as_str();
            entry(&plan.types, &plan.schemas, name, parameter, imports)
        })
        .collect()
}

/// OpenAPI 3.1.1, "Parameter Object": a header parameter of this name is to be ignored. The client sends it.
fn is_credential(parameter: &Parameter) -> bool {
    parameter.place == ParamPlace::Header && parameter.wire.eq_ignore_ascii_case("authorization")
}

fn entry(
    types: &TypeTable<'_>,
    schemas: &Schemas<'_>,
    name: &str,
    parameter: &Parameter,
    imports: &mut Imports,
) -> Literal {
    let place = match parameter.place {
        ParamPlace::Path => Some("\"path\""),
        ParamPlace::Query => None,
        ParamPlace::Header => Some("\"header\""),
        ParamPlace::Cookie => Some("\"cookie\""),
    };
    let mut entries = vec![(Code::fixed("name"), Literal::string(name))];
    let mut add = |key: &'static str, value: Literal| entries.push((Code::fixed(key), value));
    if let Some(place) = place {
        add("in", Literal::fixed(place));
    }
    if parameter.wire != name {
        add("wire", Literal::string(&parameter.wire));
    }
    let label = encoded(&parameter.wire);
    // Cookies as they are have their names as they are.
    let is_raw = parameter.place == ParamPlace::Cookie && parameter.allow_reserved;
    if label != parameter.wire && parameter.place != ParamPlace::Header && !is_raw {
        add("label", Literal::string(&label));
    }
    // Digits are their own text.
    let is_text = matches!(types.shape(parameter.ty), Shape::Integer(_) | Shape::Number(Format::Decimal));
    let style = style(types, parameter);
    let schema = if is_text && style.is_none() { None } else { schemas.usage(types, parameter.ty, imports) };
    let is_lossless = || schemas.codec(&[parameter.ty]).is_some();
    let (module, style) = match style {
        Some("jsonStyle") if is_lossless() => ("losslessstyle", Some("losslessJsonStyle")),
        Some("wholeJsonStyle") if is_lossless() => ("losslessstyle", Some("losslessWholeJsonStyle")),
        None if schema.is_some() => ("styles", Some("singleStyle")),
        style => ("styles", style),
    };
    if let Some(style) = style {
        imports.lib(module, style);
        add("style", Literal::fixed(style));
    }
    if parameter.allow_reserved {
        let (module, encode) = match parameter.place {
            ParamPlace::Path => ("styles", "segments"),
            ParamPlace::Cookie => ("cookies", "rawCookie"),
            ParamPlace::Query | ParamPlace::Header => ("styles", "reserved"),
        };
        imports.lib(module, encode);
        add("encode", Literal::fixed(encode));
    }
    if parameter.place == ParamPlace::Cookie {
        imports.lib("cookies", "putCookie");
        add("put", Literal::fixed("putCookie"));
    }
    if parameter.required && parameter.place != ParamPlace::Path {
        add("required", Literal::fixed("true"));
    }
    if let Some(schema) = schema {
        add("type", schema);
    }
    Literal::Object(entries)
}

/// The constant of the runtime that spells a value out; `None` for single values in the usual way.
fn style(types: &TypeTable<'_>, parameter: &Parameter) -> Option<&'static str> {
    style_of(parameter.style, parameter.explode, is_single(types, parameter.ty))
}

/// The constant for a style; `None` where a single value is written in the usual way.
pub(crate) fn style_of(style: Style, explode: bool, is_single: bool) -> Option<&'static str> {
    Some(match (style, explode) {
        (Style::Json, _) => "jsonStyle",
        (Style::WholeJson, _) => "wholeJsonStyle",
        (Style::WholeText, _) => "wholeTextStyle",
        (Style::Matrix, true) => "matrixExplodedStyle",
        (Style::Matrix, false) => "matrixStyle",
        (Style::Label, true) => "labelExplodedStyle",
        (Style::Label, false) => "labelStyle",
        _ if is_single => return None,
        (Style::Simple, true) => "simpleExplodedStyle",
        (Style::Simple, false) => "simpleStyle",
        (Style::Form, true) => "formExplodedStyle",
        (Style::Form, false) => "formStyle",
        // Repeated, they are all written like a form (OpenAPI 3.1.1, "Style Examples").
        (Style::SpaceDelimited | Style::PipeDelimited, true) => "formExplodedStyle",
        (Style::SpaceDelimited, false) => "spaceDelimitedStyle",
        (Style::PipeDelimited, false) => "pipeDelimitedStyle",
        (Style::DeepObject, _) => "deepObjectStyle",
    })
}

/// Whether a value is never a list or an object.
pub(crate) fn is_single(types: &TypeTable<'_>, ty: TypeRef) -> bool {
    let mut pending = vec![ty];
    let mut seen = BTreeSet::new();
    while let Some(ty) = pending.pop() {
        if !seen.insert(ty.id) {
            continue;
        }
        match types.shape(ty) {
            Shape::Any | Shape::Struct(_) | Shape::List(_) | Shape::Map(_) => return false,
            Shape::Union(union) => pending.extend(union.variants.iter().map(|variant| variant.ty)),
            _ => {}
        }
    }
    true
}
