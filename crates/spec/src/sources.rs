use std::ops::Range;
use std::sync::{Arc, OnceLock};

use sdkwright_diagnostics::{FileId, Locate, Origin, Part, Place};

use crate::marks::Mark;
use crate::read::Format;

/// The texts of all files that were read. Cheap to clone; knows the place of every origin.
#[derive(Debug, Clone, Default)]
pub struct Sources(Arc<[Source]>);

/// The text of one file.
#[derive(Debug)]
pub(crate) struct Source {
    /// As the user gave it, `/` between its parts.
    pub(crate) name: String,
    pub(crate) text: String,
    /// `None` when the text could not be read as a tree.
    pub(crate) format: Option<Format>,
    marks: OnceLock<Mark>,
    /// The first byte of each line.
    lines: OnceLock<Vec<usize>>,
}

impl Source {
    pub(crate) fn new(name: String, text: String, format: Option<Format>) -> Self {
        Self { name, text, format, marks: OnceLock::new(), lines: OnceLock::new() }
    }

    /// The bytes that an origin in this file means.
    fn span(&self, origin: &Origin) -> Range<usize> {
        let span = match (origin.part, self.format) {
            (Part::Bytes { start, end }, _) => start as usize..end as usize,
            (part, Some(format)) => {
                let root = self.marks.get_or_init(|| Mark::root(&self.text, format));
                root.find(&self.text, format, &origin.pointer, part)
            }
            (_, None) => 0..self.text.len(),
        };
        let start = self.text.floor_char_boundary(span.start);
        let end = self.text.floor_char_boundary(span.end).max(start);
        let length = self.text[start..end].find(['\r', '\n']).unwrap_or(end - start);
        start..start + length
    }

    fn place(&self, origin: &Origin) -> Place {
        let span = self.span(origin);
        let lines = self.lines.get_or_init(|| {
            let breaks = self.text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n');
            std::iter::once(0).chain(breaks.map(|(at, _)| at + 1)).collect()
        });
        let line = lines.partition_point(|first| *first <= span.start);
        let column = self.text[lines[line - 1]..span.start].chars().count() + 1;
        Place { file: self.name.clone(), line, column, span }
    }
}

impl Sources {
    pub(crate) fn new(files: Vec<Source>) -> Self {
        Self(files.into())
    }

    /// What the user calls a file.
    pub(crate) fn name(&self, file: FileId) -> &str {
        self.source(file).map_or("", |source| &source.name)
    }

    fn source(&self, file: FileId) -> Option<&Source> {
        self.0.get(file.0 as usize)
    }
}

impl Locate for Sources {
    fn locate(&self, origin: &Origin) -> Option<Place> {
        Some(self.source(origin.file)?.place(origin))
    }

    fn text(&self, origin: &Origin) -> Option<&str> {
        Some(&self.source(origin.file)?.text)
    }
}
