use std::collections::VecDeque;
use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::Stream;
use http::{HeaderMap, StatusCode};
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

use super::answer::Answer;
use super::call::Call;
use super::error::{Error, ErrorKind};
use super::event_parser::{Event, EventParser};
use super::pending::Pending;
use super::send::Reading;

/// Server-sent events, each decoded as it comes.
///
/// Read them with [`EventStream::try_next`], or as a [`Stream`]. Dropping it closes the connection. A stream that breaks off
/// ends with an error; it is not asked for again, as only its caller knows where to go on.
#[must_use = "events are read when they are asked for"]
pub struct EventStream<T> {
    answer: Answer,
    parser: EventParser,
    ready: VecDeque<Event>,
    last_id: String,
    is_over: bool,
    decode: fn(&Event) -> serde_json::Result<T>,
}

impl Call {
    /// Sends, and decodes the data of events from JSON.
    pub fn events<T: DeserializeOwned>(self) -> Pending<EventStream<T>> {
        Pending::new(self, READING, |answer| {
            Ok(EventStream::new(answer, |event| serde_json::from_str(&event.data)))
        })
    }

    /// Sends, and gives the data of events as text.
    pub fn text_events(self) -> Pending<EventStream<String>> {
        Pending::new(self, READING, |answer| Ok(EventStream::new(answer, |event| Ok(event.data.clone()))))
    }

    /// Sends, and gives events as they came.
    pub fn raw_events(self) -> Pending<EventStream<Event>> {
        Pending::new(self, READING, |answer| Ok(EventStream::new(answer, |event| Ok(event.clone()))))
    }

    /// Sends, and decodes events whose type has the fields of an event.
    pub fn envelope_events<T: DeserializeOwned>(self) -> Pending<EventStream<T>> {
        Pending::new(self, READING, |answer| Ok(EventStream::new(answer, from_envelope)))
    }
}

const READING: Reading =
    Reading::Live { accepts: |media_type| matches!(media_type, "text/event-stream" | ""), may_be_slow: true };

impl<T> EventStream<T> {
    fn new(answer: Answer, decode: fn(&Event) -> serde_json::Result<T>) -> Self {
        let limit = answer.rest.as_ref().map_or(0, |rest| rest.core.item_limit());
        let (parser, ready) = (EventParser::new(limit), VecDeque::new());
        Self { answer, parser, ready, last_id: String::new(), is_over: false, decode }
    }

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

    /// The id of the event that was read last, to go on from: servers that know it take it in the header `Last-Event-ID`.
    pub fn last_event_id(&self) -> Option<&str> {
        Some(self.last_id.as_str()).filter(|id| !id.is_empty())
    }

    /// The next event; `None` at the end.
    ///
    /// # Errors
    /// `Decode` if the event is not what the API documents; the one after it can be read all the same. `Interrupted` if
    /// the stream breaks off, `Timeout` if nothing comes for too long, `Limit` if an event is larger than the limit, which is 16 MiB unless it is set; these end
    /// the stream.
    pub async fn try_next(&mut self) -> Result<Option<T>, Error> {
        poll_fn(|context| self.poll_event(context)).await.transpose()
    }

    /// The events as an iterator that waits for each.
    #[cfg(feature = "blocking")]
    pub fn blocking(self) -> impl Iterator<Item = Result<T, Error>> {
        super::blocking::iterate(self)
    }

    fn poll_event(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<T, Error>>> {
        loop {
            if let Some(event) = self.ready.pop_front() {
                if self.sentinel() == Some(event.data.as_str()) {
                    self.end();
                    return Poll::Ready(None);
                }
                self.last_id.clone_from(&event.id);
                match (self.decode)(&event) {
                    Ok(item) => return Poll::Ready(Some(Ok(item))),
                    // A sign of life, which has nothing to decode.
                    Err(_) if event.data.is_empty() => continue,
                    Err(error) => {
                        let error = self.answer.head.undecodable(&error, event.data.as_bytes());
                        return Poll::Ready(Some(Err(error)));
                    }
                }
            }
            if self.is_over {
                return Poll::Ready(None);
            }
            let problem = match ready!(self.answer.poll_piece(context)) {
                Some(Ok(piece)) => match self.parser.read(&piece, &mut self.ready) {
                    Ok(()) => continue,
                    Err(_) => Some(Error::new(ErrorKind::Limit, "an event is larger than the limit")),
                },
                Some(Err(error)) => Some(error),
                None => self.cut(),
            };
            self.end();
            return Poll::Ready(problem.map(|error| Err(self.answer.head.place(error))));
        }
    }

    /// What is wrong with a stream that ends here.
    fn cut(&self) -> Option<Error> {
        let cut = |message: String| Error::new(ErrorKind::Interrupted, message);
        match self.sentinel() {
            _ if self.parser.is_within_event() => Some(cut("the stream ended within an event".to_owned())),
            Some(sentinel) if !self.answer.head.operation.ends_without_sentinel => {
                Some(cut(format!("the stream ended before `{sentinel}`")))
            }
            _ => None,
        }
    }

    fn sentinel(&self) -> Option<&'static str> {
        self.answer.head.operation.sentinel
    }

    /// Closes the connection; nothing more is read.
    fn end(&mut self) {
        self.is_over = true;
        self.answer.rest = None;
    }
}

/// An event as an object. Its data is what its type says, and otherwise text.
fn from_envelope<T: DeserializeOwned>(event: &Event) -> serde_json::Result<T> {
    let mut fields = Map::new();
    fields.insert("event".to_owned(), event.event.clone().into());
    if !event.id.is_empty() {
        fields.insert("id".to_owned(), event.id.clone().into());
    }
    if let Some(retry) = event.retry {
        fields.insert("retry".to_owned(), u64::try_from(retry.as_millis()).unwrap_or(u64::MAX).into());
    }
    let with = |data: Value| {
        let mut fields = fields.clone();
        fields.insert("data".to_owned(), data);
        serde_json::from_value(Value::Object(fields))
    };
    let text = || with(Value::String(event.data.clone()));
    match serde_json::from_str(&event.data) {
        Ok(data) => with(data).or_else(|error| text().map_err(|_| error)),
        Err(_) => text(),
    }
}

impl<T> Unpin for EventStream<T> {}

impl<T> Stream for EventStream<T> {
    type Item = Result<T, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll_event(context)
    }
}

impl<T> fmt::Debug for EventStream<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("EventStream")
            .field("head", &self.answer.head)
            .field("last_event_id", &self.last_event_id())
            .finish_non_exhaustive()
    }
}
