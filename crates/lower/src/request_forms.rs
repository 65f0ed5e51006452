//! Request forms: what a type is in a request, where the server alone may set some of its fields.
//!
//! A type that has read-only fields, or leads to one, and is used in a request gets a second form without them; the
//! first form then loses the fields that only a client may set. An inline type that occurs in requests alone needs no
//! second form: it just loses its read-only fields.

use indexmap::{IndexMap, IndexSet};
use sdkwright_api::{Additional, Name, ReadWrite, Shape, TypeId, TypeRef, Types};

use crate::compact::Notes;
use crate::operations::ReadOperation;
use crate::words::fold;

/// Splits the types that need it, and lets requests use their request forms.
pub(crate) fn split(types: &mut Types, notes: &mut Vec<Notes>, operations: &mut [ReadOperation]) {
    let affected = affected(types);
    if affected.is_empty() {
        return;
    }
    let requests = operations.iter().flat_map(ReadOperation::requests).map(|ty| ty.id);
    let sent = reach(types, requests, |access| access != ReadWrite::ReadOnly);
    let components =
        (0..types.len()).filter(|index| notes[*index].component).map(|index| TypeId(index as u32));
    let received = operations.iter().flat_map(ReadOperation::received).map(|ty| ty.id);
    let kept = reach(types, components.chain(received), |_| true);

    let mut taken: IndexSet<_> =
        types.iter().filter_map(|(_, def)| Some(fold(&def.name.as_ref()?.spelling))).collect();
    let mut forms = IndexMap::new();
    let split: Vec<_> = sent.into_iter().filter(|id| affected.contains(id)).collect();
    for &id in &split {
        if !kept.contains(&id) {
            forms.insert(id, id);
            continue;
        }
        let mut def = types.get(id).clone();
        if let Some(name) = &mut def.name {
            *name = form_name(name, &mut taken);
            def.aliases.clear();
            def.input_of = Some(id);
        }
        forms.insert(id, types.add(def));
        notes.push(Notes { component: false, ..notes[id.0 as usize].clone() });
    }
    for (&id, &form) in &forms {
        let shape = &mut types.get_mut(form).shape;
        if let Shape::Struct(object) = shape {
            object.fields.retain(|field| field.access != ReadWrite::ReadOnly);
        }
        refer(shape, &forms);
        if form != id
            && let Shape::Struct(object) = &mut types.get_mut(id).shape
        {
            object.fields.retain(|field| field.access != ReadWrite::WriteOnly);
        }
    }
    for ty in operations.iter_mut().flat_map(ReadOperation::requests_mut) {
        if let Some(&form) = forms.get(&ty.id) {
            ty.id = form;
        }
    }
}

/// The types with read-only fields, and those that lead to one in a request.
fn affected(types: &Types) -> IndexSet<TypeId> {
    let mut containers: Vec<Vec<TypeId>> = vec![Vec::new(); types.len()];
    let mut affected = IndexSet::new();
    for (id, def) in types.iter() {
        if let Shape::Struct(object) = &def.shape
            && object.fields.iter().any(|field| field.access == ReadWrite::ReadOnly)
        {
            affected.insert(id);
        }
        for child in sent_children(&def.shape, |access| access != ReadWrite::ReadOnly) {
            containers[child.0 as usize].push(id);
        }
    }
    let mut next = 0;
    while let Some(id) = affected.get_index(next).copied() {
        affected.extend(&containers[id.0 as usize]);
        next += 1;
    }
    affected
}

/// Everything that `roots` lead to through the fields that `follow` allows.
pub(crate) fn reach(
    types: &Types,
    roots: impl Iterator<Item = TypeId>,
    follow: fn(ReadWrite) -> bool,
) -> IndexSet<TypeId> {
    let mut reached: IndexSet<TypeId> = roots.collect();
    let mut next = 0;
    while let Some(id) = reached.get_index(next).copied() {
        reached.extend(sent_children(&types.get(id).shape, follow));
        next += 1;
    }
    reached
}

fn sent_children(shape: &Shape, follow: fn(ReadWrite) -> bool) -> Vec<TypeId> {
    match shape {
        Shape::Struct(object) => {
            let kept = match object.additional {
                Additional::Kept(ty) => Some(ty.id),
                Additional::Ignored => None,
            };
            let fields = object.fields.iter().filter(|field| follow(field.access));
            fields.map(|field| field.ty.id).chain(kept).collect()
        }
        shape => shape.parts(),
    }
}

fn refer(shape: &mut Shape, forms: &IndexMap<TypeId, TypeId>) {
    let refer = |ty: &mut TypeRef| ty.id = forms.get(&ty.id).copied().unwrap_or(ty.id);
    match shape {
        Shape::Struct(object) => {
            object.fields.iter_mut().for_each(|field| refer(&mut field.ty));
            if let Additional::Kept(ty) = &mut object.additional {
                refer(ty);
            }
        }
        Shape::Union(union) => union.variants.iter_mut().for_each(|variant| refer(&mut variant.ty)),
        Shape::Tuple(tuple) => tuple.parts_mut().for_each(refer),
        Shape::List(ty) | Shape::Map(ty) | Shape::Alias(ty) => refer(ty),
        _ => {}
    }
}

fn form_name(name: &Name, taken: &mut IndexSet<String>) -> Name {
    let mut spelling = format!("{} Input", name.spelling);
    while !taken.insert(fold(&spelling)) {
        spelling.push_str(" Form");
    }
    Name::invented(spelling, format!("{} input", name.key))
}
