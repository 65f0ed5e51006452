//! The errors that the document describes.

use sdkwright_config::NameLock;
use serde::Serialize;

use crate::encode::{Code, Ident, code};
use crate::imports::Imports;
use crate::paging;
use crate::plan::Plan;
use crate::prose::{Prose, code_span};

/// `src/error.rs`
#[derive(Debug, Serialize)]
pub struct ErrorView {
    pub imports: Code,
    pub errors: Vec<ErrorVariantView>,
}

#[derive(Debug, Serialize)]
pub struct ErrorVariantView {
    pub docs: Code,
    pub variant: Ident,
    pub decoder: Ident,
    pub ty: Code,
    /// `body.error.message` as an `Option<&str>`, where the document says where the message stands.
    pub message: Option<Code>,
}

impl ErrorView {
    /// The view of the crate's errors.
    pub(crate) fn new(plan: &Plan<'_>, lock: &mut NameLock) -> Self {
        let mut imports = Imports::default();
        let errors = plan
            .api
            .errors
            .iter()
            .zip(&plan.errors)
            .map(|(error, named)| {
                ErrorVariantView {
                    docs: Prose::of(&plan.types.def(error.ty.id).docs, || {
                        format!("The body of {}.", code_span(&error.name.spelling))
                    })
                    .outer(4),
                    variant: named.variant.clone(),
                    decoder: named.decoder.clone(),
                    ty: plan.types.bare(error.ty.id, &mut imports),
                    message: error.message.as_ref().and_then(|access| {
                        let is_text = matches!(plan.types.shape(access.ty), sdkwright_api::Shape::String(_));
                        let place = paging::borrowed(&plan.types, "body", access, lock)?;
                        is_text.then(|| code!(place, ".map(String::as_str)"))
                    }),
                }
            })
            .collect();
        Self { imports: imports.lines("crate::models::"), errors }
    }
}
