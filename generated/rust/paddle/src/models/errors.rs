//! What error responses contain.

use std::collections::BTreeMap;

/// Why a request failed.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ErrorModel {
    /// Kind of failure, such as `request_error` or `api_error`.
    pub r#type: String,
    /// Short name of the failure, for programs.
    pub code: String,
    /// The reason, for people to read.
    pub detail: String,
    /// Page that explains the failure.
    pub documentation_url: String,
    /// Further facts, by name.
    pub extra: Option<BTreeMap<String, serde_json::Value>>,
    /// The fields that are wrong.
    pub errors: Option<Vec<ErrorError>>,
}

impl ErrorModel {
    /// One with the values that it cannot do without.
    pub fn new(
        r#type: impl Into<String>,
        code: impl Into<String>,
        detail: impl Into<String>,
        documentation_url: impl Into<String>,
    ) -> Self {
        Self {
            r#type: r#type.into(),
            code: code.into(),
            detail: detail.into(),
            documentation_url: documentation_url.into(),
            extra: None,
            errors: None,
        }
    }
}

/// One field that is wrong.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ErrorError {
    /// Name of the field.
    pub field: String,
    /// What is wrong with it.
    pub message: String,
}

impl ErrorError {
    /// One with the values that it cannot do without.
    pub fn new(field: impl Into<String>, message: impl Into<String>) -> Self {
        Self { field: field.into(), message: message.into() }
    }
}

/// Why the content of a request was refused.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ErrorValidation {
    /// Kind of failure, such as `request_error`.
    pub r#type: String,
    /// Short name of the failure, for programs.
    pub code: String,
    /// The reason, for people to read.
    pub detail: String,
    /// Page that explains the failure.
    pub documentation_url: String,
    /// The fields that are wrong.
    pub errors: Vec<ErrorError>,
}

impl ErrorValidation {
    /// One with the values that it cannot do without.
    pub fn new(
        r#type: impl Into<String>,
        code: impl Into<String>,
        detail: impl Into<String>,
        documentation_url: impl Into<String>,
        errors: impl IntoIterator<Item = ErrorError>,
    ) -> Self {
        Self {
            r#type: r#type.into(),
            code: code.into(),
            detail: detail.into(),
            documentation_url: documentation_url.into(),
            errors: errors.into_iter().collect(),
        }
    }
}

/// The body of an error of `create-customer` and of `update-customer`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct ErrorValidationResponse {
    /// The field `error`.
    pub error: Option<ErrorValidation>,
}

impl ErrorValidationResponse {
    /// One without any value.
    pub fn new() -> Self {
        Default::default()
    }
}

/// The body of an error of `create-customer` and of `list-customers`, also used in 3 more places.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct ErrorResponse {
    /// The field `error`.
    pub error: Option<ErrorModel>,
}

impl ErrorResponse {
    /// One without any value.
    pub fn new() -> Self {
        Default::default()
    }
}
