use std::time::{Duration, Instant};

use super::backoff::backoff;
use super::call::Call;
use super::core::Shared;
use super::error::{Error, ErrorKind};
use super::exchange::{Failure, exchange};
use super::raw::RawResponse;
use super::request::Request;
use super::retry::{Outcome, RetryPolicy};

/// What a caller wants of a response, as far as sending depends on it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Reading {
    /// Something to decode, or nothing.
    Whole,
    /// Bytes, which may take as long as they come.
    Download,
}

/// Sends a call, again where that is allowed, until there is an answer.
pub(crate) async fn send(call: Call, reading: Reading) -> Result<RawResponse, Error> {
    let id = call.operation.id;
    let shared = &*call.core.0;
    let request = Request::new(&call).map_err(|error| error.in_call(id, 0).masked(&shared.secrets))?;
    let policy = policy(&call);
    let start = shared.clock.now();
    let mut attempts = 0;
    loop {
        attempts += 1;
        let elapsed = shared.clock.now().saturating_duration_since(start);
        let left = (attempts > 1).then(|| policy.max_elapsed.saturating_sub(elapsed));
        let failure = match attempt(&call, &request, reading, left).await {
            Ok(response) => {
                shared.budget.deposit();
                return Ok(response.in_call(id, attempts));
            }
            Err(failure) => failure,
        };
        let allowed = policy.allows(request.method, request.has_key, failure.outcome);
        let error = failure.error.retryable(allowed).with_retry_after(failure.retry_after);
        let delay = match allowed && attempts < policy.max_attempts {
            true => delay(shared, &policy, attempts - 1, failure.retry_after, start),
            false => None,
        };
        let throttled = matches!(failure.outcome, Outcome::Status { status: 429, .. });
        match delay {
            Some(delay) if shared.budget.withdraw(throttled) => shared.clock.sleep(delay).await,
            _ => return Err(error.in_call(id, attempts).masked(&shared.secrets)),
        }
    }
}

/// The call's wish before the client's before the document's.
fn policy(call: &Call) -> RetryPolicy {
    let wishes = [&call.options.retries, &call.core.0.retries, &call.operation.retries];
    wishes.into_iter().flatten().next().cloned().unwrap_or_default()
}

/// How long to wait before the next attempt; `None` if there is no time for it.
fn delay(
    shared: &Shared,
    policy: &RetryPolicy,
    retry: u32,
    retry_after: Option<Duration>,
    start: Instant,
) -> Option<Duration> {
    let wanted = retry_after.unwrap_or_default();
    if wanted > policy.max_retry_after {
        return None;
    }
    let delay = backoff(policy, retry, shared.clock.random()).max(wanted);
    let elapsed = shared.clock.now().saturating_duration_since(start);
    (elapsed.saturating_add(delay) <= policy.max_elapsed).then_some(delay)
}

/// One attempt, with a limit to its duration.
async fn attempt(
    call: &Call,
    request: &Request,
    reading: Reading,
    left: Option<Duration>,
) -> Result<RawResponse, Failure> {
    let exchange = exchange(call, request);
    let Some(limit) = attempt_limit(call, reading) else { return exchange.await };
    let limit = limit.min(left.unwrap_or(Duration::MAX));
    match tokio::time::timeout(limit, exchange).await {
        Ok(result) => result,
        Err(_) => Err(Failure {
            error: Error::new(ErrorKind::Timeout, format!("no complete response within {limit:?}")),
            outcome: Outcome::TimedOut,
            retry_after: None,
        }),
    }
}

/// The limit of an attempt: uploads and downloads have none unless it is wanted, as they take what their size takes.
fn attempt_limit(call: &Call, reading: Reading) -> Option<Duration> {
    let is_transfer = reading == Reading::Download || call.body.as_ref().is_some_and(|body| body.is_upload);
    let set = call.options.timeout.or(call.operation.timeout);
    set.or_else(|| (!is_transfer).then_some(call.core.0.timeouts.attempt))
}
