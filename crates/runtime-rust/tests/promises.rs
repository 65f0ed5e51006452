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

#[test]
fn every_promise_is_tested() {
    let page = concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/promises.md");
    let page = fs::read_to_string(page).unwrap();
    let rows: Vec<Vec<&str>> = page
        .lines()
        .filter(|line| line.starts_with("| ") && !line.starts_with("| #") && !line.starts_with("| -"))
        .map(|line| line.trim_matches('|').split(" | ").map(str::trim).collect())
        .collect();
    let numbers: Vec<String> = rows.iter().map(|row| row[0].to_owned()).collect();
    assert_eq!(numbers, (1..=40).map(|number| number.to_string()).collect::<Vec<_>>());
    for row in rows {
        let named: Vec<&str> = row.last().unwrap().split('`').skip(1).step_by(2).collect();
        assert!(!named.is_empty(), "promise {} names no test", row[0]);
        for name in named {
            assert!(has_test(name), "promise {} names {name}, which is no test", row[0]);
        }
    }
    assert!(!has_test("faults::nothing_of_this_name"));
}
