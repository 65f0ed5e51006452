use serde::ser::{Error, Serialize, SerializeMap, SerializeSeq, Serializer};

use serde_json::value::RawValue;

use super::Object;

/// What a value looks like in JSON: the other half of [`Input`](super::Input).
pub enum Shape<'a> {
    /// Nothing: a field of an object is left out; elsewhere this is null.
    Absent,
    /// `null`
    Null,
    /// `true` or `false`
    Boolean(bool),
    /// A whole number.
    Integer(i64),
    /// A whole number that no [`Shape::Integer`] can hold.
    Unsigned(u64),
    /// A number.
    Number(f64),
    /// A number whose digits are those of a float of 32 bits.
    Float(f32),
    /// A number that is written with just these digits.
    Digits(&'a str),
    /// A string.
    Text(&'a str),
    /// A string that has no text of its own in memory.
    Written(String),
    /// An array.
    List(&'a dyn Items),
    /// An object whose keys are not known beforehand.
    Map(&'a dyn Entries),
    /// An object with named fields.
    Object(&'a dyn Object),
    /// An object with a key and a text that tell which variant of a union it is, where it does not do so itself.
    Tagged(&'static (&'static str, &'static str), &'a dyn Object),
    /// Any value, in memory.
    Value(&'a serde_json::Value),
}

/// The elements of a list.
pub trait Items {
    /// The element at this place.
    fn item(&self, index: usize) -> Option<Shape<'_>>;
}

/// The entries of a map.
pub trait Entries {
    /// Shows each entry until one of them is refused.
    fn each(&self, show: &mut dyn FnMut(&str, Shape<'_>) -> bool);
}

impl Shape<'_> {
    /// The same, told to be a variant of a union.
    #[must_use]
    pub fn tagged(self, tag: &'static (&'static str, &'static str)) -> Self {
        match self {
            Self::Object(object) => Self::Tagged(tag, object),
            other => other,
        }
    }

    /// The same, with null where a value is absent.
    #[must_use]
    pub fn or_null(self) -> Self {
        if matches!(self, Self::Absent) { Self::Null } else { self }
    }
}

impl Serialize for Shape<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Absent | Self::Null => serializer.serialize_unit(),
            Self::Boolean(value) => serializer.serialize_bool(*value),
            Self::Integer(value) => serializer.serialize_i64(*value),
            Self::Unsigned(value) => serializer.serialize_u64(*value),
            // Some readers take `100.0` for no integer, and none `100` for no number.
            Self::Number(value) if is_whole(*value) => serializer.serialize_i64(*value as i64),
            Self::Number(value) if value.is_finite() => serializer.serialize_f64(*value),
            Self::Float(value) if value.is_finite() => serializer.serialize_f32(*value),
            Self::Number(_) | Self::Float(_) => {
                Err(S::Error::custom("JSON has no number that is not finite"))
            }
            Self::Digits(digits) => {
                RawValue::from_string((*digits).to_owned()).map_err(S::Error::custom)?.serialize(serializer)
            }
            Self::Text(text) => serializer.serialize_str(text),
            Self::Written(text) => serializer.serialize_str(text),
            Self::List(items) => {
                let mut list = serializer.serialize_seq(None)?;
                let mut index = 0;
                while let Some(item) = items.item(index) {
                    list.serialize_element(&item)?;
                    index += 1;
                }
                list.end()
            }
            Self::Map(entries) => {
                let mut map = serializer.serialize_map(None)?;
                serialize_entries(&mut map, *entries, &[], None)?;
                map.end()
            }
            Self::Object(object) => serialize_object(*object, None, serializer),
            Self::Tagged(tag, object) => serialize_object(*object, Some(**tag), serializer),
            Self::Value(value) => value.serialize(serializer),
        }
    }
}

/// Whether a number is the same without its fraction, as far as its digits are exact.
fn is_whole(value: f64) -> bool {
    const EXACT: f64 = 9_007_199_254_740_992.0;
    value.fract() == 0.0 && value.abs() <= EXACT && (value != 0.0 || value.is_sign_positive())
}

fn serialize_object<S: Serializer>(
    object: &dyn Object,
    tag: Option<(&str, &str)>,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let keys = object.keys();
    let mut map = serializer.serialize_map(None)?;
    let own = |key: &str| keys.names.iter().position(|name| *name == key).map(|place| object.get(place));
    let tag = tag.filter(|(key, _)| matches!(own(key), None | Some(Shape::Absent)));
    if let Some((key, tag)) = tag {
        map.serialize_entry(key, tag)?;
    }
    for (key, name) in keys.names.iter().enumerate() {
        let value = object.get(key);
        if !matches!(value, Shape::Absent) {
            map.serialize_entry(name, &value)?;
        }
    }
    let additional = if keys.open { object.additional() } else { Shape::Absent };
    if let Shape::Map(entries) = additional {
        serialize_entries(&mut map, entries, keys.names, tag.map(|(key, _)| key))?;
    }
    map.end()
}

/// Writes the entries whose names are not taken already: an object says each name once.
fn serialize_entries<M: SerializeMap>(
    map: &mut M,
    entries: &dyn Entries,
    taken: &[&str],
    tag: Option<&str>,
) -> Result<(), M::Error> {
    let mut error = None;
    entries.each(&mut |name, value| {
        if !taken.contains(&name) && tag != Some(name) {
            error = map.serialize_entry(name, &value).err();
        }
        error.is_none()
    });
    error.map_or(Ok(()), Err)
}

impl std::fmt::Debug for Shape<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match serde_json::to_value(self) {
            Ok(value) => write!(f, "{value}"),
            Err(error) => write!(f, "{error}"),
        }
    }
}
