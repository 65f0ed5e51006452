//! Scalars and JSON of a document as literals of TypeScript.

use sdkwright_api::Literal;

use crate::encode::{Code, code};
use crate::layout;
use crate::types::value_literal;

/// A number as JavaScript writes it; digits with zeros before them are none there.
pub(crate) fn number(digits: &str) -> Option<layout::Literal> {
    let bare = digits.trim_start_matches('-');
    let is_padded = bare.len() > 1 && bare.starts_with('0') && bare.as_bytes()[1].is_ascii_digit();
    let value: Option<f64> = digits.parse().ok();
    let text = if is_padded { value?.to_string() } else { digits.to_owned() };
    Code::number(&text).map(layout::Literal::Leaf)
}

/// Any JSON as it is.
pub(crate) fn json(literal: &Literal) -> Option<layout::Literal> {
    match literal {
        Literal::Array(items) => {
            Some(layout::Literal::Array(items.iter().map(json).collect::<Option<Vec<_>>>()?))
        }
        Literal::Object(entries) => {
            let entries = entries.iter().map(|(key, value)| Some((Code::key(key), json(value)?)));
            Some(layout::Literal::Object(entries.collect::<Option<Vec<_>>>()?))
        }
        Literal::Number(digits) => number(digits),
        scalar => value_literal(scalar).map(layout::Literal::Leaf),
    }
}

/// Whether text is a moment as JavaScript reads it: a day, and behind `T` a time.
pub(crate) fn is_instant(text: &str) -> bool {
    let Some((day, time)) = text.split_once(['T', 't']) else { return false };
    let mut digits = time.bytes().take(5);
    is_day(day)
        && time.len() >= 5
        && digits.all(|b| b.is_ascii_digit() || b == b':')
        && time.ends_with(|c: char| c.is_ascii_digit() || matches!(c, 'Z' | 'z'))
}

/// Whether text is a day (RFC 3339, full-date) of the months that all years have.
pub(crate) fn is_day(text: &str) -> bool {
    let parts: Vec<&str> = text.split('-').collect();
    let [year, month, day] = parts[..] else { return false };
    let number = |text: &str, digits: usize| text.parse::<u8>().ok().filter(|_| text.len() == digits);
    let longest = match number(month, 2) {
        Some(2) => 28,
        Some(4 | 6 | 9 | 11) => 30,
        Some(1..=12) => 31,
        _ => return false,
    };
    year.len() == 4
        && year.bytes().all(|b| b.is_ascii_digit())
        && number(day, 2).is_some_and(|day| (1..=longest).contains(&day))
}

/// The bytes that base64 stands for: as text where they are text.
pub(crate) fn bytes(base64: &str) -> Code {
    match decode(base64).and_then(|bytes| String::from_utf8(bytes).ok()) {
        Some(text) => code!("new TextEncoder().encode(", Code::string(&text), ")"),
        None => Code::fixed("new Uint8Array([1, 2, 3])"),
    }
}

/// Base64 in either alphabet (RFC 4648, sections 4 and 5), padded or not.
fn decode(base64: &str) -> Option<Vec<u8>> {
    let mut bytes = Vec::new();
    let (mut bits, mut held) = (0_u32, 0);
    for c in base64.trim_end_matches('=').bytes() {
        let value = match c {
            b'A'..=b'Z' => c - b'A',
            b'a'..=b'z' => c - b'a' + 26,
            b'0'..=b'9' => c - b'0' + 52,
            b'+' | b'-' => 62,
            b'/' | b'_' => 63,
            _ => return None,
        };
        bits = bits << 6 | u32::from(value);
        held += 6;
        if held >= 8 {
            held -= 8;
            bytes.push((bits >> held & 0xff) as u8);
        }
    }
    Some(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(literal: &Literal) -> Option<String> {
        use crate::encode::Fragment;
        json(literal).map(|value| value.line().text().to_owned())
    }

    #[test]
    fn any_json_is_a_literal() {
        let object = Literal::Object(vec![
            ("a-b".to_owned(), Literal::Array(vec![Literal::Null, Literal::Bool(true)])),
            ("__proto__".to_owned(), Literal::Number("1.10".to_owned())),
        ]);
        assert_eq!(line(&object).as_deref(), Some("{ \"a-b\": [null, true], [\"__proto__\"]: 1.10 }"));
        assert_eq!(line(&Literal::Number("1e400".to_owned())), None);
    }

    #[test]
    fn numbers_have_no_zeros_before_them() {
        for (digits, expected) in [("007", "7"), ("-01.5", "-1.5"), ("0", "0"), ("0.5", "0.5"), ("-0", "-0")]
        {
            assert_eq!(line(&Literal::Number(digits.to_owned())).as_deref(), Some(expected));
        }
    }

    #[test]
    fn moments_and_days_are_known() {
        for text in ["2024-01-15T09:30:00Z", "2024-12-31t23:59:59.123+02:00", "2024-01-15T09:30"] {
            assert!(is_instant(text), "{text}");
        }
        for text in [
            "immediately",
            "2024-01-15",
            "T",
            "2024-13-01T00:00:00Z",
            "2024-01-15Tnoon",
            "2024-01-15T09:30 UTC?",
        ] {
            assert!(!is_instant(text), "{text}");
        }
        assert!(is_day("2024-02-28") && !is_day("2024-02-30") && !is_day("24-1-1") && !is_day("2024-01-001"));
    }

    #[test]
    fn bytes_are_shown_as_text_where_they_are_text() {
        use crate::encode::Fragment;
        assert_eq!(bytes("aGVsbG8=").text(), "new TextEncoder().encode(\"hello\")");
        assert_eq!(bytes("_w").text(), "new Uint8Array([1, 2, 3])");
        assert_eq!(bytes("no base64!").text(), "new Uint8Array([1, 2, 3])");
    }
}
