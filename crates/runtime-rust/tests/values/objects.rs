use serde_json::json;

use super::{read, round_trip, write};
use crate::{
    models::{Customer, CustomerUpdate, Metadata, Status},
    runtime::{Null, Patch},
};

const CUSTOMER: &str = r#"{"id":"cus_1","object":"customer","email":null,"createdAt":"2024-02-29T12:00:00+02:00","status":"active","tags":["a","b"]}"#;

fn customer_with(field: &str, value: &str) -> String {
    let mut customer: serde_json::Value = serde_json::from_str(CUSTOMER).unwrap();
    customer[field] = serde_json::from_str(value).unwrap();
    customer.to_string()
}

#[test]
fn every_kind_of_field_is_read_and_written() {
    let customer = round_trip::<Customer>(CUSTOMER);
    assert_eq!(customer.id, "cus_1");
    assert_eq!((customer.name, customer.email), (None, None));
    assert_eq!(customer.created_at.to_rfc3339(), "2024-02-29T12:00:00+02:00");
    assert_eq!(customer.status, Status::Active);
    assert_eq!(customer.tags, ["a", "b"]);
}

#[test]
fn a_built_object_writes_its_constants_and_required_nulls_and_leaves_out_what_is_not_set() {
    let time = chrono::DateTime::parse_from_rfc3339("2024-02-29T12:00:00Z").unwrap();
    let customer = Customer::new("cus_1", None, time, Status::Archived, ["a"]);
    assert_eq!(
        write(&customer),
        json!({
            "id": "cus_1", "object": "customer", "email": null, "createdAt": "2024-02-29T12:00:00Z",
            "status": "archived", "tags": ["a"],
        })
    );
}

#[test]
fn a_missing_required_field_is_named() {
    for field in ["id", "email", "createdAt", "status", "tags"] {
        let mut customer: serde_json::Value = serde_json::from_str(CUSTOMER).unwrap();
        customer.as_object_mut().unwrap().remove(field);
        let error = read::<Customer>(&customer.to_string()).unwrap_err();
        assert!(error.starts_with(&format!("missing field `{field}`")), "{error}");
    }
}

#[test]
fn optional_fields_and_constants_may_be_missing_or_null_or_wrong() {
    let customer = read::<Customer>(&customer_with("name", "null")).unwrap();
    assert_eq!(customer.name, None);
    let customer = read::<Customer>(&customer_with("object", "[1, {}]")).unwrap();
    assert_eq!(write(&customer)["object"], "customer");
}

#[test]
fn null_is_the_empty_value_of_scalars_and_lists_and_an_error_elsewhere() {
    let customer = read::<Customer>(&customer_with("id", "null")).unwrap();
    assert_eq!(customer.id, "");
    let customer = read::<Customer>(&customer_with("tags", "null")).unwrap();
    assert!(customer.tags.is_empty());
    for field in ["createdAt", "status"] {
        let error = read::<Customer>(&customer_with(field, "null")).unwrap_err();
        assert!(error.starts_with("invalid type: null, expected a string"), "{error}");
    }
    assert!(read::<Customer>("null").unwrap_err().starts_with("invalid type: null, expected an object"));
}

#[test]
fn unknown_fields_are_ignored_wherever_they_stand() {
    let customer = read::<Customer>(
        r#"{"x":{"y":[1,"2",null]},"tags":[],"status":"active","":0,"createdAt":"2024-01-01T00:00:00Z","email":"e","id":"i","names":"n"}"#,
    )
    .unwrap();
    assert_eq!((customer.id.as_str(), customer.email.as_deref(), customer.name), ("i", Some("e"), None));
}

#[test]
fn escaped_keys_are_the_keys_that_they_spell() {
    let customer = read::<Customer>(&CUSTOMER.replace("\"id\"", "\"\\u0069d\"")).unwrap();
    assert_eq!(customer.id, "cus_1");
}

#[test]
fn a_field_said_twice_is_an_error() {
    let error = serde_json::from_str::<Customer>(&CUSTOMER.replace("\"email\"", "\"id\"")).unwrap_err();
    assert!(error.to_string().starts_with("duplicate field `id`"), "{error}");
}

#[test]
fn a_recursive_object_is_read_to_the_depth_that_json_allows() {
    let nested = |depth: usize| {
        let open = format!("{},\"referrer\":", &CUSTOMER[..CUSTOMER.len() - 1]);
        format!("{}{CUSTOMER}{}", open.repeat(depth), "}".repeat(depth))
    };
    let customer = round_trip::<Customer>(&nested(100));
    assert_eq!(customer.referrer.unwrap().referrer.unwrap().id, "cus_1");
    assert!(read::<Customer>(&nested(200)).unwrap_err().starts_with("recursion limit exceeded"));
}

#[test]
fn the_three_states_of_a_patch() {
    let update = CustomerUpdate::new();
    assert_eq!(write(&update), json!({}));
    assert_eq!(write(&update.clone().email(Null).name("Ada")), json!({"name": "Ada", "email": null}));
    assert_eq!(write(&update.clone().email("ada@example.com")), json!({"email": "ada@example.com"}));
    assert_eq!(write(&update.clone().email(String::from("a"))), json!({"email": "a"}));
    assert_eq!(write(&update.clone().email(Some(String::from("a")))), json!({"email": "a"}));
    assert_eq!(write(&update.clone().email(None)), json!({"email": null}));
    assert_eq!(write(&update.email(Patch::Absent).status(Status::Archived)), json!({"status": "archived"}));

    assert!(round_trip::<CustomerUpdate>("{}").email.is_absent());
    assert!(round_trip::<CustomerUpdate>(r#"{"email":null}"#).email.is_null());
    let update = round_trip::<CustomerUpdate>(r#"{"email":"a","status":"new"}"#);
    assert_eq!(update.email.value().map(String::as_str), Some("a"));
    assert_eq!(update.status.value().map(Status::as_str), Some("new"));
}

#[test]
fn additional_fields_are_kept_and_never_written_twice() {
    let mut metadata = round_trip::<Metadata>(r#"{"source":"web","a":1.5,"b":2}"#);
    assert_eq!(metadata.additional.keys().collect::<Vec<_>>(), ["a", "b"]);
    metadata.additional.insert("source".to_owned(), 3.0);
    assert_eq!(write(&metadata), json!({"source": "web", "a": 1.5, "b": 2}));
    let error = read::<Metadata>(r#"{"source":"web","a":"x"}"#).unwrap_err();
    assert!(error.starts_with("invalid type: string \"x\", expected a number"), "{error}");
}

#[test]
fn models_work_inside_the_types_of_their_users() {
    #[derive(serde::Serialize, serde::Deserialize)]
    struct Stored {
        version: u8,
        #[serde(flatten)]
        customer: Customer,
    }
    let text = format!("{},\"version\":2}}", &CUSTOMER[..CUSTOMER.len() - 1]);
    let stored: Stored = serde_json::from_str(&text).unwrap();
    assert_eq!((stored.version, stored.customer.id.as_str()), (2, "cus_1"));
    assert_eq!(write(&stored), serde_json::from_str::<serde_json::Value>(&text).unwrap());
}
