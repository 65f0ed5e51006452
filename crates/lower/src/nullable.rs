//! Where `null` is allowed.

use indexmap::IndexSet;
use sdkwright_api::TypeId;

use crate::draft::{Draft, DraftShape, Drafts};

impl Drafts {
    /// Whether `null` is allowed wherever this draft is used, as far as `allOf`s are resolved.
    pub(crate) fn is_nullable(&self, id: TypeId) -> bool {
        if let Some(nullable) = self.nullable.get(id.0 as usize) {
            return *nullable;
        }
        let mut asked = IndexSet::from([id]);
        let mut next = 0;
        while let Some(&id) = asked.get_index(next) {
            let draft = self.get(id);
            if takes_null(draft) {
                return true;
            }
            asked.extend(leads_to(draft));
            next += 1;
        }
        false
    }

    /// Notes of every draft whether it is, once no draft changes any more: to ask each of them anew takes a time that grows
    /// with the square of their number where unions are made of each other.
    pub(crate) fn settle_nullable(&mut self) {
        let mut nullable = vec![false; self.len()];
        let mut users: Vec<Vec<TypeId>> = vec![Vec::new(); self.len()];
        let mut open = Vec::new();
        for id in (0..self.len()).map(|index| TypeId(index as u32)) {
            let draft = self.get(id);
            leads_to(draft).for_each(|part| users[part.0 as usize].push(id));
            open.extend(takes_null(draft).then_some(id));
        }
        while let Some(id) = open.pop() {
            if !std::mem::replace(&mut nullable[id.0 as usize], true) {
                open.append(&mut users[id.0 as usize]);
            }
        }
        self.nullable = nullable;
    }
}

fn takes_null(draft: &Draft) -> bool {
    draft.facts.nullable || draft.shape == DraftShape::Null
}

/// The drafts that it allows `null` with.
fn leads_to(draft: &Draft) -> impl Iterator<Item = TypeId> {
    let (target, variants) = match &draft.shape {
        DraftShape::Same(target) => (Some(*target), &[][..]),
        DraftShape::Union(union) => (None, &union.variants[..]),
        _ => (None, &[][..]),
    };
    target.into_iter().chain(variants.iter().map(|variant| variant.ty))
}
