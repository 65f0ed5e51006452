//! What the fields of every struct are called.

use std::collections::BTreeMap;

use sdkwright_api::{Additional, Api, Shape, Struct, TypeDef, TypeId};
use sdkwright_config::NameLock;
use sdkwright_flavor::side_by_side;

use crate::encode::Ident;
use crate::names;

/// The identifiers of a struct's fields, decided once: its model, its serde impls, its page and every example need them.
#[derive(Debug)]
pub(crate) struct FieldNames {
    /// In the order of the fields.
    pub fields: Vec<Ident>,
    /// That of the map of other keys, where the struct keeps those.
    pub additional: Option<Ident>,
}

/// How many structs are named at a time on one processor.
const AT_A_TIME: usize = 64;

impl FieldNames {
    /// Those of all structs.
    pub fn of_all(api: &Api, lock: &mut NameLock) -> BTreeMap<TypeId, Self> {
        let structs: Vec<_> = api
            .types
            .iter()
            .filter_map(|(id, def)| match &def.shape {
                Shape::Struct(object) => Some((id, def, object)),
                _ => None,
            })
            .collect();
        let parts: Vec<_> = structs.chunks(AT_A_TIME).collect();
        let named = side_by_side(&parts, lock, |structs, lock| {
            structs.iter().map(|(id, def, object)| (*id, Self::of(def, object, lock))).collect::<Vec<_>>()
        });
        named.into_iter().flatten().collect()
    }

    fn of(def: &TypeDef, object: &Struct, lock: &mut NameLock) -> Self {
        let key = def.name.as_ref().map_or("", |name| name.key.as_str());
        let mut scope = names::ident_scope(&format!("field {key}")).reserve(["new"]);
        let wishes = object.fields.iter().map(|field| (&field.name, names::field_name(&field.name.spelling)));
        let fields = scope.claim_all(lock, wishes).iter().map(|name| Ident::new(name)).collect();
        let additional = match object.additional {
            Additional::Ignored => None,
            Additional::Kept(_) => Some(Ident::new(&scope.claim_unlocked("additional"))),
        };
        Self { fields, additional }
    }
}
