use sdkwright_diagnostics::{Code, visible};
use semver::Version;

use crate::codes;
use crate::{Bump, Change, Changes, Severity};

/// A section of a changelog, in the order in which they stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Section {
    Added,
    Changed,
    Deprecated,
    Removed,
    Fixed,
}

const SECTIONS: &[(Section, &str)] = &[
    (Section::Added, "Added"),
    (Section::Changed, "Changed"),
    (Section::Deprecated, "Deprecated"),
    (Section::Removed, "Removed"),
    (Section::Fixed, "Fixed"),
];

/// The changes as an entry of a changelog in the manner of [Keep a Changelog 1.1.0](https://keepachangelog.com), below
/// the next version if the current one is known, else below `Unreleased`. What breaks is marked and stands first in its
/// section; documentation is left out. There is no date, for there is no clock here: write it when you release.
pub fn changelog(changes: &Changes, current: Option<&Version>) -> String {
    let bump = changes.bump();
    let title = match current {
        Some(current) if bump != Bump::None => bump.next(current).to_string(),
        _ => "Unreleased".to_owned(),
    };
    let mut out = format!("## [{title}]\n");
    for (section, title) in SECTIONS {
        let mut entries: Vec<&Change> =
            changes.all.iter().filter(|change| section_of(change) == Some(*section)).collect();
        if entries.is_empty() {
            continue;
        }
        entries.sort_by_key(|change| change.severity != Severity::Breaking);
        out.push_str(&format!("\n### {title}\n\n"));
        entries.into_iter().for_each(|change| out.push_str(&entry(change)));
    }
    out
}

/// Where a change is told; nowhere, where users would not look for it.
fn section_of(change: &Change) -> Option<Section> {
    let is = |code: &Code| *change.code == *code;
    if is(&codes::DOCS_CHANGED) || is(&codes::VERSION_CHANGED) {
        return None;
    }
    let name = change.code.name;
    Some(if is(&codes::DEPRECATED) {
        Section::Deprecated
    } else if name.ends_with("-removed") {
        Section::Removed
    } else if name.ends_with("-added") {
        Section::Added
    } else if change.severity == Severity::Fix {
        Section::Fixed
    } else {
        Section::Changed
    })
}

fn entry(change: &Change) -> String {
    let breaking = if change.severity == Severity::Breaking { "**Breaking:** " } else { "" };
    let place = match (&change.subject, change.path.is_empty()) {
        (crate::Subject::Type(name), true) => format!("{}: ", code(name)),
        (crate::Subject::Type(name), false) => format!("{}: ", code(&format!("{name}.{}", change.path))),
        _ if change.place.is_empty() => String::new(),
        _ => format!("{}: ", code(&change.place)),
    };
    let touched = match change.operations.len() {
        0 | 1 => String::new(),
        count => format!(" ({count} operations)"),
    };
    format!("- {breaking}{place}{}{touched}\n", prose(&change.message))
}

/// A span of code, whatever is in it.
fn code(text: &str) -> String {
    let text = visible(text);
    let longest = text.split(|c| c != '`').map(str::len).max().unwrap_or_default();
    let fence = "`".repeat(longest + 1);
    if longest == 0 { format!("{fence}{text}{fence}") } else { format!("{fence} {text} {fence}") }
}

/// A message, in which only spans of code are more than plain text.
fn prose(message: &str) -> String {
    let message = visible(message);
    let has_spans = message.matches('`').count().is_multiple_of(2);
    let mut is_code = false;
    let mut out = String::new();
    for c in message.chars() {
        is_code ^= has_spans && c == '`';
        let is_markup = matches!(c, '*' | '_' | '<' | '>' | '[' | ']' | '\\' | '#' | '|' | '&');
        if (is_markup && !is_code) || (c == '`' && !has_spans) {
            out.push('\\');
        }
        out.push(c);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_of_a_document_is_no_markup() {
        assert_eq!(prose("is `a_b`, was <b>*x*"), r"is `a_b`, was \<b\>\*x\*");
        assert_eq!(prose("one ` alone_"), r"one \` alone\_");
        assert_eq!(code("a`b"), "`` a`b ``");
        assert_eq!(code("customers.list → [](x)"), "`customers.list → [](x)`");
    }
}
