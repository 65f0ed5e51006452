//! What a document may cost before it is refused: it is untrusted input.

/// How large a document may be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Bytes of one file; 64 MB by default.
    pub file_bytes: usize,
    /// Files that a document consists of; 10,000 by default.
    pub files: usize,
    /// Schemas side by side in one object, as in `components`; 100,000 by default.
    pub schemas: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self { file_bytes: 64 * MB, files: 10_000, schemas: 100_000 }
    }
}

/// Bytes in what people call a megabyte.
pub(crate) const MB: usize = 1024 * 1024;

/// Objects and lists inside of each other, as both readers have it.
pub(crate) const DEPTH: usize = 128;

/// Values and bytes that the anchors of a YAML file may add to what stands in its text.
pub(crate) const EXPANSION: usize = 16 * MB;

/// Brackets that may stand open in a YAML file: the time to read them grows with the square of their number.
pub(crate) const OPEN_BRACKETS: usize = 10_000;
