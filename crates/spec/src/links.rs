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
    /// Which file a path or a URL in a file leads to.
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
    /// It is no reference at all.
    Broken,
    /// The file could not be opened, or its URL not be fetched.
    File(NoFile),
}

impl Links {
    /// What is known of a path or a URL in a file.
    pub(crate) fn file(&self, from: FileId, path: &str) -> Option<&Result<FileId, NoFile>> {
        self.files.get(&(from, path.to_owned()))
    }

    /// Notes where a path or a URL in a file leads.
    pub(crate) fn add(&mut self, from: FileId, path: &str, to: Result<FileId, NoFile>) {
        self.files.insert((from, path.to_owned()), to);
    }

    /// Where a reference leads that is written at `from`; `node` finds what stands at an address. The way there may lead
    /// over other references, as if what they lead to stood in their place.
    pub(crate) fn target<'n>(
        &self,
        from: &Address,
        reference: &str,
        node: impl Fn(&Address) -> Option<&'n Node>,
    ) -> Result<Address, Nowhere> {
        let mut address = self.written(from, reference, |address| node(address).is_some())?;
        for _ in 0..LONGEST_WAY {
            if node(&address).is_some() {
                return Ok(address);
            }
            let Some((stop, over, rest)) = reference_on_the_way(&address, &node) else { break };
            let Ok(next) = self.written(&stop, over, |address| node(address).is_some()) else { break };
            address = below(&next, &rest);
        }
        Err(Nowhere::Gone(address))
    }

    /// The address that a reference names, whether there is something or not.
    fn written(
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
                    Fragment::Pointer(pointer)
                        if !start.pointer.as_str().is_empty() && !exists(&below(&start, &pointer)) =>
                    {
                        (Address::new(from.file, Pointer::root()), Fragment::Pointer(pointer))
                    }
                    fragment => (start, fragment),
                }
            }
            Reference::File(path, fragment) => match self.identifiers.relative(from, &path) {
                Some(start) => (start, fragment),
                None => (self.opened(from.file, &path)?, fragment),
            },
            Reference::Remote(url, fragment) => match self.identifiers.absolute(&url) {
                Some(start) => (start, fragment),
                None => (self.opened(from.file, &url)?, fragment),
            },
            Reference::Broken => return Err(Nowhere::Broken),
        };
        match fragment {
            Fragment::Pointer(pointer) => Ok(below(&start, &pointer)),
            Fragment::Anchor(name) => self.identifiers.anchor(&start, &name).ok_or(Nowhere::Unnamed(name)),
        }
    }

    /// The root of a file that was opened.
    fn opened(&self, from: FileId, path: &str) -> Result<Address, Nowhere> {
        match self.file(from, path) {
            Some(Ok(file)) => Ok(Address::new(*file, Pointer::root())),
            Some(Err(reason)) => Err(Nowhere::File(reason.clone())),
            None => Err(Nowhere::File(NoFile::Missing)),
        }
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

/// How many references a way may lead over.
const LONGEST_WAY: usize = 100;

/// The reference that stands on the way to an address, where there is nothing: its place, its text, and the rest of the way.
pub(crate) fn reference_on_the_way<'n>(
    address: &Address,
    node: impl Fn(&Address) -> Option<&'n Node>,
) -> Option<(Address, &'n str, Pointer)> {
    let text = address.pointer.as_str();
    let mut end = text.len();
    loop {
        end = text[..end].rfind('/')?;
        let stop = Address::new(address.file, Pointer::parse(&text[..end])?);
        if let Some(found) = node(&stop) {
            return Some((stop, found.reference()?, Pointer::parse(&text[end..])?));
        }
    }
}

fn below(start: &Address, pointer: &Pointer) -> Address {
    if start.pointer.as_str().is_empty() {
        return Address::new(start.file, pointer.clone());
    }
    let whole = format!("{}{}", start.pointer.as_str(), pointer.as_str());
    Address::new(start.file, Pointer::parse(&whole).expect("both parts are pointers"))
}
