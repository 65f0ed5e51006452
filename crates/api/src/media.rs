use crate::TypeRef;

/// A body in one media type.
#[derive(Debug, Clone, PartialEq)]
pub struct Content {
    /// The media type as written: `application/json; charset=utf-8`.
    pub media_type: String,
    /// How it is encoded.
    pub kind: MediaKind,
    /// Its type; `None` where the document gives no schema (then bytes, but JSON is any JSON).
    pub ty: Option<TypeRef>,
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
    /// `text/*` and the like.
    Text,
    /// XML, passed on as bytes.
    Xml,
    /// Anything else.
    Bytes,
}
