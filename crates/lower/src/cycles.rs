//! Types that contain themselves. In a language that lays values out flat, one step of each circle has to go through
//! a box; and a circle of nothing but lists and maps has to be broken, because it has no name to stop at.

use indexmap::IndexSet;
use sdkwright_api::{Shape, TypeDef, TypeId, TypeRef, Types};
use sdkwright_diagnostics::Finding;

use crate::codes;
use crate::compact::{Arena, Notes};
use crate::lowering::Lowering;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Visit {
    New,
    Open,
    Done,
}

impl Lowering<'_> {
    /// Breaks circles of nothing but lists, maps, tuples and other names: such a list holds any values.
    pub(crate) fn break_nameless_cycles(&mut self, arena: &mut Arena) {
        for finding in break_nameless(&mut arena.types) {
            self.findings.push(finding);
        }
        arena.notes.resize_with(arena.types.len(), Notes::default);
    }
}

/// Marks the fields and variants at which a circle closes. Lists and maps keep their items elsewhere anyway, so no
/// circle goes through them; a tuple is as good as what it holds. Without the marked steps nothing contains itself.
pub(crate) fn mark(types: &mut Types) {
    let held: Vec<Vec<(usize, TypeId)>> = types.iter().map(|(_, def)| content(types, &def.shape)).collect();
    let mut visits = vec![Visit::New; types.len()];
    let mut closing = Vec::new();
    for index in 0..types.len() {
        let mut stack = vec![(TypeId(index as u32), 0)];
        while let Some((id, step)) = stack.pop() {
            let place = id.0 as usize;
            if step == 0 && visits[place] != Visit::New {
                continue;
            }
            visits[place] = Visit::Open;
            let Some((part, target)) = held[place].get(step) else {
                visits[place] = Visit::Done;
                continue;
            };
            stack.push((id, step + 1));
            match visits[target.0 as usize] {
                Visit::Open => closing.push((id, *part)),
                _ => stack.push((*target, 0)),
            }
        }
    }
    for (id, part) in closing {
        match &mut types.get_mut(id).shape {
            Shape::Struct(object) => object.fields[part].cyclic = true,
            Shape::Union(union) => union.variants[part].cyclic = true,
            _ => {}
        }
    }
}

/// The structs and unions that a struct or a union holds, each with the place of the field or variant that holds it.
fn content(types: &Types, shape: &Shape) -> Vec<(usize, TypeId)> {
    let parts: Vec<TypeRef> = match shape {
        Shape::Struct(object) => object.fields.iter().map(|field| field.ty).collect(),
        Shape::Union(union) => union.variants.iter().map(|variant| variant.ty).collect(),
        _ => return Vec::new(),
    };
    let mut held = Vec::new();
    for (place, ty) in parts.into_iter().enumerate() {
        let mut flat = IndexSet::from([types.resolve(ty).id]);
        let mut next = 0;
        while let Some(&id) = flat.get_index(next) {
            match &types.get(id).shape {
                Shape::Struct(_) | Shape::Union(_) => held.push((place, id)),
                Shape::Tuple(tuple) => flat.extend(tuple.positions.iter().map(|ty| types.resolve(*ty).id)),
                _ => {}
            }
            next += 1;
        }
    }
    held
}

fn break_nameless(types: &mut Types) -> Vec<Finding> {
    let mut visits = vec![Visit::New; types.len()];
    let mut broken = Vec::new();
    for index in 0..types.len() {
        let mut stack = vec![(TypeId(index as u32), 0)];
        while let Some((id, step)) = stack.pop() {
            let place = id.0 as usize;
            if step == 0 && visits[place] != Visit::New {
                continue;
            }
            visits[place] = Visit::Open;
            let Some(target) = nameless_part(&mut types.get_mut(id).shape, step).map(|part| part.id) else {
                visits[place] = Visit::Done;
                continue;
            };
            stack.push((id, step + 1));
            match visits[target.0 as usize] {
                Visit::Open => {
                    let origin = stack.iter().rev().find_map(|(id, _)| types.get(*id).origin.clone());
                    broken.push((id, step, origin));
                }
                _ => stack.push((target, 0)),
            }
        }
    }
    let mut findings = Vec::new();
    for (id, step, origin) in broken {
        let any = TypeRef::new(types.add(TypeDef::anonymous(Shape::Any)));
        if let Some(part) = nameless_part(&mut types.get_mut(id).shape, step) {
            *part = any;
        }
        let message = "this schema holds nothing but itself; any values are taken inside";
        let finding = Finding::warning(&codes::UNSUPPORTED_RECURSION, message);
        findings.push(match origin {
            Some(origin) => finding.at(origin),
            None => finding,
        });
    }
    findings
}

/// What a list, a map, a tuple or another name holds at a place.
fn nameless_part(shape: &mut Shape, place: usize) -> Option<&mut TypeRef> {
    match shape {
        Shape::List(ty) | Shape::Map(ty) | Shape::Alias(ty) if place == 0 => Some(ty),
        // What follows the positions is a list of its own behind a name.
        Shape::Tuple(tuple) => tuple.positions.get_mut(place),
        _ => None,
    }
}
