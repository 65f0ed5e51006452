use sdkwright_diagnostics::{Code, Origin};

use crate::Bump;

/// What a change does to code that was written against the old SDK.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Some of it no longer compiles, or no longer gets what it asked for.
    Breaking,
    /// All of it goes on as before, and there is more to use.
    Feature,
    /// Nothing that it says has another meaning: documentation, and what the SDK does by itself.
    Fix,
}

/// What a change is about.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Subject {
    /// The client as a whole: servers, credentials, errors, the document's version.
    Client,
    /// One operation, by the name that the SDK's users call it by: `customers.list`.
    Operation(String),
    /// A type that has a name in the document or that several operations share.
    Type(String),
}

/// One difference.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// What it does to code against the old SDK.
    pub severity: Severity,
    /// What kind of change it is: `field-removed`.
    pub code: &'static Code,
    /// What it is about.
    pub subject: Subject,
    /// Where in the subject, as the SDK's users know it: `response.items[].email`; empty for the subject itself.
    pub path: String,
    /// The same from an operation on: `customers.list → response.items[].email`. Where many paths lead there, the
    /// shortest from the first operation.
    pub place: String,
    /// One sentence without a full stop.
    pub message: String,
    /// The operations that it touches, in the order of the new document; empty for the client.
    pub operations: Vec<String>,
    /// Where it stands in the old document, if it is there.
    pub old: Option<Origin>,
    /// Where it stands in the new document, if it is there.
    pub new: Option<Origin>,
}

/// The title and the version of a document.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Version {
    /// `info.title`
    pub title: String,
    /// `info.version`, which need not be a number.
    pub version: String,
}

/// Every difference: those of the client, then those of each operation in the order of the new document, removed
/// ones last, then those of each type; what breaks stands first in each.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Changes {
    /// What was compared.
    pub old: Version,
    /// With what it was compared.
    pub new: Version,
    /// All of them.
    pub all: Vec<Change>,
}

impl Changes {
    /// How many weigh `severity`.
    pub fn count(&self, severity: Severity) -> usize {
        self.all.iter().filter(|change| change.severity == severity).count()
    }

    /// Whether code against either SDK cannot tell them apart.
    pub fn is_empty(&self) -> bool {
        self.all.is_empty()
    }

    /// What the changes together ask of the next version.
    pub fn bump(&self) -> Bump {
        match self.all.iter().map(|change| change.severity).min() {
            Some(Severity::Breaking) => Bump::Major,
            Some(Severity::Feature) => Bump::Minor,
            Some(Severity::Fix) => Bump::Patch,
            None => Bump::None,
        }
    }

    /// The changes by subject, in order.
    pub(crate) fn groups(&self) -> impl Iterator<Item = &[Change]> {
        self.all.chunk_by(|one, next| one.subject == next.subject)
    }
}

impl Severity {
    /// `breaking`, `feature` or `fix`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Breaking => "breaking",
            Self::Feature => "feature",
            Self::Fix => "fix",
        }
    }
}
