//! Unions that are no types: their variants only say which keys of another part must be there.

use sdkwright_api::TypeId;

use crate::draft::{DraftAdditional, DraftShape, DraftUnion, Drafts};

/// Whether the variants only constrain what another part describes: `anyOf: [{required: [a]}, {required: [b]}]`.
pub(super) fn is_vague(drafts: &Drafts, union: &DraftUnion, other: &DraftShape) -> bool {
    let is_known = |key: &String, ty: TypeId| match other {
        DraftShape::Object(whole) => {
            whole.properties.get(key).is_some_and(|known| *known == ty || says_nothing(drafts.shape(ty)))
        }
        _ => false,
    };
    union.variants.iter().all(|variant| match drafts.shape(variant.ty) {
        DraftShape::Object(object) if object.declared => {
            matches!(other, DraftShape::Object(_))
                && object.additional == DraftAdditional::Silent
                && object.properties.iter().all(|(key, ty)| is_known(key, *ty))
        }
        shape => says_nothing(shape),
    })
}

/// Notes that the properties of vague variants are those of what stands in their place.
pub(super) fn restate(drafts: &mut Drafts, union: &DraftUnion) {
    for variant in &union.variants {
        if let DraftShape::Object(object) = drafts.shape(variant.ty) {
            let sources = object.sources.clone();
            drafts.described.restated.extend(sources);
        }
    }
}

fn says_nothing(shape: &DraftShape) -> bool {
    match shape {
        DraftShape::Any => true,
        DraftShape::Object(object) => !object.declared,
        _ => false,
    }
}
