//! What error responses contain.

/// Why a request failed.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct ErrorsErrorDetail {
    /// The cause inside of the server, for a bug report.
    pub internal_error: Option<String>,
    /// The reason, for people to read.
    pub message: Option<String>,
}

impl ErrorsErrorDetail {
    /// One without any value.
    pub fn new() -> Self {
        Default::default()
    }
}

/// Body of a response that reports a failure.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct ErrorsErrorResponse {
    /// The field `error`.
    pub error: Option<ErrorsErrorDetail>,
    /// Always false.
    pub success: Option<bool>,
}

impl ErrorsErrorResponse {
    /// One without any value.
    pub fn new() -> Self {
        Default::default()
    }
}
