//! Which models are multipart bodies. One that is nothing else holds files instead of text, and has no JSON.

use std::collections::{BTreeMap, BTreeSet};

use sdkwright_api::{Api, Body, Content, MediaKind, Part, Shape, TypeId, TypeRef};

/// The structs that are sent as multipart bodies.
#[derive(Debug, Default)]
pub(crate) struct MultipartBodies<'a> {
    all: BTreeMap<TypeId, &'a [Part]>,
    /// Those that occur nowhere else.
    pure: BTreeSet<TypeId>,
}

impl<'a> MultipartBodies<'a> {
    /// Finds them.
    pub fn new(api: &'a Api) -> Self {
        let all: BTreeMap<TypeId, &[Part]> = api
            .operations
            .iter()
            .flat_map(|operation| sent(operation.body.as_ref()).filter_map(|content| multipart(content, api)))
            .collect();
        let mut elsewhere = BTreeSet::new();
        let mut note = |ty: TypeRef| {
            elsewhere.insert(api.types.resolve(ty).id);
        };
        for (_, def) in api.types.iter().filter(|(_, def)| !matches!(def.shape, Shape::Alias(_))) {
            for id in def.shape.parts() {
                note(TypeRef::new(id));
            }
        }
        for operation in &api.operations {
            operation.parameters.iter().for_each(|parameter| note(parameter.ty));
            let body = sent(operation.body.as_ref()).filter(|content| content.kind != MediaKind::Multipart);
            let responses = operation.responses.iter().flat_map(|response| &response.contents);
            for content in body.chain(responses) {
                content.ty.into_iter().chain(content.item).for_each(&mut note);
            }
        }
        api.errors.iter().for_each(|error| note(error.ty));
        api.webhooks.iter().filter_map(|webhook| webhook.payload).for_each(note);
        let pure = all.keys().copied().filter(|id| !elsewhere.contains(id)).collect();
        Self { all, pure }
    }

    /// How the fields of a struct are sent, where it is a multipart body.
    pub fn parts(&self, id: TypeId) -> Option<&'a [Part]> {
        self.all.get(&id).copied()
    }

    /// Whether a struct is nothing but a multipart body.
    pub fn is_pure(&self, id: TypeId) -> bool {
        self.pure.contains(&id)
    }
}

/// The contents of a body whose values callers give.
fn sent(body: Option<&Body>) -> impl Iterator<Item = &Content> {
    body.into_iter().flat_map(|body| {
        let own = body.own_alternatives().map(|(_, content)| content);
        std::iter::once(body.content()).chain(own)
    })
}

fn multipart<'a>(content: &'a Content, api: &Api) -> Option<(TypeId, &'a [Part])> {
    let id = api.types.resolve(content.ty.filter(|_| content.kind == MediaKind::Multipart)?).id;
    matches!(api.types.get(id).shape, Shape::Struct(_)).then_some((id, content.parts.as_slice()))
}
