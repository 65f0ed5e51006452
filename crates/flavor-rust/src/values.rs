//! Example values as Rust expressions, and whole values built statement by statement.

mod positions;

use sdkwright_api::{Enum, EnumKind, Format, Literal, Shape, Struct, TypeId, TypeRef};
use sdkwright_config::NameLock;

use crate::accept::Accept;
use crate::encode::{Code, Fragment, Ident, code};
use crate::fields::StructPlan;
use crate::imports::Imports;
use crate::layout;
use crate::names;
use crate::types::{Presence, TypeTable, parsed, tuple};
use crate::views::models::{member_idents, variant_idents};

/// The only value a field can have, as an expression that `new` keeps.
pub(crate) fn constant(types: &TypeTable<'_>, ty: TypeRef, literal: &Literal, imports: &mut Imports) -> Code {
    let mut lock = NameLock::default();
    let mut builder = Builder::new(types, &mut lock);
    let value = builder.owned(ty, literal);
    let needed = std::mem::take(&mut builder.imports);
    imports.absorb(needed);
    value.unwrap_or_else(|| Code::fixed("Default::default()"))
}

/// Builds example values. Objects become variables of their own, so that every line stays a plain chain.
pub(crate) struct Builder<'t, 'a> {
    types: &'t TypeTable<'a>,
    lock: &'t mut NameLock,
    /// Statements that come before the value, each indented by four columns.
    pub statements: Vec<Code>,
    /// What the snippet must `use`.
    pub imports: Imports,
    variables: sdkwright_flavor::Scope,
}

impl<'t, 'a> Builder<'t, 'a> {
    /// An empty snippet.
    pub fn new(types: &'t TypeTable<'a>, lock: &'t mut NameLock) -> Self {
        let variables =
            names::ident_scope("variable").reserve(["result", "client", "items", "pages", "main"]);
        Self { types, lock, statements: Vec::new(), imports: Imports::default(), variables }
    }

    /// Keeps a name from being used for a variable.
    pub fn reserve(&mut self, name: &str) {
        let _ = self.variables.claim_unlocked(name);
    }

    /// An argument for a method that takes the type as [`Accept`] says; `None` when the literal does not fit the type.
    pub fn argument(&mut self, ty: TypeRef, literal: &Literal, name: &str) -> Option<Code> {
        let accept = Accept::of(self.types, ty, &mut Imports::default());
        match (&accept, literal) {
            (Accept::Text, Literal::String(text)) => Some(Code::string(text)),
            (Accept::Float, Literal::Number(digits)) => number(digits),
            // Nothing else would say what the list is of.
            (Accept::Texts, Literal::Array(items)) if items.is_empty() => {
                Some(Code::fixed("Vec::<String>::new()"))
            }
            (Accept::Texts, Literal::Array(items)) => {
                let items: Option<Vec<Code>> = items
                    .iter()
                    .map(|item| match item {
                        Literal::String(text) => Some(Code::string(text)),
                        _ => None,
                    })
                    .collect();
                Some(self.bound(name, "[", &items?, "]"))
            }
            (Accept::Each(_), Literal::Array(items)) => {
                let Shape::List(item_ty) = self.types.shape(ty) else { return None };
                let item_ty = *item_ty;
                let items: Option<Vec<Code>> =
                    items.iter().map(|item| self.nullable(item_ty, item, name)).collect();
                let items = items?;
                if items.is_empty() {
                    Some(Code::fixed("Vec::new()"))
                } else {
                    Some(self.bound(name, "[", &items, "]"))
                }
            }
            (Accept::Exactly(_), literal) => self.named(ty, literal, name),
            _ => None,
        }
    }

    /// The items of a list that is no type of its own.
    pub fn items(&mut self, ty: TypeRef, items: &[Literal], name: &str) -> Option<Code> {
        let items: Option<Vec<Code>> = items.iter().map(|item| self.nullable(ty, item, name)).collect();
        Some(self.bound(&format!("{name}s"), "[", &items?, "]"))
    }

    /// A value of exactly this type.
    pub fn owned(&mut self, ty: TypeRef, literal: &Literal) -> Option<Code> {
        self.named(ty, literal, "value")
    }

    fn nullable(&mut self, ty: TypeRef, literal: &Literal, name: &str) -> Option<Code> {
        match (self.types.resolves_nullable(ty), literal) {
            (true, Literal::Null) => Some(Code::fixed("None")),
            (true, literal) => Some(code!("Some(", self.named(ty, literal, name)?, ")")),
            (false, literal) => self.named(ty, literal, name),
        }
    }

    fn named(&mut self, ty: TypeRef, literal: &Literal, name: &str) -> Option<Code> {
        let id = self.types.resolved(ty);
        match (self.types.shape(ty), literal) {
            (Shape::Any, literal) => Some(code!("serde_json::json!(", json(literal), ")")),
            (Shape::Boolean, Literal::Bool(value)) => {
                Some(Code::fixed(if *value { "true" } else { "false" }))
            }
            (Shape::Integer(format), Literal::Number(digits)) => integer(digits, *format),
            (shape @ Shape::Number(_), Literal::Number(digits)) => {
                match parsed(shape, &mut Imports::default()) {
                    Some(_) => Some(code!(Code::string(digits), ".parse()?")),
                    None => Code::float(digits),
                }
            }
            (shape @ Shape::String(_), Literal::String(text)) => {
                let is_parsed = parsed(shape, &mut Imports::default()).is_some();
                Some(code!(Code::string(text), if is_parsed { ".parse()?" } else { ".to_owned()" }))
            }
            (Shape::Enum(enumeration), literal) => self.member(id, enumeration, literal),
            (Shape::List(item), Literal::Array(items)) => {
                let items: Option<Vec<Code>> =
                    items.iter().map(|value| self.nullable(*item, value, name)).collect();
                let items = items?;
                Some(if items.is_empty() {
                    Code::fixed("Vec::new()")
                } else {
                    self.bound(name, "vec![", &items, "]")
                })
            }
            (Shape::Tuple(own), Literal::Array(values)) if own.least <= values.len() => {
                if !own.is_fixed() {
                    return self.positions(id, own, values, name);
                }
                let pairs = own.positions.iter().zip(values);
                let values: Option<Vec<Code>> =
                    pairs.map(|(ty, value)| self.nullable(*ty, value, name)).collect();
                Some(tuple(&values?))
            }
            (Shape::Map(value_ty), Literal::Object(entries)) => self.map(*value_ty, entries, name),
            (Shape::Struct(object), Literal::Object(entries)) => self.structure(id, object, entries, name),
            (Shape::Union(union), literal) => self.variant(id, union, literal, name),
            _ => None,
        }
    }

    fn map(&mut self, value_ty: TypeRef, entries: &[(String, Literal)], name: &str) -> Option<Code> {
        let mut pairs = Vec::new();
        for (key, value) in entries {
            let value = self.nullable(value_ty, value, key)?;
            pairs.push([code!(Code::string(key), ".to_owned()"), value]);
        }
        self.imports.btree_map();
        let tuples: Vec<Code> = pairs.iter().map(|pair| code!("(", Code::join(pair, ", "), ")")).collect();
        Some(match tuples.as_slice() {
            [] => Code::fixed("BTreeMap::new()"),
            tuples => self.bound(name, "BTreeMap::from([", tuples, "])"),
        })
    }

    fn member(&mut self, id: TypeId, enumeration: &Enum, literal: &Literal) -> Option<Code> {
        let ident = self.types.ident(id)?.clone();
        let value = match enumeration.members.iter().position(|member| &member.value == literal) {
            Some(index) => {
                let idents = member_idents(self.types.def(id), enumeration, self.lock);
                code!(ident.clone(), "::", idents[index].clone())
            }
            // Enums are open: a value that the document does not list can be sent, too.
            None => {
                let value = match (enumeration.kind, literal) {
                    (EnumKind::String, Literal::String(text)) => Code::string(text),
                    (EnumKind::Integer, Literal::Number(digits)) => integer(digits, Format::Int64)?,
                    _ => return None,
                };
                code!(ident.clone(), "::from(", value, ")")
            }
        };
        self.imports.model(ident);
        Some(value)
    }

    fn variant(
        &mut self,
        id: TypeId,
        union: &sdkwright_api::Union,
        literal: &Literal,
        name: &str,
    ) -> Option<Code> {
        let (index, value) = union.variants.iter().enumerate().find_map(|(index, variant)| {
            fits(self.types, variant.ty, literal, &variant.tags, union)
                .then(|| self.named(variant.ty, literal, name).map(|value| (index, value)))
                .flatten()
        })?;
        let idents = variant_idents(self.types.def(id), union, self.lock);
        let ident = self.types.ident(id)?.clone();
        self.imports.model(ident.clone());
        let value = if crate::views::models::is_boxed(self.types, &union.variants[index]) {
            code!("Box::new(", value, ")")
        } else {
            value
        };
        Some(code!(ident, "::", idents[index].clone(), "(", value, ")"))
    }

    /// A struct becomes a variable, made by `new` and its setters.
    fn structure(
        &mut self,
        id: TypeId,
        object: &Struct,
        entries: &[(String, Literal)],
        name: &str,
    ) -> Option<Code> {
        let ident = self.types.ident(id)?.clone();
        let plan = StructPlan::new(self.types, id, object);
        let value_of = |wire: &str| entries.iter().find(|(key, _)| key == wire).map(|(_, value)| value);
        let mut arguments = Vec::new();
        let mut setters = Vec::new();
        for field in &plan.fields {
            let value = value_of(&field.field.wire);
            let hint = field.ident.bare().to_owned();
            if let Some(files) = self.files(&field.accept, &field.field.wire, value) {
                if field.is_argument() {
                    arguments.push(files);
                } else if value.is_some() {
                    setters.push(code!(".", field.ident.clone(), "(", files, ")"));
                }
            } else if field.is_argument() {
                let value = self.argument(field.field.ty, value?, &hint)?;
                arguments.push(value);
            } else if let Some(value) = value
                && field.field.constant.is_none()
                && field.field.deprecated.is_none()
                && plan.usage.request
            {
                let value = match (field.presence, value) {
                    (Presence::Patch, Literal::Null) => {
                        self.imports.runtime("Null");
                        Code::fixed("Null")
                    }
                    (_, Literal::Null) => continue,
                    (Presence::Patch, value) => {
                        let Some(value) = self.patched(field.field.ty, value, &hint) else { continue };
                        value
                    }
                    (_, value) => {
                        let Some(value) = self.argument(field.field.ty, value, &hint) else { continue };
                        value
                    }
                };
                setters.push(code!(".", field.ident.clone(), "(", value, ")"));
            }
        }
        if let Some((additional, ty)) = &plan.additional
            && plan.usage.request
        {
            let others: Option<Vec<Code>> = entries
                .iter()
                .filter(|(key, _)| plan.fields.iter().all(|field| field.field.wire != *key))
                .map(|(key, value)| {
                    Some(code!("(", Code::string(key), ", ", self.nullable(*ty, value, key)?, ")"))
                })
                .collect();
            if let Some(others) = others.filter(|others| !others.is_empty()) {
                let others = self.bound(additional.bare(), "[", &others, "]");
                setters.push(code!(".", additional.clone(), "(", others, ")"));
            }
        }
        self.imports.model(ident.clone());
        let constructor = code!(ident, "::new");
        let root = code!(constructor.clone(), "(", Code::join(&arguments, ", "), ")");
        if setters.is_empty() && arguments.is_empty() {
            return Some(root);
        }
        let variable = Ident::new(&self.variables.claim_unlocked(names::field_name(name)));
        let head = code!("let ", variable.clone(), " = ");
        let stands_below = setters.is_empty() && layout::fits(8, &code!(root.clone(), ";"));
        let statement = if stands_below || layout::fits(4, &code!(head.clone(), root.clone(), ";")) {
            layout::chain(4, &head, &root, &setters, ";")
        } else if !setters.is_empty() && layout::fits(9, &root) {
            layout::chain(8, &code!(head.trim_end(), "\n", layout::spaces(8)), &root, &setters, ";")
        } else {
            let root = layout::broken_call(4, &code!(head, constructor), &arguments);
            layout::chain(4, &Code::empty(), &root, &setters, ";")
        };
        self.statements.push(code!("    ", statement));
        Some(variable.into())
    }

    /// A file for the field that asks for one, or several.
    fn files(&mut self, accept: &Accept, name: &str, value: Option<&Literal>) -> Option<Code> {
        match (accept, value) {
            (Accept::File, value) => Some(self.file(name, value)),
            (Accept::Files, Some(Literal::Array(items))) => {
                let files: Vec<Code> = items.iter().map(|item| self.file(name, Some(item))).collect();
                Some(self.bound(name, "[", &files, "]"))
            }
            (Accept::Files, _) => Some(code!("[", self.file(name, None), "]")),
            _ => None,
        }
    }

    /// A file called after the field that it is for; one that says its content has that.
    pub fn file(&mut self, name: &str, value: Option<&Literal>) -> Code {
        self.imports.runtime("File");
        let said = |key: &str| match value {
            Some(Literal::Object(facts)) => facts.iter().find(|(known, _)| known == key)?.1.as_text(),
            _ => None,
        };
        let Some(text) = said("text") else {
            let path = Code::string(&format!("{}.bin", Ident::new(&names::field_name(name)).bare()));
            return code!("File::from_path(", path, ")");
        };
        let named = said("name").map(|name| code!(".name(", Code::string(name), ")"));
        let typed = said("type").map(|media_type| code!(".media_type(", Code::string(media_type), ")"));
        let more: Vec<Code> = named.into_iter().chain(typed).collect();
        code!("File::from_bytes(", Code::string(text), ")", Code::join(&more, ""))
    }

    /// A list where it is used if it is short, else as a variable of its own.
    fn bound(&mut self, name: &str, open: &'static str, items: &[Code], close: &'static str) -> Code {
        let one = code!(open, Code::join(items, ", "), close);
        if one.width() <= 60 && !one.text().contains('\n') {
            return one;
        }
        let variable = Ident::new(&self.variables.claim_unlocked(names::field_name(name)));
        // `layout::array` writes the bracket itself.
        let head = code!("let ", variable.clone(), " = ", open.trim_end_matches('['));
        let tail = match close {
            "])" => ");",
            _ => ";",
        };
        self.statements.push(code!("    ", layout::array(4, &head, items, tail)));
        variable.into()
    }

    /// Makes a variable of a struct whose fields are all public, and gives its name.
    pub fn bind(&mut self, name: &str, head: &Code, fields: &[Code]) -> Code {
        let variable = Ident::new(&self.variables.claim_unlocked(names::field_name(name)));
        let statement =
            layout::structure(4, &code!("let ", variable.clone(), " = ", head.clone()), fields, ";");
        self.statements.push(code!("    ", statement));
        variable.into()
    }

    /// A value for a setter that takes `impl Into<Patch<T>>`.
    fn patched(&mut self, ty: TypeRef, literal: &Literal, name: &str) -> Option<Code> {
        match (self.types.shape(ty), literal) {
            (
                shape @ (Shape::String(_) | Shape::Number(_)),
                Literal::String(text) | Literal::Number(text),
            ) => match parsed(shape, &mut self.imports) {
                Some(ty) => Some(code!(Code::string(text), ".parse::<", ty, ">()?")),
                None if matches!(shape, Shape::String(_)) => Some(Code::string(text)),
                None => self.named(ty, literal, name),
            },
            _ => self.named(ty, literal, name),
        }
    }
}

fn fits(
    types: &TypeTable<'_>,
    ty: TypeRef,
    literal: &Literal,
    tags: &[String],
    union: &sdkwright_api::Union,
) -> bool {
    match (&union.discrimination, literal) {
        (sdkwright_api::Discrimination::Tagged { key }, Literal::Object(entries)) => entries
            .iter()
            .any(|(name, value)| name == key && tags.iter().any(|tag| value.as_text() == Some(tag))),
        _ => matches!(
            (types.shape(ty), literal),
            (Shape::Any, _)
                | (Shape::Boolean, Literal::Bool(_))
                | (Shape::Integer(_) | Shape::Number(_), Literal::Number(_))
                | (Shape::String(_) | Shape::Enum(_), Literal::String(_))
                | (Shape::List(_) | Shape::Tuple(_), Literal::Array(_))
                | (Shape::Map(_) | Shape::Struct(_), Literal::Object(_))
                | (Shape::Union(_), _)
        ),
    }
}

/// A number for `impl Into<f64>`: whole ones need no point.
fn number(digits: &str) -> Option<Code> {
    match digits.parse::<i32>() {
        Ok(whole) => Some(Code::integer(whole.into())),
        Err(_) => Code::float(digits),
    }
}

fn integer(digits: &str, format: Format) -> Option<Code> {
    let whole = || Literal::Number(digits.to_owned()).as_whole().map(i128::from);
    let value: i128 = digits.parse().ok().or_else(whole)?;
    let range = match format {
        Format::Int8 => i128::from(i8::MIN)..=i128::from(i8::MAX),
        Format::Int16 => i128::from(i16::MIN)..=i128::from(i16::MAX),
        Format::Int32 => i128::from(i32::MIN)..=i128::from(i32::MAX),
        Format::Uint8 => 0..=i128::from(u8::MAX),
        Format::Uint16 => 0..=i128::from(u16::MAX),
        Format::Uint32 => 0..=i128::from(u32::MAX),
        Format::Uint64 => 0..=i128::from(u64::MAX),
        _ => i128::from(i64::MIN)..=i128::from(i64::MAX),
    };
    range.contains(&value).then(|| Code::integer(value))
}

/// A literal inside of `serde_json::json!`.
fn json(literal: &Literal) -> Code {
    match literal {
        Literal::Null => Code::fixed("null"),
        Literal::Bool(true) => Code::fixed("true"),
        Literal::Bool(false) => Code::fixed("false"),
        Literal::Number(digits) => {
            integer(digits, Format::Int64).or_else(|| Code::float(digits)).unwrap_or_else(|| Code::fixed("0"))
        }
        Literal::String(text) => Code::string(text),
        Literal::Array(items) => {
            code!("[", Code::join(&items.iter().map(json).collect::<Vec<_>>(), ", "), "]")
        }
        Literal::Object(entries) if entries.is_empty() => Code::fixed("{}"),
        Literal::Object(entries) => {
            let entries: Vec<Code> =
                entries.iter().map(|(key, value)| code!(Code::string(key), ": ", json(value))).collect();
            code!("{ ", Code::join(&entries, ", "), " }")
        }
    }
}
