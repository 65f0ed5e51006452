//! Parses Markdown and prints it again.

use pulldown_cmark::{CodeBlockKind, CowStr, Event, LinkType, Options, Parser, Tag, TagEnd};
use pulldown_cmark_to_cmark::{Options as PrintOptions, cmark_with_options};

use super::{clean, inline};

/// Markdown of a document, parsed and printed again so that it is fit for comments and pages.
pub(super) fn reprint(markdown: &str) -> String {
    // A block of code that nothing closes has to end in a line of its own to be closed by the printer.
    let source = clean(markdown).into_owned() + "\n";
    let options = Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH;
    let mut links = Vec::new();
    let mut images = 0_usize;
    let mut in_code = false;
    let mut events: Vec<Event<'_>> = Vec::new();
    for event in Parser::new_ext(&source, options) {
        match event {
            Event::Html(html) | Event::InlineHtml(html) => text(&html, &mut events),
            Event::Start(Tag::HtmlBlock) => events.push(Event::Start(Tag::Paragraph)),
            Event::End(TagEnd::HtmlBlock) => events.push(Event::End(TagEnd::Paragraph)),
            Event::Start(Tag::CodeBlock(_)) => {
                in_code = true;
                events.push(Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced("text".into()))));
            }
            Event::End(TagEnd::CodeBlock) => {
                in_code = false;
                events.push(Event::End(TagEnd::CodeBlock));
            }
            Event::Start(Tag::Heading { .. }) => {
                events.push(Event::Start(Tag::Paragraph));
                events.push(Event::Start(Tag::Strong));
            }
            Event::End(TagEnd::Heading(_)) => {
                if events.ends_with(&[Event::Start(Tag::Strong)]) {
                    events.truncate(events.len() - 2);
                } else {
                    events.push(Event::End(TagEnd::Strong));
                    events.push(Event::End(TagEnd::Paragraph));
                }
            }
            Event::Start(Tag::Image { .. }) => images += 1,
            Event::End(TagEnd::Image) => images = images.saturating_sub(1),
            Event::Start(Tag::Link { dest_url, .. }) => {
                let dest_url = inline(dest_url);
                let allowed = images == 0 && is_allowed(&dest_url);
                links.push(allowed);
                if allowed {
                    events.push(Event::Start(Tag::Link {
                        link_type: LinkType::Inline,
                        dest_url,
                        title: CowStr::Borrowed(""),
                        id: CowStr::Borrowed(""),
                    }));
                }
            }
            Event::End(TagEnd::Link) => {
                if links.pop().unwrap_or(false) {
                    events.push(Event::End(TagEnd::Link));
                }
            }
            Event::SoftBreak => events.push(Event::Text(" ".into())),
            Event::Text(content) if in_code => events.push(Event::Text(content)),
            Event::Text(content) if links.contains(&true) => {
                events.push(Event::Text(inline(content)));
            }
            Event::Text(content) => text(&inline(content), &mut events),
            other => events.push(other),
        }
    }
    print(&merge_text(events)).trim_matches('\n').to_owned()
}

/// Text with its bare URLs as links: rustdoc warns of bare ones.
fn text(content: &str, events: &mut Vec<Event<'_>>) {
    let mut rest = content;
    while let Some(start) = rest.find("https://").into_iter().chain(rest.find("http://")).min() {
        let tail = &rest[start..];
        let end = tail
            .find(|c: char| {
                c.is_whitespace()
                    || matches!(c, '<' | '>' | '"' | '\'' | '`' | '(' | ')' | '[' | ']' | '|' | '\\')
            })
            .unwrap_or(tail.len());
        let url = tail[..end].trim_end_matches(['.', ',', ';', ':', '!', '?', '*', '_']);
        if start > 0 {
            events.push(Event::Text(rest[..start].to_owned().into()));
        }
        if url.trim_start_matches("https://").trim_start_matches("http://").is_empty() {
            events.push(Event::Code(tail[..url.len()].to_owned().into()));
        } else {
            events.push(Event::Start(Tag::Link {
                link_type: LinkType::Autolink,
                dest_url: url.to_owned().into(),
                title: CowStr::Borrowed(""),
                id: CowStr::Borrowed(""),
            }));
            events.push(Event::Text(url.to_owned().into()));
            events.push(Event::End(TagEnd::Link));
        }
        rest = &tail[url.len()..];
    }
    if !rest.is_empty() {
        events.push(Event::Text(rest.to_owned().into()));
    }
}

/// The printer decides what to escape by looking at a whole run of text.
fn merge_text(events: Vec<Event<'_>>) -> Vec<Event<'_>> {
    let mut merged: Vec<Event<'_>> = Vec::with_capacity(events.len());
    for event in events {
        match (merged.last_mut(), event) {
            (Some(Event::Text(before)), Event::Text(more)) => {
                let mut text = std::mem::replace(before, CowStr::Borrowed("")).into_string();
                text.push_str(&more);
                *before = text.into();
            }
            (_, event) => merged.push(event),
        }
    }
    merged
}

/// Prints events as Markdown; a construct that cannot be spelled in Markdown leaves its text.
pub(super) fn print(events: &[Event<'_>]) -> String {
    let options = PrintOptions { code_block_token_count: 3, ..PrintOptions::default() };
    let parser_options = Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH;
    let mut printed = String::new();
    match cmark_with_options(events.iter(), &mut printed, parser_options, options) {
        Ok(_) => printed,
        Err(_) => plain(events),
    }
}

/// The text of events, every punctuation mark escaped (CommonMark 0.31, "Backslash escapes").
fn plain(events: &[Event<'_>]) -> String {
    let mut escaped = String::new();
    for event in events {
        match event {
            Event::Text(text) | Event::Code(text) => {
                for c in text.chars() {
                    match c {
                        '\n' => escaped.push(' '),
                        c if c.is_ascii_punctuation() => escaped.extend(['\\', c]),
                        c => escaped.push(c),
                    }
                }
            }
            Event::End(_) | Event::HardBreak => escaped.push(' '),
            _ => {}
        }
    }
    escaped.split_whitespace().collect::<Vec<_>>().join(" ")
}

pub(super) fn is_allowed(url: &str) -> bool {
    let url = url.to_ascii_lowercase();
    ["https://", "http://", "mailto:"].iter().any(|scheme| url.starts_with(scheme))
        && !url.contains(|c: char| c.is_whitespace() || c.is_control())
}
