//! A `serde` deserializer without its type.
//!
//! `serde` is generic over the format, so each model that walks a document by itself is compiled for each format and each nesting
//! again. Here the format is behind [`Source`]: it can be asked once for one value, which it writes where it is wanted.

use std::{fmt, marker::PhantomData};

use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess};

use serde_json::value::RawValue;

use super::{
    Failed, Input, Keys, Kind, Object, Outcome,
    seeds::{EntriesSeed, Integer, KeySeed, KindSeed, ListSeed, ObjectSeed, OptionSeed, Parse, Scalar, Text},
};

/// The next value of a document. The slots of scalars become `None` where the document says null.
pub(super) trait Source {
    fn boolean(&mut self, slot: &mut Option<bool>) -> Outcome;
    /// A whole number within bounds, which belong to the type called so.
    fn integer(&mut self, slot: &mut Option<i128>, bounds: &Bounds) -> Outcome;
    fn number(&mut self, slot: &mut Option<f64>) -> Outcome;
    fn text(&mut self, slot: &mut Option<String>) -> Outcome;
    /// Text in place; null is empty. Strings are most of what is read, so they have the shortest way.
    fn text_or_empty(&mut self, text: &mut String) -> Outcome;
    /// Text that is taken apart where it stands, so that a refusal has its place.
    fn parse(&mut self, take: &mut dyn FnMut(&str) -> Result<(), String>) -> Outcome;
    /// The text of a value, which only JSON has.
    fn written(&mut self, slot: &mut Option<Box<RawValue>>) -> Outcome;
    /// Any value, in memory.
    fn value(&mut self, slot: &mut serde_json::Value) -> Outcome;
    /// Fills the slot unless the document says null.
    fn optional(&mut self, slot: &mut dyn Slot) -> Outcome;
    /// Fills the list; null is an empty one.
    fn list(&mut self, list: &mut dyn List) -> Outcome;
    fn object(&mut self, object: &mut dyn Object) -> Outcome;
    /// Hands out the entries of an object; null has none.
    fn entries(&mut self, take: &mut dyn FnMut(&mut dyn Entries) -> Outcome) -> Outcome;
    /// Hands out the value together with its kind.
    fn by_kind(&mut self, choose: &mut dyn FnMut(Kind, &mut Input<'_>) -> Outcome) -> Outcome;
    fn skip(&mut self) -> Outcome;
    /// Keeps an error of our own.
    fn fail(&mut self, why: &dyn fmt::Display) -> Failed;
}

/// The entries of an object: a key, then its value, which is what the source yields next.
pub(super) trait Entries: Source {
    fn next_key(
        &mut self,
        keys: &'static Keys,
        expected: usize,
        other: &mut String,
    ) -> Result<Option<Place>, Failed>;
    fn next_name(&mut self) -> Result<Option<String>, Failed>;
    /// The same entries as a source of values.
    fn as_source(&mut self) -> &mut dyn Source;
}

/// What a type of whole numbers holds.
pub(super) struct Bounds {
    pub(super) least: i128,
    pub(super) most: i128,
    pub(super) name: &'static str,
}

/// Where an optional value goes.
pub(super) trait Slot {
    fn fill(&mut self, input: &mut Input<'_>) -> Outcome;
}

/// Where the elements of a list go.
pub(super) trait List {
    /// Appends an element, read from the input.
    fn push(&mut self, input: &mut Input<'_>) -> Outcome;
    /// Takes back an element that turned out not to be there.
    fn pop(&mut self);
    /// What is wrong with a list of just these elements.
    fn check(&self) -> Result<(), String> {
        Ok(())
    }
}

/// Where a key stands among the names of an object, if it is one of them. An open object gets the name of any other key in `other`.
pub(super) type Place = Option<usize>;

/// What an error of the format looks like from here: `None` is the end of a list.
pub(super) type Asked<T, E> = Result<T, Option<E>>;

/// One way to get at a value: the places where `serde` hands out deserializers.
pub(super) trait Ask<'de> {
    type Error: Error;
    fn ask<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Asked<S::Value, Self::Error>;
}

/// A whole document, asked at most once.
struct Whole<D>(Option<D>);

impl<'de, D: Deserializer<'de>> Ask<'de> for Whole<D> {
    type Error = D::Error;
    fn ask<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Asked<S::Value, D::Error> {
        match self.0.take() {
            Some(deserializer) => seed.deserialize(deserializer).map_err(Some),
            None => Err(None),
        }
    }
}

/// The values of an object.
pub(super) struct Values<A>(pub(super) A);

impl<'de, A: MapAccess<'de>> Ask<'de> for Values<A> {
    type Error = A::Error;
    #[inline]
    fn ask<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Asked<S::Value, A::Error> {
        self.0.next_value_seed(seed).map_err(Some)
    }
}

/// The elements of a list.
pub(super) struct Elements<A>(pub(super) A);

impl<'de, A: SeqAccess<'de>> Ask<'de> for Elements<A> {
    type Error = A::Error;
    #[inline]
    fn ask<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Asked<S::Value, A::Error> {
        match self.0.next_element_seed(seed) {
            Ok(Some(value)) => Ok(value),
            Ok(None) => Err(None),
            Err(error) => Err(Some(error)),
        }
    }
}

/// A source over one of them, and the error that it met.
pub(super) struct Reading<'de, A: Ask<'de>> {
    ask: A,
    error: Option<A::Error>,
    pub(super) ended: bool,
    document: PhantomData<&'de ()>,
}

impl<'de, A: Ask<'de>> Reading<'de, A> {
    pub(super) fn new(ask: A) -> Self {
        Self { ask, error: None, ended: false, document: PhantomData }
    }

    #[inline(always)]
    fn take<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<S::Value, Failed> {
        self.ask.ask(seed).map_err(|error| {
            self.ended = error.is_none();
            self.error = error;
            Failed::new()
        })
    }

    /// What `serde` wants to hear in the end.
    pub(super) fn finish(self, outcome: Outcome) -> Result<(), A::Error> {
        match outcome {
            Ok(()) => Ok(()),
            Err(_) => Err(self.error.unwrap_or_else(|| A::Error::custom("a value was asked for twice"))),
        }
    }
}

impl<'de, A: Ask<'de>> Source for Reading<'de, A> {
    fn boolean(&mut self, slot: &mut Option<bool>) -> Outcome {
        self.take(Scalar(slot))
    }
    fn integer(&mut self, slot: &mut Option<i128>, bounds: &Bounds) -> Outcome {
        self.take(Integer { slot, bounds })
    }
    fn number(&mut self, slot: &mut Option<f64>) -> Outcome {
        self.take(Scalar(slot))
    }
    fn text(&mut self, slot: &mut Option<String>) -> Outcome {
        self.take(Scalar(slot))
    }
    fn text_or_empty(&mut self, text: &mut String) -> Outcome {
        self.take(Text(text))
    }
    fn parse(&mut self, take: &mut dyn FnMut(&str) -> Result<(), String>) -> Outcome {
        self.take(Parse(take))
    }
    fn written(&mut self, slot: &mut Option<Box<RawValue>>) -> Outcome {
        *slot = Some(self.take(PhantomData)?);
        Ok(())
    }
    fn value(&mut self, slot: &mut serde_json::Value) -> Outcome {
        *slot = self.take(PhantomData)?;
        Ok(())
    }
    fn optional(&mut self, slot: &mut dyn Slot) -> Outcome {
        self.take(OptionSeed(slot))
    }
    fn list(&mut self, list: &mut dyn List) -> Outcome {
        self.take(ListSeed(list))
    }
    fn object(&mut self, object: &mut dyn Object) -> Outcome {
        self.take(ObjectSeed(object))
    }
    fn entries(&mut self, take: &mut dyn FnMut(&mut dyn Entries) -> Outcome) -> Outcome {
        self.take(EntriesSeed(take))
    }
    fn by_kind(&mut self, choose: &mut dyn FnMut(Kind, &mut Input<'_>) -> Outcome) -> Outcome {
        self.take(KindSeed(choose))
    }
    fn skip(&mut self) -> Outcome {
        self.take(PhantomData::<IgnoredAny>).map(|_| ())
    }
    #[cold]
    fn fail(&mut self, why: &dyn fmt::Display) -> Failed {
        self.error = Some(A::Error::custom(why));
        Failed::new()
    }
}

impl<'de, A: MapAccess<'de>> Entries for Reading<'de, Values<A>> {
    #[inline]
    fn next_key(
        &mut self,
        keys: &'static Keys,
        expected: usize,
        other: &mut String,
    ) -> Result<Option<Place>, Failed> {
        self.ask.0.next_key_seed(KeySeed { keys, expected, other }).map_err(|error| {
            self.error = Some(error);
            Failed::new()
        })
    }
    fn next_name(&mut self) -> Result<Option<String>, Failed> {
        self.ask.0.next_key().map_err(|error| {
            self.error = Some(error);
            Failed::new()
        })
    }
    fn as_source(&mut self) -> &mut dyn Source {
        self
    }
}

/// Reads a whole document.
pub(super) fn read_whole<'de, D: Deserializer<'de>>(
    deserializer: D,
    read: &mut dyn FnMut(&mut Input<'_>) -> Outcome,
) -> Result<(), D::Error> {
    let mut source = Reading::new(Whole(Some(deserializer)));
    let outcome = read(&mut Input { source: &mut source });
    source.finish(outcome)
}
