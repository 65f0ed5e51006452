//! The only makers of TypeScript source and JSON text. What a template prints was made here, one type for each place where
//! text of a document may stand; the fields are private, so nothing else can make one.

use sdkwright_flavor::SafeText;
use serde::Serialize;

/// An identifier that can be declared: ASCII, and no reserved word.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(transparent)]
pub struct Ident(SafeText);

/// A fragment of TypeScript source, final but for the place where it is put.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(transparent)]
pub struct Code(SafeText);

/// Anything that may become a part of [`Code`].
pub trait Fragment {
    /// The text.
    fn text(&self) -> &str;
}

/// Puts fragments together: `code!("Open<", inner, ">")`. A part is [`Code`], an [`Ident`], or text of the source of this
/// program, never text of a document.
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
    /// When it is none, or reserved: a name must never reach this point unfit.
    pub fn new(text: &str) -> Self {
        assert!(is_identifier(text), "{text:?} is no identifier");
        assert!(!is_reserved(text), "{text} is reserved");
        Self(SafeText::declare(text))
    }

    /// A name of a method or a property, where reserved words are names like others.
    ///
    /// # Panics
    /// When it is no identifier.
    pub fn member(text: &str) -> Self {
        assert!(is_identifier(text), "{text:?} is no identifier");
        Self(SafeText::declare(text))
    }

    /// The identifier as text.
    pub fn as_str(&self) -> &str {
        self.0.as_str()
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
        Self(SafeText::declare(parts.iter().map(|part| part.text()).collect::<String>()))
    }

    /// The parts with `separator` between them.
    pub fn join<F: Fragment>(parts: &[F], separator: &'static str) -> Self {
        Self(SafeText::declare(parts.iter().map(Fragment::text).collect::<Vec<_>>().join(separator)))
    }

    /// A string literal of TypeScript, which is one of JSON too: `"say \"hi\"\u0007"`. Everything but printable ASCII is
    /// escaped, so that neither a compiler nor the reader's eye can be misled.
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
                c => {
                    let mut units = [0; 2];
                    for unit in c.encode_utf16(&mut units) {
                        literal.push_str(&format!("\\u{unit:04x}"));
                    }
                }
            }
        }
        literal.push('"');
        Self(SafeText::declare(literal))
    }

    /// A key of an object literal: bare where it is an identifier, a string where it is not, and computed where it would
    /// set the prototype instead (ECMA-262, section B.3.1).
    pub fn key(name: &str) -> Self {
        if name == "__proto__" {
            Self::fixed("[\"__proto__\"]")
        } else if is_identifier(name) {
            Self(SafeText::declare(name))
        } else {
            Self::string(name)
        }
    }

    /// The name of a member of a type, where nothing is computed.
    pub fn member(name: &str) -> Self {
        if is_identifier(name) { Self(SafeText::declare(name)) } else { Self::string(name) }
    }

    /// An integer literal.
    pub fn integer(value: i128) -> Self {
        Self(SafeText::declare(value.to_string()))
    }

    /// A literal of a number; `None` where the digits are none, or beyond what a number can be.
    pub fn number(digits: &str) -> Option<Self> {
        let is_number = digits.starts_with(|c: char| c.is_ascii_digit() || c == '-')
            && digits.bytes().all(|b| b.is_ascii_digit() || matches!(b, b'-' | b'+' | b'.' | b'e' | b'E'))
            && digits.parse::<f64>().is_ok_and(f64::is_finite);
        is_number.then(|| Self(SafeText::declare(digits)))
    }

    /// A literal of a bigint; `None` where the digits are no whole number.
    pub fn bigint(digits: &str) -> Option<Self> {
        let value: i128 = digits.parse().ok()?;
        Some(Self(SafeText::declare(format!("{value}n"))))
    }

    /// A doc comment at an indentation: on one line where it fits, else each line behind ` * `. A line that a document
    /// wrote can neither end the comment nor begin a tag, and holds no line terminator.
    pub fn comment(lines: &[String], tags: &[String], indent: usize) -> Self {
        let fit = |line: &String, is_tag: bool| {
            assert!(!line.contains(is_line_terminator), "a comment line is one line");
            let line = line.replace("*/", "*\\/");
            if is_tag { line } else { without_tags(&line) }
        };
        let mut all: Vec<String> = lines.iter().map(|line| fit(line, false)).collect();
        if !tags.is_empty() {
            if !all.is_empty() {
                all.push(String::new());
            }
            all.extend(tags.iter().map(|line| fit(line, true)));
        }
        let blanks = " ".repeat(indent);
        let text = match all.as_slice() {
            [only] if indent + only.chars().count() + 7 <= 110 => {
                format!("{blanks}/** {} */", only.trim_end())
            }
            all => {
                let body: String = all
                    .iter()
                    .map(|line| match line.trim_end() {
                        "" => format!("{blanks} *\n"),
                        line => format!("{blanks} * {line}\n"),
                    })
                    .collect();
                format!("{blanks}/**\n{body}{blanks} */")
            }
        };
        Self(SafeText::declare(text))
    }

    /// Text that stands on its own page, such as Markdown that went through `sdkwright_flavor::markdown`.
    pub(crate) fn page(text: String) -> Self {
        Self(SafeText::declare(text))
    }

    /// Whether it is this text.
    pub fn is(&self, text: &str) -> bool {
        self.text() == text
    }

    /// Whether there is nothing.
    pub fn is_empty(&self) -> bool {
        self.text().is_empty()
    }
}

/// A line without tags: `@` is escaped where TSDoc would read one, at the start of a line and behind `{`.
fn without_tags(line: &str) -> String {
    let indent = line.len() - line.trim_start().len();
    let (blanks, rest) = line.split_at(indent);
    let rest = rest.replace("{@", "{\\@");
    match rest.strip_prefix('@') {
        Some(tail) => format!("{blanks}\\@{tail}"),
        None => format!("{blanks}{rest}"),
    }
}

impl Fragment for Ident {
    fn text(&self) -> &str {
        self.0.as_str()
    }
}

impl Fragment for Code {
    fn text(&self) -> &str {
        self.0.as_str()
    }
}

/// For tables of pages, whose cells are final text.
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

/// Whether Unicode or a language ends a line here (UAX 14: mandatory breaks).
pub(crate) fn is_line_terminator(c: char) -> bool {
    matches!(c, '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}')
}

/// Whether it is an identifier, reserved words included. JavaScript knows more than ASCII; we do not.
pub(crate) fn is_identifier(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_alphabetic() || matches!(c, '_' | '$'))
        && text.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'$'))
}

/// Words that nothing can be called in a module: reserved words of ECMA-262 (section 12.7.2) in strict mode, and what
/// TypeScript or a module gives a meaning of its own.
pub(crate) fn is_reserved(text: &str) -> bool {
    matches!(
        text,
        "any"
            | "arguments"
            | "as"
            | "async"
            | "await"
            | "bigint"
            | "boolean"
            | "break"
            | "case"
            | "catch"
            | "class"
            | "const"
            | "continue"
            | "debugger"
            | "declare"
            | "default"
            | "delete"
            | "do"
            | "else"
            | "enum"
            | "eval"
            | "export"
            | "extends"
            | "false"
            | "finally"
            | "for"
            | "function"
            | "if"
            | "implements"
            | "import"
            | "in"
            | "instanceof"
            | "interface"
            | "let"
            | "never"
            | "new"
            | "null"
            | "number"
            | "object"
            | "of"
            | "package"
            | "private"
            | "protected"
            | "public"
            | "return"
            | "static"
            | "string"
            | "super"
            | "switch"
            | "symbol"
            | "this"
            | "throw"
            | "true"
            | "try"
            | "type"
            | "typeof"
            | "undefined"
            | "unknown"
            | "var"
            | "void"
            | "while"
            | "with"
            | "yield"
    )
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// What a string literal says, read as ECMA-262 (section 12.9.4) does, for the escapes that are used.
    fn read(literal: &str) -> String {
        let inner = literal.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')).expect("quotes");
        let mut units: Vec<u16> = Vec::new();
        let mut chars = inner.chars();
        while let Some(c) = chars.next() {
            if c != '\\' {
                assert!(c != '"', "an unescaped quote");
                units.extend(c.encode_utf16(&mut [0; 2]).iter());
                continue;
            }
            match chars.next().expect("an escape") {
                'n' => units.push(10),
                'r' => units.push(13),
                't' => units.push(9),
                'u' => {
                    let hex: String = chars.by_ref().take(4).collect();
                    units.push(u16::from_str_radix(&hex, 16).expect("four digits"));
                }
                c => units.extend(c.encode_utf16(&mut [0; 2]).iter()),
            }
        }
        String::from_utf16(&units).expect("no lone surrogate")
    }

    proptest! {
        #[test]
        fn a_string_literal_is_one_token_that_reads_as_the_text(text in any::<String>()) {
            let literal = Code::string(&text);
            prop_assert!(literal.text().bytes().all(|b| (b' '..=b'~').contains(&b)));
            prop_assert_eq!(read(literal.text()), text);
        }

        #[test]
        fn a_comment_ends_where_it_should(line in "[^\n\r\u{b}\u{c}\u{85}\u{2028}\u{2029}]*", tag in "[ -~]*") {
            let comment = Code::comment(&[line], &[tag], 2);
            prop_assert_eq!(comment.text().matches("*/").count(), 1);
            prop_assert!(comment.text().ends_with("*/"));
        }

        #[test]
        fn a_key_is_a_name_or_a_string(name in any::<String>()) {
            let key = Code::key(&name);
            prop_assert!(is_identifier(key.text()) || read(key.text()) == name);
        }
    }

    #[test]
    fn a_key_never_sets_the_prototype() {
        assert_eq!(Code::key("__proto__").text(), "[\"__proto__\"]");
        assert_eq!(Code::key("a-b").text(), "\"a-b\"");
        assert_eq!(Code::key("default").text(), "default");
    }

    #[test]
    fn a_comment_has_no_tags_but_its_own() {
        let lines = ["@see {@link x}".to_owned(), "a */ b".to_owned()];
        let tags = ["@deprecated */ x".to_owned()];
        assert_eq!(
            Code::comment(&lines, &tags, 2).text(),
            "  /**\n   * \\@see {\\@link x}\n   * a *\\/ b\n   *\n   * @deprecated *\\/ x\n   */"
        );
    }

    #[test]
    fn numbers_are_numbers() {
        assert_eq!(Code::number("1e400"), None);
        assert_eq!(Code::number("NaN"), None);
        assert_eq!(Code::number("1.10").expect("a number").text(), "1.10");
        assert_eq!(Code::bigint("9223372036854775808").expect("whole").text(), "9223372036854775808n");
        assert_eq!(Code::bigint("1.5"), None);
    }

    #[test]
    #[should_panic(expected = "no identifier")]
    fn an_unfit_name_is_our_fault() {
        Ident::new("a-b");
    }
}
