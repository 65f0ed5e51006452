use std::{fmt, str::FromStr};

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::value::RawValue;

use super::{Input, Json, Outcome, Shape};

/// A number of which every digit counts: an amount of money, or an integer of more than 64 bits.
///
/// It keeps the digits as the server wrote them. For arithmetic, parse [`as_str`](Self::as_str) into the decimal type of your
/// choice. Two decimals are equal when their digits are: `1.0` is not `1.00`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Decimal(String);

/// Says that a text is no number as JSON writes it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DecimalError {
    _private: (),
}

impl Decimal {
    /// The digits.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The nearest number of 64 bits, which may have fewer digits.
    #[must_use]
    pub fn to_f64(&self) -> f64 {
        self.0.parse().unwrap_or(f64::NAN)
    }
}

impl FromStr for Decimal {
    type Err = DecimalError;

    fn from_str(text: &str) -> Result<Self, DecimalError> {
        if is_number(text) { Ok(Self(text.to_owned())) } else { Err(DecimalError { _private: () }) }
    }
}

macro_rules! whole_numbers {
    ($($type:ty),*) => { $(
        impl From<$type> for Decimal {
            fn from(value: $type) -> Self {
                Self(value.to_string())
            }
        }
    )* };
}

whole_numbers!(i8, i16, i32, i64, i128, u8, u16, u32, u64, u128);

impl fmt::Display for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Display for DecimalError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("expected a number as JSON writes it")
    }
}

impl std::error::Error for DecimalError {}

impl Json for Decimal {
    fn blank() -> Self {
        Self("0".to_owned())
    }
    fn read(&mut self, input: &mut Input<'_>) -> Outcome {
        let mut slot = None;
        Self::read_option(&mut slot, input)?;
        *self = slot.unwrap_or_else(Self::blank);
        Ok(())
    }
    fn shape(&self) -> Shape<'_> {
        Shape::Digits(&self.0)
    }
    /// Some servers quote such numbers, which is as exact.
    fn read_option(slot: &mut Option<Self>, input: &mut Input<'_>) -> Outcome {
        let mut written = None;
        input.source.written(&mut written)?;
        let text = written.as_deref().map_or("null", RawValue::get);
        *slot = match text.trim_matches('"') {
            "null" => None,
            digits => Some(digits.parse().map_err(|error| input.fail(error))?),
        };
        Ok(())
    }
}

impl<'de> Deserialize<'de> for Decimal {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        super::read(deserializer)
    }
}

impl Serialize for Decimal {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        super::write(self, serializer)
    }
}

/// The grammar of RFC 8259, section 6.
fn is_number(text: &str) -> bool {
    let digits = |text: &str| text.len() - text.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let rest = text.strip_prefix('-').unwrap_or(text);
    let whole = digits(rest);
    if whole == 0 || whole > 1 && rest.starts_with('0') {
        return false;
    }
    let mut rest = &rest[whole..];
    if let Some(fraction) = rest.strip_prefix('.') {
        let length = digits(fraction);
        if length == 0 {
            return false;
        }
        rest = &fraction[length..];
    }
    if let Some(exponent) = rest.strip_prefix(['e', 'E']) {
        let exponent = exponent.strip_prefix(['+', '-']).unwrap_or(exponent);
        return !exponent.is_empty() && digits(exponent) == exponent.len();
    }
    rest.is_empty()
}
