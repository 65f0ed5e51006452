//! Reads YAML 1.2.

use std::ops::Range;

use sdkwright_diagnostics::{FileId, Finding, Findings, Origin};
use serde::de::{Deserialize, DeserializeSeed, Deserializer, IgnoredAny};

use crate::node::Node;
use crate::read::{self, Format, Read};
use crate::tree::{Digits, NOT_TEXT, OUT_OF_BUDGET, ReadDigits, Reading, RepeatedKey};
use crate::{codes, limits, merge};

/// Reads the text of `file` and merges what `<<` asks for.
pub(crate) fn read(file: FileId, text: &str, findings: &mut Findings) -> Read {
    if let Some(at) = too_many_brackets(text) {
        let message = format!("more than {} brackets stand open", limits::OPEN_BRACKETS);
        findings.push(Finding::error(&codes::LIMIT_EXCEEDED, message).at(Origin::bytes(file, at..at + 1)));
        return Read::default();
    }
    let (mut root, repeated) = match tree(text, read::budget(text)) {
        Ok((Node::Null, _)) => {
            findings.push(read::empty(file));
            return Read::default();
        }
        Ok(read) => read,
        Err(error) => {
            findings.push(finding(file, text, &error));
            return Read::default();
        }
    };
    read::report_repeated(file, repeated, findings);
    let is_whole = !text.contains(merge::KEY) || merge::merge(&mut root, &Origin::root(file), findings);
    Read { tree: is_whole.then_some(root), format: Some(Format::Yaml) }
}

/// Whether `text` follows the grammar.
pub(crate) fn is_valid(text: &str) -> bool {
    too_many_brackets(text).is_none()
        && IgnoredAny::deserialize(serde_yaml::Deserializer::from_str(text)).is_ok()
}

/// Reads `text`. Keys given twice are told beside the tree; merge keys stand in it as keys.
fn tree(text: &str, budget: usize) -> Result<(Node, Vec<RepeatedKey>), serde_yaml::Error> {
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

/// Where more brackets stand open than are read. Brackets in text count as well, closing ones too.
fn too_many_brackets(text: &str) -> Option<usize> {
    let mut open: usize = 0;
    text.bytes().position(|byte| {
        match byte {
            b'[' | b'{' => open += 1,
            b']' | b'}' => open = open.saturating_sub(1),
            _ => {}
        }
        open > limits::OPEN_BRACKETS
    })
}

/// What is wrong with `text`, and where.
fn finding(file: FileId, text: &str, error: &serde_yaml::Error) -> Finding {
    let message = error.to_string();
    let at = error.location().map_or(0, |location| location.index());
    if message.starts_with("recursion limit exceeded") {
        return read::too_deep(file, at);
    }
    if message.starts_with("repetition limit exceeded") {
        let message = "the anchors of this file expand too far: the limit is 100 times what is written in it";
        return Finding::error(&codes::LIMIT_EXCEEDED, message).at(Origin::root(file));
    }
    if message.contains(OUT_OF_BUDGET) {
        let message = format!(
            "the anchors of this file expand too far: the limit is {} MB",
            limits::EXPANSION / 1024 / 1024
        );
        return Finding::error(&codes::LIMIT_EXCEEDED, message).at(Origin::root(file));
    }
    if message.contains("more than one document") {
        return Finding::error(&codes::SEVERAL_DOCUMENTS, "the file holds several YAML documents")
            .at(Origin::bytes(file, second_document(text)))
            .label("the next one starts here")
            .help("keep one document in each file");
    }
    if let Some((at, c)) = control_character(text, &message) {
        return Finding::error(&codes::INVALID_YAML, "YAML allows no control characters")
            .at(Origin::bytes(file, at..at + c.len_utf8()))
            .label(format!("U+{:04X}", u32::from(c)))
            .help("remove it, or write it as an escape in double quotes");
    }
    let (problem, context) = message.split_once(", while ").unwrap_or((&message, ""));
    let problem = problem.split(" at line ").next().unwrap_or_default().to_owned();
    let context = context.split(" at line ").next().unwrap_or_default();
    if at >= text.trim_end().len() {
        let finding =
            Finding::error(&codes::TRUNCATED_DOCUMENT, "the file ends in the middle of the document")
                .at(Origin::bytes(file, last_character(text)))
                .help("get the file again, or close what is open: a bracket or a quote");
        return if context.is_empty() { finding } else { finding.label(format!("while {context}")) };
    }
    let rest = &text[at..];
    let here = Origin::bytes(file, at..at + rest.chars().next().map_or(0, char::len_utf8));
    if rest.starts_with('\t') {
        return Finding::error(&codes::INVALID_YAML, "YAML is not indented by tabs")
            .at(here)
            .help("indent with spaces");
    }
    if problem.contains(NOT_TEXT) {
        return Finding::error(&codes::INVALID_YAML, "a key should be text, not a list or an object")
            .at(here);
    }
    let help = help(&problem, rest);
    let problem = if context.is_empty() { problem } else { format!("{problem}, while {context}") };
    let finding = Finding::error(&codes::INVALID_YAML, "this is not valid YAML").at(here).label(problem);
    match help {
        Some(help) => finding.help(help),
        None => finding,
    }
}

fn help(problem: &str, rest: &str) -> Option<String> {
    match problem {
        "found character that cannot start any token" => {
            let c = rest.chars().next()?;
            Some(format!("a value that starts with `{c}` needs quotes"))
        }
        "mapping values are not allowed in this context" => Some(
            "a value with a colon and a space in it needs quotes; else the indentation is off".to_owned(),
        ),
        "unknown anchor" => {
            Some("an alias `*name` needs an anchor `&name` before it; `*` in text needs quotes".to_owned())
        }
        "did not find expected key" | "did not find expected '-' indicator" => {
            Some("the indentation does not match the lines above".to_owned())
        }
        _ => None,
    }
}

/// The line that separates the first document from the second.
fn second_document(text: &str) -> Range<usize> {
    let mut at = 0;
    let mut content = false;
    for line in text.split_inclusive('\n') {
        if line.starts_with("---") && content {
            return at..at + 3;
        }
        content |= !line.trim().is_empty() && !line.starts_with(['#', '%']);
        at += line.len();
    }
    0..0
}

fn control_character(text: &str, message: &str) -> Option<(usize, char)> {
    let allowed = |c: char| matches!(c, '\t' | '\n' | '\r' | '\u{85}') || !c.is_control();
    let found = || text.char_indices().find(|(_, c)| !allowed(*c) || matches!(c, '\u{fffe}' | '\u{ffff}'));
    message.starts_with("control characters are not allowed").then(found)?
}

fn last_character(text: &str) -> Range<usize> {
    let text = text.trim_end();
    text.floor_char_boundary(text.len().saturating_sub(1))..text.len()
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

    #[test]
    fn keys_and_scalars_are_those_of_yaml_1_2() {
        let (root, _) =
            tree("200: no\non: 1.10\nnull: !thing 0x1F\n~: 010\ntrue: '1'\n1.50: 2.50\n", 1000).unwrap();
        let text = |text: &str| Node::String(text.into());
        let number = |digits: &str| Node::Number(digits.into());
        for (key, value) in [
            ("200", text("no")),
            ("on", number("1.10")),
            ("null", number("31")),
            ("~", text("010")),
            ("true", text("1")),
            ("1.50", number("2.50")),
        ] {
            assert_eq!(root.get(key), Some(&value), "{key}");
        }
    }
}
