//! The document's types in TypeScript: what each is called, which file it stands in, how it is spelled where it is used.

use std::collections::{BTreeMap, BTreeSet};

use sdkwright_api::{Api, Docs, EnumKind, Format, MediaKind, Shape, TypeDef, TypeId, TypeRef};
use sdkwright_config::NameLock;
use sdkwright_flavor::TypeDocs;

use crate::encode::{Code, Fragment, Ident, code};
use crate::fields::StructPlan;
use crate::imports::Imports;
use crate::modules::{Module, Modules, Namespace};
use crate::names;
use crate::options::Options;

/// Every named type of an Api, with its identifier, its file and its fields.
#[derive(Debug)]
pub(crate) struct TypeTable<'a> {
    api: &'a Api,
    idents: BTreeMap<TypeId, Ident>,
    fields: BTreeMap<TypeId, StructPlan<'a>>,
    members: BTreeMap<TypeId, Vec<Ident>>,
    docs: TypeDocs<'a>,
    /// Structs that are sent as bodies of several parts, whose binary fields are files.
    multipart: BTreeSet<TypeId>,
    /// `enums = "enum"`
    pub enums: bool,
    /// The folder of components.
    pub components: Ident,
    /// The files that they stand in.
    pub modules: Modules,
}

/// How names are spelled in a file.
pub(crate) enum Spelling<'i> {
    /// Each is imported by itself: `Customer`.
    Imported(&'i mut Imports),
    /// By their namespace, which is imported: `components.Customer`.
    Qualified(&'i mut Imports),
    /// Either way, and nothing is imported.
    Unseen {
        /// Whether names stand behind their namespace.
        qualified: bool,
    },
}

impl<'a> TypeTable<'a> {
    /// The table, given what types are called.
    pub fn new(
        api: &'a Api,
        idents: BTreeMap<TypeId, String>,
        options: &Options,
        lock: &mut NameLock,
    ) -> Self {
        let modules = Modules::new(api, &idents, options, lock);
        let mut fields = BTreeMap::new();
        let mut members = BTreeMap::new();
        for (id, def) in api.types.iter() {
            match &def.shape {
                Shape::Struct(object) => {
                    fields.insert(id, StructPlan::new(api, id, object, lock));
                }
                Shape::Enum(enumeration) => {
                    let key = def.name.as_ref().map_or("", |name| name.key.as_str());
                    let wishes = enumeration
                        .members
                        .iter()
                        .map(|member| (&member.name, names::member_name(&member.name.spelling)));
                    let given = names::ident_scope(&format!("member {key}")).claim_all(lock, wishes);
                    members.insert(id, given.iter().map(|name| Ident::member(name)).collect());
                }
                _ => {}
            }
        }
        Self {
            api,
            fields,
            members,
            docs: TypeDocs::new(api),
            multipart: multipart_bodies(api),
            enums: options.enums,
            components: options.components.clone(),
            modules,
            idents: idents.into_iter().map(|(id, name)| (id, Ident::new(&name))).collect(),
        }
    }

    /// The type behind an id.
    pub fn def(&self, id: TypeId) -> &'a TypeDef {
        self.api.types.get(id)
    }

    /// The identifier of a named type.
    pub fn ident(&self, id: TypeId) -> Option<&Ident> {
        self.idents.get(&id)
    }

    /// The file of a named type.
    pub fn module(&self, id: TypeId) -> Option<&Module> {
        self.modules.of_type(id)
    }

    /// The fields of a struct.
    pub fn fields(&self, id: TypeId) -> &StructPlan<'a> {
        &self.fields[&id]
    }

    /// What the members of an enum are called, in its order.
    pub fn members(&self, id: TypeId) -> &[Ident] {
        &self.members[&id]
    }

    /// What the document says of a type, or else what is said wherever it is used.
    pub fn docs(&self, id: TypeId) -> &'a Docs {
        self.docs.of(id)
    }

    /// A sentence about a type of which nothing is said.
    pub fn place(&self, id: TypeId) -> String {
        self.docs.place(id, |id| self.ident(id).map(Fragment::text))
    }

    /// What is behind all aliases of a use.
    pub fn resolve(&self, ty: TypeRef) -> TypeRef {
        self.api.types.resolve(ty)
    }

    /// The shape behind all aliases.
    pub fn shape(&self, ty: TypeRef) -> &'a Shape {
        &self.def(self.resolve(ty).id).shape
    }

    /// Whether a struct is sent in several parts.
    pub fn is_multipart(&self, id: TypeId) -> bool {
        self.multipart.contains(&id)
    }

    /// The namespace of a folder.
    pub fn namespace(&self, namespace: Namespace) -> &str {
        match namespace {
            Namespace::Components => self.components.as_str(),
            Namespace::Operations => "operations",
            Namespace::Errors => "errors",
            Namespace::Webhooks => "webhooks",
        }
    }

    /// The type as it is spelled where it is used, with `null` where that may stand there.
    pub fn expr(&self, ty: TypeRef, spelling: &mut Spelling<'_>) -> Code {
        let bare = self.bare(ty.id, spelling);
        // `unknown` holds null already.
        if self.resolve(ty).nullable && bare.text() != "unknown" { code!(bare, " | null") } else { bare }
    }

    /// The type of a part of a body of several: bytes are files.
    pub fn part_type(&self, ty: TypeRef, spelling: &mut Spelling<'_>) -> Code {
        let is_file = |ty: TypeRef| matches!(self.shape(ty), Shape::String(Format::Binary));
        match self.shape(ty) {
            Shape::String(Format::Binary) => spelling.lib("body", "Upload"),
            Shape::List(item) if is_file(*item) => list(&spelling.lib("body", "Upload")),
            _ => self.expr(ty, spelling),
        }
    }

    /// The type without regard to `null` at this place.
    pub fn bare(&self, id: TypeId, spelling: &mut Spelling<'_>) -> Code {
        let Some(ident) = self.idents.get(&id) else { return self.structure(id, spelling) };
        let module = self.module(id).expect("a named type has a file");
        let name = spelling.name(self.namespace(module.namespace), &module.path, ident);
        if self.enums && matches!(self.def(id).shape, Shape::Enum(_)) { spelling.open(&name) } else { name }
    }

    /// What a type is, whatever its own name: the right-hand side of an alias.
    pub fn structure(&self, id: TypeId, spelling: &mut Spelling<'_>) -> Code {
        match &self.def(id).shape {
            Shape::Any => Code::fixed("unknown"),
            Shape::Boolean => Code::fixed("boolean"),
            Shape::Integer(Format::Int64 | Format::Uint64) => Code::fixed("bigint"),
            // A number would lose digits, and with them cents.
            Shape::Number(Format::Decimal) => Code::fixed("string"),
            Shape::Integer(_) | Shape::Number(_) => Code::fixed("number"),
            Shape::String(Format::DateTime) => Code::fixed("Date"),
            Shape::String(Format::Date) => spelling.lib("dates", "RFCDate"),
            Shape::String(Format::Byte) => Code::fixed("Uint8Array"),
            Shape::String(_) => Code::fixed("string"),
            Shape::List(item) => list(&self.expr(*item, spelling)),
            Shape::Tuple(tuple) => {
                let positions = tuple.positions.iter().enumerate().map(|(place, ty)| {
                    let position = self.expr(*ty, spelling);
                    if place < tuple.least { position } else { code!(in_parentheses(position), "?") }
                });
                let mut parts: Vec<Code> = positions.collect();
                parts.extend(tuple.rest.map(|rest| code!("...", list(&self.expr(rest, spelling)))));
                code!("[", Code::join(&parts, ", "), "]")
            }
            // TypeScript looks into a `Record` at once, and would never come back from a circle.
            Shape::Map(value) if self.is_circular(id) => {
                code!("{ [key: string]: ", self.expr(*value, spelling), " }")
            }
            Shape::Map(value) => code!("Record<string, ", self.expr(*value, spelling), ">"),
            // An alias never says `null` itself: the place that uses it does.
            Shape::Alias(target) => self.bare(target.id, spelling),
            Shape::Union(_) => Code::join(&self.variants(id, spelling), " | "),
            Shape::Enum(_) => self.enum_values(id, spelling),
            Shape::Struct(_) => unreachable!("structs are named by `lower`"),
        }
    }

    /// The types that a union is one of. One that is the union itself adds nothing to it.
    pub fn variants(&self, id: TypeId, spelling: &mut Spelling<'_>) -> Vec<Code> {
        let Shape::Union(union) = &self.def(id).shape else { return Vec::new() };
        let is_other = |ty: &TypeRef| !self.leads_to(ty.id, id, |shape| matches!(shape, Shape::Map(_)));
        let variants: Vec<TypeRef> =
            union.variants.iter().map(|variant| variant.ty).filter(is_other).collect();
        if variants.is_empty() {
            return vec![Code::fixed("unknown")];
        }
        united(spelling, |spelling| variants.iter().map(|ty| self.expr(*ty, spelling)).collect())
    }

    /// Whether a map leads back to itself with no struct or list on the way.
    fn is_circular(&self, id: TypeId) -> bool {
        let Shape::Map(value) = self.def(id).shape else { return false };
        self.leads_to(value.id, id, |_| false)
    }

    /// Whether one type leads to another through aliases, unions and maps alone, but those that `ends` a way.
    fn leads_to(&self, from: TypeId, to: TypeId, ends: impl Fn(&Shape) -> bool) -> bool {
        let mut pending = vec![from];
        let mut seen = BTreeSet::new();
        while let Some(id) = pending.pop() {
            if id == to {
                return true;
            }
            let shape = &self.def(id).shape;
            let is_passed = matches!(shape, Shape::Alias(_) | Shape::Union(_) | Shape::Map(_));
            if is_passed && !ends(shape) && seen.insert(id) {
                pending.extend(self.api.types.get(id).shape.parts());
            }
        }
        false
    }

    /// The values of an enum that has no name.
    fn enum_values(&self, id: TypeId, spelling: &mut Spelling<'_>) -> Code {
        let Shape::Enum(enumeration) = &self.def(id).shape else { return Code::fixed("unknown") };
        let values: Vec<Code> =
            enumeration.members.iter().filter_map(|own| value_literal(&own.value)).collect();
        spelling.lib("open", "Open");
        match enumeration.kind {
            EnumKind::String => code!("Open<", Code::join(&values, " | "), ">"),
            EnumKind::Integer => code!("Open<", Code::join(&values, " | "), ", number>"),
        }
    }
}

impl Spelling<'_> {
    /// The same way to spell, whose imports nobody sees.
    pub fn unseen(&self) -> Spelling<'static> {
        match self {
            Self::Imported(_) => Spelling::Unseen { qualified: false },
            Self::Qualified(_) => Spelling::Unseen { qualified: true },
            Self::Unseen { qualified } => Spelling::Unseen { qualified: *qualified },
        }
    }

    /// A name of a file of models.
    pub fn name(&mut self, namespace: &str, path: &str, ident: &Ident) -> Code {
        match self {
            Self::Imported(imports) => {
                imports.type_of(path, ident);
                ident.clone().into()
            }
            Self::Qualified(imports) => {
                imports.namespace(namespace);
                code!(Ident::member(namespace), ".", ident.clone())
            }
            Self::Unseen { qualified: true } => code!(Ident::member(namespace), ".", ident.clone()),
            Self::Unseen { qualified: false } => ident.clone().into(),
        }
    }

    /// A type of the runtime.
    pub fn lib(&mut self, module: &'static str, name: &'static str) -> Code {
        if let Self::Imported(imports) | Self::Qualified(imports) = self {
            imports.lib_type(module, name);
        }
        Code::fixed(name)
    }

    /// An enum that unknown values survive in.
    fn open(&mut self, name: &Code) -> Code {
        let open = self.lib("open", "Open");
        code!(open, "<", name.clone(), ">")
    }
}

/// `T[]`, in parentheses where that is needed.
pub(crate) fn list(item: &Code) -> Code {
    code!(in_parentheses(item.clone()), "[]")
}

/// A type that something can be written behind.
fn in_parentheses(ty: Code) -> Code {
    if ty.text().contains(" | ") && !is_bracketed(ty.text()) { code!("(", ty, ")") } else { ty }
}

/// Whether every `|` of a type stands within brackets.
fn is_bracketed(text: &str) -> bool {
    let mut depth = 0_i32;
    let mut quoted = false;
    let mut escaped = false;
    for c in text.chars() {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = quoted,
            '"' => quoted = !quoted,
            _ if quoted => {}
            '<' | '(' | '[' => depth += 1,
            '>' | ')' | ']' => depth -= 1,
            '|' if depth == 0 => return false,
            _ => {}
        }
    }
    true
}

/// What a union of several types is spelled as: what `unknown` swallows is not imported for it.
pub(crate) fn united(
    spelling: &mut Spelling<'_>,
    spell: impl Fn(&mut Spelling<'_>) -> Vec<Code>,
) -> Vec<Code> {
    let first = without_repetition(spell(&mut spelling.unseen()));
    let is_seen = !matches!(spelling, Spelling::Unseen { .. });
    let swallows = first.iter().any(|ty| ty.is("unknown"));
    if is_seen && !swallows { without_repetition(spell(spelling)) } else { first }
}

/// Each of several types once; `unknown` swallows the others.
pub(crate) fn without_repetition(types: Vec<Code>) -> Vec<Code> {
    if types.iter().any(|ty| ty.text() == "unknown") {
        return vec![Code::fixed("unknown")];
    }
    let mut kept: Vec<Code> = Vec::new();
    for ty in types {
        if !kept.contains(&ty) {
            kept.push(ty);
        }
    }
    kept
}

/// A scalar of the document as a literal: an enum's value, a constant.
pub(crate) fn value_literal(value: &sdkwright_api::Literal) -> Option<Code> {
    match value {
        sdkwright_api::Literal::Null => Some(Code::fixed("null")),
        sdkwright_api::Literal::Bool(true) => Some(Code::fixed("true")),
        sdkwright_api::Literal::Bool(false) => Some(Code::fixed("false")),
        sdkwright_api::Literal::Number(digits) => Code::number(digits),
        sdkwright_api::Literal::String(text) => Some(Code::string(text)),
        sdkwright_api::Literal::Array(_) | sdkwright_api::Literal::Object(_) => None,
    }
}

fn multipart_bodies(api: &Api) -> BTreeSet<TypeId> {
    let bodies = || api.operations.iter().filter_map(|operation| operation.body.as_ref());
    let contents = bodies()
        .flat_map(|body| body.own_alternatives().map(|(_, content)| content).chain([body.content()]))
        .filter_map(|content| Some((content.kind, api.types.resolve(content.ty?).id)));
    let (multipart, others): (Vec<_>, Vec<_>) = contents.partition(|(kind, _)| *kind == MediaKind::Multipart);
    let is_other = |id: &TypeId| others.iter().any(|(_, other)| other == id);
    multipart.into_iter().map(|(_, id)| id).filter(|id| !is_other(id)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_of_alternatives_are_in_parentheses() {
        for (item, expected) in [
            ("string", "string[]"),
            ("A | B", "(A | B)[]"),
            ("Open<\"a\" | \"b\">", "Open<\"a\" | \"b\">[]"),
            ("Record<string, A | B>", "Record<string, A | B>[]"),
            ("Open<\"<\" | \"b\"> | null", "(Open<\"<\" | \"b\"> | null)[]"),
        ] {
            assert_eq!(list(&Code::fixed(item)).text(), expected);
        }
    }

    #[test]
    fn what_unknown_swallows_is_not_imported() {
        let mut imports = Imports::default();
        let types = |last: &'static str| {
            move |spelling: &mut Spelling<'_>| {
                let user = spelling.name("components", "models/components/user", &Ident::new("User"));
                vec![user, Code::fixed(last)]
            }
        };
        let spelling = &mut Spelling::Imported(&mut imports);
        assert_eq!(Code::join(&united(spelling, types("unknown")), " | ").text(), "unknown");
        assert_eq!(imports.lines("sdk/users").text(), "");
        let spelling = &mut Spelling::Imported(&mut imports);
        assert_eq!(Code::join(&united(spelling, types("undefined")), " | ").text(), "User | undefined");
        assert!(imports.lines("sdk/users").text().starts_with("import type { User }"));
    }
}
