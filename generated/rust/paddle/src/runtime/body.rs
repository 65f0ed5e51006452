use std::borrow::Cow;
use std::fmt;
use std::io;
use std::sync::Arc;

use bytes::Bytes;
use serde::Serialize;
use serde::de::{Deserialize, Deserializer, Error as _, MapAccess, Visitor};
use serde_json::{Map, Value};

use super::call::{Encoding, FieldStyles, Problem};
use super::encode;
use super::parameter::Parameter;
use super::progress::Progress;
use super::query::QueryStyle;
use super::source::{Opened, Source};
use super::transport::RequestBody;

/// What a request carries. Cheap to clone.
#[derive(Clone)]
pub(crate) struct Body {
    pub media_type: Cow<'static, str>,
    content: Content,
    /// Whether the caller handed over bytes as they are: an upload, whose duration is not limited.
    is_upload: bool,
}

#[derive(Clone)]
enum Content {
    Bytes(Bytes),
    Source(Arc<dyn Source>),
}

/// What is longer is sent in pieces, to see whether it is getting anywhere.
const LONG: usize = 64 * 1024;

impl Body {
    /// Something that was written for this request.
    pub(crate) fn new(media_type: impl Into<Cow<'static, str>>, bytes: impl Into<Bytes>) -> Self {
        Self { media_type: media_type.into(), content: Content::Bytes(bytes.into()), is_upload: false }
    }

    /// Bytes of the caller's.
    pub(crate) fn upload(media_type: impl Into<Cow<'static, str>>, bytes: impl Into<Bytes>) -> Self {
        Self { is_upload: true, ..Self::new(media_type, bytes) }
    }

    /// Something that is read while it is sent.
    pub(crate) fn source(media_type: impl Into<Cow<'static, str>>, source: impl Source + 'static) -> Self {
        let content = Content::Source(Arc::new(source));
        Self { media_type: media_type.into(), content, is_upload: true }
    }

    pub(crate) fn json(bytes: Vec<u8>) -> Self {
        Self::new("application/json", bytes)
    }

    pub(crate) fn is_upload(&self) -> bool {
        self.is_upload
    }

    /// Whether it can be sent more than once.
    pub(crate) fn is_replayable(&self) -> bool {
        match &self.content {
            Content::Bytes(_) => true,
            Content::Source(source) => source.is_replayable(),
        }
    }

    /// The body for one attempt, and how far it is, if it takes its time.
    pub(crate) async fn open(&self) -> io::Result<(RequestBody, Option<Progress>)> {
        let Opened { pieces, length } = match &self.content {
            Content::Bytes(bytes) if !self.is_upload || bytes.len() <= LONG => {
                return Ok((RequestBody::Bytes(bytes.clone()), None));
            }
            Content::Bytes(bytes) => Opened::bytes(bytes.clone()),
            Content::Source(source) => source.open().await?,
        };
        let progress = Progress::default();
        let pieces = progress.watch(pieces, length);
        Ok((RequestBody::Stream { pieces, length }, Some(progress)))
    }

    /// `a=1&b=2` of the fields of a JSON object: lists repeat the name, what is nested deeper is JSON, which is what
    /// OpenAPI says where no encoding is declared.
    pub(crate) fn form(json: &[u8]) -> serde_json::Result<Self> {
        Self::form_styled(json, &[])
    }

    /// The same, with the fields of these names in these styles.
    pub(crate) fn form_styled(json: &[u8], styles: &[(&str, QueryStyle)]) -> serde_json::Result<Self> {
        let Fields(fields) = serde_json::from_slice(json)?;
        let mut pairs = Vec::new();
        for (name, value) in &fields {
            let style = styles.iter().find(|(known, _)| known == name).map(|(_, style)| *style);
            match (style, value) {
                (_, Value::Null) => {}
                (Some(style), value) => pairs.extend(styled(style, name, value)?),
                (None, Value::Array(items)) => pairs.extend(items.iter().filter_map(|item| pair(name, item))),
                (None, value) => pairs.extend(pair(name, value)),
            }
        }
        Ok(Self::new("application/x-www-form-urlencoded", pairs.join("&")))
    }

    /// The body read as a JSON object, to look at its fields or to change them; an empty object where there is no body.
    pub(crate) fn object(body: Option<&Self>) -> Option<Map<String, Value>> {
        let Some(body) = body else { return Some(Map::new()) };
        match &body.content {
            Content::Bytes(bytes) if is_json(&body.media_type) => serde_json::from_slice(bytes).ok(),
            _ => None,
        }
    }

    /// The body in another encoding.
    pub(crate) fn encoded(self, encoding: Encoding) -> Result<Self, Problem> {
        match (encoding, &self.content) {
            (Encoding::MediaType(media_type), _) => Ok(Self { media_type: media_type.into(), ..self }),
            (Encoding::Fields(make, styles), Content::Bytes(json)) => make(json, styles),
            (Encoding::Fields(..), Content::Source(_)) => Err(Problem {
                parameter: "body".to_owned(),
                message: "is a file, which has no fields".to_owned(),
            }),
        }
    }

    /// A form of the fields of a body that was set as JSON.
    pub(crate) fn form_of_fields(json: &[u8], styles: FieldStyles) -> Result<Self, Problem> {
        Self::form_styled(json, styles).map_err(|error| Problem {
            parameter: "body".to_owned(),
            message: format!("cannot be written: {error}"),
        })
    }

    /// The body with other JSON in it.
    pub(crate) fn rewritten(body: Option<&Self>, object: &impl Serialize) -> serde_json::Result<Self> {
        let json = serde_json::to_vec(object)?;
        Ok(match body {
            Some(body) => Self::new(body.media_type.clone(), json),
            None => Self::json(json),
        })
    }
}

impl fmt::Debug for Body {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.content {
            Content::Bytes(bytes) => write!(f, "{} bytes of {}", bytes.len(), self.media_type),
            Content::Source(source) => write!(f, "{source:?} of {}", self.media_type),
        }
    }
}

/// `name=value`; what is no text is written as JSON, and null not at all.
fn pair(name: &str, value: &Value) -> Option<String> {
    let text = match value {
        Value::Null => return None,
        Value::String(text) => text.clone(),
        // Without a fraction where there is none: 50, not 50.0.
        Value::Number(number) if number.is_f64() => number.as_f64().unwrap_or_default().to_string(),
        value => value.to_string(),
    };
    Some(format!("{}={}", encode::unreserved(name), encode::unreserved(&text)))
}

/// A field in a style of its own; `None` where there is nothing to send.
fn styled(style: QueryStyle, name: &str, value: &Value) -> serde_json::Result<Option<String>> {
    let parameter = match style.is_json() {
        true => Ok(Parameter::Text(value.to_string())),
        false => Parameter::of(value),
    };
    let written = parameter.and_then(|value| style.write(name, &value).map_err(str::to_owned));
    let written = written.map_err(|message| serde_json::Error::custom(format!("`{name}` {message}")))?;
    Ok(Some(written).filter(|written| !written.is_empty()))
}

/// Whether a media type is JSON: `application/json`, `text/json` or anything with the suffix `+json`.
pub(crate) fn is_json(media_type: &str) -> bool {
    let essence = media_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    matches!(essence.as_str(), "application/json" | "text/json") || essence.ends_with("+json")
}

/// The fields of an object in their order.
pub(crate) struct Fields(pub Vec<(String, Value)>);

impl<'de> Deserialize<'de> for Fields {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(FieldsVisitor)
    }
}

struct FieldsVisitor;

impl<'de> Visitor<'de> for FieldsVisitor {
    type Value = Fields;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object, as forms are made of fields")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Fields, A::Error> {
        let mut fields = Vec::new();
        while let Some(entry) = entries.next_entry()? {
            fields.push(entry);
        }
        Ok(Fields(fields))
    }
}
