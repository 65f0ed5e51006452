//! What documents say stays text on pages, too: it brings no HTML, no example, no heading, and no link but safe ones.

use std::fs;

use pulldown_cmark::{CodeBlockKind, Event, HeadingLevel, Options, Parser, Tag, TagEnd};
use sdkwright_config::FlavorOptions;
use sdkwright_flavor::Files;

use crate::hostile::{DOCUMENT, TEXTS};

#[test]
fn text_stays_text_on_pages() {
    let plain = headings(&sdk("Text."));
    assert!(plain.len() > 10, "the document makes pages: {plain:?}");
    for text in TEXTS {
        let files = sdk(text);
        assert_eq!(headings(&files), plain, "{text:?} changes the headings");
        assert_eq!(
            examples(&files),
            examples(&sdk("Text.")),
            "{text:?} changes what the examples consist of"
        );
        for (path, page) in pages(&files) {
            for event in Parser::new_ext(page, Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH) {
                match event {
                    Event::Html(html) | Event::InlineHtml(html) => {
                        assert!(is_marker(&html), "{text:?} brings {html:?} into {path}");
                    }
                    Event::Start(Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. }) => {
                        assert!(is_safe(&files, path, &dest_url), "{text:?} leads from {path} to {dest_url}");
                    }
                    Event::Start(Tag::CodeBlock(kind)) => {
                        let CodeBlockKind::Fenced(language) = kind else {
                            panic!("{text:?} indents code in {path}")
                        };
                        assert!(
                            ["typescript", "bash", "json", "text"].contains(&&*language),
                            "{text:?} brings a block of {language:?} into {path}"
                        );
                    }
                    _ => {}
                }
            }
        }
    }
}

fn sdk(text: &str) -> Files {
    let quoted = serde_json::to_string(text).expect("text is JSON");
    let document = DOCUMENT.replace("TEXT", &quoted[1..quoted.len() - 1]);
    let folder = tempfile::tempdir().expect("a temporary folder");
    let path = folder.path().join("document.json");
    fs::write(&path, document).expect("a document on disk");
    super::made("typescript", &path, &FlavorOptions::default())
}

fn pages(files: &Files) -> impl Iterator<Item = (&str, &str)> {
    let all = files.iter().map(|(path, file)| (path.as_str(), file.text.as_str()));
    all.filter(|(path, _)| path.ends_with(".md") && *path != "CHANGELOG.md")
}

/// The examples of all pages, their string literals blanked.
fn examples(files: &Files) -> Vec<String> {
    let blocks = pages(files).flat_map(|(_, page)| page.split("```typescript\n").skip(1));
    blocks.map(|block| blanked(block.split("\n```").next().unwrap_or_default())).collect()
}

fn blanked(program: &str) -> String {
    let mut blanked = String::new();
    let (mut quoted, mut escaped) = (false, false);
    for c in program.chars() {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = quoted,
            '"' => {
                quoted = !quoted;
                blanked.push(c);
            }
            _ if quoted => {}
            // What does not fit a line goes below it.
            c if c.is_whitespace() || c == ',' => {}
            c => blanked.push(c),
        }
    }
    blanked
}

/// The headings of all pages below the title, in order.
fn headings(files: &Files) -> Vec<String> {
    let mut found = Vec::new();
    for (path, page) in pages(files) {
        let mut heading: Option<String> = None;
        for event in Parser::new_ext(page, Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH) {
            match event {
                Event::Start(Tag::Heading { level, .. }) if level != HeadingLevel::H1 => {
                    heading = Some(format!("{path} {level} "));
                }
                Event::End(TagEnd::Heading(_)) => found.extend(heading.take()),
                Event::Text(text) | Event::Code(text) => {
                    if let Some(heading) = &mut heading {
                        heading.push_str(&text);
                    }
                }
                _ => {}
            }
        }
    }
    found
}

/// The comment before an example: nothing in it ends it.
fn is_marker(html: &str) -> bool {
    let inner = html.trim_end().strip_prefix("<!-- UsageSnippet ").and_then(|rest| rest.strip_suffix(" -->"));
    inner.is_some_and(|inner| !inner.contains("--") && !inner.contains(['<', '>']))
}

/// Whether a link leads to a page of the package, or away by a scheme that runs nothing.
fn is_safe(files: &Files, page: &str, target: &str) -> bool {
    if ["https://", "http://", "mailto:"].iter().any(|scheme| target.starts_with(scheme)) {
        return true;
    }
    let target = target.split('#').next().unwrap_or_default();
    let mut path: Vec<&str> = page.split('/').collect();
    if target.is_empty() {
        return true;
    }
    path.pop();
    for part in target.split('/') {
        match part {
            ".." => {
                path.pop();
            }
            part => path.push(part),
        }
    }
    files.get(&path.join("/")).is_some()
}
