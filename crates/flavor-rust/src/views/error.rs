//! The errors that the document describes.

use sdkwright_api::{ApiError, Shape};
use sdkwright_config::NameLock;
use serde::Serialize;

use crate::encode::{Code, Ident, code};
use crate::imports::Imports;
use crate::layout;
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
    /// The arm of a match that gives the message, where the document says where it stands.
    pub message: Code,
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
            .map(|(error, named)| ErrorVariantView {
                docs: Prose::of(plan.types.docs(error.ty.id), || {
                    format!("The body of {}.", code_span(&error.name.spelling))
                })
                .outer(4),
                variant: named.variant.clone(),
                decoder: named.decoder.clone(),
                ty: plan.types.bare(error.ty.id, &mut imports),
                message: message_arm(plan, error, &named.variant, lock),
            })
            .collect();
        Self { imports: imports.lines("crate::models::"), errors }
    }
}

fn message_arm(plan: &Plan<'_>, error: &ApiError, variant: &Ident, lock: &mut NameLock) -> Code {
    let message = error.message.as_ref().and_then(|access| {
        let is_text = matches!(plan.types.shape(access.ty), Shape::String(_));
        is_text.then(|| paging::text_slice(&plan.types, "body", access, lock)).flatten()
    });
    match message {
        Some(message) => layout::arm(12, &code!("Self::", variant.clone(), "(body)"), &message),
        None => code!("Self::", variant.clone(), "(_) => None,"),
    }
}
