//! The fields of a struct as Rust has them.

use sdkwright_api::{Additional, Field, Format, Shape, Struct, TypeId, Usage};

use crate::accept::Accept;
use crate::encode::{Code, Ident, code};
use crate::imports::Imports;
use crate::types::{Presence, TypeTable};

/// A field's place in Rust, decided once for the model, its serde impls, its page and every example.
#[derive(Debug, Clone)]
pub(crate) struct FieldPlan<'a> {
    pub field: &'a Field,
    pub ident: Ident,
    pub presence: Presence,
    pub accept: Accept,
    pub boxed: bool,
}

/// A struct's fields with their identifiers, and that of the map of other keys.
pub(crate) struct StructPlan<'a> {
    pub fields: Vec<FieldPlan<'a>>,
    pub additional: Option<(Ident, sdkwright_api::TypeRef)>,
    pub usage: Usage,
}

impl<'a> StructPlan<'a> {
    /// Decides the fields of a struct.
    pub fn new(types: &TypeTable<'a>, id: TypeId, object: &'a Struct) -> Self {
        let def = types.def(id);
        // A part that is left out is absent; there is no null.
        let holds_files = types.multipart.is_pure(id);
        let usage = if holds_files { Usage { request: false, ..def.usage } } else { def.usage };
        let names = types.field_names(id);
        let mut imports = Imports::default();
        let fields = object
            .fields
            .iter()
            .zip(&names.fields)
            .map(|(field, ident)| FieldPlan {
                field,
                ident: ident.clone(),
                presence: types.presence(field, usage),
                accept: file_accept(types, field)
                    .filter(|_| holds_files)
                    .unwrap_or_else(|| Accept::of(types, field.ty, &mut imports)),
                boxed: field.cyclic && types.is_direct(field.ty.id),
            })
            .collect();
        let additional = match object.additional {
            Additional::Ignored => None,
            Additional::Kept(ty) => names.additional.clone().map(|ident| (ident, ty)),
        };
        Self { fields, additional, usage: def.usage }
    }
}

/// What a field that holds files takes.
fn file_accept(types: &TypeTable<'_>, field: &Field) -> Option<Accept> {
    let is_file = |ty| matches!(types.shape(ty), Shape::String(Format::Binary));
    match types.shape(field.ty) {
        Shape::String(Format::Binary) => Some(Accept::File),
        Shape::List(item) if is_file(*item) => Some(Accept::Files),
        _ => None,
    }
}

impl FieldPlan<'_> {
    /// What its argument takes, as a file's imports learn of it.
    pub fn accepting(&self, types: &TypeTable<'_>, imports: &mut Imports) -> Accept {
        match self.accept {
            Accept::File | Accept::Files => {
                imports.runtime("File");
                self.accept.clone()
            }
            _ => Accept::of(types, self.field.ty, imports),
        }
    }

    /// The type of its value when there is one.
    pub fn bare(&self, types: &TypeTable<'_>, imports: &mut Imports) -> Code {
        match self.accept {
            Accept::File | Accept::Files => self.accepting(types, imports).owned(),
            _ => types.bare_field(self.field, imports),
        }
    }

    /// Its type, with what may be missing.
    pub fn ty(&self, types: &TypeTable<'_>, imports: &mut Imports) -> Code {
        let bare = self.bare(types, imports);
        match self.presence {
            Presence::Required => bare,
            Presence::Nullable | Presence::Optional => code!("Option<", bare, ">"),
            Presence::Patch => {
                imports.runtime("Patch");
                code!("Patch<", bare, ">")
            }
        }
    }

    /// Whether `new` asks for it.
    pub fn is_argument(&self) -> bool {
        self.presence == Presence::Required && self.field.constant.is_none()
    }
}
