//! What is asked of a deserializer, and what is done with the answer.

use std::fmt;

use serde::de::{
    DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor,
    value::{MapAccessDeserializer, SeqAccessDeserializer},
};

use super::{
    Failed, Input, Keys, Kind, Object, Outcome, object,
    source::{Bounds, Elements, Entries, List, Place, Reading, Slot, Values, read_whole},
};

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
pub(super) struct Scalar<'a, T>(pub(super) &'a mut Option<T>);

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

/// Where a whole number goes, and what it may be.
pub(super) struct Integer<'a> {
    pub(super) slot: &'a mut Option<i128>,
    pub(super) bounds: &'a Bounds,
}

impl Integer<'_> {
    fn keep<E: Error>(self, value: i128) -> Result<(), E> {
        let Bounds { least, most, name } = self.bounds;
        if !(*least..=*most).contains(&value) {
            return Err(E::custom(format_args!("{value} is out of range for {name}")));
        }
        *self.slot = Some(value);
        Ok(())
    }
}

seed!(Integer<'_>, deserialize_any, "an integer", {
    fn visit_i64<E: Error>(self, value: i64) -> Result<(), E> {
        self.keep(value.into())
    }
    fn visit_u64<E: Error>(self, value: u64) -> Result<(), E> {
        self.keep(value.into())
    }
    /// JSON does not tell 1.0 from 1; beyond 2^53 a float is not exact any more and no integer is meant.
    fn visit_f64<E: Error>(self, value: f64) -> Result<(), E> {
        if value.fract() != 0.0 || value.abs() > 9_007_199_254_740_992.0 {
            return Err(E::invalid_type(serde::de::Unexpected::Float(value), &self));
        }
        self.keep(value as i128)
    }
    fn visit_unit<E>(self) -> Result<(), E> {
        *self.slot = None;
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
pub(super) struct Text<'a>(pub(super) &'a mut String);

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

/// What takes a text apart.
pub(super) struct Parse<'a>(pub(super) &'a mut dyn FnMut(&str) -> Result<(), String>);

seed!(Parse<'_>, deserialize_any, "a string", {
    fn visit_str<E: Error>(self, value: &str) -> Result<(), E> {
        (self.0)(value).map_err(E::custom)
    }
});

pub(super) struct OptionSeed<'a>(pub(super) &'a mut dyn Slot);

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

pub(super) struct ListSeed<'a>(pub(super) &'a mut dyn List);

seed!(ListSeed<'_>, deserialize_any, "a list", {
    fn visit_unit<E: Error>(self) -> Result<(), E> {
        self.0.check().map_err(E::custom)
    }
    fn visit_seq<A: SeqAccess<'de>>(self, elements: A) -> Result<(), A::Error> {
        let mut source = Reading::new(Elements(elements));
        while self.0.push(&mut Input { source: &mut source }).is_ok() {}
        self.0.pop();
        if source.ended { self.0.check().map_err(Error::custom) } else { source.finish(Err(Failed::new())) }
    }
});

pub(super) struct ObjectSeed<'a>(pub(super) &'a mut dyn Object);

seed!(ObjectSeed<'_>, deserialize_map, "an object", {
    fn visit_map<A: MapAccess<'de>>(self, entries: A) -> Result<(), A::Error> {
        let mut source = Reading::new(Values(entries));
        let outcome = object::read(&mut source, self.0);
        source.finish(outcome)
    }
});

pub(super) struct EntriesSeed<'a>(pub(super) &'a mut dyn FnMut(&mut dyn Entries) -> Outcome);

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
pub(super) struct KindSeed<'a>(pub(super) &'a mut dyn FnMut(Kind, &mut Input<'_>) -> Outcome);

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
pub(super) struct KeySeed<'a> {
    pub(super) keys: &'static Keys,
    pub(super) expected: usize,
    pub(super) other: &'a mut String,
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
