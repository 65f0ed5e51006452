//! How models are read and written: the impls that stand out of their readers' way.

use sdkwright_api::{Discrimination, EnumKind, Shape, Struct, Tuple, TypeDef, TypeId, Union, Variant};
use sdkwright_config::NameLock;
use serde::Serialize;

use crate::encode::{Code, Fragment, Ident, code};
use crate::fields::StructPlan;
use crate::imports::Imports;
use crate::layout;
use crate::modules::Module;
use crate::tuples::places;
use crate::types::{Presence, TypeTable};
use crate::views::models::variant_idents;
use crate::views::multipart::MultipartView;

/// No other variant has any of the keys that choose one, so a few of them tell as much as all.
const TELLING_KEYS: usize = 3;

/// `src/models/serde/<module>.rs`
#[derive(Debug, Serialize)]
pub struct SerdeView {
    pub module: Ident,
    pub imports: Code,
    /// `json::objects!(…);` and the like.
    pub lists: Vec<Code>,
    pub objects: Vec<ObjectView>,
    pub tuples: Vec<TupleSerdeView>,
    pub unions: Vec<UnionSerdeView>,
    pub multiparts: Vec<MultipartView>,
}

/// How a struct is read and written.
#[derive(Debug, Serialize)]
pub struct ObjectView {
    /// `impl json::Object for Struct {`
    pub head: Code,
    /// The runtime's description of the keys.
    pub keys: Code,
    pub blank: Code,
    /// How the key is called: not at all where there is no choice.
    pub key: Code,
    /// What reads and writes the field with a key.
    pub set: Code,
    pub get: Code,
    /// The field that keeps other keys.
    pub additional: Option<Ident>,
    pub touches_deprecated: bool,
}

/// How a struct that is a list is read and written.
#[derive(Debug, Serialize)]
pub struct TupleSerdeView {
    /// `impl json::Positions for Tuple {`
    pub head: Code,
    pub blank: Code,
    pub least: Code,
    /// What reads and writes the field at a place: the arms of a match.
    pub set: Vec<Code>,
    pub get: Vec<Code>,
}

/// How a union is read and written.
#[derive(Debug, Serialize)]
pub struct UnionSerdeView {
    /// `impl json::Json for Union {`
    pub head: Code,
    /// The statement that reads.
    pub read: Code,
    /// `Self::Variant(value) => json::shape(value),`
    pub shapes: Vec<Code>,
}

impl SerdeView {
    /// The view of one module's impls.
    pub(crate) fn new(types: &TypeTable<'_>, module: &Module, lock: &mut NameLock) -> Self {
        let mut objects = Vec::new();
        let mut tuples = Vec::new();
        let mut unions = Vec::new();
        let mut multiparts = Vec::new();
        let mut names: [Vec<Code>; 5] = Default::default();
        let (mut imports, mut parts) = (Imports::default(), Imports::default());
        for &id in &module.types {
            let ident = types.ident(id).expect("modules list named types").clone();
            let def = types.def(id);
            let list = match &def.shape {
                Shape::Struct(object) => {
                    multiparts.extend(MultipartView::new(types, id, &mut parts));
                    if types.multipart.is_pure(id) {
                        imports.model(ident);
                        continue;
                    }
                    objects.push(object_view(types, ident.clone(), id, object));
                    0
                }
                Shape::Enum(enumeration) if enumeration.kind == EnumKind::String => 1,
                Shape::Enum(_) => 2,
                Shape::Union(union) => {
                    unions.push(union_view(types, def, union, ident.clone(), lock));
                    3
                }
                Shape::Tuple(tuple) if !tuple.is_fixed() => {
                    tuples.push(tuple_view(types, ident.clone(), tuple));
                    4
                }
                _ => continue,
            };
            imports.model(ident.clone());
            names[list].push(ident.into());
        }
        let macros = [
            "json::objects!",
            "json::string_enums!",
            "json::integer_enums!",
            "json::unions!",
            "json::tuples!",
        ];
        let lists = macros.iter().zip(&names).filter(|(_, names)| !names.is_empty());
        let models = "crate::models::";
        let json = (!names.iter().all(Vec::is_empty)).then(|| Code::fixed("use crate::runtime::json;"));
        let uses = [Some(imports.lines(models)), json, Some(parts.lines(models))];
        let mut uses: Vec<Code> =
            uses.into_iter().flatten().filter(|lines| !lines.text().is_empty()).collect();
        uses.sort();
        Self {
            module: module.ident.clone(),
            imports: Code::join(&uses, "\n"),
            lists: lists.map(|(name, names)| layout::call(0, &Code::fixed(name), names, ";")).collect(),
            objects,
            tuples,
            unions,
            multiparts,
        }
    }
}

fn object_view(types: &TypeTable<'_>, ident: Ident, id: TypeId, object: &Struct) -> ObjectView {
    let plan = StructPlan::new(types, id, object);
    let names: Vec<Code> = plan.fields.iter().map(|field| Code::string(&field.field.wire)).collect();
    let required: Vec<Code> = plan
        .fields
        .iter()
        .enumerate()
        .filter(|(_, field)| field.presence == Presence::Required)
        .map(|(index, _)| Code::integer(index as i128))
        .collect();
    let fields = [
        layout::array_field(12, &Code::fixed("names: &"), &names),
        layout::array_field(12, &Code::fixed("required: &"), &required),
        code!("open: ", if plan.additional.is_some() { "true" } else { "false" }),
    ];
    let set = plan.fields.iter().map(|field| code!("input.read(&mut self.", field.ident.clone(), ")"));
    let get = plan.fields.iter().map(|field| {
        let null = if field.presence == Presence::Nullable { ".or_null()" } else { "" };
        code!("json::shape(&self.", field.ident.clone(), ")", null)
    });
    let blanks = plan.fields.iter().map(|field| {
        let value = match field.presence {
            Presence::Required | Presence::Patch => "json::blank()",
            Presence::Nullable | Presence::Optional => "None",
        };
        code!(field.ident.clone(), ": ", value)
    });
    let blanks: Vec<Code> = blanks
        .chain(plan.additional.iter().map(|(ident, _)| code!(ident.clone(), ": json::blank()")))
        .collect();
    ObjectView {
        head: layout::implementation(&Code::fixed("json::Object"), &ident.into()),
        keys: layout::structure(8, &Code::fixed("&json::Keys"), &fields, ""),
        blank: layout::structure(8, &Code::fixed("Self"), &blanks, ""),
        key: Code::fixed(if plan.fields.len() < 2 { "_key" } else { "key" }),
        set: choice(&set.collect::<Vec<_>>(), "input.skip()"),
        get: choice(&get.collect::<Vec<_>>(), "json::Shape::Absent"),
        additional: plan.additional.as_ref().map(|(ident, _)| ident.clone()),
        touches_deprecated: plan.fields.iter().any(|field| field.field.deprecated.is_some()),
    }
}

/// A match on the key with an arm for each field, the last one for the rest; no match where there is no choice.
fn choice(values: &[Code], nothing: &'static str) -> Code {
    match values {
        [] => Code::fixed(nothing),
        [only] => only.clone(),
        [first @ .., last] => {
            let arms = first
                .iter()
                .enumerate()
                .map(|(index, value)| layout::arm(12, &Code::integer(index as i128), value));
            let arms: Vec<Code> = arms.chain([layout::arm(12, &Code::fixed("_"), last)]).collect();
            let lines: Vec<Code> = arms.iter().map(|arm| code!("            ", arm.clone(), "\n")).collect();
            code!("match key {\n", Code::join(&lines, ""), "        }")
        }
    }
}

fn tuple_view(types: &TypeTable<'_>, ident: Ident, tuple: &Tuple) -> TupleSerdeView {
    let blanks = places(types, tuple).into_iter().map(|place| match place.presence {
        Some(Presence::Required | Presence::Patch) => Code::fixed("json::blank()"),
        Some(Presence::Nullable | Presence::Optional) => Code::fixed("None"),
        None => Code::fixed("Vec::new()"),
    });
    let blanks: Vec<Code> = blanks.collect();
    let count = tuple.positions.len();
    let arms = |of: &dyn Fn(Code) -> Code, last: Code| -> Vec<Code> {
        let place = |place: usize| Code::integer(place as i128);
        let arms = (0..count).map(|at| layout::arm(12, &place(at), &of(place(at))));
        arms.chain([layout::arm(12, &Code::fixed("_"), &last)]).collect()
    };
    let field = Code::integer(count as i128);
    let (set_rest, get_rest) = match tuple.rest {
        Some(rest) => {
            // Null is an element like any other, and not the end.
            let shape = match types.resolves_nullable(rest) {
                true => "|item| json::shape(item).or_null()",
                false => "json::shape",
            };
            (
                code!("input.item(&mut self.", field.clone(), ")"),
                code!("self.", field.clone(), ".get(place - ", field, ").map(", shape, ")"),
            )
        }
        None => (Code::fixed("input.skip()"), Code::fixed("None")),
    };
    TupleSerdeView {
        head: layout::implementation(&Code::fixed("json::Positions"), &ident.into()),
        blank: layout::call(8, &Code::fixed("Self"), &blanks, ""),
        least: Code::integer(tuple.least as i128),
        set: arms(&|place| code!("input.read(&mut self.", place, ")"), set_rest),
        get: arms(&|place| code!("Some(json::shape(&self.", place, "))"), get_rest),
    }
}

fn union_view(
    types: &TypeTable<'_>,
    def: &TypeDef,
    union: &Union,
    ident: Ident,
    lock: &mut NameLock,
) -> UnionSerdeView {
    let idents = variant_idents(def, union, lock);
    let variants = || union.variants.iter().zip(&idents);
    let read = match &union.discrimination {
        Discrimination::Tagged { key } => {
            let tagged = variants().filter(|(variant, _)| !variant.fallback);
            let mut arms: Vec<Code> = tagged.map(|(variant, ident)| tag_arm(variant, ident)).collect();
            arms.push(match variants().find(|(variant, _)| variant.fallback) {
                Some((_, ident)) => arm("_", ident),
                None => Code::fixed("            _ => input.variant(self, Self::Unknown),\n"),
            });
            let head = code!("input.tagged(", Code::string(key), ", &mut |tag, input| match tag {\n");
            code!(head, Code::join(&arms, ""), "        })")
        }
        Discrimination::ByJsonKind => {
            let mut arms: Vec<Code> =
                variants().filter_map(|(variant, ident)| Some(arm(kinds(types, variant)?, ident))).collect();
            arms.push(Code::fixed("            _ => input.variant(self, Self::Unknown),\n"));
            code!("input.by_kind(&mut |kind, input| match kind {\n", Code::join(&arms, ""), "        })")
        }
        Discrimination::ByRequiredKeys => by_keys(union, &idents),
        Discrimination::Opaque => {
            let offers: Vec<Code> = variants().map(|(variant, ident)| offer(variant, ident)).collect();
            let settled = "            value.settle(self, Self::Unknown)\n        })";
            code!("input.buffered(&mut |value| {\n", Code::join(&offers, ""), settled)
        }
    };
    UnionSerdeView {
        head: layout::implementation(&Code::fixed("json::Json"), &ident.into()),
        read,
        shapes: variants().map(|(variant, ident)| shape_arm(types, union, variant, ident)).collect(),
    }
}

/// What a variant looks like in JSON; where it does not say itself which one it is, the union does.
fn shape_arm(types: &TypeTable<'_>, union: &Union, variant: &Variant, ident: &Ident) -> Code {
    let pattern = code!("Self::", ident.clone(), "(value)");
    match (&union.discrimination, types.shape(variant.ty), variant.tags.first()) {
        // What is chosen where no tag chooses needs none.
        _ if variant.fallback => layout::arm(12, &pattern, &Code::fixed("json::shape(value)")),
        (Discrimination::Tagged { key }, Shape::Struct(object), Some(tag)) if !says(types, object, key) => {
            let tagged = code!(".tagged(&(", Code::string(key), ", ", Code::string(tag), "))");
            layout::chain_arm(12, &pattern, "json::shape(value)", &tagged)
        }
        _ => layout::arm(12, &pattern, &Code::fixed("json::shape(value)")),
    }
}

/// Whether an object has a key in any case, or one that is no text.
fn says(types: &TypeTable<'_>, object: &Struct, key: &str) -> bool {
    let is_text = |shape: &Shape| match shape {
        Shape::String(_) => true,
        Shape::Enum(values) => values.kind == EnumKind::String,
        _ => false,
    };
    let field = object.fields.iter().find(|field| field.wire == key);
    field.is_some_and(|field| field.required || !is_text(types.shape(field.ty)))
}

fn by_keys(union: &Union, idents: &[Ident]) -> Code {
    let keys = union.variants.iter().map(|variant| {
        let keys: Vec<Code> = variant.keys.iter().take(TELLING_KEYS).map(|key| Code::string(key)).collect();
        code!("&[", Code::join(&keys, ", "), "]")
    });
    let keys = layout::array(8, &Code::fixed("const KEYS: &[&[&str]] = &"), &keys.collect::<Vec<_>>(), ";");
    let arms = idents.iter().enumerate().map(|(place, ident)| {
        let pattern = code!("Some(", Code::integer(place as i128), ")");
        let value = code!("value.variant(self, Self::", ident.clone(), ")");
        code!("            ", layout::arm(12, &pattern, &value), "\n")
    });
    let arms: Vec<Code> = arms.collect();
    let head = "\n        input.by_keys(KEYS, &mut |place, value| match place {\n";
    let otherwise = "            _ => value.variant(self, Self::Unknown),\n        })";
    code!(keys, head, Code::join(&arms, ""), otherwise)
}

/// Offers a value to a variant, unless a key has a value that excludes it.
fn offer(variant: &Variant, ident: &Ident) -> Code {
    let offer = code!("value.offer(self, Self::", ident.clone(), ");\n");
    let limits = variant.limits.iter().map(|(key, values)| {
        let values: Vec<Code> = values.iter().map(|value| Code::string(value)).collect();
        code!("value.says(", Code::string(key), ", &[", Code::join(&values, ", "), "])")
    });
    let limits: Vec<Code> = limits.collect();
    if limits.is_empty() {
        return code!("            ", offer);
    }
    let condition = layout::condition(12, &limits);
    code!("            ", condition, "                ", offer, "            }\n")
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
        Shape::Boolean => "json::Kind::Boolean",
        Shape::Integer(_) => "json::Kind::Integer",
        Shape::Number(_) => "json::Kind::Integer | json::Kind::Number",
        Shape::String(_) => "json::Kind::Text",
        Shape::Enum(enumeration) if enumeration.kind == EnumKind::Integer => "json::Kind::Integer",
        Shape::Enum(_) => "json::Kind::Text",
        Shape::List(_) | Shape::Tuple(_) => "json::Kind::List",
        Shape::Map(_) | Shape::Struct(_) => "json::Kind::Object",
        Shape::Any | Shape::Union(_) | Shape::Alias(_) => return None,
    })
}
