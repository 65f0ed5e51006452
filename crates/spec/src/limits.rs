//! What a document may cost before it is refused: it is untrusted input.

/// Bytes of one file.
pub(crate) const FILE_BYTES: usize = 64 * 1024 * 1024;

/// Files that a document consists of.
pub(crate) const FILES: usize = 10_000;

/// Objects and lists inside of each other, as both readers have it.
pub(crate) const DEPTH: usize = 128;

/// Values and bytes that the anchors of a YAML file may add to what stands in its text.
pub(crate) const EXPANSION: usize = 16 * 1024 * 1024;

/// Brackets that may stand open in a YAML file: the time to read them grows with the square of their number.
pub(crate) const OPEN_BRACKETS: usize = 10_000;

/// Schemas side by side in one object, as in `components`.
pub(crate) const SCHEMAS: usize = 100_000;
