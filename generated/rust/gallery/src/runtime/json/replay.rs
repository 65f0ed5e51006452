use std::{collections::VecDeque, fmt};

use serde_json::{Value, value::RawValue};

use super::{
    Failed, Input, Keys, Kind, Object, Outcome, object,
    source::{self, Bounds, Entries, List, Place, Slot, Source},
};

/// Reads an object whose type stands in one of its fields.
pub(super) fn read_tagged(
    source: &mut dyn Source,
    tag: &str,
    choose: &mut dyn FnMut(&str, &mut Input<'_>) -> Outcome,
) -> Outcome {
    source.by_kind(&mut |kind, input| match kind {
        Kind::Object => input.source.entries(&mut |rest| {
            let (seen, name) = read_until(rest, tag)?;
            choose(&name, &mut Input { source: &mut Whole { entries: Replay { seen, current: None, rest } } })
        }),
        _ => choose("", input),
    })
}

/// The entries up to the tag, and the tag as text.
fn read_until(rest: &mut dyn Entries, tag: &str) -> Result<(VecDeque<(String, Value)>, String), Failed> {
    let mut seen = VecDeque::new();
    while let Some(name) = rest.next_name()? {
        let mut value = Value::Null;
        rest.value(&mut value)?;
        let text = match &value {
            Value::String(text) => text.clone(),
            other => other.to_string(),
        };
        let found = name == tag;
        seen.push_back((name, value));
        if found {
            return Ok((seen, text));
        }
    }
    Ok((seen, String::new()))
}

/// The entries of an object of which some were read ahead.
struct Replay<'a> {
    seen: VecDeque<(String, Value)>,
    /// The value of the key that was just handed out, if it was read ahead.
    current: Option<Value>,
    rest: &'a mut dyn Entries,
}

impl Replay<'_> {
    fn with(&mut self, read: &mut dyn FnMut(&mut dyn Source) -> Outcome) -> Outcome {
        let Some(value) = self.current.take() else { return read(self.rest.as_source()) };
        source::read_whole(value, &mut |input| read(input.source)).map_err(|error| self.rest.fail(&error))
    }
}

impl Source for Replay<'_> {
    fn boolean(&mut self, slot: &mut Option<bool>) -> Outcome {
        self.with(&mut |source| source.boolean(slot))
    }
    fn integer(&mut self, slot: &mut Option<i128>, bounds: &Bounds) -> Outcome {
        self.with(&mut |source| source.integer(slot, bounds))
    }
    fn number(&mut self, slot: &mut Option<f64>) -> Outcome {
        self.with(&mut |source| source.number(slot))
    }
    fn text(&mut self, slot: &mut Option<String>) -> Outcome {
        self.with(&mut |source| source.text(slot))
    }
    fn text_or_empty(&mut self, text: &mut String) -> Outcome {
        self.with(&mut |source| source.text_or_empty(text))
    }
    fn parse(&mut self, take: &mut dyn FnMut(&str) -> Result<(), String>) -> Outcome {
        self.with(&mut |source| source.parse(take))
    }
    fn written(&mut self, slot: &mut Option<Box<RawValue>>) -> Outcome {
        self.with(&mut |source| source.written(slot))
    }
    fn value(&mut self, slot: &mut Value) -> Outcome {
        self.with(&mut |source| source.value(slot))
    }
    fn optional(&mut self, slot: &mut dyn Slot) -> Outcome {
        self.with(&mut |source| source.optional(slot))
    }
    fn list(&mut self, list: &mut dyn List) -> Outcome {
        self.with(&mut |source| source.list(list))
    }
    fn object(&mut self, object: &mut dyn Object) -> Outcome {
        self.with(&mut |source| source.object(object))
    }
    fn entries(&mut self, take: &mut dyn FnMut(&mut dyn Entries) -> Outcome) -> Outcome {
        self.with(&mut |source| source.entries(take))
    }
    fn by_kind(&mut self, choose: &mut dyn FnMut(Kind, &mut Input<'_>) -> Outcome) -> Outcome {
        self.with(&mut |source| source.by_kind(choose))
    }
    fn skip(&mut self) -> Outcome {
        self.with(&mut |source| source.skip())
    }
    fn fail(&mut self, why: &dyn fmt::Display) -> Failed {
        self.rest.fail(why)
    }
}

impl Entries for Replay<'_> {
    fn next_key(
        &mut self,
        keys: &'static Keys,
        expected: usize,
        other: &mut String,
    ) -> Result<Option<Place>, Failed> {
        match self.seen.pop_front() {
            Some((name, value)) => {
                self.current = Some(value);
                Ok(Some(keys.find(&name, expected, other)))
            }
            None => self.rest.next_key(keys, expected, other),
        }
    }
    fn next_name(&mut self) -> Result<Option<String>, Failed> {
        match self.seen.pop_front() {
            Some((name, value)) => {
                self.current = Some(value);
                Ok(Some(name))
            }
            None => self.rest.next_name(),
        }
    }
    fn as_source(&mut self) -> &mut dyn Source {
        self
    }
}

/// The object itself as a value: whoever asks for it gets the entries.
struct Whole<'a> {
    entries: Replay<'a>,
}

impl Whole<'_> {
    fn not(&mut self, expected: &str) -> Outcome {
        Err(self.entries.fail(&format_args!("invalid type: object, expected {expected}")))
    }
}

impl Source for Whole<'_> {
    fn boolean(&mut self, _: &mut Option<bool>) -> Outcome {
        self.not("a boolean")
    }
    fn integer(&mut self, _: &mut Option<i128>, _: &Bounds) -> Outcome {
        self.not("an integer")
    }
    fn number(&mut self, _: &mut Option<f64>) -> Outcome {
        self.not("a number")
    }
    fn text(&mut self, _: &mut Option<String>) -> Outcome {
        self.not("a string")
    }
    fn text_or_empty(&mut self, _: &mut String) -> Outcome {
        self.not("a string")
    }
    fn list(&mut self, _: &mut dyn List) -> Outcome {
        self.not("a list")
    }
    fn parse(&mut self, _: &mut dyn FnMut(&str) -> Result<(), String>) -> Outcome {
        self.not("a string")
    }
    fn written(&mut self, _: &mut Option<Box<RawValue>>) -> Outcome {
        self.not("a number")
    }
    fn value(&mut self, slot: &mut Value) -> Outcome {
        let mut map = serde_json::Map::new();
        while let Some(name) = self.entries.next_name()? {
            let mut value = Value::Null;
            self.entries.value(&mut value)?;
            map.insert(name, value);
        }
        *slot = Value::Object(map);
        Ok(())
    }
    fn optional(&mut self, slot: &mut dyn Slot) -> Outcome {
        slot.fill(&mut Input { source: self })
    }
    fn object(&mut self, object: &mut dyn Object) -> Outcome {
        object::read(&mut self.entries, object)
    }
    fn entries(&mut self, take: &mut dyn FnMut(&mut dyn Entries) -> Outcome) -> Outcome {
        take(&mut self.entries)
    }
    fn by_kind(&mut self, choose: &mut dyn FnMut(Kind, &mut Input<'_>) -> Outcome) -> Outcome {
        choose(Kind::Object, &mut Input { source: self })
    }
    fn skip(&mut self) -> Outcome {
        while self.entries.next_name()?.is_some() {
            self.entries.skip()?;
        }
        Ok(())
    }
    fn fail(&mut self, why: &dyn fmt::Display) -> Failed {
        self.entries.fail(why)
    }
}
