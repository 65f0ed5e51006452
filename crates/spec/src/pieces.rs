//! Reads a large JSON document in pieces, on all processors: the members of large objects are told apart first, which is
//! quick, as nothing is kept of them.

use std::fmt;

use rayon::iter::{IntoParallelIterator, ParallelIterator};
use serde::de::{Deserializer, MapAccess, Visitor};
use serde_json::Error;
use serde_json::value::RawValue;

use crate::json;
use crate::node::Node;
use crate::tree::{Key, KeySeed, Reading, RepeatedKey};

/// Bytes of what is read in one go, as there is nothing to gain by telling its members apart.
const SMALL: usize = 256 << 10;

/// Reads `piece` of `text`. Errors tell places within pieces, so whoever wants to know them reads the whole.
pub(crate) fn tree(piece: &str, text: &str) -> Result<(Node, Vec<RepeatedKey>), Error> {
    let reading = Reading::new(text, usize::MAX);
    let large = (piece.len() > SMALL)
        .then(|| serde_json::Deserializer::from_str(piece).deserialize_map(Members(&reading)));
    let Some(Ok(members)) = large else { return json::piece(piece, text) };
    let read: Result<Vec<_>, Error> = members
        .into_par_iter()
        .map(|(key, raw)| tree(raw.get(), text).map(|(node, repeated)| ((key, node), repeated)))
        .collect();
    let (entries, repeated): (Vec<_>, Vec<_>) = read?.into_iter().unzip();
    let object = reading.object_of(entries);
    Ok((Node::Object(object), reading.repeated().into_iter().chain(repeated.into_iter().flatten()).collect()))
}

/// The members of an object, whose values have not been looked into.
struct Members<'r, 't>(&'r Reading<'t>);

impl<'de> Visitor<'de> for Members<'_, '_> {
    type Value = Vec<(Key, &'de RawValue)>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Self::Value, A::Error> {
        let mut members = Vec::new();
        while let Some(key) = entries.next_key_seed(KeySeed(self.0))? {
            members.push((key, entries.next_value()?));
        }
        Ok(members)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn large() -> String {
        let filling = "x".repeat(SMALL / 2);
        format!(
            r#"{{ "b": {{ "y": ["{filling}", 1.50], "x": "{filling}" }}, "a": [1e3, null], "c": {{ "d": 0.10 }} }}"#
        )
    }

    #[test]
    fn pieces_make_the_tree_of_the_whole() {
        let text = large();
        let whole = json::piece(&text, &text).unwrap();
        assert_eq!(tree(&text, &text).unwrap(), whole);
        let Node::Object(root) = &whole.0 else { panic!("it is an object") };
        assert_eq!(root.keys().collect::<Vec<_>>(), ["b", "a", "c"]);
        assert_eq!(root["c"].get("d"), Some(&Node::Number("0.10".to_owned())));
    }

    #[test]
    fn keys_given_twice_are_found_in_every_piece_where_they_stand() {
        let text = large().replace(r#""x": "#, r#""y": "#).replace(r#""c""#, r#""a""#);
        let (_, mut repeated) = tree(&text, &text).unwrap();
        let (_, mut of_whole) = json::piece(&text, &text).unwrap();
        repeated.sort_by(|one, other| one.key.cmp(&other.key));
        of_whole.sort_by(|one, other| one.key.cmp(&other.key));
        assert_eq!(repeated, of_whole);
        let at = |key: &RepeatedKey| key.again.clone().map(|range| text[range].to_owned());
        assert_eq!(repeated.iter().map(at).collect::<Vec<_>>(), [Some("a".to_owned()), Some("y".to_owned())]);
    }

    #[test]
    fn what_is_wrong_in_a_piece_is_an_error() {
        let text = large().replace("null", "nil");
        assert!(tree(&text, &text).is_err());
    }
}
