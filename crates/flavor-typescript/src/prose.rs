//! Doc comments: what is said about an item, and its tags.

use sdkwright_api::{Deprecation, Docs, Operation};
use sdkwright_flavor::prose::{Prose, deprecation_note};

use crate::encode::Code;
use crate::typescript::FLAVOR;

/// The comment of something that the document may describe, at an indentation; `otherwise` where it does not.
pub(crate) fn comment(
    docs: &Docs,
    deprecated: Option<&Deprecation>,
    indent: usize,
    otherwise: impl FnOnce() -> String,
) -> Code {
    of(&Prose::of(FLAVOR, docs, otherwise), deprecated, indent)
}

/// What the document says, or nothing.
pub(crate) fn begun(docs: &Docs) -> Prose {
    if docs.is_empty() { Prose::new() } else { Prose::of(FLAVOR, docs, String::new) }
}

/// What is said of an operation of which the document says nothing.
pub(crate) fn sends(operation: &Operation) -> String {
    let call = format!("{} {}", operation.method.as_str(), operation.template);
    format!("Sends {}.", sdkwright_flavor::markdown::code_span(&call))
}

/// The comment that prose makes, if there is any.
pub(crate) fn if_any(prose: &Prose, deprecated: Option<&Deprecation>, indent: usize) -> Option<Code> {
    match (prose.is_empty(), deprecated) {
        (true, None) => None,
        (true, Some(_)) => Some(Code::comment(&[], &tags(deprecated), indent)),
        (false, _) => Some(of(prose, deprecated, indent)),
    }
}

/// The comment that prose makes.
pub(crate) fn of(prose: &Prose, deprecated: Option<&Deprecation>, indent: usize) -> Code {
    Code::comment(&prose.lines(indent), &tags(deprecated), indent)
}

/// The comment of a function that throws: `tag` says what and when.
pub(crate) fn throwing(prose: &Prose, tag: &str) -> Code {
    Code::comment(&prose.lines(0), &[tag.to_owned()], 0)
}

/// The comment of a sentence of this program.
pub(crate) fn sentence(text: &str, indent: usize) -> Code {
    let mut prose = Prose::new();
    prose.own(text);
    of(&prose, None, indent)
}

fn tags(deprecated: Option<&Deprecation>) -> Vec<String> {
    let note = |deprecation| sdkwright_flavor::markdown::cell(&deprecation_note(deprecation));
    deprecated.map(|deprecation| format!("@deprecated {}", note(deprecation))).into_iter().collect()
}
