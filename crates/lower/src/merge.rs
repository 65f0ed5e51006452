//! Structurally equal inline schemas become one type, before anything is named.
//!
//! Types are finished from the leaves up: a schema's key is made of the types of its children, so that equal schemas
//! have equal keys. Components are types of their own whatever they look like; since every circle of references leads
//! through one of them, the way up ends.

use indexmap::map::Entry;
use indexmap::{IndexMap, IndexSet};
use sdkwright_api::{
    Additional, EnumKind, Field, Format, Literal, Member, ReadWrite, Shape, Tuple, TypeId, TypeRef,
};

use sdkwright_spec::Hasher;

use crate::draft::{DraftAdditional, DraftShape, DraftTuple, Facts};
use crate::lowering::Lowering;
use crate::unions::{Choices, Discriminator};

/// What drafts are after merging. Ids are still those of drafts.
#[derive(Debug, Default)]
pub(crate) struct Merged {
    /// For each draft the type that stands for it, once it is known.
    uses: Vec<Option<TypeRef>>,
    /// The types, each under the id of the first draft that it stands for.
    pub(crate) types: IndexMap<TypeId, MergedType, Hasher>,
    keys: IndexMap<Key, TypeId, Hasher>,
}

/// A type after merging.
#[derive(Debug, Clone)]
pub(crate) struct MergedType {
    pub(crate) shape: Shape,
    /// What an extension calls it.
    pub(crate) name: Option<String>,
    /// Those of the first draft that has any.
    pub(crate) facts: Facts,
    /// The titles of all drafts that it stands for.
    pub(crate) titles: IndexSet<String>,
    /// What the document says about telling the variants of a union apart.
    pub(crate) discriminator: Option<Discriminator>,
    /// The keys of fields that an extension marks as the message of an error.
    pub(crate) messages: Vec<String>,
    /// The schemas whose properties its fields are.
    pub(crate) sources: Vec<TypeId>,
}

/// What makes inline schemas equal: everything but the words about them.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
enum Key {
    Scalar(ScalarKind, Format),
    Enum(Option<String>, EnumKind, Vec<(String, Literal)>),
    Struct(Option<String>, Vec<FieldKey>, Option<TypeRef>),
    List(TypeRef),
    Tuple(Tuple),
    Map(TypeRef),
    Union(Option<String>, Vec<TypeRef>, Option<Discriminator>),
    Alias(TypeRef),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum ScalarKind {
    Any,
    Boolean,
    Integer,
    Number,
    String,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
struct FieldKey {
    name: String,
    wire: String,
    ty: TypeRef,
    required: bool,
    access: ReadWrite,
    deprecated: bool,
    default: Option<Literal>,
    constant: Option<Literal>,
}

enum Step {
    Enter(TypeId),
    Leave(TypeId),
}

impl Lowering<'_> {
    /// Merges the component schemas and what `roots` reach.
    pub(crate) fn merge(&mut self, roots: &[TypeId]) -> Merged {
        self.drafts.settle_nullable();
        let mut merged = Merged::default();
        let components = (0..self.drafts.component_count()).map(|index| TypeId(index as u32));
        for root in components.chain(roots.iter().copied()) {
            self.merge_from(root, &mut merged);
        }
        merged
    }

    fn merge_from(&mut self, root: TypeId, merged: &mut Merged) {
        let mut entered = IndexSet::new();
        let mut steps = vec![Step::Enter(root)];
        while let Some(step) = steps.pop() {
            match step {
                Step::Enter(id) if merged.is_known(id) => {}
                Step::Enter(id) => {
                    let own = TypeRef { id, nullable: self.drafts.is_nullable(id) };
                    if self.drafts.get(id).component.is_some() {
                        merged.know(id, own);
                    } else if !entered.insert(id) {
                        // A circle of inline schemas closes here, so this one is a type of its own.
                        merged.know(id, own);
                        continue;
                    }
                    steps.push(Step::Leave(id));
                    steps.extend(self.children(id).into_iter().rev().map(Step::Enter));
                }
                Step::Leave(id) => self.finish(id, merged),
            }
        }
    }

    fn children(&self, id: TypeId) -> Vec<TypeId> {
        match &self.drafts.get(id).shape {
            DraftShape::Object(object) => {
                let typed = match object.additional {
                    DraftAdditional::Typed(ty) => Some(ty),
                    _ => None,
                };
                object.properties.values().copied().chain(typed).collect()
            }
            DraftShape::List(item) => vec![*item],
            DraftShape::Tuple(tuple) => tuple.positions.iter().chain(&tuple.rest).copied().collect(),
            DraftShape::Union(union) => union.variants.iter().map(|variant| variant.ty).collect(),
            DraftShape::Same(target) => vec![*target],
            _ => Vec::new(),
        }
    }

    /// Finishes a draft whose children are known.
    fn finish(&mut self, id: TypeId, merged: &mut Merged) {
        let mut discriminator = None;
        let mut messages = Vec::new();
        let mut sources = Vec::new();
        let draft_shape = match &mut self.drafts.get_mut(id).shape {
            // Nothing looks into an object after this.
            DraftShape::Object(object) => DraftShape::Object(std::mem::take(object)),
            shape => shape.clone(),
        };
        let shape = match draft_shape {
            DraftShape::Same(target) => return self.stand_for(id, merged.of(target), merged),
            DraftShape::Union(union) => match self.choices(id, &union, merged) {
                Choices::One(ty) => return self.stand_for(id, ty, merged),
                Choices::Any => Shape::Any,
                Choices::Several(union, found) => {
                    discriminator = found;
                    Shape::Union(union)
                }
            },
            DraftShape::Object(object) => {
                let (shape, marked) = self.object_shape(id, &object, merged);
                messages = marked;
                sources = object.sources;
                shape
            }
            DraftShape::List(item) => Shape::List(merged.of(item)),
            DraftShape::Tuple(DraftTuple { positions, least, rest }) => Shape::Tuple(Tuple {
                positions: positions.into_iter().map(|position| merged.of(position)).collect(),
                least,
                rest: rest.map(|rest| merged.of(rest)),
            }),
            DraftShape::Boolean => Shape::Boolean,
            DraftShape::Integer(format) => Shape::Integer(format),
            DraftShape::Number(format) => Shape::Number(format),
            DraftShape::String(format) => Shape::String(format),
            DraftShape::Enum(values) => Shape::Enum(values),
            DraftShape::Any | DraftShape::Null | DraftShape::Unread | DraftShape::AllOf(_) => Shape::Any,
        };
        let draft = self.drafts.get(id);
        let mut ty = MergedType::plain(shape, Facts::default());
        // Words about a scalar, a list or a map belong to where it stands, unless it is a component.
        if draft.component.is_some() || ty.shape.is_always_named() {
            let facts = draft.facts.clone();
            let name = facts.name.clone().filter(|_| !draft.is_property);
            let titles = facts.title.iter().cloned().collect();
            ty = MergedType { name, titles, facts, discriminator, messages, ..ty };
        }
        ty.sources = sources;
        self.settle(id, ty, merged);
    }

    /// A type stands for a draft that says the same: in its place, or, for a component, under its name.
    fn stand_for(&mut self, id: TypeId, target: TypeRef, merged: &mut Merged) {
        if merged.leads_to(target.id, id) {
            // Each of several schemas is a choice of one, the next of them.
            self.report_cycle(id);
            merged.types.insert(id, MergedType::plain(Shape::Any, Facts::default()));
            if !merged.is_known(id) {
                merged.know(id, TypeRef::new(id));
            }
            return;
        }
        let draft = self.drafts.get(id);
        if draft.component.is_none() && merged.is_known(id) {
            // It was taken as a type of its own already.
            let facts = draft.facts.clone();
            merged.types.insert(id, MergedType::plain(Shape::Alias(target), facts));
        } else if draft.component.is_none() {
            merged.know(id, TypeRef { nullable: target.nullable || draft.facts.nullable, ..target });
        } else {
            let inline = self.drafts.get(target.id).component.is_none();
            let mut ty = match merged.types.get(&target.id) {
                Some(ty) if inline => ty.clone(),
                _ => MergedType::plain(Shape::Alias(target), Facts::default()),
            };
            ty.facts = draft.facts.clone().or(&ty.facts);
            ty.name = draft.facts.name.clone();
            merged.types.insert(id, ty);
        }
    }

    /// Keeps a type, or finds the one that it equals.
    fn settle(&mut self, id: TypeId, ty: MergedType, merged: &mut Merged) {
        if merged.is_known(id) {
            merged.types.insert(id, ty);
        } else {
            let nullable = self.drafts.is_nullable(id);
            let standing = merged.intern(id, ty);
            merged.know(id, TypeRef { id: standing, nullable });
        }
    }

    /// The plain type of a shape that needs no schema.
    pub(crate) fn plain(&mut self, near: TypeId, shape: DraftShape, merged: &mut Merged) -> TypeRef {
        let id = self.drafts.add_part(near, shape);
        self.finish(id, merged);
        merged.of(id)
    }
}

impl Merged {
    /// The type that stands for a draft.
    pub(crate) fn of(&self, id: TypeId) -> TypeRef {
        self.uses[id.0 as usize].expect("children are finished before what contains them")
    }

    /// Whether a type is another one by another name.
    fn leads_to(&self, mut from: TypeId, id: TypeId) -> bool {
        loop {
            if from == id {
                return true;
            }
            match self.types.get(&from).map(|ty| &ty.shape) {
                Some(Shape::Alias(target)) => from = target.id,
                _ => return false,
            }
        }
    }

    /// Whether a type stands for a draft.
    pub(crate) fn is_known(&self, id: TypeId) -> bool {
        self.uses.get(id.0 as usize).is_some_and(Option::is_some)
    }

    fn know(&mut self, id: TypeId, ty: TypeRef) {
        let index = id.0 as usize;
        if self.uses.len() <= index {
            self.uses.resize(index + 1, None);
        }
        self.uses[index] = Some(ty);
    }

    /// The first type that is equal to this one.
    fn intern(&mut self, id: TypeId, ty: MergedType) -> TypeId {
        match self.keys.entry(Key::of(&ty)) {
            Entry::Occupied(first) => {
                let first = *first.get();
                let known = &mut self.types[&first];
                known.titles.extend(ty.titles);
                known.sources.extend(ty.sources);
                if known.facts.docs.is_empty() {
                    known.facts.docs = ty.facts.docs;
                }
                if known.facts.example.is_none() {
                    known.facts.example = ty.facts.example;
                }
                first
            }
            Entry::Vacant(place) => {
                place.insert(id);
                self.types.insert(id, ty);
                id
            }
        }
    }
}

impl MergedType {
    fn plain(shape: Shape, facts: Facts) -> Self {
        Self {
            shape,
            name: None,
            titles: IndexSet::new(),
            facts,
            discriminator: None,
            messages: Vec::new(),
            sources: Vec::new(),
        }
    }
}

impl Key {
    fn of(ty: &MergedType) -> Self {
        let name = ty.name.clone();
        match &ty.shape {
            Shape::Any => Self::Scalar(ScalarKind::Any, Format::Plain),
            Shape::Boolean => Self::Scalar(ScalarKind::Boolean, Format::Plain),
            Shape::Integer(format) => Self::Scalar(ScalarKind::Integer, *format),
            Shape::Number(format) => Self::Scalar(ScalarKind::Number, *format),
            Shape::String(format) => Self::Scalar(ScalarKind::String, *format),
            Shape::Enum(values) => {
                let member = |member: &Member| (member.name.spelling.clone(), member.value.clone());
                Self::Enum(name, values.kind, values.members.iter().map(member).collect())
            }
            Shape::Struct(object) => {
                let additional = match object.additional {
                    Additional::Ignored => None,
                    Additional::Kept(ty) => Some(ty),
                };
                Self::Struct(name, object.fields.iter().map(FieldKey::of).collect(), additional)
            }
            Shape::List(item) => Self::List(*item),
            Shape::Tuple(tuple) => Self::Tuple(tuple.clone()),
            Shape::Map(value) => Self::Map(*value),
            Shape::Union(union) => {
                let variants = union.variants.iter().map(|variant| variant.ty).collect();
                Self::Union(name, variants, ty.discriminator.clone())
            }
            Shape::Alias(target) => Self::Alias(*target),
        }
    }
}

impl FieldKey {
    fn of(field: &Field) -> Self {
        Self {
            name: field.name.spelling.clone(),
            wire: field.wire.clone(),
            ty: field.ty,
            required: field.required,
            access: field.access,
            deprecated: field.deprecated.is_some(),
            default: field.default.clone(),
            constant: field.constant.clone(),
        }
    }
}
