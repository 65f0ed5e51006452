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
