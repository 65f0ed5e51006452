//! Keys that are missing, unknown, misspelled or of another version.

use sdkwright_diagnostics::Finding;

use super::Check;
use crate::codes;
use crate::kind::{Kind, Value};
use crate::node::{Node, Object};
use crate::repair::Repair;
use crate::version::Version;
use crate::way::{Spare, Way};

impl Check<'_> {
    /// A required key is not there. What only names the API has a stand-in.
    pub(super) fn missing(&mut self, kind: Kind, key: &str, way: &Way<'_>) {
        if let Some((meant, value)) = stand_in(kind, key) {
            let finding = Finding::warning(&codes::MISSING_KEY, format!("{} needs `{key}`", kind.name()))
                .at(way.key_origin())
                .label(format!("`{key}` is missing"))
                .help(format!("add `{key}`; until then {meant}"));
            return self.mend(finding, Repair::Put(way.address().child(key), value));
        }
        let finding = Finding::error(&codes::MISSING_KEY, format!("{} needs `{key}`", kind.name()))
            .at(way.key_origin())
            .label(format!("`{key}` is missing"))
            .help(format!("add `{key}`"));
        self.report(way, finding);
    }

    /// A key that no version knows here.
    pub(super) fn unknown_key(&mut self, kind: Kind, object: &Object, way: &Way<'_>) {
        let key = way.name();
        let small = key.to_ascii_lowercase();
        if kind == Kind::PathItem && kind.value(&small) == Some(Value::Object(Kind::Operation)) {
            let message = format!("the method {} should be written in small letters", quoted(key));
            let finding = Finding::error(&codes::UNKNOWN_KEY, message).at(way.key_origin());
            return self.report(way, finding.help(format!("write `{small}`")));
        }
        if let Some(field) = kind.successor().and_then(|kind| kind.field(key)) {
            let message = format!("{} belongs to OpenAPI 3.0, not {}", quoted(key), self.version);
            let finding = Finding::error(&codes::NEWER_KEY, message).at(way.key_origin());
            let finding = finding.help("declare `openapi: 3.0.3`, or use the form of 2.0");
            return self.report(&if field.harmless { way.spare(Spare::Remove) } else { *way }, finding);
        }
        // What JSON Schema called `$defs` before 2019-09: references lead there all the same.
        if kind == Kind::Schema && key == "definitions" {
            let message = "`definitions` inside a schema is called `$defs` in OpenAPI 3.1";
            let finding = Finding::warning(&codes::UNKNOWN_KEY, message).at(way.key_origin());
            return self.warn(finding.help("what references lead to in it is read"));
        }
        let finding =
            Finding::warning(&codes::UNKNOWN_KEY, format!("{} has no {}", kind.name(), quoted(key)))
                .at(way.key_origin())
                .label("this has no effect");
        let missing =
            kind.fields().iter().map(|field| field.key).filter(|known| !object.contains_key(*known));
        self.warn(match nearest(key, missing) {
            Some(known) => finding.help(format!("did you mean `{known}`?")),
            None => {
                finding.help(format!("remove it, or make it an extension: {}", quoted(&format!("x-{key}"))))
            }
        });
    }

    /// What a later version brought is understood in an earlier one.
    pub(super) fn newer(&mut self, what: &str, since: Version, way: &Way<'_>) {
        let message = format!("{what} belongs to OpenAPI {since}, not {}", self.version);
        self.warn(
            Finding::warning(&codes::NEWER_KEY, message)
                .at(way.key_origin())
                .help(format!("it is read as OpenAPI {since} defines it")),
        );
    }

    pub(super) fn invalid_path(&mut self, way: &Way<'_>) {
        let message = format!("the path {} does not start with a slash", quoted(way.name()));
        let finding = Finding::error(&codes::INVALID_PATH, message).at(way.key_origin());
        self.report(way, finding.help(format!("write {}", quoted(&format!("/{}", way.name())))));
    }

    pub(super) fn invalid_status(&mut self, way: &Way<'_>) {
        let message = format!("{} is no status code", quoted(way.name()));
        let finding = Finding::error(&codes::INVALID_STATUS, message).at(way.key_origin());
        self.report(way, finding.help("write three digits, a range such as `4XX`, or `default`"));
    }
}

/// What stands for a key that no request depends on, and how that is said.
fn stand_in(kind: Kind, key: &str) -> Option<(&'static str, Node)> {
    let text = |text: &str| Node::String(text.to_owned());
    match (kind, key) {
        (Kind::OpenApi | Kind::V2Document, "info") => {
            let info = [("title", "API"), ("version", "0")].map(|(key, value)| (key.to_owned(), text(value)));
            Some(("the API is called `API`", Node::Object(Object::from_iter(info))))
        }
        (Kind::Info, "title") => Some(("the API is called `API`", text("API"))),
        (Kind::Info, "version") => Some(("the version is `0`", text("0"))),
        _ => None,
    }
}

/// `200` or `2XX`.
pub(super) fn is_status(key: &str) -> bool {
    let bytes = key.as_bytes();
    match bytes {
        [first, rest @ ..] if rest.len() == 2 => {
            matches!(first, b'1'..=b'9')
                && (rest.iter().all(u8::is_ascii_digit) || rest.eq_ignore_ascii_case(b"XX"))
        }
        _ => false,
    }
}

/// The known word that `word` is most likely a misspelling of.
pub(super) fn nearest<'k>(word: &str, known: impl Iterator<Item = &'k str>) -> Option<&'k str> {
    let distance = |known: &str| strsim::damerau_levenshtein(&word.to_lowercase(), &known.to_lowercase());
    let close = |(distance, known): &(usize, &str)| *distance <= 2 && *distance * 3 <= known.len();
    // Longer texts are no misspelled keys, and the distance costs the product of the lengths.
    if word.len() > 64 {
        return None;
    }
    known
        .map(|known| (distance(known), known))
        .filter(close)
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, known)| known)
}

/// Text of the document in back quotes, short and printable.
pub(super) fn quoted(text: &str) -> String {
    const LENGTH: usize = 60;
    let short: String = text.chars().take(LENGTH).flat_map(char::escape_debug).collect();
    let short = short.replace("\\'", "'").replace("\\\"", "\"");
    if text.chars().nth(LENGTH).is_some() { format!("`{short}…`") } else { format!("`{short}`") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn misspelled_words_are_found() {
        let known = ["description", "type", "in", "items", "maxItems"];
        for (word, found) in [
            ("descriptoin", Some("description")),
            ("Type", Some("type")),
            ("tpye", Some("type")),
            ("maxitems", Some("maxItems")),
            ("on", None),
            ("example", None),
        ] {
            assert_eq!(nearest(word, known.into_iter()), found, "{word}");
        }
    }

    #[test]
    fn status_codes() {
        for good in ["200", "2XX", "4xx", "999"] {
            assert!(is_status(good), "{good}");
        }
        for bad in ["20", "2000", "0XX", "2X", "abc", "default", "２００", "+20", ""] {
            assert!(!is_status(bad), "{bad}");
        }
    }

    #[test]
    fn quotes_are_short_and_printable() {
        assert_eq!(quoted("it's\n\u{202e}"), "`it's\\n\\u{202e}`");
        assert_eq!(quoted(&"x".repeat(61)), format!("`{}…`", "x".repeat(60)));
    }
}
