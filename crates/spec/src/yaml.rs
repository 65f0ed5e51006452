//! Reads YAML.

use serde::de::{Deserialize, DeserializeSeed, Deserializer};

use crate::node::Node;
use crate::tree::{Digits, ReadDigits, Reading, RepeatedKey};

/// Reads `text`. Keys given twice are told beside the tree; merge keys stand in it as keys.
pub(crate) fn read(text: &str, budget: usize) -> Result<(Node, Vec<RepeatedKey>), serde_yaml::Error> {
    let reading = Reading::new(text, budget);
    let mut root = reading.deserialize(serde_yaml::Deserializer::from_str(text))?;
    let repeated = reading.repeated();
    let fractions = reading.fractions();
    if repeated.is_empty() && !fractions.is_empty() {
        Digits::new(&mut root, &fractions, PlainDigits)
            .deserialize(serde_yaml::Deserializer::from_str(text))?;
    }
    Ok((root, repeated))
}

#[derive(Clone, Copy)]
struct PlainDigits;

impl ReadDigits for PlainDigits {
    fn read<'de, D: Deserializer<'de>>(self, deserializer: D) -> Result<Node, D::Error> {
        let text = String::deserialize(deserializer)?;
        Ok(number(&text).map_or(Node::String(text), Node::Number))
    }
}

/// The digits as JSON writes them, of what YAML takes for a number: `+.5` is `0.5`. `None` for `.inf` and `.nan`,
/// which no JSON can say.
fn number(text: &str) -> Option<String> {
    let unsigned = text.trim_start_matches(['+', '-']);
    let sign = if text.starts_with('-') { "-" } else { "" };
    let mantissa = unsigned.trim_start_matches('0');
    let zero = if mantissa.starts_with(|c: char| c.is_ascii_digit()) { "" } else { "0" };
    let digits = format!("{sign}{zero}{mantissa}").replace(".e", ".0e").replace(".E", ".0E");
    let digits = if digits.ends_with('.') { format!("{digits}0") } else { digits };
    digits.parse::<f64>().is_ok_and(f64::is_finite).then_some(digits)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_written_as_json_writes_them() {
        for (yaml, json) in [
            ("1.10", Some("1.10")),
            ("-0.5", Some("-0.5")),
            ("+.5", Some("0.5")),
            ("5.", Some("5.0")),
            ("1.e3", Some("1.0e3")),
            ("007.5", Some("7.5")),
            (
                "123456789012345678901234567890123456789012",
                Some("123456789012345678901234567890123456789012"),
            ),
            (".inf", None),
            ("-.inf", None),
            (".nan", None),
        ] {
            assert_eq!(number(yaml).as_deref(), json, "{yaml}");
        }
    }
}
