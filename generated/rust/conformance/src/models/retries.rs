//! What the operations of `retries` send and receive.

/// `Job` of the API.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Job {
    /// The field `id`.
    pub id: String,
}

impl Job {
    /// One with the values that it cannot do without.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}
