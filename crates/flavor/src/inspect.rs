use std::fmt::Write as _;

use minijinja::Value;
use minijinja::value::ValueKind;

use crate::{Ownership, Page};

/// The pages as text to be read: for each its path, its template and what the template sees.
///
/// Final text stands in quotes, or as a block behind `|` where it has several lines. What is for conditions only stands
/// without quotes; text that no encoder made final is marked, for a template cannot print it.
pub fn inspect(pages: &[Page]) -> String {
    let mut out = String::new();
    for page in pages {
        let once = if page.ownership == Ownership::Once { ", written once" } else { "" };
        writeln!(out, "# {} from {}{once}", page.path, page.template).expect(STRING);
        match page.view.kind() {
            ValueKind::Map => fields(&mut out, &page.view, 0),
            ValueKind::None => {}
            _ => node(&mut out, &page.view, 0),
        }
        out.push('\n');
    }
    out
}

const STRING: &str = "a string takes all that is written";

fn fields(out: &mut String, map: &Value, depth: usize) {
    let keys = map.try_iter().into_iter().flatten();
    for (index, key) in keys.enumerate() {
        // The first stands behind the dash of a list.
        if index > 0 || depth == 0 {
            indent(out, depth);
        }
        write!(out, "{key}:").expect(STRING);
        node(out, &map.get_item(&key).unwrap_or_default(), depth + 1);
    }
}

/// Writes a value behind its key or dash, up to the end of the line.
fn node(out: &mut String, value: &Value, depth: usize) {
    match (value.kind(), value.as_str()) {
        (_, Some(text)) if text.contains('\n') && value.is_safe() => {
            out.push_str(" |\n");
            for line in text.lines() {
                indent(out, depth);
                writeln!(out, "{line}").expect(STRING);
            }
        }
        (_, Some(text)) if value.is_safe() => writeln!(out, " {text:?}").expect(STRING),
        (_, Some(text)) => writeln!(out, " {text:?} (not printable)").expect(STRING),
        (ValueKind::Seq | ValueKind::Iterable, _) if value.len() != Some(0) => {
            out.push('\n');
            for element in value.try_iter().into_iter().flatten() {
                indent(out, depth);
                out.push('-');
                element_of(out, &element, depth + 1);
            }
        }
        (ValueKind::Map, _) if value.len() != Some(0) => {
            out.push('\n');
            indent(out, depth);
            fields(out, value, depth);
        }
        (ValueKind::Seq | ValueKind::Iterable, _) => out.push_str(" []\n"),
        (ValueKind::Bool, _) => writeln!(out, " {}", value.is_true()).expect(STRING),
        (ValueKind::None, _) => out.push_str(" null\n"),
        _ => writeln!(out, " {value}").expect(STRING),
    }
}

fn element_of(out: &mut String, element: &Value, depth: usize) {
    if element.kind() == ValueKind::Map && element.len() != Some(0) {
        out.push(' ');
        fields(out, element, depth);
    } else {
        node(out, element, depth);
    }
}

fn indent(out: &mut String, depth: usize) {
    (0..depth).for_each(|_| out.push_str("  "));
}

#[cfg(test)]
mod tests {
    use serde::Serialize;

    use super::*;
    use crate::{OutputPath, SafeText};

    #[derive(Serialize)]
    struct View {
        name: SafeText,
        docs: SafeText,
        raw: &'static str,
        number: u8,
        yes: bool,
        absent: Option<SafeText>,
        none: Vec<SafeText>,
        words: Vec<SafeText>,
        inner: Inner,
        fields: Vec<Inner>,
    }

    #[derive(Serialize)]
    struct Inner {
        name: SafeText,
        lines: Vec<SafeText>,
        docs: SafeText,
    }

    #[test]
    fn pages_are_readable() {
        let safe = |text: &str| SafeText::declare(text);
        let inner =
            |name| Inner { name: safe(name), lines: vec![safe("x")], docs: safe("/// One.\n///\n/// Two.") };
        let view = View {
            name: safe("Say \"hi\""),
            docs: safe("/// One.\n/// Two."),
            raw: "raw",
            number: 3,
            yes: true,
            absent: None,
            none: Vec::new(),
            words: vec![safe("a"), safe("b")],
            inner: inner("Inner"),
            fields: vec![inner("A"), inner("B")],
        };
        let pages = [
            Page::new(OutputPath::new("src/a.rs"), "src/{a}.rs.jinja", view),
            Page::new(OutputPath::new("LICENSE"), "LICENSE", ()).once(),
        ];
        insta::assert_snapshot!(inspect(&pages));
    }
}
