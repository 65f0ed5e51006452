use std::time::Duration;

use http::StatusCode;

use super::answer::Answer;
use super::backoff::backoff;
use super::body::Body;
use super::call::Call;
use super::core::Shared;
use super::error::{Error, ErrorKind};
use super::exchange::{Failure, exchange};
use super::hook::Attempt;
use super::platform::{Instant, timeout};
use super::request::Request;
use super::retry::{Outcome, RetryPolicy};
use super::trace;

/// What a caller wants of a response, as far as sending depends on it.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Reading {
    /// All of it, to decode, or nothing.
    Whole,
    /// All of it, which may take as long as it comes.
    Bytes,
    /// Its head, if it is of such a media type; the body is read as it comes.
    Live {
        /// Told the media type without parameters.
        accepts: fn(&str) -> bool,
        /// Whether the body may say little over a long time.
        may_be_slow: bool,
    },
}

/// Sends a call, again where that is allowed, until there is an answer.
pub(crate) async fn send(call: &Call, reading: Reading) -> Result<Answer, Error> {
    let id = call.operation.id;
    let shared = &*call.core.0;
    let mut request = Request::new(call).map_err(|error| error.in_call(id, 0).masked(&shared.secrets))?;
    request.sign(call).await.map_err(|error| error.in_call(id, 0).masked(&shared.secrets))?;
    let policy = policy(call);
    let start = shared.clock.now();
    let mut attempts = 0;
    let mut is_renewed = false;
    loop {
        attempts += 1;
        let elapsed = || shared.clock.now().saturating_duration_since(start);
        let left = (attempts > 1).then(|| policy.max_elapsed.saturating_sub(elapsed()));
        let failure = match attempt(call, &mut request, reading, attempts, left).await {
            Ok(answer) => {
                shared.budget.deposit();
                return Ok(answer.in_call(call.operation, attempts));
            }
            Err(failure) => failure,
        };
        let is_replayable = request.is_replayable();
        if failure.is_status(StatusCode::UNAUTHORIZED) && is_replayable && !is_renewed {
            // Once only: a server that refuses a new token too has other reasons.
            let renewed = request.sign_again(&call.core).await;
            is_renewed =
                renewed.map_err(|error| error.in_call(id, attempts).masked(&request.signatures.secrets))?;
            if is_renewed {
                continue;
            }
        }
        let retry = attempts - 1 - u32::from(is_renewed);
        let allowed = is_replayable && policy.allows(request.is_repeatable, failure.outcome);
        let error = failure.error.retryable(allowed).with_retry_after(failure.retry_after);
        let delay = match allowed && retry + 1 < policy.max_attempts {
            true => delay(shared, &policy, retry, failure.retry_after, start),
            false => None,
        };
        let throttled = matches!(failure.outcome, Outcome::Status { status: 429, .. });
        match delay {
            Some(delay) if shared.budget.withdraw(throttled) => {
                trace::retry(attempts, delay, &error);
                shared.clock.sleep(delay).await;
            }
            _ => {
                trace::failure(&error);
                return Err(error);
            }
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
    request: &mut Request,
    reading: Reading,
    number: u32,
    left: Option<Duration>,
) -> Result<Answer, Failure> {
    let about = Attempt { operation: call.operation.id, number };
    let exchange = exchange(call, request, reading, &about);
    let result = match attempt_limit(call, reading).map(|limit| limit.min(left.unwrap_or(Duration::MAX))) {
        None => exchange.await,
        Some(limit) => timeout(limit, exchange).await.unwrap_or_else(|_| {
            let error = Error::new(ErrorKind::Timeout, format!("no complete response within {limit:?}"));
            Err(Failure { error, outcome: Outcome::TimedOut, retry_after: None })
        }),
    };
    result.map_err(|mut failure| {
        failure.error = failure.error.in_call(call.operation.id, number).masked(&request.signatures.secrets);
        call.core.0.hooks.iter().for_each(|hook| hook.on_error(&about, &failure.error));
        failure
    })
}

/// The limit of an attempt: uploads and downloads have none unless it is wanted, as they take what their size takes.
fn attempt_limit(call: &Call, reading: Reading) -> Option<Duration> {
    let is_transfer = !matches!(reading, Reading::Whole) || call.body.as_ref().is_some_and(Body::is_upload);
    let set = call.options.timeout.or(call.operation.timeout);
    set.or_else(|| (!is_transfer).then_some(call.core.0.timeouts.attempt))
}
