//! How a model becomes a multipart body: each field is a part of its own.

use sdkwright_api::{Literal, Parameter, Part, PartKind, TypeId};
use serde::Serialize;

use crate::accept::Accept;
use crate::encode::{Code, Ident, code};
use crate::fields::{FieldPlan, StructPlan};
use crate::imports::Imports;
use crate::layout;
use crate::types::{Presence, TypeTable};

/// `impl From<Struct> for Multipart`
#[derive(Debug, Serialize)]
pub struct MultipartView {
    /// `impl From<Struct> for Multipart {`
    pub head: Code,
    /// `fn from(body: Struct) -> Self {`
    pub signature: Code,
    /// What adds the parts.
    pub statements: Vec<Code>,
    /// Set where there is nothing to add.
    pub is_empty: bool,
    pub touches_deprecated: bool,
}

impl MultipartView {
    /// The view of one model; `None` where it is no multipart body.
    pub(crate) fn new(types: &TypeTable<'_>, id: TypeId, imports: &mut Imports) -> Option<Self> {
        let parts = types.multipart.parts(id)?;
        let sdkwright_api::Shape::Struct(object) = &types.def(id).shape else { return None };
        let ident = types.ident(id)?.clone();
        let plan = StructPlan::new(types, id, object);
        imports.runtime("Multipart");
        let mut statements: Vec<Code> = plan
            .fields
            .iter()
            .map(|field| {
                let part = parts.iter().find(|part| part.wire == field.field.wire);
                statement(part, field, imports)
            })
            .collect();
        if let Some((additional, _)) = &plan.additional {
            statements.push(code!("parts.fields(&body.", additional.clone(), ");"));
        }
        let own: Code = ident.into();
        let argument = if statements.is_empty() { "_body: " } else { "body: " };
        Some(Self {
            head: layout::implementation(&code!("From<", own.clone(), ">"), &Code::fixed("Multipart")),
            signature: layout::signature(
                4,
                &Code::fixed("fn from"),
                &[code!(argument, own)],
                Some(&Code::fixed("Self")),
                " {",
            ),
            is_empty: statements.is_empty(),
            statements,
            touches_deprecated: plan.fields.iter().any(|field| field.field.deprecated.is_some()),
        })
    }
}

fn statement(part: Option<&Part>, field: &FieldPlan<'_>, imports: &mut Imports) -> Code {
    let place = code!("body.", field.ident.clone());
    match field.presence {
        Presence::Required => added(part, field, &place, 8, imports),
        Presence::Nullable | Presence::Optional | Presence::Patch => {
            let value = Ident::new("value");
            let held = if field.presence == Presence::Patch { code!(place, ".into_value()") } else { place };
            let inner = added(part, field, &value.into(), 12, imports);
            code!("if let Some(value) = ", held, " {\n            ", inner, "\n        }")
        }
    }
}

/// The statement that adds a value as a part, or each of several values.
fn added(
    part: Option<&Part>,
    field: &FieldPlan<'_>,
    value: &Code,
    indent: usize,
    imports: &mut Imports,
) -> Code {
    let kind = part.map(|part| part.kind);
    let is_listed = match (&field.accept, kind) {
        (Accept::Files, _) | (_, Some(PartKind::EachJson)) => true,
        // A plain list of texts is written by the runtime.
        (Accept::Texts | Accept::Each(_), Some(PartKind::Text { .. })) => part.is_some_and(is_special),
        _ => false,
    };
    if !is_listed {
        return added_one(part, field, value, false, indent, imports);
    }
    let item = if field.accept == Accept::Files { "file" } else { "item" };
    let each = added_one(part, field, &Code::fixed(item), true, indent + 4, imports);
    let listed = if field.accept == Accept::Files { value.clone() } else { code!("&", value.clone()) };
    let pad = Code::fixed(if indent == 8 { "        " } else { "            " });
    code!("for ", item, " in ", listed, " {\n", pad.clone(), "    ", each, "\n", pad, "}")
}

/// Whether a part says more than its value.
fn is_special(part: &Part) -> bool {
    part.content_type.is_some() || part.headers.iter().any(|header| header.default.is_some())
}

fn added_one(
    part: Option<&Part>,
    field: &FieldPlan<'_>,
    value: &Code,
    is_item: bool,
    indent: usize,
    imports: &mut Imports,
) -> Code {
    let name = Code::string(&field.field.wire);
    let media_type = part.and_then(|part| part.content_type.as_deref()).map(Code::string);
    let headers: Vec<Code> =
        part.into_iter().flat_map(|part| &part.headers).filter_map(fixed_header).collect();
    let kind = part.map(|part| part.kind);
    let reference = if is_item { value.clone() } else { code!("&", value.clone()) };
    let (method, maker, value) = match (&field.accept, kind) {
        (Accept::File | Accept::Files, _) => {
            let usual = media_type.clone().map(|media_type| code!(".media_type_or(", media_type, ")"));
            ("parts.file", "Part::file", code!(value.clone(), usual.unwrap_or_else(Code::empty)))
        }
        (_, Some(PartKind::File)) => {
            imports.runtime("File");
            ("parts.file", "Part::file", code!("File::from_bytes(", value.clone(), ")"))
        }
        (_, Some(PartKind::Json | PartKind::EachJson)) => ("parts.json", "Part::json", reference),
        _ => ("parts.text", "Part::text", reference),
    };
    let is_file = maker == "Part::file";
    if headers.is_empty() && (is_file || media_type.is_none()) {
        return layout::call(indent, &Code::fixed(method), &[name, value], ";");
    }
    imports.runtime("Part");
    let media_type = media_type.filter(|_| !is_file).map(|media_type| code!(".media_type(", media_type, ")"));
    let made =
        code!(maker, "(", value, ")", media_type.unwrap_or_else(Code::empty), Code::join(&headers, ""));
    layout::call(indent, &Code::fixed("parts.part"), &[name, made], ";")
}

/// `.header("X-Kind", "photo")` for a header of which the document says the value.
fn fixed_header(header: &Parameter) -> Option<Code> {
    let text = match header.default.as_ref()? {
        Literal::String(text) => text.clone(),
        Literal::Number(digits) => digits.clone(),
        Literal::Bool(truth) => truth.to_string(),
        Literal::Null | Literal::Array(_) | Literal::Object(_) => return None,
    };
    Some(code!(".header(", Code::string(&header.wire), ", ", Code::string(&text), ")"))
}
