//! Comparison of JSON by value.

use serde::Serialize;
use serde_json::{Number, Value};

/// Asserts that two texts say the same: the order of members and the spelling of numbers do not matter, null and absent
/// are different.
pub fn assert_same_json(got: &str, expected: &str) {
    assert_eq!(canonical(parse(got)), canonical(parse(expected)));
}

/// Asserts that a model holds everything that the text says, and nothing else. Responses say null and absent alike, and so
/// do their models.
pub fn assert_survives(model: &impl Serialize, text: &str) {
    let written = serde_json::to_value(model).expect("models can be written");
    assert_eq!(canonical(without_nulls(written)), canonical(without_nulls(parse(text))));
}

fn parse(text: &str) -> Value {
    serde_json::from_str(text).unwrap_or_else(|error| panic!("{error}: {text}"))
}

/// The same value, in which a number has one spelling: 3 for 3.0.
fn canonical(value: Value) -> Value {
    match value {
        Value::Number(number) => Value::Number(whole(&number).map_or(number, Number::from)),
        Value::Array(items) => items.into_iter().map(canonical).collect(),
        Value::Object(members) => members.into_iter().map(|(name, value)| (name, canonical(value))).collect(),
        other => other,
    }
}

/// The integer that a float stands for, as far as floats are exact.
fn whole(number: &Number) -> Option<i64> {
    const EXACT: f64 = (1_u64 << 53) as f64;
    let float = number.as_f64().filter(|_| number.is_f64())?;
    (float.fract() == 0.0 && float.abs() < EXACT).then_some(float as i64)
}

fn without_nulls(value: Value) -> Value {
    match value {
        Value::Array(items) => items.into_iter().map(without_nulls).collect(),
        Value::Object(members) => members
            .into_iter()
            .filter(|(_, value)| !value.is_null())
            .map(|(name, value)| (name, without_nulls(value)))
            .collect(),
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::{assert_same_json, assert_survives};

    #[test]
    fn spelling_does_not_matter() {
        assert_same_json(r#"{"a": 3.0, "b": [1, {"c": 0.5}]}"#, r#"{"b":[1.0,{"c":0.5}],"a":3}"#);
    }

    #[test]
    fn models_need_not_keep_nulls() {
        assert_survives(&serde_json::json!({"a": [{}], "d": null}), r#"{"a": [{"b": null}], "c": null}"#);
    }

    #[test]
    #[should_panic(expected = "assertion")]
    fn null_is_not_absent() {
        assert_same_json(r#"{"a": null}"#, "{}");
    }

    #[test]
    #[should_panic(expected = "assertion")]
    fn large_integers_are_compared_exactly() {
        assert_same_json("9007199254740993", "9007199254740992");
    }
}
