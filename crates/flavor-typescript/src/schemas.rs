//! How types travel as JSON, as plain data that the runtime reads: what differs between JSON and a model, and nothing else,
//! unless the package can validate.

use std::collections::BTreeSet;

use sdkwright_api::{
    Api, Discrimination, EnumKind, Format, Output, ReadWrite, Shape, TypeId, TypeRef, Union, Variant,
};

use crate::circular;
use crate::encode::{Code, Ident, code};
use crate::fields::StructPlan;
use crate::imports::Imports;
use crate::layout::Literal;
use crate::modules::About;
use crate::names;
use crate::types::{TypeTable, value_literal};

/// What is known of all types before any is printed.
#[derive(Debug)]
pub(crate) struct Schemas<'a> {
    api: &'a Api,
    /// Types of which something is spelled otherwise in JSON.
    differing: BTreeSet<TypeId>,
    /// Types that lead to an integer of 64 bits.
    lossless: BTreeSet<TypeId>,
    /// Types that lead to a decimal number.
    exact: BTreeSet<TypeId>,
    /// Structs whose required fields tell whether a value is one: bodies of answers, and variants.
    told: BTreeSet<TypeId>,
    /// Structs of one error alone, whose schemas are written where they are used: errors are many, and much alike.
    in_place: BTreeSet<TypeId>,
    /// Types whose schemas may be referred to before they are declared.
    circular: BTreeSet<TypeId>,
    /// Whether everything is named.
    full: bool,
}

impl<'a> Schemas<'a> {
    /// What is known of the types of an Api.
    pub fn new(api: &'a Api, types: &TypeTable<'a>, full: bool) -> Self {
        let differing = spread(api, |id| differs_itself(types, id));
        let is_long =
            |id: TypeId| matches!(api.types.get(id).shape, Shape::Integer(Format::Int64 | Format::Uint64));
        let told = told(api, &differing, full);
        let is_decimal = |id: TypeId| matches!(api.types.get(id).shape, Shape::Number(Format::Decimal));
        Self {
            api,
            lossless: spread(api, is_long),
            exact: spread(api, is_decimal),
            differing,
            told,
            in_place: in_place(api, types),
            circular: circular::types(api, types),
            full,
        }
    }

    /// Whether a type has a schema of its own, written where it is used or declared for others to refer to.
    fn has_own(&self, types: &TypeTable<'_>, id: TypeId) -> bool {
        let def = self.api.types.get(id);
        let is_needed = self.full || self.differing.contains(&id) || self.is_told(types, id);
        // A scalar is written where it is used.
        let is_structure =
            matches!(def.shape, Shape::Struct(_) | Shape::Union(_) | Shape::List(_) | Shape::Map(_))
                || matches!(&def.shape, Shape::Alias(_))
                || matches!(&def.shape, Shape::Tuple(tuple) if !tuple.is_fixed());
        types.ident(id).is_some() && is_structure && is_needed
    }

    /// Whether a type has a schema of its own that others can refer to.
    pub fn is_declared(&self, types: &TypeTable<'_>, id: TypeId) -> bool {
        self.has_own(types, id) && !self.in_place.contains(&id)
    }

    /// How operations that have these types read and write JSON, where they would lose digits: the runtime's module and
    /// what it calls it.
    pub fn codec(&self, types: &[TypeRef]) -> Option<(&'static str, &'static str)> {
        let lead = |to: &BTreeSet<TypeId>| types.iter().any(|ty| to.contains(&ty.id));
        match (lead(&self.exact), lead(&self.lossless)) {
            (true, _) => Some(("decimal", "exact")),
            (false, true) => Some(("lossless", "lossless")),
            (false, false) => None,
        }
    }

    /// The schema of a named type.
    pub fn of(&self, types: &TypeTable<'_>, id: TypeId, imports: &mut Imports) -> Literal {
        match &self.api.types.get(id).shape {
            Shape::Struct(_) => self.object(types, id, imports),
            Shape::Alias(target) => self.or_any(types, *target, imports),
            _ => self.structure(types, id, imports),
        }
    }

    /// The schema of a use; `None` where nothing differs.
    pub fn usage(&self, types: &TypeTable<'_>, ty: TypeRef, imports: &mut Imports) -> Option<Literal> {
        if !self.full && !self.differing.contains(&ty.id) {
            return None;
        }
        Some(self.or_any(types, ty, imports))
    }

    /// The schema of the body of an answer, which tells at least what kind of value it is.
    pub fn root(&self, types: &TypeTable<'_>, ty: TypeRef, imports: &mut Imports) -> Literal {
        let id = types.resolve(ty).id;
        if self.has_own(types, id) {
            return self.reference(types, id, imports);
        }
        match &self.api.types.get(id).shape {
            Shape::List(item) => {
                Literal::Object(vec![(Code::fixed("list"), self.or_any(types, *item, imports))])
            }
            _ => self.or_any(types, ty, imports),
        }
    }

    fn or_any(&self, types: &TypeTable<'_>, ty: TypeRef, imports: &mut Imports) -> Literal {
        if self.has_own(types, ty.id) && (self.full || self.differing.contains(&ty.id)) {
            return self.reference(types, ty.id, imports);
        }
        if !self.full && !self.differing.contains(&ty.id) {
            return Literal::fixed("\"any\"");
        }
        self.structure(types, ty.id, imports)
    }

    /// What a type is, whatever its name.
    fn structure(&self, types: &TypeTable<'_>, id: TypeId, imports: &mut Imports) -> Literal {
        let mut special = |module: &'static str, name: &'static str| {
            imports.lib(module, name);
            Literal::fixed(name)
        };
        match &self.api.types.get(id).shape {
            Shape::Any => Literal::fixed("\"any\""),
            Shape::Boolean => Literal::fixed("\"boolean\""),
            Shape::Integer(Format::Int64) => special("lossless", "int64"),
            Shape::Integer(Format::Uint64) => special("lossless", "uint64"),
            Shape::Integer(_) => Literal::fixed("\"integer\""),
            Shape::Number(Format::Decimal) => special("decimal", "decimal"),
            Shape::Number(_) => Literal::fixed("\"number\""),
            Shape::String(Format::DateTime) => special("dates", "dateTime"),
            Shape::String(Format::Date) => special("dates", "date"),
            Shape::String(Format::Byte) => special("base64", "base64"),
            Shape::String(Format::Binary) => Literal::fixed("\"any\""),
            Shape::String(_) => Literal::fixed("\"string\""),
            Shape::Enum(own) if own.kind == EnumKind::Integer => Literal::fixed("\"integer\""),
            Shape::Enum(_) => Literal::fixed("\"string\""),
            Shape::Struct(_) => self.object(types, id, imports),
            Shape::List(item) => {
                Literal::Object(vec![(Code::fixed("list"), self.nullable(types, *item, imports))])
            }
            Shape::Tuple(tuple) => {
                let kind = special("tuples", "tuple");
                let positions = tuple.positions.iter().map(|ty| self.nullable(types, *ty, imports)).collect();
                let mut entries =
                    vec![(Code::fixed("as"), kind), (Code::fixed("positions"), Literal::Array(positions))];
                if tuple.least < tuple.positions.len() {
                    let least = Code::integer(tuple.least as i128);
                    entries.push((Code::fixed("least"), Literal::Leaf(least)));
                }
                if let Some(rest) = tuple.rest {
                    entries.push((Code::fixed("rest"), self.nullable(types, rest, imports)));
                }
                Literal::Object(entries)
            }
            Shape::Map(value) => {
                let kind = special("maps", "map");
                let values = self.nullable(types, *value, imports);
                Literal::Object(vec![(Code::fixed("as"), kind), (Code::fixed("values"), values)])
            }
            Shape::Alias(target) => self.or_any(types, *target, imports),
            Shape::Union(union) => self.union(types, union, imports),
        }
    }

    /// The schema of what stands in a list, a map or a union. Null passes everywhere; only validation has to know of it.
    fn nullable(&self, types: &TypeTable<'_>, ty: TypeRef, imports: &mut Imports) -> Literal {
        let own = self.or_any(types, ty, imports);
        if !self.full || !types.resolve(ty).nullable || own.line().is("\"any\"") {
            return own;
        }
        imports.lib("unions", "union");
        Literal::Object(vec![
            (Code::fixed("as"), Literal::fixed("union")),
            (Code::fixed("oneOf"), Literal::Array(vec![Literal::fixed("\"null\""), own])),
        ])
    }

    fn object(&self, types: &TypeTable<'_>, id: TypeId, imports: &mut Imports) -> Literal {
        let plan = types.fields(id);
        let Some((name, values)) = &plan.additional else {
            return Literal::Object(self.members(types, id, plan, false, imports));
        };
        imports.lib("maps", "openObject");
        let members = self.members(types, id, plan, true, imports);
        let mut entries = vec![
            (Code::fixed("as"), Literal::fixed("openObject")),
            (Code::fixed("object"), Literal::Object(members)),
        ];
        if let Some(values) = self.usage(types, *values, imports) {
            entries.push((Code::fixed("values"), values));
        }
        if name.as_str() != "additionalProperties" {
            entries.push((Code::fixed("name"), Literal::string(name.as_str())));
        }
        Literal::Object(entries)
    }

    /// The members of an object schema; `every` names the plain fields too.
    fn members(
        &self,
        types: &TypeTable<'_>,
        id: TypeId,
        plan: &StructPlan<'_>,
        every: bool,
        imports: &mut Imports,
    ) -> Vec<(Code, Literal)> {
        let mut fields = Vec::new();
        let mut wire = Vec::new();
        let mut constants = Vec::new();
        let mut names: [Vec<&str>; 3] = [const { Vec::new() }; 3];
        let [required, nullable, read_only] = &mut names;
        for own in &plan.fields {
            let name = own.ident.as_str();
            if own.read_only {
                read_only.push(name);
                continue;
            }
            let is_file = types.is_multipart(id) && self.is_file(types, own.field.ty);
            let schema = if is_file { None } else { self.usage(types, own.field.ty, imports) };
            let schema = schema.or_else(|| every.then(|| Literal::fixed("\"any\"")));
            fields.extend(schema.map(|schema| (Code::key(name), schema)));
            if own.field.wire != name {
                wire.push((Code::key(name), Literal::string(&own.field.wire)));
            }
            let is_received = own.field.access != ReadWrite::WriteOnly;
            if own.field.required && is_received && (self.full || self.is_told(types, id)) {
                required.push(name);
            }
            if self.full && types.resolve(own.field.ty).nullable {
                nullable.push(name);
            }
            if let Some(constant) = own.field.constant.as_ref().and_then(value_literal)
                && (plan.usage.request || self.told.contains(&id))
            {
                constants.push((Code::key(name), Literal::Leaf(constant)));
            }
        }
        let named = |names: &[&str]| Literal::strings(names.iter().copied());
        let mut entries = Vec::new();
        let mut add = |key: &'static str, is_there: bool, value: Literal| {
            if is_there {
                entries.push((Code::fixed(key), value));
            }
        };
        add("fields", !fields.is_empty(), Literal::Object(fields));
        add("wire", !wire.is_empty(), Literal::Object(wire));
        add("required", !required.is_empty(), named(required));
        add("nullable", !nullable.is_empty(), named(nullable));
        add("readOnly", !read_only.is_empty(), named(read_only));
        add("constants", !constants.is_empty(), Literal::Object(constants));
        entries
    }

    fn union(&self, types: &TypeTable<'_>, union: &Union, imports: &mut Imports) -> Literal {
        let variants =
            union.variants.iter().map(|variant| self.variant(types, variant, imports)).collect::<Vec<_>>();
        let Discrimination::Tagged { key } = &union.discrimination else {
            imports.lib("unions", "union");
            return Literal::Object(vec![
                (Code::fixed("as"), Literal::fixed("union")),
                (Code::fixed("oneOf"), Literal::Array(variants)),
            ]);
        };
        imports.lib("unions", "taggedUnion");
        let name = tag_name(types, union, key);
        let mut tag = vec![(Code::fixed("name"), Literal::string(&name))];
        if name != *key {
            tag.push((Code::fixed("wire"), Literal::string(key)));
        }
        let cases = union.variants.iter().enumerate().flat_map(|(index, variant)| {
            variant.tags.iter().map(move |tag| (Code::key(tag), Literal::Leaf(Code::integer(index as i128))))
        });
        tag.push((Code::fixed("cases"), Literal::Object(cases.collect())));
        if let Some(index) = union.variants.iter().position(|variant| variant.fallback) {
            tag.push((Code::fixed("fallback"), Literal::Leaf(Code::integer(index as i128))));
        }
        Literal::Object(vec![
            (Code::fixed("as"), Literal::fixed("taggedUnion")),
            (Code::fixed("oneOf"), Literal::Array(variants)),
            (Code::fixed("tag"), Literal::Object(tag)),
        ])
    }

    /// A variant by which a value is told: even a plain one says what kind of value it is.
    fn variant(&self, types: &TypeTable<'_>, variant: &Variant, imports: &mut Imports) -> Literal {
        let id = types.resolve(variant.ty).id;
        if self.has_own(types, id) {
            return self.reference(types, id, imports);
        }
        match &self.api.types.get(id).shape {
            Shape::Struct(_) => Literal::Object(Vec::new()),
            Shape::List(item) => {
                Literal::Object(vec![(Code::fixed("list"), self.or_any(types, *item, imports))])
            }
            _ => self.structure(types, id, imports),
        }
    }

    /// `customerSchema`, or `() => customerSchema` where it may not be declared yet; or the schema itself, in place.
    fn reference(&self, types: &TypeTable<'_>, id: TypeId, imports: &mut Imports) -> Literal {
        if self.in_place.contains(&id) {
            return self.of(types, id, imports);
        }
        let ident = types.ident(id).expect("what is referred to has a name");
        let schema = Ident::new(&names::schema_name(ident.as_str()));
        let module = types.module(id).expect("a named type has a file");
        imports.value_of(&module.path, &schema);
        Literal::Leaf(if self.circular.contains(&id) { code!("() => ", schema) } else { schema.into() })
    }

    fn is_told(&self, types: &TypeTable<'_>, id: TypeId) -> bool {
        self.told.contains(&id)
            && matches!(self.api.types.get(id).shape, Shape::Struct(_))
            && types.fields(id).fields.iter().any(|own| own.field.required || own.field.constant.is_some())
    }

    /// Whether it is a file, or a list of them.
    fn is_file(&self, types: &TypeTable<'_>, ty: TypeRef) -> bool {
        match types.shape(ty) {
            Shape::String(Format::Binary) => true,
            Shape::List(item) => matches!(types.shape(*item), Shape::String(Format::Binary)),
            _ => false,
        }
    }
}

/// What the field is called in code that tells the variants of a union apart.
pub(crate) fn tag_name(types: &TypeTable<'_>, union: &Union, key: &str) -> String {
    let mut structs = union.variants.iter().map(|variant| types.resolve(variant.ty).id);
    let field = structs.find_map(|id| match types.def(id).shape {
        Shape::Struct(_) => types.fields(id).by_wire(key).map(|own| own.ident.as_str().to_owned()),
        _ => None,
    });
    field.unwrap_or_else(|| names::field_name(key))
}

/// Whether a type by itself, not by what it holds, is spelled otherwise in JSON.
fn differs_itself(types: &TypeTable<'_>, id: TypeId) -> bool {
    match &types.def(id).shape {
        Shape::Integer(Format::Int64 | Format::Uint64) | Shape::Number(Format::Decimal) => true,
        Shape::String(format) => matches!(format, Format::Date | Format::DateTime | Format::Byte),
        Shape::Struct(_) => {
            let plan = types.fields(id);
            plan.additional.is_some()
                || plan.fields.iter().any(|own| {
                    let is_filled_in = own.field.constant.is_some() && plan.usage.request;
                    own.read_only || is_filled_in || own.field.wire != own.ident.as_str()
                })
        }
        _ => false,
    }
}

/// The types of which something is true, and all that lead to one.
fn spread(api: &Api, is_true: impl Fn(TypeId) -> bool) -> BTreeSet<TypeId> {
    let mut owners: Vec<Vec<TypeId>> = vec![Vec::new(); api.types.len()];
    for (id, _) in api.types.iter() {
        for part in api.types.get(id).shape.parts() {
            owners[part.0 as usize].push(id);
        }
    }
    let mut pending: Vec<TypeId> = api.types.iter().map(|(id, _)| id).filter(|id| is_true(*id)).collect();
    let mut found: BTreeSet<TypeId> = pending.iter().copied().collect();
    while let Some(id) = pending.pop() {
        pending.extend(owners[id.0 as usize].iter().filter(|owner| found.insert(**owner)));
    }
    found
}

/// The structs that a value is told by: bodies of answers and of errors, and the variants of unions that look at keys.
fn told(api: &Api, differing: &BTreeSet<TypeId>, full: bool) -> BTreeSet<TypeId> {
    let mut told = BTreeSet::new();
    let resolved = |ty: TypeRef| api.types.resolve(ty).id;
    for operation in &api.operations {
        let outputs: Vec<&Output> = match &operation.output {
            Output::Outcomes(outcomes) => outcomes.all.iter().map(|outcome| &outcome.output).collect(),
            output => vec![output],
        };
        told.extend(outputs.into_iter().filter_map(Output::json).map(resolved));
    }
    told.extend(api.errors.iter().map(|error| resolved(error.ty)));
    for (id, def) in api.types.iter() {
        if let Shape::Union(union) = &def.shape
            && (full || differing.contains(&id))
            && !matches!(union.discrimination, Discrimination::Tagged { .. })
        {
            told.extend(union.variants.iter().map(|variant| resolved(variant.ty)));
        }
    }
    told
}

/// The structs that stand in the file of an error and are used once. None of them leads to itself, as that would be a
/// second use.
fn in_place(api: &Api, types: &TypeTable<'_>) -> BTreeSet<TypeId> {
    let bodies = api.errors.iter().map(|error| types.resolve(error.ty).id);
    let parts = api.types.iter().flat_map(|(_, def)| def.shape.parts());
    let mut uses = vec![0; api.types.len()];
    for id in bodies.chain(parts) {
        uses[id.0 as usize] += 1;
    }
    let is_of_error =
        |id: TypeId| types.module(id).is_some_and(|module| matches!(module.about, About::Error(_)));
    let is_struct = |id: TypeId| matches!(types.def(id).shape, Shape::Struct(_));
    let all = api.types.iter().map(|(id, _)| id);
    all.filter(|id| uses[id.0 as usize] == 1 && is_struct(*id) && is_of_error(*id)).collect()
}
