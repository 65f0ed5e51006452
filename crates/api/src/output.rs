use crate::{Content, Docs, Literal, Name, TypeRef};

/// What a successful call gives its caller.
#[derive(Debug, Clone, PartialEq)]
pub enum Output {
    /// Nothing.
    Nothing,
    /// A decoded JSON body.
    Json(TypeRef),
    /// A decoded JSON body, or nothing where another documented success has none.
    OptionalJson(TypeRef),
    /// Text.
    Text,
    /// Bytes as they came, all at once: XML and the like.
    Bytes,
    /// A file, read as it comes.
    Download,
    /// Items, each decoded as it comes.
    Stream(Stream),
    /// One of several things, told apart by the status.
    Outcomes(Outcomes),
}

/// Items that come one by one in one response.
#[derive(Debug, Clone, PartialEq)]
pub struct Stream {
    /// How the items follow each other.
    pub framing: Framing,
    /// The type of an item; `None` is text for events, and any JSON for lines and records.
    pub item: Option<TypeRef>,
    /// The data of an event that ends the stream and is no item (`x-speakeasy-sse-sentinel`): `[DONE]`.
    pub sentinel: Option<String>,
}

/// How the items of a stream follow each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Framing {
    /// Server-sent events (WHATWG HTML, section 9.2): an item is the data of an event.
    EventData,
    /// Server-sent events: an item is a whole event, an object of `event`, `data`, `id` and `retry`.
    Events,
    /// One JSON value a line.
    JsonLines,
    /// One JSON value a record (RFC 7464).
    JsonSequence,
}

/// A second way to send an operation that gives its whole response or a stream of it.
#[derive(Debug, Clone, PartialEq)]
pub struct Streaming {
    /// What then comes.
    pub stream: Stream,
    /// The key of the boolean in the JSON body that chooses the stream; `None` where the `Accept` header alone does.
    pub switch: Option<String>,
}

/// Another representation of what an operation answers, asked for by the header `Accept` (RFC 9110, section 12.5.1).
#[derive(Debug, Clone, PartialEq)]
pub struct Representation {
    /// What tells it from the others, invented from its media type: `csv`.
    pub name: Name,
    /// The media type that is asked for.
    pub media_type: String,
    /// What then comes: anything but outcomes.
    pub output: Output,
}

/// The distinct things that a successful call can give.
#[derive(Debug, Clone, PartialEq)]
pub struct Outcomes {
    /// The name of their type, invented from the operation's.
    pub name: Name,
    /// In document order; no status stands in two of them.
    pub all: Vec<Outcome>,
}

/// One thing that a successful call can give.
#[derive(Debug, Clone, PartialEq)]
pub struct Outcome {
    /// What it is called: its type's name, else the words of its status.
    pub name: Name,
    /// When it comes; the narrowest wins.
    pub statuses: Vec<Status>,
    /// What comes: anything but outcomes.
    pub output: Output,
    /// What the document says.
    pub docs: Docs,
}

/// A documented success.
#[derive(Debug, Clone, PartialEq)]
pub struct Response {
    /// When.
    pub status: Status,
    /// One for each media type in document order; empty where nothing is returned.
    pub contents: Vec<Content>,
    /// The headers that the document describes, `Content-Type` aside.
    pub headers: Vec<ResponseHeader>,
    /// What can be called next.
    pub links: Vec<ResponseLink>,
    /// What the document says.
    pub docs: Docs,
}

/// A documented header of a response.
#[derive(Debug, Clone, PartialEq)]
pub struct ResponseHeader {
    /// Its name, or its override.
    pub name: Name,
    /// Its name on the wire.
    pub wire: String,
    /// Its type.
    pub ty: TypeRef,
    /// Whether it is always there.
    pub required: bool,
    /// Whether its value is JSON text rather than the simple style.
    pub json: bool,
    /// What the document says.
    pub docs: Docs,
}

/// A call that a response leads to.
#[derive(Debug, Clone, PartialEq)]
pub struct ResponseLink {
    /// Its key.
    pub name: String,
    /// The id of the operation that is called next; `None` where the document names one that it does not have.
    pub operation: Option<String>,
    /// Its parameters and where their values come from: text is a runtime expression (`$response.body#/id`) or a
    /// constant.
    pub parameters: Vec<(String, Literal)>,
    /// What the document says.
    pub docs: Docs,
}

/// Which responses are meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Status {
    /// One status.
    Code(u16),
    /// A class: 4 is `4XX`.
    Class(u8),
    /// Every other status.
    Default,
}

impl Output {
    /// The type of a decoded JSON body, where that is what a call gives.
    pub fn json(&self) -> Option<TypeRef> {
        match self {
            Self::Json(ty) | Self::OptionalJson(ty) => Some(*ty),
            _ => None,
        }
    }

    /// Every use of a type in it.
    pub fn types(&self) -> Vec<TypeRef> {
        match self {
            Self::Nothing | Self::Text | Self::Bytes | Self::Download => Vec::new(),
            Self::Json(ty) | Self::OptionalJson(ty) => vec![*ty],
            Self::Stream(stream) => stream.item.into_iter().collect(),
            Self::Outcomes(outcomes) => {
                outcomes.all.iter().flat_map(|outcome| outcome.output.types()).collect()
            }
        }
    }
}
