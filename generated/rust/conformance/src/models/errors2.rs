//! What the operations of `errors` send and receive.

/// The response body of `readItem` and the request body of `addItem`, also used in 2 more places.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Item {
    /// The field `id`.
    pub id: String,
}

impl Item {
    /// One with the values that it cannot do without.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}
