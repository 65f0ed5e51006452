use std::collections::BTreeMap;

use super::{read, round_trip, write};
use crate::{models::Status, runtime::json::Json};

/// A tuple of the runtime's own reading: `serde` has one for tuples as well, which refuses longer lists.
type Held<T> = BTreeMap<String, T>;

fn held<T: Json + serde::de::DeserializeOwned + serde::Serialize>(list: &str) -> Result<T, String> {
    let text = format!("{{\n  \"at\": {list}\n}}");
    let mut held = crate::runtime::json::read::<_, Held<T>>(&mut serde_json::Deserializer::from_str(&text))
        .map_err(|error| error.to_string())?;
    Ok(held.remove("at").unwrap())
}

#[test]
fn every_position_has_its_type() {
    let (name, status, note) = round_trip::<(String, Status, Option<i64>)>(r#"["a","active",null]"#);
    assert_eq!((name.as_str(), status, note), ("a", Status::Active, None));
    assert_eq!(round_trip::<(bool,)>("[true]"), (true,));
    let twelve = "[1,2,3,4,5,6,7,8,9,10,11,12]";
    let last = round_trip::<(i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64)>(twelve).11;
    assert_eq!(last, 12);
    assert_eq!(
        write(&held::<(f64, Vec<(f64, f64)>)>("[1, [[2, 3]]]").unwrap()).to_string(),
        "[1.0,[[2.0,3.0]]]"
    );
}

#[test]
fn a_missing_position_is_an_error_at_the_list() {
    for list in ["[]", "[\"a\"]", "null"] {
        let error = held::<(String, i64)>(list).unwrap_err();
        let length = list.matches('a').count();
        assert!(
            error.starts_with(&format!("invalid length {length}, expected a list of 2 at line 2")),
            "{error}"
        );
    }
    assert!(held::<(String, i64)>("{}").unwrap_err().starts_with("invalid type: map, expected a list"));
    assert!(
        held::<(String, i64)>("[1, 2]")
            .unwrap_err()
            .starts_with("invalid type: integer `1`, expected a string")
    );
}

#[test]
fn what_follows_the_last_position_is_left_out() {
    assert_eq!(held::<(String, i64)>(r#"["a", 1, {"more": [2]}, 3]"#).unwrap(), ("a".to_owned(), 1));
    assert!(read::<(String, i64)>(r#"["a"]"#).is_err());
}
