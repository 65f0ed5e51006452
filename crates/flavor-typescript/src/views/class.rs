//! The client's class and those of resources: accessors and methods over the standalone functions.

use sdkwright_api::{OperationId, ResourceId};
use serde::Serialize;

use crate::encode::{Code, Ident, code};
use crate::imports::Imports;
use crate::layout;
use crate::operations::{OperationPlan, stream_type};
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
    /// Whether the client is kept for anything.
    pub keeps_client: bool,
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
    pub is_deprecated: bool,
}

impl ClassView {
    /// The client.
    pub fn client(plan: &Plan<'_>) -> Self {
        let mut imports = Imports::default();
        imports.value_of("core", &plan.options.core());
        let top: Vec<&ResourcePlan> = plan.resources.iter().filter(|own| own.path.len() == 1).collect();
        let root = plan.resources.iter().find(|own| own.is_root());
        let operations = root.map_or(&[][..], |own| own.operations.as_slice());
        let about = || format!("A client of {}.", sdkwright_flavor::markdown::code_span(&plan.api.title));
        Self {
            docs: prose::comment(&plan.api.docs, None, 0, about),
            accessors: accessors(plan, &top, Code::fixed("this"), &mut imports),
            methods: methods(plan, operations, "this", &mut imports),
            imports: imports.lines("sdk/sdk"),
            class: plan.options.class.clone(),
            core: plan.options.core(),
            keeps_client: false,
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
        Self {
            docs: prose::comment(&resource.docs, None, 0, about),
            accessors: accessors(plan, &children, Code::fixed("this.#client"), &mut imports),
            methods: methods(plan, &own.operations, "this.#client", &mut imports),
            imports: imports.lines(&format!("sdk/{}", own.stem)),
            class: own.class.clone(),
            core: plan.options.core(),
            keeps_client: !own.children.is_empty() || !own.operations.is_empty(),
        }
    }
}

fn accessors(
    plan: &Plan<'_>,
    resources: &[&ResourcePlan],
    client: Code,
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
            client: client.clone(),
        }
    });
    accessors.collect()
}

fn methods(
    plan: &Plan<'_>,
    operations: &[(OperationId, Ident)],
    client: &'static str,
    imports: &mut Imports,
) -> Vec<MethodView> {
    let mut methods = Vec::new();
    for (id, name) in operations {
        let own = plan.operation(*id);
        let value = own.value_type(&plan.types, &mut Spelling::Qualified(imports));
        methods.push(method(plan, own, name, &own.function, &value, client, imports));
        if let (Some((function, _)), Some(streaming)) = (&own.streaming, &own.operation.streaming) {
            let value = stream_type(&plan.types, &streaming.stream, &mut Spelling::Qualified(imports));
            let name = Ident::member(&format!("{}Stream", name.as_str()));
            methods.push(method(plan, own, &name, function, &value, client, imports));
        }
    }
    methods
}

fn method(
    plan: &Plan<'_>,
    own: &OperationPlan<'_>,
    name: &Ident,
    function: &Ident,
    value: &Code,
    client: &'static str,
    imports: &mut Imports,
) -> MethodView {
    imports.value_of(&format!("funcs/{}", function.as_str()), function);
    imports.lib("result", "unwrap");
    let operation = own.operation;
    let mut arguments = own.signature(plan.api, &plan.types, &mut Spelling::Qualified(imports));
    arguments.push(options_argument(plan, imports));
    let output = code!(": Promise<", value.clone(), "> {");
    let mut passed = vec![Code::fixed(client)];
    passed.extend(own.passed());
    passed.push(Code::fixed(plan.options.call_options().0));
    let inner = code!(function.clone(), "(", Code::join(&passed, ", "), ")");
    let about = || format!("Sends `{} {}`.", operation.method.as_str(), operation.template);
    let about = || sdkwright_flavor::markdown::escape(&about());
    MethodView {
        docs: prose::comment(&operation.docs, operation.deprecated.as_ref(), 2, about),
        signature: layout::call(2, &name.clone().into(), &arguments, &output),
        call: layout::call(4, &Code::fixed("return unwrap"), &[inner], &Code::fixed(";")),
        is_deprecated: operation.deprecated.is_some(),
    }
}
