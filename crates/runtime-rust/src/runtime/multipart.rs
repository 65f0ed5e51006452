use std::borrow::Cow;
use std::collections::VecDeque;
use std::fmt::Write as _;
use std::io;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use futures_core::Stream;
use serde::Serialize;

use super::body::{Body, Fields};
use super::call::{Call, Encoding, FieldStyles, Problem};
use super::file::File;
use super::header::HeaderStyle;
use super::parameter::Parameter;
use super::source::{Opened, Opening, Source};
use super::transport::ByteStream;

/// A body of several parts, files among them.
///
/// Setters never fail. The first problem is kept and is what sending gives, before anything is sent.
#[derive(Debug, Clone)]
pub struct Multipart {
    media_type: &'static str,
    parts: Vec<(Cow<'static, str>, Part)>,
    problem: Option<Problem>,
}

/// One part of a body.
#[derive(Debug, Clone)]
pub struct Part {
    content: Result<File, String>,
    headers: Vec<(&'static str, Result<String, String>)>,
}

impl Multipart {
    /// No parts yet, of `multipart/form-data`.
    pub fn new() -> Self {
        Self::of("multipart/form-data")
    }

    /// No parts yet, of another media type.
    pub fn of(media_type: &'static str) -> Self {
        Self { media_type, parts: Vec::new(), problem: None }
    }

    /// Adds a part.
    pub fn part(&mut self, name: impl Into<Cow<'static, str>>, part: Part) {
        let name = name.into();
        let wrong = part.content.as_ref().err();
        let wrong = wrong.or_else(|| part.headers.iter().find_map(|(_, text)| text.as_ref().err()));
        if let Some(message) = wrong {
            let problem = Problem { parameter: name.clone().into_owned(), message: message.clone() };
            self.problem.get_or_insert(problem);
        }
        self.parts.push((name, part));
    }

    /// Adds a text, a number or a truth value; or a list of them, each as a part.
    pub fn text<T: Serialize + ?Sized>(&mut self, name: impl Into<Cow<'static, str>>, value: &T) {
        let name = name.into();
        match Parameter::of(value) {
            Ok(Parameter::List(items)) => {
                for item in items {
                    self.part(name.clone(), Part::written(item));
                }
            }
            Ok(value) => self.part(name, Part::written(value)),
            Err(message) => self.part(name, Part::new(Err(message))),
        }
    }

    /// Adds a value as one part of JSON.
    pub fn json<T: Serialize + ?Sized>(&mut self, name: impl Into<Cow<'static, str>>, value: &T) {
        self.part(name, Part::json(value));
    }

    /// Adds a file.
    pub fn file(&mut self, name: impl Into<Cow<'static, str>>, file: impl Into<File>) {
        self.part(name, Part::file(file));
    }

    /// Adds the fields of an object: what is simple as text, lists as a part for each item, the rest as JSON, which is what
    /// OpenAPI says where no encoding is declared.
    pub fn fields<T: Serialize + ?Sized>(&mut self, value: &T) {
        match serde_json::to_vec(value) {
            Ok(json) => self.json_fields(&json),
            Err(error) => self.part("body", Part::new(Err(error.to_string()))),
        }
    }

    /// Adds the fields of an object that is written as JSON.
    fn json_fields(&mut self, json: &[u8]) {
        let fields = match serde_json::from_slice(json) {
            Ok(Fields(fields)) => fields,
            Err(error) => return self.part("body", Part::new(Err(error.to_string()))),
        };
        for (name, value) in fields {
            let items = match value {
                serde_json::Value::Array(items) => items,
                value => vec![value],
            };
            for item in items {
                match item {
                    serde_json::Value::Null => {}
                    item if item.is_object() || item.is_array() => self.json(name.clone(), &item),
                    item => self.text(name.clone(), &item),
                }
            }
        }
    }

    fn into_body(self) -> Result<Body, Problem> {
        let boundary = uuid::Uuid::new_v4().simple().to_string();
        let media_type = format!("{}; boundary={boundary}", self.media_type);
        match self.problem {
            Some(problem) => Err(problem),
            None => Ok(Body::source(media_type, Joined { boundary, parts: self.parts })),
        }
    }
}

impl Default for Multipart {
    fn default() -> Self {
        Self::new()
    }
}

impl Part {
    /// A text, a number or a truth value.
    pub fn text<T: Serialize + ?Sized>(value: &T) -> Self {
        Parameter::of(value).map_or_else(|message| Self::new(Err(message)), Self::written)
    }

    /// A value as JSON.
    pub fn json<T: Serialize + ?Sized>(value: &T) -> Self {
        let json = serde_json::to_vec(value).map_err(|error| error.to_string());
        Self::new(json.map(|json| File::from_bytes(json).media_type("application/json")))
    }

    /// A file.
    pub fn file(file: impl Into<File>) -> Self {
        let mut file = file.into();
        if file.get_media_type().is_none() {
            file = file.media_type("application/octet-stream");
        }
        if file.get_name().is_none() {
            // Servers tell files from texts by their having a name.
            file = file.name("file");
        }
        Self::new(Ok(file))
    }

    /// The same part with another media type.
    #[must_use]
    pub fn media_type(mut self, media_type: &'static str) -> Self {
        self.content = self.content.map(|file| file.media_type(media_type));
        self
    }

    /// The same part with a further header.
    #[must_use]
    pub fn header<T: Serialize + ?Sized>(mut self, name: &'static str, value: &T) -> Self {
        let text =
            Parameter::of(value).and_then(|value| HeaderStyle::Simple.write(&value).map_err(str::to_owned));
        let text = text.and_then(|text| match text.contains(['\r', '\n', '\0']) {
            true => Err(format!("has a control character in the header {name}")),
            false => Ok(text),
        });
        self.headers.push((name, text));
        self
    }

    fn new(content: Result<File, String>) -> Self {
        Self { content, headers: Vec::new() }
    }

    fn written(value: Parameter) -> Self {
        Self::new(match value {
            Parameter::Text(text) => Ok(File::from_bytes(text)),
            _ => Err("is no text, number or truth value".to_owned()),
        })
    }

    /// What stands in front of the content.
    fn head(&self, name: &str, file: &File) -> String {
        let mut head = format!("Content-Disposition: form-data; name=\"{}\"", quoted(name));
        if let Some(name) = file.get_name() {
            let _ = write!(head, "; filename=\"{}\"", quoted(name));
        }
        if let Some(media_type) = file.get_media_type() {
            let _ = write!(head, "\r\nContent-Type: {}", quoted(media_type));
        }
        for (name, text) in &self.headers {
            let _ = write!(head, "\r\n{name}: {}", text.as_deref().unwrap_or_default());
        }
        head + "\r\n\r\n"
    }
}

/// A text between quotation marks (WHATWG HTML, section 4.10.21.8).
fn quoted(text: &str) -> String {
    text.replace('"', "%22").replace('\r', "%0D").replace('\n', "%0A")
}

impl Call {
    /// Sets a body of several parts.
    pub fn multipart_body(&mut self, body: Multipart) {
        match body.into_body() {
            Ok(body) => self.body = Some(body),
            Err(problem) => {
                self.problem.get_or_insert(problem);
            }
        }
    }

    /// Sets a body of several parts that is declared to be of a media type of its own, unless it says one itself.
    pub fn multipart_body_as(&mut self, media_type: &'static str, body: Multipart) {
        let is_usual = body.media_type == Multipart::new().media_type;
        self.multipart_body(if is_usual { Multipart { media_type, ..body } } else { body });
    }

    /// Sends the fields of the JSON body as parts.
    pub fn body_as_multipart(&mut self) {
        let parts = |json: &[u8], _: FieldStyles| {
            let mut parts = Multipart::new();
            parts.json_fields(json);
            parts.into_body()
        };
        self.encoding = Some(Encoding::Fields(parts, &[]));
    }
}

/// Parts and what stands between them.
#[derive(Debug)]
struct Joined {
    boundary: String,
    parts: Vec<(Cow<'static, str>, Part)>,
}

impl Source for Joined {
    fn is_replayable(&self) -> bool {
        self.parts.iter().filter_map(|(_, part)| part.content.as_ref().ok()).all(Source::is_replayable)
    }

    fn open(&self) -> Opening<'_> {
        Box::pin(async move {
            let mut joined = Chain { left: VecDeque::new(), length: Some(0) };
            let mut between = String::new();
            for (name, part) in &self.parts {
                // What cannot be written was reported before.
                let Ok(file) = &part.content else { continue };
                let _ = write!(between, "--{}\r\n{}", self.boundary, part.head(name, file));
                joined.push(Opened::bytes(Bytes::from(std::mem::take(&mut between))));
                joined.push(file.open().await?);
                between.push_str("\r\n");
            }
            let _ = write!(between, "--{}--\r\n", self.boundary);
            joined.push(Opened::bytes(Bytes::from(between)));
            Ok(Opened { length: joined.length, pieces: Box::pin(joined) })
        })
    }
}

/// Streams one after the other.
struct Chain {
    left: VecDeque<ByteStream>,
    length: Option<u64>,
}

impl Chain {
    fn push(&mut self, opened: Opened) {
        self.length = self.length.zip(opened.length).map(|(sum, length)| sum + length);
        self.left.push_back(opened.pieces);
    }
}

impl Stream for Chain {
    type Item = io::Result<Bytes>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        while let Some(first) = self.left.front_mut() {
            match ready!(first.as_mut().poll_next(context)) {
                Some(piece) => return Poll::Ready(Some(piece)),
                None => self.left.pop_front(),
            };
        }
        Poll::Ready(None)
    }
}
