//! What pages have in common: tables, anchors, links to types.

use sdkwright_api::{Shape, TypeId, TypeRef};
use sdkwright_flavor::sections;

use crate::encode::{Code, code};
use crate::imports::Imports;
use crate::plan::Plan;

pub(crate) use sdkwright_flavor::sections::anchor;

/// Cells are text that is final; columns are padded so that the source reads as a table too.
pub(crate) fn table(heads: &[&'static str], rows: &[Vec<Code>]) -> Code {
    Code::page(sections::table(heads, rows))
}

/// A type as code, linked to the page of the named type in it.
pub(crate) fn type_link(plan: &Plan<'_>, ty: TypeRef, folder: &'static str) -> Code {
    let spelled = plan.types.expr(ty, &mut Imports::default());
    link(plan, ty.id, &code!("`", spelled, "`"), folder)
}

/// Text as a link to the page of the named type behind an id.
pub(crate) fn link(plan: &Plan<'_>, id: TypeId, text: &Code, folder: &'static str) -> Code {
    match innermost(plan, id) {
        Some(stem) => code!("[", text.clone(), "](", folder, Code::page(stem.to_owned()), ".md)"),
        None => text.clone(),
    }
}

/// The page of the named type that a list or map is made of, or the first one of a tuple's.
fn innermost<'p>(plan: &'p Plan<'_>, id: TypeId) -> Option<&'p str> {
    if let Some(stem) = plan.types.file_stem(id) {
        return Some(stem);
    }
    match &plan.types.def(id).shape {
        Shape::List(ty) | Shape::Map(ty) | Shape::Alias(ty) => innermost(plan, ty.id),
        Shape::Tuple(tuple) => tuple.positions.iter().find_map(|ty| innermost(plan, ty.id)),
        _ => None,
    }
}
