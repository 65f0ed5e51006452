use sdkwright_diagnostics::Origin;

use crate::{Content, Deprecation, Docs, Literal, Method, Name, OperationId, Parameter, TypeRef};

/// A request that the API sends to its user: a webhook, or a callback of an operation. Clients do not call it; they are
/// given its payload as a type.
#[derive(Debug, Clone, PartialEq)]
pub struct Webhook {
    /// The key of the webhook or callback, or an override.
    pub name: Name,
    /// The HTTP method that it comes with.
    pub method: Method,
    /// The operation that asks for it; `None` for a webhook.
    pub callback: Option<Callback>,
    /// The media types that it may have, in document order.
    pub contents: Vec<Content>,
    /// The type of its JSON body; `None` where it has none.
    pub payload: Option<TypeRef>,
    /// The headers and query parameters that it comes with.
    pub parameters: Vec<Parameter>,
    /// What the document says.
    pub docs: Docs,
    /// Set when it is not sent any more soon.
    pub deprecated: Option<Deprecation>,
    /// A payload that could come.
    pub example: Option<Literal>,
    /// Where it stands in the document.
    pub origin: Origin,
}

/// Where a callback belongs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Callback {
    /// The operation that asks for it.
    pub operation: OperationId,
    /// The address that it is sent to, a runtime expression: `{$request.body#/callbackUrl}`.
    pub address: String,
}
