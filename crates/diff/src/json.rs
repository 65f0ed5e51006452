use sdkwright_diagnostics::{Locate, Origin};
use semver::Version;
use serde::Serialize;

use crate::{Bump, Changes, Severity, Subject};

/// The changes as one JSON object. Its shape is stable: keys are added, never renamed or removed.
///
/// - `old`, `new`: `title` and `version` of each document.
/// - `bump`: `major`, `minor`, `patch` or `none`.
/// - `current`, `next`: versions of the SDK; `null` when none was given.
/// - `summary`: how many changes are `breaking`, `feature` and `fix`.
/// - `changes`: a list of objects, in the order of the text, each with
///   - `severity`: `breaking`, `feature` or `fix`;
///   - `code`: the kind of change, as `sdkwright explain` knows it;
///   - `subject`: an object with `kind` (`client`, `operation` or `type`) and `name` (`null` for the client);
///   - `path`: where in the subject, perhaps empty; `place`: the same from an operation on;
///   - `message`: a sentence;
///   - `operations`: the names of the operations that it touches;
///   - `old`, `new`: the places in the documents, or `null`: `file`, `line` and `column` from 1, and `pointer`.
pub fn json(changes: &Changes, current: Option<&Version>, old: &dyn Locate, new: &dyn Locate) -> String {
    let bump = changes.bump();
    let record = Record {
        old: Document { title: &changes.old.title, version: &changes.old.version },
        new: Document { title: &changes.new.title, version: &changes.new.version },
        bump: Bump::as_str(bump),
        current: current.map(ToString::to_string),
        next: current.map(|current| bump.next(current).to_string()),
        summary: Summary {
            breaking: changes.count(Severity::Breaking),
            feature: changes.count(Severity::Feature),
            fix: changes.count(Severity::Fix),
        },
        changes: changes
            .all
            .iter()
            .map(|change| Entry {
                severity: change.severity.as_str(),
                code: change.code.name,
                subject: match &change.subject {
                    Subject::Client => Named { kind: "client", name: None },
                    Subject::Operation(name) => Named { kind: "operation", name: Some(name) },
                    Subject::Type(name) => Named { kind: "type", name: Some(name) },
                },
                path: &change.path,
                place: &change.place,
                message: &change.message,
                operations: &change.operations,
                old: change.old.as_ref().map(|origin| Spot::new(origin, old)),
                new: change.new.as_ref().map(|origin| Spot::new(origin, new)),
            })
            .collect(),
    };
    let mut text =
        serde_json::to_string_pretty(&record).expect("a record of strings and numbers is always JSON");
    text.push('\n');
    text
}

#[derive(Serialize)]
struct Record<'a> {
    old: Document<'a>,
    new: Document<'a>,
    bump: &'static str,
    current: Option<String>,
    next: Option<String>,
    summary: Summary,
    changes: Vec<Entry<'a>>,
}

#[derive(Serialize)]
struct Document<'a> {
    title: &'a str,
    version: &'a str,
}

#[derive(Serialize)]
struct Summary {
    breaking: usize,
    feature: usize,
    fix: usize,
}

#[derive(Serialize)]
struct Entry<'a> {
    severity: &'static str,
    code: &'static str,
    subject: Named<'a>,
    path: &'a str,
    place: &'a str,
    message: &'a str,
    operations: &'a [String],
    old: Option<Spot<'a>>,
    new: Option<Spot<'a>>,
}

#[derive(Serialize)]
struct Named<'a> {
    kind: &'static str,
    name: Option<&'a str>,
}

#[derive(Serialize)]
struct Spot<'a> {
    file: Option<String>,
    line: Option<usize>,
    column: Option<usize>,
    pointer: &'a str,
}

impl<'a> Spot<'a> {
    fn new(origin: &'a Origin, sources: &dyn Locate) -> Self {
        let place = sources.locate(origin);
        Self {
            line: place.as_ref().map(|place| place.line),
            column: place.as_ref().map(|place| place.column),
            file: place.map(|place| place.file),
            pointer: origin.pointer.as_str(),
        }
    }
}
