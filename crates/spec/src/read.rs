//! From the text of a file to its tree.

use sdkwright_diagnostics::{FileId, Finding, Findings, Origin};

use crate::node::Node;
use crate::tree::RepeatedKey;
use crate::{codes, json, limits, yaml};

/// How a file is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Format {
    Json,
    Yaml,
}

/// What was read of a file.
#[derive(Debug, Default)]
pub(crate) struct Read {
    /// `None` when something in the file makes it useless.
    pub(crate) tree: Option<Node>,
    /// `None` when the text does not follow the grammar, or expands too far.
    pub(crate) format: Option<Format>,
}

/// Reads the text of `file`, whose format its first characters tell.
pub(crate) fn read(file: FileId, text: &str, findings: &mut Findings) -> Read {
    let start = text.len() - text.trim_start().len();
    if start == text.len() {
        findings.push(empty(file));
        return Read::default();
    }
    if text[start..].starts_with('<') {
        let line = text[start..].lines().next().map_or(start, |line| start + line.trim_end().len());
        findings.push(
            Finding::error(&codes::NOT_OPENAPI, "this is a web page or XML, not an OpenAPI document")
                .at(Origin::bytes(file, start..line))
                .help("save the document itself, in YAML or JSON, not the page that shows it"),
        );
        return Read::default();
    }
    if !looks_like_json(&text[start..]) {
        return yaml::read(file, text, findings);
    }
    match json::tree(text) {
        Ok((root, repeated)) => {
            report_repeated(file, repeated, findings);
            Read { tree: Some(root), format: Some(Format::Json) }
        }
        // What JSON refuses may be YAML in its flow style, with comments or trailing commas.
        Err(error) if json::may_be_yaml(&error) && yaml::is_valid(text) => yaml::read(file, text, findings),
        Err(error) => {
            findings.push(json::finding(file, text, &error));
            Read::default()
        }
    }
}

/// An object whose first key is quoted.
fn looks_like_json(text: &str) -> bool {
    match text.strip_prefix('{').map(str::trim_start) {
        Some(inside) => inside.is_empty() || inside.starts_with(['"', '}']),
        None => false,
    }
}

/// What a text may become: itself, and what anchors may add.
pub(crate) fn budget(text: &str) -> usize {
    2 * text.len() + limits::EXPANSION
}

/// Tells of keys that stand twice. The tree has one value of each, which is enough to find out what else is wrong.
pub(crate) fn report_repeated(file: FileId, repeated: Vec<RepeatedKey>, findings: &mut Findings) {
    for RepeatedKey { key, first, again } in repeated {
        let mut finding =
            Finding::error(&codes::REPEATED_KEY, format!("the key `{key}` stands twice in the same object"))
                .help("remove or rename one of the two");
        finding = match again {
            Some(again) => finding.at(Origin::bytes(file, again)).label("again here"),
            None => finding.at(Origin::root(file)),
        };
        if let Some(first) = first {
            finding = finding.related(Origin::bytes(file, first), "first here");
        }
        findings.push(finding);
    }
}

/// Nothing but white space or comments.
pub(crate) fn empty(file: FileId) -> Finding {
    Finding::error(&codes::EMPTY_DOCUMENT, "the file is empty").at(Origin::root(file))
}

/// Nested deeper than is read.
pub(crate) fn too_deep(file: FileId, at: usize) -> Finding {
    let message =
        format!("nested too deep: the limit is {} objects and lists inside of each other", limits::DEPTH);
    Finding::error(&codes::LIMIT_EXCEEDED, message).at(Origin::bytes(file, at..at + 1))
}
