//! What several resources have in common.

/// Id of a customer.
pub type CustomerId = String;

/// About the response itself.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Meta {
    /// The field `request_id`.
    pub request_id: RequestId,
}

impl Meta {
    /// One with the values that it cannot do without.
    pub fn new(request_id: impl Into<String>) -> Self {
        Self { request_id: request_id.into() }
    }
}

/// Names the request; Paddle's support will ask for it.
pub type RequestId = String;
