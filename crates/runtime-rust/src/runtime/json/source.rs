use std::{fmt, marker::PhantomData};

use serde::de::{
    DeserializeSeed, Deserializer, Error, IgnoredAny, IntoDeserializer, MapAccess, SeqAccess, Visitor,
    value::{BoolDeserializer, MapAccessDeserializer, SeqAccessDeserializer, StrDeserializer, UnitDeserializer},
};

use super::{Failed, Input, Json, Keys, Kind, Object, Outcome, object, text::same};

/// A `serde` deserializer without its type: it can be asked once for one value.
///
/// The slots of scalars become `None` where the document says null.
pub(super) trait Source {
    fn boolean(&mut self, slot: &mut Option<bool>) -> Outcome;
    fn integer(&mut self, slot: &mut Option<i128>) -> Outcome;
    fn number(&mut self, slot: &mut Option<f64>) -> Outcome;
    fn text(&mut self, slot: &mut Option<String>) -> Outcome;
    fn value(&mut self, slot: &mut serde_json::Value) -> Outcome;
    fn optional(&mut self, slot: &mut dyn Slot) -> Outcome;
    fn list(&mut self, list: &mut dyn Push) -> Outcome;
    fn object(&mut self, object: &mut dyn Object) -> Outcome;
    /// Hands out the entries of an object; null has none.
    fn entries(&mut self, take: &mut dyn FnMut(&mut dyn Entries) -> Outcome) -> Outcome;
    fn by_kind(&mut self, choose: &mut dyn FnMut(Kind, &mut Input<'_>) -> Outcome) -> Outcome;
    fn skip(&mut self) -> Outcome;
    /// Keeps an error of our own.
    fn fail(&mut self, why: &dyn fmt::Display) -> Failed;
}
