//! Builds [`Node`]s from what serde reads, whatever the format.
//!
//! Serde hands numbers with a fraction over as `f64`, which forgets digits: they stay empty here and
//! their places are noted, and [`Digits`] reads them again as text in a second pass that skips all else.

use std::cell::{Cell, RefCell};
use std::fmt;
use std::ops::Range;

use indexmap::map::Entry;
use serde::de::{
    self, DeserializeSeed, Deserializer, EnumAccess, IgnoredAny, MapAccess, SeqAccess, VariantAccess, Visitor,
};

use crate::node::{Hasher, Node, Object};

/// What is noted beside the tree while it is built.
#[derive(Debug)]
pub(crate) struct Reading<'t> {
    text: &'t str,
    /// Values and bytes that may still be built, so that anchors cannot expand without end.
    budget: Cell<usize>,
    /// Positions in their parents, from the root down, of the value being read.
    path: RefCell<Vec<usize>>,
    fractions: RefCell<Vec<Vec<usize>>>,
    /// What was read of the objects that are being read, of inner ones behind that of outer ones: each becomes a map once
    /// it is known how large that is.
    entries: RefCell<Vec<(Key, Node)>>,
    /// Where the keys of the object stand that becomes a map.
    spans: RefCell<Vec<Option<Range<usize>>>>,
    repeated: RefCell<Vec<RepeatedKey>>,
}

/// A key that stands twice in one object.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct RepeatedKey {
    pub(crate) key: String,
    /// Bytes of the text, where they are known.
    pub(crate) first: Option<Range<usize>>,
    pub(crate) again: Option<Range<usize>>,
}

/// The message of the error that an exhausted budget raises.
pub(crate) const OUT_OF_BUDGET: &str = "out of budget";

/// What the error about a key that is no scalar says.
pub(crate) const NOT_TEXT: &str = "a key that is text";

impl<'t> Reading<'t> {
    /// Reads `text`, into at most `budget` values and bytes of text.
    pub(crate) fn new(text: &'t str, budget: usize) -> Self {
        Self {
            text,
            budget: Cell::new(budget),
            path: RefCell::default(),
            fractions: RefCell::default(),
            entries: RefCell::default(),
            spans: RefCell::default(),
            repeated: RefCell::default(),
        }
    }

    /// Numbers whose digits are still missing, as positions from the root down, in document order.
    pub(crate) fn fractions(&self) -> Vec<Vec<usize>> {
        self.fractions.take()
    }

    /// Keys given twice.
    pub(crate) fn repeated(&self) -> Vec<RepeatedKey> {
        self.repeated.take()
    }

    fn spend<E: de::Error>(&self, amount: usize) -> Result<(), E> {
        match self.budget.get().checked_sub(amount) {
            Some(left) => {
                self.budget.set(left);
                Ok(())
            }
            None => Err(E::custom(OUT_OF_BUDGET)),
        }
    }

    /// Where a borrowed piece of the text stands in it.
    fn span(&self, piece: &str) -> Option<Range<usize>> {
        let start = (piece.as_ptr() as usize).checked_sub(self.text.as_ptr() as usize)?;
        let end = start + piece.len();
        (end <= self.text.len()).then_some(start..end)
    }

    /// The object of entries that were read elsewhere.
    pub(crate) fn object_of(&self, entries: Vec<(Key, Node)>) -> Object {
        let first = self.entries.borrow().len();
        self.entries.borrow_mut().extend(entries);
        self.object(first)
    }

    /// The object whose entries were read from `first` on.
    fn object(&self, first: usize) -> Object {
        let mut entries = self.entries.borrow_mut();
        let mut spans = self.spans.borrow_mut();
        spans.clear();
        let mut object = Object::with_capacity_and_hasher(entries.len() - first, Hasher::default());
        for (Key { text, span }, value) in entries.drain(first..) {
            match object.entry(text) {
                Entry::Vacant(place) => {
                    place.insert(value);
                    spans.push(span);
                }
                Entry::Occupied(before) => self.repeated.borrow_mut().push(RepeatedKey {
                    key: before.key().clone(),
                    first: spans[before.index()].clone(),
                    again: span,
                }),
            }
        }
        object
    }

    fn enter(&self, index: usize) {
        self.path.borrow_mut().push(index);
    }

    fn leave(&self) {
        self.path.borrow_mut().pop();
    }
}

impl<'de> DeserializeSeed<'de> for &Reading<'_> {
    type Value = Node;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Node, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for &Reading<'_> {
    type Value = Node;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_unit<E: de::Error>(self) -> Result<Node, E> {
        self.spend(1)?;
        Ok(Node::Null)
    }

    fn visit_none<E: de::Error>(self) -> Result<Node, E> {
        self.visit_unit()
    }

    fn visit_bool<E: de::Error>(self, value: bool) -> Result<Node, E> {
        self.spend(1)?;
        Ok(Node::Bool(value))
    }

    fn visit_u64<E: de::Error>(self, value: u64) -> Result<Node, E> {
        self.spend(1)?;
        Ok(Node::Number(value.to_string()))
    }

    fn visit_i64<E: de::Error>(self, value: i64) -> Result<Node, E> {
        self.spend(1)?;
        Ok(Node::Number(value.to_string()))
    }

    fn visit_u128<E: de::Error>(self, value: u128) -> Result<Node, E> {
        self.spend(1)?;
        Ok(Node::Number(value.to_string()))
    }

    fn visit_i128<E: de::Error>(self, value: i128) -> Result<Node, E> {
        self.spend(1)?;
        Ok(Node::Number(value.to_string()))
    }

    fn visit_f64<E: de::Error>(self, _: f64) -> Result<Node, E> {
        self.spend(1)?;
        self.fractions.borrow_mut().push(self.path.borrow().clone());
        Ok(Node::Number(String::new()))
    }

    fn visit_str<E: de::Error>(self, value: &str) -> Result<Node, E> {
        self.visit_string(value.to_owned())
    }

    fn visit_string<E: de::Error>(self, value: String) -> Result<Node, E> {
        self.spend(1 + value.len())?;
        Ok(Node::String(value))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Node, A::Error> {
        self.spend(1)?;
        let mut array = Vec::new();
        loop {
            self.enter(array.len());
            let item = items.next_element_seed(self)?;
            self.leave();
            match item {
                Some(item) => array.push(item),
                None => return Ok(Node::Array(array)),
            }
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Node, A::Error> {
        self.spend(1)?;
        let first = self.entries.borrow().len();
        for index in 0.. {
            let Some(key) = entries.next_key_seed(KeySeed(self))? else { break };
            self.spend(key.text.len())?;
            self.enter(index);
            let value = entries.next_value_seed(self)?;
            self.leave();
            self.entries.borrow_mut().push((key, value));
        }
        Ok(Node::Object(self.object(first)))
    }

    /// A YAML tag of the author's, `!thing`: means nothing in OpenAPI, what it tags is read.
    fn visit_enum<A: EnumAccess<'de>>(self, tagged: A) -> Result<Node, A::Error> {
        let (IgnoredAny, value) = tagged.variant()?;
        value.newtype_variant_seed(self)
    }
}

/// Reads a key.
pub(crate) struct KeySeed<'r, 't>(pub(crate) &'r Reading<'t>);

/// A key that was read.
#[derive(Debug)]
pub(crate) struct Key {
    text: String,
    span: Option<Range<usize>>,
}

/// Keys are read as text whatever they look like: `200:` and `on:` are keys like others.
impl<'de> DeserializeSeed<'de> for KeySeed<'_, '_> {
    type Value = Key;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Key, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl<'de> Visitor<'de> for KeySeed<'_, '_> {
    type Value = Key;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(NOT_TEXT)
    }

    fn visit_borrowed_str<E: de::Error>(self, text: &'de str) -> Result<Key, E> {
        Ok(Key { text: text.to_owned(), span: self.0.span(text) })
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<Key, E> {
        Ok(Key { text: text.to_owned(), span: None })
    }
}

/// Reads the digits of the numbers at `paths`, of which the first `depth` positions lead to `node`.
pub(crate) struct Digits<'n, F> {
    node: &'n mut Node,
    paths: &'n [Vec<usize>],
    depth: usize,
    read: F,
}

/// Reads a number as the text that stands in the document.
pub(crate) trait ReadDigits: Copy {
    fn read<'de, D: Deserializer<'de>>(self, deserializer: D) -> Result<Node, D::Error>;
}

impl<'n, F: ReadDigits> Digits<'n, F> {
    /// The numbers at `paths` below `root`, in document order.
    pub(crate) fn new(root: &'n mut Node, paths: &'n [Vec<usize>], read: F) -> Self {
        Self { node: root, paths, depth: 0, read }
    }

    /// How many of `paths` from `start` on lie below the child at `index`.
    fn below(paths: &[Vec<usize>], depth: usize, index: usize) -> usize {
        paths.iter().take_while(|path| path[depth] == index).count()
    }
}

impl<'de, F: ReadDigits> DeserializeSeed<'de> for Digits<'_, F> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        match self.node {
            Node::Number(_) => {
                *self.node = self.read.read(deserializer)?;
                Ok(())
            }
            _ => deserializer.deserialize_any(self),
        }
    }
}

impl<'de, F: ReadDigits> Visitor<'de> for Digits<'_, F> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("what stood there before")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<(), A::Error> {
        let Self { node, mut paths, depth, read } = self;
        let Node::Array(array) = node else {
            return Err(de::Error::custom("not the list that was read before"));
        };
        for (index, node) in array.iter_mut().enumerate() {
            let (here, rest) = paths.split_at(Self::below(paths, depth, index));
            paths = rest;
            if here.is_empty() {
                items.next_element::<IgnoredAny>()?;
            } else {
                items.next_element_seed(Digits { node, paths: here, depth: depth + 1, read })?;
            }
        }
        while items.next_element::<IgnoredAny>()?.is_some() {}
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<(), A::Error> {
        let Self { node, mut paths, depth, read } = self;
        let Node::Object(object) = node else {
            return Err(de::Error::custom("not the object that was read before"));
        };
        for (index, node) in object.values_mut().enumerate() {
            let (here, rest) = paths.split_at(Self::below(paths, depth, index));
            paths = rest;
            entries.next_key::<IgnoredAny>()?;
            if here.is_empty() {
                entries.next_value::<IgnoredAny>()?;
            } else {
                entries.next_value_seed(Digits { node, paths: here, depth: depth + 1, read })?;
            }
        }
        while entries.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
        Ok(())
    }

    fn visit_enum<A: EnumAccess<'de>>(self, tagged: A) -> Result<(), A::Error> {
        let (IgnoredAny, value) = tagged.variant()?;
        value.newtype_variant_seed(self)
    }
}
