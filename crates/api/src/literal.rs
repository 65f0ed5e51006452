/// A JSON value of the document: a default, an enum member, an example.
///
/// Numbers keep the digits that the document has, so that no language loses what another could say.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Literal {
    /// `null`
    Null,
    /// `true` or `false`
    Bool(bool),
    /// Digits as written: `1.10`, `9007199254740993`, `1e400`.
    Number(String),
    /// Text
    String(String),
    /// `[…]`
    Array(Vec<Literal>),
    /// `{…}` in document order
    Object(Vec<(String, Literal)>),
}

impl Literal {
    /// A scalar as text, strings without quotes; `None` for `null`, lists and objects.
    pub fn as_text(&self) -> Option<&str> {
        match self {
            Self::Bool(true) => Some("true"),
            Self::Bool(false) => Some("false"),
            Self::Number(text) | Self::String(text) => Some(text),
            Self::Null | Self::Array(_) | Self::Object(_) => None,
        }
    }

    /// The whole number that this is, if it is one of 64 bits with a sign. `2.0` and `2e3` are whole too: JSON does not
    /// tell them from `2` and `2000`.
    pub fn as_whole(&self) -> Option<i64> {
        let Self::Number(digits) = self else { return None };
        digits.parse().ok().or_else(|| {
            let value: f64 = digits.parse().ok()?;
            // Beyond 2^53 a float may have lost digits.
            (value.fract() == 0.0 && value.abs() <= 9_007_199_254_740_992.0).then_some(value as i64)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whole_numbers_in_every_spelling() {
        for (digits, expected) in [
            ("2", Some(2)),
            ("-7", Some(-7)),
            ("2.0", Some(2)),
            ("2e3", Some(2000)),
            ("9223372036854775807", Some(i64::MAX)),
            ("9223372036854775808", None),
            ("2.5", None),
            ("1e400", None),
        ] {
            assert_eq!(Literal::Number(digits.into()).as_whole(), expected, "{digits}");
        }
        assert_eq!(Literal::String("2".into()).as_whole(), None);
    }
}
