use sdkwright_diagnostics::{Locate, Origin, visible};
use semver::Version;

use crate::codes::DOCS_CHANGED;
use crate::{Bump, Change, Changes, Severity, Subject};

/// How many operations are named before they are only counted.
const NAMED_OPERATIONS: usize = 3;

const BOLD: &str = "\u{1b}[1m";
const DIM: &str = "\u{1b}[2m";
const RED: &str = "\u{1b}[31m";
const GREEN: &str = "\u{1b}[32m";
const RESET: &str = "\u{1b}[0m";

/// The changes as a person reads them: by subject, what breaks first with its places in both documents, and at the end
/// what they ask of the next version. With `details` every place is shown and every change of documentation listed; else
/// those are counted.
///
/// Styled with ANSI escapes, which the writer strips where they are not wanted; none of them can come from a document.
pub fn text(
    changes: &Changes,
    current: Option<&Version>,
    details: bool,
    old: &dyn Locate,
    new: &dyn Locate,
) -> String {
    let mut out = String::new();
    for group in changes.groups() {
        out.push_str(&heading(group));
        let (told, counted): (Vec<&Change>, Vec<&Change>) =
            group.iter().partition(|change| details || *change.code != DOCS_CHANGED);
        let width = told.iter().map(|change| visible(&change.path).chars().count()).max().unwrap_or_default();
        for change in &told {
            out.push_str(&line(change, width.min(40)));
            if details || change.severity == Severity::Breaking {
                out.push_str(&places(change, old, new));
            }
        }
        if !counted.is_empty() {
            let places = if counted.len() == 1 { "one place" } else { &format!("{} places", counted.len()) };
            out.push_str(&format!("  {DIM}fix       documentation changed in {places}{RESET}\n"));
        }
        out.push('\n');
    }
    out.push_str(&conclusion(changes, current));
    out
}

fn heading(group: &[Change]) -> String {
    let (what, name) = match &group[0].subject {
        Subject::Client => ("", "The client".to_owned()),
        Subject::Operation(name) => ("", visible(name).into_owned()),
        Subject::Type(name) => ("type ", visible(name).into_owned()),
    };
    let used = match &group[0].subject {
        Subject::Type(_) => {
            let most = group.iter().max_by_key(|change| change.operations.len());
            most.map(|change| used_by(&change.operations)).unwrap_or_default()
        }
        _ => String::new(),
    };
    format!("{what}{BOLD}{name}{RESET}{used}\n")
}

/// `  in 5 operations: a, b, c and 2 more`
fn used_by(operations: &[String]) -> String {
    let named = operations.iter().take(NAMED_OPERATIONS).map(|name| visible(name).into_owned());
    let named = named.collect::<Vec<_>>().join(", ");
    match operations.len() {
        0 => String::new(),
        1 => format!("  {DIM}in {named}{RESET}"),
        count if count <= NAMED_OPERATIONS => format!("  {DIM}in {count} operations: {named}{RESET}"),
        count => {
            let more = count - NAMED_OPERATIONS;
            format!("  {DIM}in {count} operations: {named} and {more} more{RESET}")
        }
    }
}

fn line(change: &Change, width: usize) -> String {
    let colour = match change.severity {
        Severity::Breaking => RED,
        Severity::Feature => GREEN,
        Severity::Fix => DIM,
    };
    let severity = change.severity.as_str();
    let (path, message) = (visible(&change.path), visible(&change.message));
    let gap = if width > 0 { "  " } else { "" };
    // What many operations say with the same words stands with the client, and names them.
    let used = if change.subject == Subject::Client { used_by(&change.operations) } else { String::new() };
    format!("  {colour}{severity:8}{RESET}  {path:width$}{gap}{message}{used}\n")
}

/// Where it stands in both documents.
fn places(change: &Change, old: &dyn Locate, new: &dyn Locate) -> String {
    let place = |origin: &Option<Origin>, sources: &dyn Locate| {
        let place = sources.locate(origin.as_ref()?)?;
        Some(format!("{}:{}:{}", visible(&place.file), place.line, place.column))
    };
    let places = match (place(&change.old, old), place(&change.new, new)) {
        (Some(old), Some(new)) => format!("{old} → {new}"),
        (Some(place), None) | (None, Some(place)) => place,
        (None, None) => return String::new(),
    };
    format!("            {DIM}{places}{RESET}\n")
}

/// `2 breaking changes, 1 feature and 3 fixes ask for a major version: 1.2.0 → 2.0.0`
fn conclusion(changes: &Changes, current: Option<&Version>) -> String {
    let bump = changes.bump();
    if bump == Bump::None {
        return "Nothing changed for the users of the SDK.\n".to_owned();
    }
    let counts = [
        (Severity::Breaking, "breaking change", "breaking changes"),
        (Severity::Feature, "feature", "features"),
        (Severity::Fix, "fix", "fixes"),
    ];
    let counted = counts.into_iter().filter_map(|(severity, one, many)| match changes.count(severity) {
        0 => None,
        1 => Some(format!("1 {one}")),
        count => Some(format!("{count} {many}")),
    });
    let counted: Vec<String> = counted.collect();
    let counted = crate::wording::list_words(counted.iter().map(String::as_str));
    let verb = if changes.all.len() == 1 { "asks" } else { "ask" };
    let bumped = bump.as_str();
    let next = match current {
        Some(current) => {
            let next = bump.next(current);
            let early =
                if current.major == 0 { " (before 1.0.0, the second number counts what breaks)" } else { "" };
            format!(": {current} → {BOLD}{next}{RESET}{early}")
        }
        None => String::new(),
    };
    format!("{counted} {verb} for a {BOLD}{bumped}{RESET} version{next}\n")
}
