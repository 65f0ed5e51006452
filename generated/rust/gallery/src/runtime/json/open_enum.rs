use std::fmt;

use super::{Failed, Input, Json};

/// A value that this version of the SDK does not know. It is kept as the server sent it.
///
/// There is no way to make one by hand, so that an unknown value is never equal to a known one.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct UnknownValue(String);

impl UnknownValue {
    /// The value as the server writes it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for UnknownValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A number that this version of the SDK does not know; see [`UnknownValue`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct UnknownInteger(i64);

impl UnknownInteger {
    /// The number as the server sends it.
    #[must_use]
    pub fn get(self) -> i64 {
        self.0
    }
}

impl fmt::Display for UnknownInteger {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

/// The known value with this text, or an unknown one.
pub fn string_enum<T: Clone>(
    text: &str,
    known: &[T],
    text_of: fn(&T) -> &str,
    unknown: fn(UnknownValue) -> T,
) -> T {
    let found = known.iter().find(|known| text_of(known) == text);
    found.cloned().unwrap_or_else(|| unknown(UnknownValue(text.to_owned())))
}

/// The known value with this number, or an unknown one.
pub fn integer_enum<T: Clone>(
    number: i64,
    known: &[T],
    number_of: fn(&T) -> i64,
    unknown: fn(UnknownInteger) -> T,
) -> T {
    let found = known.iter().find(|known| number_of(known) == number);
    found.cloned().unwrap_or_else(|| unknown(UnknownInteger(number)))
}

/// Reads a string that must be there: an enum has no empty value that null could stand for.
pub fn read_text(input: &mut Input<'_>) -> Result<String, Failed> {
    let mut slot = None;
    input.source.text(&mut slot)?;
    slot.ok_or_else(|| input.fail("invalid type: null, expected a string"))
}

/// Reads a number that must be there.
pub fn read_integer(input: &mut Input<'_>) -> Result<i64, Failed> {
    let mut slot = None;
    i64::read_option(&mut slot, input)?;
    slot.ok_or_else(|| input.fail("invalid type: null, expected an integer"))
}
