//! What resources are called and which files they stand in.

use std::collections::{BTreeMap, BTreeSet};

use sdkwright_api::{Api, OperationId, ResourceId};
use sdkwright_config::NameLock;
use sdkwright_flavor::Scope;

use crate::encode::Ident;
use crate::names;
use crate::options::Options;
use crate::shelves::{Item, Shelves};
use crate::types::TypeTable;

/// Methods that every client has.
const CLIENT_METHODS: &[&str] = &["builder", "clone", "core", "from_env", "new", "request"];

/// A resource's struct, file and accessor.
pub(crate) struct ResourcePlan {
    pub ident: Ident,
    /// The title of its page: the tag in PascalCase, whatever the struct had to be called.
    pub title: String,
    pub module: Ident,
    pub accessor: Ident,
    /// How it is reached from the client: its own accessor last.
    pub path: Vec<Ident>,
    pub children: Vec<ResourceId>,
    pub operations: Vec<(OperationId, Ident)>,
    /// Methods for other bodies of some of them.
    pub twins: Vec<Twin>,
    /// Files for some of its operations, where one would be too long to read.
    pub parts: Vec<ResourcePart>,
}

/// A method that calls an operation with another body than the preferred one.
pub(crate) struct Twin {
    pub operation: OperationId,
    /// Index among the alternatives of the operation's body.
    pub alternative: usize,
    pub method: Ident,
}

/// A file that a resource's own leads to.
pub(crate) struct ResourcePart {
    pub module: Ident,
    pub operations: Vec<OperationId>,
}

/// Names every resource and gives it its files, by [`ResourceId`].
pub(crate) fn plan_resources(
    api: &Api,
    options: &Options,
    types: &TypeTable<'_>,
    lock: &mut NameLock,
) -> Vec<ResourcePlan> {
    let root = |id: &ResourceId| api.resource(*id).is_root();
    let ids: Vec<ResourceId> = (0..api.resources.len()).map(|index| ResourceId(index as u32)).collect();
    let named: Vec<ResourceId> = ids.iter().copied().filter(|id| !root(id)).collect();
    let full = |id: ResourceId| full_spelling(api, id);
    let taken: BTreeSet<&str> = types.idents().map(Ident::bare).chain([options.client.bare()]).collect();
    let wish = |id: &ResourceId| names::type_name_beside(&full(*id), &taken, "Resource");
    let idents = names::ident_scope("resource")
        .reserve(&taken)
        .claim_all(lock, named.iter().map(|id| (&api.resource(*id).name, wish(id))));
    let modules = names::file_scope("resource file")
        .reserve(["root"])
        .claim_all(lock, named.iter().map(|id| (&api.resource(*id).name, names::module_name(&full(*id)))));
    let mut accessors: BTreeMap<ResourceId, String> = BTreeMap::new();
    let parents = std::iter::once(None).chain(named.iter().copied().map(Some));
    for parent in parents {
        let children: Vec<ResourceId> =
            named.iter().copied().filter(|id| api.resource(*id).parent == parent).collect();
        let mut scope = names::ident_scope(&match parent {
            None => "accessor".to_owned(),
            Some(parent) => format!("accessor {}", api.resource(parent).name.key),
        })
        .reserve(CLIENT_METHODS);
        let wishes = children
            .iter()
            .map(|id| (&api.resource(*id).name, names::method_name(&api.resource(*id).name.spelling)));
        let claimed = scope.claim_all(lock, wishes);
        accessors.extend(children.iter().copied().zip(claimed));
    }
    let mut plans = Vec::new();
    for &id in &ids {
        let children: Vec<ResourceId> =
            named.iter().copied().filter(|child| api.resource(*child).parent == Some(id)).collect();
        let position = named.iter().position(|other| *other == id);
        let (ident, module, accessor) = match position {
            Some(at) => (Ident::new(&idents[at]), Ident::new(&modules[at]), Ident::new(&accessors[&id])),
            None => (options.client.clone(), Ident::new("root"), options.variable.clone()),
        };
        let mut taken: Vec<String> = children.iter().map(|child| accessors[child].clone()).collect();
        if position.is_none() {
            taken.extend(
                named.iter().filter(|id| api.resource(**id).parent.is_none()).map(|id| accessors[id].clone()),
            );
            taken.extend(CLIENT_METHODS.iter().map(|&name| name.to_owned()));
        }
        taken.extend(["new".to_owned(), "clone".to_owned()]);
        let resource = api.resource(id);
        let mut scope =
            names::ident_scope(&format!("method {}", resource.name.key)).reserve(taken).remember_all();
        let wishes = resource.operations.iter().map(|id| {
            let operation = api.operation(*id);
            (&operation.name, names::method_name(&operation.name.spelling))
        });
        let methods = scope.claim_all(lock, wishes);
        let twins = plan_twins(api, resource.operations.iter().copied().zip(&methods), &mut scope, lock);
        let title = match position {
            Some(_) => names::variant_name(&full(id)),
            None => options.client.bare().to_owned(),
        };
        plans.push(ResourcePlan {
            ident,
            title,
            module,
            path: accessor_path(api, id, &accessors),
            accessor,
            children,
            operations: resource
                .operations
                .iter()
                .copied()
                .zip(methods.iter().map(|name| Ident::new(name)))
                .collect(),
            twins,
            parts: Vec::new(),
        });
    }
    let taken: Vec<String> = plans.iter().map(|plan| plan.module.bare().to_owned()).collect();
    let mut scope = names::file_scope("part").reserve(taken);
    for (plan, id) in plans.iter_mut().zip(ids) {
        plan.parts = plan_parts(api, id, plan.module.bare(), &mut scope);
    }
    plans
}

/// Names the methods for bodies that take the place of a required one.
fn plan_twins<'m>(
    api: &Api,
    methods: impl Iterator<Item = (OperationId, &'m String)>,
    scope: &mut Scope,
    lock: &mut NameLock,
) -> Vec<Twin> {
    let mut twins = Vec::new();
    for (operation, method) in methods {
        let Some(body) = api.operation(operation).body.as_ref().filter(|body| body.required) else {
            continue;
        };
        for (alternative, way) in body.alternatives.iter().enumerate().filter(|(_, way)| !way.same_value) {
            let wish = names::method_name(&format!("{method} as {}", way.name.spelling));
            let method = Ident::new(&scope.claim(lock, &way.name, wish));
            twins.push(Twin { operation, alternative, method });
        }
    }
    twins
}

/// Parts a resource with many operations by what the paths of its own do not have in common.
fn plan_parts(api: &Api, id: ResourceId, module: &str, scope: &mut Scope) -> Vec<ResourcePart> {
    let own = api.resource(id).operations.iter().copied();
    let own: Vec<OperationId> = own.filter(|own| api.operation(*own).resources[0] == id).collect();
    let words = |id: &OperationId| -> Vec<String> {
        let segments = api.operation(*id).template.split(['/', '?', '#']);
        segments.filter(|part| !part.is_empty() && !part.contains('{')).map(names::module_name).collect()
    };
    let all: Vec<Vec<String>> = own.iter().map(words).collect();
    let is_common = |word: &String| all.iter().all(|words| words.contains(word));
    let items = own.iter().zip(&all).map(|(&what, words)| Item {
        what,
        words: words.iter().filter(|word| *word != module && !is_common(word)).cloned().collect(),
        lines: 70 + 9 * api.operation(what).parameters.len(),
    });
    let parts = Shelves::new(items.collect()).carved.into_iter().map(|(words, operations)| {
        let wish = names::module_name(&format!("{module} {words}"));
        ResourcePart { module: Ident::new(&scope.claim_unlocked(wish)), operations }
    });
    parts.collect()
}

/// The spellings from the outermost group down.
fn full_spelling(api: &Api, id: ResourceId) -> String {
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
        path.extend(accessors.get(&id).map(|name| Ident::new(name)));
        at = api.resource(id).parent;
    }
    path.reverse();
    path
}
