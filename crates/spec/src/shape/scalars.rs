//! Text, flags, numbers and words.

use sdkwright_diagnostics::Finding;

use super::Check;
use super::keys::{nearest, quoted};
use crate::codes;
use crate::kind::{Kind, Value};
use crate::node::{Node, Object};
use crate::repair::Repair;
use crate::version::Version;
use crate::way::Way;

impl Check<'_> {
    /// A value of another type than belongs there.
    pub(super) fn wrong_type(&mut self, wanted: &str, node: &Node, way: &Way<'_>) {
        let name = match way.name() {
            "" => "this".to_owned(),
            name => quoted(name),
        };
        let finding =
            Finding::error(&codes::WRONG_TYPE, format!("{name} should be {wanted}, not {}", described(node)));
        self.report(way, finding.at(way.origin()));
    }

    /// A list or a map of the author's behind a reference, which no version of OpenAPI knows.
    pub(super) fn reference_to(&mut self, what: &str, way: &Way<'_>) {
        let finding =
            Finding::error(&codes::MISPLACED_REFERENCE, format!("a reference cannot stand for {what}"))
                .at(way.key("$ref").key_origin())
                .help("refer to each entry, or bundle the document");
        self.report(way, finding);
    }

    /// A value of another type that can be meant only in one way.
    fn misread(&mut self, wanted: &str, node: &Node, meant: Node, way: &Way<'_>) {
        self.misread_as(wanted, node, &format!("`{meant}`"), meant, way);
    }

    /// The same, with what is meant in words.
    fn misread_as(&mut self, wanted: &str, node: &Node, words: &str, meant: Node, way: &Way<'_>) {
        let message = format!("{} should be {wanted}, not {}", quoted(way.name()), described(node));
        let finding = Finding::warning(&codes::WRONG_TYPE, message).at(way.origin());
        self.mend(finding.help(format!("it is read as {words}")), Repair::Put(way.address(), meant));
    }

    /// Something else in the place of a list. One text means a list of it.
    pub(super) fn no_list(&mut self, items: Value, node: &Node, way: &Way<'_>) {
        let is_item = match (items, node) {
            (Value::Text, Node::String(_)) => true,
            (Value::Word(words), Node::String(word)) => words.contains(&word.as_str()),
            _ => false,
        };
        match is_item {
            true => self.misread_as("a list", node, "a list of it", Node::Array(vec![node.clone()]), way),
            false => self.wrong_type("a list", node, way),
        }
    }

    /// A discriminator as 2.0 has it: the name of the property alone.
    pub(super) fn named_discriminator(&mut self, node: &Node, way: &Way<'_>) {
        let meant = Object::from_iter([("propertyName".to_owned(), node.clone())]);
        self.misread_as("an object", node, "the property's name", Node::Object(meant), way);
    }

    pub(super) fn text(&mut self, node: &Node, way: &Way<'_>) {
        let text = match node {
            Node::String(_) => return,
            Node::Number(digits) => digits.clone(),
            Node::Bool(value) => value.to_string(),
            _ => return self.wrong_type("text", node, way),
        };
        self.unquoted(text, node, way);
    }

    pub(super) fn unquoted(&mut self, text: String, node: &Node, way: &Way<'_>) {
        let finding =
            Finding::warning(&codes::UNQUOTED_TEXT, format!("{} stands where text belongs", described(node)))
                .at(way.origin())
                .label(format!("read as the text {}", quoted(&text)))
                .help(format!("put it in quotes: \"{text}\""));
        self.mend(finding, Repair::Put(way.address(), Node::String(text)));
    }

    pub(super) fn word(&mut self, words: &[&str], node: &Node, way: &Way<'_>) {
        match node {
            Node::String(word) if words.contains(&word.as_str()) => {}
            Node::String(word) => match same_word(word, words) {
                Some(same) => self.misspelled(word, same, way),
                None => self.invalid_word(word, words, way),
            },
            _ => self.wrong_type("text", node, way),
        }
    }

    /// A word in another case than OpenAPI has it.
    fn misspelled(&mut self, word: &str, same: &str, way: &Way<'_>) {
        let finding = Finding::warning(
            &codes::INVALID_WORD,
            format!("{} is none of the words known here", quoted(word)),
        )
        .at(way.origin())
        .help(format!("it is read as `{same}`"));
        self.mend(finding, Repair::Put(way.address(), Node::String(same.to_owned())));
    }

    /// A word without which the first one is meant.
    pub(super) fn word_or(&mut self, words: &[&str], node: &Node, way: &Way<'_>) {
        let message = match node {
            Node::String(word) if words.contains(&word.as_str()) => return,
            Node::String(word) => {
                if let Some(same) = same_word(word, words) {
                    return self.misspelled(word, same, way);
                }
                format!("{} is none of the words known here", quoted(word))
            }
            _ => format!("{} should be text, not {}", quoted(way.name()), described(node)),
        };
        let known: Vec<_> = words.iter().map(|word| format!("`{word}`")).collect();
        let help = format!("write one of {}; it is read as the default, {}", known.join(", "), known[0]);
        let finding = Finding::warning(&codes::INVALID_WORD, message).at(way.origin()).help(help);
        self.mend(finding, Repair::Remove(way.address()));
    }

    fn invalid_word(&mut self, word: &str, words: &[&str], way: &Way<'_>) {
        let finding =
            Finding::error(&codes::INVALID_WORD, format!("{} is none of the words known here", quoted(word)))
                .at(way.origin());
        let known: Vec<_> = words.iter().map(|word| format!("`{word}`")).collect();
        let finding = match (word, nearest(word, words.iter().copied())) {
            ("body" | "formData", _) if words.contains(&"cookie") => {
                finding.help("OpenAPI 3 describes bodies by `requestBody`, not by a parameter")
            }
            (_, Some(meant)) => finding.help(format!("did you mean `{meant}`?")),
            _ => finding.help(format!("write one of {}", known.join(", "))),
        };
        self.report(way, finding);
    }

    pub(super) fn flag(&mut self, node: &Node, way: &Way<'_>) {
        match node {
            Node::Bool(_) => {}
            Node::String(text) if matches!(text.as_str(), "true" | "True" | "TRUE") => {
                self.misread("true or false", node, Node::Bool(true), way);
            }
            Node::String(text) if matches!(text.as_str(), "false" | "False" | "FALSE") => {
                self.misread("true or false", node, Node::Bool(false), way);
            }
            _ => self.wrong_type("true or false", node, way),
        }
    }

    pub(super) fn count(&mut self, node: &Node, way: &Way<'_>) {
        const COUNT: &str = "a whole number from 0";
        match node {
            Node::Number(digits) if digits.parse::<usize>().is_ok() => {}
            Node::Number(digits) | Node::String(digits) => match whole(digits) {
                Some(count) => self.misread(COUNT, node, Node::Number(count.to_string()), way),
                None => self.wrong_type(COUNT, node, way),
            },
            _ => self.wrong_type(COUNT, node, way),
        }
    }

    pub(super) fn number(&mut self, node: &Node, way: &Way<'_>) {
        match node {
            Node::Number(_) => {}
            Node::String(text) if is_number(text) => {
                self.misread("a number", node, Node::Number(text.clone()), way);
            }
            _ => self.wrong_type("a number", node, way),
        }
    }

    /// `exclusiveMinimum`: whichever version's form it has, it is understood.
    pub(super) fn bound(&mut self, node: &Node, way: &Way<'_>) {
        match node {
            Node::Bool(_) => {}
            Node::Number(_) if self.version < Version::V3_1 => {
                self.newer(&format!("a number under `{}`", way.name()), Version::V3_1, way);
            }
            _ => self.number(node, way),
        }
    }

    /// `required: true` in a schema, as JSON Schema had it up to draft 3.
    pub(super) fn required_flag(&mut self, way: &Way<'_>) {
        let finding =
            Finding::warning(&codes::WRONG_TYPE, "`required` of a schema is a list of names, not a flag")
                .at(way.key_origin())
                .help("name the property in `required` of the object around it; the flag is left out");
        self.mend(finding, Repair::Remove(way.address()));
    }

    /// `true` and `false` as schemas: anything and nothing.
    pub(super) fn flag_schema(&mut self, way: &Way<'_>) {
        if self.version < Version::V3_1 {
            self.newer("`true` or `false` as a schema", Version::V3_1, way);
        }
        self.shape.objects.push((way.address(), Kind::Schema));
    }
}

/// The word that another is but for its case, white space around it, and a colon behind it.
pub(super) fn same_word<'w>(word: &str, words: &[&'w str]) -> Option<&'w str> {
    let word = word.trim().trim_end_matches(':');
    words.iter().find(|known| known.eq_ignore_ascii_case(word)).copied()
}

/// The word under `key` of an object, as OpenAPI spells it.
pub(super) fn word_under(kind: Kind, object: &Object, key: &str) -> Option<&'static str> {
    let word = object.get(key)?.as_str()?;
    match kind.value(key)? {
        Value::Word(words) | Value::WordOr(words) => same_word(word, words),
        _ => None,
    }
}

/// What a value is, with its article.
pub(super) fn described(node: &Node) -> &'static str {
    match node {
        Node::Null => "null",
        Node::Bool(true) => "true",
        Node::Bool(false) => "false",
        Node::Number(_) => "a number",
        Node::String(_) => "text",
        Node::Array(_) => "a list",
        Node::Object(_) => "an object",
    }
}

/// The whole number from 0 that `1e3`, `10.0` and the text `10` mean.
fn whole(digits: &str) -> Option<u64> {
    if let Ok(count) = digits.parse() {
        return is_number(digits).then_some(count);
    }
    let value: f64 = digits.parse().ok()?;
    // Up to 2^53 every whole number is one of `f64`, and none is another's neighbour.
    (is_number(digits) && value.fract() == 0.0 && (0.0..=9_007_199_254_740_992.0).contains(&value))
        .then(|| format!("{value:.0}").parse().ok())?
}

/// A number as JSON writes it.
fn is_number(text: &str) -> bool {
    serde_json::from_str::<serde_json::Number>(text).is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_can_be_written_in_several_ways() {
        for (digits, count) in [
            ("10", Some(10)),
            ("10.0", Some(10)),
            ("1e3", Some(1000)),
            ("-1", None),
            ("1.5", None),
            ("1e400", None),
            (" 1", None),
            ("+1", None),
            ("inf", None),
            ("ten", None),
        ] {
            assert_eq!(whole(digits), count, "{digits}");
        }
    }
}
