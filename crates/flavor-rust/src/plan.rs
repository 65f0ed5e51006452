//! What everything in a crate is called and how each operation is called, decided once for code, pages and examples.

use std::collections::BTreeSet;

use sdkwright_api::{
    Api, Body, Content, ErrorId, Name, Operation, OperationId, Output, Parameter, Representation, ResourceId,
    Shape, TypeId,
};
use sdkwright_config::NameLock;
use sdkwright_diagnostics::Findings;

use crate::accept::Accept;
use crate::bodies::BodyForm;
use crate::credentials::{Credential, credentials};
use crate::encode::Ident;
use crate::features::Features;
use crate::globals::{GlobalPlan, globals, is_global};
use crate::imports::Imports;
use crate::modules::ModuleOf;
use crate::names;
use crate::options::Options;
use crate::resources::{ResourcePlan, plan_resources};
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

/// A whole crate, named.
pub(crate) struct Plan<'a> {
    pub api: &'a Api,
    pub options: Options,
    pub types: TypeTable<'a>,
    /// `None` in a crate that is compiled as one.
    pub features: Option<Features>,
    pub credentials: Vec<Credential>,
    /// What is set once for a whole client.
    pub globals: Vec<GlobalPlan<'a>>,
    /// By [`ResourceId`].
    pub resources: Vec<ResourcePlan>,
    /// By [`OperationId`].
    pub operations: Vec<OperationPlan<'a>>,
    /// By [`ErrorId`]: the variant of `ApiErrorBody` and its decoder.
    pub errors: Vec<ErrorPlan>,
    /// The document names no server with scheme and host, so the caller has to.
    pub needs_base_url: bool,
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
    /// Other ways to send the body.
    pub alternatives: Vec<AlternativePlan<'a>>,
    /// The methods that ask for other media types.
    pub representations: Vec<(Ident, &'a Representation)>,
}

/// Another way to send the body of an operation.
pub(crate) struct AlternativePlan<'a> {
    pub content: &'a Content,
    /// The builder's method; where the body is an argument of the resource's method, what distinguishes that.
    pub ident: Ident,
    /// The value that it takes; `None` where it sends what the body is already.
    pub argument: Option<Argument<'a>>,
}

/// A value that a call may carry.
pub(crate) struct Argument<'a> {
    pub ident: Ident,
    pub carries: Carries<'a>,
    pub accept: Accept,
    /// Whether it may be set once for the whole client.
    pub is_global: bool,
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

impl<'a> OperationPlan<'a> {
    /// The required values that stand in the struct, if there is one, or are arguments of their own.
    pub fn bundled(&self) -> &[Argument<'a>] {
        let apart = self.apart().len();
        &self.required[..self.required.len() - apart]
    }

    /// The body where it is an argument beside the struct: other bodies may take its place.
    pub fn apart(&self) -> &[Argument<'a>] {
        match self.required.as_slice() {
            [_, .., last] if matches!(last.carries, Carries::Body(body, _) if has_own_alternatives(body)) => {
                std::slice::from_ref(last)
            }
            _ => &[],
        }
    }
}

fn has_own_alternatives(body: &Body) -> bool {
    body.own_alternatives().next().is_some()
}

impl<'a> Plan<'a> {
    /// Names everything.
    pub fn new(api: &'a Api, options: Options, lock: &mut NameLock, findings: &mut Findings) -> Self {
        let has_features = options.resource_features.fits(api);
        let types = TypeTable::new(api, has_features, lock);
        let resources = plan_resources(api, &options, &types, lock);
        let operations = plan_operations(api, &types, &resources, lock, findings);
        let credentials = credentials(api, &options);
        Self {
            features: has_features.then(|| Features::new(api, &resources, &types.modules)),
            globals: globals(api, &credentials, lock),
            credentials,
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

    /// The feature that a type stands under, or what its items are, the first of a tuple's that stands under any; `None` where it is always there.
    pub fn type_feature(&self, id: TypeId) -> Option<&str> {
        self.features.as_ref()?;
        match &self.types.def(id).shape {
            Shape::List(ty) | Shape::Map(ty) if self.types.ident(id).is_none() => self.type_feature(ty.id),
            Shape::Tuple(tuple) if self.types.ident(id).is_none() => {
                tuple.positions.iter().find_map(|ty| self.type_feature(ty.id))
            }
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

fn plan_operations<'a>(
    api: &'a Api,
    types: &TypeTable<'a>,
    resources: &[ResourcePlan],
    lock: &mut NameLock,
    findings: &mut Findings,
) -> Vec<OperationPlan<'a>> {
    let stems = || api.operations.iter().map(|operation| &operation.stem);
    let taken: BTreeSet<&str> = types
        .idents()
        .map(Ident::bare)
        .chain(resources.iter().map(|resource| resource.ident.bare()))
        .collect();
    let wish = |stem: &Name| names::type_name_beside(&stem.spelling, &taken, "Call");
    let builders =
        names::ident_scope("builder").reserve(&taken).claim_all(lock, stems().map(|stem| (stem, wish(stem))));
    let constants = names::ident_scope("constant")
        .claim_all(lock, stems().map(|stem| (stem, names::static_name(&stem.spelling))));
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
        let Arguments { required, optional, alternatives, representations } =
            plan_arguments(api, types, operation, lock, findings);
        let apart = operation.body.as_ref().filter(|body| body.required && has_own_alternatives(body));
        let parameters = (required.len() - usize::from(apart.is_some()) > MAX_ARGUMENTS).then(|| {
            let wish = format!("{}Params", names::variant_name(&operation.stem.spelling));
            Ident::new(&parameter_structs.claim(lock, &operation.id, wish))
        });
        let beside = |suffix: &str| format!("{}{suffix}", names::variant_name(&operation.stem.spelling));
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
            alternatives,
            representations,
        });
    }
    plans
}

/// What a call takes, and the methods of its builder that are named after media types.
struct Arguments<'a> {
    required: Vec<Argument<'a>>,
    optional: Vec<Argument<'a>>,
    alternatives: Vec<AlternativePlan<'a>>,
    representations: Vec<(Ident, &'a Representation)>,
}

fn plan_arguments<'a>(
    api: &Api,
    types: &TypeTable<'_>,
    operation: &'a Operation,
    lock: &mut NameLock,
    findings: &mut Findings,
) -> Arguments<'a> {
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
            is_global: is_global(api, parameter),
        };
        // What may be set once need not be said in each call.
        if parameter.required && !argument.is_global {
            required.push(argument);
        } else {
            optional.push(argument);
        }
    }
    let mut alternatives = Vec::new();
    if let Some(body) = &operation.body {
        let wish =
            body.name.as_ref().map_or_else(|| "body".to_owned(), |name| names::field_name(&name.spelling));
        let form = BodyForm::of(types, operation, body, findings);
        let argument = Argument {
            ident: Ident::new(&scope.claim_unlocked(wish)),
            carries: Carries::Body(body, form),
            accept: form.accept(types, &mut imports),
            is_global: false,
        };
        for alternative in &body.alternatives {
            let content = &body.contents[alternative.content];
            let form = BodyForm::of_content(types, content);
            let own = (!alternative.same_value).then(|| Argument {
                ident: argument.ident.clone(),
                carries: Carries::Body(body, form),
                accept: form.accept(types, &mut imports),
                is_global: false,
            });
            let name = names::field_name(&format!("as {}", alternative.name.spelling));
            let wish = match &own {
                Some(own) if !body.required => names::field_name(&format!("{} {name}", own.ident.bare())),
                _ => name,
            };
            let ident = Ident::new(&scope.claim_unlocked(wish));
            alternatives.push(AlternativePlan { content, ident, argument: own });
        }
        if body.required { required.push(argument) } else { optional.push(argument) }
    }
    let representations = operation.representations.iter().map(|representation| {
        let wish = names::method_name(&format!("send as {}", representation.name.spelling));
        (Ident::new(&scope.claim_unlocked(wish)), representation)
    });
    Arguments { representations: representations.collect(), required, optional, alternatives }
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
