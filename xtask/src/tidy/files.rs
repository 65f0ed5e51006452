use std::fs;
use std::path::Path;

use super::{Breach, files_below};
use crate::{Result, root};

/// Longer files are split.
const MAX_LINES: usize = 450;

/// Tables may be longer: a table is read by looking something up.
const TABLES: &[(&str, &str)] = &[];

/// A name that says nothing about what is inside.
const EMPTY_NAMES: &[&str] = &["util", "utils", "helper", "helpers", "common", "misc"];

/// What points outside of the repository, where a reader cannot follow. In two parts, so that this file has none.
const OUTSIDE: &[(&str, &str)] = &[("/wo", "rk/"), ("../sha", "red")];

/// Where people write, as opposed to `generated`.
const WRITTEN: &[&str] =
    &["conformance", "crates", "docs", "xtask", "templates", "specs", ".github", ".cargo"];

/// The length and the names of source files, and words that lead nowhere.
pub(super) fn check() -> Result<Vec<Breach>> {
    let mut breaches = Vec::new();
    for folder in WRITTEN.iter().filter(|folder| root().join(folder).exists()) {
        for path in files_below(folder)? {
            breaches.extend(of_file(&path)?);
        }
    }
    for entry in fs::read_dir(root())? {
        let path = entry?.path();
        if path.is_file() {
            breaches.extend(of_file(&path)?);
        }
    }
    Ok(breaches)
}

fn of_file(path: &Path) -> Result<Vec<Breach>> {
    let mut breaches = Vec::new();
    let names = path.strip_prefix(root())?.components().map(|part| part.as_os_str().to_string_lossy());
    // A template has the path of the page that it makes.
    let names = names.filter(|_| !path.starts_with(root().join("templates")));
    for name in names {
        let stem = name.split('.').next().unwrap_or_default();
        if EMPTY_NAMES.contains(&stem) {
            breaches.push(Breach::of(path, format!("the name `{name}` does not say what is inside")));
        }
    }
    let Ok(text) = String::from_utf8(fs::read(path)?) else { return Ok(breaches) };
    breaches.extend(of_text(path, &text));
    Ok(breaches)
}

fn of_text(path: &Path, text: &str) -> Vec<Breach> {
    let mut breaches = Vec::new();
    let lines = text.lines().count();
    let is_table = TABLES.iter().any(|(table, _)| path.ends_with(table));
    let is_source = path.extension().is_some_and(|extension| extension == "rs" || extension == "ts");
    if is_source && lines > MAX_LINES && !is_table && !is_made(text) {
        breaches.push(Breach::of(
            path,
            format!("{lines} lines are too many to read at once; {MAX_LINES} are not"),
        ));
    }
    for (number, line) in text.lines().enumerate() {
        for (head, tail) in OUTSIDE {
            let word = format!("{head}{tail}");
            // TypeScript packages may have a folder of that name.
            if line.contains(&word) && !line.contains(&format!("from \"{word}/")) {
                breaches.push(Breach::of(path, format!("`{word}` is not in this repository")).at(number + 1));
            }
        }
    }
    breaches
}

/// Whether a test writes the file, and a reader only looks something up in it.
fn is_made(text: &str) -> bool {
    text.lines().next().is_some_and(|line| line.ends_with("not edited by hand."))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_sources_and_words_that_lead_nowhere_are_found_with_their_lines() {
        let path = root().join("crates/x/src/long.rs");
        let long = "// a line\n".repeat(MAX_LINES + 1);
        assert_eq!(of_text(&path, &long).len(), 1);
        assert_eq!(of_text(&path.with_extension("md"), &long), []);
        let outside = format!("fine\n{}{}x\n", OUTSIDE[0].0, OUTSIDE[0].1);
        assert_eq!(of_text(&path, &outside)[0].line, Some(2));
    }
}
