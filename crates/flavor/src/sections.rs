//! What the pages of every language have in common: anchors, padded tables, the marker before an example, the rows of
//! errors.

use sdkwright_api::{ErrorId, Operation, Status};

use crate::markdown;

/// Errors of an operation that its page shows in one row: the same one in the same media type, within 4xx or within 5xx.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ErrorRow {
    /// The error.
    pub error: ErrorId,
    /// `404`, `4XX`, `default`, in document order.
    pub statuses: Vec<String>,
    /// As a cell of Markdown.
    pub media_type: String,
    class: u16,
}

/// As GitHub makes anchors of headings: lower case, blanks as dashes, no punctuation but `-` and `_`.
pub fn anchor(heading: &str) -> String {
    heading
        .to_lowercase()
        .chars()
        .filter_map(|c| match c {
            ' ' => Some('-'),
            c if c.is_alphanumeric() || matches!(c, '-' | '_') => Some(c),
            _ => None,
        })
        .collect()
}

/// A table whose columns are padded, so that the source reads as a table too. Cells are Markdown without line breaks and
/// without bare `|`; each row has as many of them as there are heads.
pub fn table<Cell: AsRef<str>>(heads: &[&str], rows: &[Vec<Cell>]) -> String {
    let width = |column: usize| {
        let cells = rows.iter().map(|row| row[column].as_ref().chars().count());
        cells.chain([heads[column].chars().count(), 3]).max().unwrap_or(3)
    };
    let widths: Vec<usize> = (0..heads.len()).map(width).collect();
    let mut table =
        String::with_capacity((rows.len() + 2) * (widths.iter().sum::<usize>() + 3 * widths.len() + 2));
    let pad = |table: &mut String, text: &str, filler: char, width: usize| {
        table.push_str(if table.is_empty() || table.ends_with('\n') { "| " } else { " | " });
        table.push_str(text);
        table.extend(std::iter::repeat_n(filler, width - text.chars().count()));
    };
    for (head, width) in heads.iter().zip(&widths) {
        pad(&mut table, head, ' ', *width);
    }
    table.push_str(" |\n");
    for width in &widths {
        pad(&mut table, "", '-', *width);
    }
    for row in rows {
        table.push_str(" |\n");
        for (cell, width) in row.iter().zip(&widths) {
            pad(&mut table, cell.as_ref(), ' ', *width);
        }
    }
    table.push_str(" |");
    table
}

/// An operation's id as the comment before its examples has it.
pub fn marked_id(operation: &Operation) -> String {
    attribute(&operation.id.spelling)
}

/// The comment before an example, by which programs find it.
pub fn usage_marker(language: &'static str, operation: &Operation) -> String {
    format!(
        "<!-- UsageSnippet language=\"{language}\" operationID=\"{}\" method=\"{}\" path=\"{}\" -->",
        marked_id(operation),
        attribute(&operation.method.as_str().to_ascii_lowercase()),
        attribute(&operation.template),
    )
}

/// `404`, `4XX` or `default`.
pub fn status_text(status: Status) -> String {
    match status {
        Status::Code(code) => code.to_string(),
        Status::Class(class) => format!("{class}XX"),
        Status::Default => "default".to_owned(),
    }
}

/// The rows of an operation's named errors, in document order.
pub fn error_rows(operation: &Operation) -> Vec<ErrorRow> {
    let mut rows: Vec<ErrorRow> = Vec::new();
    for case in &operation.errors {
        let Some(error) = case.error else { continue };
        let class = match case.status {
            Status::Code(code) => code / 100,
            Status::Class(class) => u16::from(class),
            Status::Default => 0,
        };
        let media_type = markdown::cell(&case.media_type);
        let status = status_text(case.status);
        match rows
            .iter_mut()
            .find(|row| (row.error, &row.media_type, row.class) == (error, &media_type, class))
        {
            Some(row) => row.statuses.push(status),
            None => rows.push(ErrorRow { error, statuses: vec![status], media_type, class }),
        }
    }
    rows
}

/// Text inside of a comment's attribute: nothing that could end it.
fn attribute(text: &str) -> String {
    text.chars()
        .filter(|c| !c.is_control())
        .map(|c| match c {
            '"' => "%22".to_owned(),
            '<' => "%3C".to_owned(),
            '>' => "%3E".to_owned(),
            c => c.to_string(),
        })
        .collect::<String>()
        .replace("--", "%2D%2D")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_as_wide_as_their_widest_cell() {
        let rows = vec![vec!["`a`", "x"], vec!["`äö`", ""]];
        assert_eq!(
            table(&["Field", "T"], &rows),
            "| Field | T   |\n| ----- | --- |\n| `a`   | x   |\n| `äö`  |     |"
        );
    }

    #[test]
    fn anchors_are_those_of_github() {
        for (heading, expected) in
            [("getCustomer", "getcustomer"), ("Your own client", "your-own-client"), ("a.b_c", "ab_c")]
        {
            assert_eq!(anchor(heading), expected);
        }
    }

    #[test]
    fn an_attribute_ends_no_comment() {
        assert_eq!(attribute("a-->\"<b\n"), "a%2D%2D%3E%22%3Cb");
        assert_eq!(attribute("----"), "%2D%2D%2D%2D");
    }
}
