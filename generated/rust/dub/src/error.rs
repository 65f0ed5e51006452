//! What can go wrong in a call, and the error bodies that the API documents.

use crate::models::{
    BadRequest, Conflict, Forbidden, InternalServerError, InviteExpired, NotFound, RateLimitExceeded,
    Unauthorized, UnprocessableEntity,
};

pub use crate::runtime::{ApiError, Error, ErrorKind};

/// The decoded body of an error response.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum ApiErrorBody {
    /// Body of a 400 response.
    BadRequest(Box<BadRequest>),
    /// Body of a 401 response.
    Unauthorized(Box<Unauthorized>),
    /// Body of a 403 response.
    Forbidden(Box<Forbidden>),
    /// Body of a 404 response.
    NotFound(Box<NotFound>),
    /// Body of a 409 response.
    Conflict(Box<Conflict>),
    /// Body of a 410 response.
    InviteExpired(Box<InviteExpired>),
    /// Body of a 422 response.
    UnprocessableEntity(Box<UnprocessableEntity>),
    /// Body of a 429 response.
    RateLimitExceeded(Box<RateLimitExceeded>),
    /// Body of a 500 response.
    InternalServerError(Box<InternalServerError>),
    /// A body that the API does not document for this status; [`ApiError::bytes`] has it as it came.
    Unknown,
}

impl ApiErrorBody {
    /// The message for people, where the API documents one.
    pub fn message(&self) -> Option<&str> {
        match self {
            Self::BadRequest(body) => Some(&body.error.message),
            Self::Unauthorized(body) => Some(&body.error.message),
            Self::Forbidden(body) => Some(&body.error.message),
            Self::NotFound(body) => Some(&body.error.message),
            Self::Conflict(body) => Some(&body.error.message),
            Self::InviteExpired(body) => Some(&body.error.message),
            Self::UnprocessableEntity(body) => Some(&body.error.message),
            Self::RateLimitExceeded(body) => Some(&body.error.message),
            Self::InternalServerError(body) => Some(&body.error.message),
            Self::Unknown => None,
        }
    }

    pub(crate) fn bad_request(bytes: &[u8]) -> serde_json::Result<Self> {
        serde_json::from_slice(bytes).map(|body| Self::BadRequest(Box::new(body)))
    }

    pub(crate) fn unauthorized(bytes: &[u8]) -> serde_json::Result<Self> {
        serde_json::from_slice(bytes).map(|body| Self::Unauthorized(Box::new(body)))
    }

    pub(crate) fn forbidden(bytes: &[u8]) -> serde_json::Result<Self> {
        serde_json::from_slice(bytes).map(|body| Self::Forbidden(Box::new(body)))
    }

    pub(crate) fn not_found(bytes: &[u8]) -> serde_json::Result<Self> {
        serde_json::from_slice(bytes).map(|body| Self::NotFound(Box::new(body)))
    }

    pub(crate) fn conflict(bytes: &[u8]) -> serde_json::Result<Self> {
        serde_json::from_slice(bytes).map(|body| Self::Conflict(Box::new(body)))
    }

    pub(crate) fn invite_expired(bytes: &[u8]) -> serde_json::Result<Self> {
        serde_json::from_slice(bytes).map(|body| Self::InviteExpired(Box::new(body)))
    }

    pub(crate) fn unprocessable_entity(bytes: &[u8]) -> serde_json::Result<Self> {
        serde_json::from_slice(bytes).map(|body| Self::UnprocessableEntity(Box::new(body)))
    }

    pub(crate) fn rate_limit_exceeded(bytes: &[u8]) -> serde_json::Result<Self> {
        serde_json::from_slice(bytes).map(|body| Self::RateLimitExceeded(Box::new(body)))
    }

    pub(crate) fn internal_server_error(bytes: &[u8]) -> serde_json::Result<Self> {
        serde_json::from_slice(bytes).map(|body| Self::InternalServerError(Box::new(body)))
    }
}
