use std::time::Duration;

use super::operation::StatusRange;

/// How often and when failed attempts are repeated.
///
/// GET, HEAD, OPTIONS, PUT and DELETE are repeated after the statuses listed, after a failed connection, a timeout and a
/// connection that broke before the response. POST and PATCH are repeated only if they carry an idempotency key, if
/// nothing was sent, or if the server asked for it: with 429, or with 503 and `Retry-After`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RetryPolicy {
    /// How many requests are sent at most, the first one included.
    pub max_attempts: u32,
    /// The longest delay before the first retry; it doubles with each further one.
    pub initial_backoff: Duration,
    /// The longest delay between attempts, unless the server asks for more.
    pub max_backoff: Duration,
    /// How long attempts and delays may take together. Only the first attempt may take longer, if its own limit is higher.
    pub max_elapsed: Duration,
    /// The longest delay that is granted to a server that asks for one by `Retry-After`; beyond it, the call fails at once.
    pub max_retry_after: Duration,
    /// Whether a failed connection is a reason to try again.
    pub connection_errors: bool,
    /// The statuses that are a reason to try again.
    pub statuses: &'static [StatusRange],
}

impl RetryPolicy {
    /// Three attempts within 150 seconds, delays of up to 0.5 and 1 second, chosen at random so that clients spread.
    pub const DEFAULT: Self = Self {
        max_attempts: 3,
        initial_backoff: Duration::from_millis(500),
        max_backoff: Duration::from_secs(8),
        max_elapsed: Duration::from_secs(150),
        max_retry_after: Duration::from_secs(60),
        connection_errors: true,
        statuses: &[
            StatusRange::exact(408),
            StatusRange::exact(429),
            StatusRange::exact(500),
            StatusRange::exact(502),
            StatusRange::exact(503),
            StatusRange::exact(504),
        ],
    };

    /// One attempt only.
    pub const fn off() -> Self {
        Self { max_attempts: 1, ..Self::DEFAULT }
    }

    /// So many attempts at most, the first one included.
    pub const fn attempts(max_attempts: u32) -> Self {
        Self { max_attempts, ..Self::DEFAULT }
    }

    /// Whether a request may be sent again after this outcome; `repeatable` if that is no worse than sending it once.
    pub(crate) fn allows(&self, repeatable: bool, outcome: Outcome) -> bool {
        match outcome {
            Outcome::NotSent => self.connection_errors,
            Outcome::NoResponse => repeatable && self.connection_errors,
            Outcome::TimedOut => repeatable,
            Outcome::Status { status, asks } => {
                self.statuses.iter().any(|range| range.contains(status))
                    && (repeatable || status == 429 || (status == 503 && asks))
            }
            Outcome::Final => false,
        }
    }
}

impl Default for RetryPolicy {
    fn default() -> Self {
        Self::DEFAULT
    }
}

/// How far a failed attempt came.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Outcome {
    /// The connection failed, so the server has seen nothing.
    NotSent,
    /// The connection broke before the head of a response.
    NoResponse,
    /// Time ran out; the server may have acted.
    TimedOut,
    /// An error response; `asks` if it has a `Retry-After`.
    Status { status: u16, asks: bool },
    /// Trying again would end the same way.
    Final,
}
