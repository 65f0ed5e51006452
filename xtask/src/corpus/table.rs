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

/// What the page says before the table.
const ABOUT: &str = "\
# Real documents

These documents are made into Rust crates with default options, and the crates are compiled with warnings as errors. The
documents are not part of this repository; where each comes from stands below. With a folder that holds them, this
writes the table anew:

```sh
cargo xtask corpus DIR --table docs/corpus.md
```

A folder of your own works as well: every `.json` and `.yaml` file in it is tried, and every folder in it as a document
of several files. `--only TEXT` and `--tier smoke|medium|huge` try a part of them; `cargo xtask test` tries the smoke tier
of the folder that `SDKWRIGHT_CORPUS` names. What cannot be seen by looking at a document, such as that it must be
refused, stands in [xtask/corpus.toml](../xtask/corpus.toml).

Operations and schemas are those in the SDK, of those in the document. `s` and `MB` are the time and the memory that
generating the whole crate takes, with all its pages; `check CPU s` and `check MB` are those of the compiler for the crate
alone, when its dependencies are compiled. They were measured on two cores.
";

/// The same as a page that says how it came about.
pub(super) fn page(outcomes: &[Outcome]) -> String {
    let mut text = format!("{ABOUT}\n{}\n## Origins\n\n", markdown(&rows(outcomes)));
    let mut rows = vec![vec!["document".to_owned(), "origin".to_owned()]];
    for outcome in outcomes {
        let origin = outcome.document.source.clone().unwrap_or_else(|| "–".to_owned());
        rows.push(vec![outcome.document.path.clone(), origin]);
    }
    text += &markdown(&rows);
    text
}

/// A table, whose first row is the heading.
pub(super) fn markdown(rows: &[Vec<String>]) -> String {
    let mut text = String::new();
    for (number, row) in rows.iter().enumerate() {
        let cells: Vec<String> = row.iter().map(|cell| cell.replace('|', "\\|")).collect();
        let _ = writeln!(text, "| {} |", cells.join(" | "));
        if number == 0 {
            // Figures stand between the document and the verdict.
            let mut columns = vec!["---:"; row.len()];
            columns[0] = "---";
            columns[row.len() - 1] = "---";
            let _ = writeln!(text, "| {} |", columns.join(" | "));
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
        row.push(generated.lines.to_string());
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
pub(super) fn balance(balance: Option<Balance>) -> String {
    balance.map_or_else(|| "–".to_owned(), |Balance { out, of }| format!("{out} of {of}"))
}

fn figures(compiled: Option<&Compiled>) -> [String; 2] {
    match compiled.and_then(|compiled| compiled.cost.as_ref()) {
        Some(cost) => seconds_and_megabytes(cost).into(),
        None => ["–".to_owned(), "–".to_owned()],
    }
}
