//! What the operations of `lines` send and receive.

/// The response body of `readRows` and the request body of `writeRows`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Row {
    /// The field `n`.
    pub n: i64,
    /// The field `text`.
    pub text: Option<String>,
}

impl Row {
    /// One with the values that it cannot do without.
    pub fn new(n: i64) -> Self {
        Self { n, text: None }
    }

    /// The field `text`.
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
    }
}
