//! A file of resources: the struct that a client hands out, and its methods.

use sdkwright_api::{Operation, OperationId, ResourceId};
use sdkwright_config::NameLock;
use sdkwright_flavor::prose::is_described;
use serde::Serialize;

use crate::encode::{Code, Ident, code};
use crate::entering::{accept_for, set, set_owned};
use crate::imports::Imports;
use crate::layout;
use crate::plan::{AlternativePlan, Argument, Carries, OperationPlan, Plan};
use crate::prose::{Prose, code_span};
use crate::resources::ResourcePart;
use crate::rust::FLAVOR;
use crate::snippets::Snippet;
use crate::views::models::deprecated_attribute;
use crate::views::operation::{error_lists, operation_url};
use crate::views::request::{RequestView, request_view};

/// `src/resources/<resource>.rs`
#[derive(Debug, Serialize)]
pub struct ResourceView {
    pub docs: Code,
    pub imports: Code,
    /// Files with the rest of its operations.
    pub parts: Vec<Ident>,
    /// The struct that hangs on the client; `None` for operations of the client itself, and in a part.
    pub structure: Option<ResourceStructView>,
    /// The type whose methods the operations are.
    pub ident: Ident,
    /// Whether any method stands here.
    pub has_impl: bool,
    pub children: Vec<ChildView>,
    pub methods: Vec<MethodView>,
    /// `static ERRORS: &[ErrorCase] = …;`
    pub error_lists: Vec<Code>,
    pub operations: Vec<RequestView>,
}

#[derive(Debug, Serialize)]
pub struct ResourceStructView {
    pub docs: Code,
    /// The field that its methods use, wherever they stand.
    pub core: Code,
}

/// An accessor to a resource below.
#[derive(Debug, Serialize)]
pub struct ChildView {
    pub docs: Code,
    pub accessor: Ident,
    pub ident: Ident,
}

/// A method that starts a request.
#[derive(Debug, Serialize)]
pub struct MethodView {
    pub docs: Code,
    pub deprecated: Option<Code>,
    pub signature: Code,
    pub body: Code,
}

impl ResourceView {
    /// The views of a resource's files, its own first.
    pub(crate) fn files(plan: &Plan<'_>, id: ResourceId, lock: &mut NameLock) -> Vec<(Ident, Self)> {
        let own = plan.resource(id);
        let parts = || own.parts.iter();
        let is_in = |part: &ResourcePart, (id, _): &&(OperationId, Ident)| part.operations.contains(id);
        let rest = own.operations.iter().filter(|own| !parts().any(|part| is_in(part, own))).cloned();
        let rest: Vec<(OperationId, Ident)> = rest.collect();
        let mut files = vec![(own.module.clone(), Self::new(plan, id, &rest, true, lock))];
        for part in parts() {
            let operations: Vec<_> = own.operations.iter().filter(|own| is_in(part, own)).cloned().collect();
            files.push((part.module.clone(), Self::new(plan, id, &operations, false, lock)));
        }
        files
    }

    /// The view of a file with these operations, which is the resource's own or a part of it.
    fn new(
        plan: &Plan<'_>,
        id: ResourceId,
        methods: &[(OperationId, Ident)],
        is_own: bool,
        lock: &mut NameLock,
    ) -> Self {
        let resource = plan.api.resource(id);
        let own = plan.resource(id);
        let mut imports = Imports::default();
        for item in ["Call", "CallOptions", "Core", "Error", "Method", "Operation", "Pending", "RawResponse"]
        {
            imports.runtime(item);
        }
        let about = Prose::of(&resource.docs, || match resource.is_root() {
            true => "Operations of the client itself.".to_owned(),
            false => format!("The operations of {}.", code_span(&resource.name.spelling)),
        });
        let operations = methods;
        let methods = operations.iter().map(|(operation_id, method)| {
            let operation = plan.operation(*operation_id);
            if operation.home != id {
                imports.sibling(plan.resource(operation.home).module.clone(), operation.builder.clone());
            }
            let first = method_view(plan, operation, method, None, id, &mut imports, lock);
            let twins = own.twins.iter().filter(|twin| twin.operation == *operation_id);
            let twins = twins.map(|twin| {
                let way = &operation.alternatives[twin.alternative];
                method_view(plan, operation, &twin.method, Some((method, way)), id, &mut imports, lock)
            });
            std::iter::once(first).chain(twins).collect::<Vec<_>>()
        });
        let methods: Vec<MethodView> = methods.flatten().collect();
        let homed: Vec<&OperationPlan<'_>> = operations
            .iter()
            .map(|(operation, _)| plan.operation(*operation))
            .filter(|operation| operation.home == id)
            .collect();
        let error_lists = error_lists(plan, &homed, &mut imports);
        let requests = homed
            .iter()
            .map(|operation| request_view(plan, operation, &error_lists, &mut imports, lock))
            .collect();
        if resource.is_root() {
            imports.forget_runtime("Core");
            imports.client(plan.options.client.clone());
        }
        if homed.is_empty() {
            for item in ["CallOptions", "Error", "Method", "Operation", "Pending", "RawResponse"] {
                imports.forget_runtime(item);
            }
        }
        if operations.is_empty() {
            imports.forget_runtime("Call");
        }
        if !is_own && !resource.is_root() {
            imports.forget_runtime("Core");
            imports.sibling(own.module.clone(), own.ident.clone());
        }
        let children: &[ResourceId] = if is_own { &own.children } else { &[] };
        let has_impl = !resource.is_root() || !children.is_empty() || !methods.is_empty();
        if !has_impl {
            imports.forget_client();
        }
        Self {
            docs: about.inner(),
            structure: (is_own && !resource.is_root()).then(|| ResourceStructView {
                docs: about.outer(0),
                core: Code::fixed(if own.parts.is_empty() { "core" } else { "pub(super) core" }),
            }),
            parts: own.parts.iter().filter(|_| is_own).map(|part| part.module.clone()).collect(),
            has_impl,
            ident: own.ident.clone(),
            children: children
                .iter()
                .map(|child| {
                    let child_plan = plan.resource(*child);
                    imports.sibling(child_plan.module.clone(), child_plan.ident.clone());
                    let name = plan.api.resource(*child);
                    ChildView {
                        docs: Prose::of(&name.docs, || {
                            format!("The operations of {}.", code_span(&name.name.spelling))
                        })
                        .outer(4),
                        accessor: child_plan.accessor.clone(),
                        ident: child_plan.ident.clone(),
                    }
                })
                .collect(),
            imports: imports.lines("crate::models::"),
            methods,
            error_lists: error_lists
                .iter()
                .map(|list| {
                    let head = code!("static ", list.ident.clone(), ": &[ErrorCase] = &");
                    layout::array(0, &head, &list.cases, ";")
                })
                .collect(),
            operations: requests,
        }
    }
}

fn method_view(
    plan: &Plan<'_>,
    operation: &OperationPlan<'_>,
    method: &Ident,
    twin: Option<(&Ident, &AlternativePlan<'_>)>,
    resource: ResourceId,
    imports: &mut Imports,
    lock: &mut NameLock,
) -> MethodView {
    let lines = match twin {
        None => {
            let mut docs = operation_prose(operation);
            // Where the document says nothing, this is what is said.
            if is_described(FLAVOR, &operation.operation.docs) {
                docs.own(call(operation.operation));
            }
            let mut lines = docs.lines(4);
            lines.extend([String::new(), "# Example".to_owned(), String::new()]);
            lines.extend(Snippet::of(plan, operation, lock).doc_lines(plan));
            lines
        }
        Some((first, way)) => {
            let mut docs = Prose::new();
            let media_type = code_span(&way.content.media_type);
            docs.own(format!("The same as [`Self::{}`], with a body of {media_type}.", first.bare()));
            docs.lines(4)
        }
    };
    let mut arguments = vec![Code::fixed("&self")];
    let mut statements = Vec::new();
    for (name, value) in &operation.operation.fixed_query {
        imports.runtime("QueryStyle");
        let arguments = [Code::string(name), Code::fixed("QueryStyle::Form"), Code::string(value)];
        statements.push(layout::call(8, &Code::fixed("call.query"), &arguments, ";"));
    }
    let mut apart: Vec<&Argument<'_>> = operation.apart().iter().collect();
    match &operation.parameters {
        None => apart = operation.required.iter().collect(),
        Some(ident) => {
            arguments.push(code!("params: ", ident.clone()));
            if operation.home != resource {
                imports.sibling(plan.resource(operation.home).module.clone(), ident.clone());
            }
            for argument in operation.bundled() {
                let value = code!("params.", argument.ident.clone());
                statements.push(set_owned("call", argument, &value, imports));
            }
        }
    }
    for argument in apart {
        let argument = match (argument.carries, twin) {
            (Carries::Body(..), Some((_, way))) => way.argument.as_ref().unwrap_or(argument),
            _ => argument,
        };
        let accept = accept_for(plan, argument, imports);
        arguments.push(code!(argument.ident.clone(), ": ", accept.argument()));
        statements.push(set("call", argument, &accept, imports));
    }
    let builder = operation.builder.clone();
    let head = code!("pub fn ", method.clone());
    let constant = if operation.home == resource {
        code!("&", operation.constant.clone())
    } else {
        code!("&super::", plan.resource(operation.home).module.clone(), "::", operation.constant.clone())
    };
    let call = code!("Call::new(&self.core, ", constant.clone(), ")");
    let body = if statements.is_empty() {
        layout::structure(8, &builder.clone().into(), &[code!("call: ", call)], "")
    } else {
        let mut lines = vec![layout::assigned_call(
            8,
            "let mut call = ",
            "Call::new",
            &[Code::fixed("&self.core"), constant],
        )];
        lines.extend(statements);
        lines.push(code!(builder.clone(), " { call }"));
        Code::join(&lines, "\n        ")
    };
    MethodView {
        docs: Code::comment(&lines, 4, "///"),
        deprecated: operation
            .operation
            .deprecated
            .as_ref()
            .map(|deprecation| deprecated_attribute(deprecation, 4)),
        signature: layout::signature(4, &head, &arguments, Some(&builder.clone().into()), " {"),
        body,
    }
}

/// What is said about an operation.
fn operation_prose(operation: &OperationPlan<'_>) -> Prose {
    let mut docs = undeprecated_prose(operation);
    docs.deprecated(operation.operation.deprecated.as_ref());
    docs
}

/// The same, but for its deprecation.
pub(crate) fn undeprecated_prose(operation: &OperationPlan<'_>) -> Prose {
    let operation = operation.operation;
    let mut docs = Prose::of(&operation.docs, || format!("Sends {}.", call(operation)));
    if let Some(server) = operation.servers.first() {
        let place = if server.is_relative() { " of the server" } else { "" };
        docs.own(format!("It is sent to {}{place}.", code_span(&operation_url(server))));
    }
    docs
}

/// What is sent: `GET /customers/{id}`, as code.
fn call(operation: &Operation) -> String {
    code_span(&format!("{} {}", operation.method.as_str(), operation.template))
}
