use std::borrow::Cow;
use std::fmt::Write;

use serde::Serialize;

use crate::visible::is_hidden;
use crate::{Finding, Locate, Origin, Severity};

/// A finding as one JSON object on a line of its own, for editors and scripts. `line`, `column` and `end` count from
/// 1, in characters; `end` is the column after the last character meant.
pub fn json(finding: &Finding, sources: &dyn Locate) -> String {
    let record = Record {
        severity: match finding.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Note => "note",
        },
        code: finding.code.name,
        message: &finding.message,
        spot: finding.origin.as_ref().map(|origin| Spot::new(origin, sources)).unwrap_or_default(),
        label: finding.label.as_deref(),
        help: finding.advice(),
        related: finding
            .related
            .iter()
            .map(|(origin, label)| Related { spot: Spot::new(origin, sources), label })
            .collect(),
    };
    let text = serde_json::to_string(&record).expect("a record of strings and numbers is always JSON");
    let mut line = escape_hidden(&text);
    line.push('\n');
    line
}

#[derive(Serialize)]
struct Record<'a> {
    severity: &'static str,
    code: &'static str,
    message: &'a str,
    #[serde(flatten)]
    spot: Spot<'a>,
    label: Option<&'a str>,
    help: Option<Cow<'a, str>>,
    related: Vec<Related<'a>>,
}

#[derive(Serialize)]
struct Related<'a> {
    #[serde(flatten)]
    spot: Spot<'a>,
    label: &'a str,
}

#[derive(Serialize, Default)]
struct Spot<'a> {
    file: Option<String>,
    line: Option<usize>,
    column: Option<usize>,
    end: Option<usize>,
    pointer: Option<&'a str>,
}

impl<'a> Spot<'a> {
    fn new(origin: &'a Origin, sources: &dyn Locate) -> Self {
        let pointer = Some(origin.pointer.as_str());
        let Some(place) = sources.locate(origin) else { return Self { pointer, ..Self::default() } };
        let end = place.end_column(sources.text(origin).unwrap_or_default());
        Self {
            file: Some(place.file),
            line: Some(place.line),
            column: Some(place.column),
            end: Some(end),
            pointer,
        }
    }
}

/// serde_json writes most characters as they are. In its output hidden ones stand within strings only, where an
/// escape means the same.
fn escape_hidden(json: &str) -> String {
    let mut out = String::with_capacity(json.len());
    for c in json.chars() {
        if is_hidden(c) {
            for unit in c.encode_utf16(&mut [0; 2]) {
                let _ = write!(out, "\\u{unit:04x}");
            }
        } else {
            out.push(c);
        }
    }
    out
}
