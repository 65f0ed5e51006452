//! How the variants of a union are told apart.

use indexmap::{IndexMap, IndexSet};
use sdkwright_api::{
    Additional, Discrimination, EnumKind, Field, Format, Literal, Shape, Struct, TypeId, TypeRef, Types,
    Union,
};
use sdkwright_diagnostics::Finding;

use crate::codes;
use crate::compact::{Arena, Notes, children};
use crate::lowering::{Lowering, excerpt};
use crate::unions::{Discriminator, DiscriminatorValues};

impl Lowering<'_> {
    /// Decides for every union how its variants are told apart.
    pub(crate) fn tell_variants_apart(&mut self, arena: &mut Arena) {
        let unions = arena.types.iter().filter(|(_, def)| matches!(def.shape, Shape::Union(_)));
        let unions: Vec<_> = unions.map(|(id, _)| id).collect();
        let kinds = kinds_of_all(&arena.types);
        for id in unions {
            let def = arena.types.get(id);
            let (Shape::Union(union), Some(origin)) = (&def.shape, def.origin.clone()) else { continue };
            let explicit = arena.notes[id.0 as usize].discriminator.as_ref();
            let decision = decide(&arena.types, &arena.notes, &kinds, union, explicit);
            if let (Some(variant), Some(explicit)) = (decision.unusable, explicit) {
                let message = format!(
                    "the discriminator `{}` does not choose variant {}; the variants are told apart otherwise",
                    excerpt(&explicit.key),
                    variant + 1
                );
                let finding = Finding::warning(&codes::DISCRIMINATOR_IGNORED, message)
                    .help("let each variant be an object with a value of the discriminator that is its own");
                self.findings.push(finding.at(origin.child("discriminator")));
            }
            if decision.discrimination == Discrimination::Opaque {
                let message = "only trying tells the variants of this union apart";
                self.findings.push(Finding::note(&codes::OPAQUE_UNION, message).at(origin));
            }
            if decision.unusable.is_some() {
                arena.notes[id.0 as usize].discriminator = None;
            }
            if let Shape::Union(union) = &mut arena.types.get_mut(id).shape {
                apply(union, decision);
            }
        }
    }
}

fn apply(union: &mut Union, decision: Decision) {
    for (variant, evidence) in union.variants.iter_mut().zip(decision.evidence) {
        match decision.discrimination {
            Discrimination::Tagged { .. } => variant.tags = evidence,
            _ => variant.keys = evidence,
        }
    }
    union.variants = decision.order.iter().map(|index| union.variants[*index].clone()).collect();
    union.discrimination = decision.discrimination;
}

/// How a union is decided, or why a discriminator does not.
#[derive(Debug, Clone, PartialEq)]
struct Decision {
    discrimination: Discrimination,
    /// For each variant, in its order, the tags or keys that choose it.
    evidence: Vec<Vec<String>>,
    /// The order to try `Opaque` variants in; otherwise document order.
    order: Vec<usize>,
    /// The first variant that makes an explicit discriminator useless.
    unusable: Option<usize>,
}

/// Finds how to tell the variants of a union apart, given what the document says about it.
fn decide(
    types: &Types,
    notes: &[Notes],
    kinds: &[Kinds],
    union: &Union,
    explicit: Option<&Discriminator>,
) -> Decision {
    let in_order: Vec<_> = (0..union.variants.len()).collect();
    let mut unusable = None;
    if let Some(explicit) = explicit {
        match explicit_tags(types, notes, union, explicit) {
            Ok(evidence) => {
                let discrimination = Discrimination::Tagged { key: explicit.key.clone() };
                return Decision { discrimination, evidence, order: in_order, unusable: None };
            }
            Err(variant) => unusable = Some(variant),
        }
    }
    if kinds_differ(kinds, union) {
        let evidence = vec![Vec::new(); union.variants.len()];
        return Decision { discrimination: Discrimination::ByJsonKind, evidence, order: in_order, unusable };
    }
    if let Some((key, evidence)) = inferred_tags(types, notes, union) {
        let discrimination = Discrimination::Tagged { key };
        return Decision { discrimination, evidence, order: in_order, unusable };
    }
    if let Some(evidence) = objects(types, union).and_then(|objects| own_keys(&objects)) {
        return Decision {
            discrimination: Discrimination::ByRequiredKeys,
            evidence,
            order: in_order,
            unusable,
        };
    }
    let mut order = in_order;
    // What asks for more comes first: what asks for less would take its values too.
    order.sort_by_key(|&index| std::cmp::Reverse(demand(types, union.variants[index].ty)));
    let evidence = vec![Vec::new(); union.variants.len()];
    Decision { discrimination: Discrimination::Opaque, evidence, order, unusable }
}

/// The tags of each variant by the document's own discriminator; the first variant without any if there is one.
fn explicit_tags(
    types: &Types,
    notes: &[Notes],
    union: &Union,
    explicit: &Discriminator,
) -> Result<Vec<Vec<String>>, usize> {
    let mut taken = IndexSet::new();
    let mut tags = Vec::with_capacity(union.variants.len());
    for (index, (variant, values)) in union.variants.iter().zip(&explicit.values).enumerate() {
        let own = tags_by(types, notes, variant.ty, values, &explicit.key, 0).ok_or(index)?;
        if own.is_empty() || !own.iter().all(|tag| taken.insert(tag.clone())) {
            return Err(index);
        }
        tags.push(own);
    }
    Ok(tags)
}

/// The tags that choose a variant: those of the mapping, else those that it is limited to, else its name.
fn tags_by(
    types: &Types,
    notes: &[Notes],
    ty: TypeRef,
    values: &DiscriminatorValues,
    key: &str,
    depth: usize,
) -> Option<Vec<String>> {
    if !values.mapped.is_empty() {
        return Some(values.mapped.clone());
    }
    let limited = limited_to(types, notes, ty, key, depth).map(|(tags, _)| tags);
    match types.get(types.resolve(ty).id).shape {
        // An object of any keys can carry the tag, too.
        Shape::Struct(_) | Shape::Map(_) => Some(limited.unwrap_or_else(|| values.implied.clone())),
        _ => limited,
    }
}

/// The strings that a key is limited to in a struct or in every variant of a union, and whether it is always there.
fn limited_to(
    types: &Types,
    notes: &[Notes],
    ty: TypeRef,
    key: &str,
    depth: usize,
) -> Option<(Vec<String>, bool)> {
    // What is nested deeper than anyone writes is not worth looking at all of it.
    const DEEPEST: usize = 2;
    let id = types.resolve(ty).id;
    match &types.get(id).shape {
        Shape::Struct(object) => tag_values(types, object, key),
        Shape::Union(union) if depth < DEEPEST => {
            let explicit = notes[id.0 as usize].discriminator.as_ref().filter(|explicit| explicit.key == key);
            let mut all = (Vec::new(), true);
            for (index, variant) in union.variants.iter().enumerate() {
                let (tags, required) = match explicit {
                    Some(explicit) => {
                        let values = &explicit.values[index];
                        (tags_by(types, notes, variant.ty, values, key, depth + 1)?, true)
                    }
                    None => limited_to(types, notes, variant.ty, key, depth + 1)?,
                };
                all.0.extend(tags);
                all.1 &= required;
            }
            Some(all)
        }
        _ => None,
    }
}

/// A set of kinds of JSON values.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
struct Kinds(u8);

impl Kinds {
    const BOOLEAN: Self = Self(1);
    const NUMBER: Self = Self(2);
    const STRING: Self = Self(4);
    const ARRAY: Self = Self(8);
    const OBJECT: Self = Self(16);
    const ALL: Self = Self(31);
}

/// The kinds of JSON values of every type, found from the ends inwards: unions may contain each other in circles.
fn kinds_of_all(types: &Types) -> Vec<Kinds> {
    let mut kinds = vec![Kinds::default(); types.len()];
    let mut containers: Vec<Vec<TypeId>> = vec![Vec::new(); types.len()];
    let mut changed = Vec::new();
    for (id, def) in types.iter() {
        let own = match &def.shape {
            Shape::Any => Kinds::ALL,
            Shape::Boolean => Kinds::BOOLEAN,
            Shape::Integer(_) | Shape::Number(_) => Kinds::NUMBER,
            Shape::String(_) => Kinds::STRING,
            Shape::Enum(values) if values.kind == EnumKind::Integer => Kinds::NUMBER,
            Shape::Enum(_) => Kinds::STRING,
            Shape::Struct(_) | Shape::Map(_) => Kinds::OBJECT,
            Shape::List(_) => Kinds::ARRAY,
            shape @ (Shape::Union(_) | Shape::Alias(_)) => {
                children(shape).into_iter().for_each(|child| containers[child.0 as usize].push(id));
                continue;
            }
        };
        kinds[id.0 as usize] = own;
        changed.push(id);
    }
    while let Some(id) = changed.pop() {
        let new = kinds[id.0 as usize];
        for container in &containers[id.0 as usize] {
            let known = &mut kinds[container.0 as usize];
            if known.0 | new.0 != known.0 {
                known.0 |= new.0;
                changed.push(*container);
            }
        }
    }
    kinds
}

/// Whether no two variants have a kind of JSON value in common.
fn kinds_differ(kinds: &[Kinds], union: &Union) -> bool {
    let mut seen = Kinds::default();
    union.variants.iter().all(|variant| {
        let kinds = kinds[variant.ty.id.0 as usize];
        let new = seen.0 & kinds.0 == 0;
        seen.0 |= kinds.0;
        new && kinds != Kinds::default()
    })
}

/// The variants as structs, if they all are.
fn objects<'t>(types: &'t Types, union: &Union) -> Option<Vec<&'t Struct>> {
    union
        .variants
        .iter()
        .map(|variant| match &types.get(types.resolve(variant.ty).id).shape {
            Shape::Struct(object) => Some(object),
            _ => None,
        })
        .collect()
}

/// A key that every variant requires, with values that no two share.
fn inferred_tags(types: &Types, notes: &[Notes], union: &Union) -> Option<(String, Vec<Vec<String>>)> {
    let first =
        union.variants.iter().find_map(|variant| match &types.get(types.resolve(variant.ty).id).shape {
            Shape::Struct(object) => Some(object),
            _ => None,
        });
    for candidate in first?.fields.iter().filter(|field| field.required) {
        let mut taken = IndexSet::new();
        let tags: Option<Vec<_>> = union
            .variants
            .iter()
            .map(|variant| {
                let (values, required) = limited_to(types, notes, variant.ty, &candidate.wire, 0)?;
                (required && values.iter().all(|value| taken.insert(value.clone()))).then_some(values)
            })
            .collect();
        if let Some(tags) = tags {
            return Some((candidate.wire.clone(), tags));
        }
    }
    None
}

/// The strings that a field is limited to, and whether it is required.
fn tag_values(types: &Types, object: &Struct, key: &str) -> Option<(Vec<String>, bool)> {
    let field = object.fields.iter().find(|field| field.wire == key)?;
    if let Some(Literal::String(only)) = &field.constant {
        return Some((vec![only.clone()], field.required));
    }
    let ty = types.resolve(field.ty);
    match &types.get(ty.id).shape {
        Shape::Enum(values) if !ty.nullable && values.kind == EnumKind::String => {
            let text = |literal: &Literal| match literal {
                Literal::String(text) => Some(text.clone()),
                _ => None,
            };
            Some((values.members.iter().filter_map(|member| text(&member.value)).collect(), field.required))
        }
        _ => None,
    }
}

/// For each object the keys that it requires and that no other one can have.
fn own_keys(objects: &[&Struct]) -> Option<Vec<Vec<String>>> {
    let mut owners: IndexMap<&str, usize> = IndexMap::new();
    for field in objects.iter().flat_map(|object| &object.fields) {
        *owners.entry(&field.wire).or_default() += 1;
    }
    let open = objects.iter().filter(|object| object.additional != Additional::Ignored).count();
    objects
        .iter()
        .map(|object| {
            let others_open = open > usize::from(object.additional != Additional::Ignored);
            let is_own = |field: &&Field| field.required && owners[field.wire.as_str()] == 1 && !others_open;
            let keys: Vec<_> = object.fields.iter().filter(is_own).map(|field| field.wire.clone()).collect();
            (!keys.is_empty()).then_some(keys)
        })
        .collect()
}

/// How much a type asks of a value.
fn demand(types: &Types, ty: TypeRef) -> usize {
    match &types.get(types.resolve(ty).id).shape {
        Shape::Any => 0,
        Shape::Map(_) => 1,
        Shape::String(Format::Plain) | Shape::Number(_) | Shape::Union(_) => 1,
        Shape::String(_) | Shape::Integer(_) | Shape::Boolean => 2,
        // Enums are open, so they take any value of their kind.
        Shape::Enum(_) => 1,
        Shape::List(_) => 2,
        Shape::Struct(object) => 2 + object.fields.iter().filter(|field| field.required).count(),
        Shape::Alias(_) => 0,
    }
}
