//! What error responses contain.

/// The body of an error of `listRooms` and of `uploadPicture`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct Refusal {
    /// The field `message`.
    pub message: Option<String>,
    /// The field `limit`.
    pub limit: Option<i64>,
}

impl Refusal {
    /// One without any value.
    pub fn new() -> Self {
        Default::default()
    }
}
