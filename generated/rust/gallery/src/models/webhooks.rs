//! What webhooks bring.

/// `Sale` of the API.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Sale {
    /// The field `picture`.
    pub picture: String,
    /// The field `price`.
    pub price: i64,
}

impl Sale {
    /// One with the values that it cannot do without.
    pub fn new(picture: impl Into<String>, price: i64) -> Self {
        Self { picture: picture.into(), price }
    }
}
