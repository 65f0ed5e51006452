use std::net::{Ipv4Addr, Ipv6Addr};

use chrono::{DateTime, FixedOffset, NaiveDate, SecondsFormat};
use uuid::Uuid;

use super::{Input, Json, Outcome, Shape};

/// Times keep the offset that the server wrote. RFC 3339 allows lower case letters and, in a leap second, the second 60.
impl Json for DateTime<FixedOffset> {
    fn blank() -> Self {
        Self::default()
    }
    fn read(&mut self, input: &mut Input<'_>) -> Outcome {
        input.source.parse(&mut |text| {
            *self = Self::parse_from_rfc3339(text)
                .map_err(|error| format!("expected a time of RFC 3339: {error}"))?;
            Ok(())
        })
    }
    fn shape(&self) -> Shape<'_> {
        Shape::Written(self.to_rfc3339_opts(SecondsFormat::AutoSi, true))
    }
}

/// Values that `FromStr` reads and `Display` writes.
macro_rules! parsed {
    ($($type:ty, $blank:expr, $what:literal;)*) => { $(
        impl Json for $type {
            fn blank() -> Self {
                $blank
            }
            fn read(&mut self, input: &mut Input<'_>) -> Outcome {
                input.source.parse(&mut |text| {
                    *self = text.parse().map_err(|error| format!(concat!("expected ", $what, ": {}"), error))?;
                    Ok(())
                })
            }
            fn shape(&self) -> Shape<'_> {
                Shape::Written(self.to_string())
            }
        }
    )* };
}

parsed! {
    NaiveDate, Self::default(), "a date of RFC 3339";
    Uuid, Self::nil(), "a UUID";
    Ipv4Addr, Self::UNSPECIFIED, "an IPv4 address";
    Ipv6Addr, Self::UNSPECIFIED, "an IPv6 address";
}
