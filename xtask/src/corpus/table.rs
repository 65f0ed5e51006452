use std::fmt::Write;

use super::compiling::Compiled;
use super::generating::Balance;
use super::{Outcome, seconds_and_megabytes};

/// For people at a terminal: columns of one width, figures to the right.
pub(super) fn text(outcomes: &[Outcome]) -> String {
    let rows = rows(outcomes);
    let columns = rows[0].len();
    let widths: Vec<usize> = (0..columns)
        .map(|column| rows.iter().map(|row| row[column].chars().count()).max().unwrap_or_default())
        .collect();
    let mut text = String::new();
    for row in &rows {
        let mut line = String::new();
        for (column, cell) in row.iter().enumerate() {
            let width = widths[column];
            // The first column and the last are words.
            let _ = if column == 0 || column == columns - 1 {
                write!(line, "{cell:width$}  ")
            } else {
                write!(line, "{cell:>width$}  ")
            };
        }
        text += line.trim_end();
        text.push('\n');
    }
    text
}

/// The same, for a page.
pub(super) fn markdown(outcomes: &[Outcome]) -> String {
    let rows = rows(outcomes);
    let mut text = String::new();
    for (number, row) in rows.iter().enumerate() {
        let cells: Vec<String> = row.iter().map(|cell| cell.replace('|', "\\|")).collect();
        let _ = writeln!(text, "| {} |", cells.join(" | "));
        if number == 0 {
            let middle = vec!["---:"; row.len() - 2].join(" | ");
            let _ = writeln!(text, "| --- | {middle} | --- |");
        }
    }
    text
}

/// The heading, a row for each document, and the sum.
fn rows(outcomes: &[Outcome]) -> Vec<Vec<String>> {
    let optional = [
        ("doc", outcomes.iter().any(|outcome| outcome.docs.is_some())),
        ("test", outcomes.iter().any(|outcome| outcome.tests.is_some())),
    ];
    let mut heading: Vec<String> = [
        "document",
        "operations",
        "schemas",
        "errors",
        "warnings",
        "notes",
        "lines of Rust",
        "s",
        "MB",
        "check CPU s",
        "check MB",
    ]
    .map(str::to_owned)
    .to_vec();
    for (kind, _) in optional.iter().filter(|(_, is_there)| *is_there) {
        heading.extend([format!("{kind} CPU s"), format!("{kind} MB")]);
    }
    heading.push("verdict".to_owned());

    let mut rows = vec![heading];
    for outcome in outcomes {
        let generated = &outcome.generated;
        let mut row =
            vec![outcome.document.path.clone(), balance(generated.operations), balance(generated.schemas)];
        row.extend(generated.severities().map(|number| number.to_string()));
        row.push(generated.rust_lines.to_string());
        row.push(format!("{:.2}", generated.cost.wall.as_secs_f64()));
        row.push(format!("{:.0}", generated.cost.peak as f64 / 1e6));
        row.extend(figures(outcome.check.as_ref()));
        if optional[0].1 {
            row.extend(figures(outcome.docs.as_ref()));
        }
        if optional[1].1 {
            row.extend(figures(outcome.tests.as_ref()));
        }
        row.push(outcome.verdict());
        rows.push(row);
    }
    rows
}

/// `5 of 5`.
fn balance(balance: Option<Balance>) -> String {
    balance.map_or_else(|| "–".to_owned(), |Balance { out, of }| format!("{out} of {of}"))
}

fn figures(compiled: Option<&Compiled>) -> [String; 2] {
    match compiled.and_then(|compiled| compiled.cost.as_ref()) {
        Some(cost) => seconds_and_megabytes(cost).into(),
        None => ["–".to_owned(), "–".to_owned()],
    }
}
