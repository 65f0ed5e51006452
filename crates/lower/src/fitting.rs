//! Whether a value that the document gives as an example is one of the type that it stands at.

use sdkwright_api::{
    Additional, Discrimination, Format, Literal, Shape, Struct, TypeRef, Types, Union, Variant,
};

/// Fits values to types.
pub(crate) struct Fitting<'a> {
    types: &'a Types,
    /// Values that may still be looked at: an example longer than that is not for a page.
    budget: usize,
}

impl<'a> Fitting<'a> {
    pub(crate) fn new(types: &'a Types) -> Self {
        const MOST_VALUES: usize = 1000;
        Self { types, budget: MOST_VALUES }
    }

    /// The value as the type takes it, without keys that the type ignores; `None` if it is not one of the type.
    pub(crate) fn fit(&mut self, ty: TypeRef, value: &Literal) -> Option<Literal> {
        self.budget = self.budget.checked_sub(1)?;
        let ty = self.types.resolve(ty);
        if *value == Literal::Null {
            let is_any = matches!(self.types.get(ty.id).shape, Shape::Any);
            return (ty.nullable || is_any).then_some(Literal::Null);
        }
        match (&self.types.get(ty.id).shape, value) {
            (Shape::Any, value) => Some(value.clone()),
            (Shape::Boolean, Literal::Bool(_)) => Some(value.clone()),
            (Shape::Integer(format), Literal::Number(_)) => is_integer(*format, value).then(|| value.clone()),
            (Shape::Number(_), Literal::Number(digits)) => {
                digits.parse().is_ok_and(f64::is_finite).then(|| value.clone())
            }
            (Shape::String(format), Literal::String(text)) => is_text(*format, text).then(|| value.clone()),
            (Shape::Enum(values), value) => {
                values.members.iter().any(|member| member.value == *value).then(|| value.clone())
            }
            (Shape::List(item), Literal::Array(values)) => {
                values.iter().map(|value| self.fit(*item, value)).collect::<Option<_>>().map(Literal::Array)
            }
            (Shape::Tuple(tuple), Literal::Array(values)) if tuple.least <= values.len() => {
                let known =
                    values.iter().enumerate().map_while(|(place, value)| Some((tuple.at(place)?, value)));
                known.map(|(ty, value)| self.fit(ty, value)).collect::<Option<_>>().map(Literal::Array)
            }
            (Shape::Map(ty), Literal::Object(entries)) => {
                let entries = entries.iter().map(|(key, value)| Some((key.clone(), self.fit(*ty, value)?)));
                entries.collect::<Option<_>>().map(Literal::Object)
            }
            (Shape::Struct(object), Literal::Object(entries)) => self.fit_struct(object, entries),
            (Shape::Union(union), value) => self.fit_union(union, value),
            _ => None,
        }
    }

    fn fit_struct(&mut self, object: &Struct, entries: &[(String, Literal)]) -> Option<Literal> {
        let mut kept = Vec::with_capacity(entries.len());
        for (key, value) in entries {
            match object.fields.iter().find(|field| field.wire == *key) {
                Some(field) if field.constant.as_ref().is_some_and(|constant| constant != value) => {
                    return None;
                }
                Some(field) => kept.push((key.clone(), self.fit(field.ty, value)?)),
                None => match object.additional {
                    Additional::Kept(ty) => kept.push((key.clone(), self.fit(ty, value)?)),
                    Additional::Ignored => {}
                },
            }
        }
        let has = |key: &str| kept.iter().any(|(present, _)| present == key);
        object.fields.iter().all(|field| !field.required || has(&field.wire)).then_some(Literal::Object(kept))
    }

    fn fit_union(&mut self, union: &Union, value: &Literal) -> Option<Literal> {
        let Discrimination::Tagged { key } = &union.discrimination else {
            return union.variants.iter().find_map(|variant| self.fit(variant.ty, value));
        };
        let Literal::Object(entries) = value else { return None };
        let given = entries.iter().find(|(present, _)| present == key).map(|(_, given)| given);
        let tag = given.and_then(Literal::as_text);
        let chosen = |variant: &&Variant| variant.tags.iter().any(|known| Some(known.as_str()) == tag);
        let variant = union
            .variants
            .iter()
            .find(chosen)
            .or_else(|| union.variants.iter().find(|variant| variant.fallback))?;
        let mut fitting = self.fit(variant.ty, value)?;
        if let (Literal::Object(kept), Some(given)) = (&mut fitting, given)
            && !kept.iter().any(|(present, _)| present == key)
        {
            kept.insert(0, (key.clone(), given.clone()));
        }
        Some(fitting)
    }
}

fn is_integer(format: Format, value: &Literal) -> bool {
    let Some(number) = value.as_whole() else { return false };
    match format {
        Format::Int8 => i8::try_from(number).is_ok(),
        Format::Int16 => i16::try_from(number).is_ok(),
        Format::Int32 => i32::try_from(number).is_ok(),
        Format::Uint8 => u8::try_from(number).is_ok(),
        Format::Uint16 => u16::try_from(number).is_ok(),
        Format::Uint32 => u32::try_from(number).is_ok(),
        Format::Uint64 => number >= 0,
        _ => true,
    }
}

fn is_text(format: Format, text: &str) -> bool {
    match format {
        Format::Date => is_date(text),
        Format::DateTime => is_instant(text),
        Format::Uuid => is_uuid(text),
        Format::Uri => text.contains(':') && !text.contains(char::is_whitespace),
        Format::Ipv4 => text.parse::<std::net::Ipv4Addr>().is_ok(),
        Format::Ipv6 => text.parse::<std::net::Ipv6Addr>().is_ok(),
        Format::Email => text.contains('@'),
        Format::Byte => {
            let digits = text.trim_end_matches('=');
            digits.len() % 4 != 1
                && digits.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'+' | b'/'))
        }
        _ => true,
    }
}

/// RFC 3339, full-date.
fn is_date(text: &str) -> bool {
    let number = |range: std::ops::Range<usize>| -> Option<u32> {
        let digits = text.get(range)?;
        digits.bytes().all(|b| b.is_ascii_digit()).then(|| digits.parse().ok())?
    };
    let bytes = text.as_bytes();
    if bytes.len() != 10 || bytes[4] != b'-' || bytes[7] != b'-' {
        return false;
    }
    let (Some(year), Some(month), Some(day)) = (number(0..4), number(5..7), number(8..10)) else {
        return false;
    };
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let days = match month {
        2 if leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => 0,
    };
    (1..=days).contains(&day)
}

/// RFC 3339, date-time with its offset.
fn is_instant(text: &str) -> bool {
    let (Some(date), Some(rest)) = (text.get(..10), text.get(10..)) else { return false };
    let Some(time) = rest.strip_prefix(['T', 't']) else { return false };
    let Some(clock) = time.get(..8).map(str::as_bytes) else { return false };
    let two = |at: usize| clock[at].is_ascii_digit() && clock[at + 1].is_ascii_digit();
    let in_range = || clock[..2] <= b"23"[..] && clock[3..5] <= b"59"[..] && clock[6..8] <= b"60"[..];
    if !(two(0) && clock[2] == b':' && two(3) && clock[5] == b':' && two(6) && in_range()) {
        return false;
    }
    let mut offset = &time[8..];
    if let Some(fraction) = offset.strip_prefix('.') {
        offset = fraction.trim_start_matches(|c: char| c.is_ascii_digit());
        if offset.len() == fraction.len() {
            return false;
        }
    }
    let is_shift = |shift: &str| {
        let bytes = shift.as_bytes();
        bytes.len() == 6
            && matches!(bytes[0], b'+' | b'-')
            && bytes[3] == b':'
            && [1, 2, 4, 5].iter().all(|&at| bytes[at].is_ascii_digit())
            && bytes[1..3] <= b"23"[..]
            && bytes[4..6] <= b"59"[..]
    };
    is_date(date) && (matches!(offset, "Z" | "z") || is_shift(offset))
}

/// RFC 9562, the 8-4-4-4-12 form.
fn is_uuid(text: &str) -> bool {
    let bytes = text.as_bytes();
    bytes.len() == 36
        && bytes.iter().enumerate().all(|(at, b)| match at {
            8 | 13 | 18 | 23 => *b == b'-',
            _ => b.is_ascii_hexdigit(),
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_and_instants() {
        for text in ["2024-02-29", "1999-12-31"] {
            assert!(is_date(text), "{text}");
        }
        for text in ["2023-02-29", "2024-13-01", "2024-1-1", "2024-01-00", "20240101ab", "été-01-01"] {
            assert!(!is_date(text), "{text}");
        }
        for text in ["2024-01-15T09:30:00Z", "2024-01-15t09:30:00.123z", "2024-01-15T09:30:00+05:30"] {
            assert!(is_instant(text), "{text}");
        }
        for text in [
            "2024-01-15 09:30:00Z",
            "2024-01-15T09:30:00",
            "2024-01-15T24:30:00Z",
            "2024-01-15T09:30:00.Z",
            "2024-01-15",
        ] {
            assert!(!is_instant(text), "{text}");
        }
    }

    #[test]
    fn text_of_formats() {
        assert!(is_text(Format::Uuid, "8c4b2f6a-3d1e-4f5b-9a7c-0e2d4c6b8a10"));
        assert!(!is_text(Format::Uuid, "8c4b2f6a3d1e4f5b9a7c0e2d4c6b8a10"));
        assert!(!is_text(Format::Uri, "not a link"));
        assert!(is_text(Format::Byte, "aGVsbG8=") && is_text(Format::Byte, "aGVsbG8"));
        assert!(!is_text(Format::Byte, "héllo") && !is_text(Format::Byte, "abcde"));
    }

    #[test]
    fn integers_in_their_range() {
        let number = |digits: &str| Literal::Number(digits.into());
        assert!(
            is_integer(Format::Int32, &number("2147483647"))
                && !is_integer(Format::Int32, &number("2147483648"))
        );
        assert!(!is_integer(Format::Uint64, &number("-1")) && !is_integer(Format::Plain, &number("1.5")));
    }
}
