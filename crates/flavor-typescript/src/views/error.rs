//! The class of a named error.

use sdkwright_api::{Access, ErrorId, Format, Shape, Step};
use serde::Serialize;

use crate::encode::{Code, Ident, code};
use crate::imports::Imports;
use crate::layout;
use crate::plan::Plan;
use crate::prose;
use crate::types::Spelling;
use crate::views::model::ItemView;
use crate::views::type_model;

/// Members that every error has; a field of the body that is called so is reached through `data$` alone.
const TAKEN: &[&str] = &[
    "attempts",
    "body",
    "cause",
    "constructor",
    "contentType",
    "cursor",
    "hasOwnProperty",
    "headers",
    "isPrototypeOf",
    "isRetryable",
    "message",
    "name",
    "propertyIsEnumerable",
    "rawResponse",
    "requestId",
    "schema",
    "stack",
    "statusCode",
    "toLocaleString",
    "toString",
    "valueOf",
];

/// `export class BadRequest extends APIError {…}`
#[derive(Debug, Serialize)]
pub(crate) struct ErrorClassView {
    pub class: Ident,
    pub data: Ident,
    /// `"BadRequest"`
    pub name: Code,
    /// `static readonly schema: Schema = { required: ["error"] }`
    pub schema: Code,
    /// `super(response, data, data.error.message);`, where the body has a message.
    pub construct: Option<Code>,
    pub getters: Vec<GetterView>,
}

/// A field of the body as a member of the error.
#[derive(Debug, Serialize)]
pub(crate) struct GetterView {
    pub docs: Code,
    pub name: Ident,
    pub ty: Code,
}

/// The class of an error, behind its body's types.
pub(crate) fn items(plan: &Plan<'_>, id: ErrorId, imports: &mut Imports) -> Vec<ItemView> {
    let mut items = Vec::new();
    let names = plan.error(id);
    let error = plan.api.error(id);
    let body = plan.types.resolve(error.ty);
    if plan.types.ident(body.id) != Some(&names.data) {
        // Another error has the same body.
        let target = plan.types.bare(body.id, &mut Spelling::Imported(imports));
        items.push(ItemView {
            docs: Some(prose::sentence("The body of the error.", 0)),
            alias: Some(code!("export type ", names.data.clone(), " = ", target, ";")),
            ..ItemView::default()
        });
    }
    imports.lib("errors", "APIError");
    imports.lib_type("schema", "Schema");
    let construct = error.message.as_ref().and_then(|access| message(plan, access)).map(|message| {
        imports.lib_type("errors", "ErrorAnswer");
        let arguments = [Code::fixed("response"), Code::fixed("data"), message];
        layout::call(4, &Code::fixed("super"), &arguments, &Code::fixed(";"))
    });
    let about = || "The API answered with an error.".to_owned();
    items.push(ItemView {
        docs: Some(prose::comment(plan.types.docs(body.id), None, 0, about)),
        class: Some(ErrorClassView {
            class: names.class.clone(),
            data: names.data.clone(),
            name: Code::string(names.class.as_str()),
            schema: plan.schemas.root(&plan.types, body, imports).after(
                2,
                &Code::fixed("static readonly schema: Schema = "),
                1,
            ),
            construct,
            getters: getters(plan, id, imports),
        }),
        ..ItemView::default()
    });
    items
}

fn getters(plan: &Plan<'_>, id: ErrorId, imports: &mut Imports) -> Vec<GetterView> {
    let body = plan.types.resolve(plan.api.error(id).ty).id;
    let Shape::Struct(_) = plan.types.def(body).shape else { return Vec::new() };
    let fields = plan.types.fields(body).fields.iter();
    let getters = fields.filter(|own| !TAKEN.contains(&own.ident.as_str())).map(|own| {
        let ty = type_model::field_type(plan, body, own, imports);
        let ty = if own.optional && !ty.is("unknown") { code!(ty, " | undefined") } else { ty };
        let docs = &own.field.docs;
        GetterView {
            docs: prose::comment(docs, own.field.deprecated.as_ref(), 2, || {
                format!("{} of the body.", sdkwright_flavor::markdown::code_span(&own.field.wire))
            }),
            name: own.ident.clone(),
            ty,
        }
    });
    getters.collect()
}

/// `data.error?.message`; `None` where what stands there is no text.
fn message(plan: &Plan<'_>, access: &Access) -> Option<Code> {
    let is_text = match plan.types.shape(access.ty) {
        Shape::String(format) => {
            !matches!(format, Format::Date | Format::DateTime | Format::Byte | Format::Binary)
        }
        _ => false,
    };
    if !is_text || access.steps.is_empty() {
        return None;
    }
    let mut path = Code::fixed("data");
    let mut may_miss = false;
    for step in &access.steps {
        let mark = if may_miss { "?." } else { "" };
        path = match step {
            Step::Field { owner, index } => {
                let own = &plan.types.fields(*owner).fields[*index];
                let dot = if mark.is_empty() { "." } else { mark };
                may_miss |= own.optional || plan.types.resolve(own.field.ty).nullable;
                code!(path, dot, own.ident.clone())
            }
            Step::Index(index) => {
                may_miss = true;
                code!(path, mark, "[", Code::integer(*index as i128), "]")
            }
            Step::FromEnd(index) => {
                may_miss = true;
                code!(
                    path,
                    if mark.is_empty() { "." } else { mark },
                    "at(",
                    Code::integer(-1 - *index as i128),
                    ")"
                )
            }
        };
    }
    let is_null = plan.types.resolve(access.ty).nullable;
    Some(if is_null { code!(path, " ?? undefined") } else { path })
}
