use std::collections::BTreeMap;

use sdkwright_api::{Api, Docs, Shape, TypeId, Why};

/// What is said where a type is used, for named types that the document says nothing of: words that are the same
/// wherever anything is said. Of a schema with a name of its own, all fields and parameters must say them; what one
/// place says of an address is said of that place.
pub(super) fn borrowed_docs(api: &Api) -> BTreeMap<TypeId, &Docs> {
    let parameters = api.operations.iter().flat_map(|operation| &operation.parameters);
    let parameters = parameters.map(|parameter| (parameter.ty, &parameter.docs));
    let fields = api.types.iter().flat_map(|(_, def)| match &def.shape {
        Shape::Struct(object) => object.fields.as_slice(),
        _ => &[],
    });
    let mut said: BTreeMap<TypeId, Option<&Docs>> = BTreeMap::new();
    for (ty, docs) in parameters.chain(fields.map(|field| (field.ty, &field.docs))) {
        let def = api.types.get(ty.id);
        let Some(name) = &def.name else { continue };
        if !def.docs.is_empty() || (docs.is_empty() && name.why == Why::Invented) {
            continue;
        }
        let known = said.entry(ty.id).or_insert(Some(docs));
        *known = known.filter(|known| *known == docs);
    }
    let agreed = said.into_iter().filter_map(|(id, docs)| Some((id, docs?)));
    agreed.filter(|(_, docs)| !docs.is_empty()).collect()
}
