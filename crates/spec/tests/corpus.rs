//! Reads, checks and types real documents: those of the folders that `SDKWRIGHT_CORPUS` names, separated by colons.
//! Without it there is nothing to do.
#![allow(clippy::unwrap_used)]

mod walk;

use std::path::{Path, PathBuf};
use std::time::Instant;

use sdkwright_diagnostics::{Finding, Locate, Origin, Severity};
use sdkwright_spec::{Document, Node, ReadOptions, Sources, Spec};

use walk::Walk;

#[test]
fn every_object_of_the_corpus_can_be_typed() {
    let Ok(folders) = std::env::var("SDKWRIGHT_CORPUS") else { return };
    let mut paths: Vec<PathBuf> = folders.split(':').flat_map(documents).collect();
    paths.sort();
    for path in paths {
        measure(&path);
    }
}

#[test]
fn every_scalar_of_the_corpus_is_found_in_its_text() {
    let Ok(folders) = std::env::var("SDKWRIGHT_CORPUS") else { return };
    for path in folders.split(':').flat_map(documents) {
        let (document, _) = Document::read(&path, &ReadOptions::default()).unwrap();
        let sources = document.sources();
        let start = Instant::now();
        let (mut right, mut wrong) = (0, 0);
        for (file, tree) in document.trees().take(20) {
            scalars(tree, &Origin::root(file), &mut |node, origin| {
                let place = sources.locate(origin).unwrap();
                let underlined = &sources.text(origin).unwrap()[place.span];
                if is_at(node, underlined) {
                    right += 1;
                } else {
                    wrong += 1;
                    println!("{}:{}:{} {underlined:?} is not {node}", place.file, place.line, place.column);
                }
            });
        }
        println!("{}: {right} right, {wrong} wrong, {:?}", path.display(), start.elapsed());
        assert!(wrong * 1000 <= right, "{}: {wrong} of {right}", path.display());
    }
}

fn scalars(node: &Node, origin: &Origin, check: &mut dyn FnMut(&Node, &Origin)) {
    match node {
        Node::Array(items) => {
            items.iter().enumerate().for_each(|(index, item)| scalars(item, &origin.index(index), check));
        }
        Node::Object(object) => {
            object.iter().for_each(|(key, value)| scalars(value, &origin.child(key), check));
        }
        _ => check(node, origin),
    }
}

/// Whether the text can be how the scalar is written: quoted, in a block, or as it is.
fn is_at(node: &Node, text: &str) -> bool {
    match node {
        Node::String(value) => {
            let start = |text: &str| text.chars().filter(|c| c.is_alphanumeric()).take(4).collect::<String>();
            text.starts_with(['|', '>', '!', '&'])
                || text.contains('\\')
                || start(value).starts_with(&start(text))
                || start(text).starts_with(&start(value))
        }
        Node::Null => true,
        Node::Bool(value) => text.eq_ignore_ascii_case(&value.to_string()),
        other => {
            text.starts_with(['0', '+', '-', '.', '1', '2', '3', '4', '5', '6', '7', '8', '9'])
                || text == other.to_string()
        }
    }
}

fn documents(folder: &str) -> Vec<PathBuf> {
    if Path::new(folder).is_file() {
        return vec![folder.into()];
    }
    let entries = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    entries
        .filter(|path| path.extension().is_some_and(|suffix| suffix == "json" || suffix == "yaml"))
        .collect()
}

fn measure(path: &Path) {
    let start = Instant::now();
    let root = std::env::var_os("SDKWRIGHT_ROOT").map(PathBuf::from);
    let options = ReadOptions { root, ..ReadOptions::default() };
    let (document, mut findings) = Document::read(path, &options).unwrap();
    let read = start.elapsed();
    let sources = document.sources();
    let (spec, more) = Spec::new(document);
    findings.append(more);
    let checked = start.elapsed() - read;
    let mut walk = Walk::default();
    if let Some(spec) = &spec {
        walk.everything(spec);
    }
    if std::env::var_os("SDKWRIGHT_FINDINGS").is_some() {
        findings.iter().for_each(|finding| print(finding, &sources));
    }
    println!(
        "{:<45} read {:>4} ms, check {:>4} ms, type {:>6} objects in {:>4} ms, {} operations, {} errors, {} warnings",
        path.file_name().unwrap().to_string_lossy(),
        read.as_millis(),
        checked.as_millis(),
        walk.seen.len(),
        (start.elapsed() - read - checked).as_millis(),
        walk.operations,
        findings.count(Severity::Error),
        findings.count(Severity::Warning),
    );
}

fn print(finding: &Finding, sources: &Sources) {
    let place = finding.origin.as_ref().and_then(|origin| sources.locate(origin));
    let place =
        place.map(|place| format!("{}:{}:{}", place.file, place.line, place.column)).unwrap_or_default();
    let help = finding.help.as_deref().unwrap_or_default();
    println!("{:?} {} {place} {} / {help}", finding.severity, finding.code, finding.message);
}
