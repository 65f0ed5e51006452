//! How models are read and written: the impls that stand out of their readers' way.

use sdkwright_api::{Discrimination, EnumKind, Shape, Struct, TypeDef, TypeId, Union, Variant};
use sdkwright_config::NameLock;
use serde::Serialize;

use crate::encode::{Code, Ident, code};
use crate::imports::Imports;
use crate::layout;
use crate::types::{Module, Presence, TypeTable};
use crate::views::models::{StructPlan, variant_idents};

/// `src/models/serde/<module>.rs`
#[derive(Debug, Serialize)]
pub struct SerdeView {
    pub module: Ident,
    pub imports: Code,
    /// `json::objects!(…);` and the like.
    pub lists: Vec<Code>,
    pub objects: Vec<ObjectView>,
    pub unions: Vec<UnionSerdeView>,
}

/// How a struct is read and written.
#[derive(Debug, Serialize)]
pub struct ObjectView {
    pub ident: Ident,
    /// The runtime's description of the keys.
    pub keys: Code,
    pub blank: Code,
    /// One arm for each field.
    pub set: Vec<Code>,
    pub get: Vec<Code>,
    /// The field that keeps other keys.
    pub additional: Option<Ident>,
    pub touches_deprecated: bool,
}

/// How a union is read and written.
#[derive(Debug, Serialize)]
pub struct UnionSerdeView {
    pub ident: Ident,
    /// The statement that reads.
    pub read: Code,
    pub shapes: Vec<Ident>,
}

impl SerdeView {
    /// The view of one module's impls.
    pub(crate) fn new(types: &TypeTable<'_>, module: &Module, lock: &mut NameLock) -> Self {
        let mut objects = Vec::new();
        let mut unions = Vec::new();
        let mut names: [Vec<Code>; 4] = Default::default();
        let mut imports = Imports::default();
        for &id in &module.types {
            let ident = types.ident(id).expect("modules list named types").clone();
            let def = types.def(id);
            let list = match &def.shape {
                Shape::Struct(object) => {
                    objects.push(object_view(types, id, def, object, lock));
                    0
                }
                Shape::Enum(enumeration) if enumeration.kind == EnumKind::String => 1,
                Shape::Enum(_) => 2,
                Shape::Union(union) => {
                    unions.push(union_view(types, def, union, ident.clone(), lock));
                    3
                }
                _ => continue,
            };
            imports.model(ident.clone());
            names[list].push(ident.into());
        }
        let macros = ["json::objects!", "json::string_enums!", "json::integer_enums!", "json::unions!"];
        let lists = macros.iter().zip(&names).filter(|(_, names)| !names.is_empty());
        let mut used = vec!["self"];
        if !objects.is_empty() {
            used.extend(["Input", "Keys", "Object", "Outcome", "Shape", "blank"]);
        }
        if !unions.is_empty() {
            used.extend(["Input", "Json", "Outcome", "Shape"]);
        }
        if unions.iter().any(|union: &UnionSerdeView| crate::encode::Fragment::text(&union.read).contains("Kind::")) {
            used.push("Kind");
        }
        used.sort_unstable_by_key(|name| (*name != "self", name.starts_with(|c: char| c.is_lowercase()), *name));
        used.dedup();
        let items: Vec<Code> = used.iter().map(|name| Code::fixed(name)).collect();
        let runtime = if items.len() == 1 {
            Code::fixed("use crate::runtime::json;")
        } else {
            layout::use_list(0, &Code::fixed("use crate::runtime::json::"), &items)
        };
        let models = imports.lines("crate::models::");
        Self {
            module: module.ident.clone(),
            imports: if names.iter().all(Vec::is_empty) { Code::empty() } else { code!(models, "\n", runtime) },
            lists: lists.map(|(name, names)| layout::call(0, &Code::fixed(name), names, ";")).collect(),
            objects,
            unions,
        }
    }
}

fn object_view(types: &TypeTable<'_>, id: TypeId, def: &TypeDef, object: &Struct, lock: &mut NameLock) -> ObjectView {
    let plan = StructPlan::new(types, def, object, lock);
    let names: Vec<Code> = plan.fields.iter().map(|field| Code::string(&field.field.wire)).collect();
    let required: Vec<Code> = plan
        .fields
        .iter()
        .enumerate()
        .filter(|(_, field)| field.presence == Presence::Required)
        .map(|(index, _)| Code::integer(index as i128))
        .collect();
    let fields = [
        layout::array(12, &Code::fixed("names: &"), &names, ""),
        layout::array(12, &Code::fixed("required: &"), &required, ""),
        code!("open: ", if plan.additional.is_some() { "true" } else { "false" }),
    ];
    let last = plan.fields.len().saturating_sub(1);
    let pattern = |index: usize| if index == last { Code::fixed("_") } else { Code::integer(index as i128) };
    let set = plan.fields.iter().enumerate().map(|(index, field)| {
        layout::arm(12, &pattern(index), &code!("input.read(&mut self.", field.ident.clone(), ")"))
    });
    let get = plan.fields.iter().enumerate().map(|(index, field)| {
        let null = if field.presence == Presence::Nullable { ".or_null()" } else { "" };
        layout::arm(12, &pattern(index), &code!("Shape::of(&self.", field.ident.clone(), ")", null))
    });
    let blanks = plan.fields.iter().map(|field| {
        let value = match field.presence {
            Presence::Required => "blank()",
            Presence::Patch => "blank()",
            Presence::Nullable | Presence::Optional => "None",
        };
        code!(field.ident.clone(), ": ", value)
    });
    let blanks: Vec<Code> =
        blanks.chain(plan.additional.iter().map(|(ident, _)| code!(ident.clone(), ": blank()"))).collect();
    ObjectView {
        ident: types.ident(id).expect("modules list named types").clone(),
        keys: layout::structure(8, &Code::fixed("static KEYS: Keys = Keys"), &fields, ";"),
        blank: layout::structure(8, &Code::fixed("Self"), &blanks, ""),
        set: set.collect(),
        get: get.collect(),
        additional: plan.additional.as_ref().map(|(ident, _)| ident.clone()),
        touches_deprecated: plan.fields.iter().any(|field| field.field.deprecated.is_some()),
    }
}

fn union_view(types: &TypeTable<'_>, def: &TypeDef, union: &Union, ident: Ident, lock: &mut NameLock) -> UnionSerdeView {
    let idents = variant_idents(def, union, lock);
    let variants = || union.variants.iter().zip(&idents);
    let read = match &union.discrimination {
        Discrimination::Tagged { key } => {
            let mut arms: Vec<Code> = variants().map(|(variant, ident)| tag_arm(variant, ident)).collect();
            arms.push(Code::fixed("            _ => input.variant(self, Self::Unknown),\n"));
            let head = code!("input.tagged(", Code::string(key), ", &mut |tag, input| match tag {\n");
            code!(head, Code::join(&arms, ""), "        })")
        }
        Discrimination::ByJsonKind => {
            let mut arms: Vec<Code> = variants()
                .filter_map(|(variant, ident)| Some(arm(kinds(types, variant)?, ident)))
                .collect();
            arms.push(Code::fixed("            _ => input.variant(self, Self::Unknown),\n"));
            code!("input.by_kind(&mut |kind, input| match kind {\n", Code::join(&arms, ""), "        })")
        }
        Discrimination::ByRequiredKeys => {
            let tests: Vec<Code> = variants().map(|(variant, ident)| {
                let keys: Vec<Code> = variant.keys.iter().map(|key| Code::string(key)).collect();
                let head = layout::array(12, &Code::fixed("if buffer.has(&"), &keys, ") {");
                code!("            ", head, "\n                return buffer.variant(self, Self::", ident.clone(), ");\n            }\n")
            }).collect();
            buffered(&tests)
        }
        Discrimination::Opaque => {
            let tests: Vec<Code> = idents.iter().map(|ident| {
                code!("            if buffer.fits(self, Self::", ident.clone(), ") {\n                return Ok(());\n            }\n")
            }).collect();
            buffered(&tests)
        }
    };
    UnionSerdeView { ident, read, shapes: idents }
}

fn buffered(tests: &[Code]) -> Code {
    let otherwise = "            buffer.variant(self, Self::Unknown)\n        })";
    code!("input.buffered(&mut |buffer| {\n", Code::join(tests, ""), otherwise)
}

fn tag_arm(variant: &Variant, ident: &Ident) -> Code {
    let tags: Vec<Code> = variant.tags.iter().map(|tag| Code::string(tag)).collect();
    let value = code!("input.variant(self, Self::", ident.clone(), ")");
    code!("            ", layout::alternatives(12, &tags, &value), "\n")
}

fn arm(pattern: &'static str, ident: &Ident) -> Code {
    let value = code!("input.variant(self, Self::", ident.clone(), ")");
    code!("            ", layout::arm(12, &Code::fixed(pattern), &value), "\n")
}

/// The kinds of JSON values that a variant takes.
fn kinds(types: &TypeTable<'_>, variant: &Variant) -> Option<&'static str> {
    Some(match types.shape(variant.ty) {
        Shape::Boolean => "Kind::Boolean",
        Shape::Integer(_) => "Kind::Integer",
        Shape::Number(_) => "Kind::Integer | Kind::Number",
        Shape::String(_) => "Kind::Text",
        Shape::Enum(enumeration) if enumeration.kind == EnumKind::Integer => "Kind::Integer",
        Shape::Enum(_) => "Kind::Text",
        Shape::List(_) => "Kind::List",
        Shape::Map(_) | Shape::Struct(_) => "Kind::Object",
        Shape::Any | Shape::Union(_) | Shape::Alias(_) => return None,
    })
}
