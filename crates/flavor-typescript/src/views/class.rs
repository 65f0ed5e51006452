//! The client's class and those of resources: accessors and methods over the standalone functions.

use sdkwright_api::ResourceId;
use serde::Serialize;

use crate::answers::stream_type;
use crate::encode::{Code, Ident, code};
use crate::imports::Imports;
use crate::layout;
use crate::methods::{self, MethodKind, MethodPlan};
use crate::plan::Plan;
use crate::prose;
use crate::resources::ResourcePlan;
use crate::types::Spelling;
use crate::views::function::options_argument;

/// `src/sdk/sdk.ts` and `src/sdk/customers.ts`
#[derive(Debug, Serialize)]
pub(crate) struct ClassView {
    pub imports: Code,
    pub docs: Code,
    pub class: Ident,
    /// The class without methods: `PimmsCore`.
    pub core: Ident,
    pub accessors: Vec<AccessorView>,
    pub methods: Vec<MethodView>,
    /// Whether it has no member of its own.
    pub is_empty: bool,
}

/// A resource that is reached through a class.
#[derive(Debug, Serialize)]
pub(crate) struct AccessorView {
    pub docs: Code,
    pub name: Ident,
    pub class: Ident,
    /// The client that it is made with: `this`, `this.#client`.
    pub client: Code,
}

/// An operation as a method.
#[derive(Debug, Serialize)]
pub(crate) struct MethodView {
    pub docs: Code,
    /// `list(request?: …): Promise<…> {`
    pub signature: Code,
    /// `return unwrap(customersList(this.#client, request, options));`
    pub call: Code,
    /// Whether nothing stands before it.
    pub is_first: bool,
}

impl ClassView {
    /// The client.
    pub fn client(plan: &Plan<'_>) -> Self {
        let mut imports = Imports::default();
        imports.value_of("core", &plan.options.core());
        let top: Vec<&ResourcePlan> = plan.resources.iter().filter(|own| own.path.len() == 1).collect();
        let root = plan.resources.iter().position(ResourcePlan::is_root);
        let root = root.map(|index| ResourceId(index as u32));
        let about = || format!("A client of {}.", sdkwright_flavor::markdown::code_span(&plan.api.title));
        let accessors = accessors(plan, &top, "this", &mut imports);
        let mut methods = root.map_or_else(Vec::new, |root| methods(plan, root, "this", &mut imports));
        if let Some(first) = methods.first_mut() {
            first.is_first = accessors.is_empty();
        }
        Self {
            docs: prose::comment(&plan.api.docs, None, 0, about),
            is_empty: accessors.is_empty() && methods.is_empty(),
            methods,
            accessors,
            imports: imports.lines("sdk/sdk"),
            class: plan.options.class.clone(),
            core: plan.options.core(),
        }
    }

    /// A resource.
    pub fn resource(plan: &Plan<'_>, id: ResourceId) -> Self {
        let own = plan.resource(id);
        let resource = plan.api.resource(id);
        let mut imports = Imports::default();
        imports.type_of("core", &plan.options.core());
        let children: Vec<&ResourcePlan> = own.children.iter().map(|child| plan.resource(*child)).collect();
        let about = || {
            format!("The operations of {}.", sdkwright_flavor::markdown::code_span(&resource.name.spelling))
        };
        let accessors = accessors(plan, &children, "this.#client", &mut imports);
        Self {
            docs: prose::comment(&resource.docs, None, 0, about),
            is_empty: false,
            methods: methods(plan, id, "this.#client", &mut imports),
            accessors,
            imports: imports.lines(&format!("sdk/{}", own.stem)),
            class: own.class.clone(),
            core: plan.options.core(),
        }
    }
}

fn accessors(
    plan: &Plan<'_>,
    resources: &[&ResourcePlan],
    client: &'static str,
    imports: &mut Imports,
) -> Vec<AccessorView> {
    let accessors = resources.iter().map(|own| {
        imports.value_of(&format!("sdk/{}", own.stem), &own.class);
        let at = plan.resources.iter().position(|other| other.stem == own.stem);
        let resource = &plan.api.resources[at.expect("it is one of them")];
        let about = || {
            format!("The operations of {}.", sdkwright_flavor::markdown::code_span(&resource.name.spelling))
        };
        AccessorView {
            docs: prose::comment(&resource.docs, None, 2, about),
            name: own.accessor.clone(),
            class: own.class.clone(),
            client: Code::fixed(client),
        }
    });
    accessors.collect()
}

fn methods(plan: &Plan<'_>, id: ResourceId, client: &'static str, imports: &mut Imports) -> Vec<MethodView> {
    let methods = methods::of(plan, id).into_iter().map(|own| method(plan, &own, client, imports));
    methods.collect()
}

fn method(
    plan: &Plan<'_>,
    method: &MethodPlan<'_, '_>,
    client: &'static str,
    imports: &mut Imports,
) -> MethodView {
    let (own, function) = (method.operation, method.function);
    let spelling = &mut Spelling::Qualified(imports);
    let value = match (method.kind, &own.operation.streaming) {
        (MethodKind::Stream, Some(streaming)) => stream_type(&plan.types, &streaming.stream, spelling),
        (MethodKind::Way(way), _) => own.way_type(&plan.types, Some(way), spelling),
        _ => own.value_type(&plan.types, spelling),
    };
    let content = match method.kind {
        MethodKind::Way(way) => way.content(),
        _ => None,
    };
    imports.value_of(&format!("funcs/{}", function.as_str()), function);
    imports.lib("result", "unwrap");
    let operation = own.operation;
    let mut arguments = own.signature(plan.api, &plan.types, content, &mut Spelling::Qualified(imports));
    arguments.push(options_argument(plan, imports));
    let output = code!(": Promise<", value.clone(), "> {");
    let mut passed = vec![Code::fixed(client)];
    passed.extend(own.passed());
    passed.push(Code::fixed(plan.options.call_options().0));
    let inner = code!(function.clone(), "(", Code::join(&passed, ", "), ")");
    let about = || prose::sends(operation);
    MethodView {
        docs: prose::comment(&operation.docs, operation.deprecated.as_ref(), 2, about),
        signature: layout::call(2, &method.name.clone().into(), &arguments, &output),
        call: layout::call(4, &Code::fixed("return unwrap"), &[inner], &Code::fixed(";")),
        is_first: false,
    }
}
