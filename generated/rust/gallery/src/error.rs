//! What can go wrong in a call, and the error bodies that the API documents.

use crate::models::Refusal;

pub use crate::runtime::{ApiError, Error, ErrorKind};

/// The decoded body of an error response.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum ApiErrorBody {
    /// The body of `Refusal`.
    Refusal(Box<Refusal>),
    /// The body of `text list`.
    TextList(Box<Vec<String>>),
    /// A body that the API does not document for this status; [`ApiError::bytes`] has it as it came.
    Unknown,
}

impl ApiErrorBody {
    /// The message for people, where the API documents one.
    pub fn message(&self) -> Option<&str> {
        match self {
            Self::Refusal(body) => body.message.as_deref(),
            Self::TextList(_) => None,
            Self::Unknown => None,
        }
    }

    pub(crate) fn refusal(bytes: &[u8]) -> serde_json::Result<Self> {
        serde_json::from_slice(bytes).map(|body| Self::Refusal(Box::new(body)))
    }

    pub(crate) fn text_list(bytes: &[u8]) -> serde_json::Result<Self> {
        serde_json::from_slice(bytes).map(|body| Self::TextList(Box::new(body)))
    }
}
