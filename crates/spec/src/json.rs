//! Reads JSON.

use serde::de::{Deserialize, DeserializeSeed, Deserializer};
use serde_json::value::RawValue;

use crate::node::Node;
use crate::tree::{Digits, ReadDigits, Reading, RepeatedKey};

/// Reads `text`. Keys given twice are told beside the tree.
pub(crate) fn read(text: &str, budget: usize) -> Result<(Node, Vec<RepeatedKey>), serde_json::Error> {
    let reading = Reading::new(text, budget);
    let mut deserializer = serde_json::Deserializer::from_str(text);
    let mut root = reading.deserialize(&mut deserializer)?;
    deserializer.end()?;
    let repeated = reading.repeated();
    let fractions = reading.fractions();
    if repeated.is_empty() && !fractions.is_empty() {
        Digits::new(&mut root, &fractions, RawDigits)
            .deserialize(&mut serde_json::Deserializer::from_str(text))?;
    }
    Ok((root, repeated))
}

#[derive(Clone, Copy)]
struct RawDigits;

impl ReadDigits for RawDigits {
    fn read<'de, D: Deserializer<'de>>(self, deserializer: D) -> Result<Node, D::Error> {
        let raw = Box::<RawValue>::deserialize(deserializer)?;
        Ok(Node::Number(raw.get().to_owned()))
    }
}
