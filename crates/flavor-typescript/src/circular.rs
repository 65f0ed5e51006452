//! Which schemas may be referred to before they are declared: those of types in circles, and of files that import each
//! other. All others stand before what refers to them, as a file lists first what stands inside, and modules are evaluated
//! before those that import them.

use std::collections::{BTreeMap, BTreeSet};

use sdkwright_api::{Api, Shape, TypeId};

use crate::modules::About;
use crate::types::TypeTable;

/// The types to whose schemas a reference has to wait.
pub(crate) fn types(api: &Api, types: &TypeTable<'_>) -> BTreeSet<TypeId> {
    let files = &types.modules.files;
    let places = files.iter().enumerate().flat_map(|(file, own)| {
        own.types.iter().enumerate().map(move |(position, id)| (*id, (file, position)))
    });
    let places: BTreeMap<TypeId, (usize, usize)> = places.collect();
    let mut circular = BTreeSet::new();
    let mut imports: BTreeSet<(usize, usize)> = BTreeSet::new();
    for (owner, (file, position)) in &places {
        for part in parts(api, &places, *owner) {
            let (other, place) = places[&part];
            if other != *file {
                imports.insert((*file, other));
            } else if place >= *position {
                circular.insert(part);
            }
        }
    }
    for (file, own) in files.iter().enumerate() {
        if let About::Error(id) = own.about {
            let body = places.get(&types.resolve(api.error(id).ty).id);
            imports.extend(body.filter(|(other, _)| *other != file).map(|(other, _)| (file, *other)));
        }
    }
    let entangled = entangled(files.len(), &imports);
    circular.extend(places.iter().filter(|(_, (file, _))| entangled.contains(file)).map(|(id, _)| *id));
    // What refers to an alias names the schema behind it.
    let mut pending: Vec<TypeId> = circular.iter().copied().collect();
    while let Some(id) = pending.pop() {
        if let Shape::Alias(target) = &api.types.get(id).shape
            && circular.insert(target.id)
        {
            pending.push(target.id);
        }
    }
    circular
}

/// The types with a place that a type is made of, seen through those without.
fn parts(api: &Api, places: &BTreeMap<TypeId, (usize, usize)>, owner: TypeId) -> BTreeSet<TypeId> {
    let mut found = BTreeSet::new();
    let mut seen = BTreeSet::new();
    let mut pending: Vec<TypeId> = api.types.get(owner).shape.parts();
    while let Some(id) = pending.pop() {
        if places.contains_key(&id) {
            found.insert(id);
        } else if seen.insert(id) {
            pending.extend(api.types.get(id).shape.parts());
        }
    }
    found
}

/// The files in circles of imports, and those between two circles: what is left when files that import nothing, or that
/// nothing imports, are taken away, again and again.
fn entangled(files: usize, imports: &BTreeSet<(usize, usize)>) -> BTreeSet<usize> {
    let mut left: BTreeSet<usize> = (0..files).collect();
    let forth: Vec<(usize, usize)> = imports.iter().copied().collect();
    let back: Vec<(usize, usize)> = imports.iter().map(|(one, other)| (*other, *one)).collect();
    for edges in [forth, back] {
        let mut counts = vec![0_usize; files];
        let mut sources: Vec<Vec<usize>> = vec![Vec::new(); files];
        for (one, other) in
            edges.into_iter().filter(|(one, other)| left.contains(one) && left.contains(other))
        {
            counts[one] += 1;
            sources[other].push(one);
        }
        let mut pending: Vec<usize> = left.iter().copied().filter(|file| counts[*file] == 0).collect();
        while let Some(file) = pending.pop() {
            left.remove(&file);
            for &source in &sources[file] {
                counts[source] -= 1;
                if counts[source] == 0 {
                    pending.push(source);
                }
            }
        }
    }
    left
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_circles_are_left() {
        let found = |imports: &[(usize, usize)]| entangled(6, &imports.iter().copied().collect());
        assert_eq!(found(&[(0, 1), (1, 2), (0, 2), (3, 2)]), [].into());
        assert_eq!(found(&[(0, 1), (1, 2), (2, 1), (2, 3)]), [1, 2].into());
        assert_eq!(found(&[(0, 1), (1, 0), (1, 2), (2, 3), (3, 4), (4, 3), (4, 5)]), [0, 1, 2, 3, 4].into());
    }
}
