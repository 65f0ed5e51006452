use sdkwright_api::{Format, Literal, Shape};

use crate::words::parts;

const INSTANT: &str = "2024-01-15T09:30:00Z";
const MAIL: &str = "user@example.com";
const ADDRESS: &str = "https://example.com";

/// A value of a scalar or an enum, for something called `name`.
pub(crate) fn sample(shape: &Shape, name: &str) -> Literal {
    match shape {
        Shape::Boolean => Literal::Bool(true),
        Shape::Integer(_) => Literal::Number("1".to_owned()),
        Shape::Number(_) => Literal::Number("1.5".to_owned()),
        Shape::Enum(values) => values.members.first().map_or(Literal::Null, |member| member.value.clone()),
        Shape::String(format) => Literal::String(text(*format, name).to_owned()),
        _ => Literal::String("<value>".to_owned()),
    }
}

fn text(format: Format, name: &str) -> &'static str {
    match format {
        Format::Date => "2024-01-15",
        Format::DateTime => INSTANT,
        Format::Uuid => "8c4b2f6a-3d1e-4f5b-9a7c-0e2d4c6b8a10",
        Format::Uri => ADDRESS,
        Format::Email => MAIL,
        // Addresses for documentation (RFC 5737 and RFC 3849).
        Format::Ipv4 => "192.0.2.1",
        Format::Ipv6 => "2001:db8::1",
        Format::Byte => "aGVsbG8=",
        Format::Password => "<password>",
        _ => by_name(name),
    }
}

fn by_name(name: &str) -> &'static str {
    let words: Vec<_> = parts(name).into_iter().map(str::to_ascii_lowercase).collect();
    match words.last().map(String::as_str) {
        Some("id" | "ids") => "<id>",
        Some("key") => "<key>",
        Some("email" | "mail") => MAIL,
        Some("url" | "uri" | "href" | "website" | "homepage") => ADDRESS,
        Some("timestamp") => INSTANT,
        // `created_at`, but not `at`.
        Some("at") if words.len() > 1 => INSTANT,
        _ => "<value>",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_by_name_and_format() {
        for (name, format, expected) in [
            ("id", Format::Plain, "<id>"),
            ("customerId", Format::Plain, "<id>"),
            ("external_id", Format::Plain, "<id>"),
            ("paid", Format::Plain, "<value>"),
            ("apiKey", Format::Plain, "<key>"),
            ("contactEmail", Format::Plain, MAIL),
            ("avatar_url", Format::Plain, ADDRESS),
            ("createdAt", Format::Plain, INSTANT),
            ("at", Format::Plain, "<value>"),
            ("id", Format::Uuid, "8c4b2f6a-3d1e-4f5b-9a7c-0e2d4c6b8a10"),
            ("anything", Format::Date, "2024-01-15"),
            ("", Format::Plain, "<value>"),
        ] {
            assert_eq!(text(format, name), expected, "{name}");
        }
    }
}
