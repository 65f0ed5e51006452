use std::collections::BTreeSet;
use std::fmt;
use std::path::{Path, PathBuf};

use sdkwright_diagnostics::{FileId, Findings, Pointer};

use crate::files::{Files, Links};
use crate::kind::{Kind, Value};
use crate::node::Node;
use crate::reference::Reference;
use crate::{Address, Sources};

/// How files are read.
#[derive(Debug, Clone, Default)]
pub struct ReadOptions {
    /// References to files are followed below this directory only; by default the one of the entry document.
    pub root: Option<PathBuf>,
    /// Overlays (OpenAPI Overlay 1.0), applied to the entry document one after the other.
    pub overlays: Vec<PathBuf>,
}

/// The entry document and every file that it refers to, as text and as trees.
#[derive(Debug)]
pub struct Document {
    /// By file; `None` for those that could not be read.
    pub(crate) trees: Vec<Option<Node>>,
    pub(crate) links: Links,
    sources: Sources,
}

/// The entry document could not be read at all: it is missing, a directory, or not readable.
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
        let files = Files::read(path, options.root.as_deref(), &mut findings)
            .map_err(|reason| ReadError { path: path.to_owned(), reason })?;
        Ok((Self::follow(files, &mut findings), findings))
    }

    /// A document from text, named `name` in findings; it cannot refer to other files.
    pub fn from_text(name: &str, text: &str) -> (Self, Findings) {
        let mut findings = Findings::new();
        let text = text.trim_start_matches('\u{feff}').to_owned();
        let files = Files::from_text(name, text, &mut findings);
        (Self::follow(files, &mut findings), findings)
    }

    /// The texts, for printing findings after the document became a [`Spec`](crate::Spec).
    pub fn sources(&self) -> Sources {
        self.sources.clone()
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
    fn follow(mut files: Files, findings: &mut Findings) -> Self {
        let mut seen = BTreeSet::new();
        let root = Address::new(FileId(0), Pointer::root());
        let is_v2 = files.tree(FileId(0)).is_some_and(|tree| tree.get("openapi").is_none());
        let mut open = vec![(root, if is_v2 { Kind::V2Document } else { Kind::OpenApi })];
        while let Some((address, kind)) = open.pop() {
            let mut references = Vec::new();
            if let Some(node) = files.tree(address.file).and_then(|tree| tree.at(&address.pointer)) {
                collect(Value::OrRef(kind), node, &mut references);
            }
            for (text, kind) in references {
                let target = match Reference::parse(&text) {
                    Reference::Here(pointer) => Address::new(address.file, pointer),
                    Reference::File(path, pointer) => match files.open(address.file, &path, findings) {
                        Ok(file) => Address::new(file, pointer),
                        Err(_) => continue,
                    },
                    Reference::Anchor | Reference::Remote | Reference::Broken => continue,
                };
                // All of the entry document is walked from its root.
                if target.file != FileId(0) && seen.insert((target.clone(), kind)) {
                    open.push((target, kind));
                }
            }
        }
        let (files, links) = files.into_parts();
        let (sources, trees) = files.into_iter().map(|file| (file.source, file.tree)).unzip();
        Self { trees, links, sources: Sources::new(sources) }
    }
}

/// The references below `node`, with the kinds of object that they stand for.
fn collect(value: Value, node: &Node, references: &mut Vec<(String, Kind)>) {
    match value {
        Value::Object(kind) | Value::OrRef(kind) | Value::Inlined(kind) => {
            if let Some(text) = node.reference() {
                references.push((text.to_owned(), kind));
            }
            for (key, child) in node.as_object().into_iter().flatten() {
                if let Some(value) = kind.value(key) {
                    collect(value, child, references);
                }
            }
        }
        Value::FlagOrSchema => collect(Value::OrRef(Kind::Schema), node, references),
        Value::Discriminator => collect(Value::OrRef(Kind::Discriminator), node, references),
        Value::List(value) => {
            node.as_array().into_iter().flatten().for_each(|item| collect(*value, item, references));
        }
        Value::Map(value) => {
            node.as_object().into_iter().flatten().for_each(|(_, child)| collect(*value, child, references));
        }
        Value::Text
        | Value::Word(_)
        | Value::Flag
        | Value::Count
        | Value::Number
        | Value::Free
        | Value::Types
        | Value::Bound => {}
    }
}
