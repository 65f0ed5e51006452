use std::fmt;
use std::time::Duration;

use crate::error::ApiErrorBody;

use super::error::Error;
use super::retry::RetryPolicy;

/// A method of HTTP.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Method {
    /// `GET`
    Get,
    /// `PUT`
    Put,
    /// `POST`
    Post,
    /// `DELETE`
    Delete,
    /// `OPTIONS`
    Options,
    /// `HEAD`
    Head,
    /// `PATCH`
    Patch,
    /// `TRACE`
    Trace,
    /// `QUERY`
    Query,
    /// Another one, as it is written.
    Other(&'static str),
}

impl Method {
    /// The method as it is sent.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Put => "PUT",
            Self::Post => "POST",
            Self::Delete => "DELETE",
            Self::Options => "OPTIONS",
            Self::Head => "HEAD",
            Self::Patch => "PATCH",
            Self::Trace => "TRACE",
            Self::Query => "QUERY",
            Self::Other(name) => name,
        }
    }

    /// Whether sending twice has the effect of sending once (RFC 9110, section 9.2.2).
    pub const fn is_idempotent(self) -> bool {
        !matches!(self, Self::Post | Self::Patch | Self::Other(_))
    }

    /// Whether redirects are followed: nothing but reading is repeated elsewhere.
    pub(crate) const fn is_redirected(self) -> bool {
        matches!(self, Self::Get | Self::Head)
    }

    /// # Errors
    /// `Invalid` for another method that is none.
    pub(crate) fn to_http(self) -> Result<http::Method, Error> {
        let method = http::Method::from_bytes(self.as_str().as_bytes());
        method.map_err(|_| Error::invalid("method", "is no method of HTTP"))
    }
}

impl fmt::Display for Method {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// What never changes about an operation. Generated code keeps one static for each.
#[doc(hidden)]
#[derive(Debug)]
pub struct Operation {
    /// The operation's id, for errors.
    pub id: &'static str,
    /// The method.
    pub method: Method,
    /// The path with its placeholders.
    pub path: &'static str,
    /// The media types that can be read.
    pub accept: &'static str,
    /// Any one of these suffices; each names the credentials that are needed together. Empty: none is needed.
    pub security: &'static [&'static [&'static str]],
    /// Whether sending twice may be worse than sending once, if the method says so too.
    pub has_effect: bool,
    /// Servers of its own, of which the first is used: an address, or a path on the client's server.
    pub servers: &'static [&'static str],
    /// The header of an idempotency key.
    pub idempotency_header: Option<&'static str>,
    /// The retries that the document asks for.
    pub retries: Option<RetryPolicy>,
    /// The time that the document grants each attempt.
    pub timeout: Option<Duration>,
    /// The query parameters in document order; they are sent in this order, however they were set.
    pub query: &'static [&'static str],
    /// The header parameters that may be set once for a whole client.
    pub headers: &'static [&'static str],
    /// The cookie parameters that may be set once for a whole client.
    pub cookies: &'static [&'static str],
    /// The parameters outside of the path that a call cannot do without, and that may be set once for a whole client.
    pub required: &'static [&'static str],
    /// The data that ends a stream of events, such as `[DONE]`; without it the end of the body does.
    pub sentinel: Option<&'static str>,
    /// Whether the end of the body ends it too: then many services send that data, and the document does not speak of it.
    pub ends_without_sentinel: bool,
    /// The error responses that are documented.
    pub errors: &'static [ErrorCase],
}

impl Operation {
    /// What an operation is where the document says nothing.
    pub const DEFAULT: Self = Self {
        id: "",
        method: Method::Get,
        path: "",
        accept: "application/json",
        security: &[],
        has_effect: true,
        servers: &[],
        idempotency_header: None,
        retries: None,
        timeout: None,
        query: &[],
        headers: &[],
        cookies: &[],
        required: &[],
        sentinel: None,
        ends_without_sentinel: false,
        errors: &[],
    };

    /// The documented body of an error response: the case of the exact status before that of its class before the rest.
    /// Of several media types that of the response comes first, though servers may send any of them as another.
    pub(crate) fn decode_error(&self, status: u16, media_type: &str, bytes: &[u8]) -> ApiErrorBody {
        let fitting = || self.errors.iter().filter(|case| case.status.contains(status));
        let narrowest = fitting().map(|case| case.status.rank()).max();
        let cases = || fitting().filter(|case| Some(case.status.rank()) == narrowest);
        let told = cases().filter(|case| case.status.is_of(media_type));
        let others = cases().filter(|case| !case.status.is_of(media_type));
        told.chain(others).find_map(|case| (case.decode)(bytes).ok()).unwrap_or(ApiErrorBody::Unknown)
    }
}

/// An error response that the document describes.
#[doc(hidden)]
#[derive(Debug)]
pub struct ErrorCase {
    /// The statuses.
    pub status: StatusRange,
    /// Reads the body.
    pub decode: fn(&[u8]) -> serde_json::Result<ApiErrorBody>,
}

/// The statuses of a documented response, and its media type where several of one status differ.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct StatusRange {
    first: u16,
    last: u16,
    media_type: Option<&'static str>,
}

impl StatusRange {
    /// One status.
    pub const fn exact(status: u16) -> Self {
        Self { first: status, last: status, media_type: None }
    }

    /// A class: 4 is 400 to 499.
    pub const fn class(class: u8) -> Self {
        Self { first: class as u16 * 100, last: class as u16 * 100 + 99, media_type: None }
    }

    /// Every status.
    pub const fn any() -> Self {
        Self { first: 0, last: u16::MAX, media_type: None }
    }

    /// The same in one media type, without parameters and in small letters.
    pub const fn of(self, media_type: &'static str) -> Self {
        Self { media_type: Some(media_type), ..self }
    }

    /// Whether a response of this media type is meant.
    fn is_of(self, media_type: &str) -> bool {
        self.media_type.is_none_or(|own| own == media_type)
    }

    /// Whether a status belongs to it.
    pub const fn contains(self, status: u16) -> bool {
        self.first <= status && status <= self.last
    }

    /// The narrower range has the higher rank.
    fn rank(self) -> u16 {
        u16::MAX - (self.last - self.first)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_narrowest_case_wins() {
        fn unknown(_: &[u8]) -> serde_json::Result<ApiErrorBody> {
            Ok(ApiErrorBody::Unknown)
        }
        let ranges = [StatusRange::any(), StatusRange::class(4), StatusRange::exact(404)];
        assert!(ranges.iter().all(|range| range.contains(404)));
        assert_eq!(ranges.iter().filter(|range| range.contains(499)).count(), 2);
        assert_eq!(ranges.iter().filter(|range| range.contains(500)).count(), 1);
        assert!(ranges.is_sorted_by_key(|range| range.rank()));
        let case = ErrorCase { status: StatusRange::any(), decode: unknown };
        assert!((case.decode)(b"").is_ok());
    }
    #[test]
    fn of_several_media_types_the_response_decides() {
        fn strict(bytes: &[u8]) -> serde_json::Result<ApiErrorBody> {
            serde_json::from_slice::<u8>(bytes).map(|_| ApiErrorBody::Unknown)
        }
        fn never(_: &[u8]) -> serde_json::Result<ApiErrorBody> {
            panic!("the other case is meant")
        }
        static TOLD: &[ErrorCase] = &[
            ErrorCase { status: StatusRange::any(), decode: never },
            ErrorCase { status: StatusRange::exact(404).of("application/json"), decode: strict },
            ErrorCase { status: StatusRange::exact(404).of("application/problem+json"), decode: never },
        ];
        static UNTOLD: &[ErrorCase] = &[
            ErrorCase { status: StatusRange::exact(404).of("application/a+json"), decode: strict },
            ErrorCase { status: StatusRange::exact(404).of("application/b+json"), decode: strict },
        ];
        let decoded = |errors, media_type: &str, bytes: &[u8]| {
            Operation { errors, ..Operation::DEFAULT }.decode_error(404, media_type, bytes)
        };
        decoded(TOLD, "application/json", b"1");
        decoded(UNTOLD, "application/json", b"1");
        assert!(matches!(decoded(UNTOLD, "text/plain", b"no number"), ApiErrorBody::Unknown));
    }
}
