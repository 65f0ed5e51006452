//! What the operations of `retries` send and receive.

/// The response body of `getJob` and the request body of `putJob`, also used in 8 more places.
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
