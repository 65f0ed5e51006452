use std::fmt;
use std::ops::Range;

use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::value::RawValue;

use super::Mark;

/// The root, whose children are found when they are asked for.
pub(super) fn root(text: &str) -> Mark {
    let start = text.len() - text.trim_start().len();
    let value = start..start.max(text.trim_end().len());
    Mark { name: String::new(), key: None, value, children: Default::default() }
}

/// The children of the value at `range`.
pub(super) fn children(text: &str, range: &Range<usize>) -> Vec<Mark> {
    let place = |raw: &RawValue| {
        let start = raw.get().as_ptr() as usize - text.as_ptr() as usize;
        start..start + raw.get().len()
    };
    let Ok(Children(children)) = serde_json::from_str(&text[range.clone()]) else { return Vec::new() };
    let mark = |(key, value): (Option<&RawValue>, &RawValue)| Mark {
        name: key.and_then(|key| serde_json::from_str(key.get()).ok()).unwrap_or_default(),
        key: key.map(place),
        value: place(value),
        children: Default::default(),
    };
    children.into_iter().map(mark).collect()
}

/// Keys and values of an object, or items of a list, as slices of the text.
struct Children<'t>(Vec<(Option<&'t RawValue>, &'t RawValue)>);

impl<'de> Deserialize<'de> for Children<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Slices;

        impl<'de> Visitor<'de> for Slices {
            type Value = Children<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object or a list")
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Children<'de>, A::Error> {
                let mut children = Vec::new();
                while let Some(item) = items.next_element()? {
                    children.push((None, item));
                }
                Ok(Children(children))
            }

            fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Children<'de>, A::Error> {
                let mut children = Vec::new();
                while let Some((key, value)) = entries.next_entry()? {
                    children.push((Some(key), value));
                }
                Ok(Children(children))
            }
        }

        deserializer.deserialize_any(Slices)
    }
}

#[cfg(test)]
mod tests {
    use sdkwright_diagnostics::{Part, Pointer};

    use super::*;
    use crate::read::Format;

    #[test]
    fn every_part_is_found() {
        let text = " {\n  \"a/b\": [1.50, {\"\\u0063\": \"x\"}],\n \"d\" : null}\n";
        let root = root(text);
        for (pointer, part, found) in [
            ("", Part::Value, text.trim()),
            ("/a~1b", Part::Key, "\"a/b\""),
            ("/a~1b/0", Part::Value, "1.50"),
            ("/a~1b/1/c", Part::Key, "\"\\u0063\""),
            ("/a~1b/1/c", Part::Value, "\"x\""),
            ("/a~1b/0", Part::Key, "1.50"),
            ("/d", Part::Value, "null"),
            ("/d/deeper/still", Part::Value, "null"),
            ("/a~1b/7", Part::Key, "\"a/b\""),
        ] {
            let range = root.find(text, Format::Json, &Pointer::parse(pointer).unwrap(), part);
            assert_eq!(&text[range], found, "{pointer}");
        }
    }
}
