//! What can go wrong in a call, and the error bodies that the API documents.

use crate::models::Problem;

pub use crate::runtime::{ApiError, Error, ErrorKind};

/// The decoded body of an error response.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum ApiErrorBody {
    /// The body of `Problem`.
    Problem(Box<Problem>),
    /// A body that the API does not document for this status; [`ApiError::bytes`] has it as it came.
    Unknown,
}

impl ApiErrorBody {
    /// The message for people, where the API documents one.
    pub fn message(&self) -> Option<&str> {
        match self {
            Self::Problem(body) => Some(&body.message),
            Self::Unknown => None,
        }
    }

    pub(crate) fn problem(bytes: &[u8]) -> serde_json::Result<Self> {
        serde_json::from_slice(bytes).map(|body| Self::Problem(Box::new(body)))
    }
}
