//! What the operations of `events` send and receive.

use super::Picture;

/// The request body of `describe`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Question {
    /// The field `picture`.
    pub picture: String,
    /// The field `stream`.
    pub stream: Option<bool>,
    /// The field `callback`.
    pub callback: Option<String>,
}

impl Question {
    /// One with the values that it cannot do without.
    pub fn new(picture: impl Into<String>) -> Self {
        Self { picture: picture.into(), stream: None, callback: None }
    }

    /// The field `stream`.
    pub fn stream(mut self, stream: bool) -> Self {
        self.stream = Some(stream);
        self
    }

    /// The field `callback`.
    pub fn callback(mut self, callback: impl Into<String>) -> Self {
        self.callback = Some(callback.into());
        self
    }
}

/// The response body of `describe` and the payload of `described`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct Answer {
    /// The field `text`.
    pub text: Option<String>,
}

impl Answer {
    /// One without any value.
    pub fn new() -> Self {
        Default::default()
    }
}

/// The response body of `describe`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct Word {
    /// The field `word`.
    pub word: Option<String>,
}

impl Word {
    /// One without any value.
    pub fn new() -> Self {
        Default::default()
    }
}

/// The response body of `watch`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum Event {
    /// A value of the kind `Hung`.
    Hung(Box<Hung>),
    /// A value of the kind `Note`.
    Note(Box<Note>),
    /// A value that fits none of the others, as it came.
    Unknown(serde_json::Value),
}

impl From<Hung> for Event {
    fn from(value: Hung) -> Self {
        Self::Hung(Box::new(value))
    }
}

impl From<Note> for Event {
    fn from(value: Note) -> Self {
        Self::Note(Box::new(value))
    }
}

/// A variant of `Event`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Hung {
    /// The field `event`.
    pub event: String,
    /// The field `data`.
    pub data: Picture,
}

impl Hung {
    /// One with the values that it cannot do without.
    pub fn new(data: Picture) -> Self {
        Self { event: "hung".to_owned(), data }
    }
}

/// A variant of `Event`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Note {
    /// The field `event`.
    pub event: String,
    /// The field `data`.
    pub data: String,
    /// The field `id`.
    pub id: Option<String>,
}

impl Note {
    /// One with the values that it cannot do without.
    pub fn new(data: impl Into<String>) -> Self {
        Self { event: "note".to_owned(), data: data.into(), id: None }
    }
}
