//! What is said about items of a generated crate, as doc comments and on pages.

use std::ops::{Deref, DerefMut};

use sdkwright_api::Docs;
use sdkwright_flavor::prose;

pub(crate) use sdkwright_flavor::markdown::code_span;
pub(crate) use sdkwright_flavor::prose::{credential, deprecation_note};

use crate::encode::Code;
use crate::rust::FLAVOR;

/// Prose that can be printed as Rust.
#[derive(Debug, Clone, Default)]
pub(crate) struct Prose(prose::Prose);

impl Prose {
    /// Nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// The document's own text; `otherwise` where there is none.
    pub fn of(docs: &Docs, otherwise: impl FnOnce() -> String) -> Self {
        Self(prose::Prose::of(FLAVOR, docs, otherwise))
    }

    /// As a doc comment at an indentation: `/// …`.
    pub fn outer(&self, indent: usize) -> Code {
        Code::comment(&self.lines(indent), indent, "///")
    }

    /// As a file's doc comment: `//! …`.
    pub fn inner(&self) -> Code {
        Code::comment(&self.lines(0), 0, "//!")
    }

    /// As a part of a page.
    pub fn page(&self) -> Code {
        Code::page(self.lines(0).join("\n"))
    }

    /// Everything in one line, for a table's cell.
    pub fn cell(&self) -> Code {
        Code::page(self.0.cell())
    }
}

impl Deref for Prose {
    type Target = prose::Prose;

    fn deref(&self) -> &prose::Prose {
        &self.0
    }
}

impl DerefMut for Prose {
    fn deref_mut(&mut self) -> &mut prose::Prose {
        &mut self.0
    }
}
