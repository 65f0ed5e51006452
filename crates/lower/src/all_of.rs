//! `allOf` on the arena: each list of parts becomes one shape, or the part that says everything.
//!
//! Parts are merged one level deep. Where two of them describe the same property, the property becomes an `allOf` of
//! its own, remembered by the schemas that it is made of, so that the work does not grow with the ways that lead to it
//! and schemas that contain themselves come to an end.

use indexmap::{IndexMap, IndexSet};
use sdkwright_api::TypeId;
use sdkwright_diagnostics::Finding;
use sdkwright_spec::Address;

use crate::codes;
use crate::draft::{Draft, DraftShape, Drafts, Facts};
use crate::lowering::Lowering;
use crate::parts::{Conflict, Failure, Merged, merge};

/// How far a draft is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Progress {
    New,
    Open,
    Done,
}

/// Schemas that are several others at once, made while merging.
#[derive(Debug, Default)]
pub(crate) struct Sets {
    /// How many may be made.
    most: usize,
    /// By the schemas of the document that they are made of; a later one overrides an earlier one.
    by_parts: IndexMap<Vec<TypeId>, TypeId>,
    parts: IndexMap<TypeId, Vec<TypeId>>,
    /// Those of which the later one overrides the earlier one.
    overridden: IndexSet<[Option<TypeId>; 2]>,
    /// What was resolved, with the parts that have a say.
    wholes: Vec<(TypeId, Vec<TypeId>)>,
}

impl Lowering<'_> {
    /// Resolves every `allOf`. Afterwards no draft is [`DraftShape::AllOf`], and following [`DraftShape::Same`] ends.
    pub(crate) fn resolve_all_of(&mut self) {
        let mut progress = Vec::new();
        let mut sets = Sets::of(self.drafts.len());
        let mut next = 0;
        while next < self.drafts.len() {
            self.resolve_from(TypeId(next as u32), &mut progress, &mut sets);
            next += 1;
        }
        self.drafts.note_nullable(&sets.wholes);
    }

    /// Resolves a draft and, before it, those that it needs, without recursion.
    fn resolve_from(&mut self, start: TypeId, progress: &mut Vec<Progress>, sets: &mut Sets) {
        let mut stack = vec![start];
        while let Some(&id) = stack.last() {
            progress.resize(self.drafts.len(), Progress::New);
            if progress[id.0 as usize] == Progress::Done {
                stack.pop();
                continue;
            }
            progress[id.0 as usize] = Progress::Open;
            match self.needs(id, progress) {
                Some(needed) if progress[needed.0 as usize] == Progress::Open => self.cut(id, needed),
                Some(needed) => stack.push(needed),
                None => {
                    self.resolve_one(id, sets);
                    progress.resize(self.drafts.len(), Progress::New);
                    // What it turned out to be may be still to be resolved; then it is looked at again.
                    if self.needs(id, progress).is_none() {
                        progress[id.0 as usize] = Progress::Done;
                        stack.pop();
                    }
                }
            }
        }
    }

    /// The first draft that must be resolved before this one and is not.
    fn needs(&self, id: TypeId, progress: &[Progress]) -> Option<TypeId> {
        let open = |id: &TypeId| progress[id.0 as usize] != Progress::Done;
        match &self.drafts.get(id).shape {
            DraftShape::Same(target) => Some(*target).filter(open),
            DraftShape::AllOf(parts) => parts.iter().copied().find(open).or_else(|| {
                // What a union says together with other parts depends on what its variants are.
                parts.iter().find_map(|part| match self.drafts.shape(*part) {
                    DraftShape::Union(union) => union.variants.iter().map(|variant| variant.ty).find(open),
                    _ => None,
                })
            }),
            _ => None,
        }
    }

    /// Breaks a circle of schemas that contain nothing but each other, where `id` needs `needed`.
    fn cut(&mut self, id: TypeId, needed: TypeId) {
        self.report_cycle(id);
        let drafts = &self.drafts;
        let leads_there = |part: &TypeId| {
            matches!(drafts.shape(*part), DraftShape::Union(union)
                if union.variants.iter().any(|variant| variant.ty == needed))
        };
        let shape = match &drafts.get(id).shape {
            // Only when all parts are resolved, variants are looked at; then following them ends.
            DraftShape::AllOf(parts) if parts.contains(&needed) => {
                DraftShape::AllOf(parts.iter().copied().filter(|part| *part != needed).collect())
            }
            DraftShape::AllOf(parts) => {
                DraftShape::AllOf(parts.iter().copied().filter(|part| !leads_there(part)).collect())
            }
            _ => DraftShape::Any,
        };
        self.drafts.get_mut(id).shape = shape;
    }

    pub(crate) fn report_cycle(&mut self, id: TypeId) {
        let address = self.drafts.get(id).address.clone();
        let finding = Finding::error(&codes::SCHEMA_CYCLE, "this schema is made of itself")
            .help("put a property or a list between the schema and itself");
        self.report(finding, &address);
    }

    fn resolve_one(&mut self, id: TypeId, sets: &mut Sets) {
        let DraftShape::AllOf(parts) = self.drafts.get(id).shape.clone() else { return };
        let (merged, overridden) = self.merge_parts(id, &parts, sets);
        let shape = match merged {
            Ok(Merged::Existing(part)) => DraftShape::Same(part),
            Ok(Merged::New(shape)) => shape,
            Err(failure) => {
                self.report_failure(id, &failure);
                DraftShape::Any
            }
        };
        let named = parts.iter().filter(|part| self.drafts.get(**part).component.is_some());
        let named: Vec<_> = named.copied().collect();
        self.drafts.described.parts.extend(named);
        // What is overridden has no say any more.
        let parts = &parts[overridden..];
        sets.wholes.push((id, parts.to_vec()));
        // A part that only describes the whole has words for it; a part that is a type of its own speaks of itself.
        let drafts = &self.drafts;
        let inline = parts.iter().rev().map(|part| drafts.get(*part)).filter(|part| part.component.is_none());
        let facts = inline.fold(drafts.get(id).facts.clone(), |facts, part| facts.or(&part.facts));
        let components =
            parts.iter().rev().map(|part| drafts.get(*part)).filter(|part| part.component.is_some());
        let facts = components.fold(facts, |facts, part| facts.or_access(&part.facts));
        let draft = self.drafts.get_mut(id);
        draft.facts = Facts { nullable: draft.facts.nullable, ..facts };
        draft.shape = shape;
    }

    /// What parts are together, and how many of the first of them a later one overrides: schemas that extend others
    /// describe a property anew, and mean what they say themselves.
    fn merge_parts(
        &mut self,
        id: TypeId,
        parts: &[TypeId],
        sets: &mut Sets,
    ) -> (Result<Merged, Failure>, usize) {
        let Some(&first) = parts.first() else { return (Ok(Merged::New(DraftShape::Any)), 0) };
        let mut whole = Merged::Existing(first);
        let mut overridden = 0;
        for (index, &part) in parts.iter().enumerate().skip(1) {
            whole = match merge(&mut self.drafts, sets, whole, &parts[overridden..index], part) {
                Ok(whole) => whole,
                Err(Failure::Conflict(conflict)) if sets.parts.contains_key(&id) => {
                    // Whoever extends the later part finds the same two among the parts once more.
                    if sets.overridden.insert(conflict.places) {
                        self.report_override(id, &conflict);
                    }
                    overridden = index;
                    Merged::Existing(part)
                }
                Err(failure) => return (Err(failure), overridden),
            };
        }
        (Ok(whole), overridden)
    }

    fn report_failure(&mut self, id: TypeId, failure: &Failure) {
        match failure {
            Failure::TooMany => {
                let message =
                    "the combinations of this schema's parts are too many to be types; any value is taken";
                let finding = Finding::warning(&codes::UNSUPPORTED_COMBINATIONS, message)
                    .help("describe the object in one schema, or fewer choices beside each other");
                self.report(finding, &self.drafts.get(id).address.clone());
            }
            Failure::Conflict(conflict) => {
                let Conflict { one, other, .. } = conflict;
                let message =
                    format!("the parts of this schema ask for {one} and for {other}; any value is taken");
                let finding = Finding::warning(&codes::ALL_OF_CONFLICT, message)
                    .help("make the parts agree, or use `oneOf` where one of them is meant");
                self.report_conflict(finding, id, conflict);
            }
        }
    }

    fn report_override(&mut self, id: TypeId, conflict: &Conflict) {
        let Conflict { one, other, .. } = conflict;
        let message = if one == other {
            "this excludes what another part of the `allOf` asks for; this is taken".to_owned()
        } else {
            format!("this asks for {other} where another part of the `allOf` asks for {one}; this is taken")
        };
        let finding = Finding::warning(&codes::OVERRIDDEN_PROPERTY, message)
            .help("let the schemas that share a property agree on it");
        self.report_conflict(finding, id, conflict);
    }

    /// Reports a conflict at a schema, with the places of its parts.
    fn report_conflict(&mut self, mut finding: Finding, id: TypeId, conflict: &Conflict) {
        let address: Address = self.drafts.get(id).address.clone();
        for (place, what) in conflict.places.iter().zip([conflict.one, conflict.other]) {
            let place = place.map(|place| &self.drafts.get(place).address);
            if let Some(place) = place.filter(|place| **place != address) {
                finding = finding.related(self.spec.origin(place), format!("{what} here"));
            }
        }
        self.report(finding, &address);
    }
}

impl Sets {
    /// None yet, of so many schemas. More sets than half of these, or than a few thousand, are no document's intention:
    /// their number can double with each schema, and each can have as many variants as there are sets.
    pub(crate) fn of(schemas: usize) -> Self {
        const FEW: usize = 4_000;
        Self { most: FEW.max(schemas / 2), ..Self::default() }
    }

    /// The draft that is all of several at once; `None` when there are too many already.
    pub(crate) fn all(&mut self, drafts: &mut Drafts, of: &[TypeId]) -> Option<TypeId> {
        let mut parts: IndexSet<TypeId> = IndexSet::new();
        for id in of {
            match self.parts.get(id) {
                Some(inner) => parts.extend(inner),
                None => {
                    parts.insert(*id);
                }
            }
        }
        let parts: Vec<_> = parts.into_iter().collect();
        if let [only] = parts.as_slice() {
            return Some(*only);
        }
        if let Some(&known) = self.by_parts.get(&parts) {
            return Some(known);
        }
        if self.by_parts.len() == self.most {
            return None;
        }
        let address = drafts.get(*parts.last()?).address.clone();
        let is_property = parts.iter().any(|part| drafts.get(*part).is_property);
        let draft = Draft::new(address, DraftShape::AllOf(parts.clone()));
        let id = drafts.add(Draft { is_property, ..draft });
        self.by_parts.insert(parts.clone(), id);
        self.parts.insert(id, parts);
        Some(id)
    }
}

impl Drafts {
    /// Gives a property of several parts the place where it is described last, in place of that of the component which
    /// it may refer to.
    pub(crate) fn settle_place(&mut self, property: TypeId, place: &Address) {
        let DraftShape::AllOf(parts) = &self.get(property).shape else { return };
        let of_component = |last: &TypeId| {
            let last = self.get(*last);
            last.component.is_some() && last.address == self.get(property).address
        };
        if parts.last().is_some_and(of_component) {
            self.get_mut(property).address = place.clone();
        }
    }
}
