//! Documents that mean harm: too large, too deep, or reaching for files that are none of theirs.
#![allow(clippy::unwrap_used)]

use std::path::Path;

use sdkwright_diagnostics::{Findings, Locate};
use sdkwright_spec::{Document, ReadOptions, Spec};

const HEAD: &str = "openapi: 3.0.3\ninfo: {title: t, version: '1'}\npaths: {}\n";

/// The codes of all findings, each with its line; looks every place up on the way.
fn codes((document, mut findings): (Document, Findings)) -> Vec<String> {
    let sources = document.sources();
    findings.append(Spec::new(document).1);
    let line = |finding: &sdkwright_diagnostics::Finding| {
        finding.origin.as_ref().map_or(0, |origin| sources.locate(origin).unwrap().line)
    };
    findings.iter().map(|finding| format!("{}:{}", finding.code, line(finding))).collect()
}

fn codes_of(text: &str) -> Vec<String> {
    codes(Document::from_text("hostile", text))
}

fn read(path: &Path, root: Option<&Path>) -> Vec<String> {
    codes(
        Document::read(path, &ReadOptions { root: root.map(Path::to_owned), ..ReadOptions::default() })
            .unwrap(),
    )
}

#[test]
fn depth_is_limited() {
    for text in [
        format!("{HEAD}x-a: {}", "[".repeat(9_000)),
        format!("{HEAD}x-a: {}{}", "[".repeat(200), "]".repeat(200)),
        format!("{HEAD}x-a:\n{}", (1..1_000).map(|n| format!("{}a:\n", " ".repeat(n))).collect::<String>()),
        format!("{HEAD}x-a:\n{}", "- ".repeat(5_000)),
        format!("{{\"x-a\": {}", "[".repeat(100_000)),
        format!("{{\"x-a\": {}1{}}}", "{\"a\": ".repeat(500), "}".repeat(500)),
    ] {
        let found = codes_of(&text);
        assert!(found.len() == 1 && found[0].starts_with("limit-exceeded"), "{found:?} {}", &text[..60]);
    }
}

#[test]
fn a_hundred_levels_are_fine() {
    let schema = format!("{}{{}}{}", "{\"items\": ".repeat(100), "}".repeat(100));
    let text = format!("{HEAD}components: {{schemas: {{A: {schema}}}}}");
    assert!(codes_of(&text).is_empty());
}

#[test]
fn brackets_are_limited_because_their_time_is_quadratic() {
    assert_eq!(codes_of(&format!("{HEAD}x-a: {}", "{a: ".repeat(200_000))), ["limit-exceeded:4"]);
}

#[test]
fn size_is_limited() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("large.json");
    std::fs::write(&path, vec![b' '; 64 * 1024 * 1024 + 1]).unwrap();
    assert_eq!(read(&path, None), ["limit-exceeded:1"]);
}

/// Each level holds the one before ten times: nothing is wrong with such a document but its size.
fn laughing(levels: usize) -> String {
    let level = |n: usize| format!("x-{n}: &a{n} [{}]\n", vec![format!("*a{}", n - 1); 10].join(", "));
    format!("{HEAD}x-0: &a0 [lol]\n{}", (1..=levels).map(level).collect::<String>())
}

#[test]
fn anchors_repeat_within_limits() {
    assert!(codes_of(&laughing(2)).is_empty());
    assert_eq!(codes_of(&laughing(9)), ["limit-exceeded:1"]);
    assert_eq!(codes_of(&laughing(100)), ["limit-exceeded:1"]);
}

#[test]
fn anchors_of_long_texts_expand_within_limits() {
    let text = |aliases: usize| {
        format!("{HEAD}x-a: &a {}\nx-b: [{}]\n", "x".repeat(1024 * 1024), vec!["*a"; aliases].join(", "))
    };
    assert!(codes_of(&text(15)).is_empty());
    assert_eq!(codes_of(&text(20)), ["limit-exceeded:1"]);
}

#[test]
fn schemas_are_limited() {
    let schemas = |count: usize| {
        let schemas: String = (0..count).map(|n| format!("    S{n}: {{}}\n")).collect();
        format!("{HEAD}components:\n  schemas:\n{schemas}")
    };
    assert!(codes_of(&schemas(1_000)).is_empty());
    assert_eq!(codes_of(&schemas(100_001)), ["limit-exceeded:5"]);
}

#[test]
fn files_are_limited() {
    let folder = tempfile::tempdir().unwrap();
    let mut references = String::new();
    for n in 0..10_000 {
        std::fs::write(folder.path().join(format!("{n}.yaml")), "{type: string}").unwrap();
        references.push_str(&format!("    S{n}: {{$ref: {n}.yaml}}\n"));
    }
    let entry = folder.path().join("entry.yaml");
    std::fs::write(&entry, format!("{HEAD}components:\n  schemas:\n{references}")).unwrap();
    // Nothing depends on the schema of the last one, which is no longer read.
    assert_eq!(read(&entry, None).len(), 1);
    assert!(read(&entry, None)[0].starts_with("limit-exceeded:"));
}

#[test]
fn encoded_dots_lead_nowhere_else() {
    let folder = tempfile::tempdir().unwrap();
    let inside = folder.path().join("inside");
    std::fs::create_dir(&inside).unwrap();
    std::fs::write(folder.path().join("secret.yaml"), "get: {responses: {}}").unwrap();
    let entry = inside.join("entry.yaml");
    for path in
        ["../secret.yaml", "%2e%2e/secret.yaml", "..%2fsecret.yaml", "a/../../secret.yaml", "/etc/passwd"]
    {
        std::fs::write(&entry, HEAD.replace("{}", &format!("{{/a: {{$ref: '{path}'}}}}"))).unwrap();
        assert_eq!(read(&entry, None), ["outside-root:3"], "{path}");
    }
}

#[test]
fn long_chains_of_references_are_followed() {
    let links: String =
        (0..90).map(|n| format!("    S{n}: {{$ref: '#/components/schemas/S{}'}}\n", n + 1)).collect();
    let text = format!("{HEAD}components:\n  schemas:\n{links}    S90: {{type: string}}\n");
    let (spec, findings) = Spec::new(Document::from_text("chain", &text).0);
    assert_eq!(findings.iter().count(), 0);
    let spec = spec.unwrap();
    let start = spec.root().child("components").child("schemas").child("S0");
    assert!(spec.resolve(&start).to_string().ends_with("/S90"));
}

#[test]
fn longer_chains_are_refused() {
    let links: String =
        (0..5_000).map(|n| format!("    S{n}: {{$ref: '#/components/schemas/S{}'}}\n", n + 1)).collect();
    let text = format!("{HEAD}components:\n  schemas:\n{links}    S5000: {{type: string}}\n");
    assert_eq!(codes_of(&text), ["limit-exceeded:4906"]);
}

#[test]
fn a_ring_of_ten_thousand_references_is_found_once() {
    let links: String = (0..10_000)
        .map(|n| format!("    S{n}: {{$ref: '#/components/schemas/S{}'}}\n", (n + 1) % 10_000))
        .collect();
    assert_eq!(codes_of(&format!("{HEAD}components:\n  schemas:\n{links}")), ["reference-ring:7"]);
}

#[test]
fn schemas_that_contain_each_other_are_no_ring() {
    let text = format!(
        "{HEAD}components:\n  schemas:\n    A: {{properties: {{b: {{$ref: '#/components/schemas/B'}}}}}}\n    \
         B: {{items: {{$ref: '#/components/schemas/A'}}, anyOf: [{{$ref: '#/components/schemas/B'}}]}}\n"
    );
    assert!(codes_of(&text).is_empty());
}

#[test]
fn a_link_out_of_the_tree_is_not_followed() {
    let folder = tempfile::tempdir().unwrap();
    let inside = folder.path().join("inside");
    std::fs::create_dir(&inside).unwrap();
    std::fs::write(folder.path().join("secret.yaml"), "get: {responses: {}}").unwrap();
    std::os::unix::fs::symlink("../secret.yaml", inside.join("link.yaml")).unwrap();
    std::os::unix::fs::symlink("nowhere.yaml", inside.join("broken-link.yaml")).unwrap();
    let entry = inside.join("entry.yaml");
    std::fs::write(&entry, "openapi: 3.0.3\ninfo: {title: t, version: '1'}\npaths:\n  /a: {$ref: link.yaml}\n  /b: {$ref: broken-link.yaml}\n  /c: {$ref: entry.yaml/}\n").unwrap();
    assert_eq!(read(&entry, None), ["outside-root:4", "missing-file:5", "wrong-reference:6"]);
    let through = read(&entry, Some(folder.path()));
    assert_eq!(through, ["missing-file:5", "wrong-reference:6"]);
}

#[test]
fn devices_are_not_opened() {
    let folder = tempfile::tempdir().unwrap();
    std::os::unix::fs::symlink("/dev/zero", folder.path().join("zero.yaml")).unwrap();
    let entry = folder.path().join("entry.yaml");
    std::fs::write(
        &entry,
        "openapi: 3.0.3\ninfo: {title: t, version: '1'}\npaths:\n  /a: {$ref: zero.yaml}\n",
    )
    .unwrap();
    assert_eq!(read(&entry, None), ["outside-root:4"]);
    assert_eq!(read(&entry, Some(Path::new("/"))), ["missing-file:4"]);
}

#[test]
fn what_is_not_there_is_an_error_of_reading() {
    for path in ["/nonexistent/entry.yaml", "/"] {
        let error = Document::read(Path::new(path), &ReadOptions::default()).unwrap_err();
        assert_eq!(error.path, Path::new(path));
    }
}
