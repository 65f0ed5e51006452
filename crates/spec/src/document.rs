use std::path::{Path, PathBuf};
use std::sync::Arc;

use sdkwright_diagnostics::{Findings, Locate, Origin, Place};

use crate::{Node, json, yaml};

/// How files are read.
#[derive(Debug, Clone, Default)]
pub struct ReadOptions {
    /// References to files are followed below this directory only; by default the one of the entry document.
    pub root: Option<PathBuf>,
}

/// The entry document and every file that it refers to, as text and as trees.
#[derive(Debug)]
pub struct Document {
    pub(crate) root: Node,
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

impl Document {
    /// Reads the entry document and the files it refers to. What is wrong inside of them is among the findings.
    pub fn read(path: &Path, _options: &ReadOptions) -> Result<(Self, Findings), ReadError> {
        match std::fs::read_to_string(path) {
            Ok(text) => Ok(Self::from_text(&path.display().to_string(), &text)),
            Err(reason) => Err(ReadError { path: path.to_owned(), reason }),
        }
    }

    /// A document from text, named `name` in findings; it cannot refer to other files.
    pub fn from_text(name: &str, text: &str) -> (Self, Findings) {
        let text = text.trim_start_matches('\u{feff}');
        let budget = 2 * text.len() + 1_000_000;
        let root = if text.trim_start().starts_with('{') {
            json::read(text, budget).map_err(|e| e.to_string())
        } else {
            yaml::read(text, budget).map_err(|e| e.to_string())
        };
        let root = root.unwrap_or_else(|e| panic!("{name}: {e}")).0;
        let sources = Sources { name: name.into(), text: text.into() };
        (Self { root, sources }, Findings::new())
    }
}

/// The texts of all files that were read. Cheap to clone; knows the place of every origin.
#[derive(Debug, Clone)]
pub struct Sources {
    name: Arc<str>,
    text: Arc<str>,
}

impl Document {
    /// The texts, for printing findings after the document became a [`Spec`](crate::Spec).
    pub fn sources(&self) -> Sources {
        self.sources.clone()
    }
}

impl Locate for Sources {
    fn locate(&self, _origin: &Origin) -> Option<Place> {
        Some(Place { file: self.name.to_string(), line: 1, column: 1, span: 0..1 })
    }

    fn text(&self, _origin: &Origin) -> Option<&str> {
        Some(&self.text)
    }
}
