use std::cell::Cell;
use std::fmt::{self, Display};
use std::ops::Range;

use serde::de::{
    self, DeserializeSeed, Deserializer, EnumAccess, IgnoredAny, MapAccess, SeqAccess, VariantAccess, Visitor,
};

use super::Mark;

/// The places of all nodes.
///
/// What is borrowed from the text tells its place: keys and most strings. Other scalars tell it by failing: the
/// error of a visitor carries the place, and as the scalar is read by then, its list or mapping can be read on.
pub(super) fn root(text: &str) -> Mark {
    let walk = Walk { text, lines: lines(text), failed: Cell::new(false) };
    let found = walk.deserialize(serde_yaml::Deserializer::from_str(text));
    found.or_else(|error| walk.failure(error)).unwrap_or_default().finish(text, String::new(), None)
}

struct Walk<'t> {
    text: &'t str,
    /// The first byte of each line.
    lines: Vec<usize>,
    /// Whether the error on its way is ours.
    failed: Cell<bool>,
}

/// A node whose place may be unknown yet.
#[derive(Default)]
struct Found {
    value: Option<Range<usize>>,
    children: Vec<Mark>,
}

impl Found {
    /// Places itself by its first child, else behind its key, else on its key.
    fn finish(self, text: &str, name: String, key: Option<Range<usize>>) -> Mark {
        let first = self.children.first().map(|child| child.key.as_ref().unwrap_or(&child.value).start);
        let value = self
            .value
            .filter(|value| !value.is_empty())
            .or_else(|| first.map(|start| collection(text, start)))
            .or_else(|| key.as_ref().and_then(|key| behind(text, key.end)))
            .or_else(|| key.clone())
            .unwrap_or(0..line_end(text, 0));
        Mark { name, key, value, children: self.children.into() }
    }
}

impl Walk<'_> {
    fn fail<E: de::Error>(&self) -> Result<Found, E> {
        self.failed.set(true);
        Err(E::custom("stop"))
    }

    /// The scalar that our error speaks of; the error itself when it is not ours.
    fn failure<E: Display>(&self, error: E) -> Result<Found, E> {
        if !self.failed.take() {
            return Err(error);
        }
        let start = self.place(&error.to_string());
        Ok(Found { value: Some(start..token_end(self.text, start)), children: Vec::new() })
    }

    /// The byte behind ` at line 3 column 7`, with which messages end; they end without for the first byte.
    fn place(&self, message: &str) -> usize {
        let numbers =
            message.rsplit_once(" at line ").and_then(|(_, numbers)| numbers.split_once(" column "));
        let Some((Ok(line), Ok(column))) = numbers.map(|(line, column)| (line.parse(), column.parse()))
        else {
            return 0;
        };
        let (line, column): (usize, usize) = (line, column);
        let start = self.lines.get(line.wrapping_sub(1)).copied().unwrap_or_default();
        let offset =
            self.text[start..].char_indices().nth(column.wrapping_sub(1)).map_or(0, |(offset, _)| offset);
        start + offset
    }

    /// A borrowed piece of the text with the quotes around it.
    fn span(&self, piece: &str) -> Option<Range<usize>> {
        let start = (piece.as_ptr() as usize).checked_sub(self.text.as_ptr() as usize)?;
        let end = start + piece.len();
        let bytes = self.text.as_bytes();
        let quote = |at: usize| bytes.get(at).filter(|byte| matches!(byte, b'"' | b'\''));
        let opened = start.checked_sub(1).and_then(quote);
        if opened.is_some() && opened == quote(end) {
            return Some(start - 1..end + 1);
        }
        (end <= bytes.len()).then_some(start..end)
    }
}

impl<'de> DeserializeSeed<'de> for &Walk<'_> {
    type Value = Found;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Found, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for &Walk<'_> {
    type Value = Found;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_unit<E: de::Error>(self) -> Result<Found, E> {
        self.fail()
    }

    fn visit_none<E: de::Error>(self) -> Result<Found, E> {
        Ok(Found::default())
    }

    fn visit_bool<E: de::Error>(self, _: bool) -> Result<Found, E> {
        self.fail()
    }

    fn visit_u64<E: de::Error>(self, _: u64) -> Result<Found, E> {
        self.fail()
    }

    fn visit_i64<E: de::Error>(self, _: i64) -> Result<Found, E> {
        self.fail()
    }

    fn visit_u128<E: de::Error>(self, _: u128) -> Result<Found, E> {
        self.fail()
    }

    fn visit_i128<E: de::Error>(self, _: i128) -> Result<Found, E> {
        self.fail()
    }

    fn visit_f64<E: de::Error>(self, _: f64) -> Result<Found, E> {
        self.fail()
    }

    fn visit_str<E: de::Error>(self, _: &str) -> Result<Found, E> {
        self.fail()
    }

    fn visit_borrowed_str<E: de::Error>(self, piece: &'de str) -> Result<Found, E> {
        Ok(Found { value: self.span(piece), children: Vec::new() })
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Found, A::Error> {
        let mut children = Vec::new();
        loop {
            let item = match items.next_element_seed(self) {
                Ok(Some(item)) => item,
                Ok(None) => return Ok(Found { value: None, children }),
                Err(error) => self.failure(error)?,
            };
            children.push(item.finish(self.text, String::new(), None));
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Found, A::Error> {
        let mut children = Vec::new();
        while let Some((name, key)) = entries.next_key_seed(KeySeed(self))? {
            let value = entries.next_value_seed(self).or_else(|error| self.failure(error))?;
            children.push(value.finish(self.text, name, key));
        }
        Ok(Found { value: None, children })
    }

    fn visit_enum<A: EnumAccess<'de>>(self, tagged: A) -> Result<Found, A::Error> {
        let (IgnoredAny, value) = tagged.variant()?;
        value.newtype_variant_seed(self)
    }
}

struct KeySeed<'w, 't>(&'w Walk<'t>);

impl<'de> DeserializeSeed<'de> for KeySeed<'_, '_> {
    type Value = (String, Option<Range<usize>>);

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl<'de> Visitor<'de> for KeySeed<'_, '_> {
    type Value = (String, Option<Range<usize>>);

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a key that is text")
    }

    fn visit_borrowed_str<E: de::Error>(self, piece: &'de str) -> Result<Self::Value, E> {
        Ok((piece.to_owned(), self.0.span(piece)))
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<Self::Value, E> {
        Ok((text.to_owned(), None))
    }
}

/// The first byte of each line, by the line breaks that YAML counts.
fn lines(text: &str) -> Vec<usize> {
    let mut lines = vec![0];
    let mut chars = text.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        let breaks = match c {
            '\r' => chars.peek().is_none_or(|(_, next)| *next != '\n'),
            c => matches!(c, '\n' | '\u{85}' | '\u{2028}' | '\u{2029}'),
        };
        if breaks {
            lines.push(at + c.len_utf8());
        }
    }
    lines
}

/// The end of the word at `start`, or of the line when the word is quoted or a block of text follows.
fn token_end(text: &str, start: usize) -> usize {
    let end = line_end(text, start);
    let line = &text[start..end];
    match line.chars().next() {
        None | Some('"' | '\'' | '|' | '>') => end,
        Some(_) => start + line.find([' ', '\t', ',', ']', '}']).unwrap_or(line.len()),
    }
}

/// The end of the line that `start` is in, without spaces.
fn line_end(text: &str, start: usize) -> usize {
    let line = text[start..].lines().next().unwrap_or_default();
    start + line.trim_end().len()
}

/// The list or mapping whose first child stands at `start`: from its bracket, if it has one, to the bracket that closes it
/// or the end of the line.
fn collection(text: &str, start: usize) -> Range<usize> {
    let before = text[..start].trim_end();
    if before.ends_with(['[', '{']) {
        bracketed(text, before.len() - 1)
    } else {
        start..line_end(text, start)
    }
}

/// From the bracket at `start` to the one that closes it, or to the end of the line.
fn bracketed(text: &str, start: usize) -> Range<usize> {
    let end = line_end(text, start);
    let mut open = 0_usize;
    for (at, byte) in text[start..end].bytes().enumerate() {
        match byte {
            b'[' | b'{' => open += 1,
            b']' | b'}' => open = open.saturating_sub(1),
            _ => {}
        }
        if open == 0 {
            return start..start + at + 1;
        }
    }
    start..end
}

/// The value on the line of a key that ends at `end`: that of empty lists and mappings, which tell no place.
fn behind(text: &str, end: usize) -> Option<Range<usize>> {
    let rest = text[end..].trim_start_matches(['"', '\'', ' ']).strip_prefix(':')?.trim_start_matches(' ');
    let start = text.len() - rest.len();
    match rest.chars().next()? {
        '[' | '{' => Some(bracketed(text, start)),
        _ => Some(start..line_end(text, start)).filter(|line| !line.is_empty()),
    }
}

#[cfg(test)]
mod tests {
    use sdkwright_diagnostics::{Part, Pointer};

    use super::*;
    use crate::read::Format;

    const TEXT: &str = "\
# ü comment
base: &base
  shared: &number 1.50
  list: &list [x]
'quoted': \"text\"
200: no
flow: {a: [1, -2.5, ~, \"\\n\", b], c: {}}
block:
- |
  a line
- true
- k: *number
- *list
- &tagged !!str 12
- last
merged:
  <<: *base
  own:
empty:
";

    #[test]
    fn every_part_is_found() {
        let root = root(TEXT);
        for (pointer, part, found, line) in [
            ("", Part::Value, "base: &base", 2),
            ("/base", Part::Key, "base", 2),
            ("/base/shared", Part::Value, "&number", 3),
            ("/quoted", Part::Key, "'quoted'", 5),
            ("/quoted", Part::Value, "\"text\"", 5),
            ("/200", Part::Key, "200", 6),
            ("/200", Part::Value, "no", 6),
            ("/flow/a/0", Part::Value, "1", 7),
            ("/flow/a/1", Part::Value, "-2.5", 7),
            ("/flow/a/2", Part::Value, "~", 7),
            ("/flow/a/3", Part::Value, "\"\\n\", b], c: {}}", 7),
            ("/flow/a/4", Part::Value, "b", 7),
            ("/flow/c", Part::Value, "{}", 7),
            ("/flow/a", Part::Value, "[1, -2.5, ~, \"\\n\", b]", 7),
            ("/flow", Part::Value, "{a: [1, -2.5, ~, \"\\n\", b], c: {}}", 7),
            ("/block/0", Part::Value, "|", 9),
            ("/block/1", Part::Value, "true", 11),
            ("/block/2/k", Part::Key, "k", 12),
            ("/block/2/k", Part::Value, "&number", 3),
            ("/block/3/0", Part::Value, "x", 4),
            ("/block/4", Part::Value, "12", 14),
            ("/block/5", Part::Value, "last", 15),
            ("/merged/shared", Part::Key, "shared", 3),
            ("/merged/own", Part::Value, "own", 18),
            ("/empty", Part::Value, "empty", 19),
            ("/empty/below", Part::Value, "empty", 19),
        ] {
            let range = root.find(TEXT, Format::Yaml, &Pointer::parse(pointer).unwrap(), part);
            let at = TEXT[..range.start].lines().count() + usize::from(TEXT[..range.start].ends_with('\n'));
            assert_eq!((&TEXT[range], at.max(1)), (found, line), "{pointer}");
        }
    }

    #[test]
    fn a_scalar_alone_has_a_place() {
        assert_eq!(root(" 12\n").value, 1..3);
        assert_eq!(root("12").value, 0..2);
        assert_eq!(root("").value, 0..0);
    }
}
