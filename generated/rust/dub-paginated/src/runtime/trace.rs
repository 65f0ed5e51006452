//! What `tracing` is told, behind the feature of that name: no header, no query, no body, and so no credential.

use std::time::Duration;

use http::StatusCode;

use super::error::Error;
use super::operation::{Method, Operation};

/// A call in a span of its own.
#[cfg(feature = "tracing")]
pub(crate) fn within<F: Future>(
    operation: &Operation,
    method: Method,
    call: F,
) -> impl Future<Output = F::Output> + use<F> {
    let span = tracing::info_span!(
        "call",
        operation = operation.id,
        method = method.as_str(),
        path = operation.path
    );
    tracing::Instrument::instrument(call, span)
}

/// A call as it is.
#[cfg(not(feature = "tracing"))]
pub(crate) fn within<F: Future>(_: &Operation, _: Method, call: F) -> F {
    call
}

/// The head of a response has come.
pub(crate) fn response(attempt: u32, status: StatusCode) {
    #[cfg(feature = "tracing")]
    tracing::debug!(attempt, status = status.as_u16(), "response");
    let _ = (attempt, status);
}

/// An attempt failed, and another one follows.
pub(crate) fn retry(attempt: u32, delay: Duration, error: &Error) {
    #[cfg(feature = "tracing")]
    tracing::warn!(attempt, ?delay, %error, "trying again");
    let _ = (attempt, delay, error);
}

/// A call failed.
pub(crate) fn failure(error: &Error) {
    #[cfg(feature = "tracing")]
    tracing::warn!(attempts = error.attempts(), %error, "failed");
    let _ = error;
}
