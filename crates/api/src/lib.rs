//! The neutral model of an SDK: plain, documented data, no I/O, no OpenAPI, no casing, no language.
//!
//! An [`Api`] is what `lower` makes of a specification and what every flavor reads. It keeps the document's own
//! spellings; a flavor turns them into identifiers.

mod auth;
mod docs;
mod error;
mod example;
mod literal;
mod media;
mod name;
mod operation;
mod outline;
mod output;
mod pagination;
mod parameter;
mod resource;
mod retry;
mod server;
mod types;
mod webhook;

pub use auth::{Auth, AuthId, AuthKind, Flow, FlowKind, Needed, Requirement};
pub use docs::{Deprecation, Docs, Link, Markdown};
pub use error::{ApiError, ErrorCase, ErrorId};
pub use example::Example;
pub use literal::Literal;
pub use media::{Content, MediaKind, Part, PartKind};
pub use name::{Name, Why};
pub use operation::{Alternative, Body, Method, Operation, OperationId, PathPart};
pub use output::{
    Framing, Outcome, Outcomes, Output, Representation, Response, ResponseHeader, ResponseLink, Status,
    Stream, Streaming,
};
pub use pagination::{Access, PageInput, PageRole, PageStyle, Pagination, Step, Target};
pub use parameter::{ParamPlace, Parameter, Style};
pub use resource::{Resource, ResourceId};
pub use retry::RetryPolicy;
pub use server::{Server, UrlPart, Variable};
pub use types::{
    Additional, Discrimination, Enum, EnumKind, Field, Format, Member, ReadWrite, Shape, Struct, Tuple,
    TypeDef, TypeId, TypeRef, Types, Union, Usage, Variant,
};
pub use webhook::{Callback, Webhook};

/// A whole SDK, free of any language.
#[derive(Debug, Clone, Default)]
pub struct Api {
    /// The document's title.
    pub title: String,
    /// The document's version, as written. The SDK's version is the configuration's.
    pub version: String,
    /// What the API is.
    pub docs: Docs,
    /// The servers in document order; empty when the document names none.
    pub servers: Vec<Server>,
    /// The ways to authenticate, in document order.
    pub auths: Vec<Auth>,
    /// Parameters that may be set once for a whole client: an operation that has a parameter of the same place and wire
    /// name takes the client's value where the call gives none.
    pub globals: Vec<Parameter>,
    /// Groups of operations, in order of first appearance; parents stand before their children.
    pub resources: Vec<Resource>,
    /// All operations in document order.
    pub operations: Vec<Operation>,
    /// Requests that the API sends: webhooks, then callbacks, each in document order.
    pub webhooks: Vec<Webhook>,
    /// All types.
    pub types: Types,
    /// The distinct named errors, in order of first appearance.
    pub errors: Vec<ApiError>,
    /// What the document asked for and what is here.
    pub balance: Balance,
}

/// How much of the document arrived. What the document itself asks to leave out counts as done.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Balance {
    /// Operations in the document.
    pub operations_in: usize,
    /// Operations generated or left out by the document's own wish.
    pub operations_out: usize,
    /// Webhooks and callbacks in the document.
    pub webhooks_in: usize,
    /// Webhooks and callbacks generated or left out by the document's own wish.
    pub webhooks_out: usize,
    /// Component schemas in the document, and schemas of other files and of definitions that something refers to.
    pub schemas_in: usize,
    /// Those with a type, or that a type is made of.
    pub schemas_out: usize,
    /// Properties described by the schemas that components and operations lead to.
    pub fields_in: usize,
    /// Properties that are fields of a type, or left out by the document's own wish.
    pub fields_out: usize,
    /// Values listed by the enums of those schemas.
    pub values_in: usize,
    /// Values that have a name, or are the only ones of their place.
    pub values_out: usize,
}

impl Api {
    /// The operation behind an id.
    pub fn operation(&self, id: OperationId) -> &Operation {
        &self.operations[id.0 as usize]
    }

    /// The resource behind an id.
    pub fn resource(&self, id: ResourceId) -> &Resource {
        &self.resources[id.0 as usize]
    }

    /// The named error behind an id.
    pub fn error(&self, id: ErrorId) -> &ApiError {
        &self.errors[id.0 as usize]
    }

    /// The operation behind an operation id of the document.
    pub fn operation_called(&self, id: &str) -> Option<&Operation> {
        self.operations.iter().find(|operation| operation.id.spelling == id)
    }

    /// The way to authenticate behind an id.
    pub fn auth(&self, id: AuthId) -> &Auth {
        &self.auths[id.0 as usize]
    }
}
