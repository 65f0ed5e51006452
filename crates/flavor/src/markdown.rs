//! Text of a document, which is Markdown and untrusted, made fit for doc comments and for pages.
//!
//! It is parsed and printed again, never patched: HTML becomes text, a code block says that it is `text` (rustdoc
//! would compile it otherwise), links lead to `http`, `https` or `mailto`, images are their description, headings
//! are bold, brackets are escaped so that rustdoc looks for no item, and what could mislead the reader's eye
//! (bidirectional controls) is gone.

mod reprint;
mod wrap;

use std::borrow::Cow;
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

use pulldown_cmark::{CowStr, Event, Parser, Tag, TagEnd};

use self::reprint::{print, reprint};
use self::wrap::wrap;

/// Columns of prose.
const WIDTH: usize = 96;

/// Lines for a doc comment or a page, wrapped so that they and an indentation of `indent` columns stay readable.
pub fn lines(markdown: &str, indent: usize) -> Vec<String> {
    wrapped(&normalize(markdown), indent)
}

/// The same for Markdown that this program wrote itself.
pub fn wrapped(text: &str, indent: usize) -> Vec<String> {
    let mut wrapped = Vec::new();
    let mut fence = 0;
    for line in text.lines() {
        // A quote is printed one column in, with an empty line at its start.
        let line = if fence == 0 && line.starts_with(" >") { &line[1..] } else { line };
        if fence == 0
            && line.trim_end() == ">"
            && wrapped.last().is_none_or(|last: &String| !last.starts_with('>'))
        {
            continue;
        }
        let ticks = line.trim_start().bytes().take_while(|b| *b == b'`').count();
        let is_closing = fence > 0 && ticks >= fence && line.trim().len() == ticks;
        if fence > 0 || ticks >= 3 || line.trim_start().starts_with('|') {
            wrapped.push(line.trim_end().to_owned());
        } else {
            wrap(line, WIDTH.saturating_sub(indent).max(40), &mut wrapped);
        }
        if is_closing {
            fence = 0;
        } else if fence == 0 && ticks >= 3 {
            fence = ticks;
        }
    }
    wrapped
}

/// One line for a table's cell or a list: paragraphs and items run together, `|` escaped.
pub fn cell(markdown: &str) -> String {
    let blocks = normalize(markdown);
    let lines = blocks.lines().filter(|line| !line.trim_start().starts_with("```"));
    let mut cell = String::with_capacity(blocks.len());
    let mut escaped = false;
    for word in lines.flat_map(str::split_whitespace) {
        if !cell.is_empty() {
            cell.push(' ');
            escaped = false;
        }
        for c in word.chars() {
            if c == '|' && !escaped {
                cell.push('\\');
            }
            escaped = c == '\\' && !escaped;
            cell.push(c);
        }
    }
    cell
}

/// The first sentence or line, for a summary where the document has none.
pub fn first_sentence(markdown: &str) -> String {
    let text = cell(markdown);
    match text.find(". ") {
        Some(end) => text[..=end].to_owned(),
        None => text,
    }
}

/// The first sentence as plain text without markup, for a manifest.
pub fn plain_sentence(markdown: &str) -> String {
    let source = clean(markdown);
    let mut plain = String::new();
    for event in Parser::new(&source) {
        match event {
            Event::Text(text) | Event::Code(text) => plain.push_str(&inline(text)),
            Event::SoftBreak | Event::HardBreak | Event::End(_) => plain.push(' '),
            _ => {}
        }
    }
    let plain = plain.split_whitespace().collect::<Vec<_>>().join(" ");
    match plain.find(". ") {
        Some(end) => plain[..end].to_owned(),
        None => plain.trim_end_matches('.').to_owned(),
    }
}

/// Text without anything invisible, in one line, for a file that is not Markdown.
pub fn one_line(text: &str) -> String {
    clean(text).split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Plain text as Markdown: nothing in it is markup.
pub fn escape(text: &str) -> String {
    let clean = clean(text).split_whitespace().collect::<Vec<_>>().join(" ");
    print(&[Event::Start(Tag::Paragraph), Event::Text(clean.into()), Event::End(TagEnd::Paragraph)])
}

fn normalize(markdown: &str) -> Rc<str> {
    let trimmed = markdown.trim();
    if is_plain(trimmed) {
        return trimmed.into();
    }
    REPRINTED.with_borrow_mut(|reprinted| {
        if let Some(known) = reprinted.get(markdown) {
            return Rc::clone(known);
        }
        if reprinted.len() == MOST_REPRINTED {
            reprinted.clear();
        }
        let text: Rc<str> = reprint(markdown).into();
        reprinted.insert(markdown.to_owned(), Rc::clone(&text));
        text
    })
}

thread_local! {
    /// What was printed again lately: a comment and a page say the same, one soon after the other, and printing takes a
    /// tenth of the time that an SDK takes.
    static REPRINTED: RefCell<BTreeMap<String, Rc<str>>> = const { RefCell::new(BTreeMap::new()) };
}

/// So many texts are kept, which is more than a resource has operations and parameters.
const MOST_REPRINTED: usize = 2_000;

/// Whether text is a line of prose that parsing and printing would leave as it is. Most of what a document says is, and
/// parsing all of it would take a seventh of the time that an SDK takes.
fn is_plain(text: &str) -> bool {
    let is_prose = |b: u8| {
        b.is_ascii_alphanumeric()
            || matches!(b, b' ' | b',' | b'.' | b';' | b':' | b'\'' | b'(' | b')' | b'/' | b'-' | b'?')
    };
    text.bytes().next().is_some_and(|first| first.is_ascii_alphabetic())
        && text.bytes().all(is_prose)
        && !text.contains("://")
}

/// Whether Unicode or a language ends a line here (UAX 14: mandatory breaks).
fn is_line_terminator(c: char) -> bool {
    matches!(c, '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}')
}

/// Whether text is more than one line, to Unicode or to a language.
pub fn has_line_terminator(text: &str) -> bool {
    let is_one_line = text.bytes().all(|b| b == b' ' || b.is_ascii_graphic());
    !is_one_line && text.contains(is_line_terminator)
}

/// Text as a code span: CommonMark's longest run of backticks in it decides the fence. `|` is escaped for tables.
pub fn code_span(text: &str) -> String {
    let clean = inline(text.into());
    let mut longest = 0;
    let mut run = 0;
    for c in clean.chars() {
        run = if c == '`' { run + 1 } else { 0 };
        longest = longest.max(run);
    }
    let fence = "`".repeat(longest + 1);
    let pad =
        if clean.starts_with('`') || clean.ends_with('`') || clean.trim().is_empty() { " " } else { "" };
    format!("{fence}{pad}{clean}{pad}{fence}").replace('|', "\\|")
}

/// Every line ends with LF, and what is invisible and harmful is gone.
fn clean(text: &str) -> Cow<'_, str> {
    if text.bytes().all(|b| b == b'\n' || b == b' ' || b.is_ascii_graphic()) {
        return text.into();
    }
    let text = text.replace("\r\n", "\n");
    let kept = text.chars().filter_map(|c| match c {
        '\t' => Some(' '),
        c if is_line_terminator(c) => Some('\n'),
        '\u{200b}'..='\u{200f}'
        | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{2069}'
        | '\u{feff}'
        | '\u{61c}' => None,
        c if c.is_control() => None,
        c => Some(c),
    });
    kept.collect()
}

/// A run of text, cleaned again: what the parser made of `&#x2028;` and its like was not there before.
fn inline(text: CowStr<'_>) -> CowStr<'_> {
    match clean(&text) {
        clean if clean.contains('\n') => clean.replace('\n', " ").into(),
        Cow::Owned(clean) => clean.into(),
        Cow::Borrowed(_) => text,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use pulldown_cmark::{CodeBlockKind, Options};

    use super::reprint::is_allowed;

    use super::*;

    fn block(markdown: &str) -> String {
        lines(markdown, 4).join("\n")
    }

    #[test]
    fn prose_stays_prose() {
        assert_eq!(block("Hello *you* and `code`."), "Hello *you* and `code`.");
    }

    #[test]
    fn a_quote_starts_with_its_text() {
        assert_eq!(block("See:\n\n> First.\n>\n> Second."), "See:\n\n> First.\n>\n> Second.");
        assert_eq!(block("> Only."), "> Only.");
    }

    #[test]
    fn code_never_becomes_a_doctest() {
        assert_eq!(block("Do:\n\n    panic!()\n"), "Do:\n\n```text\npanic!()\n```");
        assert_eq!(block("```rust\npanic!()\n```"), "```text\npanic!()\n```");
    }

    #[test]
    fn html_is_text() {
        assert_eq!(block("a <b>c</b>"), "a \\<b>c\\</b>");
    }

    #[test]
    fn only_safe_links_stay() {
        assert_eq!(block("[a](javascript:x) [b](https://b.example)"), "a [b](https://b.example)");
        assert_eq!(block("[a](./page) ![pic](https://x/y.png)"), "a pic");
        assert_eq!(block("see https://a.example/x."), "see <https://a.example/x>.");
    }

    #[test]
    fn brackets_name_no_item() {
        assert_eq!(block("a [Vec<T>] b"), "a \\[Vec\\<T>\\] b");
    }

    #[test]
    fn entities_smuggle_nothing_in() {
        assert_eq!(block("a&#x2028;b&#10;```rust&#10;c&#x202e;d &amp; e"), "a b \\`\\`\\`rust cd &amp; e");
        assert_eq!(block("[a&#x2029;b](https://b.example/&#x202e;c)"), "[a b](https://b.example/c)");
        assert_eq!(plain_sentence("a&#x2028;b"), "a b");
    }

    #[test]
    fn a_cell_is_one_line_without_bars() {
        assert_eq!(cell("a | b\n\n* c\n* d"), "a \\| b * c * d");
    }

    #[test]
    fn bidirectional_controls_are_gone() {
        assert_eq!(block("a\u{202e}b\rc"), "ab c");
    }

    #[test]
    fn long_lines_hang() {
        let text = format!("* {}", "word ".repeat(40));
        assert!(lines(&text, 4).iter().skip(1).all(|line| line.starts_with("  word")));
    }

    #[test]
    fn a_code_span_holds_backticks() {
        assert_eq!(code_span("a`b"), "``a`b``");
        assert_eq!(code_span("`"), "`` ` ``");
    }

    #[test]
    fn a_code_span_holds_what_a_comment_can() {
        assert_eq!(code_span("a\u{2028}b\u{85}c\nd"), "`a b c d`");
        assert_eq!(code_span("\u{202e}a\u{0}"), "`a`");
    }

    proptest! {
        #[test]
        fn plain_text_is_printed_as_it_is(text in "[a-zA-Z0-9 ,.;:'()/?-]{0,40}") {
            if is_plain(text.trim()) {
                prop_assert_eq!(reprint(&text), text.trim());
            }
        }

        #[test]
        fn what_is_printed_holds_no_html_no_code_to_run_and_no_unsafe_link(markdown in "[ -~\n<>\\[\\]()`#*_|!&~+-]{0,80}|\\PC{0,60}") {
            let printed = block(&markdown);
            for event in Parser::new_ext(&printed, Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH) {
                match event {
                    Event::Html(html) | Event::InlineHtml(html) => prop_assert!(false, "html {html:?} in {printed:?}"),
                    Event::Start(Tag::CodeBlock(kind)) => {
                        prop_assert_eq!(kind, CodeBlockKind::Fenced("text".into()));
                    }
                    Event::Start(Tag::Link { dest_url, .. }) => prop_assert!(is_allowed(&dest_url), "{}", dest_url),
                    _ => {}
                }
            }
        }

        #[test]
        fn no_line_holds_a_terminator(markdown in any::<String>()) {
            prop_assert!(lines(&markdown, 0).iter().all(|line| !line.contains(is_line_terminator)));
        }
    }
}
