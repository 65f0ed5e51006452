use std::time::{Duration, Instant};

use reqwest::StatusCode;
use reqwest::header::{CONTENT_ENCODING, CONTENT_TYPE, HeaderMap};

use super::backoff::retry_after;
use super::call::Call;
use super::core::Shared;
use super::decode;
use super::error::{ApiError, Error, ErrorKind};
use super::operation::Method;
use super::raw::RawResponse;
use super::redirect;
use super::request::{Request, credentials};
use super::retry::Outcome;
use super::transport::{TransportError, TransportErrorReason, TransportRequest, TransportResponse};

/// An attempt that failed, and what that means for the next.
pub(crate) struct Failure {
    pub error: Error,
    pub outcome: Outcome,
    pub retry_after: Option<Duration>,
}

impl Failure {
    /// Trying again would end the same way.
    fn last(error: Error) -> Self {
        Self { error, outcome: Outcome::Final, retry_after: None }
    }
}

/// How much of an error response is read.
const ERROR_LIMIT: usize = 1024 * 1024;

/// How much of a body that nobody wants is read.
const DRAINED: usize = 64 * 1024;

/// Sends a request, follows where it is redirected to, and reads the response as a whole.
pub(crate) async fn exchange(call: &Call, request: &Request) -> Result<RawResponse, Failure> {
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
        let body = body.map_err(|(error, _)| {
            let outcome = match error.kind() {
                ErrorKind::Timeout => Outcome::TimedOut,
                _ => Outcome::Final,
            };
            Failure { error: error.with_response(status, &headers), outcome, retry_after: None }
        })?;
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
    request.method != Method::Head && !matches!(status.as_u16(), 204 | 205 | 304)
}

fn api_error(call: &Call, status: StatusCode, headers: &HeaderMap, body: Vec<u8>) -> Error {
    let secrets = call.core.0.secrets.clone();
    let decoded = match headers.contains_key(CONTENT_ENCODING) {
        true => crate::error::ApiErrorBody::Unknown,
        false => call.operation.decode_error(status.as_u16(), &body),
    };
    let message = match decoded.message() {
        Some(text) => format!("{status}: {}", decode::line(text, 300)),
        None if body.is_empty() || is_page(headers) => status.to_string(),
        None => format!("{status}: {}", decode::line(&decode::excerpt(&body, 0, 200), 200)),
    };
    let error = ApiError::new(status, headers.clone(), body.into(), decoded, secrets);
    Error::new(ErrorKind::Api(error), message).with_response(status, headers)
}

/// Whether a response is a page for browsers, which says nothing in one line.
fn is_page(headers: &HeaderMap) -> bool {
    headers.get(CONTENT_TYPE).is_some_and(|media_type| media_type.as_bytes().starts_with(b"text/html"))
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
