//! What is said of named types.

mod borrowed;
mod places;

use std::collections::BTreeMap;

use sdkwright_api::{Api, Docs, TypeId};

use self::places::Places;

/// What is said of each named type of an Api.
#[derive(Debug)]
pub struct TypeDocs<'a> {
    api: &'a Api,
    borrowed: BTreeMap<TypeId, &'a Docs>,
    places: Places<'a>,
}

impl<'a> TypeDocs<'a> {
    /// Collects it.
    pub fn new(api: &'a Api) -> Self {
        let borrowed = borrowed::borrowed_docs(api);
        let undescribed = |id| api.types.get(id).docs.is_empty() && !borrowed.contains_key(&id);
        let places = Places::of(api, undescribed);
        Self { api, borrowed, places }
    }

    /// What the document says of a type, or else what it says wherever the type is used; may be empty.
    pub fn of(&self, id: TypeId) -> &'a Docs {
        let own = &self.api.types.get(id).docs;
        if own.is_empty() { self.borrowed.get(&id).copied().unwrap_or(own) } else { own }
    }

    /// A sentence in Markdown about a type of which nothing is said: where it is used. `name_of` is what types are called
    /// in the language at hand.
    pub fn place<N: AsRef<str>>(&self, id: TypeId, name_of: impl Fn(TypeId) -> Option<N>) -> String {
        self.places.sentence(id, name_of).unwrap_or_else(|| {
            let name = self.api.types.get(id).name.as_ref();
            format!("{} of the API.", crate::markdown::code_span(name.map_or("", |name| &name.spelling)))
        })
    }
}
