//! The errors that the document describes.

use std::collections::BTreeMap;

use sdkwright_api::{ApiError, Shape};
use serde::Serialize;

use crate::encode::{Code, Fragment, Ident, code};
use crate::features::gate;
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
    /// Whether the resources that need some of them may be switched off.
    pub has_features: bool,
}

#[derive(Debug, Serialize)]
pub struct ErrorVariantView {
    pub docs: Code,
    /// `#[cfg(feature = "…")]`, where a feature switches its type on.
    pub gate: Option<Code>,
    pub variant: Ident,
    /// `Variant(Box<Type>),`
    pub declaration: Code,
    /// `pub(crate) fn decoder(bytes: &[u8]) -> serde_json::Result<Self> {`
    pub signature: Code,
    /// `serde_json::from_slice(bytes).map(|body| Self::Variant(Box::new(body)))`
    pub decoding: Code,
    /// The arm of a match that gives the message, where the document says where it stands.
    pub message: Code,
}

impl ErrorView {
    /// The view of the crate's errors.
    pub(crate) fn new(plan: &Plan<'_>) -> Self {
        let mut imports = Imports::default();
        let mut models: BTreeMap<Option<&str>, Imports> = BTreeMap::new();
        let errors = plan.api.errors.iter().zip(&plan.errors).map(|(error, named)| {
            let feature = plan.type_feature(error.ty.id);
            let ty = plan.types.bare(error.ty.id, &mut imports);
            models.entry(feature).or_default().absorb(imports.take_models());
            ErrorVariantView {
                docs: Prose::of(plan.types.docs(error.ty.id), || {
                    format!("The body of {}.", code_span(&error.name.spelling))
                })
                .outer(4),
                gate: feature.map(gate),
                declaration: layout::tuple_variant(4, &named.variant.clone().into(), &code!("Box<", ty, ">")),
                variant: named.variant.clone(),
                signature: layout::signature(
                    4,
                    &code!("pub(crate) fn ", named.decoder.clone()),
                    &[Code::fixed("bytes: &[u8]")],
                    Some(&Code::fixed("serde_json::Result<Self>")),
                    " {",
                ),
                decoding: layout::chain(
                    8,
                    &Code::empty(),
                    &Code::fixed("serde_json::from_slice(bytes)"),
                    &[code!(".map(|body| Self::", named.variant.clone(), "(Box::new(body)))")],
                    "",
                ),
                message: message_arm(plan, error, &named.variant),
            }
        });
        let errors = errors.collect();
        imports.absorb(models.remove(&None).unwrap_or_default());
        // What a feature switches off is imported apart, so that nothing imported is missing.
        let mut groups = vec![imports.lines("crate::models::")];
        groups.retain(|lines| !lines.text().is_empty());
        for (feature, models) in &models {
            let gate = feature.map_or_else(Code::empty, gate);
            groups.push(code!(gate, "\n", models.lines("crate::models::")));
        }
        let has_features = plan.features.is_some() && !plan.api.errors.is_empty();
        Self { imports: Code::join(&groups, "\n\n"), errors, has_features }
    }
}

fn message_arm(plan: &Plan<'_>, error: &ApiError, variant: &Ident) -> Code {
    let message = error.message.as_ref().and_then(|access| {
        let is_text = matches!(plan.types.shape(access.ty), Shape::String(_));
        is_text.then(|| paging::text_slice(&plan.types, "body", access)).flatten()
    });
    match message {
        Some(message) => layout::arm(12, &code!("Self::", variant.clone(), "(body)"), &message),
        None => code!("Self::", variant.clone(), "(_) => None,"),
    }
}
