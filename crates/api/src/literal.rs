use std::fmt;

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

    /// How many lines `{:#}` makes of it.
    pub fn lines(&self) -> usize {
        let within = |lines: usize| if lines == 0 { 1 } else { lines + 2 };
        match self {
            Self::Null | Self::Bool(_) | Self::Number(_) | Self::String(_) => 1,
            Self::Array(items) => within(items.iter().map(Self::lines).sum()),
            Self::Object(members) => within(members.iter().map(|(_, value)| value.lines()).sum()),
        }
    }
}

/// As JSON (RFC 8259): on one line, or by `{:#}` with each member and item on a line of its own.
impl fmt::Display for Literal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write_json(self, f.alternate().then_some(0), f)
    }
}

/// `depth` is how deep the value stands; `None` where everything is on one line.
fn write_json(value: &Literal, depth: Option<usize>, out: &mut impl fmt::Write) -> fmt::Result {
    let line = |out: &mut dyn fmt::Write, depth: Option<usize>| match depth {
        Some(depth) => write!(out, "\n{:1$}", "", depth * 2),
        None => Ok(()),
    };
    let inner = depth.map(|depth| depth + 1);
    match value {
        Literal::Null => out.write_str("null"),
        Literal::Bool(value) => write!(out, "{value}"),
        Literal::Number(digits) => out.write_str(digits),
        Literal::String(text) => write_text(text, out),
        Literal::Array(items) if items.is_empty() => out.write_str("[]"),
        Literal::Object(members) if members.is_empty() => out.write_str("{}"),
        Literal::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                out.write_char(if index == 0 { '[' } else { ',' })?;
                line(out, inner)?;
                write_json(item, inner, out)?;
            }
            line(out, depth)?;
            out.write_char(']')
        }
        Literal::Object(members) => {
            for (index, (name, value)) in members.iter().enumerate() {
                out.write_char(if index == 0 { '{' } else { ',' })?;
                line(out, inner)?;
                write_text(name, out)?;
                out.write_str(if inner.is_some() { ": " } else { ":" })?;
                write_json(value, inner, out)?;
            }
            line(out, depth)?;
            out.write_char('}')
        }
    }
}

fn write_text(text: &str, out: &mut impl fmt::Write) -> fmt::Result {
    let is_escaped = |c: char| c.is_control() || matches!(c, '"' | '\\');
    out.write_char('"')?;
    let mut rest = text;
    while let Some((plain, c)) =
        rest.find(is_escaped).and_then(|end| Some((end, rest[end..].chars().next()?)))
    {
        out.write_str(&rest[..plain])?;
        match c {
            '"' | '\\' => write!(out, "\\{c}")?,
            '\n' => out.write_str("\\n")?,
            '\r' => out.write_str("\\r")?,
            '\t' => out.write_str("\\t")?,
            c => write!(out, "\\u{:04x}", u32::from(c))?,
        }
        rest = &rest[plain + c.len_utf8()..];
    }
    out.write_str(rest)?;
    out.write_char('"')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_written_as_json() {
        let object = |members: &[(&str, Literal)]| {
            Literal::Object(members.iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect())
        };
        let value = object(&[
            ("a\"b", Literal::Array(vec![Literal::Number("1.50".into()), Literal::Null])),
            ("c", object(&[])),
            ("d", Literal::String("\\ \u{1}\n\u{e9}".into())),
        ]);
        assert_eq!(value.to_string(), r#"{"a\"b":[1.50,null],"c":{},"d":"\\ \u0001\né"}"#);
        let pretty =
            "{\n  \"a\\\"b\": [\n    1.50,\n    null\n  ],\n  \"c\": {},\n  \"d\": \"\\\\ \\u0001\\né\"\n}";
        assert_eq!(format!("{value:#}"), pretty);
        assert_eq!(value.lines(), pretty.lines().count());
    }

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
