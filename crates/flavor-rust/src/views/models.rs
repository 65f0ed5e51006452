//! A file of models: structs, enums, unions, tuples and aliases with their documentation.

use sdkwright_api::{Deprecation, Enum, Field, Literal, Shape, Struct, Tuple, TypeDef, TypeId, Union};
use sdkwright_config::NameLock;
use serde::Serialize;

use crate::accept::Accept;
use crate::encode::{Code, Fragment, Ident, code};
use crate::fields::{FieldPlan, StructPlan};
use crate::imports::Imports;
use crate::layout;
use crate::modules::Module;
use crate::names;
use crate::prose::{Prose, code_span, deprecation_note};
use crate::tuples::places;
use crate::types::{Presence, TypeTable};

/// `src/models/<module>.rs`
#[derive(Debug, Serialize)]
pub struct ModelsView {
    pub docs: Code,
    pub imports: Code,
    pub models: Vec<ModelView>,
}

/// One type; exactly one of the parts is there.
#[derive(Debug, Serialize)]
pub struct ModelView {
    /// A type that should not be used any more says so here and not by an attribute: the crate itself uses it wherever
    /// the API does.
    pub docs: Code,
    pub ident: Ident,
    pub structure: Option<StructView>,
    pub enumeration: Option<EnumView>,
    pub union: Option<UnionView>,
    pub tuple: Option<TupleView>,
    pub alias: Option<Code>,
}

#[derive(Debug, Serialize)]
pub struct StructView {
    pub fields: Vec<FieldView>,
    /// Whether every value may be left out, so that `Default` is derived.
    pub is_default: bool,
    /// Whether `new` takes nothing and yet sets something, so that `Default` is `new`.
    pub default_is_new: bool,
    /// `pub fn new(…) -> Self {`
    pub new_signature: Code,
    /// Whether there is more than a person wants to pass one after another.
    pub many_arguments: bool,
    pub new_docs: Code,
    /// `Self { … }`
    pub new_body: Code,
    pub setters: Vec<SetterView>,
    /// Set when a field is deprecated, so that the crate itself may still touch it.
    pub touches_deprecated: bool,
}

#[derive(Debug, Serialize)]
pub struct FieldView {
    pub docs: Code,
    pub deprecated: Option<Code>,
    /// `pub id: String,`
    pub line: Code,
}

#[derive(Debug, Serialize)]
pub struct SetterView {
    pub docs: Code,
    pub signature: Code,
    /// The statement that keeps the value.
    pub statement: Code,
    pub deprecated: Option<Code>,
}

#[derive(Debug, Serialize)]
pub struct EnumView {
    pub is_text: bool,
    /// `pub const KNOWN: &[Self] = …;`
    pub known: Code,
    pub members: Vec<MemberView>,
}

#[derive(Debug, Serialize)]
pub struct MemberView {
    pub docs: Code,
    pub ident: Ident,
    /// `Self::Active => "active",`
    pub arm: Code,
}

#[derive(Debug, Serialize)]
pub struct UnionView {
    pub variants: Vec<VariantView>,
}

#[derive(Debug, Serialize)]
pub struct VariantView {
    pub docs: Code,
    pub ident: Ident,
    /// `Variant(Type),`, boxed where it would make the enum large or endless.
    pub declaration: Code,
    /// What it holds without the box, for `From`.
    pub inner: Code,
    /// `impl From<Inner> for Union {`, where no other variant holds the same.
    pub from: Option<Code>,
    /// `impl From<&str> for Union {`, where that is text.
    pub from_text: Option<Code>,
    pub boxed: bool,
}

/// A list with a type for each of its first positions, as a struct whose fields have no names.
#[derive(Debug, Serialize)]
pub struct TupleView {
    pub fields: Vec<TupleFieldView>,
}

#[derive(Debug, Serialize)]
pub struct TupleFieldView {
    pub docs: Code,
    pub ty: Code,
}

impl ModelsView {
    /// The view of one module; `about` is a sentence about it.
    pub(crate) fn new(types: &TypeTable<'_>, module: &Module, about: &str, lock: &mut NameLock) -> Self {
        let mut imports = Imports::default();
        let models: Vec<ModelView> =
            module.types.iter().map(|&id| model(types, id, &mut imports, lock)).collect();
        let own: Vec<&Ident> = models.iter().map(|model| &model.ident).collect();
        let imports = imports.without(&own).lines("super::");
        let mut docs = Prose::new();
        docs.own(about);
        Self { docs: docs.inner(), imports, models }
    }
}

fn model(types: &TypeTable<'_>, id: TypeId, imports: &mut Imports, lock: &mut NameLock) -> ModelView {
    let def = types.def(id);
    let ident = types.ident(id).expect("modules list named types").clone();
    let mut docs = Prose::of(types.docs(id), || types.place(id));
    docs.deprecated(def.deprecated.as_ref());
    let mut view = ModelView {
        docs: docs.outer(0),
        ident,
        structure: None,
        enumeration: None,
        union: None,
        tuple: None,
        alias: None,
    };
    match &def.shape {
        Shape::Struct(object) => view.structure = Some(structure(types, id, object, imports)),
        Shape::Enum(enumeration) => view.enumeration = Some(enum_view(def, enumeration, imports, lock)),
        Shape::Union(union) => view.union = Some(union_view(types, &view.ident, def, union, imports, lock)),
        Shape::Tuple(tuple) if !tuple.is_fixed() => view.tuple = Some(tuple_view(types, tuple, imports)),
        _ => view.alias = Some(layout::alias(&view.ident, &types.structure(id, imports))),
    }
    view
}

/// `#[deprecated(note = "…")]`
pub(crate) fn deprecated_attribute(deprecation: &Deprecation, indent: usize) -> Code {
    layout::attribute(indent, "deprecated", &code!("note = ", Code::string(&deprecation_note(deprecation))))
}

fn structure(types: &TypeTable<'_>, id: TypeId, object: &Struct, imports: &mut Imports) -> StructView {
    let def = types.def(id);
    let plan = StructPlan::new(types, id, object);
    let mut fields: Vec<FieldView> =
        plan.fields.iter().map(|field| field_view(types, field, imports)).collect();
    if let Some((ident, ty)) = &plan.additional {
        imports.btree_map();
        fields.push(FieldView {
            docs: Code::fixed("    /// Keys that the document does not name."),
            deprecated: None,
            line: code!("pub ", ident.clone(), ": BTreeMap<String, ", types.expr(*ty, imports), ">,"),
        });
    }
    let arguments: Vec<Code> = plan
        .fields
        .iter()
        .filter(|field| field.is_argument())
        .map(|field| {
            // Spelled again so that the imports of the file learn of it.
            let accept = field.accepting(types, imports);
            code!(field.ident.clone(), ": ", accept.argument())
        })
        .collect();
    let mut new_docs = Prose::new();
    new_docs.own(if arguments.is_empty() {
        "One without any value."
    } else {
        "One with the values that it cannot do without."
    });
    let has_constants = plan
        .fields
        .iter()
        .any(|field| field.presence == Presence::Required && field.field.constant.is_some());
    let is_default = arguments.is_empty() && !has_constants;
    let new_body = if is_default {
        Code::fixed("Default::default()")
    } else {
        layout::structure(8, &Code::fixed("Self"), &initializers(types, &plan, imports), "")
    };
    let mut setters = Vec::new();
    if def.usage.request {
        let optional = plan.fields.iter().filter(|field| !field.is_argument());
        setters.extend(optional.map(|field| setter(types, field, imports)));
        setters.extend(plan.additional.as_ref().map(|(ident, ty)| {
            let value = types.expr(*ty, imports);
            additional_setter(ident, &value)
        }));
    }
    StructView {
        fields,
        many_arguments: arguments.len() > 7,
        new_signature: layout::signature(
            4,
            &Code::fixed("pub fn new"),
            &arguments,
            Some(&Code::fixed("Self")),
            " {",
        ),
        new_docs: new_docs.outer(4),
        new_body,
        is_default,
        default_is_new: arguments.is_empty() && has_constants,
        setters,
        touches_deprecated: plan.fields.iter().any(|field| field.field.deprecated.is_some()),
    }
}

fn field_view(types: &TypeTable<'_>, plan: &FieldPlan<'_>, imports: &mut Imports) -> FieldView {
    let ty = plan.ty(types, imports);
    FieldView {
        docs: field_prose(plan.field).outer(4),
        deprecated: plan.field.deprecated.as_ref().map(|deprecation| deprecated_attribute(deprecation, 4)),
        line: layout::field(4, &code!("pub ", plan.ident.clone()), &ty),
    }
}

/// What is said about a field.
pub(crate) fn field_prose(field: &Field) -> Prose {
    let mut docs = Prose::of(&field.docs, || format!("The field {}.", code_span(&field.wire)));
    docs.assumed(field.default.as_ref());
    docs.deprecated(field.deprecated.as_ref());
    docs
}

fn initializers(types: &TypeTable<'_>, plan: &StructPlan<'_>, imports: &mut Imports) -> Vec<Code> {
    let fields = plan.fields.iter().map(|field| {
        let ident = field.ident.clone();
        if field.is_argument() {
            let kept = field.accept.kept(&ident);
            if field.boxed {
                return code!(ident, ": Box::new(", kept, ")");
            }
            let links: &[&'static str] = match field.accept {
                Accept::Exactly(_) => return ident.into(),
                Accept::Texts | Accept::Files => &[".into_iter()", ".map(Into::into)", ".collect()"],
                Accept::Each(_) => &[".into_iter()", ".collect()"],
                _ => return code!(ident, ": ", kept),
            };
            let links: Vec<Code> = links.iter().copied().map(Code::fixed).collect();
            return layout::chain_field(12, &code!(ident.clone(), ": "), &ident.into(), &links);
        }
        let value = match (field.presence, &field.field.constant) {
            (Presence::Required, Some(constant)) => {
                crate::values::constant(types, field.field.ty, constant, imports)
            }
            (Presence::Patch, _) => Code::fixed("Patch::Absent"),
            _ => Code::fixed("None"),
        };
        code!(ident, ": ", value)
    });
    let additional = plan.additional.iter().map(|(ident, _)| code!(ident.clone(), ": BTreeMap::new()"));
    fields.chain(additional).collect()
}

fn setter(types: &TypeTable<'_>, plan: &FieldPlan<'_>, imports: &mut Imports) -> SetterView {
    let ident = &plan.ident;
    let accept = plan.accepting(types, imports);
    let (argument, value) = match plan.presence {
        Presence::Patch => {
            let inner = types.bare(plan.field.ty.id, imports);
            imports.runtime("Patch");
            let held = if plan.boxed { code!("Box<", inner, ">") } else { inner };
            (code!("impl Into<Patch<", held, ">>"), code!(ident.clone(), ".into()"))
        }
        presence => {
            let kept = accept.kept(ident);
            let kept = if plan.boxed { code!("Box::new(", kept, ")") } else { kept };
            let kept = if presence == Presence::Required { kept } else { code!("Some(", kept, ")") };
            (accept.argument(), kept)
        }
    };
    let head = code!("pub fn ", ident.clone());
    let arguments = [Code::fixed("mut self"), code!(ident.clone(), ": ", argument)];
    SetterView {
        docs: field_prose(plan.field).outer(4),
        signature: layout::signature(4, &head, &arguments, Some(&Code::fixed("Self")), " {"),
        statement: layout::assignment(8, &code!("self.", ident.clone()), &value),
        deprecated: plan.field.deprecated.as_ref().map(|deprecation| deprecated_attribute(deprecation, 4)),
    }
}

/// Sets the keys that the document does not name.
fn additional_setter(ident: &Ident, value: &Code) -> SetterView {
    let items = code!("impl IntoIterator<Item = (impl Into<String>, ", value.clone(), ")>");
    let arguments = [Code::fixed("mut self"), code!(ident.clone(), ": ", items)];
    let collected = ".into_iter().map(|(key, value)| (key.into(), value)).collect();";
    SetterView {
        docs: Code::fixed("    /// Keys that the document does not name."),
        signature: layout::signature(
            4,
            &code!("pub fn ", ident.clone()),
            &arguments,
            Some(&Code::fixed("Self")),
            " {",
        ),
        statement: code!("self.", ident.clone(), " = ", ident.clone(), collected),
        deprecated: None,
    }
}

fn enum_view(def: &TypeDef, enumeration: &Enum, imports: &mut Imports, lock: &mut NameLock) -> EnumView {
    let is_text = enumeration.kind == sdkwright_api::EnumKind::String;
    imports.runtime(if is_text { "UnknownValue" } else { "UnknownInteger" });
    let idents = member_idents(def, enumeration, lock);
    let known: Vec<Code> = idents.iter().map(|ident| code!("Self::", ident.clone())).collect();
    let members = enumeration.members.iter().zip(idents).map(|(member, ident)| {
        let value = literal_text(&member.value);
        let literal = match &member.value {
            Literal::String(text) => Code::string(text),
            number => Code::integer(number.as_whole().unwrap_or_default().into()),
        };
        MemberView {
            docs: Prose::of(&member.docs, || code_span(&value)).outer(4),
            arm: layout::arm(12, &code!("Self::", ident.clone()), &literal),
            ident,
        }
    });
    EnumView {
        is_text,
        members: members.collect(),
        known: layout::array(4, &Code::fixed("pub const KNOWN: &[Self] = &"), &known, ";"),
    }
}

/// The identifiers of an enum's members.
pub(crate) fn member_idents(def: &TypeDef, enumeration: &Enum, lock: &mut NameLock) -> Vec<Ident> {
    let key = def.name.as_ref().map_or("", |name| name.key.as_str());
    let mut scope = names::ident_scope(&format!("variant {key}")).reserve(["Unknown"]);
    let wishes =
        enumeration.members.iter().map(|member| (&member.name, names::variant_name(&member.name.spelling)));
    scope.claim_all(lock, wishes).iter().map(|name| Ident::new(name)).collect()
}

fn literal_text(literal: &Literal) -> String {
    match literal {
        Literal::String(text) | Literal::Number(text) => text.clone(),
        Literal::Bool(value) => value.to_string(),
        _ => String::new(),
    }
}

fn union_view(
    types: &TypeTable<'_>,
    owner: &Ident,
    def: &TypeDef,
    union: &Union,
    imports: &mut Imports,
    lock: &mut NameLock,
) -> UnionView {
    let owner: Code = owner.clone().into();
    let idents = variant_idents(def, union, lock);
    let underlying: Vec<Code> =
        union.variants.iter().map(|variant| types.underlying(variant.ty.id)).collect();
    let variants = union.variants.iter().zip(idents).enumerate().map(|(index, (variant, ident))| {
        let inner = types.bare(variant.ty.id, imports);
        let boxed = is_boxed(types, variant);
        let spelling = code_span(&variant.name.spelling);
        let is_own = underlying.iter().filter(|other| **other == underlying[index]).count() == 1;
        let is_text = is_own && underlying[index].text() == "String";
        VariantView {
            docs: Prose::of(&variant.docs, || format!("A value of the kind {spelling}.")).outer(4),
            declaration: layout::tuple_variant(
                4,
                &ident.clone().into(),
                &if boxed { code!("Box<", inner.clone(), ">") } else { inner.clone() },
            ),
            ident,
            from: is_own.then(|| layout::implementation(&code!("From<", inner.clone(), ">"), &owner)),
            from_text: is_text.then(|| layout::implementation(&Code::fixed("From<&str>"), &owner)),
            inner,
            boxed,
        }
    });
    UnionView { variants: variants.collect() }
}

fn tuple_view(types: &TypeTable<'_>, tuple: &Tuple, imports: &mut Imports) -> TupleView {
    let fields = places(types, tuple).into_iter().map(|place| {
        let mut docs = Prose::new();
        docs.own(place.sentence());
        TupleFieldView { docs: docs.outer(4), ty: place.ty(types, imports) }
    });
    TupleView { fields: fields.collect() }
}

/// Objects are boxed: the variants of a union would all be as large as the largest otherwise.
pub(crate) fn is_boxed(types: &TypeTable<'_>, variant: &sdkwright_api::Variant) -> bool {
    matches!(types.shape(variant.ty), Shape::Struct(_) | Shape::Union(_))
        || (variant.cyclic && types.is_direct(variant.ty.id))
}

/// The identifiers of a union's variants.
pub(crate) fn variant_idents(def: &TypeDef, union: &Union, lock: &mut NameLock) -> Vec<Ident> {
    let key = def.name.as_ref().map_or("", |name| name.key.as_str());
    let mut scope = names::ident_scope(&format!("variant {key}")).reserve(["Unknown"]);
    let wishes =
        union.variants.iter().map(|variant| (&variant.name, names::variant_name(&variant.name.spelling)));
    scope.claim_all(lock, wishes).iter().map(|name| Ident::new(name)).collect()
}
