use crate::{Deprecation, Docs, Literal, Name, TypeRef};

/// A parameter of an operation.
#[derive(Debug, Clone, PartialEq)]
pub struct Parameter {
    /// Its name, or its override.
    pub name: Name,
    /// Its name on the wire.
    pub wire: String,
    /// Where it goes.
    pub place: ParamPlace,
    /// Its type.
    pub ty: TypeRef,
    /// Whether a call without it is refused. True for every path parameter.
    pub required: bool,
    /// How it is spelled out.
    pub style: Style,
    /// Whether lists and objects repeat the parameter.
    pub explode: bool,
    /// Whether reserved characters go unencoded.
    pub allow_reserved: bool,
    /// What the document says.
    pub docs: Docs,
    /// Set when it should not be used any more.
    pub deprecated: Option<Deprecation>,
    /// What the server assumes without it.
    pub default: Option<Literal>,
}

/// Where a parameter or a key goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ParamPlace {
    /// Into the path's template.
    Path,
    /// Behind the question mark.
    Query,
    /// A header of its own.
    Header,
    /// A part of `Cookie`.
    Cookie,
}

/// How a parameter's value is spelled out (OpenAPI 3.1.1, "Style Values").
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Style {
    /// `;color=blue`
    Matrix,
    /// `.blue`
    Label,
    /// `blue,black`
    Simple,
    /// `color=blue&color=black` or `color=blue,black`
    Form,
    /// `blue%20black`
    SpaceDelimited,
    /// `blue|black`
    PipeDelimited,
    /// `color[R]=100`
    DeepObject,
    /// JSON text, as a `content` of `application/json` asks.
    Json,
    /// All of the query is this value as JSON text, without a name (OpenAPI 3.2.0, "querystring").
    WholeJson,
    /// All of the query is this value's text, without a name.
    WholeText,
}
