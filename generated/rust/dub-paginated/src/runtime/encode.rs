use std::borrow::Cow;

use percent_encoding::{AsciiSet, CONTROLS, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};

/// Everything but the unreserved characters of RFC 3986.
pub(crate) const UNRESERVED: &AsciiSet =
    &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// What may stand in a query as it is where a parameter allows reserved characters. `&` and `+` would be read as
/// delimiter and space, `#` ends the query, and RFC 3986 has no brackets there.
const RESERVED: &AsciiSet = &UNRESERVED
    .remove(b':')
    .remove(b'/')
    .remove(b'?')
    .remove(b'@')
    .remove(b'!')
    .remove(b'$')
    .remove(b'\'')
    .remove(b'(')
    .remove(b')')
    .remove(b'*')
    .remove(b',')
    .remove(b';')
    .remove(b'=');

/// What may stand in a path as it is: `pchar` and the slash.
const PATH: &AsciiSet = &RESERVED.remove(b'&').remove(b'+').add(b'?');

/// What may stand in a query as it is: all of that, and the delimiters.
const QUERY: &AsciiSet = &RESERVED.remove(b'&').remove(b'+');

/// What no part of an address may contain, however lenient one is (RFC 3986, appendix A).
const FORBIDDEN: &AsciiSet = &CONTROLS
    .add(b' ')
    .add(b'"')
    .add(b'<')
    .add(b'>')
    .add(b'\\')
    .add(b'^')
    .add(b'`')
    .add(b'{')
    .add(b'|')
    .add(b'}');

/// A value with everything but unreserved characters percent-encoded.
pub(crate) fn unreserved(text: &str) -> Cow<'_, str> {
    utf8_percent_encode(text, UNRESERVED).into()
}

/// A value of a query parameter with `allowReserved`; triplets such as `%2F` pass.
pub(crate) fn reserved(text: &str) -> String {
    keeping_triplets(text, RESERVED)
}

/// A value of a path that may be several of its segments: what a path has as it is stays, triplets do not.
pub(crate) fn segments(text: &str) -> String {
    utf8_percent_encode(text, PATH).to_string()
}

/// The fixed text of a path; triplets pass.
pub(crate) fn path(text: &str) -> String {
    keeping_triplets(text, PATH)
}

/// The fixed text of a query; triplets and delimiters pass.
pub(crate) fn query(text: &str) -> String {
    keeping_triplets(text, QUERY)
}

/// The path or the query of an address that is not ours: what is encoded stays, and so does what may be as it is.
pub(crate) fn given(text: &str) -> String {
    utf8_percent_encode(text, FORBIDDEN).to_string()
}

/// A value as it was before it was encoded; `None` if it was no text.
pub(crate) fn decoded(text: &str) -> Option<String> {
    percent_decode_str(text).decode_utf8().ok().map(Cow::into_owned)
}

fn keeping_triplets(text: &str, set: &'static AsciiSet) -> String {
    let mut out = String::with_capacity(text.len());
    for (index, part) in text.split('%').enumerate() {
        if index > 0 {
            let is_triplet =
                part.as_bytes().get(..2).is_some_and(|hex| hex.iter().all(u8::is_ascii_hexdigit));
            out.push_str(if is_triplet { "%" } else { "%25" });
        }
        out.extend(utf8_percent_encode(part, set));
    }
    out
}
