//! Reads JSON.

use sdkwright_diagnostics::{FileId, Finding, Origin};
use serde::de::{Deserialize, DeserializeSeed, Deserializer};
use serde_json::error::Category;
use serde_json::value::RawValue;

use crate::node::Node;
use crate::tree::{Digits, ReadDigits, Reading, RepeatedKey};
use crate::{codes, pieces, read};

/// Reads `text`. Keys given twice are told beside the tree.
pub(crate) fn tree(text: &str) -> Result<(Node, Vec<RepeatedKey>), serde_json::Error> {
    // What is wrong is told by the place that it has in the whole.
    pieces::tree(text, text).or_else(|_| piece(text, text))
}

/// Reads `piece` of `text` in one go.
pub(crate) fn piece(piece: &str, text: &str) -> Result<(Node, Vec<RepeatedKey>), serde_json::Error> {
    let reading = Reading::new(text, read::budget(piece));
    let mut deserializer = serde_json::Deserializer::from_str(piece);
    let mut root = reading.deserialize(&mut deserializer)?;
    deserializer.end()?;
    let repeated = reading.repeated();
    let fractions = reading.fractions();
    if repeated.is_empty() && !fractions.is_empty() {
        Digits::new(&mut root, &fractions, RawDigits)
            .deserialize(&mut serde_json::Deserializer::from_str(piece))?;
    }
    Ok((root, repeated))
}

#[derive(Clone, Copy)]
struct RawDigits;

impl ReadDigits for RawDigits {
    fn read<'de, D: Deserializer<'de>>(self, deserializer: D) -> Result<Node, D::Error> {
        let raw = <&RawValue>::deserialize(deserializer)?;
        Ok(Node::Number(raw.get().to_owned()))
    }
}

const TOO_DEEP: &str = "recursion limit exceeded";
const TOO_GREAT: &str = "number out of range";

/// Whether what broke the grammar of JSON may be fine in YAML.
pub(crate) fn may_be_yaml(error: &serde_json::Error) -> bool {
    let message = error.to_string();
    error.is_syntax() && !message.starts_with(TOO_DEEP) && !message.starts_with(TOO_GREAT)
}

/// What is wrong with `text`, and where.
pub(crate) fn finding(file: FileId, text: &str, error: &serde_json::Error) -> Finding {
    let at = offset(text, error.line(), error.column());
    let message = error.to_string();
    let problem = message.rsplit_once(" at line ").map_or(message.as_str(), |(problem, _)| problem);
    let here = Origin::bytes(file, at..at + 1);
    if problem == TOO_DEEP {
        return read::too_deep(file, at);
    }
    let at_end = at + 1 >= text.trim_end().len() && !text.trim_end().ends_with('}');
    if error.classify() == Category::Eof || at_end {
        return Finding::error(&codes::TRUNCATED_DOCUMENT, "the file ends in the middle of the document")
            .at(here)
            .help("get the file again: a download or a write may have been cut off");
    }
    if problem == TOO_GREAT {
        return Finding::error(&codes::INVALID_JSON, "a number is too great to be read")
            .at(here)
            .help("numbers reach up to 1.8e308; write greater ones as text");
    }
    let finding =
        Finding::error(&codes::INVALID_JSON, "this is not valid JSON").at(here).label(problem.to_owned());
    match help(text[at..].chars().next()) {
        Some(help) => finding.help(help),
        None => finding,
    }
}

/// What stood where JSON expects something else.
fn help(found: Option<char>) -> Option<&'static str> {
    match found? {
        '/' | '#' => Some("JSON has no comments: remove them, or write the document in YAML"),
        '\'' => Some("JSON writes text in double quotes"),
        ']' | '}' => Some("is there a comma too many before, or a bracket too few?"),
        '"' | '{' | '[' => Some("is there a comma missing before?"),
        'N' | 'I' => Some("JSON knows neither NaN nor Infinity"),
        'T' | 'F' => Some("JSON writes `true` and `false` in small letters"),
        _ => None,
    }
}

/// The byte at a line and a column, both from 1, the column in bytes; the last byte when they lie behind it.
fn offset(text: &str, line: usize, column: usize) -> usize {
    let start = match line.checked_sub(2) {
        None => 0,
        Some(breaks) => text
            .bytes()
            .enumerate()
            .filter(|(_, byte)| *byte == b'\n')
            .nth(breaks)
            .map_or(0, |(at, _)| at + 1),
    };
    let at = (start + column.saturating_sub(1)).min(text.trim_end().len().saturating_sub(1));
    text.floor_char_boundary(at)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_keep_their_digits() {
        let text = r#"[1.50, {"a": 1E2, "b": [0.1, 2, [3.00000000000000000001]]}, 18446744073709551616, -0]"#;
        let (root, _) = tree(text).unwrap();
        let mut digits = Vec::new();
        collect(&root, &mut digits);
        assert_eq!(
            digits,
            ["1.50", "1E2", "0.1", "2", "3.00000000000000000001", "18446744073709551616", "-0"]
        );
    }

    fn collect<'n>(node: &'n Node, digits: &mut Vec<&'n str>) {
        match node {
            Node::Number(number) => digits.push(number),
            Node::Array(items) => items.iter().for_each(|item| collect(item, digits)),
            Node::Object(object) => object.values().for_each(|value| collect(value, digits)),
            _ => {}
        }
    }
}
