//! What error responses contain.

/// The body of an error of `readItem` and of `deleteItem`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Problem {
    /// The field `message`.
    pub message: String,
    /// The field `code`.
    pub code: Option<i64>,
}

impl Problem {
    /// One with the values that it cannot do without.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: message.into(), code: None }
    }
}
