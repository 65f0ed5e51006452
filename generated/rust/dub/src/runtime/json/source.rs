//! A `serde` deserializer without its type.
//!
//! `serde` is generic over the format, so each model that walks a document by itself is compiled for each format and each nesting
//! again. Here the format is behind [`Source`]: it can be asked once for one value, which it writes where it is wanted.

use std::{fmt, marker::PhantomData};

use serde::de::{
    DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor,
    value::{MapAccessDeserializer, SeqAccessDeserializer},
};

use super::{Failed, Input, Keys, Kind, Object, Outcome, object};

/// The next value of a document. The slots of scalars become `None` where the document says null.
pub(super) trait Source {
    fn boolean(&mut self, slot: &mut Option<bool>) -> Outcome;
    fn integer(&mut self, slot: &mut Option<i128>) -> Outcome;
    fn number(&mut self, slot: &mut Option<f64>) -> Outcome;
    fn text(&mut self, slot: &mut Option<String>) -> Outcome;
    /// Text in place; null is empty. Strings are most of what is read, so they have the shortest way.
    fn text_or_empty(&mut self, text: &mut String) -> Outcome;
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
}

/// Where a key stands among the names of an object, if it is one of them. An open object gets the name of any other key in `other`.
pub(super) type Place = Option<usize>;

/// What an error of the format looks like from here: `None` is the end of a list.
pub(super) type Asked<T, E> = Result<T, Option<E>>;

/// One way to get at a value: the places where `serde` hands out deserializers.
trait Ask<'de> {
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
struct Values<A>(A);

impl<'de, A: MapAccess<'de>> Ask<'de> for Values<A> {
    type Error = A::Error;
    #[inline]
    fn ask<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Asked<S::Value, A::Error> {
        self.0.next_value_seed(seed).map_err(Some)
    }
}

/// The elements of a list.
struct Elements<A>(A);

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
struct Reading<'de, A: Ask<'de>> {
    ask: A,
    error: Option<A::Error>,
    ended: bool,
    document: PhantomData<&'de ()>,
}

impl<'de, A: Ask<'de>> Reading<'de, A> {
    fn new(ask: A) -> Self {
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
    fn finish(self, outcome: Outcome) -> Result<(), A::Error> {
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
    fn integer(&mut self, slot: &mut Option<i128>) -> Outcome {
        self.take(Scalar(slot))
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

/// A seed that is its own visitor and asks for this kind of value.
macro_rules! seed {
    ($seed:ty, $ask:ident, $expecting:literal, { $($visit:tt)* }) => {
        impl<'de> DeserializeSeed<'de> for $seed {
            type Value = ();
            #[inline]
            fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
                deserializer.$ask(self)
            }
        }
        impl<'de> Visitor<'de> for $seed {
            type Value = ();
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str($expecting)
            }
            $($visit)*
        }
    };
}

/// Where a scalar goes.
struct Scalar<'a, T>(&'a mut Option<T>);

seed!(Scalar<'_, bool>, deserialize_any, "a boolean", {
    fn visit_bool<E>(self, value: bool) -> Result<(), E> {
        *self.0 = Some(value);
        Ok(())
    }
    fn visit_unit<E>(self) -> Result<(), E> {
        *self.0 = None;
        Ok(())
    }
});

seed!(Scalar<'_, i128>, deserialize_any, "an integer", {
    fn visit_i64<E>(self, value: i64) -> Result<(), E> {
        *self.0 = Some(value.into());
        Ok(())
    }
    fn visit_u64<E>(self, value: u64) -> Result<(), E> {
        *self.0 = Some(value.into());
        Ok(())
    }
    /// JSON does not tell 1.0 from 1; beyond 2^53 a float is not exact any more and no integer is meant.
    fn visit_f64<E: Error>(self, value: f64) -> Result<(), E> {
        if value.fract() != 0.0 || value.abs() > 9_007_199_254_740_992.0 {
            return Err(E::invalid_type(serde::de::Unexpected::Float(value), &self));
        }
        *self.0 = Some(value as i128);
        Ok(())
    }
    fn visit_unit<E>(self) -> Result<(), E> {
        *self.0 = None;
        Ok(())
    }
});

seed!(Scalar<'_, f64>, deserialize_any, "a number", {
    fn visit_i64<E>(self, value: i64) -> Result<(), E> {
        *self.0 = Some(value as f64);
        Ok(())
    }
    fn visit_u64<E>(self, value: u64) -> Result<(), E> {
        *self.0 = Some(value as f64);
        Ok(())
    }
    fn visit_f64<E>(self, value: f64) -> Result<(), E> {
        *self.0 = Some(value);
        Ok(())
    }
    fn visit_unit<E>(self) -> Result<(), E> {
        *self.0 = None;
        Ok(())
    }
});

seed!(Scalar<'_, String>, deserialize_any, "a string", {
    #[inline]
    fn visit_str<E>(self, value: &str) -> Result<(), E> {
        *self.0 = Some(value.to_owned());
        Ok(())
    }
    fn visit_string<E>(self, value: String) -> Result<(), E> {
        *self.0 = Some(value);
        Ok(())
    }
    fn visit_unit<E>(self) -> Result<(), E> {
        *self.0 = None;
        Ok(())
    }
});

/// Where a text goes.
struct Text<'a>(&'a mut String);

seed!(Text<'_>, deserialize_any, "a string", {
    #[inline]
    fn visit_str<E>(self, value: &str) -> Result<(), E> {
        *self.0 = value.to_owned();
        Ok(())
    }
    fn visit_string<E>(self, value: String) -> Result<(), E> {
        *self.0 = value;
        Ok(())
    }
    fn visit_unit<E>(self) -> Result<(), E> {
        self.0.clear();
        Ok(())
    }
});

struct OptionSeed<'a>(&'a mut dyn Slot);

seed!(OptionSeed<'_>, deserialize_option, "a value or null", {
    fn visit_unit<E>(self) -> Result<(), E> {
        Ok(())
    }
    fn visit_none<E>(self) -> Result<(), E> {
        Ok(())
    }
    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        read_whole(deserializer, &mut |input| self.0.fill(input))
    }
});

struct ListSeed<'a>(&'a mut dyn List);

seed!(ListSeed<'_>, deserialize_any, "a list", {
    fn visit_unit<E>(self) -> Result<(), E> {
        Ok(())
    }
    fn visit_seq<A: SeqAccess<'de>>(self, elements: A) -> Result<(), A::Error> {
        let mut source = Reading::new(Elements(elements));
        while self.0.push(&mut Input { source: &mut source }).is_ok() {}
        self.0.pop();
        if source.ended { Ok(()) } else { source.finish(Err(Failed::new())) }
    }
});

struct ObjectSeed<'a>(&'a mut dyn Object);

seed!(ObjectSeed<'_>, deserialize_map, "an object", {
    fn visit_map<A: MapAccess<'de>>(self, entries: A) -> Result<(), A::Error> {
        let mut source = Reading::new(Values(entries));
        let outcome = object::read(&mut source, self.0);
        source.finish(outcome)
    }
});

struct EntriesSeed<'a>(&'a mut dyn FnMut(&mut dyn Entries) -> Outcome);

seed!(EntriesSeed<'_>, deserialize_any, "an object", {
    fn visit_unit<E>(self) -> Result<(), E> {
        Ok(())
    }
    fn visit_map<A: MapAccess<'de>>(self, entries: A) -> Result<(), A::Error> {
        let mut source = Reading::new(Values(entries));
        let outcome = (self.0)(&mut source);
        source.finish(outcome)
    }
});

/// Learns the kind of a value and gives the value back.
struct KindSeed<'a>(&'a mut dyn FnMut(Kind, &mut Input<'_>) -> Outcome);

impl KindSeed<'_> {
    fn choose<'de, D: Deserializer<'de>>(self, kind: Kind, value: D) -> Result<(), D::Error> {
        read_whole(value, &mut |input| (self.0)(kind, input))
    }

    fn choose_scalar<E: Error>(self, kind: Kind, value: serde_json::Value) -> Result<(), E> {
        self.choose(kind, value).map_err(E::custom)
    }
}

seed!(KindSeed<'_>, deserialize_any, "a value", {
    fn visit_unit<E: Error>(self) -> Result<(), E> {
        self.choose_scalar(Kind::Null, serde_json::Value::Null)
    }
    fn visit_bool<E: Error>(self, value: bool) -> Result<(), E> {
        self.choose_scalar(Kind::Boolean, value.into())
    }
    fn visit_i64<E: Error>(self, value: i64) -> Result<(), E> {
        self.choose_scalar(Kind::Integer, value.into())
    }
    fn visit_u64<E: Error>(self, value: u64) -> Result<(), E> {
        self.choose_scalar(Kind::Integer, value.into())
    }
    fn visit_f64<E: Error>(self, value: f64) -> Result<(), E> {
        self.choose_scalar(Kind::Number, value.into())
    }
    fn visit_str<E: Error>(self, value: &str) -> Result<(), E> {
        self.choose_scalar(Kind::Text, value.into())
    }
    fn visit_string<E: Error>(self, value: String) -> Result<(), E> {
        self.choose_scalar(Kind::Text, value.into())
    }
    fn visit_seq<A: SeqAccess<'de>>(self, elements: A) -> Result<(), A::Error> {
        self.choose(Kind::List, SeqAccessDeserializer::new(elements))
    }
    fn visit_map<A: MapAccess<'de>>(self, entries: A) -> Result<(), A::Error> {
        self.choose(Kind::Object, MapAccessDeserializer::new(entries))
    }
});

/// Looks a key up among the names; it usually comes in their order.
struct KeySeed<'a> {
    keys: &'static Keys,
    expected: usize,
    other: &'a mut String,
}

impl<'de> DeserializeSeed<'de> for KeySeed<'_> {
    type Value = Place;
    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Place, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl Visitor<'_> for KeySeed<'_> {
    type Value = Place;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a key")
    }
    #[inline]
    fn visit_str<E>(self, name: &str) -> Result<Place, E> {
        Ok(self.keys.find(name, self.expected, self.other))
    }
}
