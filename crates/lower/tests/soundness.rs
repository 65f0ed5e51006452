//! What holds of every Api, whatever the document.

use std::collections::BTreeMap;
use std::path::Path;

use sdkwright_api::{
    Access, Additional, Api, Discrimination, Output, PathPart, Shape, Step, Target, TypeId, TypeRef, Types,
    Why,
};
use sdkwright_lower::{LowerOptions, lower};
use sdkwright_spec::{Document, ReadOptions, Spec};

fn lowered(path: &Path) -> Api {
    let (document, _) = Document::read(path, &ReadOptions::default()).expect("it is there");
    let (spec, _) = Spec::new(document);
    lower(&spec.expect("it is readable"), &LowerOptions::default()).0
}

#[test]
fn every_api_is_sound() {
    insta::glob!("{features,broken,files}/*.yaml", |path| check(&lowered(path), path));
}

#[test]
fn the_same_document_gives_the_same_api() {
    insta::glob!("{features,broken,files}/*.yaml", |path| assert_eq!(
        lowered(path).to_string(),
        lowered(path).to_string()
    ));
}

fn check(api: &Api, path: &Path) {
    let place = path.display();
    assert_eq!(api.balance.operations_in, api.balance.operations_out, "{place}");
    assert_eq!(api.balance.schemas_in, api.balance.schemas_out, "{place}");
    names(api, &place.to_string());
    uses(api);
    operations(api);
    circles(&api.types, &place.to_string());
}

/// What needs a name has one, under a key of its own; nothing else was given one.
fn names(api: &Api, place: &str) {
    let mut keys = BTreeMap::new();
    for (id, def) in api.types.iter() {
        let needs = def.shape.is_always_named();
        assert!(!needs || def.name.is_some(), "{place}: {id:?} has no name");
        if let Some(name) = &def.name {
            assert!(!name.spelling.trim().is_empty() && !name.key.is_empty(), "{place}: {name:?}");
            assert!(needs || name.why == Why::Written || def.input_of.is_some(), "{place}: {name:?}");
            assert_eq!(keys.insert(name.key.clone(), id), None, "{place}: {name:?}");
        }
    }
    for operation in &api.operations {
        assert_eq!(keys.insert(format!("operation {}", operation.id.key), TypeId(0)), None, "{place}");
    }
}

/// Ids lead somewhere, aliases end, and unions are told apart as they say.
fn uses(api: &Api) {
    let known = |ty: TypeRef| {
        assert!((ty.id.0 as usize) < api.types.len());
        assert!(!matches!(api.types.get(api.types.resolve(ty).id).shape, Shape::Alias(_)));
    };
    for (_, def) in api.types.iter() {
        match &def.shape {
            Shape::Struct(object) => {
                object.fields.iter().for_each(|field| known(field.ty));
                if let Additional::Kept(ty) = object.additional {
                    known(ty);
                }
            }
            Shape::Union(union) => {
                assert!(union.variants.len() > 1);
                let tagged = matches!(union.discrimination, Discrimination::Tagged { .. });
                let by_keys = union.discrimination == Discrimination::ByRequiredKeys;
                for variant in &union.variants {
                    known(variant.ty);
                    assert!(!variant.name.spelling.is_empty());
                    assert_eq!((variant.tags.is_empty(), variant.keys.is_empty()), (!tagged, !by_keys));
                }
            }
            Shape::Enum(values) => assert!(!values.members.is_empty()),
            Shape::List(ty) | Shape::Map(ty) | Shape::Alias(ty) => known(*ty),
            _ => {}
        }
    }
}

fn operations(api: &Api) {
    for operation in &api.operations {
        assert!(!operation.resources.is_empty());
        let count = operation.parameters.len();
        assert_eq!(operation.example.parameters.len(), count);
        for (parameter, example) in operation.parameters.iter().zip(&operation.example.parameters) {
            let possible =
                !matches!(api.types.get(parameter.ty.id).shape, Shape::Struct(_) | Shape::Union(_));
            assert!(!parameter.required || example.is_some() || !possible, "{parameter:?}");
        }
        for part in &operation.path {
            assert!(
                matches!(part, PathPart::Literal(_))
                    || matches!(part, PathPart::Parameter(at) if *at < count)
            );
        }
        if let Some(body) = &operation.body {
            assert!(body.preferred < body.contents.len());
        }
        for case in &operation.errors {
            case.error.iter().for_each(|id| assert!(!api.error(*id).name.spelling.is_empty()));
        }
        if let Some(pages) = &operation.pagination {
            let (Output::Json(output) | Output::OptionalJson(output)) = operation.output else { panic!() };
            for access in [&pages.items, &pages.next, &pages.page_count].into_iter().flatten() {
                assert_eq!(follow(&api.types, output, access), access.ty);
            }
            for input in &pages.inputs {
                assert!(!matches!(input.target, Target::Parameter(at) if at >= count));
            }
        }
    }
    for error in &api.errors {
        error.message.iter().for_each(|access| assert_eq!(follow(&api.types, error.ty, access), access.ty));
    }
}

/// Where the steps of an access lead.
fn follow(types: &Types, mut at: TypeRef, access: &Access) -> TypeRef {
    for step in &access.steps {
        let here = types.resolve(at).id;
        at = match (step, &types.get(here).shape) {
            (Step::Field { owner, index }, Shape::Struct(object)) if *owner == here => {
                object.fields[*index].ty
            }
            (Step::Index(_) | Step::FromEnd(_), Shape::List(item)) => *item,
            (step, shape) => panic!("{step:?} out of {shape:?}"),
        };
    }
    at
}

/// Without the steps that are marked, and without lists and maps, no type contains itself.
fn circles(types: &Types, place: &str) {
    let mut left: Vec<(TypeId, Vec<TypeId>)> =
        types.iter().map(|(id, def)| (id, flat_content(types, &def.shape))).collect();
    loop {
        let open: Vec<TypeId> = left.iter().map(|(id, _)| *id).collect();
        let count = left.len();
        left.retain(|(_, content)| content.iter().any(|id| open.contains(id)));
        if left.len() == count {
            break;
        }
    }
    assert!(left.is_empty(), "{place}: {left:?}");
}

fn flat_content(types: &Types, shape: &Shape) -> Vec<TypeId> {
    match shape {
        Shape::Struct(object) => {
            let unmarked = object.fields.iter().filter(|field| !field.cyclic);
            unmarked.map(|field| types.resolve(field.ty).id).collect()
        }
        Shape::Union(union) => {
            let unmarked = union.variants.iter().filter(|variant| !variant.cyclic);
            unmarked.map(|variant| types.resolve(variant.ty).id).collect()
        }
        _ => Vec::new(),
    }
}
