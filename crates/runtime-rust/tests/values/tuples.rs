use std::collections::BTreeMap;

use super::{read, round_trip, write};
use crate::{
    models::Status,
    runtime::{
        Patch,
        json::{self, Json},
    },
};

/// A list of which only the first element has to be there.
#[derive(Debug, Clone)]
struct Track(String, Patch<i64>, Option<f64>, Vec<Option<Status>>);

json::tuples!(Track);

impl json::Positions for Track {
    fn blank() -> Self {
        Self(json::blank(), json::blank(), None, Vec::new())
    }

    fn least(&self) -> usize {
        1
    }

    fn set(&mut self, place: usize, input: &mut json::Input<'_>) -> json::Outcome {
        match place {
            0 => input.read(&mut self.0),
            1 => input.read(&mut self.1),
            2 => input.read(&mut self.2),
            _ => input.item(&mut self.3),
        }
    }

    fn get(&self, place: usize) -> Option<json::Shape<'_>> {
        match place {
            0 => Some(json::shape(&self.0)),
            1 => Some(json::shape(&self.1)),
            2 => Some(json::shape(&self.2)),
            _ => self.3.get(place - 3).map(|item| json::shape(item).or_null()),
        }
    }
}

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

#[test]
fn positions_may_be_missing() {
    let Track(name, number, length, states) = round_trip(r#"["a"]"#);
    assert_eq!((name.as_str(), number, length, states.len()), ("a", Patch::Absent, None, 0));
    assert_eq!(round_trip::<Track>(r#"["a",null]"#).1, Patch::Null);
    assert_eq!(round_trip::<Track>(r#"["a",7,2.5]"#).2, Some(2.5));
    let error = held::<Track>("[]").unwrap_err();
    assert!(error.starts_with("invalid length 0, expected a list of at least 1 at line 2"), "{error}");
    assert!(read::<Track>(r#"["a", "b"]"#).is_err());
}

#[test]
fn more_may_follow_the_positions() {
    let states = round_trip::<Track>(r#"["a",null,null,"active",null,"asleep"]"#).3;
    assert_eq!(states[..2], [Some(Status::Active), None]);
    assert_eq!(states[2].as_ref().map(Status::as_str), Some("asleep"));
    let tracks = round_trip::<Vec<Track>>(r#"[["a",1,2.5,null],["b"]]"#);
    assert_eq!(tracks.len(), 2);
}

#[test]
fn what_is_missing_before_something_else_is_null() {
    let sent = |track: Track| write(&track).to_string();
    assert_eq!(sent(Track("a".to_owned(), Patch::Absent, None, Vec::new())), r#"["a"]"#);
    assert_eq!(sent(Track("a".to_owned(), Patch::Absent, Some(0.5), Vec::new())), r#"["a",null,0.5]"#);
    assert_eq!(sent(Track("a".to_owned(), Patch::Null, None, vec![None])), r#"["a",null,null,null]"#);
}
