//! What can go wrong in a call, and the error bodies that the API documents.

use crate::models::{ErrorResponse, ErrorValidationResponse};

pub use crate::runtime::{ApiError, Error, ErrorKind};

/// The decoded body of an error response.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum ApiErrorBody {
    /// The body of `error_validation_response`.
    ErrorValidationResponse(Box<ErrorValidationResponse>),
    /// The body of `error_response`.
    ErrorResponse(Box<ErrorResponse>),
    /// A body that the API does not document for this status; [`ApiError::bytes`] has it as it came.
    Unknown,
}

impl ApiErrorBody {
    /// The message for people, where the API documents one.
    pub fn message(&self) -> Option<&str> {
        match self {
            Self::ErrorValidationResponse(body) => Some(&body.error.as_ref()?.detail),
            Self::ErrorResponse(body) => Some(&body.error.as_ref()?.detail),
            Self::Unknown => None,
        }
    }

    pub(crate) fn error_validation_response(bytes: &[u8]) -> serde_json::Result<Self> {
        serde_json::from_slice(bytes).map(|body| Self::ErrorValidationResponse(Box::new(body)))
    }

    pub(crate) fn error_response(bytes: &[u8]) -> serde_json::Result<Self> {
        serde_json::from_slice(bytes).map(|body| Self::ErrorResponse(Box::new(body)))
    }
}
