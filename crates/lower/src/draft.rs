//! The working arena: schemas as they are read, one level each, before they are merged, named and put in order.
//!
//! A draft's index is a [`TypeId`]; operations refer to drafts by the same ids until [`crate::compact`] renumbers
//! what is left.

use indexmap::{IndexMap, IndexSet};
use sdkwright_api::{Deprecation, Docs, Enum, Format, Literal, ReadWrite, TypeId};
use sdkwright_diagnostics::Pointer;
use sdkwright_spec::{Address, Hasher, Node};

use crate::described::Described;
use crate::written::Unread;

/// A schema as it was read.
#[derive(Debug, Clone)]
pub(crate) struct Draft {
    /// The schema, or the nearest one that it was made of.
    pub(crate) address: Address,
    /// The name under which the document keeps it for reuse; `None` inline.
    pub(crate) component: Option<String>,
    /// Whether it is the schema of a property, so that an override of its name means the property.
    pub(crate) is_property: bool,
    /// What it says beside its shape.
    pub(crate) facts: Facts,
    /// Its shape, one level deep.
    pub(crate) shape: DraftShape,
}

/// What a schema says beside its shape.
#[derive(Debug, Clone, Default)]
pub(crate) struct Facts {
    pub(crate) docs: Docs,
    pub(crate) title: Option<String>,
    /// What an extension calls it.
    pub(crate) name: Option<String>,
    pub(crate) deprecated: Option<Deprecation>,
    pub(crate) default: Option<Literal>,
    pub(crate) example: Option<Literal>,
    /// The only value of a boolean or a number.
    pub(crate) constant: Option<Literal>,
    pub(crate) access: ReadWrite,
    pub(crate) nullable: bool,
    /// Whether an extension marks it as the message of an error.
    pub(crate) error_message: bool,
}

/// The shape of a schema, one level deep.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum DraftShape {
    /// Not read yet.
    Unread,
    Any,
    /// Only `null`.
    Null,
    Boolean,
    Integer(Format),
    Number(Format),
    String(Format),
    Enum(Enum),
    Object(DraftObject),
    List(TypeId),
    /// A list with a type for each of its first positions.
    Tuple(DraftTuple),
    Union(DraftUnion),
    /// All of these at once; gone after [`crate::all_of`].
    AllOf(Vec<TypeId>),
    /// The same as another, with facts of its own.
    Same(TypeId),
}

/// A list with a type for each of its first positions.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct DraftTuple {
    pub(crate) positions: Vec<TypeId>,
    /// How many positions are there in any case.
    pub(crate) least: usize,
    /// What follows the positions.
    pub(crate) rest: Option<TypeId>,
}

/// An object.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct DraftObject {
    /// Properties by their keys on the wire.
    pub(crate) properties: IndexMap<String, TypeId, Hasher>,
    /// Keys that must be there.
    pub(crate) required: IndexSet<String, Hasher>,
    /// Other keys.
    pub(crate) additional: DraftAdditional,
    /// Whether the schema says that it is an object, or only what one would have to look like.
    pub(crate) declared: bool,
    /// The schemas whose own properties these are.
    pub(crate) sources: Vec<TypeId>,
}

/// What a schema says about keys that are no properties.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) enum DraftAdditional {
    #[default]
    Silent,
    /// `additionalProperties: false`
    Closed,
    /// `additionalProperties: true`
    Open,
    /// `additionalProperties` with a schema
    Typed(TypeId),
}

/// One of several.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct DraftUnion {
    pub(crate) variants: Vec<DraftVariant>,
    /// The property of an explicit discriminator.
    pub(crate) discriminator: Option<String>,
}

/// A choice of a union.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct DraftVariant {
    pub(crate) ty: TypeId,
    /// Values of the discriminator that a mapping gives it.
    pub(crate) mapped: Vec<String>,
    /// The value of the discriminator that its own name would be.
    pub(crate) implied: Option<String>,
    /// Whether it is meant where no value chooses.
    pub(crate) fallback: bool,
}

/// All drafts.
#[derive(Debug, Default)]
pub(crate) struct Drafts {
    all: Vec<Draft>,
    by_address: IndexMap<Address, TypeId, Hasher>,
    /// What the schemas describe, for the balance.
    pub(crate) described: Described,
    /// How many component schemas the entry document has.
    components: usize,
    /// The schemas that are kept for reuse elsewhere: in other files, or among definitions.
    pub(crate) elsewhere: Vec<TypeId>,
}

/// One draft in so many is made of others and stands nowhere in the document.
const SPARE: usize = 4;

impl Drafts {
    /// An arena for a document with these component schemas, which come first and in document order: their names,
    /// where they stand, and where they lead if they are references. There are about `count` schemas in all.
    pub(crate) fn new(components: Vec<(String, Address, Address)>, count: usize) -> Self {
        let mut drafts = Self {
            // Growing by and by would copy the arena of a large document several times.
            all: Vec::with_capacity(count + count / SPARE),
            by_address: IndexMap::with_capacity_and_hasher(count, Hasher::default()),
            components: components.len(),
            ..Self::default()
        };
        for (name, address, _) in &components {
            let id = drafts.add(Draft::new(address.clone(), DraftShape::Unread));
            drafts.get_mut(id).component = Some(name.clone());
            drafts.by_address.insert(address.clone(), id);
        }
        // A component that leads out of the components is the name of what is there, for all who refer to it.
        for (index, (_, _, target)) in components.into_iter().enumerate() {
            let id = TypeId(index as u32);
            if !drafts.by_address.contains_key(&target) {
                drafts.get_mut(id).address = target.clone();
                drafts.by_address.insert(target, id);
            }
        }
        drafts
    }

    /// The draft of the schema at an address behind all references; it is read later if it is new. `written` is what
    /// stands at the place of its use: the schema itself or a reference.
    pub(crate) fn at(&mut self, address: &Address, written: Option<&Node>) -> TypeId {
        if let Some(&id) = self.by_address.get(address) {
            return id;
        }
        let mut draft = Draft::new(address.clone(), DraftShape::Unread);
        draft.component = written.and_then(Node::reference).and_then(reusable_name);
        let is_reusable = draft.component.is_some();
        let id = self.add(draft);
        self.elsewhere.extend(is_reusable.then_some(id));
        self.by_address.insert(address.clone(), id);
        id
    }

    /// The draft of the schema at an address, if there is one already.
    pub(crate) fn known(&self, address: &Address) -> Option<TypeId> {
        self.by_address.get(address).copied()
    }

    /// Adds a draft.
    pub(crate) fn add(&mut self, draft: Draft) -> TypeId {
        let id = TypeId(u32::try_from(self.all.len()).expect("a document has fewer than 2^32 schemas"));
        self.all.push(draft);
        id
    }

    /// Adds a draft made of `origin`, without facts of its own.
    pub(crate) fn add_part(&mut self, origin: TypeId, shape: DraftShape) -> TypeId {
        let address = self.get(origin).address.clone();
        self.add(Draft::new(address, shape))
    }

    pub(crate) fn get(&self, id: TypeId) -> &Draft {
        &self.all[id.0 as usize]
    }

    pub(crate) fn get_mut(&mut self, id: TypeId) -> &mut Draft {
        &mut self.all[id.0 as usize]
    }

    /// The next ones that are not read yet, at most `count`, of those from `known` on, which moves on behind them.
    pub(crate) fn unread(&self, known: &mut usize, count: usize) -> Vec<Unread> {
        let mut unread = Vec::new();
        while let Some(draft) = self.all.get(*known).filter(|_| unread.len() < count) {
            if draft.shape == DraftShape::Unread {
                unread.push(Unread {
                    id: TypeId(*known as u32),
                    address: draft.address.clone(),
                    is_component: draft.component.is_some(),
                });
            }
            *known += 1;
        }
        unread
    }

    pub(crate) fn len(&self) -> usize {
        self.all.len()
    }

    /// How many component schemas the entry document has; they have the first ids.
    pub(crate) fn component_count(&self) -> usize {
        self.components
    }

    /// Follows [`DraftShape::Same`] to a shape.
    pub(crate) fn peel(&self, mut id: TypeId) -> TypeId {
        while let DraftShape::Same(target) = self.get(id).shape {
            id = target;
        }
        id
    }

    /// The shape behind [`DraftShape::Same`].
    pub(crate) fn shape(&self, id: TypeId) -> &DraftShape {
        &self.get(self.peel(id)).shape
    }
}

impl Draft {
    /// A draft without facts.
    pub(crate) fn new(address: Address, shape: DraftShape) -> Self {
        Self { address, component: None, is_property: false, facts: Facts::default(), shape }
    }
}

impl Facts {
    /// These facts, and those of `other` where these are silent. Whether `null` is allowed is not among them.
    #[must_use]
    pub(crate) fn or(self, other: &Facts) -> Self {
        let docs = if self.docs.is_empty() { other.docs.clone() } else { self.docs };
        Self {
            docs,
            title: self.title.or_else(|| other.title.clone()),
            name: self.name.or_else(|| other.name.clone()),
            deprecated: self.deprecated.or_else(|| other.deprecated.clone()),
            example: self.example.or_else(|| other.example.clone()),
            constant: self.constant.or_else(|| other.constant.clone()),
            error_message: self.error_message || other.error_message,
            default: self.default,
            access: self.access,
            nullable: self.nullable,
        }
        .or_access(other)
    }

    /// The same for what a type that stands elsewhere says of each of its uses, not of itself.
    #[must_use]
    pub(crate) fn or_access(mut self, other: &Facts) -> Self {
        self.default = self.default.or_else(|| other.default.clone());
        if self.access == ReadWrite::Both {
            self.access = other.access;
        }
        self
    }
}

/// The name of a schema that something refers to though it is no component of the entry document: its key among the
/// definitions of a file, or the name of the file that it fills.
fn reusable_name(reference: &str) -> Option<String> {
    let (file, pointer) = reference.split_once('#').unwrap_or((reference, ""));
    if !matches!(pointer, "" | "/") {
        let pointer = Pointer::parse(pointer)?;
        let parent = pointer.parent()?.last()?;
        return matches!(parent.as_str(), "schemas" | "definitions" | "$defs").then(|| pointer.last())?;
    }
    let name = file.rsplit('/').next()?;
    let stem = name.split_once('.').map_or(name, |(stem, _)| stem);
    (!stem.is_empty()).then(|| stem.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_in_references() {
        for (reference, expected) in [
            ("#/components/schemas/Link", Some("Link")),
            ("shared.yaml#/definitions/Link", Some("Link")),
            ("../models/link.yaml", Some("link")),
            ("models/link.v2.json#/", Some("link")),
            ("#/components/schemas/Link/properties/url", None),
            ("#/paths/~1links/get", None),
            ("", None),
        ] {
            assert_eq!(reusable_name(reference).as_deref(), expected, "{reference}");
        }
    }
}
