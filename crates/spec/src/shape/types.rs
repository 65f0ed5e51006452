//! `type` of schemas, and the words that authors write there though OpenAPI knows them not.

use sdkwright_diagnostics::Finding;

use super::Check;
use super::keys::{nearest, quoted};
use super::objects::has;
use super::scalars::{described, same_word};
use crate::codes;
use crate::kind::Kind;
use crate::node::{Node, Object};
use crate::repair::Repair;
use crate::version::Version;
use crate::way::Way;

/// What `type` may be; `null` from 3.1.
const TYPES: &[&str] = &["string", "number", "integer", "boolean", "array", "object", "null"];

impl Check<'_> {
    /// `type` of an object that describes a value.
    pub(super) fn types(&mut self, kind: Kind, object: &Object, node: &Node, way: &Way<'_>) {
        match node {
            Node::Array(items) if items.is_empty() => self.no_type(kind, node, way),
            Node::Array(items) => {
                if self.version < Version::V3_1 {
                    self.newer("a list of types", Version::V3_1, way);
                }
                for (index, item) in items.iter().enumerate() {
                    self.type_word(kind, None, item, &way.item(index), way);
                }
            }
            _ => self.type_word(kind, Some(object), node, way, way),
        }
    }

    /// One word. `alone` is the object around it where there is no list of types; `whole` is all of `type`.
    fn type_word(&mut self, kind: Kind, alone: Option<&Object>, node: &Node, way: &Way<'_>, whole: &Way<'_>) {
        match node {
            Node::Null => self.unquoted("null".to_owned(), node, way),
            Node::String(word) if word == "file" && self.version == Version::V2_0 => {}
            Node::String(word) if word == "null" && self.version < Version::V3_1 => {
                self.newer("the type `null`", Version::V3_1, way);
            }
            Node::String(word) if TYPES.contains(&word.as_str()) => {}
            Node::String(word) => {
                match same_word(word, TYPES).map(|same| (same, None)).or_else(|| meaning(word)) {
                    Some((meant, format)) => self.synonym(alone, word, (meant, format), way),
                    None => self.unknown_type(kind, word, way, whole),
                }
            }
            _ => self.no_type(kind, node, whole),
        }
    }

    /// A word of other languages, whose meaning is known.
    fn synonym(
        &mut self,
        alone: Option<&Object>,
        word: &str,
        (meant, format): (&str, Option<&'static str>),
        way: &Way<'_>,
    ) {
        // Among several types nobody could tell which one a format belongs to; one that is written counts.
        let format = format.filter(|_| alone.is_some_and(|object| !has(object, "format")));
        let meaning = match format {
            Some(format) => format!("`type: {meant}` with `format: {format}`"),
            None => format!("`{meant}`"),
        };
        let finding = Finding::warning(
            &codes::INVALID_WORD,
            format!("{} is none of the words known here", quoted(word)),
        )
        .at(way.origin())
        .help(format!("it is read as {meaning}"));
        let address = way.address();
        if let (Some(format), Some(object)) = (format, address.parent()) {
            self.shape.repairs.push(Repair::Put(object.child("format"), Node::String(format.to_owned())));
        }
        self.mend(finding, Repair::Put(address, Node::String(meant.to_owned())));
    }

    /// A word that says nothing.
    fn unknown_type(&mut self, kind: Kind, word: &str, way: &Way<'_>, whole: &Way<'_>) {
        let help = match nearest(word, TYPES.iter().copied()) {
            Some(meant) => format!("did you mean `{meant}`?"),
            None => {
                let known: Vec<_> = TYPES.iter().map(|word| format!("`{word}`")).collect();
                format!("write one of {}", known.join(", "))
            }
        };
        let (taken, repair) = untyped(kind, whole);
        let finding = Finding::warning(
            &codes::INVALID_WORD,
            format!("{} is none of the words known here", quoted(word)),
        )
        .at(way.origin())
        .help(format!("{taken}; {help}"));
        self.mend(finding, repair);
    }

    /// Something that is no word.
    fn no_type(&mut self, kind: Kind, node: &Node, way: &Way<'_>) {
        let (taken, repair) = untyped(kind, way);
        let message = format!("`type` should be text, not {}", described(node));
        self.mend(Finding::warning(&codes::WRONG_TYPE, message).at(way.origin()).help(taken), repair);
    }
}

/// What becomes of a value of which no type is known: schemas take any JSON value, parameters of 2.0 are text.
fn untyped(kind: Kind, way: &Way<'_>) -> (&'static str, Repair) {
    match kind {
        Kind::Schema => ("any JSON value is taken", Repair::Remove(way.address())),
        _ => ("it is read as text", Repair::Put(way.address(), Node::String("string".to_owned()))),
    }
}

/// The type, and the format if there is one, that a word of programming languages and databases means. Words for values
/// of any kind, such as `any`, mean none.
fn meaning(word: &str) -> Option<(&'static str, Option<&'static str>)> {
    let plain: String =
        word.chars().filter(|c| !matches!(c, '-' | '_' | ' ')).flat_map(char::to_lowercase).collect();
    Some(match plain.as_str() {
        "str" | "text" | "char" | "varchar" => ("string", None),
        "date" => ("string", Some("date")),
        "datetime" => ("string", Some("date-time")),
        "time" => ("string", Some("time")),
        "duration" => ("string", Some("duration")),
        "uuid" | "guid" => ("string", Some("uuid")),
        "uri" | "url" => ("string", Some("uri")),
        "email" => ("string", Some("email")),
        "password" => ("string", Some("password")),
        "byte" | "base64" => ("string", Some("byte")),
        "file" | "binary" | "blob" => ("string", Some("binary")),
        "int" | "bigint" => ("integer", None),
        "int32" => ("integer", Some("int32")),
        "int64" | "long" => ("integer", Some("int64")),
        "uint" | "uint32" => ("integer", Some("uint32")),
        "uint64" => ("integer", Some("uint64")),
        "float" | "float32" => ("number", Some("float")),
        "double" | "float64" => ("number", Some("double")),
        "decimal" | "numeric" => ("number", None),
        "bool" => ("boolean", None),
        "list" => ("array", None),
        "map" | "dict" | "dictionary" | "hash" | "hashmap" => ("object", None),
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_other_languages_are_understood() {
        for (word, meant) in [
            ("Date_Time", Some(("string", Some("date-time")))),
            ("date-time", Some(("string", Some("date-time")))),
            ("Int", Some(("integer", None))),
            ("LONG", Some(("integer", Some("int64")))),
            ("file", Some(("string", Some("binary")))),
            ("any", None),
            ("application/json", None),
            ("", None),
        ] {
            assert_eq!(meaning(word), meant, "{word}");
        }
    }

    #[test]
    fn what_is_meant_is_a_type() {
        for word in ["str", "date", "uuid", "int", "float", "bool", "list", "map"] {
            let (meant, _) = meaning(word).unwrap();
            assert!(TYPES.contains(&meant), "{word}");
        }
    }
}
