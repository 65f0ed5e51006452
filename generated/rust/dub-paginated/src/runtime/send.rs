use std::time::{Duration, Instant};

use reqwest::StatusCode;
use reqwest::header::{CONTENT_ENCODING, HeaderMap};

use super::backoff::{backoff, retry_after};
use super::call::Call;
use super::core::Shared;
use super::error::{ApiError, Error, ErrorKind};
use super::raw::RawResponse;
use super::redirect;
use super::request::{Request, credentials};
use super::retry::{Outcome, RetryPolicy};
use super::transport::{TransportError, TransportErrorReason, TransportRequest, TransportResponse};

/// What a caller wants of a response, as far as sending depends on it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Reading {
    /// Something to decode, or nothing.
    Whole,
    /// Bytes, which may take as long as they come.
    Download,
}

/// How much of an error response is read.
const ERROR_LIMIT: usize = 1024 * 1024;

/// An attempt that failed, and what that means for the next.
struct Failure {
    error: Error,
    outcome: Outcome,
    retry_after: Option<Duration>,
}

impl Failure {
    fn last(error: Error) -> Self {
        Self { error, outcome: Outcome::Final, retry_after: None }
    }
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

/// One attempt: the request, the redirects it leads through, and the response as a whole.
async fn exchange(call: &Call, request: &Request) -> Result<RawResponse, Failure> {
    let shared = &*call.core.0;
    let credentials = credentials(call).map_err(Failure::last)?;
    let mut redirected = None;
    for _ in 0..=redirect::MOST {
        let request = redirected.as_ref().unwrap_or(request);
        let message = TransportRequest {
            method: request.method.to_http(),
            url: request.url.clone(),
            headers: request.headers.clone(),
            body: request.body.clone(),
        };
        let response = shared.transport.send(message).await.map_err(|error| failed(request, error))?;
        let (status, headers) = (response.status, &response.headers);
        let next = redirect::follow(request, status, headers, &credentials, shared.allow_insecure_http)
            .map_err(|error| Failure::last(error.with_response(status, headers)))?;
        match next {
            Some(next) => {
                // What is small is read, so that the connection can be used again.
                let _ = read(shared, response, DRAINED).await;
                redirected = Some(next);
            }
            None => return answer(call, request, response).await,
        }
    }
    let message = format!("more than {} redirects", redirect::MOST);
    Err(Failure::last(Error::new(ErrorKind::Redirect, message)))
}

/// How much of a body that nobody wants is read.
const DRAINED: usize = 64 * 1024;

async fn answer(call: &Call, request: &Request, response: TransportResponse) -> Result<RawResponse, Failure> {
    let shared = &*call.core.0;
    let status = response.status;
    let headers = response.headers.clone();
    if status.is_success() || status == StatusCode::NOT_MODIFIED {
        let limit = call.options.response_limit.unwrap_or(shared.response_limit);
        let body = match has_body(request, status) {
            true => read(shared, response, limit).await,
            false => Ok(Vec::new()),
        };
        let body = body.map_err(|(error, _)| Failure::last(error.with_response(status, &headers)))?;
        let response = RawResponse::new(status, headers, body.into(), shared.secrets.clone());
        return response.undone().map_err(Failure::last);
    }
    // What can be read of an error is worth having, and its status most of all.
    let body = read(shared, response, ERROR_LIMIT).await.unwrap_or_else(|(_, begun)| begun);
    let wanted = retry_after(&headers, shared.clock.date());
    Err(Failure {
        error: api_error(call, status, &headers, body),
        outcome: Outcome::Status { status: status.as_u16(), asks: wanted.is_some() },
        retry_after: wanted,
    })
}

/// Responses to HEAD, and those of these statuses, end with their head (RFC 9110, section 6.4.1).
fn has_body(request: &Request, status: StatusCode) -> bool {
    request.method != super::Method::Head && !matches!(status.as_u16(), 204 | 205 | 304)
}

fn api_error(call: &Call, status: StatusCode, headers: &HeaderMap, body: Vec<u8>) -> Error {
    let secrets = call.core.0.secrets.clone();
    let decoded = match headers.contains_key(CONTENT_ENCODING) {
        true => crate::error::ApiErrorBody::Unknown,
        false => call.operation.decode_error(status.as_u16(), &body),
    };
    let mut message = status.to_string();
    if let Some(text) = decoded.message() {
        message = format!("{message}: {}", super::decode::line(text, 300));
    }
    let error = ApiError::new(status, headers.clone(), body.into(), decoded, secrets);
    Error::new(ErrorKind::Api(error), message).with_response(status, headers)
}

/// Reads a body to its end.
///
/// # Errors
/// With what was read so far, cut off at the limit.
async fn read(
    shared: &Shared,
    mut response: TransportResponse,
    limit: usize,
) -> Result<Vec<u8>, (Error, Vec<u8>)> {
    let mut body = Vec::new();
    let mut window = (shared.clock.now(), 0);
    loop {
        let error = match response.body.chunk().await {
            Ok(None) => return Ok(body),
            Ok(Some(chunk)) if body.len() + chunk.len() > limit => {
                body.extend_from_slice(&chunk[..limit - body.len()]);
                Error::new(ErrorKind::Limit, format!("the response is larger than {limit} bytes"))
            }
            Ok(Some(chunk)) => {
                body.extend_from_slice(&chunk);
                if !is_too_slow(shared, &mut window, body.len()) {
                    continue;
                }
                Error::new(ErrorKind::Timeout, "the response comes too slowly to be of use")
            }
            Err(error) => {
                let (kind, message) = match error.reason {
                    TransportErrorReason::Timeout => (ErrorKind::Timeout, "the response stopped coming"),
                    _ => (ErrorKind::Interrupted, "the connection broke within the response"),
                };
                Error::new(kind, message).with_source(error.source)
            }
        };
        return Err((error, body));
    }
}

/// Whether less than a byte a second came within a window of 20 seconds, given when it began and at which length.
fn is_too_slow(shared: &Shared, window: &mut (Instant, usize), length: usize) -> bool {
    const WINDOW: Duration = Duration::from_secs(20);
    let now = shared.clock.now();
    let passed = now.saturating_duration_since(window.0);
    if passed < WINDOW {
        return false;
    }
    let came = length - window.1;
    *window = (now, length);
    (came as u64) < passed.as_secs()
}

/// An attempt that got no response.
fn failed(request: &Request, error: TransportError) -> Failure {
    let place = request.url.origin().ascii_serialization();
    let (kind, message, outcome) = match error.reason {
        TransportErrorReason::Connect => (ErrorKind::Connect, "cannot connect to", Outcome::NotSent),
        TransportErrorReason::ConnectTimeout => {
            (ErrorKind::Timeout, "no connection in time to", Outcome::NotSent)
        }
        TransportErrorReason::Tls => (ErrorKind::Tls, "no trusted connection to", Outcome::Final),
        TransportErrorReason::Timeout => (ErrorKind::Timeout, "no response in time from", Outcome::TimedOut),
        TransportErrorReason::Interrupted => {
            (ErrorKind::Interrupted, "the connection broke before the response of", Outcome::NoResponse)
        }
        TransportErrorReason::Redirected => {
            (ErrorKind::Redirect, "another origin answered than", Outcome::Final)
        }
    };
    let error = Error::new(kind, format!("{message} {place}")).with_source(error.source);
    Failure { error, outcome, retry_after: None }
}
