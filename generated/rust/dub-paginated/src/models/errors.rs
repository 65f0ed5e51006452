//! What error responses contain.

/// Body of a 400 response.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct BadRequest {
    /// What went wrong.
    pub error: BadRequestError,
}

impl BadRequest {
    /// One with the values that it cannot do without.
    pub fn new(error: BadRequestError) -> Self {
        Self { error }
    }
}

/// What went wrong.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct BadRequestError {
    /// Tells this kind of error from the others.
    pub code: String,
    /// The reason, for people to read.
    pub message: String,
    /// Page that explains the error.
    pub doc_url: Option<String>,
}

impl BadRequestError {
    /// One with the values that it cannot do without.
    pub fn new(message: impl Into<String>) -> Self {
        Self { code: "bad_request".to_owned(), message: message.into(), doc_url: None }
    }
}

/// Body of a 401 response.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Unauthorized {
    /// What went wrong.
    pub error: UnauthorizedError,
}

impl Unauthorized {
    /// One with the values that it cannot do without.
    pub fn new(error: UnauthorizedError) -> Self {
        Self { error }
    }
}

/// What went wrong.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct UnauthorizedError {
    /// Tells this kind of error from the others.
    pub code: String,
    /// The reason, for people to read.
    pub message: String,
    /// Page that explains the error.
    pub doc_url: Option<String>,
}

impl UnauthorizedError {
    /// One with the values that it cannot do without.
    pub fn new(message: impl Into<String>) -> Self {
        Self { code: "unauthorized".to_owned(), message: message.into(), doc_url: None }
    }
}

/// Body of a 403 response.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Forbidden {
    /// What went wrong.
    pub error: ForbiddenError,
}

impl Forbidden {
    /// One with the values that it cannot do without.
    pub fn new(error: ForbiddenError) -> Self {
        Self { error }
    }
}

/// What went wrong.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ForbiddenError {
    /// Tells this kind of error from the others.
    pub code: String,
    /// The reason, for people to read.
    pub message: String,
    /// Page that explains the error.
    pub doc_url: Option<String>,
}

impl ForbiddenError {
    /// One with the values that it cannot do without.
    pub fn new(message: impl Into<String>) -> Self {
        Self { code: "forbidden".to_owned(), message: message.into(), doc_url: None }
    }
}

/// Body of a 404 response.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct NotFound {
    /// What went wrong.
    pub error: NotFoundError,
}

impl NotFound {
    /// One with the values that it cannot do without.
    pub fn new(error: NotFoundError) -> Self {
        Self { error }
    }
}

/// What went wrong.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct NotFoundError {
    /// Tells this kind of error from the others.
    pub code: String,
    /// The reason, for people to read.
    pub message: String,
    /// Page that explains the error.
    pub doc_url: Option<String>,
}

impl NotFoundError {
    /// One with the values that it cannot do without.
    pub fn new(message: impl Into<String>) -> Self {
        Self { code: "not_found".to_owned(), message: message.into(), doc_url: None }
    }
}

/// Body of a 409 response.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Conflict {
    /// What went wrong.
    pub error: ConflictError,
}

impl Conflict {
    /// One with the values that it cannot do without.
    pub fn new(error: ConflictError) -> Self {
        Self { error }
    }
}

/// What went wrong.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ConflictError {
    /// Tells this kind of error from the others.
    pub code: String,
    /// The reason, for people to read.
    pub message: String,
    /// Page that explains the error.
    pub doc_url: Option<String>,
}

impl ConflictError {
    /// One with the values that it cannot do without.
    pub fn new(message: impl Into<String>) -> Self {
        Self { code: "conflict".to_owned(), message: message.into(), doc_url: None }
    }
}

/// Body of a 410 response.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct InviteExpired {
    /// What went wrong.
    pub error: InviteExpiredError,
}

impl InviteExpired {
    /// One with the values that it cannot do without.
    pub fn new(error: InviteExpiredError) -> Self {
        Self { error }
    }
}

/// What went wrong.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct InviteExpiredError {
    /// Tells this kind of error from the others.
    pub code: String,
    /// The reason, for people to read.
    pub message: String,
    /// Page that explains the error.
    pub doc_url: Option<String>,
}

impl InviteExpiredError {
    /// One with the values that it cannot do without.
    pub fn new(message: impl Into<String>) -> Self {
        Self { code: "invite_expired".to_owned(), message: message.into(), doc_url: None }
    }
}

/// Body of a 422 response.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct UnprocessableEntity {
    /// What went wrong.
    pub error: UnprocessableEntityError,
}

impl UnprocessableEntity {
    /// One with the values that it cannot do without.
    pub fn new(error: UnprocessableEntityError) -> Self {
        Self { error }
    }
}

/// What went wrong.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct UnprocessableEntityError {
    /// Tells this kind of error from the others.
    pub code: String,
    /// The reason, for people to read.
    pub message: String,
    /// Page that explains the error.
    pub doc_url: Option<String>,
}

impl UnprocessableEntityError {
    /// One with the values that it cannot do without.
    pub fn new(message: impl Into<String>) -> Self {
        Self { code: "unprocessable_entity".to_owned(), message: message.into(), doc_url: None }
    }
}

/// Body of a 429 response.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct RateLimitExceeded {
    /// What went wrong.
    pub error: RateLimitExceededError,
}

impl RateLimitExceeded {
    /// One with the values that it cannot do without.
    pub fn new(error: RateLimitExceededError) -> Self {
        Self { error }
    }
}

/// What went wrong.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct RateLimitExceededError {
    /// Tells this kind of error from the others.
    pub code: String,
    /// The reason, for people to read.
    pub message: String,
    /// Page that explains the error.
    pub doc_url: Option<String>,
}

impl RateLimitExceededError {
    /// One with the values that it cannot do without.
    pub fn new(message: impl Into<String>) -> Self {
        Self { code: "rate_limit_exceeded".to_owned(), message: message.into(), doc_url: None }
    }
}

/// Body of a 500 response.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct InternalServerError {
    /// What went wrong.
    pub error: InternalServerErrorError,
}

impl InternalServerError {
    /// One with the values that it cannot do without.
    pub fn new(error: InternalServerErrorError) -> Self {
        Self { error }
    }
}

/// What went wrong.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct InternalServerErrorError {
    /// Tells this kind of error from the others.
    pub code: String,
    /// The reason, for people to read.
    pub message: String,
    /// Page that explains the error.
    pub doc_url: Option<String>,
}

impl InternalServerErrorError {
    /// One with the values that it cannot do without.
    pub fn new(message: impl Into<String>) -> Self {
        Self { code: "internal_server_error".to_owned(), message: message.into(), doc_url: None }
    }
}
