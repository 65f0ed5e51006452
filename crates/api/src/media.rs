use crate::{Parameter, Style, TypeRef};

/// A body in one media type.
#[derive(Debug, Clone, PartialEq)]
pub struct Content {
    /// The media type as written: `application/json; charset=utf-8`.
    pub media_type: String,
    /// How it is encoded.
    pub kind: MediaKind,
    /// Its type; `None` where the document gives no schema (then bytes, but JSON is any JSON).
    pub ty: Option<TypeRef>,
    /// The type of one item, for event streams and JSON lines (OpenAPI 3.2, `itemSchema`; before, `schema` meant it).
    pub item: Option<TypeRef>,
    /// The data of an event that ends the stream and is no item (`x-speakeasy-sse-sentinel`), for event streams.
    pub sentinel: Option<String>,
    /// How each property of `ty` is sent, in the order of its fields: for forms and multipart bodies.
    pub parts: Vec<Part>,
}

/// How a media type is encoded and decoded.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum MediaKind {
    /// JSON and `+json`.
    Json,
    /// `application/x-www-form-urlencoded`
    Form,
    /// `multipart/*`
    Multipart,
    /// `text/event-stream`
    EventStream,
    /// One JSON value a line.
    JsonLines,
    /// One JSON value a record (RFC 7464): `application/json-seq` and `+json-seq` (RFC 8091).
    JsonSequence,
    /// `text/*` and the like.
    Text,
    /// XML, passed on as bytes.
    Xml,
    /// Anything else.
    Bytes,
}

/// How one property of a form or a multipart body is sent (OpenAPI 3.1.1, "Encoding Object").
#[derive(Debug, Clone, PartialEq)]
pub struct Part {
    /// The key of the property.
    pub wire: String,
    /// What its value becomes.
    pub kind: PartKind,
    /// The media type of a multipart part, where it differs from what `kind` says by itself; the first of several.
    pub content_type: Option<String>,
    /// Headers that a multipart part has beside its content's.
    pub headers: Vec<Parameter>,
}

/// What the value of a property becomes in a form or a multipart body.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PartKind {
    /// Text, spelled as a query parameter would be.
    Text {
        /// How lists and objects are spelled out.
        style: Style,
        /// Whether they repeat the property.
        explode: bool,
        /// Whether reserved characters go unencoded, for forms.
        allow_reserved: bool,
    },
    /// JSON text.
    Json,
    /// The bytes of a file.
    File,
    /// One part a file.
    Files,
    /// One part of JSON text an item.
    EachJson,
}

impl Content {
    /// A body that no encoding says more about.
    pub fn new(media_type: impl Into<String>, kind: MediaKind, ty: Option<TypeRef>) -> Self {
        Self { media_type: media_type.into(), kind, ty, item: None, sentinel: None, parts: Vec::new() }
    }
}
