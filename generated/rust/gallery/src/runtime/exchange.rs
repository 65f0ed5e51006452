use std::time::Duration;

use bytes::Bytes;
use http::StatusCode;
use http::header::{CONTENT_ENCODING, CONTENT_TYPE, HeaderMap};
use tokio::time::timeout;

use super::address;
use super::answer::Answer;
use super::backoff::retry_after;
use super::call::Call;
use super::decode;
use super::error::{ApiError, Error, ErrorKind};
use super::hook::Attempt;
use super::live::Live;
use super::operation::Method;
use super::progress::Progress;
use super::raw::{RawResponse, essence_of};
use super::redirect;
use super::request::Request;
use super::retry::Outcome;
use super::send::Reading;
use super::trace;
use super::transport::{TransportError, TransportErrorReason, TransportRequest, TransportResponse};

/// An attempt that failed, and what that means for the next.
pub(crate) struct Failure {
    pub error: Error,
    pub outcome: Outcome,
    pub retry_after: Option<Duration>,
}

impl Failure {
    pub(crate) fn is_status(&self, status: StatusCode) -> bool {
        matches!(self.outcome, Outcome::Status { status: got, .. } if got == status.as_u16())
    }

    /// Trying again would end the same way.
    fn last(error: Error) -> Self {
        Self { error, outcome: Outcome::Final, retry_after: None }
    }
}

/// How much of an error response is read.
const ERROR_LIMIT: usize = 1024 * 1024;

/// How much of a body that nobody wants is read.
const DRAINED: usize = 64 * 1024;

/// How much of a body of the wrong type is shown.
const EXCERPT: usize = 1024;

/// Sends a request, follows where it is redirected to, and reads as much of the response as is wanted.
pub(crate) async fn exchange(
    call: &Call,
    request: &Request,
    reading: Reading,
    about: &Attempt,
) -> Result<Answer, Failure> {
    let shared = &*call.core.0;
    let mut redirected = None;
    for _ in 0..=redirect::MOST {
        let request = redirected.as_ref().unwrap_or(request);
        let response = head(call, request, about).await?;
        let (status, headers) = (response.status, &response.headers);
        trace::response(about.number, status);
        shared.hooks.iter().for_each(|hook| hook.after_response(about, status, headers));
        let next = redirect::follow(request, status, headers, shared.allow_insecure_http)
            .map_err(|error| Failure::last(error.with_response(status, headers)))?;
        match next {
            Some(next) => {
                // What is small is read, so that the connection can be used again.
                let _ = read(&mut Live::new(&call.core, response.body, false), DRAINED).await;
                redirected = Some(next);
            }
            None => return answer(call, request, response, reading).await,
        }
    }
    let message = format!("more than {} redirects", redirect::MOST);
    Err(Failure::last(Error::new(ErrorKind::Redirect, message)))
}

/// Sends a request and waits for the head of its response, as long as something happens.
async fn head(call: &Call, request: &Request, about: &Attempt) -> Result<TransportResponse, Failure> {
    let shared = &*call.core.0;
    let (body, progress) = match &request.body {
        None => (None, None),
        Some(body) => {
            let (body, progress) = body.open().await.map_err(|error| Failure::last(unreadable(error)))?;
            (Some(body), progress)
        }
    };
    let mut message = TransportRequest {
        method: request.method.to_http().map_err(Failure::last)?,
        uri: request.uri.clone(),
        headers: request.headers.clone(),
        body,
    };
    for hook in &shared.hooks {
        hook.before_request(about, &mut message).map_err(|error| {
            let stopped = Error::invalid("hook", format!("stopped the request: {error}"));
            Failure::last(stopped.with_source(error))
        })?;
    }
    let mut sending = shared.transport.send(message);
    loop {
        let taken = progress.as_ref().map_or(0, Progress::taken);
        let limit = match &progress {
            Some(progress) if !progress.is_over() => shared.timeouts.stall,
            _ => shared.timeouts.read,
        };
        match timeout(limit, &mut sending).await {
            Ok(Ok(response)) => return Ok(response),
            Ok(Err(error)) => {
                let unread = progress.and_then(|progress| progress.failure());
                return Err(match unread {
                    Some(error) => Failure::last(unreadable(error)),
                    None => failed(request, error),
                });
            }
            Err(_) if progress.as_ref().is_some_and(|progress| progress.taken() > taken) => {}
            Err(elapsed) => {
                let reason = TransportErrorReason::Timeout;
                return Err(failed(request, TransportError { reason, source: elapsed.into() }));
            }
        }
    }
}

/// A body of the caller's that cannot be read.
fn unreadable(error: std::io::Error) -> Error {
    Error::new(ErrorKind::Io, format!("cannot read the body: {error}")).with_source(error)
}

async fn answer(
    call: &Call,
    request: &Request,
    response: TransportResponse,
    reading: Reading,
) -> Result<Answer, Failure> {
    let shared = &*call.core.0;
    let (status, headers) = (response.status, response.headers);
    let may_be_slow = matches!(reading, Reading::Live { may_be_slow: true, .. });
    let mut live = Live::new(&call.core, response.body, may_be_slow);
    let secrets = &request.signatures.secrets;
    if status.is_success() || status == StatusCode::NOT_MODIFIED {
        let head = RawResponse::new(status, headers, secrets.clone());
        if !has_body(request, status) {
            return Ok(Answer { head, rest: None });
        }
        if let Reading::Live { accepts, .. } = reading {
            let is_accepted = accepts(&head.essence()) || head.is_any_of(call.accept);
            if head.is_encoded() || !is_accepted {
                let begun = read(&mut live, EXCERPT).await.unwrap_or_else(|(_, begun)| begun);
                return Err(Failure::last(head.with_body(begun).unexpected()));
            }
            return Ok(Answer { head, rest: Some(live) });
        }
        let limit = call.options.response_limit.unwrap_or(shared.response_limit);
        let body = match read(&mut live, limit).await {
            Ok(body) => body,
            Err((error, _)) => {
                let outcome = match error.kind() {
                    ErrorKind::Timeout => Outcome::TimedOut,
                    _ => Outcome::Final,
                };
                return Err(Failure { error: head.place(error), outcome, retry_after: None });
            }
        };
        let head = head.with_body(body);
        return match head.is_encoded() && !head.bytes().is_empty() {
            true => Err(Failure::last(head.unexpected())),
            false => Ok(Answer { head, rest: None }),
        };
    }
    // What can be read of an error is worth having, and its status most of all.
    let body = read(&mut live, ERROR_LIMIT).await.unwrap_or_else(|(_, begun)| begun);
    let wanted = retry_after(&headers, shared.clock.date());
    Err(Failure {
        error: api_error(call, request, status, &headers, body),
        outcome: Outcome::Status { status: status.as_u16(), asks: wanted.is_some() },
        retry_after: wanted,
    })
}

/// Responses to HEAD, and those of these statuses, end with their head (RFC 9110, section 6.4.1).
fn has_body(request: &Request, status: StatusCode) -> bool {
    request.method != Method::Head && !matches!(status.as_u16(), 204 | 205 | 304)
}

fn api_error(call: &Call, request: &Request, status: StatusCode, headers: &HeaderMap, body: Bytes) -> Error {
    let secrets = request.signatures.secrets.clone();
    let decoded = match headers.contains_key(CONTENT_ENCODING) {
        true => crate::error::ApiErrorBody::Unknown,
        false => call.operation.decode_error(status.as_u16(), &essence(headers), &body),
    };
    let message = match decoded.message() {
        Some(text) => format!("{status}: {}", decode::line(text, 300)),
        None if body.is_empty() || is_page(headers) => status.to_string(),
        None => format!("{status}: {}", decode::line(&decode::excerpt(&body, 0, 200), 200)),
    };
    let error = ApiError::new(status, headers.clone(), body, decoded, secrets);
    Error::new(ErrorKind::Api(error), message).with_response(status, headers)
}

/// The media type of a response, empty if it has none.
fn essence(headers: &HeaderMap) -> String {
    let media_type = headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok());
    essence_of(media_type.unwrap_or_default())
}

/// Whether a response is a page for browsers, which says nothing in one line.
fn is_page(headers: &HeaderMap) -> bool {
    headers.get(CONTENT_TYPE).is_some_and(|media_type| media_type.as_bytes().starts_with(b"text/html"))
}

/// Reads a body to its end.
///
/// # Errors
/// With what was read so far, cut off at the limit.
async fn read(live: &mut Live, limit: usize) -> Result<Bytes, (Error, Bytes)> {
    let mut body = Whole::default();
    while let Some(piece) = live.piece().await {
        match piece {
            Ok(piece) if body.len() + piece.len() > limit => {
                body.push(piece.slice(..limit - body.len()));
                let message = format!("the response is larger than {limit} bytes");
                return Err((Error::new(ErrorKind::Limit, message), body.into_bytes()));
            }
            Ok(piece) => body.push(piece),
            Err(error) => return Err((error, body.into_bytes())),
        }
    }
    Ok(body.into_bytes())
}

/// The pieces of a body put together. What is one piece, as most bodies are, is not copied.
#[derive(Default)]
struct Whole {
    first: Bytes,
    /// All of it, if there is more.
    joined: Vec<u8>,
}

impl Whole {
    fn len(&self) -> usize {
        self.first.len().max(self.joined.len())
    }

    fn push(&mut self, piece: Bytes) {
        if self.first.is_empty() {
            self.first = piece;
            return;
        }
        if self.joined.is_empty() {
            self.joined.extend_from_slice(&self.first);
        }
        self.joined.extend_from_slice(&piece);
    }

    fn into_bytes(self) -> Bytes {
        if self.joined.is_empty() { self.first } else { self.joined.into() }
    }
}

/// An attempt that got no response.
fn failed(request: &Request, error: TransportError) -> Failure {
    let place = address::origin(&request.uri);
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
        TransportErrorReason::Refused => {
            (ErrorKind::Interrupted, "the request was refused by", Outcome::NotSent)
        }
        TransportErrorReason::Redirected => {
            (ErrorKind::Redirect, "another origin answered than", Outcome::Final)
        }
    };
    let error = Error::new(kind, format!("{message} {place}")).with_source(error.source);
    Failure { error, outcome, retry_after: None }
}
