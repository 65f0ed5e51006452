use std::borrow::Cow;
use std::fmt;

use bytes::Bytes;
use http::StatusCode;
use http::header::{CONTENT_ENCODING, CONTENT_TYPE, HeaderMap};
use serde::de::DeserializeOwned;

use super::body::is_json;
use super::decode;
use super::error::{Error, ErrorKind};
use super::operation::Operation;
use super::secret::Secrets;

/// How much is shown of what cannot be decoded.
const EXCERPT: usize = 160;

/// A successful response as it came.
#[derive(Clone)]
pub struct RawResponse {
    status: StatusCode,
    headers: HeaderMap,
    body: Bytes,
    /// The operation that it answers.
    pub(crate) operation: &'static Operation,
    attempts: u32,
    secrets: Secrets,
}

impl RawResponse {
    /// The status.
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// The headers.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// The body.
    pub fn bytes(&self) -> &Bytes {
        &self.body
    }

    /// The body itself, without the rest.
    pub fn into_bytes(self) -> Bytes {
        self.body
    }

    /// The body, decoded from JSON.
    ///
    /// # Errors
    /// `Decode` and `ContentType`.
    pub fn json<T: DeserializeOwned>(&self) -> Result<T, Error> {
        self.check_json()?;
        // To check a text once is cheaper than to check each string in it; what is no text fails at its place.
        let decoded = match std::str::from_utf8(&self.body) {
            Ok(text) => serde_json::from_str(text),
            Err(_) => serde_json::from_slice(&self.body),
        };
        decoded.map_err(|error| self.undecodable(&error, &self.body))
    }

    /// The body, if it is text.
    ///
    /// # Errors
    /// `Decode` and `ContentType`, as only UTF-8 can be read.
    pub fn text(&self) -> Result<String, Error> {
        if !self.is_utf8() {
            return Err(self.content_type(self.media_type().into_owned()));
        }
        let Err(error) = std::str::from_utf8(&self.body) else {
            // Checked just now.
            return Ok(String::from_utf8_lossy(&self.body).into_owned());
        };
        let place = error.valid_up_to();
        let kind = ErrorKind::Decode { path: "$".to_owned(), excerpt: self.excerpt_at(place) };
        Err(self.fail(kind, format!("the response is not UTF-8: {error}")))
    }

    /// Whether the body is of a media type, such as `application/json` or `text/*`.
    pub fn is(&self, media_type: &str) -> bool {
        let (essence, wanted) = (self.essence(), essence_of(media_type));
        match wanted.strip_suffix('*') {
            Some("*/") => true,
            Some(main) => essence.starts_with(main),
            None => essence == wanted,
        }
    }

    /// The value of a header as the API documents it; `None` if there is none, or if it is something else.
    pub fn header<T: DeserializeOwned>(&self, name: &str) -> Option<T> {
        super::response::header(&self.headers, name)
    }

    /// The error of a success that the API does not document.
    #[doc(hidden)]
    pub fn undocumented(&self) -> Error {
        let kind = ErrorKind::Decode { path: "$".to_owned(), excerpt: self.excerpt_at(0) };
        self.fail(kind, format!("{}: the API documents no such response", self.status))
    }

    /// The id that the server gave the request, for its support.
    pub fn request_id(&self) -> Option<&str> {
        request_id(&self.headers)
    }

    /// How many requests were sent until this response came.
    pub fn attempts(&self) -> u32 {
        self.attempts
    }
}

impl RawResponse {
    pub(crate) fn new(status: StatusCode, headers: HeaderMap, secrets: Secrets) -> Self {
        static NONE: Operation = Operation::DEFAULT;
        Self { status, headers, body: Bytes::new(), operation: &NONE, attempts: 0, secrets }
    }

    pub(crate) fn with_body(self, body: Bytes) -> Self {
        Self { body, ..self }
    }

    pub(crate) fn in_call(self, operation: &'static Operation, attempts: u32) -> Self {
        Self { operation, attempts, ..self }
    }

    /// Whether a content encoding is left on it: those that the transport knows are gone by now.
    pub(crate) fn is_encoded(&self) -> bool {
        let encoding = self.headers.get(CONTENT_ENCODING);
        encoding.is_some_and(|encoding| !encoding.as_bytes().eq_ignore_ascii_case(b"identity"))
    }

    /// Whether its media type is in a list such as that of `Accept`.
    pub(crate) fn is_any_of(&self, accept: &str) -> bool {
        let essence = self.essence();
        accept.split(',').any(|media_type| essence_of(media_type) == essence)
    }

    /// The media type without parameters, in lower case; empty if none was sent.
    pub(crate) fn essence(&self) -> String {
        essence_of(&self.media_type())
    }

    /// The error of a response of another media type or encoding than was asked for.
    pub(crate) fn unexpected(&self) -> Error {
        let encoding = self.headers.get(CONTENT_ENCODING).filter(|_| self.is_encoded());
        self.content_type(match encoding {
            Some(encoding) => format!("content encoding {}", String::from_utf8_lossy(encoding.as_bytes())),
            None => self.media_type().into_owned(),
        })
    }

    /// The error of a text of the response's that is not what the API documents.
    pub(crate) fn undecodable(&self, error: &serde_json::Error, text: &[u8]) -> Error {
        let place = decode::Place::of(error, text);
        let excerpt = self.secrets.mask(decode::excerpt(text, place.offset, EXCERPT));
        let reason = decode::line(&error.to_string(), 300);
        let message = format!("{}: cannot decode the response at {}: {reason}", self.status, place.path);
        self.fail(ErrorKind::Decode { path: place.path, excerpt }, message)
    }

    /// Says of an error what response it is about, and of which call.
    pub(crate) fn place(&self, error: Error) -> Error {
        error
            .with_response(self.status, &self.headers)
            .in_call(self.operation.id, self.attempts)
            .masked(&self.secrets)
    }

    /// Whether the response is what its type was to be read from.
    fn check_json(&self) -> Result<(), Error> {
        if self.body.is_empty() {
            let kind = ErrorKind::Decode { path: "$".to_owned(), excerpt: String::new() };
            return Err(self.fail(kind, format!("{}: the response has no body", self.status)));
        }
        let media_type = self.media_type();
        if media_type == "application/json" {
            return Ok(());
        }
        let is_expected =
            media_type.is_empty() || is_json(&media_type) || self.is_any_of(self.operation.accept);
        match is_expected && self.is_utf8() {
            true => Ok(()),
            false => Err(self.content_type(media_type.into_owned())),
        }
    }

    fn media_type(&self) -> Cow<'_, str> {
        self.headers.get(CONTENT_TYPE).map_or(Cow::Borrowed(""), |value| match value.to_str() {
            Ok(text) => Cow::Borrowed(text),
            Err(_) => String::from_utf8_lossy(value.as_bytes()),
        })
    }

    fn is_utf8(&self) -> bool {
        let media_type = self.media_type().to_ascii_lowercase();
        let charset =
            media_type.split(';').skip(1).find_map(|parameter| parameter.trim().strip_prefix("charset="));
        charset.is_none_or(|charset| matches!(charset.trim_matches('"'), "utf-8" | "utf8" | "us-ascii"))
    }

    fn content_type(&self, media_type: String) -> Error {
        let media_type = self.secrets.mask(media_type);
        let excerpt = self.secrets.mask(decode::excerpt(&self.body, 0, 1024));
        let message = format!("{}: unexpected {}: {}", self.status, media_type, decode::line(&excerpt, 120));
        self.fail(ErrorKind::ContentType { media_type, excerpt }, message)
    }

    fn excerpt_at(&self, offset: usize) -> String {
        self.secrets.mask(decode::excerpt(&self.body, offset, EXCERPT))
    }

    fn fail(&self, kind: ErrorKind, message: String) -> Error {
        self.place(Error::new(kind, message))
    }
}

impl fmt::Debug for RawResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RawResponse")
            .field("status", &self.status.as_u16())
            .field("request_id", &self.request_id())
            .field("bytes", &self.body.len())
            .finish_non_exhaustive()
    }
}

/// A media type without parameters, in lower case.
pub(crate) fn essence_of(media_type: &str) -> String {
    media_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase()
}

/// The headers in which servers say how they call a request.
pub(crate) fn request_id(headers: &HeaderMap) -> Option<&str> {
    let names = ["x-request-id", "request-id", "x-amzn-requestid", "x-correlation-id"];
    names.iter().find_map(|name| headers.get(*name)?.to_str().ok())
}
