//! How models are read from JSON and written as JSON.
//!
//! A model lists its fields once in [`Object`]; a union or an enum implements [`Json`] directly. Everything that walks a document
//! stands here and is compiled once instead of once per model: that is why the generated code is not generic, and why a crate of
//! a thousand models is checked and built in seconds. The `serde` traits of each model lead here as well.

mod buffer;
mod containers;
mod impls;
mod input;
mod object;
mod open_enum;
mod patch;
mod scalars;
mod shape;
mod source;
mod tagged;
mod text;
mod time;

pub use buffer::Buffer;
pub use input::{Failed, Input, Kind, Outcome};
pub use object::{Keys, Object};
pub use open_enum::{UnknownInteger, UnknownValue};
pub use patch::{Null, Patch};
pub use shape::Shape;

#[allow(unused_imports)] // An SDK without enums or unions needs only some of them.
pub(crate) use impls::{integer_enums, objects, string_enums, unions};

/// A value that is read from JSON and written as JSON.
pub trait Json {
    /// The value that a read starts from; it is seen by nobody unless the read succeeds.
    fn blank() -> Self
    where
        Self: Sized;

    /// Reads the next value of the input into this one.
    fn read(&mut self, input: &mut Input<'_>) -> Outcome;

    /// What this value looks like in JSON.
    fn shape(&self) -> Shape<'_>;

    /// Reads a value that may be null. Scalars have a shorter way than asking first.
    #[doc(hidden)]
    fn read_option(slot: &mut Option<Self>, input: &mut Input<'_>) -> Outcome
    where
        Self: Sized,
    {
        input.source.optional(slot)
    }
}

/// The value that a read starts from.
pub fn blank<T: Json>() -> T {
    T::blank()
}
