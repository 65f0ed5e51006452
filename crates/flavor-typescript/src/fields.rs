//! The fields of a struct as TypeScript has them.

use sdkwright_api::{Additional, Api, Field, ReadWrite, Shape, Struct, TypeId, TypeRef, Usage};
use sdkwright_config::NameLock;

use crate::encode::Ident;
use crate::names;

/// A field's place in TypeScript, decided once for the model, its schema, its page and every example.
#[derive(Debug, Clone)]
pub(crate) struct FieldPlan<'a> {
    pub field: &'a Field,
    pub ident: Ident,
    /// Whether it may be left out.
    pub optional: bool,
    /// Whether the server alone sets it: it is accepted and not sent.
    pub read_only: bool,
}

/// A struct's fields with their names, and that of the map of other keys.
#[derive(Debug)]
pub(crate) struct StructPlan<'a> {
    pub fields: Vec<FieldPlan<'a>>,
    pub additional: Option<(Ident, TypeRef)>,
    pub usage: Usage,
}

impl<'a> StructPlan<'a> {
    /// Decides the fields of a struct. A request form has the fields that the server alone sets too, so that what was
    /// read can be passed back.
    pub fn new(api: &'a Api, id: TypeId, object: &'a Struct, lock: &mut NameLock) -> Self {
        let def = api.types.get(id);
        let read = def.input_of.map(|form| &api.types.get(form).shape);
        let read_only: Vec<&Field> = match read {
            Some(Shape::Struct(form)) => {
                let is_missing = |field: &&Field| object.fields.iter().all(|own| own.wire != field.wire);
                let fields = form.fields.iter().filter(|field| field.access == ReadWrite::ReadOnly);
                fields.filter(is_missing).collect()
            }
            _ => Vec::new(),
        };
        let all = object.fields.iter().map(|field| (field, false));
        let all: Vec<(&Field, bool)> = all.chain(read_only.into_iter().map(|field| (field, true))).collect();
        let key = def.name.as_ref().map_or("", |name| name.key.as_str());
        let mut scope = names::ident_scope(&format!("field {key}"));
        let wishes = all.iter().map(|(field, _)| (&field.name, names::field_name(&field.name.spelling)));
        let idents = scope.claim_all(lock, wishes);
        let fields = all.iter().zip(idents).map(|((field, read_only), ident)| FieldPlan {
            field,
            ident: Ident::member(&ident),
            optional: *read_only
                || !field.required
                || is_endless(api, field)
                || is_filled_in(field, def.usage),
            read_only: *read_only,
        });
        let fields = fields.collect();
        let additional = match object.additional {
            Additional::Ignored => None,
            Additional::Kept(ty) => Some((Ident::member(&scope.claim_unlocked("additionalProperties")), ty)),
        };
        Self { fields, additional, usage: def.usage }
    }

    /// The field of a wire name.
    pub fn by_wire(&self, wire: &str) -> Option<&FieldPlan<'a>> {
        self.fields.iter().find(|own| own.field.wire == wire)
    }
}

/// Whether the only value of a field is sent even if it is left out.
fn is_filled_in(field: &Field, usage: Usage) -> bool {
    field.constant.is_some() && usage.request
}

/// An object that must hold another of its own kind has no end; no document can mean that.
fn is_endless(api: &Api, field: &Field) -> bool {
    let ty = api.types.resolve(field.ty);
    field.cyclic && !ty.nullable && matches!(api.types.get(ty.id).shape, Shape::Struct(_))
}
