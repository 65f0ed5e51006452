//! TypeScript source: each feature as a snapshot, and hostile text as text.

use sdkwright_config::FlavorOptions;
use sdkwright_flavor::Files;

use crate::hostile::{DOCUMENT, TEXTS};

#[test]
fn each_feature_renders_as_its_snapshot() {
    insta::glob!("../../../lower/tests/features", "*.yaml", |path| {
        insta::assert_snapshot!(source(&super::made("typescript", path, &FlavorOptions::default())));
    });
}

/// The styles that can be configured, over a document that has a bit of everything.
#[test]
fn styles_render_as_their_snapshots() {
    let path = feature("sending.yaml");
    for (name, options) in [
        ("envelope", keys(&[("response", "envelope"), ("enums", "enum"), ("security", "object")])),
        ("params", keys(&[("max-method-params", "4")])),
        ("validation", keys(&[("validation", "true")])),
        ("axios", FlavorOptions { client: Some("axios".to_owned()), ..keys(&[("components", "shared")]) }),
    ] {
        insta::assert_snapshot!(name, source(&super::made("typescript", &path, &options)));
    }
}

#[test]
fn documented_errors_can_be_fields_of_envelopes() {
    let options = keys(&[("response", "envelope"), ("documented-errors", "return")]);
    let files = super::made("typescript", &feature("errors-by-status.yaml"), &options);
    insta::assert_snapshot!("errors-returned", source(&files));
}

fn keys(pairs: &[(&str, &str)]) -> FlavorOptions {
    let extra = pairs.iter().map(|(key, value)| ((*key).to_owned(), (*value).to_owned()));
    FlavorOptions { extra: extra.collect(), ..FlavorOptions::default() }
}

fn feature(name: &str) -> std::path::PathBuf {
    std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../lower/tests/features").join(name)
}

#[test]
fn text_stays_text_in_source() {
    let plain = skeletons("Text.");
    for text in TEXTS {
        let hostile = skeletons(text);
        for ((path, expected), (other, found)) in plain.iter().zip(&hostile) {
            assert_eq!(path, other, "{text:?}");
            assert_eq!(expected, found, "{text:?} changes {path}");
        }
        assert_eq!(plain.len(), hostile.len(), "{text:?}");
    }
}

#[test]
fn text_stays_text_in_manifests() {
    for text in TEXTS {
        let files = sdk(text);
        for path in ["package.json", "jsr.json"] {
            let text = &files.get(path).expect("a manifest").text;
            let manifest: serde_json::Value = serde_json::from_str(text).expect("a manifest is JSON");
            assert!(manifest["name"].is_string() && manifest["exports"].is_object(), "{path}");
        }
    }
}

/// The files that a feature changes, one after another.
fn source(files: &Files) -> String {
    let mut source = String::new();
    for (path, file) in files.iter().filter(|(path, _)| is_source(path.as_str())) {
        let path = path.as_str();
        if !path.ends_with("/index.ts") && path != "src/index.ts" && path != "src/core.ts" {
            source.push_str(&format!("// ---- {path}\n{}", file.text));
        }
    }
    source
}

/// Whether a file is generated TypeScript, not copied.
fn is_source(path: &str) -> bool {
    path.starts_with("src/") && !path.starts_with("src/lib/")
}

fn sdk(text: &str) -> Files {
    let quoted = serde_json::to_string(text).expect("text is JSON");
    let document = DOCUMENT.replace("TEXT", &quoted[1..quoted.len() - 1]);
    let folder = tempfile::tempdir().expect("a temporary folder");
    let path = folder.path().join("document.json");
    std::fs::write(&path, document).expect("a document on disk");
    super::made("typescript", &path, &FlavorOptions::default())
}

/// The code of each file without its comments and without what stands in its strings.
fn skeletons(text: &str) -> Vec<(String, String)> {
    let files = sdk(text);
    let sources = files.iter().filter(|(path, _)| is_source(path.as_str()));
    sources.map(|(path, file)| (path.to_string(), skeleton(&file.text))).collect()
}

/// Reads source as ECMA-262 does (sections 12.4 and 12.9.4), as far as generated code goes: it has comments of one kind,
/// strings of one kind, and no templates or patterns.
fn skeleton(source: &str) -> String {
    let mut code = String::new();
    let mut rest = source;
    while let Some(c) = rest.chars().next() {
        if let Some(comment) = rest.strip_prefix("/*") {
            let end = comment.find("*/").expect("a comment ends");
            rest = &comment[end + 2..];
        } else if let Some(comment) = rest.strip_prefix("//") {
            let end = comment.find(['\n', '\r', '\u{2028}', '\u{2029}']).unwrap_or(comment.len());
            rest = &comment[end..];
        } else if c == '"' {
            let mut end = 1;
            while !rest[end..].starts_with('"') {
                assert!(
                    !rest[end..].starts_with(['\n', '\r', '\u{2028}', '\u{2029}']),
                    "a string ends on its line"
                );
                end += if rest[end..].starts_with('\\') { 2 } else { 1 };
            }
            code.push('_');
            rest = &rest[end + 1..];
        } else {
            assert!(c.is_ascii() && c != '`' && c != '\'', "{c:?} stands in code: {source}");
            if !c.is_ascii_whitespace() {
                code.push(c);
            }
            rest = &rest[c.len_utf8()..];
        }
    }
    // A longer literal breaks lines, and where lines break a comma ends the list.
    code.replace(",}", "}").replace(",]", "]").replace(",)", ")").replace("=|", "=")
}
