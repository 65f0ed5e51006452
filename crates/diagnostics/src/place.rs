use std::ops::Range;

use crate::Origin;

/// An origin looked up in its file, ready to be printed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// The file's name as the user gave it, `/` between its parts.
    pub file: String,
    /// The line, from 1.
    pub line: usize,
    /// The column in characters, from 1.
    pub column: usize,
    /// The bytes of the file's text that are meant, within one line where the node spans several.
    pub span: Range<usize>,
}

impl Place {
    /// The column after the last character that is meant, from 1; `text` is that of the whole file.
    pub fn end_column(&self, text: &str) -> usize {
        let start = text.floor_char_boundary(self.span.start);
        let end = text.ceil_char_boundary(self.span.end.max(start));
        let meant = text[start..end].split(['\r', '\n']).next().unwrap_or_default();
        self.column + meant.chars().count()
    }
}

/// Knows the text of the source files.
pub trait Locate {
    /// The place of `origin`; `None` when the file is unknown. A pointer that leads nowhere gives the place of
    /// its nearest ancestor.
    fn locate(&self, origin: &Origin) -> Option<Place>;

    /// The text of the file that `place` names.
    fn text(&self, origin: &Origin) -> Option<&str>;
}
