//! What the operations of `events` send and receive.

/// The response body of `listen`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Message {
    /// The field `event`.
    pub event: String,
    /// The field `data`.
    pub data: String,
    /// The field `id`.
    pub id: Option<String>,
    /// The field `retry`.
    pub retry: Option<i64>,
}

impl Message {
    /// One with the values that it cannot do without.
    pub fn new(event: impl Into<String>, data: impl Into<String>) -> Self {
        Self { event: event.into(), data: data.into(), id: None, retry: None }
    }
}

/// The response body of `listenForTokens`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Token {
    /// The field `text`.
    pub text: String,
}

impl Token {
    /// One with the values that it cannot do without.
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into() }
    }
}
