//! Reads, checks and types real documents: those of the folders that `SDKWRIGHT_CORPUS` names, separated by colons.
//! Without it there is nothing to do.
#![allow(clippy::unwrap_used)]

mod walk;

use std::path::{Path, PathBuf};
use std::time::Instant;

use sdkwright_diagnostics::{Finding, Locate, Severity};
use sdkwright_spec::{Document, ReadOptions, Sources, Spec};

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
    let (document, mut findings) = Document::read(path, &ReadOptions::default()).unwrap();
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
