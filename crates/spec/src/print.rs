use std::fmt::{self, Write};

use sdkwright_diagnostics::{FileId, Pointer};

use crate::{Address, Document, Node, Spec};

impl Document {
    /// The tree of each file that could be read, the entry document's first.
    pub fn trees(&self) -> impl Iterator<Item = (FileId, &Node)> {
        (0..).map(FileId).zip(&self.trees).filter_map(|(file, tree)| Some((file, tree.as_ref()?)))
    }
}

impl Spec {
    /// The rewritten tree of each file, the entry document's first.
    pub fn trees(&self) -> impl Iterator<Item = (FileId, &Node)> {
        let tree = |file| Some((file, self.node(&Address::new(file, Pointer::root()))?));
        (0..).map(FileId).map_while(tree)
    }
}

/// As JSON, indented by two spaces; numbers have the digits of the document.
impl fmt::Display for Node {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        print(self, 0, f)
    }
}

fn print(node: &Node, depth: usize, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    match node {
        Node::Null => f.write_str("null"),
        Node::Bool(value) => write!(f, "{value}"),
        Node::Number(digits) => f.write_str(digits),
        Node::String(text) => print_text(text, f),
        Node::Array(items) if items.is_empty() => f.write_str("[]"),
        Node::Object(object) if object.is_empty() => f.write_str("{}"),
        Node::Array(items) => {
            f.write_char('[')?;
            for (index, item) in items.iter().enumerate() {
                start_line(index, depth + 1, f)?;
                print(item, depth + 1, f)?;
            }
            write!(f, "\n{:1$}]", "", 2 * depth)
        }
        Node::Object(object) => {
            f.write_char('{')?;
            for (index, (key, value)) in object.iter().enumerate() {
                start_line(index, depth + 1, f)?;
                print_text(key, f)?;
                f.write_str(": ")?;
                print(value, depth + 1, f)?;
            }
            write!(f, "\n{:1$}}}", "", 2 * depth)
        }
    }
}

fn start_line(index: usize, depth: usize, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let comma = if index > 0 { "," } else { "" };
    write!(f, "{comma}\n{:1$}", "", 2 * depth)
}

/// Everything beyond printable ASCII and ordinary letters is escaped, so that a terminal shows it too.
fn print_text(text: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    f.write_char('"')?;
    for c in text.chars() {
        match c {
            '"' => f.write_str("\\\"")?,
            '\\' => f.write_str("\\\\")?,
            '\n' => f.write_str("\\n")?,
            '\r' => f.write_str("\\r")?,
            '\t' => f.write_str("\\t")?,
            c if c.is_ascii_graphic() || c == ' ' || c.is_alphanumeric() => f.write_char(c)?,
            c => c.encode_utf16(&mut [0; 2]).iter().try_for_each(|unit| write!(f, "\\u{unit:04x}"))?,
        }
    }
    f.write_char('"')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tree_is_printed_as_json_and_reads_back() {
        let numbers =
            ["1.10", "9007199254740993", "1e400", "-0"].map(|digits| Node::Number(digits.to_owned()));
        let object = [
            ("a \"b\"\n".to_owned(), Node::Array(numbers.to_vec())),
            (
                "é\u{202e}\u{1f600}\u{1b}".to_owned(),
                Node::Object([("x".to_owned(), Node::Null)].into_iter().collect()),
            ),
            ("empty".to_owned(), Node::Array(vec![Node::Bool(true), Node::Array(vec![])])),
        ];
        let text = Node::Object(object.into_iter().collect()).to_string();
        assert_eq!(
            text,
            "{\n  \"a \\\"b\\\"\\n\": [\n    1.10,\n    9007199254740993,\n    1e400,\n    -0\n  ],\n  \
             \"é\\u202e\\ud83d\\ude00\\u001b\": {\n    \"x\": null\n  },\n  \"empty\": [\n    true,\n    []\n  ]\n}"
        );
    }
}
