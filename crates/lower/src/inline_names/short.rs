//! Names that are shorter than a place, and the reasons for them.

use indexmap::{IndexMap, IndexSet};
use sdkwright_api::{Shape, TypeId, Types};

use super::occurrences::{Parent, Role, variant_word};
use super::{Inventor, needs_name};
use crate::status::reason;
use crate::words::{common_beginning, common_ending, fold, is_name_like, is_vague, is_vague_verb, singular};

impl Inventor<'_> {
    /// Gives each short name to the type that alone asks for it, better reasons first.
    pub(super) fn choose_short_names(&mut self, types: &Types) {
        let nameable: Vec<_> =
            types.iter().filter(|(_, def)| needs_name(&def.shape, &def.name)).map(|(id, _)| id).collect();
        for id in &nameable {
            if let Some(name) = &self.notes[id.0 as usize].named {
                self.taken.insert(fold(name));
                self.short[id.0 as usize] = Some(name.clone());
            }
        }
        let reasons = [
            Self::title,
            Self::of_resource,
            Self::of_resource_response,
            Self::of_shared,
            Self::of_error,
            Self::of_shared_word,
            Self::of_shared_verb,
            Self::of_kinds,
        ];
        for reason in reasons {
            let mut claims: IndexMap<String, Vec<(TypeId, String)>> = IndexMap::new();
            for id in nameable.iter().filter(|id| self.short[id.0 as usize].is_none()) {
                if let Some(name) = reason(self, types, *id) {
                    claims.entry(fold(&name)).or_default().push((*id, name));
                }
            }
            for (folded, claimants) in claims {
                if let [(id, name)] = claimants.as_slice()
                    && self.taken.insert(folded)
                {
                    self.short[id.0 as usize] = Some(name.clone());
                }
            }
        }
    }

    fn title(&self, _: &Types, id: TypeId) -> Option<String> {
        let titles = &self.notes[id.0 as usize].titles;
        titles.iter().filter(|title| is_name_like(title)).min().cloned()
    }

    /// What at least two operations of a resource answer with is called like one of the resource.
    fn of_resource(&self, _: &Types, id: TypeId) -> Option<String> {
        let mut answers: IndexMap<usize, IndexSet<usize>> = IndexMap::new();
        for occurrence in &self.occurrences[id.0 as usize] {
            if let (Role::Success, Parent::Operation(operation)) = (occurrence.role, occurrence.parent) {
                for resource in &self.operations[operation].operation.resources {
                    answers.entry(resource.0 as usize).or_default().insert(operation);
                }
            }
        }
        let most = answers.values().map(IndexSet::len).max().filter(|count| *count > 1)?;
        let names = answers.iter().filter(|(_, operations)| operations.len() == most);
        let names = names.map(|(resource, _)| singular(&self.resources[*resource].name.spelling));
        names.filter(|name| is_name_like(name) && !is_vague(name)).min()
    }

    /// The same with `response` behind it, where something else has the name already: an envelope around a component.
    fn of_resource_response(&self, types: &Types, id: TypeId) -> Option<String> {
        Some(format!("{} response", self.of_resource(types, id)?))
    }

    /// A response or a body that stands among the components has a name there.
    fn of_shared(&self, _: &Types, id: TypeId) -> Option<String> {
        self.occurrences[id.0 as usize]
            .iter()
            .filter_map(|at| at.shared.clone())
            .filter(|name| is_name_like(name) && !is_vague(name))
            .min()
    }

    /// What several operations answer a status with is called like the status.
    fn of_error(&self, _: &Types, id: TypeId) -> Option<String> {
        let mut statuses = IndexSet::new();
        let mut parents = IndexSet::new();
        for occurrence in &self.occurrences[id.0 as usize] {
            let Role::Error(status) = occurrence.role else { return None };
            statuses.insert(status);
            parents.insert(occurrence.parent);
        }
        if parents.len() < 2 {
            return None;
        }
        let only = statuses.first().filter(|_| statuses.len() == 1);
        Some(only.and_then(|status| reason(*status)).unwrap_or("error response").to_owned())
    }

    /// The word that all places share, if there are several.
    fn of_shared_word(&self, _: &Types, id: TypeId) -> Option<String> {
        let occurrences = &self.occurrences[id.0 as usize];
        let parents: IndexSet<_> = occurrences.iter().map(|occurrence| occurrence.parent).collect();
        let are_words = occurrences.iter().all(|at| matches!(at.role, Role::Part | Role::Parameter));
        if parents.len() < 2 || !are_words {
            return None;
        }
        common_ending(occurrences.iter().map(|occurrence| occurrence.word.as_str()))
            .filter(|name| !is_vague(name))
    }

    /// What several operations answer with, all of them called alike, is called like what they do: `delete response`.
    fn of_shared_verb(&self, _: &Types, id: TypeId) -> Option<String> {
        let mut operations = IndexSet::new();
        for occurrence in &self.occurrences[id.0 as usize] {
            match (occurrence.role, occurrence.parent) {
                (Role::Success, Parent::Operation(operation)) => operations.insert(operation),
                _ => return None,
            };
        }
        let ids =
            operations.iter().map(|operation| self.operations[*operation].operation.stem.spelling.as_str());
        let beginning = common_beginning(ids).filter(|verb| operations.len() > 1 && !is_vague_verb(verb))?;
        Some(format!("{beginning} response"))
    }

    /// A union of nameless types in several places is called like the types: `string or list`.
    fn of_kinds(&self, types: &Types, id: TypeId) -> Option<String> {
        const MOST: usize = 3;
        let Shape::Union(union) = &types.get(id).shape else { return None };
        let nameless = |ty: TypeId| match &types.get(ty).shape {
            Shape::Boolean | Shape::Integer(_) | Shape::Number(_) | Shape::String(_) => {
                types.get(ty).name.is_none()
            }
            Shape::List(item) => {
                matches!(types.get(item.id).shape, Shape::String(_) | Shape::Integer(_) | Shape::Number(_))
            }
            _ => false,
        };
        let variants = &union.variants;
        if self.occurrences[id.0 as usize].len() < 2
            || variants.len() > MOST
            || !variants.iter().all(|variant| nameless(variant.ty.id))
        {
            return None;
        }
        let words: Vec<_> =
            (0..variants.len()).map(|index| variant_word(types, self.notes, union, index)).collect();
        Some(words.join(" or "))
    }
}
