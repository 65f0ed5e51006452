use std::borrow::Cow;
use std::fmt::Write;

/// Text of a document as a terminal may show it: every character that would not be seen, or that would move the
/// cursor or turn the writing direction, stands as its escape. Line breaks and tabs too, so that a quoted value can
/// never forge a line of output.
///
/// ```
/// # use sdkwright_diagnostics::visible;
/// assert_eq!(visible("red \u{1b}[31m\nand \u{202e}back"), "red \\u{1b}[31m\\nand \\u{202e}back");
/// ```
pub fn visible(text: &str) -> Cow<'_, str> {
    if !text.chars().any(is_hidden) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len() + 16);
    text.chars().for_each(|c| push_visible(&mut out, c));
    Cow::Owned(out)
}

/// The same for text of several lines, such as source code: line breaks and tabs stay.
pub fn visible_lines(text: &str) -> Cow<'_, str> {
    let is_layout = |c: char| c == '\n' || c == '\t';
    if !text.chars().any(|c| is_hidden(c) && !is_layout(c)) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len() + 16);
    text.chars().for_each(|c| if is_layout(c) { out.push(c) } else { push_visible(&mut out, c) });
    Cow::Owned(out)
}

/// Whether a character has no glyph of its own: controls (general category Cc) and format characters (Cf), among
/// them the bidirectional ones of [UAX #9](https://www.unicode.org/reports/tr9/), the two separators Zl and Zp, and the
/// noncharacters of the Basic Multilingual Plane.
pub(crate) fn is_hidden(c: char) -> bool {
    c.is_control()
        || matches!(
            c,
            '\u{ad}' | '\u{600}'..='\u{605}' | '\u{61c}' | '\u{6dd}' | '\u{70f}' | '\u{890}'..='\u{891}' | '\u{8e2}'
                | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}'
                | '\u{fdd0}'..='\u{fdef}' | '\u{feff}' | '\u{fffe}'..='\u{ffff}' | '\u{fff9}'..='\u{fffb}' | '\u{110bd}' | '\u{110cd}' | '\u{13430}'..='\u{1343f}'
                | '\u{1bca0}'..='\u{1bca3}' | '\u{1d173}'..='\u{1d17a}' | '\u{e0001}' | '\u{e0020}'..='\u{e007f}'
        )
}

/// One character, escaped if it is hidden.
pub(crate) fn push_visible(out: &mut String, c: char) {
    match c {
        '\n' => out.push_str("\\n"),
        '\r' => out.push_str("\\r"),
        '\t' => out.push_str("\\t"),
        c if is_hidden(c) => {
            let _ = write!(out, "\\u{{{:x}}}", u32::from(c));
        }
        c => out.push(c),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ordinary_text_of_any_script_is_left_alone() {
        for text in ["customers/{id}", "Grüße, 客户, مرحبا, 👩", ""] {
            assert!(matches!(visible(text), Cow::Borrowed(same) if same == text));
        }
    }

    #[test]
    fn nothing_hidden_is_left() {
        let everything: String = (0..=0x10_ffff).filter_map(char::from_u32).collect();
        assert!(!visible(&everything).chars().any(is_hidden));
        assert!(!visible_lines(&everything).chars().any(|c| is_hidden(c) && c != '\n' && c != '\t'));
        assert_eq!(visible_lines("a\tb\r\n\u{7}"), "a\tb\\r\n\\u{7}");
        assert_eq!(visible("\0\u{7f}\u{85}\u{2028}\u{e0041}"), "\\u{0}\\u{7f}\\u{85}\\u{2028}\\u{e0041}");
    }
}
