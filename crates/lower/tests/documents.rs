//! What becomes of documents: each feature is outlined, each broken document answered with findings.

use std::path::Path;

use sdkwright_api::Api;
use sdkwright_config::GroupBy;
use sdkwright_diagnostics::Findings;
use sdkwright_lower::{LowerOptions, lower};
use sdkwright_spec::{Document, ReadOptions, Spec};

fn lowered(path: &Path) -> (Api, Findings) {
    let (document, mut findings) = Document::read(path, &ReadOptions::default()).expect("it is there");
    let (spec, more) = Spec::new(document);
    findings.append(more);
    let spec = spec.unwrap_or_else(|| panic!("{}: {}", path.display(), told(&findings)));
    let text = std::fs::read_to_string(path).expect("it was just read");
    // A case that is not lowered as usual says so in its first line.
    let group_by = if text.starts_with("# group-by: path\n") { GroupBy::Path } else { GroupBy::Tag };
    let (api, more) = lower(&spec, &LowerOptions { group_by });
    findings.append(more);
    (api, findings)
}

fn told(findings: &Findings) -> String {
    let mut lines = Vec::new();
    for finding in findings {
        let severity = format!("{:?}", finding.severity).to_lowercase();
        lines.push(format!("{severity}[{}]: {}", finding.code, finding.message));
        lines.extend(finding.origin.iter().map(|origin| format!("  at {}", origin.pointer)));
        lines.extend(
            finding.related.iter().map(|(origin, label)| format!("  at {}: {label}", origin.pointer)),
        );
        lines.extend(finding.help.iter().map(|help| format!("  help: {help}")));
    }
    lines.join("\n")
}

#[test]
fn features() {
    insta::glob!("features/*.yaml", |path| {
        let (api, findings) = lowered(path);
        assert!(!findings.has_errors(), "{}", told(&findings));
        insta::assert_snapshot!(format!("{api}\n{}", told(&findings)));
    });
}

#[test]
fn several_files() {
    let (api, findings) = lowered(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/files/openapi.yaml"));
    insta::assert_snapshot!(format!("{api}\n{}", told(&findings)));
}

#[test]
fn broken() {
    insta::glob!("broken/*.yaml", |path| {
        let (_, findings) = lowered(path);
        insta::assert_snapshot!(told(&findings));
    });
}

#[test]
fn every_document_is_small() {
    const MOST_LINES: usize = 30;
    insta::glob!("{features,broken}/*.yaml", |path| {
        let lines = std::fs::read_to_string(path).unwrap().lines().count();
        assert!(lines <= MOST_LINES, "{} has {lines} lines", path.display());
    });
}
