//! From the working arena to the one of the Api: what merging left, in document order, with ids of its own.

use indexmap::{IndexMap, IndexSet};
use sdkwright_api::{Additional, Name, Shape, TypeDef, TypeId, TypeRef, Types};
use sdkwright_diagnostics::Pointer;

use crate::keys::Keys;
use crate::lowering::Lowering;
use crate::merge::Merged;
use crate::unions::Discriminator;

/// The types of an Api, and what the document says about them that only this stage needs.
#[derive(Debug, Default)]
pub(crate) struct Arena {
    pub(crate) types: Types,
    /// One entry for each type.
    pub(crate) notes: Vec<Notes>,
    merged: Merged,
    numbers: IndexMap<TypeId, TypeId>,
    components: usize,
    /// The schemas whose properties are fields of a type.
    sources: IndexSet<TypeId>,
    /// Keys of names that were given out.
    keys: Keys,
}

/// What the document says about a type that only this stage needs.
#[derive(Debug, Clone, Default)]
pub(crate) struct Notes {
    /// The titles of the schemas that it stands for.
    pub(crate) titles: IndexSet<String>,
    /// The explicit discriminator of a union.
    pub(crate) discriminator: Option<Discriminator>,
    /// The keys of fields that are marked as the message of an error.
    pub(crate) messages: Vec<String>,
    /// Whether an extension gave an inline schema its name.
    pub(crate) named: Option<String>,
    /// Whether it is a component.
    pub(crate) component: bool,
}

impl Arena {
    /// Brings merged types into order: components in document order, each followed by the inline types that it is the
    /// first to contain, then those of `roots`.
    pub(crate) fn new(lowering: &Lowering<'_>, merged: Merged, roots: &[TypeId]) -> Self {
        let mut arena = Self { merged, ..Self::default() };
        let components: Vec<_> =
            (0..lowering.drafts.component_count()).map(|index| TypeId(index as u32)).collect();
        for root in components.iter().chain(roots) {
            let root = arena.merged.of(*root).id;
            arena.number_from(root, &components);
        }
        arena.components = components.iter().filter(|id| arena.numbers.contains_key(*id)).count();
        let order: Vec<_> = arena.numbers.keys().copied().collect();
        for id in order {
            arena.add(lowering, id);
        }
        arena
    }

    /// The type that stands for what was referred to by the id of a draft.
    pub(crate) fn settle(&self, ty: TypeRef) -> TypeRef {
        let of = self.merged.of(ty.id);
        TypeRef { id: self.numbers[&of.id], nullable: of.nullable || ty.nullable }
    }

    /// How many component schemas of the entry document have a type.
    pub(crate) fn component_count(&self) -> usize {
        self.components
    }

    /// Whether a type stands for a schema.
    pub(crate) fn has(&self, id: TypeId) -> bool {
        self.merged.is_known(id)
    }

    /// Whether the properties of a schema are fields of a type.
    pub(crate) fn has_source(&self, id: TypeId) -> bool {
        self.sources.contains(&id)
    }

    fn number_from(&mut self, root: TypeId, components: &[TypeId]) {
        let mut open = vec![root];
        while let Some(id) = open.pop() {
            let new = TypeId(self.numbers.len() as u32);
            // Components of the entry document come in their own turn.
            if self.numbers.contains_key(&id) || id != root && (id.0 as usize) < components.len() {
                continue;
            }
            self.numbers.insert(id, new);
            let mut children = self.merged.types[&id].shape.parts();
            children.reverse();
            open.extend(children);
        }
    }

    fn add(&mut self, lowering: &Lowering<'_>, id: TypeId) {
        let draft = lowering.drafts.get(id);
        let ty = self.merged.types.swap_remove(&id).expect("each id is added once");
        self.sources.extend(&ty.sources);
        let shape = self.renumber(ty.shape);
        let is_nameable = matches!(shape, Shape::Struct(_) | Shape::Enum(_) | Shape::Union(_));
        let mut def = TypeDef::anonymous(shape);
        if let Some(component) = &draft.component {
            let spelling = ty.name.as_ref().unwrap_or(component);
            let key = if (id.0 as usize) < lowering.drafts.component_count() {
                format!("#{}", Pointer::root().child("components").child("schemas").child(component))
            } else {
                format!("{component} #{}", draft.address.pointer)
            };
            def.name = Some(Name::written(spelling, self.keys.unique(key)));
        }
        if is_nameable || draft.component.is_some() {
            def.docs = ty.facts.docs;
            def.deprecated = ty.facts.deprecated;
            def.example = ty.facts.example;
            def.origin = Some(lowering.spec.origin(&draft.address));
        }
        self.types.add(def);
        self.notes.push(Notes {
            titles: ty.titles,
            discriminator: ty.discriminator,
            messages: ty.messages,
            named: ty.name.filter(|_| draft.component.is_none()),
            component: draft.component.is_some(),
        });
    }

    fn renumber(&self, mut shape: Shape) -> Shape {
        let renumber = |ty: &mut TypeRef| ty.id = self.numbers[&ty.id];
        match &mut shape {
            Shape::Struct(object) => {
                object.fields.iter_mut().for_each(|field| renumber(&mut field.ty));
                if let Additional::Kept(ty) = &mut object.additional {
                    renumber(ty);
                }
            }
            Shape::Union(union) => union.variants.iter_mut().for_each(|variant| renumber(&mut variant.ty)),
            Shape::Tuple(tuple) => tuple.parts_mut().for_each(renumber),
            Shape::List(ty) | Shape::Map(ty) | Shape::Alias(ty) => renumber(ty),
            Shape::Any
            | Shape::Boolean
            | Shape::Integer(_)
            | Shape::Number(_)
            | Shape::String(_)
            | Shape::Enum(_) => {}
        }
        shape
    }
}
