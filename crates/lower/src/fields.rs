//! Properties become fields.

use indexmap::IndexSet;
use sdkwright_api::{
    Additional, Docs, EnumKind, Field, Format, Literal, Name, ReadWrite, Shape, Struct, TypeId, TypeRef,
};
use sdkwright_diagnostics::Finding;

use crate::codes;
use crate::draft::{DraftAdditional, DraftObject, DraftShape, Facts};
use crate::lowering::{Lowering, excerpt};
use crate::merge::Merged;

impl Lowering<'_> {
    /// The shape of an object, and which of its fields are marked as the message of an error.
    pub(crate) fn object_shape(
        &mut self,
        id: TypeId,
        object: &DraftObject,
        merged: &mut Merged,
    ) -> (Shape, Vec<String>) {
        if !object.declared {
            return (Shape::Any, Vec::new());
        }
        let mut messages = Vec::new();
        let mut fields = Vec::with_capacity(object.properties.len());
        for (wire, &ty) in &object.properties {
            let facts = self.facts_in_place(ty);
            if facts.error_message {
                messages.push(wire.clone());
            }
            let required = object.required.contains(wire);
            fields.push(self.field(wire, ty, required, facts, merged));
        }
        let undeclared: IndexSet<_> =
            object.required.iter().filter(|key| !object.properties.contains_key(*key)).cloned().collect();
        for wire in undeclared {
            let message = format!("`{}` is required but not described; any value is taken", excerpt(&wire));
            let address = self.drafts.get(id).address.child("required");
            self.report(Finding::note(&codes::UNDECLARED_REQUIRED, message), &address);
            let any = self.plain(id, DraftShape::Any, merged);
            fields.push(plain_field(wire, any));
        }
        let any = |lowering: &mut Self, merged: &mut Merged| lowering.plain(id, DraftShape::Any, merged);
        let shape = match object.additional {
            DraftAdditional::Silent | DraftAdditional::Open if fields.is_empty() => {
                Shape::Map(any(self, merged))
            }
            DraftAdditional::Typed(ty) if fields.is_empty() => Shape::Map(merged.of(ty)),
            DraftAdditional::Silent | DraftAdditional::Closed => {
                Shape::Struct(Struct { fields, additional: Additional::Ignored })
            }
            DraftAdditional::Open => {
                Shape::Struct(Struct { fields, additional: Additional::Kept(any(self, merged)) })
            }
            DraftAdditional::Typed(ty) => {
                Shape::Struct(Struct { fields, additional: Additional::Kept(merged.of(ty)) })
            }
        };
        (shape, messages)
    }

    fn field(&mut self, wire: &str, ty: TypeId, required: bool, facts: Facts, merged: &mut Merged) -> Field {
        let mut target = merged.of(ty);
        let mut constant = facts.constant;
        if constant.is_none()
            && let Some(only) = self.only_value(ty)
        {
            let shape = match only {
                Literal::String(_) => DraftShape::String(Format::Plain),
                _ => DraftShape::Integer(Format::Plain),
            };
            constant = Some(only);
            target = self.plain(ty, shape, merged);
        }
        Field {
            name: Name::written(facts.name.unwrap_or_else(|| wire.to_owned()), String::new()),
            wire: wire.to_owned(),
            ty: target,
            required,
            cyclic: false,
            access: facts.access,
            docs: facts.docs,
            deprecated: facts.deprecated,
            default: facts.default,
            // No language spells a number of which every digit counts as a literal.
            constant: constant.filter(|_| !target.nullable && !self.is_decimal(ty)),
            example: facts.example,
        }
    }

    fn is_decimal(&self, ty: TypeId) -> bool {
        *self.drafts.shape(ty) == DraftShape::Number(Format::Decimal)
    }

    /// The value of an inline enum of one, which is a constant rather than a type.
    fn only_value(&self, ty: TypeId) -> Option<Literal> {
        let target = self.drafts.get(self.drafts.peel(ty));
        match &target.shape {
            DraftShape::Enum(values) if target.component.is_none() && !self.drafts.is_nullable(ty) => {
                let [only] = values.members.as_slice() else { return None };
                let as_said = values.kind == EnumKind::String || matches!(only.value, Literal::Number(_));
                as_said.then(|| only.value.clone())
            }
            _ => None,
        }
    }

    /// What is said about a schema where it is used: by itself and the inline schemas that it is the same as. A
    /// component speaks of itself there, except for what holds of each of its uses.
    pub(crate) fn facts_in_place(&self, mut id: TypeId) -> Facts {
        let mut facts = Facts::default();
        loop {
            let draft = self.drafts.get(id);
            if draft.component.is_some() {
                return facts.or_access(&draft.facts);
            }
            facts = facts.or(&draft.facts);
            match draft.shape {
                DraftShape::Same(target) => id = target,
                _ => return facts,
            }
        }
    }
}

/// A field of which only the key is known.
fn plain_field(wire: String, ty: TypeRef) -> Field {
    Field {
        name: Name::written(wire.clone(), String::new()),
        wire,
        ty,
        required: true,
        cyclic: false,
        access: ReadWrite::Both,
        docs: Docs::default(),
        deprecated: None,
        default: None,
        constant: None,
        example: None,
    }
}
