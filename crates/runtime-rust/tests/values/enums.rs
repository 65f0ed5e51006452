use super::{read, round_trip};
use crate::models::{Priority, Status};

#[test]
fn known_values() {
    for (value, text) in [(Status::Active, "active"), (Status::Archived, "archived")] {
        assert_eq!(round_trip::<Status>(&format!("\"{text}\"")), value);
        assert_eq!(Status::from(text), value);
        assert_eq!(Status::from(text.to_owned()), value);
        assert_eq!(value.to_string(), text);
    }
    for (value, number) in [(Priority::Low, 1), (Priority::High, 10)] {
        assert_eq!(round_trip::<Priority>(&number.to_string()), value);
        assert_eq!(Priority::from(number), value);
        assert_eq!(value.to_string(), number.to_string());
    }
}

#[test]
fn unknown_values_survive_and_never_equal_known_ones() {
    for text in ["paused", "", "Active", "active "] {
        let status = round_trip::<Status>(&format!("\"{text}\""));
        assert!(matches!(&status, Status::Unknown(value) if value.as_str() == text), "{status:?}");
        assert!(!Status::KNOWN.contains(&status));
        assert_eq!(status, Status::from(text));
    }
    for number in [0, 2, -1, i64::MAX, i64::MIN] {
        let priority = round_trip::<Priority>(&number.to_string());
        assert!(matches!(&priority, Priority::Unknown(value) if value.get() == number), "{priority:?}");
        assert!(!Priority::KNOWN.contains(&priority));
    }
}

#[test]
fn a_value_of_another_kind_is_an_error() {
    for json in ["null", "1", "true", "[]", "{}"] {
        let error = read::<Status>(json).unwrap_err();
        assert!(error.starts_with("invalid type") && error.contains("expected a string"), "{json}: {error}");
    }
    for json in ["null", "\"1\"", "true", "1.5", "[]", "{}"] {
        let error = read::<Priority>(json).unwrap_err();
        assert!(
            error.starts_with("invalid type") && error.contains("expected an integer"),
            "{json}: {error}"
        );
    }
    assert!(read::<Priority>("18446744073709551615").unwrap_err().contains("out of range for i64"));
}
