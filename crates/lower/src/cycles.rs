//! Types that contain themselves. In a language that lays values out flat, one step of each circle has to go through
//! a box; and a circle of nothing but lists and maps has to be broken, because it has no name to stop at.

use sdkwright_api::{Discrimination, Shape, TypeDef, TypeId, TypeRef, Types, Union, Variant};
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
    /// Breaks circles of nothing but lists, maps and other names: such a list holds any values.
    pub(crate) fn break_nameless_cycles(&mut self, arena: &mut Arena) {
        for finding in break_nameless(&mut arena.types) {
            self.findings.push(finding);
        }
        arena.notes.resize_with(arena.types.len(), Notes::default);
    }
}

/// Marks the fields and variants at which a circle closes. Lists and maps keep their items elsewhere anyway, so no
/// circle goes through them. Without the marked steps nothing contains itself.
pub(crate) fn mark(types: &mut Types) {
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
            match content(types, id, step) {
                None => visits[place] = Visit::Done,
                Some(target) => {
                    stack.push((id, step + 1));
                    match target {
                        Some(target) if visits[target.0 as usize] == Visit::Open => closing.push((id, step)),
                        Some(target) => stack.push((target, 0)),
                        None => {}
                    }
                }
            }
        }
    }
    for (id, step) in closing {
        match &mut types.get_mut(id).shape {
            Shape::Struct(object) => object.fields[step].cyclic = true,
            Shape::Union(union) => union.variants[step].cyclic = true,
            _ => {}
        }
    }
}

/// What the field or variant at `step` holds, if it is a struct or a union; `None` behind the last.
fn content(types: &Types, id: TypeId, step: usize) -> Option<Option<TypeId>> {
    let ty = match &types.get(id).shape {
        Shape::Struct(object) => object.fields.get(step)?.ty,
        Shape::Union(union) => union.variants.get(step)?.ty,
        _ => return None,
    };
    let target = types.resolve(ty).id;
    Some(matches!(types.get(target).shape, Shape::Struct(_) | Shape::Union(_)).then_some(target))
}

fn break_nameless(types: &mut Types) -> Vec<Finding> {
    let mut visits = vec![Visit::New; types.len()];
    let mut broken = Vec::new();
    for index in 0..types.len() {
        let mut path = Vec::new();
        let mut id = TypeId(index as u32);
        // Each of these shapes leads to one other type, so there is one way to go.
        while visits[id.0 as usize] == Visit::New {
            visits[id.0 as usize] = Visit::Open;
            path.push(id);
            let Some(next) = next(&types.get(id).shape) else { break };
            if visits[next.id.0 as usize] == Visit::Open {
                broken.push((id, path.clone()));
                break;
            }
            id = next.id;
        }
        for id in path {
            visits[id.0 as usize] = Visit::Done;
        }
    }
    let mut findings = Vec::new();
    for (id, path) in broken {
        let any = TypeRef::new(types.add(TypeDef::anonymous(Shape::Any)));
        if let Shape::List(ty) | Shape::Map(ty) | Shape::Alias(ty) = &mut types.get_mut(id).shape {
            *ty = any;
        }
        let message = "this schema holds nothing but itself; any values are taken inside";
        let finding = Finding::warning(&codes::UNSUPPORTED_RECURSION, message);
        let origin = path.iter().rev().find_map(|id| types.get(*id).origin.clone());
        findings.push(match origin {
            Some(origin) => finding.at(origin),
            None => finding,
        });
    }
    findings
}

/// Breaks circles of nothing but unions that are told apart by trying: whoever tried the variants of one would come back
/// to it with the same value, without end. Where a circle closes, the other variants of the union that it leads back to
/// take its place, which says the same.
pub(crate) fn flatten_unions(types: &mut Types) {
    let mut visits = vec![Visit::New; types.len()];
    let mut closing: Vec<(TypeId, TypeId)> = Vec::new();
    for index in 0..types.len() {
        let mut stack = vec![(TypeId(index as u32), 0)];
        while let Some((id, step)) = stack.pop() {
            let place = id.0 as usize;
            if step == 0 && visits[place] != Visit::New {
                continue;
            }
            visits[place] = Visit::Open;
            let Some(variant) = tried(types, id).and_then(|union| union.variants.get(step)) else {
                visits[place] = Visit::Done;
                continue;
            };
            stack.push((id, step + 1));
            let target = types.resolve(variant.ty).id;
            if tried(types, target).is_some() {
                match visits[target.0 as usize] {
                    Visit::Open => closing.push((id, target)),
                    _ => stack.push((target, 0)),
                }
            }
        }
    }
    for (id, target) in closing {
        let Some(others) = tried(types, target).map(|union| union.variants.clone()) else { continue };
        let is_plain = |variant: &Variant| tried(types, types.resolve(variant.ty).id).is_none();
        let others: Vec<Variant> = others.into_iter().filter(is_plain).collect();
        let leads_back: Vec<bool> = tried(types, id)
            .map(|union| {
                union.variants.iter().map(|variant| types.resolve(variant.ty).id == target).collect()
            })
            .unwrap_or_default();
        let shape = &mut types.get_mut(id).shape;
        let Shape::Union(union) = shape else { continue };
        let mut leads_back = leads_back.into_iter();
        union.variants.retain(|_| !leads_back.next().unwrap_or_default());
        for other in others {
            if union.variants.iter().all(|known| known.ty != other.ty) {
                union.variants.push(other);
            }
        }
        if let [only] = union.variants.as_slice() {
            *shape = Shape::Alias(only.ty);
        }
    }
}

/// The union that a type is, if its variants are tried one after the other.
fn tried(types: &Types, id: TypeId) -> Option<&Union> {
    match &types.get(id).shape {
        Shape::Union(union) if union.discrimination == Discrimination::Opaque => Some(union),
        _ => None,
    }
}

fn next(shape: &Shape) -> Option<TypeRef> {
    match shape {
        Shape::List(ty) | Shape::Map(ty) | Shape::Alias(ty) => Some(*ty),
        _ => None,
    }
}
