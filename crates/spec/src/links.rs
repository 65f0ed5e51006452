//! Where references lead.

use std::collections::BTreeMap;

use sdkwright_diagnostics::{FileId, Pointer};

use crate::Address;
use crate::files::NoFile;
use crate::identifiers::Identifiers;
use crate::node::Node;
use crate::reference::{Fragment, Reference};

/// The ways from file to file, and the names by which objects can be referred to.
#[derive(Debug, Default)]
pub(crate) struct Links {
    /// Which file a path in a file leads to.
    files: BTreeMap<(FileId, String), Result<FileId, NoFile>>,
    pub(crate) identifiers: Identifiers,
}

/// Why a reference leads nowhere.
#[derive(Debug)]
pub(crate) enum Nowhere {
    /// There is nothing at this address.
    Gone(Address),
    /// No schema has this anchor.
    Unnamed(String),
    /// It is a URL.
    Remote,
    /// It is no reference at all.
    Broken,
    /// The file could not be opened.
    File(NoFile),
}

impl Links {
    /// What is known of a path in a file.
    pub(crate) fn file(&self, from: FileId, path: &str) -> Option<Result<FileId, NoFile>> {
        self.files.get(&(from, path.to_owned())).copied()
    }

    /// Notes where a path in a file leads.
    pub(crate) fn add(&mut self, from: FileId, path: &str, to: Result<FileId, NoFile>) {
        self.files.insert((from, path.to_owned()), to);
    }

    /// Where a reference leads that is written at `from`; `exists` tells whether there is something at an address.
    pub(crate) fn target(
        &self,
        from: &Address,
        reference: &str,
        exists: impl Fn(&Address) -> bool,
    ) -> Result<Address, Nowhere> {
        let (start, fragment) = match Reference::parse(reference) {
            Reference::Here(fragment) => {
                let start = self.identifiers.enclosing(from);
                // Authors give schemas an `$id` and refer to the components of the document nevertheless.
                match fragment {
                    Fragment::Pointer(pointer) if !exists(&below(&start, &pointer)) => {
                        (Address::new(from.file, Pointer::root()), Fragment::Pointer(pointer))
                    }
                    fragment => (start, fragment),
                }
            }
            Reference::File(path, fragment) => match self.identifiers.relative(from, &path) {
                Some(start) => (start, fragment),
                None => match self.file(from.file, &path) {
                    Some(Ok(file)) => (Address::new(file, Pointer::root()), fragment),
                    Some(Err(reason)) => return Err(Nowhere::File(reason)),
                    None => return Err(Nowhere::File(NoFile::Missing)),
                },
            },
            Reference::Remote(url, fragment) => match self.identifiers.absolute(&url) {
                Some(start) => (start, fragment),
                None => return Err(Nowhere::Remote),
            },
            Reference::Broken => return Err(Nowhere::Broken),
        };
        let address = match fragment {
            Fragment::Pointer(pointer) => below(&start, &pointer),
            Fragment::Anchor(name) => match self.identifiers.anchor(&start, &name) {
                Some(address) => address,
                None => return Err(Nowhere::Unnamed(name)),
            },
        };
        if exists(&address) { Ok(address) } else { Err(Nowhere::Gone(address)) }
    }

    /// A reference from a file to an address. Where it leads into another file it takes a path that none of the user's can
    /// be, for it would lie outside of every root.
    pub(crate) fn reference(&mut self, from: FileId, to: &Address) -> Node {
        let fragment = to.pointer.as_str().replace('%', "%25");
        let text = if from == to.file {
            format!("#{fragment}")
        } else {
            let path = format!("/{}", to.file.0);
            self.add(from, &path, Ok(to.file));
            format!("{path}#{fragment}")
        };
        Node::Object([("$ref".to_owned(), Node::String(text))].into_iter().collect())
    }
}

fn below(start: &Address, pointer: &Pointer) -> Address {
    if start.pointer.as_str().is_empty() {
        return Address::new(start.file, pointer.clone());
    }
    let whole = format!("{}{}", start.pointer.as_str(), pointer.as_str());
    Address::new(start.file, Pointer::parse(&whole).expect("both parts are pointers"))
}
