//! What resources are called and which files they stand in.

use std::collections::BTreeMap;

use sdkwright_api::{Api, OperationId, ResourceId};
use sdkwright_config::NameLock;

use crate::encode::Ident;
use crate::names;
use crate::options::Options;

/// Members that every class has; those of the client that its options make are private.
const MEMBERS: &[&str] = &[
    "prototype",
    // `await` would call it.
    "then",
];

/// A resource's class, file and accessor.
#[derive(Debug)]
pub(crate) struct ResourcePlan {
    /// `Customers`; of the root, the client's class.
    pub class: Ident,
    /// The title of its page: the tag in PascalCase, or how code reaches it.
    pub title: String,
    /// `customers`: its file in `src/sdk` and its folder in `docs/sdks`; `sdk` of the root.
    pub stem: String,
    /// `customers`, of the root `pimms`
    pub accessor: Ident,
    /// How it is reached from the client: its own accessor last.
    pub path: Vec<Ident>,
    pub children: Vec<ResourceId>,
    /// Its operations and what their methods are called.
    pub operations: Vec<(OperationId, Ident)>,
}

impl ResourcePlan {
    /// Whether its methods are the client's own.
    pub fn is_root(&self) -> bool {
        self.path.is_empty()
    }
}

/// Names every resource, by [`ResourceId`].
pub(crate) fn plan_resources(api: &Api, options: &Options, lock: &mut NameLock) -> Vec<ResourcePlan> {
    let ids: Vec<ResourceId> = (0..api.resources.len()).map(|index| ResourceId(index as u32)).collect();
    let named: Vec<ResourceId> = ids.iter().copied().filter(|id| !api.resource(*id).is_root()).collect();
    let full = |id: ResourceId| full_spelling(api, id);
    let classes = names::ident_scope("resource")
        .reserve([options.class.as_str(), options.core().as_str()])
        .claim_all(lock, named.iter().map(|id| (&api.resource(*id).name, names::class_name(&full(*id)))));
    let stems = names::file_scope("resource file")
        .reserve(["sdk"])
        .claim_all(lock, named.iter().map(|id| (&api.resource(*id).name, file_wish(&full(*id)))));
    let accessors = name_accessors(api, &named, lock);
    let mut plans = Vec::new();
    for id in ids {
        let is_child = |child: &ResourceId| api.resource(*child).parent == Some(id);
        let children: Vec<ResourceId> = named.iter().copied().filter(is_child).collect();
        let position = named.iter().position(|other| *other == id);
        let (class, stem, accessor) = match position {
            Some(at) => (Ident::new(&classes[at]), stems[at].clone(), Ident::member(&accessors[&id])),
            None => (options.class.clone(), "sdk".to_owned(), options.variable.clone()),
        };
        let top = named.iter().filter(|other| api.resource(**other).parent.is_none());
        let beside: Vec<&ResourceId> =
            if position.is_none() { top.collect() } else { children.iter().collect() };
        let taken: Vec<&str> = beside.iter().map(|id| accessors[id].as_str()).collect();
        let resource = api.resource(id);
        let wishes = resource.operations.iter().map(|id| {
            let operation = api.operation(*id);
            (&operation.name, names::method_name(&operation.name.spelling))
        });
        let methods = names::ident_scope(&format!("method {}", resource.name.key))
            .reserve(MEMBERS)
            .reserve(names::OBJECT_MEMBERS)
            .reserve(taken)
            .remember_all()
            .claim_all(lock, wishes);
        let title = match position {
            Some(_) if options.title_accessor => {
                let path = accessor_path(api, id, &accessors);
                path.iter().map(Ident::as_str).collect::<Vec<_>>().join(".")
            }
            Some(_) => names::title(&full(id)),
            None => options.class.as_str().to_owned(),
        };
        let methods = methods.iter().map(|name| Ident::member(name));
        plans.push(ResourcePlan {
            class,
            title,
            stem,
            path: accessor_path(api, id, &accessors),
            accessor,
            children,
            operations: resource.operations.iter().copied().zip(methods).collect(),
        });
    }
    plans
}

fn name_accessors(api: &Api, named: &[ResourceId], lock: &mut NameLock) -> BTreeMap<ResourceId, String> {
    let mut accessors = BTreeMap::new();
    for parent in std::iter::once(None).chain(named.iter().copied().map(Some)) {
        let children = named.iter().copied().filter(|id| api.resource(*id).parent == parent);
        let children: Vec<ResourceId> = children.collect();
        let role = match parent {
            None => "accessor".to_owned(),
            Some(parent) => format!("accessor {}", api.resource(parent).name.key),
        };
        let wishes = children
            .iter()
            .map(|id| (&api.resource(*id).name, names::method_name(&api.resource(*id).name.spelling)));
        let claimed =
            names::ident_scope(&role).reserve(MEMBERS).reserve(names::OBJECT_MEMBERS).claim_all(lock, wishes);
        accessors.extend(children.into_iter().zip(claimed));
    }
    accessors
}

fn file_wish(spelling: &str) -> String {
    let name = names::function_name(spelling).to_lowercase();
    names::file_stem(&name)
}

/// The spellings from the outermost group down.
pub(crate) fn full_spelling(api: &Api, id: ResourceId) -> String {
    let resource = api.resource(id);
    match resource.parent {
        Some(parent) => format!("{} {}", full_spelling(api, parent), resource.name.spelling),
        None => resource.name.spelling.clone(),
    }
}

fn accessor_path(api: &Api, id: ResourceId, accessors: &BTreeMap<ResourceId, String>) -> Vec<Ident> {
    let mut path = Vec::new();
    let mut at = Some(id);
    while let Some(id) = at {
        path.extend(accessors.get(&id).map(|name| Ident::member(name)));
        at = api.resource(id).parent;
    }
    path.reverse();
    path
}
