use std::collections::BTreeMap;
use std::ops::Range;

use annotate_snippets::{Annotation, AnnotationKind, Group, Level, Renderer, Snippet};

use crate::excerpt::Excerpt;
use crate::{Finding, Locate, Origin, Place, Severity, visible};

/// Places of one file further apart than this are shown apart.
const FAR: usize = 10_000;

/// A finding as a person reads it, in the manner of rustc: code, message, place, the source lines with the culprit
/// underlined, help. It ends with a line break and is styled with ANSI escapes, which the writer strips where they
/// are not wanted; none of them can come from a document.
pub fn human(finding: &Finding, sources: &dyn Locate) -> String {
    let level = match finding.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Note => Level::NOTE,
    };
    let sheets = Sheet::all(finding, sources);
    let mut group = Group::with_title(level.primary_title(visible(&finding.message)).id(finding.code.name));
    group = group.elements(sheets.iter().map(Sheet::snippet));
    // In a document of one endless line, the pointer tells more than line and column.
    if let (Some(origin), Some(sheet)) = (&finding.origin, sheets.first())
        && sheet.is_cut()
    {
        let pointer = visible(origin.pointer.as_str()).into_owned();
        group = group.element(Level::NOTE.message(format!("it stands at #{pointer}")));
    }
    if let Some(advice) = finding.advice() {
        group = group.element(Level::HELP.message(visible(&advice).into_owned()));
    }
    let rendered = Renderer::styled().render(&[group]);
    let mut text = sheets.iter().fold(rendered, |text, sheet| sheet.put_location(&text));
    text.push_str("\n\n");
    text
}

/// Marks the place after which the location of a sheet goes: a [noncharacter], which is for a program's own use and is
/// escaped where a document has it.
///
/// [noncharacter]: https://www.unicode.org/faq/private_use.html#noncharacters
const LOCATION: char = '\u{fdd0}';

/// The lines of one file that are shown together.
struct Sheet {
    /// The first place on it, which the heading names.
    place: Place,
    lines: BTreeMap<usize, Line>,
}

struct Line {
    text: String,
    is_cut: bool,
    marks: Vec<Mark>,
}

struct Mark {
    span: Range<usize>,
    kind: AnnotationKind,
    label: Option<String>,
}

impl Sheet {
    fn all(finding: &Finding, sources: &dyn Locate) -> Vec<Self> {
        let primary =
            finding.origin.iter().map(|origin| (origin, finding.label.as_deref(), AnnotationKind::Primary));
        let related = finding
            .related
            .iter()
            .map(|(origin, label)| (origin, Some(label.as_str()), AnnotationKind::Context));
        let mut sheets: Vec<Self> = Vec::new();
        for (origin, label, kind) in primary.chain(related) {
            Self::add(&mut sheets, origin, label, kind, sources);
        }
        sheets
    }

    fn add(
        sheets: &mut Vec<Self>,
        origin: &Origin,
        label: Option<&str>,
        kind: AnnotationKind,
        sources: &dyn Locate,
    ) {
        let (Some(place), Some(text)) = (sources.locate(origin), sources.text(origin)) else { return };
        let excerpt = Excerpt::new(text, &place.span);
        let mark = Mark { span: excerpt.span, kind, label: label.map(|label| visible(label).into_owned()) };
        let is_cut = excerpt.is_cut;
        let sheet = match sheets.iter_mut().position(|sheet| sheet.has_room_for(&place, is_cut)) {
            Some(at) => &mut sheets[at],
            None => sheets.push_mut(Self { place: place.clone(), lines: BTreeMap::new() }),
        };
        sheet
            .lines
            .entry(place.line)
            .and_modify(|line| line.text.clone_from(&excerpt.text))
            .or_insert_with(|| Line { text: excerpt.text.clone(), is_cut, marks: Vec::new() })
            .marks
            .push(mark);
        if let Some(next) = Excerpt::following(text, &place.span) {
            let line = Line { text: next.text, is_cut: false, marks: Vec::new() };
            sheet.lines.entry(place.line + 1).or_insert(line);
        }
    }

    /// Two windows into one long line show different parts of it, so they cannot share it.
    fn has_room_for(&self, place: &Place, is_cut: bool) -> bool {
        let (first, last) = self.range();
        let taken = self.lines.get(&place.line).is_some_and(|line| line.is_cut && !line.marks.is_empty());
        self.place.file == place.file
            && place.line + FAR > last
            && place.line < first + FAR
            && !(taken || is_cut && self.lines.contains_key(&place.line))
    }

    fn is_cut(&self) -> bool {
        self.lines.values().any(|line| line.is_cut)
    }

    /// The first and the last line with a mark; what follows the last is not shown.
    fn range(&self) -> (usize, usize) {
        let mut marked =
            self.lines.iter().filter(|(_, line)| !line.marks.is_empty()).map(|(number, _)| *number);
        let first = marked.next().unwrap_or(self.place.line);
        (first, marked.next_back().unwrap_or(first))
    }

    /// Lines without a mark are folded, but for a single one between two that have: its text was kept for that.
    fn snippet(&self) -> Snippet<'_, Annotation<'_>> {
        let (first, last) = self.range();
        let mut source = String::new();
        let mut annotations = Vec::new();
        for number in first..=last {
            if let Some(line) = self.lines.get(&number) {
                for mark in &line.marks {
                    let span = mark.span.start + source.len()..mark.span.end + source.len();
                    annotations.push(mark.kind.span(span).label(mark.label.as_deref()));
                }
                source.push_str(&line.text);
            }
            source.push('\n');
        }
        let path = format!("{}{LOCATION}", visible(&self.place.file));
        Snippet::source(source).line_start(first).path(path).annotations(annotations)
    }

    /// Writes line and column after the path. The renderer counts columns in the text it is given, which is not that of
    /// the file where a line was cut or something in it escaped.
    fn put_location(&self, rendered: &str) -> String {
        let Some((head, tail)) = rendered.split_once(LOCATION) else { return rendered.to_owned() };
        let tail = tail.trim_start_matches(|c: char| c == ':' || c.is_ascii_digit());
        format!("{head}:{}:{}{tail}", self.place.line, self.place.column)
    }
}
