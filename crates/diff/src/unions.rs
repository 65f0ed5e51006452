use std::mem::discriminant;

use sdkwright_api::{TypeDef, Types, Union, Variant};

use crate::Severity;
use crate::codes::{DISCRIMINATION_CHANGED, TYPE_RENAMED, VARIANT_ADDED, VARIANT_REMOVED};
use crate::comparison::{Comparison, Direction, Slot, Spot};
use crate::matching::by_key;
use crate::names::{is_same_type, words};
use crate::structs::renamed;
use crate::wording::{quoted, type_words};

impl Comparison<'_> {
    pub(crate) fn unions(&mut self, spot: &Spot, old: &Union, new: &Union, direction: Direction) {
        if old.discrimination != new.discrimination {
            let message = "its variants are told apart in another way";
            self.report(spot, Severity::Fix, &DISCRIMINATION_CHANGED, message);
        }
        // What a variant is called says most about what it is, then its type, then the values that choose it.
        let mut matched = by_key(&old.variants, &new.variants, |variant| words(&variant.name.spelling));
        let (old_types, new_types) = (&self.old.types, &self.new.types);
        matched.pairwise(|old, new| is_same_variant(old_types.get(old.ty.id), new_types.get(new.ty.id)));
        matched.pairwise(|old, new| old.tags.iter().any(|tag| new.tags.contains(tag)));
        for variant in matched.removed {
            let message = format!("the variant {} is gone", self.shown(&self.old.types, variant));
            self.report(&spot.clone().old_only(), Severity::Breaking, &VARIANT_REMOVED, message);
        }
        for (old, new) in matched.both {
            let spot = spot.child(&format!("<{}>", new.name.spelling), &[]);
            let is_renamed = words(&old.name.spelling) != words(&new.name.spelling);
            if is_renamed && is_same_type(self.old.types.get(old.ty.id), self.new.types.get(new.ty.id)) {
                let message = renamed(&old.name.spelling, &new.name.spelling);
                self.report(&spot, Severity::Breaking, &TYPE_RENAMED, message);
            }
            if old.tags != new.tags && !old.tags.is_empty() && !new.tags.is_empty() {
                let message = "other values of the discriminator choose it";
                self.report(&spot, Severity::Fix, &DISCRIMINATION_CHANGED, message);
            }
            self.docs(&spot, &old.docs, &new.docs);
            self.slot(&spot, Slot::required(old.ty), Slot::required(new.ty), direction);
        }
        for variant in matched.added {
            let message = format!("a new variant, {}", self.shown(&self.new.types, variant));
            self.report(&spot.clone().new_only(), Severity::Feature, &VARIANT_ADDED, message);
        }
    }

    fn shown(&self, types: &Types, variant: &Variant) -> String {
        if types.get(variant.ty.id).name.is_some() {
            type_words(types, variant.ty)
        } else {
            format!("{} ({})", quoted(&variant.name.spelling), type_words(types, variant.ty))
        }
    }
}

/// Whether two types could be one variant: named types by their names, all others by what they look like.
fn is_same_variant(old: &TypeDef, new: &TypeDef) -> bool {
    match (&old.name, &new.name) {
        (Some(_), Some(_)) => is_same_type(old, new),
        (None, None) => discriminant(&old.shape) == discriminant(&new.shape),
        _ => false,
    }
}
