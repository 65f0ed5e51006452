//! How the variants of a union are told apart.

mod kinds;
mod tags;

use indexmap::{IndexMap, IndexSet};
use sdkwright_api::{Additional, Discrimination, Field, Format, Shape, Struct, TypeRef, Types, Union};
use sdkwright_diagnostics::Finding;

use self::kinds::{Kinds, kinds_differ, kinds_of_all};
use self::tags::{fix_tags, limited_to, limits, tags_by};
use crate::codes;
use crate::compact::{Arena, Notes};
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
        fix_tags(&mut arena.types);
    }
}

fn apply(union: &mut Union, decision: Decision) {
    for (variant, evidence) in union.variants.iter_mut().zip(decision.evidence) {
        match decision.discrimination {
            Discrimination::Tagged { .. } => variant.tags = evidence,
            _ => (variant.keys, variant.fallback) = (evidence, false),
        }
    }
    for (variant, limits) in union.variants.iter_mut().zip(decision.limits) {
        variant.limits = limits;
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
    /// For each variant of an `Opaque` union the values that keys are limited to.
    limits: Vec<Vec<(String, Vec<String>)>>,
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
    let none = vec![Vec::new(); union.variants.len()];
    let mut unusable = None;
    let decided = |discrimination, evidence, unusable| Decision {
        discrimination,
        evidence,
        limits: Vec::new(),
        order: in_order.clone(),
        unusable,
    };
    if let Some(explicit) = explicit {
        match explicit_tags(types, notes, union, explicit) {
            Ok(tags) => return decided(Discrimination::Tagged { key: explicit.key.clone() }, tags, None),
            Err(variant) => unusable = Some(variant),
        }
    }
    if kinds_differ(kinds, union) {
        return decided(Discrimination::ByJsonKind, none, unusable);
    }
    if let Some((key, tags)) = inferred_tags(types, notes, union) {
        return decided(Discrimination::Tagged { key }, tags, unusable);
    }
    if let Some(keys) = objects(types, union).and_then(|objects| own_keys(&objects)) {
        return decided(Discrimination::ByRequiredKeys, keys, unusable);
    }
    let mut order = in_order.clone();
    // What asks for more comes first: what asks for less would take its values too.
    order.sort_by_key(|&index| std::cmp::Reverse(demand(types, union.variants[index].ty)));
    let limits = limits(types, union);
    Decision { limits, order, ..decided(Discrimination::Opaque, none, unusable) }
}

/// The tags of each variant by the document's own discriminator; the first variant without any if there is one.
fn explicit_tags(
    types: &Types,
    notes: &[Notes],
    union: &Union,
    explicit: &Discriminator,
) -> Result<Vec<Vec<String>>, usize> {
    let variants = union.variants.iter().zip(&explicit.values).enumerate();
    let written: Vec<Vec<String>> = variants
        .map(|(index, (variant, values))| {
            tags_by(types, notes, variant.ty, values, &explicit.key, 0).ok_or(index)
        })
        .collect::<Result<_, _>>()?;
    let mut taken = IndexSet::new();
    let mut tags = Vec::with_capacity(written.len());
    for index in 0..written.len() {
        let own = without_others(index, &written, &explicit.values);
        if own.is_empty() || !own.iter().all(|tag| taken.insert(tag.clone())) {
            return Err(index);
        }
        tags.push(own);
    }
    Ok(tags)
}

/// The tags of a variant without those that others are called by: who is part of all variants lists the tags of all, and
/// not always the name of one that was added to them, or that others extend.
fn without_others(index: usize, written: &[Vec<String>], values: &[DiscriminatorValues]) -> Vec<String> {
    let own = &values[index];
    if !own.mapped.is_empty() || written[index].iter().any(|tag| own.implied.contains(tag)) {
        return written[index].clone();
    }
    let is_called = |other: usize, tag: &String| {
        let DiscriminatorValues { mapped, implied, .. } = &values[other];
        (mapped.contains(tag) || implied.contains(tag)) && written[other].contains(tag)
    };
    let is_free = |tag: &&String| (0..written.len()).all(|other| other == index || !is_called(other, tag));
    let free: Vec<String> = written[index].iter().filter(is_free).cloned().collect();
    if free.is_empty() { own.implied.clone() } else { free }
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
        Shape::Tuple(tuple) => 2 + tuple.least,
        Shape::Struct(object) => 2 + object.fields.iter().filter(|field| field.required).count(),
        Shape::Alias(_) => 0,
    }
}
