use std::time::Duration;

/// How a document asks to retry (`x-speakeasy-retries` / `x-sdk-retries`). What is `None` is the runtime's default.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct RetryPolicy {
    /// Never retry.
    pub off: bool,
    /// Statuses that may be retried: exact, or a class such as `5` for 5XX.
    pub statuses: Vec<crate::Status>,
    /// The first delay.
    pub initial: Option<Duration>,
    /// The longest delay.
    pub max_interval: Option<Duration>,
    /// How long all attempts may take together.
    pub max_elapsed: Option<Duration>,
    /// Whether a failed connection is retried.
    pub connection_errors: Option<bool>,
}
