//! Schemas that others extend. A schema with a discriminator and no choices of its own stands, wherever it is used,
//! for the schemas that name it in their `allOf`; there it only lends them its properties (OpenAPI 3.0.4, section
//! 4.7.25.3, "Models with Polymorphism Support").
//!
//! So it becomes a union of those schemas, and its own content a part that nobody but they refer to.

use indexmap::{IndexMap, IndexSet};
use openapiv3::Discriminator;
use sdkwright_api::TypeId;
use sdkwright_diagnostics::Finding;
use sdkwright_spec::{Address, Node, Object};

use crate::codes;
use crate::draft::{Draft, DraftShape, DraftUnion, DraftVariant, Drafts, Facts};
use crate::extensions::DISCRIMINATOR_VALUE;
use crate::lowering::{Lowering, excerpt};

/// A schema whose discriminator chooses among those that extend it.
#[derive(Debug)]
pub(crate) struct Base {
    pub(crate) id: TypeId,
    pub(crate) address: Address,
    pub(crate) discriminator: Discriminator,
}

/// For each schema those that name it in their `allOf`, in the order of the document.
type Extended = IndexMap<TypeId, IndexSet<TypeId>>;

impl Lowering<'_> {
    /// Makes unions of the schemas that others extend. Every schema is read, no `allOf` is resolved yet.
    pub(crate) fn resolve_inheritance(&mut self) {
        let bases = std::mem::take(&mut self.bases);
        let mapped: Vec<_> = bases.iter().map(|base| self.mapped(base)).collect();
        self.read_schemas();
        let extended = self.extended();
        self.part_own_variants(&extended);
        let ids: IndexSet<_> = bases.iter().map(|base| base.id).collect();
        let mut owns = IndexMap::new();
        let mut families = Vec::with_capacity(bases.len());
        for (base, mapped) in bases.iter().zip(mapped) {
            let family = self.family(base, mapped, &ids, &extended);
            if family.keys().any(|member| *member != base.id) {
                owns.insert(base.id, self.drafts.own_content(base.id));
                // Where nothing else uses it, that is how it arrives.
                self.drafts.described.parts.insert(base.id);
            } else {
                let message = "nothing extends this schema, so its discriminator chooses nothing";
                let finding = Finding::warning(&codes::UNUSED_DISCRIMINATOR, message)
                    .help("list the schemas that it chooses from under `oneOf`, or let them extend this one");
                self.report(finding, &base.address.child("discriminator"));
            }
            families.push(family);
        }
        let members: IndexSet<_> = families.iter().flat_map(IndexMap::keys).copied().chain(ids).collect();
        for member in members {
            self.drafts.replace_parts(member, &owns);
        }
        for (base, family) in bases.into_iter().zip(families) {
            let Some(&own) = owns.get(&base.id) else { continue };
            let variants = self.variants(&base, family, own);
            let union = DraftUnion { variants, discriminator: Some(base.discriminator.property_name) };
            let content = &mut self.drafts.get_mut(base.id).shape;
            let content = std::mem::replace(content, DraftShape::Union(union));
            self.drafts.get_mut(own).shape = content;
        }
    }

    /// The schemas that a mapping names, each with its values.
    fn mapped(&mut self, base: &Base) -> IndexMap<TypeId, Vec<String>> {
        let mut mapped: IndexMap<TypeId, Vec<String>> = IndexMap::new();
        for (value, target) in &base.discriminator.mapping {
            let Some(address) = self.mapping_target(&base.address, target) else {
                let message = format!("`{}` is mapped to a schema that is not there", excerpt(value));
                let finding = Finding::warning(&codes::DISCRIMINATOR_IGNORED, message)
                    .help("correct the reference, or remove it from the mapping");
                self.report(finding, &base.address.child("discriminator").child("mapping").child(value));
                continue;
            };
            let reference = Object::from_iter([("$ref".to_owned(), Node::String(target.clone()))]);
            let id = self.drafts.at(&address, Some(&Node::Object(reference)));
            mapped.entry(id).or_default().push(value.clone());
        }
        mapped
    }

    fn extended(&self) -> Extended {
        let mut extended = Extended::new();
        for index in 0..self.drafts.len() {
            let id = TypeId(index as u32);
            if self.drafts.get(id).component.is_some() {
                for part in self.drafts.named_parts(id) {
                    extended.entry(part).or_default().insert(id);
                }
            }
        }
        extended
    }

    /// A schema that lists the very schemas that extend it under `oneOf` lends them only what it says beside that list.
    fn part_own_variants(&mut self, extended: &Extended) {
        for (&base, extending) in extended {
            let variants = self.drafts.listed_variants(base);
            let own: Vec<_> = extending.iter().copied().filter(|id| variants.contains(id)).collect();
            if own.is_empty() {
                continue;
            }
            let content = match &self.drafts.get(base).shape {
                DraftShape::AllOf(parts) => {
                    let is_list =
                        |part: &TypeId| matches!(self.drafts.get(*part).shape, DraftShape::Union(_));
                    DraftShape::AllOf(parts.iter().copied().filter(|part| !is_list(part)).collect())
                }
                _ => DraftShape::Any,
            };
            let content = self.drafts.add_part(base, content);
            for id in own {
                self.drafts.replace_parts(id, &IndexMap::from([(base, content)]));
            }
        }
    }

    /// The schemas that a base stands for, each with the values that a mapping gives it: those that it maps, and those
    /// that extend it, directly or through others that are no base themselves.
    fn family(
        &self,
        base: &Base,
        mapped: IndexMap<TypeId, Vec<String>>,
        bases: &IndexSet<TypeId>,
        extended: &Extended,
    ) -> IndexMap<TypeId, Vec<String>> {
        let mut family = mapped;
        let mut asked = IndexSet::from([base.id]);
        let mut next = 0;
        while let Some(&id) = asked.get_index(next) {
            next += 1;
            for &extending in extended.get(&id).into_iter().flatten() {
                // Another word for a base is no schema that extends it, unless the document says so.
                let adds = !matches!(self.drafts.get(extending).shape, DraftShape::Same(_))
                    || self.discriminator_value(extending).is_some();
                if extending != base.id && (adds || family.contains_key(&extending)) {
                    family.entry(extending).or_default();
                    if !bases.contains(&extending) {
                        asked.insert(extending);
                    }
                }
            }
        }
        family.sort_by(|one, _, other, _| one.cmp(other));
        family
    }

    /// The union that a base is; the base itself is among its variants where the document gives it a value.
    fn variants(
        &mut self,
        base: &Base,
        mut family: IndexMap<TypeId, Vec<String>>,
        own: TypeId,
    ) -> Vec<DraftVariant> {
        let own_values = family.shift_remove(&base.id);
        let own_value = self.discriminator_value(base.id);
        let fallback = match self.fallback_target(&base.address) {
            Some((Some(target), _)) => self.drafts.known(&target),
            Some((None, place)) => {
                let message = "the default is mapped to a schema that is not there";
                let finding = Finding::warning(&codes::DISCRIMINATOR_IGNORED, message);
                self.report(finding.help("correct the reference, or remove it"), &place);
                None
            }
            None => None,
        };
        let named = own_values.is_some() || own_value.is_some() || fallback == Some(base.id);
        let own = named.then(|| DraftVariant {
            ty: own,
            fallback: fallback == Some(base.id),
            mapped: own_values.unwrap_or_default(),
            implied: own_value.or_else(|| self.drafts.get(base.id).component.clone()),
        });
        let others = family.into_iter().map(|(ty, mapped)| DraftVariant {
            ty,
            fallback: fallback == Some(ty),
            mapped,
            implied: self.discriminator_value(ty).or_else(|| self.drafts.get(ty).component.clone()),
        });
        own.into_iter().chain(others).collect()
    }

    /// The value that an extension gives a schema.
    fn discriminator_value(&self, id: TypeId) -> Option<String> {
        let node = self.node(&self.drafts.get(id).address);
        self.extensions.text(node, &DISCRIMINATOR_VALUE).map(str::to_owned)
    }
}

impl Drafts {
    /// A draft for what a base says itself; its shape is still the base's. It is a type of its own like the base, so that
    /// what the document says about it is not said of the schemas that extend it.
    fn own_content(&mut self, base: TypeId) -> TypeId {
        let Draft { address, component, facts, .. } = self.get(base).clone();
        let id = self.add(Draft::new(address, DraftShape::Any));
        let own = self.get_mut(id);
        own.facts = Facts { nullable: false, name: None, ..facts };
        own.component = component.map(|name| format!("{name} Base"));
        id
    }

    /// The components that a schema is made of, by `allOf`s that stand inline within each other.
    fn named_parts(&self, id: TypeId) -> IndexSet<TypeId> {
        let mut named = IndexSet::new();
        self.walk_parts(id, &mut |_, part| {
            if self.get(part).component.is_some() {
                named.extend(self.names(part));
            }
        });
        named
    }

    /// A component and all that it is another name for. Names may still lead in a circle here.
    fn names(&self, id: TypeId) -> IndexSet<TypeId> {
        let mut names = IndexSet::from([id]);
        let mut last = id;
        while let DraftShape::Same(target) = self.get(last).shape
            && names.insert(target)
        {
            last = target;
        }
        names
    }

    /// The variants of the unions that a schema is made of.
    fn listed_variants(&self, id: TypeId) -> IndexSet<TypeId> {
        let mut unions = vec![id];
        self.walk_parts(id, &mut |_, part| unions.push(part));
        let variants = |id: TypeId| match &self.get(id).shape {
            DraftShape::Union(union) => union.variants.as_slice(),
            _ => &[],
        };
        unions.into_iter().flat_map(variants).map(|variant| variant.ty).collect()
    }

    /// Lets a schema be made of other parts.
    fn replace_parts(&mut self, id: TypeId, replacements: &IndexMap<TypeId, TypeId>) {
        let mut lists = IndexSet::new();
        self.walk_parts(id, &mut |list, _| {
            lists.insert(list);
        });
        for list in lists {
            let replaced = |part: TypeId| {
                self.names(part).iter().find_map(|name| replacements.get(name)).copied().unwrap_or(part)
            };
            let shape = match &self.get(list).shape {
                DraftShape::AllOf(parts) => DraftShape::AllOf(parts.iter().copied().map(replaced).collect()),
                DraftShape::Same(part) => DraftShape::Same(replaced(*part)),
                _ => continue,
            };
            self.get_mut(list).shape = shape;
        }
    }

    /// Shows every part of a schema, and of the inline schemas among its parts, with the schema that lists it.
    fn walk_parts(&self, id: TypeId, show: &mut dyn FnMut(TypeId, TypeId)) {
        let mut lists = IndexSet::from([id]);
        let mut next = 0;
        while let Some(&list) = lists.get_index(next) {
            next += 1;
            let parts = match &self.get(list).shape {
                DraftShape::AllOf(parts) => parts.as_slice(),
                DraftShape::Same(part) => std::slice::from_ref(part),
                _ => &[],
            };
            for &part in parts {
                show(list, part);
                if self.get(part).component.is_none() {
                    lists.insert(part);
                }
            }
        }
    }
}
