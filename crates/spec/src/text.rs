//! From bytes to text.

use std::ops::Range;

/// Why bytes are no text.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum NotText {
    /// More bytes than are read.
    TooLong,
    /// Neither UTF-8 nor UTF-16; what could be read of it, and where it broke off in that.
    Broken(String, Range<usize>),
}

/// Reads UTF-8, or UTF-16 by its byte order mark or, without one, by the zero beside its first character, which is ASCII
/// in every document. The mark is not part of the text.
pub(crate) fn decode(bytes: Vec<u8>, most: usize) -> Result<String, NotText> {
    if bytes.len() > most {
        return Err(NotText::TooLong);
    }
    match bytes.as_slice() {
        [0xff, 0xfe, rest @ ..] => utf16(rest, u16::from_le_bytes),
        [0xfe, 0xff, rest @ ..] => utf16(rest, u16::from_be_bytes),
        [0xef, 0xbb, 0xbf, rest @ ..] => utf8(rest.to_vec()),
        [1..=255, 0, 1..=255, 0, ..] => utf16(&bytes, u16::from_le_bytes),
        [0, 1..=255, 0, 1..=255, ..] => utf16(&bytes, u16::from_be_bytes),
        _ => utf8(bytes),
    }
}

fn utf8(bytes: Vec<u8>) -> Result<String, NotText> {
    String::from_utf8(bytes).map_err(|error| {
        let start = error.utf8_error().valid_up_to();
        let text = String::from_utf8_lossy(error.as_bytes()).into_owned();
        NotText::Broken(text, start..start + char::REPLACEMENT_CHARACTER.len_utf8())
    })
}

fn utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> Result<String, NotText> {
    let (pairs, rest) = bytes.as_chunks::<2>();
    let mut text = String::with_capacity(pairs.len());
    for c in char::decode_utf16(pairs.iter().copied().map(unit)) {
        match c {
            Ok(c) => text.push(c),
            Err(_) => return Err(broken_off(text)),
        }
    }
    if rest.is_empty() { Ok(text) } else { Err(broken_off(text)) }
}

fn broken_off(mut text: String) -> NotText {
    let start = text.len();
    text.push(char::REPLACEMENT_CHARACTER);
    NotText::Broken(text, start..start + char::REPLACEMENT_CHARACTER.len_utf8())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn byte_order_marks_tell_the_encoding() {
        for bytes in [
            "a: ü".as_bytes().to_vec(),
            [b"\xef\xbb\xbf", "a: ü".as_bytes()].concat(),
            b"\xff\xfea\0:\0 \0\xfc\0".to_vec(),
            b"\xfe\xff\0a\0:\0 \0\xfc".to_vec(),
            b"a\0:\0 \0\xfc\0".to_vec(),
            b"\0a\0:\0 \0\xfc".to_vec(),
        ] {
            assert_eq!(decode(bytes, 100).as_deref(), Ok("a: ü"));
        }
    }

    #[test]
    fn broken_text_tells_where() {
        assert_eq!(decode(b"ab\xffc".to_vec(), 100), Err(NotText::Broken("ab\u{fffd}c".into(), 2..5)));
        assert_eq!(
            decode(b"\xff\xfea\0\x00\xd8".to_vec(), 100),
            Err(NotText::Broken("a\u{fffd}".into(), 1..4))
        );
        assert_eq!(decode(b"\xff\xfea\0b".to_vec(), 100), Err(NotText::Broken("a\u{fffd}".into(), 1..4)));
    }
}
