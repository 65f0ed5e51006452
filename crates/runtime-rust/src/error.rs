//! What can go wrong in a call, and the error bodies of an API: a stand-in for the file of this name that is generated.

pub use crate::runtime::{ApiError, Error, ErrorKind};

/// The decoded body of an error response.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum ApiErrorBody {
    /// There is nothing of this id.
    NotFound(Box<Problem>),
    /// The request was understood and refused.
    Refused(Box<Problem>),
    /// A body that the API does not document for this status; [`ApiError::bytes`] has it as it came.
    Unknown,
}

/// An error body that is documented.
#[derive(Debug, Clone, serde::Deserialize)]
#[non_exhaustive]
pub struct Problem {
    /// For people.
    pub message: String,
    /// For programs.
    pub code: Option<String>,
}

impl ApiErrorBody {
    /// The message for people, where the API documents one.
    pub fn message(&self) -> Option<&str> {
        match self {
            Self::NotFound(body) | Self::Refused(body) => Some(&body.message),
            Self::Unknown => None,
        }
    }

    /// Reads the body of a 404.
    #[doc(hidden)]
    pub fn not_found(bytes: &[u8]) -> serde_json::Result<Self> {
        serde_json::from_slice(bytes).map(|body| Self::NotFound(Box::new(body)))
    }

    /// Reads the body of any other error of the caller's.
    #[doc(hidden)]
    pub fn refused(bytes: &[u8]) -> serde_json::Result<Self> {
        serde_json::from_slice(bytes).map(|body| Self::Refused(Box::new(body)))
    }
}
