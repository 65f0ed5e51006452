use super::{read, round_trip};
use crate::models::{Amount, Discount, Event, Filter, Payment, Priority, Told};

const CUSTOMER: &str = r#"{"id":"cus_1","object":"customer","email":"e","createdAt":"2024-01-01T00:00:00Z","status":"active","tags":[]}"#;

#[test]
fn a_tag_chooses_wherever_it_stands() {
    let event = round_trip::<Event>(&format!(r#"{{"type":"customer.created","customer":{CUSTOMER}}}"#));
    assert!(matches!(event, Event::Created(content) if content.customer.id == "cus_1"));

    let event = read::<Event>(&format!(
        r#"{{"extra":[1],"customer":{CUSTOMER},"type":"customer.created","more":{{}}}}"#
    ));
    assert!(matches!(event, Ok(Event::Created(content)) if content.customer.id == "cus_1"));

    let event = read::<Event>(r#"{"at":"2024-01-01T00:00:00Z","type":"customer.deleted","id":"cus_1"}"#);
    assert!(matches!(event, Ok(Event::Deleted(content)) if content.id == "cus_1" && content.at.is_some()));
}

#[test]
fn an_unknown_tag_keeps_everything() {
    for json in [
        r#"{"a":[1,{"b":null}],"type":"customer.merged","id":"x"}"#,
        r#"{"id":"x"}"#,
        r#"{"type":null}"#,
        r#"{"type":7}"#,
        "{}",
        "[1,2]",
        "\"text\"",
        "12",
        "null",
        "true",
    ] {
        assert!(matches!(round_trip::<Event>(json), Event::Unknown(_)), "{json}");
    }
}

#[test]
fn a_known_tag_with_content_that_does_not_fit_is_an_error() {
    let error = read::<Event>(r#"{"type":"customer.deleted"}"#).unwrap_err();
    assert!(error.starts_with("missing field `id`"), "{error}");
    let error = read::<Event>(r#"{"id":[],"type":"customer.deleted"}"#).unwrap_err();
    assert!(error.starts_with("invalid type: sequence, expected a string"), "{error}");
    let error = read::<Event>(r#"{"type":"customer.deleted","id":{}}"#).unwrap_err();
    assert!(error.starts_with("invalid type: map, expected a string"), "{error}");
}

#[test]
fn tags_work_inside_lists_and_other_unions() {
    let json = r#"[{"type":"customer.deleted","id":"a"},{"type":"?"},{"type":"customer.deleted","id":"b"}]"#;
    let events: Vec<Event> = serde_json::from_str(json).unwrap();
    assert!(
        matches!(&events[..], [Event::Deleted(_), Event::Unknown(_), Event::Deleted(last)] if last.id == "b")
    );
    assert_eq!(serde_json::to_string(&events).unwrap(), json);
}

#[test]
fn the_kind_of_json_chooses() {
    assert!(matches!(round_trip::<Amount>("\"ten\""), Amount::Text(text) if text == "ten"));
    assert!(matches!(round_trip::<Amount>("9007199254740993"), Amount::Cents(9_007_199_254_740_993)));
    assert!(matches!(round_trip::<Amount>("[1,\"a\",[]]"), Amount::List(list) if list.len() == 3));
    assert!(
        matches!(round_trip::<Amount>(r#"{"value":1,"currency":"EUR"}"#), Amount::Money(money) if money.currency == "EUR")
    );
    for json in ["1.5", "true", "null"] {
        assert!(matches!(round_trip::<Amount>(json), Amount::Unknown(_)), "{json}");
    }
    assert!(read::<Amount>("{}").unwrap_err().starts_with("missing field `value`"));
    assert!(read::<Amount>("18446744073709551615").unwrap_err().contains("out of range for i64"));
}

#[test]
fn the_required_keys_choose() {
    assert!(matches!(round_trip::<Payment>(r#"{"number":"1"}"#), Payment::Card(card) if card.number == "1"));
    assert!(matches!(round_trip::<Payment>(r#"{"iban":"2"}"#), Payment::Bank(bank) if bank.iban == "2"));
    assert!(matches!(round_trip::<Payment>(r#"{"phone":"3"}"#), Payment::Unknown(_)));
    // Either variant would lose a key of the other.
    assert!(matches!(round_trip::<Payment>(r#"{"iban":"2","number":"1"}"#), Payment::Unknown(_)));
    assert!(matches!(round_trip::<Payment>("7"), Payment::Unknown(_)));
    let error = read::<Payment>(r#"{"number":[]}"#).unwrap_err();
    assert!(error.starts_with("invalid type: sequence, expected a string"), "{error}");
}

#[test]
fn a_variant_that_fits_is_chosen() {
    assert!(matches!(round_trip::<Filter>("10"), Filter::Priority(Priority::High)));
    assert!(matches!(round_trip::<Filter>("[1,2]"), Filter::Range(range) if range == [1, 2]));
    assert!(matches!(round_trip::<Filter>(r#"{"value":1,"currency":"EUR"}"#), Filter::Money(_)));
    for json in ["[1,\"a\"]", r#"{"value":1}"#, "\"x\"", "null"] {
        assert!(matches!(round_trip::<Filter>(json), Filter::Unknown(_)), "{json}");
    }
}

#[test]
fn of_variants_that_fit_the_one_that_keeps_most_is_chosen() {
    assert!(matches!(round_trip::<Discount>(r#"{"percent":5}"#), Discount::Rebate(_)));
    assert!(matches!(round_trip::<Discount>(r#"{"code":"x","note":"n"}"#), Discount::Voucher(_)));
    assert!(matches!(round_trip::<Discount>(r#"{"note":"n"}"#), Discount::Rebate(_)));
    assert!(matches!(read::<Discount>(r#"{"code":"x","new":{"a":[1]}}"#), Ok(Discount::Voucher(_))));
}

#[test]
fn values_that_keys_are_limited_to_exclude_variants() {
    assert!(matches!(round_trip::<Discount>(r#"{"kind":"rebate","note":"n"}"#), Discount::Rebate(_)));
    assert!(matches!(round_trip::<Discount>(r#"{"kind":"voucher","note":"n"}"#), Discount::Voucher(_)));
    for json in [r#"{"kind":"coupon","note":"n"}"#, r#"{"kind":1}"#] {
        assert!(matches!(round_trip::<Discount>(json), Discount::Unknown(_)), "{json}");
    }
}

#[test]
fn what_no_variant_keeps_whole_stays_as_it_came() {
    for json in
        [r#"{"code":"x","percent":5}"#, r#"{"code":["x"]}"#, r#"{"percent":5,"kind":null,"code":"x"}"#]
    {
        assert!(matches!(read::<Discount>(json), Ok(Discount::Unknown(_))), "{json}");
    }
}

#[test]
fn a_tag_that_variants_do_not_know_is_written() {
    assert!(matches!(round_trip::<Told>(r#"{"type":"card","number":"1"}"#), Told::Card(_)));
    let told = read::<Told>(r#"{"source":"s","a":1,"type":"metadata"}"#);
    assert!(told.unwrap_err().starts_with("invalid type: string"), "other keys of metadata are numbers");
    assert!(matches!(round_trip::<Told>(r#"{"type":"other","number":"1"}"#), Told::Unknown(_)));
}

mod properties {
    use proptest::prelude::*;
    use serde_json::{Map, Value};

    use super::super::write;
    use crate::models::{Amount, Discount, Event, Payment};

    /// Any value of a few keys that the unions know and one that they do not.
    fn any_value() -> impl Strategy<Value = Value> {
        let scalar = prop_oneof![
            Just(Value::Null),
            any::<bool>().prop_map(Value::from),
            any::<i64>().prop_map(Value::from),
            prop_oneof![Just("rebate"), Just("voucher"), Just("customer.deleted"), Just("x")]
                .prop_map(Value::from),
        ];
        let key = prop_oneof![
            Just("kind"),
            Just("percent"),
            Just("code"),
            Just("note"),
            Just("type"),
            Just("id"),
            Just("number"),
            Just("iban"),
            Just("new"),
        ];
        scalar.prop_recursive(2, 12, 5, move |inner| {
            let entries =
                prop::collection::btree_map(key.clone().prop_map(str::to_owned), inner.clone(), 0..5);
            prop_oneof![
                entries.prop_map(|entries| Value::Object(entries.into_iter().collect::<Map<_, _>>())),
                prop::collection::vec(inner, 0..3).prop_map(Value::Array),
            ]
        })
    }

    proptest! {
        #[test]
        fn a_union_that_tries_reads_every_value(value in any_value()) {
            prop_assert!(serde_json::from_value::<Discount>(value).is_ok());
        }

        #[test]
        fn a_union_that_tries_keeps_what_its_variants_know(
            percent: Option<i64>, code: Option<String>, note: Option<String>, new: Option<bool>,
        ) {
            let known = [("percent", percent.map(Value::from)), ("code", code.map(Value::from)), ("note", note.map(Value::from))];
            let entries = known.iter().chain(&[("new", new.map(Value::from))]).cloned().collect::<Vec<_>>();
            let entries = entries.into_iter().filter_map(|(key, value)| Some((key.to_owned(), value?)));
            let read: Discount = serde_json::from_value(Value::Object(entries.collect())).unwrap();
            let kept = write(&read);
            for (key, value) in known {
                prop_assert_eq!(value.as_ref(), kept.get(key));
            }
        }

        #[test]
        fn what_a_union_cannot_place_stays_as_it_came(value in any_value()) {
            if let Ok(read @ Discount::Unknown(_)) = serde_json::from_value(value.clone()) {
                prop_assert_eq!(write(&read), value.clone());
            }
            if let Ok(read @ Payment::Unknown(_)) = serde_json::from_value(value.clone()) {
                prop_assert_eq!(write(&read), value.clone());
            }
            if let Ok(read @ Event::Unknown(_)) = serde_json::from_value(value.clone()) {
                prop_assert_eq!(write(&read), value.clone());
            }
            if let Ok(read @ Amount::Unknown(_)) = serde_json::from_value(value.clone()) {
                prop_assert_eq!(write(&read), value);
            }
        }
    }
}
