use std::time::Duration;

use sdkwright_diagnostics::Origin;

use crate::{
    Content, Deprecation, Docs, ErrorCase, Example, Name, Output, Pagination, Parameter, Representation,
    Requirement, ResourceId, Response, RetryPolicy, Server, Streaming,
};

/// Index of an operation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct OperationId(pub u32);

/// One call.
#[derive(Debug, Clone, PartialEq)]
pub struct Operation {
    /// What the method is called: the override, else the operation id, else method and path.
    pub name: Name,
    /// The operation id, or one invented from method and path; unique in the document. Its key is `GET /customers`.
    pub id: Name,
    /// What its own types are named after: its id, or better words where that only says method and path again.
    pub stem: Name,
    /// The HTTP method.
    pub method: Method,
    /// The path as written, for documentation and logs: `/customers/{id}`.
    pub template: String,
    /// The path in parts.
    pub path: Vec<PathPart>,
    /// What the path has behind a question mark: names and values that every call sends.
    pub fixed_query: Vec<(String, String)>,
    /// The resources that it belongs to, at least one.
    pub resources: Vec<ResourceId>,
    /// What the document says.
    pub docs: Docs,
    /// Set when it should not be used any more.
    pub deprecated: Option<Deprecation>,
    /// In document order, those of the path item first.
    pub parameters: Vec<Parameter>,
    /// What is sent.
    pub body: Option<Body>,
    /// The documented successes in document order.
    pub responses: Vec<Response>,
    /// What a successful call gives its caller.
    pub output: Output,
    /// How it is sent so that the response comes item by item, where `output` is the whole.
    pub streaming: Option<Streaming>,
    /// How it is sent so that the response comes in another media type, in document order.
    pub representations: Vec<Representation>,
    /// The documented errors in document order.
    pub errors: Vec<ErrorCase>,
    /// Any one of these is enough; empty when nothing is said, then nothing is sent.
    pub security: Vec<Requirement>,
    /// Servers of its own, in place of the API's.
    pub servers: Vec<Server>,
    /// How it is read page by page.
    pub pagination: Option<Pagination>,
    /// How the document asks to retry it.
    pub retries: Option<RetryPolicy>,
    /// How long one attempt may take.
    pub timeout: Option<Duration>,
    /// The header that makes it safe to repeat, by its index in `parameters`.
    pub idempotency: Option<usize>,
    /// How many arguments a method may have before they become one (`x-speakeasy-max-method-params`).
    pub max_method_params: Option<usize>,
    /// Whether the document chose it for the front page (`x-speakeasy-usage-example`).
    pub usage_example: bool,
    /// Values for one call.
    pub example: Example,
    /// Where it stands in the document.
    pub origin: Origin,
}

/// An HTTP method.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(missing_docs, reason = "they are what they are called")]
pub enum Method {
    Get,
    Put,
    Post,
    Delete,
    Options,
    Head,
    Patch,
    Trace,
    Query,
    /// Any other, as written: method names are case-sensitive (RFC 9110, section 9.1).
    Other(String),
}

/// A part of a path's template.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PathPart {
    /// Text that is sent as it stands, slashes included.
    Literal(String),
    /// The value of the parameter at this index of the operation.
    Parameter(usize),
}

/// What is sent with an operation.
#[derive(Debug, Clone, PartialEq)]
pub struct Body {
    /// What the document calls it (`x-codegen-request-body-name`, `x-sdk-name`), if it does.
    pub name: Option<Name>,
    /// Whether a call without it is refused.
    pub required: bool,
    /// One for each media type in document order, at least one; the first JSON one, else the first, is used.
    pub contents: Vec<Content>,
    /// Index of the content that is used.
    pub preferred: usize,
    /// Other ways to send it, in document order. A content that stands neither here nor is the preferred one is the same
    /// value once more, in an encoding that says nothing new.
    pub alternatives: Vec<Alternative>,
    /// What the document says.
    pub docs: Docs,
}

/// A way to send a body that is not the preferred one.
#[derive(Debug, Clone, PartialEq)]
pub struct Alternative {
    /// Index of its content.
    pub content: usize,
    /// What tells it from the others, invented from its media type: `form`, `merge patch`.
    pub name: Name,
    /// Whether it sends the value of the preferred content, only encoded as its own media type: as JSON, a form or
    /// parts. Otherwise it takes a value of its own type.
    pub same_value: bool,
}

impl Operation {
    /// Whether the document itself says what data ends the streams of events, and not only the custom of many services.
    pub fn declares_sentinel(&self) -> bool {
        self.responses
            .iter()
            .flat_map(|response| &response.contents)
            .any(|content| content.sentinel.is_some())
    }
}

impl Method {
    /// As it is sent: `GET`.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Get => "GET",
            Self::Put => "PUT",
            Self::Post => "POST",
            Self::Delete => "DELETE",
            Self::Options => "OPTIONS",
            Self::Head => "HEAD",
            Self::Patch => "PATCH",
            Self::Trace => "TRACE",
            Self::Query => "QUERY",
            Self::Other(name) => name,
        }
    }

    /// Whether sending twice has the effect of sending once (RFC 9110, section 9.2.2); nobody knows of methods of one's own.
    pub const fn is_idempotent(&self) -> bool {
        !matches!(self, Self::Post | Self::Patch | Self::Other(_))
    }
}

impl Body {
    /// The content that is used.
    pub fn content(&self) -> &Content {
        &self.contents[self.preferred]
    }

    /// The alternatives that take a value of their own, each with its content.
    pub fn own_alternatives(&self) -> impl Iterator<Item = (&Alternative, &Content)> {
        let own = self.alternatives.iter().filter(|alternative| !alternative.same_value);
        own.map(|alternative| (alternative, &self.contents[alternative.content]))
    }
}
