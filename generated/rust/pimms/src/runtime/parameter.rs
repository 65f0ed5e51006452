use std::fmt;

use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde::ser::Serialize;

/// The value of a parameter, whatever type it had: what the styles of OpenAPI know how to write.
///
/// It is made by writing the value as JSON and reading that, so that only the first, well-shared half is compiled for
/// each type; and unlike `serde_json::Value` it keeps the order of fields whatever features a program switches on.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Parameter {
    Null,
    Text(String),
    List(Vec<Parameter>),
    Object(Vec<(String, Parameter)>),
}

impl Parameter {
    pub(crate) fn of<T: Serialize + ?Sized>(value: &T) -> Result<Self, String> {
        let json = serde_json::to_vec(value).map_err(|error| error.to_string());
        Self::read(json)
    }

    fn read(json: Result<Vec<u8>, String>) -> Result<Self, String> {
        let mut json = json?;
        // What most parameters are: a text that stands between its quotes as it is.
        if json.first() == Some(&b'"') && !json.contains(&b'\\') {
            json.pop();
            json.remove(0);
            return String::from_utf8(json).map(Self::Text).map_err(|error| error.to_string());
        }
        match serde_json::from_slice(&json) {
            Ok(Self::Null) => Err("is null, or a number that is not finite".to_owned()),
            Ok(parameter) => Ok(parameter),
            Err(error) => Err(error.to_string()),
        }
    }
}

impl<'de> Deserialize<'de> for Parameter {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(ParameterVisitor)
    }
}

struct ParameterVisitor;

impl<'de> Visitor<'de> for ParameterVisitor {
    type Value = Parameter;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_unit<E>(self) -> Result<Parameter, E> {
        Ok(Parameter::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Parameter, E> {
        Ok(Parameter::Text(value.to_string()))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Parameter, E> {
        Ok(Parameter::Text(value.to_string()))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Parameter, E> {
        Ok(Parameter::Text(value.to_string()))
    }

    // `Display` writes 50.0 as `50`, and never an exponent.
    fn visit_f64<E>(self, value: f64) -> Result<Parameter, E> {
        Ok(Parameter::Text(value.to_string()))
    }

    fn visit_str<E>(self, value: &str) -> Result<Parameter, E> {
        Ok(Parameter::Text(value.to_owned()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Parameter, A::Error> {
        let mut list = Vec::new();
        while let Some(item) = items.next_element()? {
            list.push(item);
        }
        Ok(Parameter::List(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Parameter, A::Error> {
        let mut object = Vec::new();
        while let Some(entry) = entries.next_entry()? {
            object.push(entry);
        }
        Ok(Parameter::Object(object))
    }
}
