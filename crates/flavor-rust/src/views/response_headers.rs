//! The struct of the headers that an operation's responses are documented to have.

use std::collections::BTreeSet;

use sdkwright_api::{ResponseHeader, Shape};
use serde::Serialize;

use crate::encode::{Code, Ident, code};
use crate::imports::Imports;
use crate::layout;
use crate::names;
use crate::plan::{OperationPlan, Plan};
use crate::prose::{Prose, code_span};

/// `pub struct ListCustomersHeaders { … }` and how it is read.
#[derive(Debug, Serialize)]
pub struct HeadersView {
    pub ident: Ident,
    pub docs: Code,
    pub fields: Vec<HeaderFieldView>,
    /// `impl From<&HeaderMap> for ListCustomersHeaders {`
    pub head: Code,
    /// `Self { … }`
    pub body: Code,
}

#[derive(Debug, Serialize)]
pub struct HeaderFieldView {
    pub docs: Code,
    pub line: Code,
}

impl HeadersView {
    /// The view of an operation's headers; `None` where none is documented.
    pub(crate) fn new(plan: &Plan<'_>, operation: &OperationPlan<'_>, imports: &mut Imports) -> Option<Self> {
        let ident = operation.headers.clone()?;
        imports.runtime("HeaderMap");
        imports.runtime("header");
        let mut docs = Prose::new();
        docs.own(format!(
            "The documented headers of a response to {}, made of those that `send().with_head()` gives.",
            code_span(operation.method.bare())
        ));
        let mut seen = BTreeSet::new();
        let mut scope = names::ident_scope("response header");
        let mut fields = Vec::new();
        let mut values = Vec::new();
        let headers = operation.operation.responses.iter().flat_map(|response| &response.headers);
        for header in headers.filter(|header| seen.insert(header.wire.to_ascii_lowercase())) {
            let field = Ident::new(&scope.claim_unlocked(names::field_name(&header.name.spelling)));
            let ty = code!("Option<", header_type(plan, header, imports), ">");
            let about = Prose::of(&header.docs, || format!("The header {}.", code_span(&header.wire)));
            fields.push(HeaderFieldView {
                docs: about.outer(4),
                line: layout::field(4, &code!("pub ", field.clone()), &ty),
            });
            values.push(code!(field, ": header(headers, ", Code::string(&header.wire), ")"));
        }
        Some(Self {
            docs: docs.outer(0),
            head: layout::implementation(&Code::fixed("From<&HeaderMap>"), &ident.clone().into()),
            body: layout::structure(8, &Code::fixed("Self"), &values, ""),
            fields,
            ident,
        })
    }
}

/// The type of a header's value: scalars and lists of them; whatever else it is, its text.
pub(crate) fn header_type(plan: &Plan<'_>, header: &ResponseHeader, imports: &mut Imports) -> Code {
    let is_scalar = |ty| {
        matches!(
            plan.types.shape(ty),
            Shape::Boolean | Shape::Integer(_) | Shape::Number(_) | Shape::String(_) | Shape::Enum(_)
        )
    };
    let is_readable = match plan.types.shape(header.ty) {
        Shape::List(item) => is_scalar(*item),
        _ => is_scalar(header.ty),
    };
    match is_readable && !header.json {
        true => plan.types.bare(header.ty.id, imports),
        false => Code::fixed("String"),
    }
}
