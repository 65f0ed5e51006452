//! References to what somebody else fetches.
#![allow(clippy::unwrap_used)]

use std::cell::RefCell;
use std::rc::Rc;

use sdkwright_diagnostics::{Findings, Locate};
use sdkwright_spec::{Document, Fetch, Fetched, ReadOptions, Spec, Unfetched};
use url::Url;

/// Has documents, and remembers what it was asked for.
#[derive(Debug, Default)]
struct Library {
    documents: Vec<(&'static str, &'static str)>,
    asked: RefCell<Vec<String>>,
}

impl Fetch for Library {
    fn fetch(&self, url: &Url, _: usize) -> Result<Fetched, Unfetched> {
        self.asked.borrow_mut().push(url.to_string());
        let found = self.documents.iter().find(|(known, _)| *known == url.as_str());
        let fetched = |text: &str| Fetched { url: url.clone(), bytes: text.as_bytes().to_vec() };
        found.map(|(_, text)| fetched(text)).ok_or_else(|| Unfetched {
            forbidden: false,
            message: "not in the library".to_owned(),
            help: "buy it".to_owned(),
        })
    }
}

fn read(text: &str, library: &Rc<Library>) -> (Option<Spec>, Vec<String>) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("entry.yaml");
    std::fs::write(&path, format!("openapi: 3.1.0\ninfo: {{title: t, version: '1'}}\n{text}")).unwrap();
    let options = ReadOptions { fetch: Some(library.clone()), ..ReadOptions::default() };
    let (document, mut findings) = Document::read(&path, &options).unwrap();
    let sources = document.sources();
    let (spec, more): (_, Findings) = Spec::new(document);
    findings.append(more);
    let told = findings.iter().map(|finding| {
        let place = sources.locate(finding.origin.as_ref().unwrap()).unwrap();
        let file = place.file.rsplit_once('/').map_or(place.file.clone(), |(_, name)| name.to_owned());
        format!("{} {file}:{} {}", finding.code, place.line, finding.message)
    });
    (spec, told.collect())
}

#[test]
fn each_url_is_asked_for_once_and_references_in_it_are_relative_to_it() {
    let library = Rc::new(Library {
        documents: vec![
            (
                "https://a.example/v1/models.yaml",
                "Pet: {properties: {tag: {$ref: 'tags/tag.yaml#/Tag'}, self: {$ref: '#/Pet'}, anchor: {$ref: '#P'}}, $anchor: P}",
            ),
            ("https://a.example/v1/tags/tag.yaml", "Tag: {type: string}"),
        ],
        ..Library::default()
    });
    let text = "components:\n  schemas:\n    A: {$ref: 'https://a.example/v1/models.yaml#/Pet'}\n    B: {$ref: \
                'https://a.example/v1/models.yaml#P'}\n    C: {$ref: 'https://a.example/v1/../v1/tags/tag.yaml#/Tag'}\n";
    let (spec, told) = read(text, &library);
    assert_eq!(told, [""; 0]);
    let spec = spec.unwrap();
    let schema = |name: &str| spec.resolve(&spec.root().child("components").child("schemas").child(name));
    assert_eq!(schema("A"), schema("B"));
    let tag = spec.resolve(&schema("A").child("properties").child("tag"));
    assert_eq!(tag, schema("C"));
    let mut asked = library.asked.borrow().clone();
    asked.sort_unstable();
    assert_eq!(asked, ["https://a.example/v1/models.yaml", "https://a.example/v1/tags/tag.yaml"]);
}

#[test]
fn what_came_from_elsewhere_reaches_for_no_file() {
    let library = Rc::new(Library {
        documents: vec![(
            "https://a.example/models.yaml",
            "A:\n  properties:\n    a: {$ref: 'file:///etc/passwd'}\n    b: {$ref: '../../etc/passwd'}\n    c: {$ref: \
             '//b.example/etc'}\n    d: {$ref: 'entry.yaml'}\n",
        )],
        ..Library::default()
    });
    let (spec, told) =
        read("paths: {}\ncomponents: {schemas: {A: {$ref: 'https://a.example/models.yaml#/A'}}}\n", &library);
    assert!(spec.is_some(), "nothing depends on it: {told:?}");
    assert_eq!(told.len(), 4, "{told:?}");
    assert!(told.iter().all(|told| told.ends_with("not in the library")), "{told:?}");
    let asked = library.asked.borrow().join(" ");
    assert!(
        asked.contains("file:///etc/passwd") && asked.contains("https://a.example/etc/passwd"),
        "{asked}"
    );
}

#[test]
fn what_is_wrong_in_it_is_found_there() {
    let library = Rc::new(Library {
        documents: vec![("https://a.example/models.yaml", "A:\n  type: object\n  properties: [a]\n")],
        ..Library::default()
    });
    let text = "components: {schemas: {A: {$ref: 'https://a.example/models.yaml#/A'}, B: {$ref: \
                'https://a.example/missing.yaml'}}}\n";
    let (_, told) = read(text, &library);
    let start: Vec<_> =
        told.iter().map(|told| told.split(' ').take(2).collect::<Vec<_>>().join(" ")).collect();
    assert_eq!(start, ["unreachable-reference entry.yaml:3", "wrong-type models.yaml:3"], "{told:?}");
}
