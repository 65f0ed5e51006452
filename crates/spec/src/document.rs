use std::collections::BTreeSet;
use std::fmt;
use std::path::{Path, PathBuf};
use std::rc::Rc;

use indexmap::IndexSet;
use sdkwright_diagnostics::{FileId, Findings, Pointer};

use crate::files::Files;
use crate::kind::{Kind, Value};
use crate::links::{Links, Nowhere, reference_on_the_way};
use crate::node::{Hasher, Node};
use crate::reference::Reference;
use crate::remote::Fetch;
use crate::rewrite::Moves;
use crate::way::Way;
use crate::{Address, Limits, Sources, overlay, splice};

/// How files are read.
#[derive(Debug, Clone, Default)]
pub struct ReadOptions {
    /// References to files are followed below this directory only; by default the one of the entry document.
    pub root: Option<PathBuf>,
    /// Overlays (OpenAPI Overlay 1.0 and 1.1), applied to the entry document one after the other.
    pub overlays: Vec<PathBuf>,
    /// Who gets the documents that references name by URL; by default no such reference is followed.
    pub fetch: Option<Rc<dyn Fetch>>,
    /// How large the document may be.
    pub limits: Limits,
}

/// The entry document and every file that it refers to, as text and as trees.
#[derive(Debug)]
pub struct Document {
    /// By file; `None` for those that could not be read.
    pub(crate) trees: Vec<Option<Node>>,
    pub(crate) links: Links,
    /// What was written elsewhere than it stands, in another file maybe.
    pub(crate) brought: Moves,
    /// The files that were applied to the entry document.
    pub(crate) overlays: Vec<FileId>,
    /// Whether reading found errors.
    pub(crate) is_flawed: bool,
    pub(crate) limits: Limits,
    sources: Sources,
}

/// The entry document or an overlay could not be read at all: it is missing, a directory, or not readable.
#[derive(Debug)]
pub struct ReadError {
    /// What the user gave.
    pub path: PathBuf,
    /// What the system said.
    pub reason: std::io::Error,
}

impl fmt::Display for ReadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "cannot read {}: {}", self.path.display(), self.reason)
    }
}

impl std::error::Error for ReadError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&self.reason)
    }
}

impl Document {
    /// Reads the entry document and the files it refers to. What is wrong inside of them is among the findings.
    pub fn read(path: &Path, options: &ReadOptions) -> Result<(Self, Findings), ReadError> {
        let mut findings = Findings::new();
        let mut files = Files::read(path, options, &mut findings)
            .map_err(|reason| ReadError { path: path.to_owned(), reason })?;
        let mut brought = Moves::default();
        let mut overlays = Vec::new();
        for path in &options.overlays {
            let file = files
                .add_file(path, &mut findings)
                .map_err(|reason| ReadError { path: path.clone(), reason })?;
            overlay::apply(&mut files, file, &mut brought, &mut findings);
            overlays.push(file);
        }
        let mut document = Self::follow(files, brought, &mut findings);
        document.overlays = overlays;
        document.is_flawed = findings.has_errors();
        Ok((document, findings))
    }

    /// A document from text, named `name` in findings; it cannot refer to other files.
    pub fn from_text(name: &str, text: &str) -> (Self, Findings) {
        let mut findings = Findings::new();
        let text = text.trim_start_matches('\u{feff}').to_owned();
        let files = Files::from_text(name, text, &mut findings);
        let mut document = Self::follow(files, Moves::default(), &mut findings);
        document.is_flawed = findings.has_errors();
        (document, findings)
    }

    /// The texts, for printing findings after the document became a [`Spec`](crate::Spec).
    pub fn sources(&self) -> Sources {
        self.sources.clone()
    }

    /// What the user calls a file.
    pub(crate) fn name(&self, file: FileId) -> &str {
        self.sources.name(file)
    }

    /// Whether a reference leads to the same place wherever it stands: there is one file, and no object in it has a URL.
    pub(crate) fn is_one_text(&self) -> bool {
        self.trees.len() == 1 && !self.links.identifiers.has_urls(FileId(0))
    }

    /// The tree of a file, if it could be read.
    pub(crate) fn tree(&self, file: FileId) -> Option<&Node> {
        self.trees.get(file.0 as usize)?.as_ref()
    }

    /// The node at an address.
    pub(crate) fn node(&self, address: &Address) -> Option<&Node> {
        self.tree(address.file)?.at(&address.pointer)
    }

    /// Opens every file that references lead to, whether from the entry document or from there.
    fn follow(mut files: Files, mut brought: Moves, findings: &mut Findings) -> Self {
        let root = Address::new(FileId(0), Pointer::root());
        let is_v2 = files.tree(FileId(0)).is_some_and(|tree| tree.get("openapi").is_none());
        let kind = if is_v2 { Kind::V2Document } else { Kind::OpenApi };
        let mut seen = BTreeSet::new();
        let mut open = vec![(root, Value::OrRef(kind))];
        while let Some((address, value)) = open.pop() {
            let mut found = Found::new(&files, address.file);
            if let Some(node) = files.tree(address.file).and_then(|tree| tree.at(&address.pointer)) {
                found.collect(value, node, &Way::start(&address));
            }
            let Found { references, spliced, .. } = found;
            for (from, text, kind) in references {
                let Some(target) = target(&mut files, &from, &text, findings) else { continue };
                // All of the entry document is walked from its root.
                if target.file != FileId(0) && seen.insert((target.clone(), kind)) {
                    open.push((target, Value::OrRef(kind)));
                }
            }
            for (place, value) in spliced {
                if splice::splice(&mut files, &place, value, &mut brought, findings) {
                    open.push((place, value));
                }
            }
        }
        let limits = files.limits();
        let (files, links) = files.into_parts();
        let (sources, trees) = files.into_iter().map(|file| (file.source, file.tree)).unzip();
        Self {
            trees,
            links,
            brought,
            overlays: Vec::new(),
            is_flawed: false,
            limits,
            sources: Sources::new(sources),
        }
    }
}

/// Where a reference leads, whose file is opened if it was not before.
pub(crate) fn target(
    files: &mut Files,
    from: &Address,
    reference: &str,
    findings: &mut Findings,
) -> Option<Address> {
    let (mut from, mut over) = (from.clone(), reference.to_owned());
    let start = from.clone();
    // The way may lead over other references, whose files are not open yet.
    for _ in 0..LONGEST_WAY {
        let identifiers = &files.links().identifiers;
        match Reference::parse(&over) {
            Reference::File(path, _) if identifiers.relative(&from, &path).is_none() => {
                files.open(from.file, &path, findings).ok()?;
            }
            Reference::Remote(url, _) if identifiers.absolute(&url).is_none() => {
                files.open(from.file, &url, findings).ok()?;
            }
            _ => {}
        }
        let node = |address: &Address| files.tree(address.file)?.at(&address.pointer);
        match files.links().target(&start, reference, node) {
            Ok(target) => return Some(target),
            Err(Nowhere::Gone(gone)) => {
                let (stop, text, _) = reference_on_the_way(&gone, node)?;
                over = text.to_owned();
                from = stop;
            }
            Err(_) => return None,
        }
    }
    None
}

/// How many files are opened on the way of one reference.
const LONGEST_WAY: usize = 100;

/// The references below a node.
struct Found<'n> {
    /// The entry document, where references that stay in it need not be followed.
    entry: Option<&'n Node>,
    /// References of the entry document which lead to something in it.
    within: IndexSet<&'n str, Hasher>,
    /// Where each stands, its text, and the kind of object that it stands for.
    references: Vec<(Address, String, Kind)>,
    /// Those that are replaced by what they lead to.
    spliced: Vec<(Address, Value)>,
}

impl<'n> Found<'n> {
    fn new(files: &'n Files, file: FileId) -> Self {
        // Where objects have URLs, references are relative to those.
        let is_plain = file == FileId(0) && !files.links().identifiers.has_urls(file);
        Self {
            entry: files.tree(file).filter(|_| is_plain),
            within: IndexSet::default(),
            references: Vec::new(),
            spliced: Vec::new(),
        }
    }

    /// Notes a reference that may open a file, or lead to what is walked nowhere else.
    fn refer(&mut self, text: &'n str, kind: Kind, way: &Way<'_>) {
        if !self.stays(text) {
            self.references.push((way.address(), text.to_owned(), kind));
        }
    }

    /// Whether a reference leads to something in the entry document, and not over another reference.
    fn stays(&mut self, text: &'n str) -> bool {
        if self.within.contains(text) {
            return true;
        }
        let Some(pointer) =
            text.strip_prefix('#').filter(|pointer| !pointer.contains('%')).and_then(Pointer::parse)
        else {
            return false;
        };
        let stays = self.entry.is_some_and(|entry| entry.at(&pointer).is_some());
        if stays {
            self.within.insert(text);
        }
        stays
    }

    fn collect(&mut self, value: Value, node: &'n Node, way: &Way<'_>) {
        if node.reference().is_some() && splice::is_spliced(value, node) {
            return self.spliced.push((way.address(), value));
        }
        match value {
            // The positions of a list, before JSON Schema 2020-12.
            Value::OrRef(Kind::Schema) if matches!(node, Node::Array(_)) => {
                self.collect(Value::List(&Value::OrRef(Kind::Schema)), node, way);
            }
            Value::Object(kind) | Value::OrRef(kind) | Value::Inlined(kind) => {
                if let Some(text) = node.reference() {
                    self.refer(text, kind, way);
                }
                if let Some(text) =
                    node.get("$dynamicRef").and_then(Node::as_str).filter(|_| kind == Kind::Schema)
                {
                    self.refer(text, kind, way);
                }
                for (key, child) in node.as_object().into_iter().flatten() {
                    if let Some(value) = kind.value(key).filter(|_| is_walked(child)) {
                        self.collect(value, child, &way.key(key));
                    }
                }
            }
            Value::FlagOrSchema => self.collect(Value::OrRef(Kind::Schema), node, way),
            Value::Discriminator => self.collect(Value::OrRef(Kind::Discriminator), node, way),
            Value::List(value) => {
                for (index, item) in node.as_array().into_iter().flatten().enumerate() {
                    self.collect(*value, item, &way.item(index));
                }
            }
            Value::Map(value) => {
                for (key, child) in node.as_object().into_iter().flatten() {
                    self.collect(*value, child, &way.key(key));
                }
            }
            Value::Text
            | Value::Word(_)
            | Value::WordOr(_)
            | Value::Flag
            | Value::Count
            | Value::Number
            | Value::Free
            | Value::Types
            | Value::Bound => {}
        }
    }
}

/// Whether there can be references in a node.
fn is_walked(node: &Node) -> bool {
    matches!(node, Node::Array(_) | Node::Object(_))
}
