//! One small pair of documents for each kind of change: what is told of it, as text, JSON and an entry of a changelog.

use std::fs;
use std::path::Path;

use sdkwright_api::Api;
use sdkwright_diagnostics::Severity;
use sdkwright_diff::{changelog, codes, compare, json, text};
use sdkwright_lower::{LowerOptions, lower};
use sdkwright_spec::{Document, Sources, Spec};
use semver::Version;

/// What every document begins with, unless it says otherwise.
const HEAD: &str = "openapi: 3.1.0\n";
const INFO: &str = "info: { title: Pets, version: '1' }\n";

fn lowered(name: &str, fragment: &str) -> (Api, Sources) {
    let info = if fragment.contains("info:") { "" } else { INFO };
    let (document, mut findings) = Document::from_text(name, &format!("{HEAD}{info}{fragment}"));
    let sources = document.sources();
    let (spec, more) = Spec::new(document);
    findings.append(more);
    let (api, more) = lower(&spec.expect("a document"), &LowerOptions::default());
    findings.append(more);
    let errors: Vec<_> = findings.iter().filter(|finding| finding.severity == Severity::Error).collect();
    assert!(errors.is_empty(), "{name}: {errors:#?}");
    (api, sources)
}

/// The two documents of a case.
fn pair(path: &Path) -> [(Api, Sources); 2] {
    let case = fs::read_to_string(path).expect("it was just found");
    let (old, new) = case.split_once("---\n").expect("two documents");
    [lowered("old.yaml", old), lowered("new.yaml", new)]
}

fn plain(text: &str) -> String {
    let mut out = String::new();
    for (index, part) in text.split('\u{1b}').enumerate() {
        out.push_str(if index == 0 { part } else { part.split_once('m').map_or("", |(_, rest)| rest) });
    }
    out
}

#[test]
fn each_kind_of_change_is_told() {
    insta::glob!("changes/*.yaml", |path| {
        let [(old, old_sources), (new, new_sources)] = pair(path);
        let changes = compare(&old, &new);
        let code = path.file_stem().expect("a file").to_string_lossy();
        assert!(changes.all.iter().any(|change| change.code.name == code), "{code}: {changes:#?}");
        let text = plain(&text(&changes, None, true, &old_sources, &new_sources));
        insta::assert_snapshot!(format!("{text}\n{}", changelog(&changes, None)));
    });
}

#[test]
fn every_code_has_a_case() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/changes");
    for code in codes() {
        assert!(folder.join(format!("{code}.yaml")).exists(), "{code} has no case");
    }
}

#[test]
fn json_says_what_the_text_says() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/changes");
    let [(old, old_sources), (new, new_sources)] = pair(&folder.join("field-added.yaml"));
    let current = Version::new(1, 4, 2);
    insta::assert_snapshot!(json(&compare(&old, &new), Some(&current), &old_sources, &new_sources));
}

#[test]
fn a_document_does_not_differ_from_itself() {
    insta::glob!("changes/*.yaml", |path| {
        for (api, _) in pair(path) {
            assert_eq!(compare(&api, &api).all, []);
        }
    });
}

#[test]
fn a_change_and_its_reverse_touch_the_same_places() {
    insta::glob!("changes/*.yaml", |path| {
        let [(old, _), (new, _)] = pair(path);
        let (there, back) = (compare(&old, &new), compare(&new, &old));
        assert_eq!(there.all.is_empty(), back.all.is_empty());
        assert!(there.all.len().abs_diff(back.all.len()) <= 2, "{there:#?}\n{back:#?}");
    });
}
