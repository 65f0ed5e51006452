//! Documents with faults: what is found in them, where, and what is said about it.
#![allow(clippy::unwrap_used)]

use std::fmt::Write;

use sdkwright_diagnostics::{Finding, Findings, Locate, Origin, Severity};
use sdkwright_spec::{Document, ReadOptions, Sources, Spec};

#[test]
fn broken_documents() {
    insta::glob!("broken/*.*", |path| {
        let text = std::fs::read_to_string(path).unwrap();
        let (document, findings) = Document::from_text(&path.file_name().unwrap().to_string_lossy(), &text);
        insta::assert_snapshot!(report(document, findings));
    });
}

#[test]
fn broken_folders() {
    insta::glob!("broken/*/entry.yaml", |path| {
        let path = path.strip_prefix(env!("CARGO_MANIFEST_DIR")).unwrap_or(path);
        let overlay = path.with_file_name("overlay.yaml");
        let overlays = overlay.exists().then_some(overlay).into_iter().collect();
        let options = ReadOptions { overlays, ..ReadOptions::default() };
        let (document, findings) = Document::read(path, &options).unwrap();
        insta::assert_snapshot!(report(document, findings));
    });
}

fn report(document: Document, mut findings: Findings) -> String {
    let sources = document.sources();
    let (spec, more) = Spec::new(document);
    findings.append(more);
    assert_eq!(spec.is_none(), findings.has_errors());
    let mut report = String::new();
    for finding in &findings {
        print(finding, &sources, &mut report);
    }
    report
}

fn print(finding: &Finding, sources: &Sources, out: &mut String) {
    let severity = match finding.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Note => "note",
    };
    writeln!(out, "{severity}[{}]: {}", finding.code, finding.message).unwrap();
    if let Some(origin) = &finding.origin {
        writeln!(out, "  at {} {}", place(origin, sources), finding.label.as_deref().unwrap_or_default())
            .unwrap();
    }
    for (origin, label) in &finding.related {
        writeln!(out, "  and {} {label}", place(origin, sources)).unwrap();
    }
    if let Some(help) = &finding.help {
        writeln!(out, "  help: {help}").unwrap();
    }
}

/// The place and, in brackets, what is underlined.
fn place(origin: &Origin, sources: &Sources) -> String {
    let place = sources.locate(origin).unwrap();
    let underlined = &sources.text(origin).unwrap()[place.span];
    let file = place.file.strip_prefix("tests/broken/").unwrap_or(&place.file);
    format!("{file}:{}:{} [{underlined}]", place.line, place.column)
}
