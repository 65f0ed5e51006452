use std::collections::BTreeMap;
use std::net::{Ipv4Addr, Ipv6Addr};

use chrono::{DateTime, FixedOffset, NaiveDate};
use uuid::Uuid;

use super::runtime::json::{self, Base64, Decimal, Json};

/// A value on its own: the traits of `serde` belong to `serde` there, so ours are asked directly.
fn read<T: Json>(text: &str) -> Result<T, String> {
    json::read(&mut serde_json::Deserializer::from_str(text)).map_err(|error| error.to_string())
}

fn write<T: Json>(value: &T) -> Result<String, String> {
    serde_json::to_string(&json::shape(value)).map_err(|error| error.to_string())
}

fn round_trip<T: Json>(text: &str) -> T {
    let value = read(text).unwrap_or_else(|error| panic!("{text}: {error}"));
    assert_eq!(write(&value).unwrap(), text);
    value
}

#[test]
fn integers_are_exact_and_checked() {
    assert_eq!(round_trip::<i64>("9007199254740993"), 9_007_199_254_740_993);
    assert_eq!(round_trip::<i64>("-9223372036854775808"), i64::MIN);
    assert_eq!(round_trip::<u64>("18446744073709551615"), u64::MAX);
    assert_eq!(round_trip::<i32>("-2147483648"), i32::MIN);
    for (error, what) in [
        (read::<i64>("9223372036854775808").unwrap_err(), "9223372036854775808 is out of range for i64"),
        (read::<i32>("2147483648").unwrap_err(), "2147483648 is out of range for i32"),
        (read::<u8>("-1").unwrap_err(), "-1 is out of range for u8"),
        (read::<i64>("1.5").unwrap_err(), "invalid type: floating point `1.5`, expected an integer"),
        (read::<i64>("1e300").unwrap_err(), "invalid type: floating point"),
        (read::<i64>("\"1\"").unwrap_err(), "invalid type: string \"1\", expected an integer"),
    ] {
        assert!(error.starts_with(what), "{error}");
    }
}

#[test]
fn a_whole_number_may_be_written_as_a_float() {
    assert_eq!(read::<i64>("5.0"), Ok(5));
    assert_eq!(read::<i64>("-2e3"), Ok(-2000));
}

#[test]
fn numbers() {
    assert_eq!(round_trip::<f64>("0.1"), 0.1);
    assert_eq!(read::<f64>("3"), Ok(3.0));
    assert_eq!(round_trip::<f32>("0.1"), 0.1);
    assert_eq!(write(&f64::NAN).unwrap_err(), "JSON has no number that is not finite");
    assert_eq!(write(&f32::INFINITY).unwrap_err(), "JSON has no number that is not finite");
}

#[test]
fn null_is_empty() {
    assert_eq!(read::<String>("null"), Ok(String::new()));
    assert_eq!(read::<bool>("null"), Ok(false));
    assert_eq!(read::<i64>("null"), Ok(0));
    assert_eq!(read::<f64>("null"), Ok(0.0));
    assert_eq!(read::<Vec<String>>("null"), Ok(Vec::new()));
    assert_eq!(read::<BTreeMap<String, String>>("null"), Ok(BTreeMap::new()));
    assert_eq!(read::<Option<String>>("null"), Ok(None));
    assert_eq!(read::<Option<Box<String>>>("null"), Ok(None));
}

#[test]
fn null_keeps_its_place_in_lists_and_maps() {
    assert_eq!(round_trip::<Vec<Option<i64>>>("[1,null,3]"), [Some(1), None, Some(3)]);
    let map = round_trip::<BTreeMap<String, Option<String>>>(r#"{"a":null,"b":"c"}"#);
    assert_eq!(map["a"], None);
    let lists = round_trip::<Vec<Vec<BTreeMap<String, bool>>>>(r#"[[],[{},{"a":true}]]"#);
    assert!(lists[1][1]["a"]);
}

#[test]
fn what_does_not_fit_says_so() {
    assert!(
        read::<Vec<String>>("[\"a\",1]")
            .unwrap_err()
            .starts_with("invalid type: integer `1`, expected a string")
    );
    assert!(read::<Vec<String>>("{}").unwrap_err().starts_with("invalid type: map, expected a list"));
    assert!(read::<BTreeMap<String, i64>>("{\"a\":\"b\"}").unwrap_err().contains("expected an integer"));
    assert!(read::<Vec<i64>>("[1,2").unwrap_err().starts_with("EOF while parsing a list"));
    assert!(read::<Option<bool>>("\"yes\"").unwrap_err().contains("expected a boolean"));
}

#[test]
fn any_value() {
    round_trip::<serde_json::Value>(r#"{"a":[1,2.5,"x",null,true,{"b":{}}]}"#);
}

#[test]
fn times_keep_their_offset() {
    for (text, written) in [
        ("2024-02-29T23:59:59Z", "2024-02-29T23:59:59Z"),
        ("2024-02-29t23:59:59z", "2024-02-29T23:59:59Z"),
        ("2024-02-29T23:59:59+05:45", "2024-02-29T23:59:59+05:45"),
        ("2024-02-29T23:59:59.120-08:00", "2024-02-29T23:59:59.120-08:00"),
        ("2024-02-29T23:59:59.123456789Z", "2024-02-29T23:59:59.123456789Z"),
        ("2016-12-31T23:59:60Z", "2016-12-31T23:59:60Z"),
        ("0000-01-01T00:00:00-00:00", "0000-01-01T00:00:00Z"),
    ] {
        let time = read::<DateTime<FixedOffset>>(&format!("\"{text}\""))
            .unwrap_or_else(|error| panic!("{text}: {error}"));
        assert_eq!(write(&time).unwrap(), format!("\"{written}\""));
    }
    for text in [
        "",
        "2024-02-30T00:00:00Z",
        "2024-01-01T25:00:00Z",
        "2024-01-01",
        "2024-01-01T00:00:00",
        "now",
        "2024-01-01T00:00:00+99:00",
        "2024-01-01T00:00:61Z",
        "９024-01-01T00:00:00Z",
    ] {
        let error = read::<DateTime<FixedOffset>>(&format!("\"{text}\"")).unwrap_err();
        assert!(error.starts_with("expected a time of RFC 3339: "), "{text}: {error}");
    }
}

#[test]
fn dates_and_ids() {
    assert_eq!(round_trip::<NaiveDate>("\"2024-02-29\"").to_string(), "2024-02-29");
    assert!(read::<NaiveDate>("\"2023-02-29\"").unwrap_err().starts_with("expected a date of RFC 3339: "));
    round_trip::<Uuid>("\"67e55044-10b1-426f-9247-bb680e5fe0c8\"");
    assert!(read::<Uuid>("\"67e55044\"").unwrap_err().starts_with("expected a UUID: "));
    assert!(read::<Option<Uuid>>("null").unwrap().is_none());
}

#[test]
fn decimals_keep_every_digit() {
    for text in ["0.10", "123456789012345678901234567890.000000000000000000001", "1E400", "-7"] {
        assert_eq!(round_trip::<Decimal>(text).as_str(), text);
    }
    assert_eq!(read::<Decimal>("\"1.50\"").unwrap().to_string(), "1.50");
    assert_eq!(read::<Option<Decimal>>("null"), Ok(None));
    assert_eq!(read::<Vec<Decimal>>("[1.0, 2.00]").unwrap().last().map(Decimal::as_str), Some("2.00"));
    assert_eq!(Decimal::from(u128::MAX).to_string(), "340282366920938463463374607431768211455");
    for text in ["true", "\"one\"", "[]", "{}"] {
        assert!(
            read::<Decimal>(text).unwrap_err().starts_with("expected a number as JSON writes it"),
            "{text}"
        );
    }
}

#[test]
fn addresses() {
    assert_eq!(round_trip::<Ipv4Addr>("\"192.0.2.1\""), Ipv4Addr::new(192, 0, 2, 1));
    assert_eq!(round_trip::<Ipv6Addr>("\"2001:db8::1\"").segments()[7], 1);
    assert!(read::<Ipv4Addr>("\"192.0.2.0/24\"").unwrap_err().starts_with("expected an IPv4 address"));
}

#[test]
fn what_does_not_fit_is_refused_where_it_stands() {
    for text in [r#"{"day":"x"}"#, r#"{"day":"x" }"#] {
        let error = read::<BTreeMap<String, NaiveDate>>(text).unwrap_err();
        assert!(error.ends_with("at line 1 column 10"), "{error}");
    }
    let error = read::<BTreeMap<String, i8>>(r#"{"a":1,"b":300}"#).unwrap_err();
    assert_eq!(error, "300 is out of range for i8 at line 1 column 14");
}

#[test]
fn bytes_are_base64_both_ways() {
    assert_eq!(round_trip::<Base64>("\"aGVsbG8=\"").as_bytes(), b"hello");
    for text in ["\"-_8\"", "\"+/8=\"", "\"+/\\n8\""] {
        assert_eq!(read::<Base64>(text).unwrap().into_bytes(), [0xfb, 0xff], "{text}");
    }
    assert_eq!(write(&Base64::from(vec![0xfb, 0xff])).unwrap(), "\"+/8=\"");
    assert_eq!(read::<Option<Base64>>("null"), Ok(None));
    assert!(read::<Base64>("\"a*b\"").unwrap_err().starts_with("expected base64"));
}
