//! Every promise names the tests that keep it, and those exist.

#![allow(clippy::unwrap_used, reason = "this is a test")]

use std::fs;
use std::path::{Path, PathBuf};

/// The files that tests can stand in, by the name that the page has for them.
fn files(stem: &str) -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let folders = ["tests/calls", "tests/values", "src/runtime", "src/runtime/json"];
    let found = folders.iter().map(|folder| root.join(folder).join(format!("{stem}.rs")));
    found.filter(|path| path.exists()).collect()
}

fn has_test(name: &str) -> bool {
    let Some((stem, test)) = name.split_once("::") else { return false };
    files(stem).iter().any(|path| {
        let text = fs::read_to_string(path).unwrap();
        let lines: Vec<&str> = text.lines().map(str::trim).collect();
        let declared = lines.iter().position(|line| line.contains(&format!("fn {test}(")));
        // Attributes stand above it, such as those of an ignored part of another test.
        declared.is_some_and(|at| {
            let attributes = lines[..at].iter().rev().take_while(|line| line.starts_with("#["));
            attributes.into_iter().any(|line| line.contains("test"))
        })
    })
}

/// The rows of the page: number, promise, remarks, where users read of it, tests.
fn rows(page: &str) -> Vec<Vec<&str>> {
    page.lines()
        .filter(|line| line.starts_with("| ") && !line.starts_with("| #") && !line.starts_with("| -"))
        .map(|line| line.trim_matches('|').split('|').map(str::trim).collect())
        .collect()
}

fn read(path: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).unwrap()
}

fn spans(cell: &str) -> Vec<&str> {
    cell.split('`').skip(1).step_by(2).collect()
}

#[test]
fn every_promise_is_tested() {
    let page = read("../../docs/promises.md");
    let numbers: Vec<String> = rows(&page).iter().map(|row| row[0].to_owned()).collect();
    assert_eq!(numbers, (1..=40).map(|number| number.to_string()).collect::<Vec<_>>());
    for row in rows(&page) {
        let named = spans(row[4]);
        assert!(!named.is_empty(), "promise {} names no test", row[0]);
        for name in named {
            assert!(has_test(name), "promise {} names {name}, which is no test", row[0]);
        }
    }
    assert!(!has_test("hostility::nothing_of_this_name"));
}

/// Whether an item is public in the runtime, or on the builder of every client.
fn is_public(name: &str, sources: &[String]) -> bool {
    let (owner, member) = name.split_once("::").map_or((name, None), |(owner, member)| (owner, Some(member)));
    let has = |text: &str, before: &str, name: &str| {
        ["(", "<", ":", ",", ";", " {"].iter().any(|end| text.contains(&format!("{before}{name}{end}")))
    };
    let declares = |text: &String| {
        ["struct", "enum", "trait", "fn"].iter().any(|kind| has(text, &format!("pub {kind} "), owner))
    };
    sources.iter().filter(|text| declares(text)).any(|text| match member {
        None => true,
        // A method or a constant, a field, a variant.
        Some(member) => ["fn ", "const ", "pub ", "    "].iter().any(|before| has(text, before, member)),
    })
}

#[test]
fn users_can_read_of_every_promise() {
    let page = read("../../docs/promises.md");
    let readme = read("../../templates/rust/README.md.jinja");
    let runtime = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/runtime");
    let mut sources = vec![read("../../templates/rust/src/client.rs.jinja")];
    for folder in [runtime.clone(), runtime.join("json")] {
        let files = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
        sources.extend(files.filter(|path| path.is_file()).map(|path| fs::read_to_string(path).unwrap()));
    }
    for row in rows(&page) {
        let sections: Vec<&str> = row[3].split(['“', '”']).skip(1).step_by(2).collect();
        for section in &sections {
            assert!(
                readme.contains(&format!("\n## {section}\n")),
                "promise {}: no section {section}",
                row[0]
            );
        }
        let items = spans(row[3]);
        assert!(!sections.is_empty() || !items.is_empty(), "promise {} is told to nobody", row[0]);
        for item in items {
            assert!(is_public(item, &sources), "promise {} names {item}, which is not public", row[0]);
        }
    }
    assert!(!is_public("RetryPolicy::nothing_of_this_name", &sources));
}
