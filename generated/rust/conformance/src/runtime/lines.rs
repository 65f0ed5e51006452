use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::{Bytes, BytesMut};
use futures_core::Stream;
use http::{HeaderMap, StatusCode};
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::answer::Answer;
use super::body::Body;
use super::call::Call;
use super::error::{Error, ErrorKind};
use super::pending::Pending;
use super::send::Reading;

/// Values of JSON, one a line, each decoded as it comes.
///
/// Read them with [`JsonLines::try_next`], or as a [`Stream`]. Dropping it closes the connection.
#[must_use = "lines are read when they are asked for"]
pub struct JsonLines<T> {
    answer: Answer,
    buffer: BytesMut,
    /// How much of the buffer has no line end in it.
    searched: usize,
    is_over: bool,
    /// The most bytes of a line.
    limit: usize,
    decode: fn(&[u8]) -> serde_json::Result<T>,
}

impl Call {
    /// Sets a body of JSON lines.
    pub fn json_lines_body<'a, T: Serialize + 'a>(
        &mut self,
        media_type: &'static str,
        items: impl IntoIterator<Item = &'a T>,
    ) {
        let lines = items.into_iter().try_fold(Vec::new(), |mut lines, item| {
            serde_json::to_writer(&mut lines, item)?;
            lines.push(b'\n');
            Ok(lines)
        });
        self.set_body(lines.map(|lines| Body::new(media_type, lines)));
    }

    /// Sends, and decodes a response of JSON lines.
    pub fn json_lines<T: DeserializeOwned>(self) -> Pending<JsonLines<T>> {
        let reading = Reading::Live { accepts: is_lines, may_be_slow: true };
        Pending::new(self, reading, |answer| Ok(JsonLines::new(answer)))
    }
}

/// There is no registered media type, so whatever could be meant by one is taken.
fn is_lines(media_type: &str) -> bool {
    media_type.contains("json") || matches!(media_type, "" | "text/plain" | "application/octet-stream")
}

impl<T: DeserializeOwned> JsonLines<T> {
    fn new(answer: Answer) -> Self {
        let decode = |line: &[u8]| serde_json::from_slice(line);
        let limit = answer.rest.as_ref().map_or(0, |rest| rest.core.item_limit());
        Self { answer, buffer: BytesMut::new(), searched: 0, is_over: false, limit, decode }
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
            if let Some(line) = self.line() {
                let value = (self.decode)(&line);
                return Poll::Ready(Some(value.map_err(|error| self.answer.head.undecodable(&error, &line))));
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

    /// The next line that is complete and not empty.
    fn line(&mut self) -> Option<Bytes> {
        while let Some(end) = self.buffer[self.searched..].iter().position(|byte| *byte == b'\n') {
            let line = self.buffer.split_to(self.searched + end + 1).freeze();
            self.searched = 0;
            let content = trimmed(&line);
            if !content.is_empty() {
                return Some(line.slice_ref(content));
            }
        }
        self.searched = self.buffer.len();
        None
    }

    /// What stands behind the last line end.
    fn last(&mut self) -> Option<Result<T, Error>> {
        let line = self.buffer.split().freeze();
        self.searched = 0;
        let content = trimmed(&line);
        if content.is_empty() {
            return None;
        }
        let head = &self.answer.head;
        Some((self.decode)(content).map_err(|error| match error.is_eof() {
            true => head.place(Error::new(ErrorKind::Interrupted, "the response ended within a line")),
            false => head.undecodable(&error, content),
        }))
    }
}

/// A line without what is no JSON around it: spaces, and the record separator of RFC 7464.
fn trimmed(line: &[u8]) -> &[u8] {
    line.trim_ascii().strip_prefix(b"\x1e").unwrap_or(line).trim_ascii()
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
