use bytes::{Bytes, BytesMut};
use serde::de::IgnoredAny;

/// What stands in front of each record (RFC 7464, section 2.2): no JSON holds it.
pub(super) const SEPARATOR: u8 = b'\x1e';

/// How values of JSON follow each other in a body.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Framing {
    /// One a line.
    Lines,
    /// One a record, of any number of lines (RFC 7464).
    Records,
}

impl Framing {
    /// Cuts the next value that is complete off the buffer, of which `searched` bytes are known to hold no end. What is
    /// empty is left out.
    pub(super) fn next(self, buffer: &mut BytesMut, searched: &mut usize) -> Option<Bytes> {
        while let Some(end) = self.end(buffer, searched) {
            let value = buffer.split_to(end).freeze();
            *searched = 0;
            if !trimmed(&value).is_empty() {
                return Some(value);
            }
        }
        None
    }

    /// Whether a value may be the beginning of another one: what has no end of its own is only complete with space behind
    /// it (RFC 7464, section 2.4).
    pub(super) fn is_cut_off(self, value: &[u8]) -> bool {
        self == Self::Records
            && !matches!(value.last(), Some(b'}' | b']' | b'"' | b' ' | b'\t' | b'\r' | b'\n'))
    }

    /// Where the first value of the buffer ends.
    fn end(self, buffer: &[u8], searched: &mut usize) -> Option<usize> {
        while let Some(found) = buffer[*searched..].iter().position(|byte| self.may_end(*byte)) {
            let place = *searched + found;
            match buffer[place] {
                // One that begins the buffer belongs to what follows it.
                SEPARATOR if place == 0 => {}
                SEPARATOR => return Some(place),
                _ if self == Self::Lines || is_complete(&buffer[..place]) => return Some(place + 1),
                _ => {}
            }
            *searched = place + 1;
        }
        *searched = buffer.len();
        None
    }

    fn may_end(self, byte: u8) -> bool {
        byte == b'\n' || (self == Self::Records && byte == SEPARATOR)
    }
}

/// A value without what is no JSON around it: spaces, and the separator of records.
pub(super) fn trimmed(value: &[u8]) -> &[u8] {
    let value = value.trim_ascii_start();
    value.strip_prefix(&[SEPARATOR]).unwrap_or(value).trim_ascii()
}

/// Whether a record ends with the line that was read last, so that nobody has to wait for the next record to see this
/// one. A line that begins with a space is amid a record that is printed for people, and not worth a look at all that came
/// before.
fn is_complete(record: &[u8]) -> bool {
    let line = record.iter().rposition(|byte| *byte == b'\n').map_or(0, |end| end + 1);
    let is_inside = line > 0 && record[line..].first().is_none_or(u8::is_ascii_whitespace);
    !is_inside && serde_json::from_slice::<IgnoredAny>(trimmed(record)).is_ok()
}
