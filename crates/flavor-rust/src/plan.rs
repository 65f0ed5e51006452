//! What everything in a crate is called and how each operation is called, decided once for code, pages and examples.

use std::collections::{BTreeMap, BTreeSet};

use sdkwright_api::{
    Api, Body, ErrorId, Name, Operation, OperationId, Output, Parameter, ResourceId, Shape, TypeId,
};
use sdkwright_config::NameLock;
use sdkwright_diagnostics::Findings;
use sdkwright_flavor::Scope;

use crate::accept::Accept;
use crate::bodies::BodyForm;
use crate::credentials::{Credential, credentials};
use crate::encode::Ident;
use crate::features::Features;
use crate::imports::Imports;
use crate::modules::ModuleOf;
use crate::names;
use crate::options::Options;
use crate::shelves::{Item, Shelves};
use crate::types::TypeTable;

/// More required values than this become one struct.
const MAX_ARGUMENTS: usize = 3;

/// Methods that every request builder has.
const BUILDER_METHODS: &[&str] = &[
    "call",
    "clone",
    "core",
    "into_future",
    "items",
    "new",
    "pages",
    "send",
    "send_blocking",
    "send_raw",
    "stream",
    "stream_blocking",
    "with",
];

/// Methods that every client has.
const CLIENT_METHODS: &[&str] = &["builder", "clone", "core", "from_env", "new", "request"];

/// A whole crate, named.
pub(crate) struct Plan<'a> {
    pub api: &'a Api,
    pub options: Options,
    pub types: TypeTable<'a>,
    /// `None` in a crate that is compiled as one.
    pub features: Option<Features>,
    pub credentials: Vec<Credential>,
    /// By [`ResourceId`].
    pub resources: Vec<ResourcePlan>,
    /// By [`OperationId`].
    pub operations: Vec<OperationPlan<'a>>,
    /// By [`ErrorId`]: the variant of `ApiErrorBody` and its decoder.
    pub errors: Vec<ErrorPlan>,
    /// The document names no server with scheme and host, so the caller has to.
    pub needs_base_url: bool,
}

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
    /// Files for some of its operations, where one would be too long to read.
    pub parts: Vec<ResourcePart>,
}

/// A file that a resource's own leads to.
pub(crate) struct ResourcePart {
    pub module: Ident,
    pub operations: Vec<OperationId>,
}

/// How an operation is called.
pub(crate) struct OperationPlan<'a> {
    pub operation: &'a Operation,
    /// The resource whose file holds the builder.
    pub home: ResourceId,
    pub method: Ident,
    pub builder: Ident,
    pub constant: Ident,
    /// What the method asks for.
    pub required: Vec<Argument<'a>>,
    /// What the builder offers.
    pub optional: Vec<Argument<'a>>,
    /// The struct that holds the required values when they are many.
    pub parameters: Option<Ident>,
    pub output: &'a Output,
    /// The enum of several successes.
    pub outcomes: Option<Ident>,
    /// The struct of the headers that responses are documented to have.
    pub headers: Option<Ident>,
}

/// A value that a call may carry.
pub(crate) struct Argument<'a> {
    pub ident: Ident,
    pub carries: Carries<'a>,
    pub accept: Accept,
}

/// What an argument is.
#[derive(Clone, Copy)]
pub(crate) enum Carries<'a> {
    /// The parameter at this index.
    Parameter(usize, &'a Parameter),
    /// The body.
    Body(&'a Body, BodyForm<'a>),
}

/// A named error in Rust.
pub(crate) struct ErrorPlan {
    pub variant: Ident,
    pub decoder: Ident,
}

impl<'a> Plan<'a> {
    /// Names everything.
    pub fn new(api: &'a Api, options: Options, lock: &mut NameLock, findings: &mut Findings) -> Self {
        let has_features = options.resource_features.fits(api);
        let types = TypeTable::new(api, has_features, lock);
        let resources = plan_resources(api, &options, &types, lock);
        let operations = plan_operations(api, &types, &resources, lock, findings);
        Self {
            features: has_features.then(|| Features::new(api, &resources, &types.modules)),
            credentials: credentials(api, &options),
            errors: plan_errors(api, lock),
            needs_base_url: api.servers.iter().all(sdkwright_api::Server::is_relative),
            api,
            options,
            types,
            resources,
            operations,
        }
    }

    /// The plan of an operation.
    pub fn operation(&self, id: OperationId) -> &OperationPlan<'a> {
        &self.operations[id.0 as usize]
    }

    /// The plan of a resource.
    pub fn resource(&self, id: ResourceId) -> &ResourcePlan {
        &self.resources[id.0 as usize]
    }

    /// The feature that switches a resource on; `None` where it is always there.
    pub fn resource_feature(&self, id: ResourceId) -> Option<&str> {
        self.features.as_ref()?.resource(id)
    }

    /// The feature that switches a file of models on; `None` where it is always there.
    pub fn module_feature(&self, about: &ModuleOf) -> Option<&str> {
        self.features.as_ref()?.module(about)
    }

    /// The feature that a type stands under, or what its items are; `None` where it is always there.
    pub fn type_feature(&self, id: TypeId) -> Option<&str> {
        self.features.as_ref()?;
        match &self.types.def(id).shape {
            Shape::List(ty) | Shape::Map(ty) if self.types.ident(id).is_none() => self.type_feature(ty.id),
            _ => {
                let file = self.types.modules.files.iter().find(|file| file.types.contains(&id))?;
                self.module_feature(&file.about)
            }
        }
    }

    /// The plan of a named error.
    pub fn error(&self, id: ErrorId) -> &ErrorPlan {
        &self.errors[id.0 as usize]
    }
}

fn plan_resources(
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
        let methods = names::ident_scope(&format!("method {}", resource.name.key)).reserve(taken).claim_all(
            lock,
            resource.operations.iter().map(|id| {
                let operation = api.operation(*id);
                (&operation.name, names::method_name(&operation.name.spelling))
            }),
        );
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

fn plan_operations<'a>(
    api: &'a Api,
    types: &TypeTable<'a>,
    resources: &[ResourcePlan],
    lock: &mut NameLock,
    findings: &mut Findings,
) -> Vec<OperationPlan<'a>> {
    let ids = || api.operations.iter().map(|operation| &operation.id);
    let taken: BTreeSet<&str> = types
        .idents()
        .map(Ident::bare)
        .chain(resources.iter().map(|resource| resource.ident.bare()))
        .collect();
    let wish = |id: &Name| names::type_name_beside(&id.spelling, &taken, "Call");
    let builders =
        names::ident_scope("builder").reserve(&taken).claim_all(lock, ids().map(|id| (id, wish(id))));
    let constants = names::ident_scope("constant")
        .claim_all(lock, ids().map(|id| (id, names::static_name(&id.spelling))));
    let mut parameter_structs =
        names::ident_scope("parameters").reserve(&taken).reserve(&builders).reserve_locked(lock);
    let mut outcome_enums =
        names::ident_scope("outcomes").reserve(&taken).reserve(&builders).reserve_locked(lock);
    let mut header_structs =
        names::ident_scope("headers").reserve(&taken).reserve(&builders).reserve_locked(lock);
    let mut plans = Vec::new();
    for (index, operation) in api.operations.iter().enumerate() {
        let id = OperationId(index as u32);
        let home = operation.resources[0];
        let method = resources[home.0 as usize].operations.iter().find(|(other, _)| *other == id);
        let method = method.expect("an operation stands in its first resource").1.clone();
        let (required, optional) = plan_arguments(types, operation, lock, findings);
        let parameters = (required.len() > MAX_ARGUMENTS).then(|| {
            let wish = format!("{}Params", names::variant_name(&operation.id.spelling));
            Ident::new(&parameter_structs.claim(lock, &operation.id, wish))
        });
        let beside = |suffix: &str| format!("{}{suffix}", names::variant_name(&operation.id.spelling));
        let outcomes = matches!(operation.output, Output::Outcomes(_))
            .then(|| Ident::new(&outcome_enums.claim(lock, &operation.id, beside("Response"))));
        let headers = operation
            .responses
            .iter()
            .any(|response| !response.headers.is_empty())
            .then(|| Ident::new(&header_structs.claim(lock, &operation.id, beside("Headers"))));
        plans.push(OperationPlan {
            operation,
            home,
            method,
            builder: Ident::new(&builders[index]),
            constant: Ident::new(&constants[index]),
            required,
            optional,
            parameters,
            output: &operation.output,
            outcomes,
            headers,
        });
    }
    plans
}

fn plan_arguments<'a>(
    types: &TypeTable<'_>,
    operation: &'a Operation,
    lock: &mut NameLock,
    findings: &mut Findings,
) -> (Vec<Argument<'a>>, Vec<Argument<'a>>) {
    let mut scope = names::ident_scope(&format!("argument {}", operation.id.key)).reserve(BUILDER_METHODS);
    let wishes = operation
        .parameters
        .iter()
        .map(|parameter| (&parameter.name, names::field_name(&parameter.name.spelling)));
    let mut idents = scope.claim_all(lock, wishes).into_iter();
    let mut required = Vec::new();
    let mut optional = Vec::new();
    let mut imports = Imports::default();
    for (index, parameter) in operation.parameters.iter().enumerate() {
        let argument = Argument {
            ident: Ident::new(&idents.next().expect("one for each parameter")),
            carries: Carries::Parameter(index, parameter),
            accept: Accept::of(types, parameter.ty, &mut imports),
        };
        if parameter.required { required.push(argument) } else { optional.push(argument) }
    }
    if let Some(body) = &operation.body {
        let wish =
            body.name.as_ref().map_or_else(|| "body".to_owned(), |name| names::field_name(&name.spelling));
        let form = BodyForm::of(types, operation, body, findings);
        let argument = Argument {
            ident: Ident::new(&scope.claim_unlocked(wish)),
            carries: Carries::Body(body, form),
            accept: form.accept(types, &mut imports),
        };
        if body.required { required.push(argument) } else { optional.push(argument) }
    }
    (required, optional)
}

fn plan_errors(api: &Api, lock: &mut NameLock) -> Vec<ErrorPlan> {
    let variants = names::ident_scope("error").reserve(["Unknown"]).claim_all(
        lock,
        api.errors.iter().map(|error| (&error.name, names::variant_name(&error.name.spelling))),
    );
    let mut decoders = names::ident_scope("decoder").reserve(["message"]);
    variants
        .iter()
        .map(|variant| ErrorPlan {
            variant: Ident::new(variant),
            decoder: Ident::new(&decoders.claim_unlocked(names::method_name(variant))),
        })
        .collect()
}
