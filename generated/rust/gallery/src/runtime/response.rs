use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use http::{HeaderMap, StatusCode};
use serde::de::DeserializeOwned;

use super::error::Error;
use super::pending::Pending;
use super::raw::request_id;

/// What a call gives, with the head of the response beside it.
#[derive(Clone)]
#[non_exhaustive]
pub struct Response<T> {
    /// What the call gives.
    pub value: T,
    status: StatusCode,
    headers: HeaderMap,
    attempts: u32,
}

impl<T> Response<T> {
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

    /// How many requests were sent until this response came.
    pub fn attempts(&self) -> u32 {
        self.attempts
    }

    /// What the call gives, without the rest.
    pub fn into_value(self) -> T {
        self.value
    }
}

impl<T: fmt::Debug> fmt::Debug for Response<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Response")
            .field("status", &self.status.as_u16())
            .field("value", &self.value)
            .finish_non_exhaustive()
    }
}

/// A call on its way that will give the head of its response too.
#[must_use = "a request is sent when its future is awaited"]
pub struct WithHead<T>(Pending<T>);

impl<T> WithHead<T> {
    pub(crate) fn new(pending: Pending<T>) -> Self {
        Self(pending)
    }

    /// Sends and waits, on a thread that no asynchronous runtime uses.
    ///
    /// # Errors
    /// Those of [`Pending::wait`].
    #[cfg(feature = "blocking")]
    pub fn wait(self) -> Result<Response<T>, Error> {
        super::blocking::wait(self)?
    }
}

impl<T> Future for WithHead<T> {
    type Output = Result<Response<T>, Error>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let answer = ready!(self.0.poll_answer(context))?;
        let (status, headers) = (answer.head.status(), answer.head.headers().clone());
        let attempts = answer.head.attempts();
        let value = self.0.decode(answer)?;
        Poll::Ready(Ok(Response { value, status, headers, attempts }))
    }
}

impl<T> fmt::Debug for WithHead<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("WithHead").finish_non_exhaustive()
    }
}

/// A response that can be one of several types, told apart by its status or its media type.
#[doc(hidden)]
pub trait FromResponse: Sized {
    /// Reads the one that it is.
    ///
    /// # Errors
    /// `Decode` and `ContentType`.
    fn from_response(response: &super::RawResponse) -> Result<Self, Error>;
}

/// The value of a header as the API documents it: a text, a number, a truth value, or a list of them. `None` if there is no
/// such header, or if it is something else.
pub fn header<T: DeserializeOwned>(headers: &HeaderMap, name: &str) -> Option<T> {
    let values: Option<Vec<&str>> = headers.get_all(name).iter().map(|value| value.to_str().ok()).collect();
    let text = values.filter(|values| !values.is_empty())?.join(",");
    let text = text.trim();
    let from = |json: serde_json::Value| serde_json::from_value(json).ok();
    // As what it looks like, then as text: an id of digits is a text to some and a number to others.
    let parsed = serde_json::from_str(text).ok().filter(|json: &serde_json::Value| !json.is_object());
    parsed.and_then(from).or_else(|| from(text.into())).or_else(|| {
        let items = text.split(',').map(str::trim).filter(|item| !item.is_empty());
        let texts: Vec<_> = items.map(serde_json::Value::from).collect();
        let parsed = texts.iter().map(|item| {
            item.as_str().and_then(|item| serde_json::from_str(item).ok()).unwrap_or_else(|| item.clone())
        });
        from(parsed.collect()).or_else(|| from(texts.iter().cloned().collect()))
    })
}
