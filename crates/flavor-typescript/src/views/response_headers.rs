//! The headers that an operation's answers are documented to have: their type, and the function that reads them.

use std::collections::BTreeSet;

use sdkwright_api::{EnumKind, Format, ResponseHeader, Shape, TypeRef};
use sdkwright_flavor::markdown::code_span;
use serde::Serialize;

use crate::encode::{Code, Ident, code};
use crate::imports::Imports;
use crate::layout::Literal;
use crate::operations::OperationPlan;
use crate::plan::Plan;
use crate::types::{Spelling, TypeTable, list};
use crate::views::definition::MemberView;
use crate::views::model::{InterfaceView, ItemView};
use crate::{layout, names, prose};

/// `export function readListCustomersHeaders(headers: Headers): ListCustomersHeaders {…}`
#[derive(Debug, Serialize)]
pub(crate) struct HeaderReaderView {
    pub docs: Code,
    /// Everything up to the brace.
    pub signature: Code,
    /// `const fields: readonly HeaderField[] = […];`
    pub fields: Code,
}

/// `ListCustomersHeaders`; none where no header is documented.
pub(crate) fn item(plan: &Plan<'_>, own: &OperationPlan<'_>, imports: &mut Imports) -> Option<ItemView> {
    let ident = own.headers.as_ref()?;
    let mut members = Vec::new();
    let mut fields = Vec::new();
    for (header, name) in named(own) {
        let ty = header_type(&plan.types, header, &mut Spelling::Imported(imports));
        let about = || format!("The header {}.", code_span(&header.wire));
        members.push(MemberView {
            docs: Some(prose::comment(&header.docs, None, 2, about)),
            signature: code!(name.clone(), "?: ", ty, " | undefined"),
        });
        fields.push(field(plan, header, &name, imports));
    }
    imports.lib_type("headers", "HeaderField");
    imports.lib("headers", "readHeaders");
    let id = code_span(&own.operation.id.spelling);
    let arguments = [Code::fixed("headers: Headers")];
    let head = code!("export function ", reader(ident));
    let table = Literal::Array(fields);
    Some(ItemView {
        docs: Some(prose::sentence(&format!("The documented headers of an answer to {id}."), 0)),
        interface: Some(InterfaceView { head: ident.clone().into(), members }),
        reader: Some(HeaderReaderView {
            docs: prose::sentence(&format!("Reads the documented headers of an answer to {id}."), 0),
            signature: layout::call(0, &head, &arguments, &code!(": ", ident.clone(), " {")),
            fields: code!(table.after(2, &Code::fixed("  const fields: readonly HeaderField[] = "), 1), ";"),
        }),
        ..ItemView::default()
    })
}

/// What reads the headers of a type: `readListCustomersHeaders`.
pub(crate) fn reader(ident: &Ident) -> Ident {
    Ident::new(&format!("read{}", ident.as_str()))
}

/// The documented headers of all successes, each once, with their names in code.
pub(crate) fn named<'a>(own: &OperationPlan<'a>) -> Vec<(&'a ResponseHeader, Ident)> {
    let mut seen = BTreeSet::new();
    let mut scope = names::ident_scope("response header");
    let headers = own.operation.responses.iter().flat_map(|response| &response.headers);
    headers
        .filter(|header| seen.insert(header.wire.to_ascii_lowercase()))
        .map(|header| {
            (header, Ident::member(&scope.claim_unlocked(names::field_name(&header.name.spelling))))
        })
        .collect()
}

/// The type of a header's value: scalars, lists of them, JSON; whatever else it is, its text.
pub(crate) fn header_type(
    types: &TypeTable<'_>,
    header: &ResponseHeader,
    spelling: &mut Spelling<'_>,
) -> Code {
    if header.json {
        return types.expr(header.ty, spelling);
    }
    match types.shape(header.ty) {
        Shape::List(item) if is_scalar(types, *item) && types.ident(header.ty.id).is_none() => {
            list(&types.bare(item.id, spelling))
        }
        Shape::List(item) if is_scalar(types, *item) => types.bare(header.ty.id, spelling),
        _ if is_scalar(types, header.ty) => types.bare(header.ty.id, spelling),
        _ => Code::fixed("string"),
    }
}

/// `{ name: "xRemaining", wire: "X-Remaining", as: "number" }`
fn field(plan: &Plan<'_>, header: &ResponseHeader, name: &Ident, imports: &mut Imports) -> Literal {
    let types = &plan.types;
    let mut entries = vec![(Code::fixed("name"), Literal::string(name.as_str()))];
    let mut add = |key: &'static str, value: Literal| entries.push((Code::fixed(key), value));
    if header.wire != name.as_str() {
        add("wire", Literal::string(&header.wire));
    }
    if header.json {
        add("as", Literal::fixed("\"json\""));
        if let Some(schema) = plan.schemas.usage(types, header.ty, imports) {
            add("type", schema);
        }
        return Literal::Object(entries);
    }
    let item = match types.shape(header.ty) {
        Shape::List(item) if is_scalar(types, *item) => Some(*item),
        _ => None,
    };
    let kind = kind(types, item.unwrap_or(header.ty));
    match (item, kind) {
        (Some(_), kind) => {
            add("as", Literal::fixed("\"list\""));
            if let Some(kind) = kind {
                add("items", Literal::fixed(kind));
            }
        }
        (None, Some(kind)) => add("as", Literal::fixed(kind)),
        (None, None) => {}
    }
    // What the kind tells needs no converter.
    let is_decimal = matches!(types.shape(item.unwrap_or(header.ty)), Shape::Number(Format::Decimal));
    if kind.is_none()
        && !is_decimal
        && (item.is_some() || is_scalar(types, header.ty))
        && let Some(schema) = plan.schemas.usage(types, header.ty, imports)
        && !schema.line().is("\"string\"")
    {
        add("type", schema);
    }
    Literal::Object(entries)
}

/// What the text of a single value is read as, where it does not stay text.
fn kind(types: &TypeTable<'_>, ty: TypeRef) -> Option<&'static str> {
    match types.shape(ty) {
        Shape::Integer(Format::Int64 | Format::Uint64) => Some("\"bigint\""),
        // Its text is what it is in code.
        Shape::Number(Format::Decimal) => None,
        Shape::Integer(_) | Shape::Number(_) => Some("\"number\""),
        Shape::Enum(own) if own.kind == EnumKind::Integer => Some("\"number\""),
        Shape::Boolean => Some("\"boolean\""),
        _ => None,
    }
}

fn is_scalar(types: &TypeTable<'_>, ty: TypeRef) -> bool {
    matches!(
        types.shape(ty),
        Shape::Boolean | Shape::Integer(_) | Shape::Number(_) | Shape::String(_) | Shape::Enum(_)
    )
}
