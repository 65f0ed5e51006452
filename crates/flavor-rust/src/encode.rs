//! The only makers of Rust source and TOML text. What a template prints was made here, one type for each place where
//! text of a document may stand; the fields are private, so nothing else can make one.

use sdkwright_flavor::SafeText;
use sdkwright_flavor::markdown::has_line_terminator;
use serde::Serialize;

/// A Rust identifier: ASCII, valid, and raw (`r#type`) where it is a keyword.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(transparent)]
pub struct Ident(SafeText);

/// A fragment of Rust source, final but for the place where it is put.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(transparent)]
pub struct Code(SafeText);

/// A basic string of TOML, quotes included.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct TomlString(SafeText);

/// Anything that may become a part of [`Code`].
pub trait Fragment {
    /// The text.
    fn text(&self) -> &str;
}

/// Puts fragments together: `code!("Option<", inner, ">")`. A part is [`Code`], an [`Ident`], or text of the source
/// of this program, never text of a document.
macro_rules! code {
    ($($part:expr),* $(,)?) => {
        $crate::encode::Code::concat(&[$(&$part as &dyn $crate::encode::Fragment),*])
    };
}
pub(crate) use code;

impl Ident {
    /// An identifier that `names.rs` made.
    ///
    /// # Panics
    /// When it is none: a name must never reach this point unfit.
    pub fn new(text: &str) -> Self {
        assert!(is_identifier(text), "{text:?} is no identifier");
        if is_keyword(text) {
            assert!(!matches!(text, "self" | "Self" | "super" | "crate" | "_"), "{text} has no raw form");
            return Self(SafeText::declare(format!("r#{text}")));
        }
        Self(SafeText::declare(text))
    }

    /// The identifier without `r#`, for use inside a longer name or a file name.
    pub fn bare(&self) -> &str {
        self.0.as_str().trim_start_matches("r#")
    }
}

impl Code {
    /// Source that this program itself spells out.
    pub fn fixed(text: &'static str) -> Self {
        Self(SafeText::declare(text))
    }

    /// Nothing.
    pub fn empty() -> Self {
        Self::fixed("")
    }

    /// The parts one after another.
    pub fn concat(parts: &[&dyn Fragment]) -> Self {
        let mut text = String::with_capacity(parts.iter().map(|part| part.text().len()).sum());
        parts.iter().for_each(|part| text.push_str(part.text()));
        Self(SafeText::declare(text))
    }

    /// The parts with `separator` between them.
    pub fn join<F: Fragment>(parts: &[F], separator: &'static str) -> Self {
        Self(SafeText::declare(parts.iter().map(Fragment::text).collect::<Vec<_>>().join(separator)))
    }

    /// A string literal: `"say \"hi\"\u{7}"`. Everything but printable ASCII is escaped, so that neither rustc's
    /// lints on bidirectional text nor an editor can be misled.
    pub fn string(text: &str) -> Self {
        let mut literal = String::with_capacity(text.len() + 2);
        literal.push('"');
        for c in text.chars() {
            match c {
                '"' => literal.push_str("\\\""),
                '\\' => literal.push_str("\\\\"),
                '\n' => literal.push_str("\\n"),
                '\r' => literal.push_str("\\r"),
                '\t' => literal.push_str("\\t"),
                ' '..='~' => literal.push(c),
                c => literal.extend(c.escape_unicode()),
            }
        }
        literal.push('"');
        Self(SafeText::declare(literal))
    }

    /// A text as a raw literal, which shows quotes as they are: for text that many of them are in. What no raw literal can
    /// hold, or nobody could read in one, becomes an ordinary literal.
    pub fn raw_string(text: &str) -> Self {
        let is_plain = text.chars().all(|c| matches!(c, '\n' | ' '..='~'));
        let hashes =
            (1..8).map(|count| "#".repeat(count)).find(|hashes| !text.contains(&format!("\"{hashes}")));
        match hashes.filter(|_| is_plain) {
            Some(hashes) => Self(SafeText::declare(format!("r{hashes}\"{text}\"{hashes}"))),
            None => Self::string(text),
        }
    }

    /// An integer literal.
    pub fn integer(value: i128) -> Self {
        Self(SafeText::declare(value.to_string()))
    }

    /// A floating-point literal; `None` where the digits have no finite value.
    pub fn float(digits: &str) -> Option<Self> {
        let value: f64 = digits.parse().ok().filter(|value: &f64| value.is_finite())?;
        Some(Self(SafeText::declare(format!("{value:?}"))))
    }

    /// Line comments: each line behind `prefix`, which is `//`, `///` or `//!` after an indentation.
    /// Lines come from `markdown.rs` and hold no line terminator.
    pub(crate) fn comment(lines: &[String], indent: usize, prefix: &'static str) -> Self {
        let mut text = String::new();
        for (index, line) in lines.iter().enumerate() {
            if index > 0 {
                text.push('\n');
            }
            assert!(!has_line_terminator(line), "a comment line is one line");
            let line = line.trim_end();
            text.extend(std::iter::repeat_n(' ', indent));
            text.push_str(prefix);
            if !line.is_empty() {
                text.push(' ');
                text.push_str(line);
            }
        }
        Self(SafeText::declare(text))
    }

    /// Text that stands on its own page, such as Markdown made by `markdown.rs`.
    pub(crate) fn page(text: String) -> Self {
        Self(SafeText::declare(text))
    }

    /// The parts before and after the end of the first `mark`.
    pub fn split_after(&self, mark: &'static str) -> Option<(Self, Self)> {
        let end = self.text().find(mark)? + mark.len();
        Some((Self(SafeText::declare(&self.text()[..end])), Self(SafeText::declare(&self.text()[end..]))))
    }

    /// A call in its parts: `f(a, g(b))?` as `f`, the arguments and `?`. `None` for what is no call at its end.
    pub fn call_parts(&self) -> Option<(Self, Vec<Self>, Self)> {
        self.bracketed('(', ')')
    }

    /// A list in its parts: `&[a, b]` as `&` and the items. `None` for what is no list of several items.
    pub fn list_parts(&self) -> Option<(Self, Vec<Self>)> {
        self.array_parts().filter(|(head, items)| head.text() != "vec!" && items.len() > 1)
    }

    /// The same for a list of any items and for `vec![a]`, though not for an empty one.
    pub fn array_parts(&self) -> Option<(Self, Vec<Self>)> {
        let (head, items, _) = self.bracketed('[', ']')?;
        (matches!(head.text(), "" | "&" | "vec!") && !items.is_empty()).then_some((head, items))
    }

    /// The literal of a struct in its parts: `A { b: c }` as `A` and the fields.
    pub fn structure_parts(&self) -> Option<(Self, Vec<Self>)> {
        let (head, fields, _) = self.bracketed('{', '}')?;
        let is_name = head.text().starts_with(|c: char| c.is_ascii_uppercase());
        (is_name && !fields.is_empty()).then_some((head, fields))
    }

    /// What stands before the last brackets at the end of the text, what stands between their commas, and `?`.
    fn bracketed(&self, opening: char, closing: char) -> Option<(Self, Vec<Self>, Self)> {
        let text = self.text();
        let end = text.trim_end_matches('?').len();
        let (mut open, mut depth, mut quoted, mut escaped) = (None, 0_usize, false, false);
        let mut cuts = Vec::new();
        for (at, c) in text[..end].char_indices() {
            match c {
                _ if escaped => escaped = false,
                '\\' => escaped = quoted,
                '"' => quoted = !quoted,
                _ if quoted => {}
                '(' | '[' | '{' => {
                    depth += 1;
                    if depth == 1 {
                        (open, cuts) = (Some(at), vec![at + 1]);
                    }
                }
                ')' | ']' | '}' => depth = depth.checked_sub(1)?,
                ',' if depth == 1 => cuts.push(at + 1),
                _ => {}
            }
        }
        let open =
            open.filter(|open| text[*open..].starts_with(opening) && text[..end].ends_with(closing))?;
        let part = |text: &str| Self(SafeText::declare(text.trim()));
        let ends = cuts[1..].iter().map(|cut| cut - 1).chain([end - 1]);
        let arguments = cuts.iter().zip(ends).map(|(start, end)| part(&text[*start..end]));
        let arguments = arguments.filter(|argument| !argument.text().is_empty()).collect();
        Some((part(&text[..open]), arguments, part(&text[end..])))
    }

    /// Without its last character.
    pub fn without_last(&self) -> Self {
        let mut characters = self.text().chars();
        characters.next_back();
        Self(SafeText::declare(characters.as_str()))
    }

    /// Without blanks at its end.
    pub fn trim_end(&self) -> Self {
        Self(SafeText::declare(self.text().trim_end()))
    }

    /// How many columns the last line takes.
    pub fn width(&self) -> usize {
        self.text().rsplit('\n').next().map_or(0, |line| line.chars().count())
    }
}

impl TomlString {
    /// `"text"`, escaped as TOML 1.0 asks of basic strings.
    pub fn new(text: &str) -> Self {
        let mut literal = String::with_capacity(text.len() + 2);
        literal.push('"');
        for c in text.chars() {
            match c {
                '"' => literal.push_str("\\\""),
                '\\' => literal.push_str("\\\\"),
                ' '..='~' => literal.push(c),
                c => literal.push_str(&format!("\\U{:08X}", u32::from(c))),
            }
        }
        literal.push('"');
        Self(SafeText::declare(literal))
    }
}

impl Fragment for Ident {
    fn text(&self) -> &str {
        self.0.as_str()
    }
}

impl Fragment for TomlString {
    fn text(&self) -> &str {
        self.0.as_str()
    }
}

impl Fragment for Code {
    fn text(&self) -> &str {
        self.0.as_str()
    }
}

impl AsRef<str> for Code {
    fn as_ref(&self) -> &str {
        self.text()
    }
}

impl Fragment for &'static str {
    fn text(&self) -> &str {
        self
    }
}

impl From<Ident> for Code {
    fn from(ident: Ident) -> Self {
        Self(ident.0)
    }
}

/// Whether rustc takes it for an identifier, keywords included.
pub(crate) fn is_identifier(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_')
        && text != "_"
        && text.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_')
}

/// The strict and reserved keywords of the 2024 edition (The Rust Reference, "Keywords").
pub(crate) fn is_keyword(text: &str) -> bool {
    matches!(
        text,
        "abstract"
            | "as"
            | "async"
            | "await"
            | "become"
            | "box"
            | "break"
            | "const"
            | "continue"
            | "crate"
            | "do"
            | "dyn"
            | "else"
            | "enum"
            | "extern"
            | "false"
            | "final"
            | "fn"
            | "for"
            | "gen"
            | "if"
            | "impl"
            | "in"
            | "let"
            | "loop"
            | "macro"
            | "match"
            | "mod"
            | "move"
            | "mut"
            | "override"
            | "priv"
            | "pub"
            | "ref"
            | "return"
            | "self"
            | "Self"
            | "static"
            | "struct"
            | "super"
            | "trait"
            | "true"
            | "try"
            | "type"
            | "typeof"
            | "unsafe"
            | "unsized"
            | "use"
            | "virtual"
            | "where"
            | "while"
            | "yield"
    )
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn a_string_literal_is_one_token_that_reads_as_the_text(text in any::<String>()) {
            let literal: syn::LitStr = syn::parse_str(Code::string(&text).text()).expect("a string literal");
            prop_assert_eq!(literal.value(), text);
        }

        #[test]
        fn a_string_literal_is_printable_ascii(text in any::<String>()) {
            prop_assert!(Code::string(&text).text().bytes().all(|b| (b' '..=b'~').contains(&b)));
        }

        #[test]
        fn a_toml_string_has_no_line_break(text in any::<String>()) {
            let literal = TomlString::new(&text).0.as_str().to_owned();
            prop_assert!(literal.bytes().all(|b| (b' '..=b'~').contains(&b)));
        }
    }

    #[test]
    fn keywords_are_raw() {
        assert_eq!(Ident::new("type").text(), "r#type");
        assert_eq!(Ident::new("kind").text(), "kind");
        assert_eq!(Ident::new("type").bare(), "type");
    }

    #[test]
    #[should_panic(expected = "no identifier")]
    fn an_unfit_name_is_our_fault() {
        Ident::new("a-b");
    }

    #[test]
    fn floats_are_finite_and_have_a_point() {
        assert_eq!(Code::float("1").expect("finite").text(), "1.0");
        assert_eq!(Code::float("1e400"), None);
    }
}
