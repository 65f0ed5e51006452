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
        self.nullable = self.all_nullable(&[]);
    }

    /// Notes of what is several parts at once, each with its parts, whether it is: where all parts are, or one is nothing
    /// but `null`.
    pub(crate) fn note_nullable(&mut self, wholes: &[(TypeId, Vec<TypeId>)]) {
        let nullable = self.all_nullable(wholes);
        for (id, parts) in wholes {
            if self.allow_null(parts, &nullable) {
                self.get_mut(*id).facts.nullable = true;
            }
        }
    }

    /// For each draft whether it is. Each answer is found once, and passed on to the drafts that wait for it.
    fn all_nullable(&self, wholes: &[(TypeId, Vec<TypeId>)]) -> Vec<bool> {
        let mut nullable = vec![false; self.len()];
        let mut users: Vec<Vec<TypeId>> = vec![Vec::new(); self.len()];
        let mut among: Vec<Vec<usize>> = vec![Vec::new(); self.len()];
        let mut missing: Vec<usize> = wholes.iter().map(|(_, parts)| parts.len()).collect();
        let mut open = Vec::new();
        for id in (0..self.len()).map(|index| TypeId(index as u32)) {
            let draft = self.get(id);
            leads_to(draft).for_each(|part| users[part.0 as usize].push(id));
            open.extend(takes_null(draft).then_some(id));
        }
        for (index, (id, parts)) in wholes.iter().enumerate() {
            parts.iter().for_each(|part| among[part.0 as usize].push(index));
            open.extend(self.allow_null(parts, &nullable).then_some(*id));
        }
        while let Some(id) = open.pop() {
            if std::mem::replace(&mut nullable[id.0 as usize], true) {
                continue;
            }
            open.append(&mut users[id.0 as usize]);
            for &whole in &among[id.0 as usize] {
                missing[whole] -= 1;
                open.extend((missing[whole] == 0).then_some(wholes[whole].0));
            }
        }
        nullable
    }

    /// Whether parts together allow `null`, by what is known of each.
    fn allow_null(&self, parts: &[TypeId], nullable: &[bool]) -> bool {
        let is_null = |part: &TypeId| *self.shape(*part) == DraftShape::Null;
        !parts.is_empty() && (parts.iter().all(|part| nullable[part.0 as usize]) || parts.iter().any(is_null))
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
