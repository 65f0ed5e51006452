//! The names that documents give to themselves and to schemas: `$self`, `$id`, `$anchor` and `$dynamicAnchor` (JSON Schema
//! 2020-12, section 8.2; OpenAPI 3.2, section 4.1).

use std::collections::{BTreeMap, BTreeSet};

use sdkwright_diagnostics::{FileId, Pointer};
use url::Url;

use crate::Address;
use crate::node::Node;

/// Who is called what.
#[derive(Debug, Default)]
pub(crate) struct Identifiers {
    /// What has a URL, without its fragment.
    named: BTreeMap<Url, Address>,
    /// The URL of each object that has one, by file and the text of a pointer.
    urls: BTreeMap<FileId, BTreeMap<String, Url>>,
    /// Anchors, each in the nearest object that has a URL.
    anchors: BTreeMap<(Address, String), Address>,
    /// The schemas that each `$dynamicAnchor` names; those with a `$recursiveAnchor` have the empty name.
    dynamic: BTreeMap<String, BTreeSet<Address>>,
}

impl Identifiers {
    /// Notes the names in a file. `place` is the URL of the file, against which others are relative.
    pub(crate) fn add(&mut self, file: FileId, tree: &Node, place: &Url) {
        let root = Address::new(file, Pointer::root());
        let own = tree.get("$self").and_then(Node::as_str).and_then(|own| place.join(own).ok());
        if let Some(own) = &own {
            self.name(own, &root);
        }
        self.collect(tree, &root, &root, &own.unwrap_or_else(|| place.clone()));
    }

    /// Whether there are objects with URLs in a file.
    pub(crate) fn has_urls(&self, file: FileId) -> bool {
        self.urls.contains_key(&file)
    }

    /// The object that a reference without a path is relative to.
    pub(crate) fn enclosing(&self, address: &Address) -> Address {
        match self.enclosing_url(address) {
            Some((pointer, _)) => {
                Address::new(address.file, Pointer::parse(pointer).expect("it was a pointer's text"))
            }
            None => Address::new(address.file, Pointer::root()),
        }
    }

    /// What has the URL that a relative one at `from` stands for.
    pub(crate) fn relative(&self, from: &Address, relative: &str) -> Option<Address> {
        let (_, base) = self.enclosing_url(from)?;
        self.named.get(&base.join(relative).ok()?).cloned()
    }

    /// What has a URL.
    pub(crate) fn absolute(&self, url: &str) -> Option<Address> {
        if self.named.is_empty() {
            return None;
        }
        self.named.get(&Url::parse(url).ok()?).cloned()
    }

    /// The schema that has an anchor, in an object that has a URL or elsewhere in its file.
    pub(crate) fn anchor(&self, start: &Address, name: &str) -> Option<Address> {
        let root = || Address::new(start.file, Pointer::root());
        let find = |start: Address| self.anchors.get(&(start, name.to_owned())).cloned();
        find(start.clone()).or_else(|| find(root()))
    }

    /// Whether `schema` is only one of those that a dynamic anchor names.
    pub(crate) fn is_ambiguous(&self, schema: &Address, name: &str) -> bool {
        self.dynamic.get(name).is_some_and(|schemas| schemas.len() > 1 && schemas.contains(schema))
    }

    fn enclosing_url(&self, address: &Address) -> Option<(&str, &Url)> {
        let urls = self.urls.get(&address.file)?;
        let text = address.pointer.as_str();
        let mut end = text.len();
        loop {
            if let Some((pointer, url)) = urls.get_key_value(&text[..end]) {
                return Some((pointer, url));
            }
            end = text[..end].rfind('/')?;
        }
    }

    fn name(&mut self, url: &Url, address: &Address) {
        let mut url = url.clone();
        url.set_fragment(None);
        self.urls.entry(address.file).or_default().insert(address.pointer.as_str().to_owned(), url.clone());
        self.named.entry(url).or_insert_with(|| address.clone());
    }

    fn collect(&mut self, node: &Node, address: &Address, named: &Address, base: &Url) {
        match node {
            Node::Array(items) => {
                items.iter().enumerate().for_each(|(index, item)| {
                    self.collect(item, &address.index(index), named, base);
                });
            }
            Node::Object(object) => {
                let text = |key: &str| object.get(key).and_then(Node::as_str);
                let own = text("$id").and_then(|id| base.join(id).ok());
                if let Some(own) = &own {
                    self.name(own, address);
                }
                let (named, base) = match &own {
                    Some(own) => (address, own),
                    None => (named, base),
                };
                for anchor in ["$anchor", "$dynamicAnchor"].into_iter().filter_map(text) {
                    let key = (named.clone(), anchor.to_owned());
                    self.anchors.entry(key).or_insert_with(|| address.clone());
                }
                let recursive = object.get("$recursiveAnchor").and_then(Node::as_bool) == Some(true);
                for anchor in text("$dynamicAnchor").into_iter().chain(recursive.then_some("")) {
                    self.dynamic.entry(anchor.to_owned()).or_default().insert(address.clone());
                }
                for (key, child) in object.iter().filter(|(key, _)| !is_data(key)) {
                    self.collect(child, &address.child(key), named, base);
                }
            }
            _ => {}
        }
    }
}

/// Under these keys stands what looks like names and is none.
fn is_data(key: &str) -> bool {
    matches!(key, "example" | "examples" | "default" | "enum" | "const") || key.starts_with("x-")
}

/// Whether a text may hold names: most documents have none, and are not searched.
pub(crate) fn may_have_names(text: &str) -> bool {
    const KEYS: [&str; 5] = ["$id", "$self", "$anchor", "$dynamicAnchor", "$recursiveAnchor"];
    text.match_indices('$').any(|(at, _)| KEYS.iter().any(|key| text[at..].starts_with(key)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::links::Links;

    #[test]
    fn references_by_name() {
        let text = r##"{"$self": "https://example.com/api/openapi.yaml", "a": {"$anchor": "A"},
            "schemas": {"b": {"$id": "pets/pet.json", "$defs": {"c": {"$anchor": "C"}, "d": {}}, "e": {}},
                "example": {"$anchor": "No"}}}"##;
        let tree =
            crate::read::read(FileId(0), text, &mut sdkwright_diagnostics::Findings::new()).tree.unwrap();
        let mut links = Links::default();
        links.identifiers.add(FileId(0), &tree, &Url::parse("file:///entry.yaml").unwrap());
        let at = |pointer: &str| Address::new(FileId(0), Pointer::parse(pointer).unwrap());
        for (from, reference, to) in [
            ("", "#A", Some("/a")),
            ("", "https://example.com/api/openapi.yaml#A", Some("/a")),
            ("", "https://example.com/api/openapi.yaml#/a", Some("/a")),
            ("", "pets/pet.json", Some("/schemas/b")),
            ("", "/api/pets/pet.json#C", Some("/schemas/b/$defs/c")),
            ("/schemas/b/e", "#/$defs/d", Some("/schemas/b/$defs/d")),
            ("/schemas/b/e", "#/a", Some("/a")),
            ("/schemas/b/e", "#C", Some("/schemas/b/$defs/c")),
            ("/schemas/b/e", "#A", Some("/a")),
            ("/schemas/b/e", "pet.json#/e", Some("/schemas/b/e")),
            ("", "#C", None),
            ("", "#No", None),
            ("", "https://example.com/other.yaml", None),
        ] {
            let found = links.target(&at(from), reference, |address| tree.at(&address.pointer));
            assert_eq!(found.ok(), to.map(at), "{from}: {reference}");
        }
    }
}
