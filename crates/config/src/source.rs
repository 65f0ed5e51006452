use std::collections::BTreeMap;
use std::ops::Range;

use sdkwright_diagnostics::{FileId, Finding, Findings, Locate, Origin, Part, Place, Pointer};
use toml_edit::{Array, Document, Item, TableLike, TomlError};

/// `sdkwright.toml` in an [`Origin`]. Documents count their files from zero, so the two never meet.
pub const CONFIG_FILE: FileId = FileId(u32::MAX);

/// `sdkwright.lock` in an [`Origin`].
pub const LOCK_FILE: FileId = FileId(u32::MAX - 1);

/// A file that was read, and what was found in it.
#[derive(Debug)]
pub struct Loaded<T> {
    /// As much as could be made of it; not to be used when the findings have errors.
    pub value: T,
    /// Its text, for the findings' places.
    pub source: Source,
    /// What is wrong with it.
    pub findings: Findings,
}

/// A TOML file's text and where each of its nodes stands in it.
#[derive(Debug)]
pub struct Source {
    file: FileId,
    name: String,
    text: String,
    spans: BTreeMap<Pointer, Spans>,
}

#[derive(Debug, Clone)]
struct Spans {
    key: Range<usize>,
    value: Range<usize>,
}

impl Source {
    /// Parses `text`. A syntax error is returned beside the source, which then knows only the error's place, under
    /// the root.
    pub(crate) fn parse(
        file: FileId,
        name: String,
        text: String,
    ) -> (Self, Result<Document<String>, TomlError>) {
        let mut spans = BTreeMap::new();
        let parsed = Document::parse(text.clone());
        match &parsed {
            Ok(document) => record_table(&mut spans, &Pointer::root(), document.as_table()),
            Err(error) => {
                let span = error.span().unwrap_or_default();
                spans.insert(Pointer::root(), Spans { key: span.clone(), value: span });
            }
        }
        (Self { file, name, text, spans }, parsed)
    }

    /// The origin of the file's root.
    pub(crate) fn root(&self) -> Origin {
        Origin::root(self.file)
    }

    /// The findings as a reader meets their places, from the top down.
    pub(crate) fn in_order(&self, findings: Findings) -> Findings {
        let start = |finding: &Finding| finding.origin.as_ref().map(|origin| self.span(origin).start);
        let mut sorted: Vec<Finding> = findings.into_iter().collect();
        sorted.sort_by_key(start);
        let mut findings = Findings::new();
        sorted.into_iter().for_each(|finding| findings.push(finding));
        findings
    }

    fn span(&self, origin: &Origin) -> Range<usize> {
        let mut pointer = Some(origin.pointer.clone());
        while let Some(node) = pointer {
            if let Some(spans) = self.spans.get(&node) {
                return if origin.part == Part::Key { spans.key.clone() } else { spans.value.clone() };
            }
            pointer = node.parent();
        }
        0..0
    }
}

impl Locate for Source {
    fn locate(&self, origin: &Origin) -> Option<Place> {
        if origin.file != self.file {
            return None;
        }
        let span = self.span(origin);
        let start = self.text.floor_char_boundary(span.start);
        let line_start = self.text[..start].rfind('\n').map_or(0, |end| end + 1);
        let line_end = self.text[start..].find(['\r', '\n']).map_or(self.text.len(), |length| start + length);
        Some(Place {
            file: self.name.clone(),
            line: self.text[..start].matches('\n').count() + 1,
            column: self.text[line_start..start].chars().count() + 1,
            span: start..span.end.clamp(start, line_end),
        })
    }

    fn text(&self, origin: &Origin) -> Option<&str> {
        (origin.file == self.file).then_some(self.text.as_str())
    }
}

fn record_table(spans: &mut BTreeMap<Pointer, Spans>, pointer: &Pointer, table: &dyn TableLike) {
    for (name, item) in table.iter() {
        let child = pointer.child(name);
        let key = table.key(name).and_then(toml_edit::Key::span).unwrap_or_default();
        let value = item.span().unwrap_or_else(|| key.clone());
        spans.insert(child.clone(), Spans { key, value });
        record_item(spans, &child, item);
    }
}

fn record_item(spans: &mut BTreeMap<Pointer, Spans>, pointer: &Pointer, item: &Item) {
    if let Some(table) = item.as_table_like() {
        record_table(spans, pointer, table);
    } else if let Some(array) = item.as_array() {
        record_array(spans, pointer, array);
    }
}

fn record_array(spans: &mut BTreeMap<Pointer, Spans>, pointer: &Pointer, array: &Array) {
    for (index, element) in array.iter().enumerate() {
        let value = element.span().unwrap_or_default();
        spans.insert(pointer.index(index), Spans { key: value.clone(), value });
    }
}
