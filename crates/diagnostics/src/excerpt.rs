use std::ops::Range;

use crate::visible::{is_hidden, push_visible};

/// A line longer than this, in characters, is cut to a window of this width.
const WIDTH: usize = 110;
/// How many characters are kept before the culprit in a line that is cut.
const BEFORE: usize = 30;
/// Where the search for the ends of a line stops: a document of megabytes in one line is not walked for each finding.
const REACH: usize = 4 * (WIDTH + 1);
/// Stands for what was left out at either end.
const CUT: &str = "…";

/// One line of a source file as it is shown: cut to a window around the culprit, nothing hidden in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Excerpt {
    /// Without its line break.
    pub(crate) text: String,
    /// The culprit, in bytes of `text`.
    pub(crate) span: Range<usize>,
    /// Whether anything of the line was left out.
    pub(crate) is_cut: bool,
}

impl Excerpt {
    /// The line of `text` in which `span` begins. A span that reaches beyond the line ends with it.
    pub(crate) fn new(text: &str, span: &Range<usize>) -> Self {
        let start = text.floor_char_boundary(span.start);
        let end = text.ceil_char_boundary(span.end.max(start));

        let (before, starts_here) = line_before(&text[..start]);
        let (after, ends_here) = line_after(&text[start..]);
        let (culprit, rest) = after.split_at(after.len().min(end - start));

        let fits = before.chars().count() + after.chars().count() <= WIDTH;
        if starts_here && ends_here && fits {
            return Self::joined("", before, culprit, rest, "");
        }
        let kept_before = last(before, BEFORE);
        let room = WIDTH - kept_before.chars().count();
        let kept = first(culprit, room);
        let kept_rest = first(rest, room - kept.chars().count());
        let head = if starts_here && kept_before.len() == before.len() { "" } else { CUT };
        let tail = if ends_here && kept.len() + kept_rest.len() == after.len() { "" } else { CUT };
        Self::joined(head, kept_before, kept, kept_rest, tail)
    }

    /// The line after the one in which `span` begins, with no culprit; `None` at the end of the text.
    pub(crate) fn following(text: &str, span: &Range<usize>) -> Option<Self> {
        let start = text.floor_char_boundary(span.start);
        let next = text[start..].find('\n')? + start + 1;
        Some(Self::new(text, &(next..next)))
    }

    fn joined(head: &str, before: &str, culprit: &str, rest: &str, tail: &str) -> Self {
        let mut text = String::from(head);
        push_line(&mut text, before);
        let start = text.len();
        push_line(&mut text, culprit);
        let span = start..text.len();
        push_line(&mut text, rest);
        text.push_str(tail);
        Self { text, span, is_cut: !head.is_empty() || !tail.is_empty() }
    }
}

/// What stands before the culprit in its line, and whether that is all of it.
fn line_before(head: &str) -> (&str, bool) {
    let near = &head[head.ceil_char_boundary(head.len().saturating_sub(REACH))..];
    match near.rfind('\n') {
        Some(at) => (&near[at + 1..], true),
        None => (near, near.len() == head.len()),
    }
}

/// The line from the culprit on, and whether that is all of it.
fn line_after(tail: &str) -> (&str, bool) {
    let near = &tail[..tail.floor_char_boundary(REACH)];
    match near.find('\n') {
        Some(at) => (near[..at].strip_suffix('\r').unwrap_or(&near[..at]), true),
        None => (near, near.len() == tail.len()),
    }
}

fn first(text: &str, count: usize) -> &str {
    text.char_indices().nth(count).map_or(text, |(end, _)| &text[..end])
}

fn last(text: &str, count: usize) -> &str {
    let skipped = text.chars().count().saturating_sub(count);
    text.char_indices().nth(skipped).map_or("", |(start, _)| &text[start..])
}

/// Tabs stay: whoever prints the line knows how wide they are.
fn push_line(out: &mut String, line: &str) {
    for c in line.chars() {
        if c == '\t' || !is_hidden(c) { out.push(c) } else { push_visible(out, c) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str, culprit: &str) -> Excerpt {
        let start = text.find(culprit).unwrap();
        let excerpt = Excerpt::new(text, &(start..start + culprit.len()));
        assert!(excerpt.text.chars().count() <= WIDTH + 2, "{excerpt:?}");
        excerpt
    }

    #[test]
    fn a_line_is_shown_whole() {
        let excerpt = shown("a: 1\r\nbad: 2 # why\r\nc: 3\r\n", "bad");
        assert_eq!(excerpt, Excerpt { text: "bad: 2 # why".into(), span: 0..3, is_cut: false });
    }

    #[test]
    fn a_culprit_of_several_lines_ends_with_the_first() {
        let excerpt = shown("a:\n  b:\n    c: 1\n", "b:\n    c: 1");
        assert_eq!(excerpt, Excerpt { text: "  b:".into(), span: 2..4, is_cut: false });
    }

    #[test]
    fn a_minified_document_is_cut_to_a_window() {
        let text = format!("{{{}\"bad\":1{}}}", "\"k\":0,".repeat(100_000), ",\"z\":0".repeat(100_000));
        let excerpt = shown(&text, "\"bad\"");
        assert_eq!(&excerpt.text[excerpt.span.clone()], "\"bad\"");
        assert!(excerpt.is_cut && excerpt.text.starts_with('…') && excerpt.text.ends_with('…'));
    }

    #[test]
    fn a_long_culprit_at_the_start_of_a_line_is_cut_at_its_end() {
        let text = format!("x: 1\n\"{}\"\ny: 2", "é".repeat(500));
        let excerpt = shown(&text, &"é".repeat(500));
        assert!(excerpt.text.starts_with("\"éé") && excerpt.text.ends_with("é…"));
        assert_eq!(excerpt.span.end, excerpt.text.len() - "…".len());
    }

    #[test]
    fn hidden_characters_are_escaped_and_the_culprit_moves_with_them() {
        let excerpt = shown("\u{202e}a\u{1b}: bad\u{0}\n", "bad\u{0}");
        assert_eq!(excerpt.text, "\\u{202e}a\\u{1b}: bad\\u{0}");
        assert_eq!(&excerpt.text[excerpt.span], "bad\\u{0}");
    }

    #[test]
    fn spans_outside_of_the_text_or_within_a_character_do_no_harm() {
        for span in [0..0, 3..90, 90..95, 1..2, 2..2] {
            Excerpt::new("é\n", &span);
            Excerpt::new("", &span);
        }
        assert_eq!(Excerpt::following("a\nb\nc", &(0..1)).unwrap().text, "b");
        assert_eq!(Excerpt::following("a", &(0..1)), None);
    }
}
