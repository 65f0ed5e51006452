use std::error::Error as StdError;
use std::fmt;
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use super::raw::request_id;
use super::secret::Secrets;
use crate::error::ApiErrorBody;

/// Why a call failed.
///
/// The size of a pointer. [`Error::kind`] tells the failures apart; the text is made for one line of a log and holds no
/// credential.
pub struct Error(Box<Inner>);

struct Inner {
    kind: ErrorKind,
    /// What happened, without the operation and the attempts, which `Display` adds.
    message: String,
    operation: String,
    status: Option<StatusCode>,
    request_id: Option<String>,
    attempts: u32,
    retryable: bool,
    retry_after: Option<Duration>,
    cursor: Option<String>,
    source: Option<Box<dyn StdError + Send + Sync>>,
}

/// What went wrong.
#[derive(Debug)]
#[non_exhaustive]
pub enum ErrorKind {
    /// No connection could be made, so nothing was sent.
    Connect,
    /// Connecting, reading or the whole attempt took longer than [`Timeouts`](super::Timeouts) allow.
    Timeout,
    /// No trust could be established: a certificate or a protocol version was refused.
    Tls,
    /// The connection broke after the request had been sent and before the response was complete.
    Interrupted,
    /// The server redirected to a place that is not followed: another method than GET or HEAD, a downgrade to `http`,
    /// or too many hops.
    Redirect,
    /// A value of the caller's cannot be sent; nothing was sent.
    #[non_exhaustive]
    Invalid {
        /// The parameter, header, setting or environment variable that is to be mended.
        parameter: String,
    },
    /// The client was not given the credentials that the operation needs, or could not get a token; nothing was sent.
    Auth,
    /// The API answered with an error.
    Api(ApiError),
    /// The response is not what the API documents.
    #[non_exhaustive]
    Decode {
        /// Where in the body, such as `$.data[3].email`.
        path: String,
        /// The body around that place.
        excerpt: String,
    },
    /// The response has another media type, or content encoding, than the API documents.
    #[non_exhaustive]
    ContentType {
        /// What the server sent.
        media_type: String,
        /// The first KiB of the body.
        excerpt: String,
    },
    /// The response, or a part of it, is larger than the limit.
    Limit,
    /// A file, reader or writer of the caller's failed.
    Io,
    /// A request that should be a webhook of the API's is not.
    Webhook,
    /// The server sent a cursor that it had sent before; what came until then was delivered.
    #[non_exhaustive]
    Pagination {
        /// The cursor that came again.
        cursor: String,
    },
}

impl Error {
    /// What went wrong.
    pub fn kind(&self) -> &ErrorKind {
        &self.0.kind
    }

    /// The API's answer, if it answered with an error.
    pub fn api(&self) -> Option<&ApiError> {
        match &self.0.kind {
            ErrorKind::Api(error) => Some(error),
            _ => None,
        }
    }

    /// The status of the response, if one came.
    pub fn status(&self) -> Option<StatusCode> {
        self.0.status
    }

    /// The id that the server gave the request, if a response came and had one.
    pub fn request_id(&self) -> Option<&str> {
        self.0.request_id.as_deref()
    }

    /// How many requests were sent for this call; 0 if it failed before the first.
    pub fn attempts(&self) -> u32 {
        self.0.attempts
    }

    /// Whether sending the same call again is safe and may succeed.
    pub fn is_retryable(&self) -> bool {
        self.0.retryable
    }

    /// How long the server asked to wait.
    pub fn retry_after(&self) -> Option<Duration> {
        self.0.retry_after
    }

    /// While reading pages: the cursor, offset or address of the page that could not be read, to go on from.
    pub fn cursor(&self) -> Option<&str> {
        self.0.cursor.as_deref()
    }
}

impl Error {
    pub(crate) fn new(kind: ErrorKind, message: impl Into<String>) -> Self {
        Self(Box::new(Inner {
            kind,
            message: message.into(),
            operation: String::new(),
            status: None,
            request_id: None,
            attempts: 0,
            retryable: false,
            retry_after: None,
            cursor: None,
            source: None,
        }))
    }

    pub(crate) fn invalid(parameter: impl Into<String>, message: impl fmt::Display) -> Self {
        let parameter = parameter.into();
        let message = format!("`{parameter}` {message}");
        Self::new(ErrorKind::Invalid { parameter }, message)
    }

    pub(crate) fn with_source(mut self, source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        self.0.source = Some(source.into());
        self
    }

    pub(crate) fn with_response(mut self, status: StatusCode, headers: &HeaderMap) -> Self {
        self.0.status = Some(status);
        self.0.request_id = request_id(headers).map(str::to_owned);
        self
    }

    pub(crate) fn with_retry_after(mut self, delay: Option<Duration>) -> Self {
        self.0.retry_after = delay;
        self
    }

    pub(crate) fn with_cursor(mut self, cursor: Option<String>) -> Self {
        self.0.cursor = cursor;
        self
    }

    /// Says in which call it happened, and after how many attempts.
    pub(crate) fn in_call(mut self, operation: &str, attempts: u32) -> Self {
        operation.clone_into(&mut self.0.operation);
        self.0.attempts = attempts;
        self
    }

    /// Blots out secrets that found their way into what others wrote.
    pub(crate) fn masked(mut self, secrets: &Secrets) -> Self {
        self.0.message = secrets.mask(self.0.message);
        self.0.request_id = self.0.request_id.map(|id| secrets.mask(id));
        self
    }

    pub(crate) fn retryable(mut self, retryable: bool) -> Self {
        self.0.retryable = retryable;
        self
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let inner = &*self.0;
        if !inner.operation.is_empty() {
            write!(f, "{}: ", inner.operation)?;
        }
        f.write_str(&inner.message)?;
        let mut notes = Vec::new();
        if let Some(id) = &inner.request_id {
            notes.push(format!("request id {id}"));
        }
        if inner.attempts > 1 {
            notes.push(format!("{} attempts", inner.attempts));
        }
        if !notes.is_empty() {
            write!(f, " ({})", notes.join(", "))?;
        }
        Ok(())
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let inner = &*self.0;
        let mut out = f.debug_struct("Error");
        out.field("kind", &inner.kind).field("message", &inner.message);
        if !inner.operation.is_empty() {
            out.field("operation", &inner.operation);
        }
        if let Some(status) = inner.status {
            out.field("status", &status.as_u16());
        }
        if let Some(id) = &inner.request_id {
            out.field("request_id", id);
        }
        if let Some(source) = &inner.source {
            out.field("source", source);
        }
        out.field("attempts", &inner.attempts).field("retryable", &inner.retryable).finish()
    }
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.0.source.as_deref().map(|source| source as &(dyn StdError + 'static))
    }
}

/// An error response.
pub struct ApiError {
    status: StatusCode,
    headers: HeaderMap,
    bytes: Bytes,
    body: ApiErrorBody,
    secrets: Secrets,
}

impl ApiError {
    pub(crate) fn new(
        status: StatusCode,
        headers: HeaderMap,
        bytes: Bytes,
        body: ApiErrorBody,
        secrets: Secrets,
    ) -> Self {
        Self { status, headers, bytes, body, secrets }
    }

    /// The status.
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// The headers.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// The id that the server gave the request, for its support.
    pub fn request_id(&self) -> Option<&str> {
        request_id(&self.headers)
    }

    /// The decoded body; `Unknown` if the API does not document one for this status, or sent another.
    pub fn body(&self) -> &ApiErrorBody {
        &self.body
    }

    /// The body as it came, up to 1 MiB.
    pub fn bytes(&self) -> &Bytes {
        &self.bytes
    }

    /// The message for people, where the API documents one.
    pub fn message(&self) -> Option<&str> {
        self.body.message()
    }
}

impl fmt::Debug for ApiError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // A server may repeat in an error what it was sent.
        let body = self.secrets.mask(format!("{:?}", self.body));
        let request_id = self.request_id().map(|id| self.secrets.mask(id.to_owned()));
        f.debug_struct("ApiError")
            .field("status", &self.status.as_u16())
            .field("request_id", &request_id)
            .field("body", &format_args!("{body}"))
            .field("bytes", &self.bytes.len())
            .finish_non_exhaustive()
    }
}
