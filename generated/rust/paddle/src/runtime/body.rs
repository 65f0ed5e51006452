use std::borrow::Cow;
use std::fmt;

use bytes::Bytes;
use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde_json::{Map, Value};

use super::encode;

/// What a request carries, in memory: cheap to send again.
#[derive(Debug, Clone)]
pub(crate) struct Body {
    pub media_type: Cow<'static, str>,
    pub bytes: Bytes,
    /// Whether the caller handed over bytes as they are: an upload, whose duration is not limited.
    pub is_upload: bool,
}

impl Body {
    pub(crate) fn json(bytes: Vec<u8>) -> Self {
        Self { media_type: Cow::Borrowed("application/json"), bytes: bytes.into(), is_upload: false }
    }

    /// `a=1&b=2` of the fields of a JSON object: lists repeat the name, what is nested deeper is JSON, which is what
    /// OpenAPI says where no encoding is declared.
    pub(crate) fn form(json: &[u8]) -> serde_json::Result<Self> {
        let Fields(fields) = serde_json::from_slice(json)?;
        let mut pairs = Vec::new();
        for (name, value) in &fields {
            let items = match value {
                Value::Array(items) => items.as_slice(),
                value => std::slice::from_ref(value),
            };
            for item in items {
                let text = match item {
                    Value::Null => continue,
                    Value::String(text) => text.clone(),
                    // Without a fraction where there is none: 50, not 50.0.
                    Value::Number(number) if number.is_f64() => {
                        number.as_f64().unwrap_or_default().to_string()
                    }
                    item => item.to_string(),
                };
                pairs.push(format!("{}={}", encode::unreserved(name), encode::unreserved(&text)));
            }
        }
        let media_type = Cow::Borrowed("application/x-www-form-urlencoded");
        Ok(Self { media_type, bytes: pairs.join("&").into(), is_upload: false })
    }

    /// The body read as a JSON object, to look at its fields or to change them; an empty object where there is no body.
    pub(crate) fn object(body: Option<&Self>) -> Option<Map<String, Value>> {
        match body {
            None => Some(Map::new()),
            Some(body) if is_json(&body.media_type) => serde_json::from_slice(&body.bytes).ok(),
            Some(_) => None,
        }
    }
}

/// Whether a media type is JSON: `application/json`, `text/json` or anything with the suffix `+json`.
pub(crate) fn is_json(media_type: &str) -> bool {
    let essence = media_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    matches!(essence.as_str(), "application/json" | "text/json") || essence.ends_with("+json")
}

/// The fields of an object in their order.
struct Fields(Vec<(String, Value)>);

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
