//! How models are read and written.

use sdkwright_config::NameLock;
use serde::Serialize;

use crate::encode::Code;
use crate::types::{Module, TypeTable};

/// `src/models/serde/<module>.rs`
#[derive(Debug, Serialize)]
pub struct SerdeView {
    pub imports: Code,
}

impl SerdeView {
    pub(crate) fn new(_types: &TypeTable<'_>, _module: &Module, _lock: &mut NameLock) -> Self {
        Self { imports: Code::empty() }
    }
}
