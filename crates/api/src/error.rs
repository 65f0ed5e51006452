use crate::{Access, MediaKind, Name, Status, TypeRef};

/// Index of an error.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ErrorId(pub u32);

/// A distinct error that the document describes: one schema under one name.
#[derive(Debug, Clone, PartialEq)]
pub struct ApiError {
    /// The name of the component or of `x-speakeasy-name-override`, otherwise invented.
    pub name: Name,
    /// The decoded body.
    pub ty: TypeRef,
    /// Where in the body the message for people stands (`x-speakeasy-error-message`, or a string field `message`).
    pub message: Option<Access>,
}

/// One documented error response of an operation.
#[derive(Debug, Clone, PartialEq)]
pub struct ErrorCase {
    /// When it is sent.
    pub status: Status,
    /// The media type as written; empty where the response has no body.
    pub media_type: String,
    /// How its body is encoded; only JSON bodies are decoded into types.
    pub kind: MediaKind,
    /// The named error; `None` where the body is not an object with named properties.
    pub error: Option<ErrorId>,
}
