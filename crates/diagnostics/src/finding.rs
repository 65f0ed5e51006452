use std::borrow::Cow;

use indexmap::IndexSet;
use indexmap::set::{IntoIter, Iter};

use crate::{Code, Origin};

/// How much a finding weighs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Nothing can be generated.
    Error,
    /// Understood, though not standard, or done in a stated other way.
    Warning,
    /// Told under `-v` only.
    Note,
}

/// One thing that is wrong or worth saying.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Finding {
    /// How much it weighs.
    pub severity: Severity,
    /// Its stable name.
    pub code: &'static Code,
    /// One sentence without a full stop, lower case first: `reference leads to nothing`.
    pub message: String,
    /// Where; `None` for what concerns no place in particular.
    pub origin: Option<Origin>,
    /// Short text printed at the underlined place.
    pub label: Option<String>,
    /// Other places that belong to it, each with a few words.
    pub related: Vec<(Origin, String)>,
    /// How to mend it, if there is more to say than its code does.
    pub help: Option<String>,
}

/// All findings of a run, in the order they were found. What is found at one place again and again is told once.
#[derive(Debug, Clone, Default)]
pub struct Findings(IndexSet<Finding>);

impl Finding {
    /// Something that stops generation.
    pub fn error(code: &'static Code, message: impl Into<String>) -> Self {
        Self::new(Severity::Error, code, message.into())
    }

    /// Something that was understood or repaired; the message or help states the repair.
    pub fn warning(code: &'static Code, message: impl Into<String>) -> Self {
        Self::new(Severity::Warning, code, message.into())
    }

    /// Something told under `-v` only.
    pub fn note(code: &'static Code, message: impl Into<String>) -> Self {
        Self::new(Severity::Note, code, message.into())
    }

    fn new(severity: Severity, code: &'static Code, message: String) -> Self {
        Self { severity, code, message, origin: None, label: None, related: Vec::new(), help: None }
    }

    /// The place it speaks of.
    #[must_use]
    pub fn at(mut self, origin: Origin) -> Self {
        self.origin = Some(origin);
        self
    }

    /// Short text printed at the underlined place.
    #[must_use]
    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.label = Some(label.into());
        self
    }

    /// Another place that belongs to it.
    #[must_use]
    pub fn related(mut self, origin: Origin, label: impl Into<String>) -> Self {
        self.related.push((origin, label.into()));
        self
    }

    /// How to mend it.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// How to mend it, as it is printed: an error never leaves its reader alone.
    pub fn advice(&self) -> Option<Cow<'_, str>> {
        match &self.help {
            Some(help) => Some(Cow::Borrowed(help)),
            None if self.severity == Severity::Error => Some(Cow::Owned(self.code.advice())),
            None => None,
        }
    }
}

impl Findings {
    /// None yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds one.
    pub fn push(&mut self, finding: Finding) {
        self.0.insert(finding);
    }

    /// Adds those of another stage.
    pub fn append(&mut self, other: Findings) {
        self.0.extend(other.0);
    }

    /// All, in order.
    pub fn iter(&self) -> Iter<'_, Finding> {
        self.0.iter()
    }

    /// How many weigh `severity`.
    pub fn count(&self, severity: Severity) -> usize {
        self.0.iter().filter(|finding| finding.severity == severity).count()
    }

    /// Whether generation must stop.
    pub fn has_errors(&self) -> bool {
        self.0.iter().any(|finding| finding.severity == Severity::Error)
    }

    /// Turns every warning into an error, as `--strict` asks. What sdkwright itself cannot do yet stays a warning.
    pub fn be_strict(&mut self) {
        let stricter = |finding: Finding| match finding.severity {
            Severity::Warning if !finding.code.is_unsupported() => {
                Finding { severity: Severity::Error, ..finding }
            }
            _ => finding,
        };
        self.0 = std::mem::take(&mut self.0).into_iter().map(stricter).collect();
    }
}

impl From<Finding> for Findings {
    fn from(finding: Finding) -> Self {
        Self(IndexSet::from([finding]))
    }
}

impl IntoIterator for Findings {
    type Item = Finding;
    type IntoIter = IntoIter<Finding>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl<'a> IntoIterator for &'a Findings {
    type Item = &'a Finding;
    type IntoIter = Iter<'a, Finding>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_found_again_is_told_once() {
        static CODE: Code = Code::new("wrong-word", "A word is wrong.", "Use another one.");
        let mut findings = Findings::from(Finding::warning(&CODE, "a"));
        for message in ["a", "b", "a"] {
            findings.push(Finding::warning(&CODE, message));
        }
        findings.append(findings.clone());
        let told: Vec<_> = findings.iter().map(|finding| finding.message.as_str()).collect();
        assert_eq!(told, ["a", "b"]);
    }

    #[test]
    fn an_error_is_told_with_how_to_mend_it() {
        static CODE: Code = Code::new("wrong-word", "A word is wrong.", "Use another one. Any will do.");
        let advice = |finding: Finding| finding.advice().map(Cow::into_owned);
        assert_eq!(advice(Finding::error(&CODE, "a")).as_deref(), Some("use another one. Any will do"));
        assert_eq!(advice(Finding::error(&CODE, "a").help("use `b`")).as_deref(), Some("use `b`"));
        assert_eq!(advice(Finding::warning(&CODE, "a")), None);
    }
}
