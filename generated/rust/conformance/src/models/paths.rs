//! What the operations of `paths` send and receive.

use crate::runtime::UnknownValue;

/// The parameter `kind` of `kindInPath`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum KindInPathKind {
    /// `a-b`
    AB,
    /// `c/d`
    CD,
    /// A value that this version of the crate does not know.
    Unknown(UnknownValue),
}

impl KindInPathKind {
    /// Every value that this version of the crate knows.
    pub const KNOWN: &[Self] = &[Self::AB, Self::CD];

    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::AB => "a-b",
            Self::CD => "c/d",
            Self::Unknown(value) => value.as_str(),
        }
    }
}
