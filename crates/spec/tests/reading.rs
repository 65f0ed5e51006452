//! The same document in many dresses.
#![allow(clippy::unwrap_used)]

use sdkwright_diagnostics::{Locate, Origin, Pointer};
use sdkwright_spec::{Document, Node, ReadOptions, Spec};

const YAML: &str = "\
openapi: 3.0.3
info:
  title: \"Grüße\"
  version: '1'
paths: {}
x-numbers: [1.50, 18446744073709551616, -0.1, 1e3]
";

const JSON: &str = "{
  \"openapi\": \"3.0.3\",
  \"info\": {
    \"title\": \"Grüße\",
    \"version\": \"1\"
  },
  \"paths\": {},
  \"x-numbers\": [1.50, 18446744073709551616, -0.1, 1e3]
}
";

fn utf16(text: &str, bytes: fn(u16) -> [u8; 2]) -> Vec<u8> {
    let units = std::iter::once(0xfeff).chain(text.encode_utf16());
    units.flat_map(bytes).collect()
}

#[test]
fn encodings_and_line_ends_do_not_matter() {
    let folder = tempfile::tempdir().unwrap();
    // The suffix says nothing: what the file holds does.
    let path = folder.path().join("document.txt");
    for (text, place) in [(YAML, (3, 3)), (JSON, (4, 5))] {
        for bytes in [
            text.as_bytes().to_vec(),
            format!("\u{feff}{text}").into_bytes(),
            text.replace('\n', "\r\n").into_bytes(),
            utf16(text, u16::to_le_bytes),
            utf16(text, u16::to_be_bytes),
            utf16(&text.replace('\n', "\r\n"), u16::to_be_bytes),
        ] {
            std::fs::write(&path, bytes).unwrap();
            let (document, findings) = Document::read(&path, &ReadOptions::default()).unwrap();
            assert_eq!(findings.iter().count(), 0);
            let sources = document.sources();
            let (spec, findings) = Spec::new(document);
            assert_eq!(findings.iter().count(), 0);
            let spec = spec.unwrap();
            let info = spec.info();
            assert_eq!((info.value.title.as_str(), info.value.version.as_str()), ("Grüße", "1"));
            let numbers = spec.node(&spec.root().child("x-numbers")).unwrap().as_array().unwrap();
            let digits: Vec<_> = numbers.iter().map(Node::to_string).collect();
            assert_eq!(digits, ["1.50", "18446744073709551616", "-0.1", "1e3"]);
            let origin = Origin::new(spec.root().file, Pointer::parse("/info/title").unwrap()).key();
            let found = sources.locate(&origin).unwrap();
            assert_eq!((found.line, found.column), place);
            assert!(sources.text(&origin).unwrap()[found.span].contains("title"));
        }
    }
}

#[test]
fn yaml_means_what_its_author_means() {
    let text = "\
openapi: 3.0.3
info: {title: t, version: '1'}
paths: {}
x-base: &base {a: 1, b: [x]}
x-other: &other {b: 2, d: 3}
x-values:
  words: [no, on, yes, off, y, N, NO, On]
  truths: [true, False, TRUE, null, ~, Null]
  times: [2001-12-14, 2001-12-14T21:59:43.10-05:00, 12:30:45]
  numbers: [010, 0x1F, 0o17, 1_000, +5, -0, 1e3, .5, 5., 1.50, 123456789012345678901234567890, .inf, -.nan]
  merged: {<<: [*base, *other], c: 3, b: own}
  tagged: [!!str 12, !thing text, ! plain]
  block: |
    a: b # no comment
  folded: >-
    one
    two
  keys: {200: a, 1.0: b, true: c, null: d, 2001-12-14: e, on: f}
";
    let (document, findings) = Document::from_text("values.yaml", text);
    assert_eq!(findings.iter().count(), 0);
    let values = document.trees().next().unwrap().1.get("x-values").unwrap().to_string();
    insta::assert_snapshot!(values);
}

#[test]
fn references_find_every_file_and_every_place() {
    let folder = tempfile::tempdir().unwrap();
    let inside = folder.path().join("api");
    std::fs::create_dir_all(inside.join("paths")).unwrap();
    std::fs::write(
        inside.join("entry.yaml"),
        "\
openapi: 3.1.0
info: {title: t, version: '1'}
paths:
  /a/{id}: {$ref: 'paths/a%20b%23c%25.yaml#/x~1y/%7Bid%7D'}
  /b: {$ref: './paths/../paths/a%20b%23c%25.yaml#/b'}
  /c: {get: {responses: {200: {$ref: '#/paths/~1a~1%7Bid%7D/get/responses/200'}}}}
",
    )
    .unwrap();
    std::fs::write(
        inside.join("paths/a b#c%.yaml"),
        "\
x/y:
  '{id}':
    get: {responses: {200: {description: first, content: {application/json: {schema: {$ref: ../../pets.json#Pet}}}}}}
b:
  get: {responses: {200: {$ref: '../entry.yaml#/paths/~1c/get/responses/200'}}}
",
    )
    .unwrap();
    let pets =
        r##"{"pets": {"$defs": {"Pet": {"$anchor": "Pet", "title": "Pet", "items": {"$ref": "#Pet"}}}}}"##;
    std::fs::write(folder.path().join("pets.json"), pets).unwrap();
    let entry = inside.join("entry.yaml");
    let read = |root: Option<&std::path::Path>| {
        let options = ReadOptions { root: root.map(Into::into), ..ReadOptions::default() };
        let (document, mut findings) = Document::read(&entry, &options).unwrap();
        let (spec, more) = Spec::new(document);
        findings.append(more);
        (spec, findings)
    };
    // One of the files lies outside of the entry document's folder.
    let codes = |findings: &sdkwright_diagnostics::Findings| -> Vec<&str> {
        findings.iter().map(|finding| finding.code.name).collect()
    };
    assert_eq!(codes(&read(None).1), ["outside-root"]);
    let (spec, findings) = read(Some(folder.path()));
    assert_eq!(codes(&findings), Vec::<&str>::new());
    let spec = spec.unwrap();
    let mut titles = Vec::new();
    for at in spec.operations() {
        let response = at.operation.value.responses.responses.values().next().cloned().unwrap();
        let openapiv3::ReferenceOr::Reference { reference } = response else { panic!() };
        let response = spec.get::<openapiv3::Response>(&sdkwright_spec::Address::parse(&reference).unwrap());
        let schema = response.address.child("content").child("application/json").child("schema");
        titles.push((at.path, spec.get::<openapiv3::Schema>(&schema).value.schema_data.title.unwrap()));
    }
    let title = |path: &str| (path.to_owned(), "Pet".to_owned());
    assert_eq!(titles, [title("/a/{id}"), title("/b"), title("/c")]);
}
