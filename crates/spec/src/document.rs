use std::path::{Path, PathBuf};

use sdkwright_diagnostics::{Findings, Locate, Origin, Place};

/// How files are read.
#[derive(Debug, Clone, Default)]
pub struct ReadOptions {
    /// References to files are followed below this directory only; by default the one of the entry document.
    pub root: Option<PathBuf>,
}

/// The entry document and every file that it refers to, as text and as trees.
#[derive(Debug)]
pub struct Document {}

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
    pub fn read(_path: &Path, _options: &ReadOptions) -> Result<(Self, Findings), ReadError> {
        todo!()
    }

    /// A document from text, named `name` in findings; it cannot refer to other files.
    pub fn from_text(_name: &str, _text: &str) -> (Self, Findings) {
        todo!()
    }
}

/// The texts of all files that were read. Cheap to clone; knows the place of every origin.
#[derive(Debug, Clone)]
pub struct Sources {}

impl Document {
    /// The texts, for printing findings after the document became a [`Spec`](crate::Spec).
    pub fn sources(&self) -> Sources {
        todo!()
    }
}

impl Locate for Sources {
    fn locate(&self, _origin: &Origin) -> Option<Place> {
        todo!()
    }

    fn text(&self, _origin: &Origin) -> Option<&str> {
        todo!()
    }
}
