//! Objects as parts of an `allOf`.

use indexmap::map::Entry;
use sdkwright_api::TypeId;

use super::Failure;
use crate::all_of::Sets;
use crate::draft::{DraftAdditional, DraftObject, Drafts};

/// Whether all that `part` says is said by `whole`.
pub(super) fn adds_nothing(part: &DraftObject, whole: &DraftObject) -> bool {
    let additional = match part.additional {
        DraftAdditional::Silent | DraftAdditional::Closed => true,
        additional => additional == whole.additional,
    };
    additional
        && (whole.declared || !part.declared)
        && part.properties.iter().all(|(key, ty)| whole.properties.get(key) == Some(ty))
        && part.required.is_subset(&whole.required)
}

/// Adds what `theirs` says to `mine`.
pub(super) fn add_object(
    drafts: &mut Drafts,
    sets: &mut Sets,
    mine: &mut DraftObject,
    theirs: &DraftObject,
) -> Result<(), Failure> {
    let mut both = |one, other| sets.all(drafts, &[one, other]).ok_or(Failure::TooMany);
    let mut described = Vec::new();
    for (key, &ty) in &theirs.properties {
        match mine.properties.entry(key.clone()) {
            Entry::Vacant(place) => {
                place.insert(ty);
            }
            Entry::Occupied(mut present) => {
                let known = *present.get();
                let together = both(known, ty)?;
                present.insert(together);
                if together != known && together != ty {
                    described.push((key, together));
                }
            }
        }
    }
    mine.additional = match (mine.additional, theirs.additional) {
        (DraftAdditional::Typed(one), DraftAdditional::Typed(other)) => {
            DraftAdditional::Typed(both(one, other)?)
        }
        (typed @ DraftAdditional::Typed(_), _) | (_, typed @ DraftAdditional::Typed(_)) => typed,
        (DraftAdditional::Open, _) | (_, DraftAdditional::Open) => DraftAdditional::Open,
        // A part that closes itself would forbid what the other part declares; nobody means that.
        _ => DraftAdditional::Silent,
    };
    if let Some(source) = theirs.sources.last().map(|source| drafts.get(*source).address.clone()) {
        for (key, together) in described {
            drafts.settle_place(together, &source.child("properties").child(key));
        }
    }
    mine.required.extend(theirs.required.iter().cloned());
    mine.add_sources(&theirs.sources);
    mine.declared |= theirs.declared;
    Ok(())
}

impl DraftObject {
    /// Notes where properties come from, each schema once: parts that share parts would double the list with each level.
    pub(super) fn add_sources(&mut self, sources: &[TypeId]) {
        for source in sources {
            if !self.sources.contains(source) {
                self.sources.push(*source);
            }
        }
    }

    /// Whether it says no more than that it is an object.
    pub(crate) fn is_bare(&self) -> bool {
        self.properties.is_empty()
            && self.required.is_empty()
            && matches!(self.additional, DraftAdditional::Silent | DraftAdditional::Closed)
    }
}
