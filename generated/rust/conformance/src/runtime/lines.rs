use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::BytesMut;
use futures_core::Stream;
use http::{HeaderMap, StatusCode};
use serde::Serialize;
use serde::de::{DeserializeOwned, Error as _};

use super::answer::Answer;
use super::body::Body;
use super::call::Call;
use super::error::{Error, ErrorKind};
use super::framing::{Framing, SEPARATOR, trimmed};
use super::pending::Pending;
use super::send::Reading;

/// Values of JSON, one a line, each decoded as it comes.
///
/// Read them with [`JsonLines::try_next`], or as a [`Stream`]. Dropping it closes the connection.
#[must_use = "lines are read when they are asked for"]
pub struct JsonLines<T> {
    answer: Answer,
    framing: Framing,
    buffer: BytesMut,
    /// How much of the buffer has no end of a value in it.
    searched: usize,
    is_over: bool,
    /// The most bytes of a line.
    limit: usize,
    decode: fn(&[u8]) -> serde_json::Result<T>,
}

/// Values of JSON, one a record (RFC 7464), each decoded as it comes: in all else they are as lines are.
pub type JsonSequence<T> = JsonLines<T>;

impl Call {
    /// Sets a body of JSON lines.
    pub fn json_lines_body<'a, T: Serialize + 'a>(
        &mut self,
        media_type: &'static str,
        items: impl IntoIterator<Item = &'a T>,
    ) {
        self.set_body(written(items, &[]).map(|lines| Body::new(media_type, lines)));
    }

    /// Sets a body of records of JSON.
    pub fn json_sequence_body<'a, T: Serialize + 'a>(
        &mut self,
        media_type: &'static str,
        items: impl IntoIterator<Item = &'a T>,
    ) {
        self.set_body(written(items, &[SEPARATOR]).map(|records| Body::new(media_type, records)));
    }

    /// Sends, and decodes a response of JSON lines.
    pub fn json_lines<T: DeserializeOwned>(self) -> Pending<JsonLines<T>> {
        let reading = Reading::Live { accepts: is_lines, may_be_slow: true };
        Pending::new(self, reading, |answer| Ok(JsonLines::new(answer, Framing::Lines)))
    }

    /// Sends, and decodes a response of records of JSON.
    pub fn json_sequence<T: DeserializeOwned>(self) -> Pending<JsonSequence<T>> {
        let reading = Reading::Live { accepts: is_lines, may_be_slow: true };
        Pending::new(self, reading, |answer| Ok(JsonLines::new(answer, Framing::Records)))
    }
}

/// Each item with a line end behind it, and something before it.
fn written<'a, T: Serialize + 'a>(
    items: impl IntoIterator<Item = &'a T>,
    before: &[u8],
) -> serde_json::Result<Vec<u8>> {
    items.into_iter().try_fold(Vec::new(), |mut written, item| {
        written.extend_from_slice(before);
        serde_json::to_writer(&mut written, item)?;
        written.push(b'\n');
        Ok(written)
    })
}

/// There is no registered media type, so whatever could be meant by one is taken.
fn is_lines(media_type: &str) -> bool {
    media_type.contains("json") || matches!(media_type, "" | "text/plain" | "application/octet-stream")
}

impl<T: DeserializeOwned> JsonLines<T> {
    fn new(answer: Answer, framing: Framing) -> Self {
        let decode = |value: &[u8]| serde_json::from_slice(value);
        let limit = answer.rest.as_ref().map_or(0, |rest| rest.core.item_limit());
        Self { answer, framing, buffer: BytesMut::new(), searched: 0, is_over: false, limit, decode }
    }
}

impl<T> JsonLines<T> {
    /// The status of the response.
    pub fn status(&self) -> StatusCode {
        self.answer.head.status()
    }

    /// The headers of the response.
    pub fn headers(&self) -> &HeaderMap {
        self.answer.head.headers()
    }

    /// The id that the server gave the request, for its support.
    pub fn request_id(&self) -> Option<&str> {
        self.answer.head.request_id()
    }

    /// The next value; `None` at the end.
    ///
    /// # Errors
    /// `Decode` if the value is not what the API documents; the one after it can be read all the same. `Interrupted` if
    /// the lines break off, `Timeout` if nothing comes for too long, `Limit` if a line is longer than the limit, which is 16 MiB unless it is set; these end the
    /// stream.
    pub async fn try_next(&mut self) -> Result<Option<T>, Error> {
        poll_fn(|context| self.poll_value(context)).await.transpose()
    }

    /// The values as an iterator that waits for each.
    #[cfg(feature = "blocking")]
    pub fn blocking(self) -> impl Iterator<Item = Result<T, Error>> {
        super::blocking::iterate(self)
    }

    fn poll_value(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<T, Error>>> {
        loop {
            if let Some(value) = self.framing.next(&mut self.buffer, &mut self.searched) {
                let decoded = self.decoded(&value);
                return Poll::Ready(Some(
                    decoded.map_err(|error| self.answer.head.undecodable(&error, trimmed(&value))),
                ));
            }
            if self.is_over {
                return Poll::Ready(None);
            }
            let problem = match ready!(self.answer.poll_piece(context)) {
                Some(Ok(piece)) if self.buffer.len() + piece.len() <= self.limit => {
                    self.buffer.extend_from_slice(&piece);
                    continue;
                }
                Some(Ok(_)) => Error::new(ErrorKind::Limit, "a line is longer than the limit"),
                Some(Err(error)) => error,
                None => {
                    self.is_over = true;
                    return Poll::Ready(self.last());
                }
            };
            self.is_over = true;
            self.answer.rest = None;
            return Poll::Ready(Some(Err(self.answer.head.place(problem))));
        }
    }

    /// What stands behind the end of the last complete value.
    fn last(&mut self) -> Option<Result<T, Error>> {
        let value = self.buffer.split().freeze();
        self.searched = 0;
        let content = trimmed(&value);
        if content.is_empty() {
            return None;
        }
        let head = &self.answer.head;
        let decoded = self.decoded(&value);
        Some(decoded.map_err(|error| match error.is_eof() || self.framing.is_cut_off(&value) {
            true => head.place(Error::new(ErrorKind::Interrupted, "the response ended within a value")),
            false => head.undecodable(&error, content),
        }))
    }

    fn decoded(&self, value: &[u8]) -> serde_json::Result<T> {
        if self.framing.is_cut_off(value) {
            return Err(serde_json::Error::custom("the record is cut off"));
        }
        (self.decode)(trimmed(value))
    }
}

impl<T> Unpin for JsonLines<T> {}

impl<T> Stream for JsonLines<T> {
    type Item = Result<T, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll_value(context)
    }
}

impl<T> fmt::Debug for JsonLines<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("JsonLines").field("head", &self.answer.head).finish_non_exhaustive()
    }
}
