//! Lines as prettier breaks them at 110 columns: a construct stands on one line where it fits, else each part on a line of
//! its own, and its parts are treated likewise.

use crate::encode::{Code, Fragment, code};

/// Columns of a line.
pub(crate) const WIDTH: usize = 110;

/// A literal before it is laid out.
#[derive(Debug, Clone)]
pub(crate) enum Literal {
    /// What is never broken.
    Leaf(Code),
    /// `[…]`
    Array(Vec<Literal>),
    /// `{…}`, each with its key.
    Object(Vec<(Code, Literal)>),
}

impl Literal {
    /// What this program itself spells out.
    pub fn fixed(text: &'static str) -> Self {
        Self::Leaf(Code::fixed(text))
    }

    /// A string of a document.
    pub fn string(text: &str) -> Self {
        Self::Leaf(Code::string(text))
    }

    /// Strings of a document.
    pub fn strings<'t>(texts: impl IntoIterator<Item = &'t str>) -> Self {
        Self::Array(texts.into_iter().map(Self::string).collect())
    }

    /// On one line.
    pub fn line(&self) -> Code {
        match self {
            Self::Leaf(code) => code.clone(),
            Self::Array(items) => {
                let items: Vec<Code> = items.iter().map(Self::line).collect();
                code!("[", Code::join(&items, ", "), "]")
            }
            Self::Object(entries) if entries.is_empty() => Code::fixed("{}"),
            Self::Object(entries) => {
                let entries: Vec<Code> =
                    entries.iter().map(|(key, value)| code!(key.clone(), ": ", value.line())).collect();
                code!("{ ", Code::join(&entries, ", "), " }")
            }
        }
    }

    /// `head` and the literal, whose line begins at `indent`, and `tail` columns behind it.
    pub fn after(&self, indent: usize, head: &Code, tail: usize) -> Code {
        let line = code!(head.clone(), self.line());
        if self.is_leaf() || fits(indent + tail, &line) { line } else { self.broken(indent, head) }
    }

    /// `head` and the literal, each of its parts on a line of its own.
    pub fn broken(&self, indent: usize, head: &Code) -> Code {
        let (open, close, lines): (&'static str, &'static str, Vec<Code>) = match self {
            Self::Leaf(code) => return code!(head.clone(), code.clone()),
            Self::Array(items) => {
                ("[", "]", items.iter().map(|item| item.after(indent + 2, &Code::empty(), 1)).collect())
            }
            Self::Object(entries) => {
                let lines =
                    entries.iter().map(|(key, value)| value.after(indent + 2, &code!(key.clone(), ": "), 1));
                ("{", "}", lines.collect())
            }
        };
        if lines.is_empty() {
            return code!(head.clone(), open, close);
        }
        code!(head.clone(), open, "\n", listed(indent + 2, &lines), spaces(indent), close)
    }

    fn is_leaf(&self) -> bool {
        matches!(self, Self::Leaf(_))
    }
}

/// `head(arguments)tail`, for signatures and calls: on one line at `indent` where that fits.
pub(crate) fn call(indent: usize, head: &Code, arguments: &[Code], tail: &Code) -> Code {
    let one = code!(head.clone(), "(", Code::join(arguments, ", "), ")", tail.clone());
    if fits(indent, &one) || arguments.is_empty() {
        return one;
    }
    code!(head.clone(), "(\n", listed(indent + 2, arguments), spaces(indent), ")", tail.clone())
}

/// `head<arguments>tail`: on one line where that fits, else each argument on a line of its own.
pub(crate) fn generic(head: &Code, arguments: &[Code], tail: &'static str) -> Code {
    let one = code!(head.clone(), "<", Code::join(arguments, ", "), ">", tail);
    if fits(0, &one) {
        return one;
    }
    let lines: Vec<Code> = arguments.iter().map(|own| code!("\n  ", own.clone())).collect();
    code!(head.clone(), "<", Code::join(&lines, ","), "\n>", tail)
}

/// `head a | b;`, each alternative on a line of its own where that does not fit.
pub(crate) fn union(indent: usize, head: &Code, alternatives: &[Code], tail: &'static str) -> Code {
    let one = code!(head.clone(), " ", Code::join(alternatives, " | "), tail);
    if fits(indent, &one) || alternatives.len() < 2 {
        return one;
    }
    let lines: Vec<Code> =
        alternatives.iter().map(|own| code!("\n", spaces(indent + 2), "| ", own.clone())).collect();
    code!(head.clone(), Code::join(&lines, ""), tail)
}

/// `import { a, b } from "path";`
pub(crate) fn braced(head: &Code, names: &[Code], tail: &Code) -> Code {
    let one = code!(head.clone(), " { ", Code::join(names, ", "), " } ", tail.clone());
    if fits(0, &one) {
        return one;
    }
    code!(head.clone(), " {\n", listed(2, names), "} ", tail.clone())
}

/// Whether a fragment that starts at `indent` stays within a line.
pub(crate) fn fits(indent: usize, code: &Code) -> bool {
    !code.text().contains('\n') && indent + code.text().chars().count() <= WIDTH
}

/// An indentation.
pub(crate) fn spaces(columns: usize) -> Code {
    const BLANKS: &str = "                                        ";
    Code::fixed(&BLANKS[..columns.min(BLANKS.len())])
}

fn listed(indent: usize, items: &[Code]) -> Code {
    let lines: Vec<Code> = items.iter().map(|item| code!(spaces(indent), item.clone(), ",\n")).collect();
    Code::join(&lines, "")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn leaf(text: &'static str) -> Literal {
        Literal::fixed(text)
    }

    #[test]
    fn a_literal_is_broken_from_the_outside() {
        let inner = Literal::Object(vec![
            (Code::fixed("name"), leaf("\"email\"")),
            (Code::fixed("in"), leaf("\"query\"")),
        ]);
        let outer = Literal::Object(vec![
            (Code::fixed("id"), leaf("\"getCustomers\"")),
            (
                Code::fixed("parameters"),
                Literal::Array(vec![inner.clone(), inner.clone(), inner.clone(), inner]),
            ),
        ]);
        let head = Code::fixed("const operation: Operation = ");
        assert_eq!(
            outer.after(0, &head, 1).text(),
            r#"const operation: Operation = {
  id: "getCustomers",
  parameters: [
    { name: "email", in: "query" },
    { name: "email", in: "query" },
    { name: "email", in: "query" },
    { name: "email", in: "query" },
  ],
}"#
        );
        assert_eq!(Literal::Object(vec![]).after(0, &Code::empty(), 1).text(), "{}");
    }

    #[test]
    fn alternatives_stand_below_each_other_where_they_are_many() {
        let names = [Code::fixed("BadRequest"), Code::fixed("SDKError")];
        assert_eq!(union(0, &Code::fixed("type E ="), &names, ";").text(), "type E = BadRequest | SDKError;");
        let long = vec![Code::fixed("InternalServerError"); 6];
        let text = union(0, &Code::fixed("type E ="), &long, ";");
        assert_eq!(text.text().lines().count(), 7);
        assert!(text.text().ends_with("\n  | InternalServerError;"));
    }
}
