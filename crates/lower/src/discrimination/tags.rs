//! The values that choose a variant.

use indexmap::{IndexMap, IndexSet};
use sdkwright_api::{
    Discrimination, Enum, Field, Format, Literal, Shape, Struct, TypeId, TypeRef, Types, Union,
};

use crate::compact::Notes;
use crate::unions::DiscriminatorValues;

/// The tags that choose a variant: those of the mapping, else those that it is limited to, else its name.
pub(super) fn tags_by(
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
    // Where a property lists the values of all variants, each is called by its own name.
    if let (Some(values), Some(name)) = (&limited, &values.implied.first())
        && values.len() > 1
        && values.contains(name)
    {
        return Some(vec![(*name).clone()]);
    }
    match types.get(types.resolve(ty).id).shape {
        // An object of any keys can carry the tag, too.
        Shape::Struct(_) | Shape::Map(_) => Some(limited.unwrap_or_else(|| values.implied.clone())),
        _ => limited,
    }
}

/// The values that a key is limited to in a struct or in every variant of a union, and whether it is always there.
pub(super) fn limited_to(
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

/// The values that a field is limited to, spelled like tags, and whether it is required.
fn tag_values(types: &Types, object: &Struct, key: &str) -> Option<(Vec<String>, bool)> {
    let field = object.fields.iter().find(|field| field.wire == key)?;
    Some((limit(types, field)?, field.required))
}

/// A text by which every union that has an object chooses it, and always by the same value, is constant there. What a union
/// falls back to has any.
pub(super) fn fix_tags(types: &mut Types) {
    let mut tags: IndexMap<(TypeId, String), IndexSet<&String>> = IndexMap::new();
    let mut others = IndexSet::new();
    for (_, def) in types.iter() {
        let Shape::Union(union) = &def.shape else { continue };
        let Discrimination::Tagged { key } = &union.discrimination else { continue };
        for variant in &union.variants {
            let object = types.resolve(variant.ty).id;
            tags.entry((object, key.clone())).or_default().extend(&variant.tags);
            if variant.fallback {
                others.insert((object, key.clone()));
            }
        }
    }
    let only = |tags: IndexSet<&String>| match tags.first() {
        Some(only) if tags.len() == 1 => Some((*only).clone()),
        _ => None,
    };
    tags.retain(|place, _| !others.contains(place));
    let tags: Vec<_> =
        tags.into_iter().filter_map(|((object, key), tags)| Some((object, key, only(tags)?))).collect();
    for (object, key, tag) in tags {
        let text = |ty: TypeRef| types.get(ty.id).shape == Shape::String(Format::Plain) && !ty.nullable;
        let Shape::Struct(Struct { fields, .. }) = &types.get(object).shape else { continue };
        let plain = |field: &Field| field.wire == key && field.constant.is_none() && text(field.ty);
        let Some(place) = fields.iter().position(plain) else { continue };
        if let Shape::Struct(object) = &mut types.get_mut(object).shape {
            object.fields[place].constant = Some(Literal::String(tag));
        }
    }
}

fn limit(types: &Types, field: &Field) -> Option<Vec<String>> {
    if let Some(only) = &field.constant {
        return Some(vec![tag(only)?]);
    }
    match limiting_enum(types, field.ty) {
        Some(values) => values.members.iter().map(|member| tag(&member.value)).collect(),
        None => None,
    }
}

fn limiting_enum(types: &Types, ty: TypeRef) -> Option<&Enum> {
    let ty = types.resolve(ty);
    match &types.get(ty.id).shape {
        Shape::Enum(values) if !ty.nullable => Some(values),
        _ => None,
    }
}

/// A value as a tag: JSON does not tell `1.0` from `1`.
fn tag(value: &Literal) -> Option<String> {
    match value {
        Literal::Number(_) => value.as_whole().map(|number| number.to_string()),
        value => value.as_text().map(str::to_owned),
    }
}

/// For each variant the values that its keys are limited to, as far as that tells it from another variant: a constant,
/// or a list of values of a key that another variant has as well.
pub(super) fn limits(types: &Types, union: &Union) -> Vec<Vec<(String, Vec<String>)>> {
    let fields = |index: usize| match &types.get(types.resolve(union.variants[index].ty).id).shape {
        Shape::Struct(object) => object.fields.as_slice(),
        _ => &[],
    };
    let mut owners: IndexMap<&str, usize> = IndexMap::new();
    for field in (0..union.variants.len()).flat_map(fields) {
        *owners.entry(&field.wire).or_default() += 1;
    }
    let telling = |field: &&Field| field.constant.is_some() || owners[field.wire.as_str()] > 1;
    let limits = |index: usize| {
        let telling = fields(index).iter().filter(telling);
        telling.filter_map(|field| Some((field.wire.clone(), limit(types, field)?))).collect()
    };
    (0..union.variants.len()).map(limits).collect()
}
