//! The document's types in Rust: what each is called, which module it stands in, how it is spelled where it is used.

use std::collections::BTreeMap;

use rayon::prelude::*;
use sdkwright_api::{Api, Docs, Field, Format, Name, Shape, TypeDef, TypeId, TypeRef, Usage};
use sdkwright_config::NameLock;
use sdkwright_flavor::{Claim, TypeDocs};

use crate::encode::{Code, Fragment, Ident, code};
use crate::field_names::FieldNames;
use crate::imports::Imports;
use crate::modules::Modules;
use crate::multipart::MultipartBodies;
use crate::names;

/// Every named type of an Api, with its identifier and its module.
#[derive(Debug)]
pub(crate) struct TypeTable<'a> {
    api: &'a Api,
    idents: BTreeMap<TypeId, Ident>,
    stems: BTreeMap<TypeId, String>,
    fields: BTreeMap<TypeId, FieldNames>,
    docs: TypeDocs<'a>,
    /// Those that are sent as multipart bodies.
    pub multipart: MultipartBodies<'a>,
    /// The files that they stand in.
    pub modules: Modules,
}

/// How a field tells apart what may be missing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Presence {
    /// `T`: always there.
    Required,
    /// `Option<T>`: always there, perhaps as `null`.
    Nullable,
    /// `Option<T>`: perhaps absent; `null` reads as absent.
    Optional,
    /// `Patch<T>`: a request can say absent, `null`, or a value.
    Patch,
}

impl<'a> TypeTable<'a> {
    /// Names every type and gives it a module, which suits a crate with features or without.
    pub fn new(api: &'a Api, has_features: bool, lock: &mut NameLock) -> Self {
        let idents = name_types(api, lock);
        let mut names = lock.fork();
        let ((modules, fields), (stems, (docs, multipart))) = rayon::join(
            || {
                rayon::join(
                    || Modules::new(api, &idents, has_features, lock),
                    || FieldNames::of_all(api, &mut names),
                )
            },
            || rayon::join(|| name_pages(&idents), || (TypeDocs::new(api), MultipartBodies::new(api))),
        );
        lock.join(names);
        Self { api, stems, fields, docs, multipart, idents, modules }
    }

    /// The type behind an id.
    pub fn def(&self, id: TypeId) -> &'a TypeDef {
        self.api.types.get(id)
    }

    /// The identifiers of all named types.
    pub fn idents(&self) -> impl Iterator<Item = &Ident> {
        self.idents.values()
    }

    /// The identifier of a named type.
    pub fn ident(&self, id: TypeId) -> Option<&Ident> {
        self.idents.get(&id)
    }

    /// What the fields of a struct are called.
    ///
    /// # Panics
    /// When it is no struct.
    pub fn field_names(&self, id: TypeId) -> &FieldNames {
        self.fields.get(&id).unwrap_or_else(|| panic!("{id:?} is no struct"))
    }

    /// What the document says of a type, or else what is said wherever it is used.
    pub fn docs(&self, id: TypeId) -> &'a Docs {
        self.docs.of(id)
    }

    /// A sentence about a type of which nothing is said.
    pub fn place(&self, id: TypeId) -> String {
        self.docs.place(id, |id| self.ident(id).map(Fragment::text))
    }

    /// The file name of a named type's page, without its ending.
    pub fn file_stem(&self, id: TypeId) -> Option<&str> {
        self.stems.get(&id).map(String::as_str)
    }

    /// The type as it is spelled where it is used, `Option` around it where `null` may stand there.
    pub fn expr(&self, ty: TypeRef, imports: &mut Imports) -> Code {
        let bare = self.bare(ty.id, imports);
        if self.api.types.resolve(ty).nullable { code!("Option<", bare, ">") } else { bare }
    }

    /// The type without regard to `null` at this place.
    pub fn bare(&self, id: TypeId, imports: &mut Imports) -> Code {
        if let Some(ident) = self.idents.get(&id) {
            imports.model(ident.clone());
            return ident.clone().into();
        }
        self.structure(id, imports)
    }

    /// What a type is, whatever its own name: the right-hand side of an alias.
    pub fn structure(&self, id: TypeId, imports: &mut Imports) -> Code {
        match &self.def(id).shape {
            Shape::Any => Code::fixed("serde_json::Value"),
            Shape::Boolean => Code::fixed("bool"),
            Shape::Integer(format) => Code::fixed(match format {
                Format::Int8 => "i8",
                Format::Int16 => "i16",
                Format::Int32 => "i32",
                Format::Uint8 => "u8",
                Format::Uint16 => "u16",
                Format::Uint32 => "u32",
                Format::Uint64 => "u64",
                _ => "i64",
            }),
            shape @ (Shape::Number(_) | Shape::String(_)) => match parsed(shape, imports) {
                Some(parsed) => parsed,
                None => Code::fixed(if matches!(shape, Shape::Number(_)) { "f64" } else { "String" }),
            },
            Shape::List(item) => code!("Vec<", self.expr(*item, imports), ">"),
            Shape::Tuple(fixed) if fixed.is_fixed() => {
                tuple(&fixed.positions.iter().map(|ty| self.expr(*ty, imports)).collect::<Vec<_>>())
            }
            Shape::Map(value) => {
                imports.btree_map();
                code!("BTreeMap<String, ", self.expr(*value, imports), ">")
            }
            // An alias never says `null` itself: the place that uses it does.
            Shape::Alias(target) => self.bare(target.id, imports),
            Shape::Struct(_) | Shape::Enum(_) | Shape::Union(_) | Shape::Tuple(_) => {
                unreachable!("what is always named is named by `lower`")
            }
        }
    }

    /// The type as the compiler sees it, to whom an alias is the same as what it stands for: of a trait, only one
    /// implementation may exist for both.
    pub fn underlying(&self, id: TypeId) -> Code {
        let id = self.resolved(TypeRef::new(id));
        let inner = |ty: TypeRef| {
            let inner = self.underlying(ty.id);
            if self.resolves_nullable(ty) { code!("Option<", inner, ">") } else { inner }
        };
        match &self.def(id).shape {
            Shape::List(item) => code!("Vec<", inner(*item), ">"),
            shape if shape.is_always_named() => self.bare(id, &mut Imports::default()),
            Shape::Tuple(fixed) => tuple(&fixed.positions.iter().map(|ty| inner(*ty)).collect::<Vec<_>>()),
            Shape::Map(value) => code!("BTreeMap<String, ", inner(*value), ">"),
            _ => self.structure(id, &mut Imports::default()),
        }
    }

    /// How a field of a type with this usage tells apart what may be missing.
    pub fn presence(&self, field: &Field, usage: Usage) -> Presence {
        let nullable = self.api.types.resolve(field.ty).nullable;
        // An object that must hold another of its own kind has no end; no document can mean that.
        let is_endless = field.cyclic && matches!(self.shape(field.ty), Shape::Struct(_));
        match (field.required, nullable) {
            (true, false) if is_endless => Presence::Optional,
            (true, false) => Presence::Required,
            (true, true) => Presence::Nullable,
            (false, true) if usage.request => Presence::Patch,
            (false, _) => Presence::Optional,
        }
    }

    /// The type of a field's value when there is one.
    pub fn bare_field(&self, field: &Field, imports: &mut Imports) -> Code {
        let bare = self.bare(field.ty.id, imports);
        if field.cyclic && self.is_direct(field.ty.id) { code!("Box<", bare, ">") } else { bare }
    }

    /// Whether a value stands in the field itself, not behind a list or map.
    pub fn is_direct(&self, id: TypeId) -> bool {
        let id = self.api.types.resolve(TypeRef::new(id)).id;
        !matches!(self.def(id).shape, Shape::List(_) | Shape::Map(_))
    }

    /// The shape behind all aliases.
    pub fn shape(&self, ty: TypeRef) -> &'a Shape {
        &self.def(self.api.types.resolve(ty).id).shape
    }
}

/// `(A, B)`, as a type or as a value; of one position `(A,)`.
pub(crate) fn tuple(positions: &[Code]) -> Code {
    let last = if positions.len() == 1 { "," } else { "" };
    code!("(", Code::join(positions, ", "), last, ")")
}

/// The type of a scalar that is written as text in Rust and parsed, if it is one.
pub(crate) fn parsed(shape: &Shape, imports: &mut Imports) -> Option<Code> {
    Some(Code::fixed(match shape {
        Shape::Number(Format::Decimal) => {
            imports.runtime("Decimal");
            "Decimal"
        }
        Shape::String(Format::Date) => {
            imports.chrono("NaiveDate");
            "NaiveDate"
        }
        Shape::String(Format::DateTime) => {
            imports.chrono("DateTime");
            imports.chrono("FixedOffset");
            "DateTime<FixedOffset>"
        }
        Shape::String(Format::Uuid) => {
            imports.uuid();
            "Uuid"
        }
        Shape::String(Format::Byte) => {
            imports.runtime("Base64");
            "Base64"
        }
        Shape::String(Format::Ipv4) => "std::net::Ipv4Addr",
        Shape::String(Format::Ipv6) => "std::net::Ipv6Addr",
        _ => return None,
    }))
}

fn name_types(api: &Api, lock: &mut NameLock) -> BTreeMap<TypeId, Ident> {
    let named: Vec<(TypeId, &Name, &[Name])> = api
        .types
        .iter()
        .filter_map(|(id, def)| def.name.as_ref().map(|name| (id, name, &def.aliases[..])))
        .collect();
    let wishes: Vec<Claim<'_>> = named
        .par_iter()
        .map(|(_, name, aliases)| Claim::from((*name, names::type_name(&name.spelling))).known_as(aliases))
        .collect();
    let given = names::ident_scope("type").remember_all().claim_all(lock, wishes);
    named.iter().zip(given).map(|((id, ..), name)| (*id, Ident::new(&name))).collect()
}

fn name_pages(idents: &BTreeMap<TypeId, Ident>) -> BTreeMap<TypeId, String> {
    let mut scope = names::file_scope("page");
    let stem = |ident: &Ident| scope.claim_unlocked(names::file_stem(ident.bare()));
    idents.keys().copied().zip(idents.values().map(stem)).collect()
}

impl TypeTable<'_> {
    /// What is behind all aliases of a type.
    pub fn resolved(&self, ty: TypeRef) -> TypeId {
        self.api.types.resolve(ty).id
    }

    /// Whether `null` may stand there, by the place or by an alias on the way.
    pub fn resolves_nullable(&self, ty: TypeRef) -> bool {
        self.api.types.resolve(ty).nullable
    }
}
