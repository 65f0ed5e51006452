//! How a model becomes a multipart body: each field is a part of its own.

use sdkwright_api::{Part, PartKind, TypeId};
use sdkwright_config::NameLock;
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
    pub(crate) fn new(
        types: &TypeTable<'_>,
        id: TypeId,
        imports: &mut Imports,
        lock: &mut NameLock,
    ) -> Option<Self> {
        let parts = types.multipart.parts(id)?;
        let sdkwright_api::Shape::Struct(object) = &types.def(id).shape else { return None };
        let ident = types.ident(id)?.clone();
        let plan = StructPlan::new(types, id, object, lock);
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

/// The statement that adds a value as a part.
fn added(
    part: Option<&Part>,
    field: &FieldPlan<'_>,
    value: &Code,
    indent: usize,
    imports: &mut Imports,
) -> Code {
    let name = Code::string(&field.field.wire);
    let media_type = part.and_then(|part| part.content_type.as_deref());
    let kind = part.map(|part| part.kind);
    match (field.accept.clone(), kind, media_type) {
        (Accept::File, _, None) => {
            layout::call(indent, &Code::fixed("parts.file"), &[name, value.clone()], ";")
        }
        (Accept::File, _, Some(media_type)) => {
            let file = code!(value.clone(), ".media_type(", Code::string(media_type), ")");
            layout::call(indent, &Code::fixed("parts.file"), &[name, file], ";")
        }
        (Accept::Files, _, _) => {
            let pad = Code::fixed(if indent == 8 { "        " } else { "            " });
            code!(
                "for file in ",
                value.clone(),
                " {\n",
                pad.clone(),
                "    parts.file(",
                name,
                ", file);\n",
                pad,
                "}"
            )
        }
        (_, Some(PartKind::File), _) => {
            imports.runtime("File");
            let file = code!("File::from_bytes(", value.clone(), ")");
            layout::call(indent, &Code::fixed("parts.file"), &[name, file], ";")
        }
        (_, Some(PartKind::EachJson), _) => {
            let pad = Code::fixed(if indent == 8 { "        " } else { "            " });
            code!(
                "for item in &",
                value.clone(),
                " {\n",
                pad.clone(),
                "    parts.json(",
                name,
                ", item);\n",
                pad,
                "}"
            )
        }
        (_, kind, Some(media_type)) => {
            imports.runtime("Part");
            let constructor = if kind == Some(PartKind::Json) { "Part::json(&" } else { "Part::text(&" };
            let part = code!(constructor, value.clone(), ").media_type(", Code::string(media_type), ")");
            layout::call(indent, &Code::fixed("parts.part"), &[name, part], ";")
        }
        (_, Some(PartKind::Json), None) => {
            layout::call(indent, &Code::fixed("parts.json"), &[name, code!("&", value.clone())], ";")
        }
        (_, _, None) => {
            layout::call(indent, &Code::fixed("parts.text"), &[name, code!("&", value.clone())], ";")
        }
    }
}
