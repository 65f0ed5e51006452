use std::fmt;

use sdkwright_diagnostics::{FileId, Pointer};

/// Where a node stands in the rewritten trees: `2#/components/schemas/Link` is that schema of the file with index 2.
///
/// Rewriting may move a node, so an address is not always the origin that the user wrote; [`Spec::origin`] tells
/// that.
///
/// [`Spec::origin`]: crate::Spec::origin
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Address {
    /// The file.
    pub file: FileId,
    /// The node in its rewritten tree.
    pub pointer: Pointer,
}

impl Address {
    /// The node at `pointer` of `file`.
    pub fn new(file: FileId, pointer: Pointer) -> Self {
        Self { file, pointer }
    }

    /// Reads what [`fmt::Display`] wrote.
    pub fn parse(text: &str) -> Option<Self> {
        let (file, pointer) = text.split_once('#')?;
        Some(Self { file: FileId(file.parse().ok()?), pointer: Pointer::parse(pointer)? })
    }

    /// The node around it; `None` for the root of a file.
    #[must_use]
    pub fn parent(&self) -> Option<Self> {
        Some(Self::new(self.file, self.pointer.parent()?))
    }

    /// The child under `key`.
    #[must_use]
    pub fn child(&self, key: &str) -> Self {
        Self::new(self.file, self.pointer.child(key))
    }

    /// The child at `index` of an array.
    #[must_use]
    pub fn index(&self, index: usize) -> Self {
        Self::new(self.file, self.pointer.index(index))
    }
}

impl fmt::Display for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}#{}", self.file.0, self.pointer)
    }
}
