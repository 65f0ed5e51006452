//! A file of models: interfaces, enumerations, aliases, classes of errors, each with its schema.

use sdkwright_api::{ErrorId, OperationId};
use serde::Serialize;

use crate::encode::{Code, Ident};
use crate::imports::Imports;
use crate::modules::{About, Module};
use crate::plan::Plan;
use crate::views::definition::MemberView;
use crate::views::error::{self, ErrorClassView};
use crate::views::response_headers::{self, HeaderReaderView};
use crate::views::{operation_models, type_model};

/// `src/models/operations/getcustomers.ts`
#[derive(Debug, Serialize)]
pub(crate) struct ModelView {
    pub imports: Code,
    pub items: Vec<ItemView>,
}

/// Something that a file of models declares: one of these, and perhaps a schema.
#[derive(Debug, Default, Serialize)]
pub(crate) struct ItemView {
    pub docs: Option<Code>,
    pub interface: Option<InterfaceView>,
    /// `export const Status = {…} as const;` and its type.
    pub constants: Option<EnumView>,
    /// `export enum Status {…}`
    pub enumeration: Option<EnumView>,
    /// `export type Pet = Cat | Dog;`
    pub alias: Option<Code>,
    pub class: Option<ErrorClassView>,
    pub schema: Option<SchemaView>,
    /// What reads it, where it is what headers hold.
    pub reader: Option<HeaderReaderView>,
}

/// An object with known fields.
#[derive(Debug, Serialize)]
pub(crate) struct InterfaceView {
    /// `GetCustomersResponse extends Page<…>`
    pub head: Code,
    pub members: Vec<MemberView>,
}

/// Known values.
#[derive(Debug, Serialize)]
pub(crate) struct EnumView {
    pub ident: Ident,
    pub members: Vec<ValueView>,
    /// `export type Status = Open<…>;`
    pub ty: Option<Code>,
}

/// A known value.
#[derive(Debug, Serialize)]
pub(crate) struct ValueView {
    pub docs: Option<Code>,
    pub name: Ident,
    pub value: Code,
}

/// How a type travels as JSON.
#[derive(Debug, Serialize)]
pub(crate) struct SchemaView {
    pub docs: Code,
    /// `export const customerSchema: Schema = {…};`
    pub code: Code,
}

impl ModelView {
    /// What an operation takes and gives.
    pub fn operation(plan: &Plan<'_>, module: &Module, id: OperationId) -> Self {
        let mut imports = Imports::default();
        let own = plan.operation(id);
        let mut items: Vec<ItemView> =
            operation_models::request(plan, own, &mut imports).into_iter().collect();
        items.extend(type_model::items(plan, module, &mut imports));
        items.extend(operation_models::aliases(plan, own, &mut imports));
        items.extend(operation_models::response(plan, own, &mut imports));
        items.extend(response_headers::item(plan, own, &mut imports));
        Self { imports: imports.lines(&module.path), items }
    }

    /// A named error: its body with what only it has, and its class.
    pub fn error(plan: &Plan<'_>, module: &Module, id: ErrorId) -> Self {
        let mut imports = Imports::default();
        let mut items = type_model::items(plan, module, &mut imports);
        items.extend(error::items(plan, id, &mut imports));
        Self { imports: imports.lines(&module.path), items }
    }

    /// A type that the document names, with what stands inside it.
    pub fn component(plan: &Plan<'_>, module: &Module) -> Self {
        let mut imports = Imports::default();
        let items = type_model::items(plan, module, &mut imports);
        Self { imports: imports.lines(&module.path), items }
    }
}

/// Whether a file declares anything.
pub(crate) fn has_items(plan: &Plan<'_>, module: &Module) -> bool {
    !module.types.is_empty()
        || match module.about {
            About::Operation(id) => {
                let own = plan.operation(id);
                own.request.is_some()
                    || own.request_body.is_some()
                    || own.response_body.is_some()
                    || own.response.is_some()
                    || own.headers.is_some()
            }
            About::Error(_) => true,
            About::Component(_) | About::Webhook(_) => false,
        }
}
