//! How models are read from JSON and written as JSON.
//!
//! A model lists its fields once in [`Object`]; a union implements [`Json`] itself; an enum needs only its values. Everything
//! that walks a document stands here and is compiled once instead of once per model: that is why the generated code is not
//! generic, and why a crate of a thousand models is checked and built in seconds. The `serde` traits of each model lead here too.

mod base64;
mod buffer;
mod containers;
mod decimal;
#[allow(unused_macros, reason = "not every SDK has enums and unions")]
mod impls;
mod input;
mod object;
mod open_enum;
mod replay;
mod scalars;
mod seeds;
mod shape;
mod source;
mod text;
mod tuples;

pub use base64::{Base64, Base64Error};
pub use buffer::Buffer;
pub use decimal::{Decimal, DecimalError};
pub use impls::{read, write};
pub use input::{Failed, Input, Kind, Outcome};
pub use object::{Keys, Object};
pub use open_enum::{UnknownInteger, UnknownValue, integer_enum, read_integer, read_text, string_enum};
pub use shape::{Entries, Items, Shape};
pub use tuples::{Positions, position};

#[allow(unused_imports, reason = "not every SDK has enums and unions")]
pub(crate) use impls::{integer_enums, objects, string_enums, tuples, unions};

/// A value that is read from JSON and written as JSON.
pub trait Json {
    /// The value that a read starts from; nobody sees it unless the read succeeds.
    fn blank() -> Self
    where
        Self: Sized;

    /// Reads the next value of the input into this one.
    fn read(&mut self, input: &mut Input<'_>) -> Outcome;

    /// What this value looks like in JSON.
    fn shape(&self) -> Shape<'_>;

    /// Reads a value that may be null. Scalars have a shorter way than asking first.
    fn read_option(slot: &mut Option<Self>, input: &mut Input<'_>) -> Outcome
    where
        Self: Sized,
    {
        input.source.optional(slot)
    }
}

/// The value that a read starts from.
#[must_use]
pub fn blank<T: Json>() -> T {
    T::blank()
}

/// What a value looks like in JSON.
pub fn shape<T: Json>(value: &T) -> Shape<'_> {
    value.shape()
}
