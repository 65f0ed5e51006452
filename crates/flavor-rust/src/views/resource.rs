//! A file of resources: the struct that a client hands out, and one request builder for each operation.

use std::time::Duration;

use sdkwright_api::{MediaKind, Operation, Output, ParamPlace, ResourceId, RetryPolicy, Status, Style};
use sdkwright_config::NameLock;
use serde::Serialize;

use crate::accept::Accept;
use crate::encode::{Code, Ident, code};
use crate::imports::Imports;
use crate::layout;
use crate::paging;
use crate::plan::{Argument, BodyForm, Carries, OperationPlan, Plan};
use crate::prose::{Prose, code_span};
use crate::snippets::Snippet;
use crate::views::models::{SetterView, deprecated_attribute};

/// `src/resources/<resource>.rs`
#[derive(Debug, Serialize)]
pub struct ResourceView {
    pub docs: Code,
    pub imports: Code,
    /// The struct that hangs on the client; `None` for operations of the client itself.
    pub structure: Option<ResourceStructView>,
    /// The type whose methods the operations are.
    pub ident: Ident,
    pub children: Vec<ChildView>,
    pub methods: Vec<MethodView>,
    /// `static ERRORS: &[ErrorCase] = …;`
    pub error_lists: Vec<Code>,
    pub operations: Vec<BuilderView>,
}

#[derive(Debug, Serialize)]
pub struct ResourceStructView {
    pub docs: Code,
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
    pub constant: Code,
    /// What is set right away, a line each.
    pub statements: Vec<Code>,
    pub builder: Ident,
}

/// A request builder and the description of its operation.
#[derive(Debug, Serialize)]
pub struct BuilderView {
    pub ident: Ident,
    pub docs: Code,
    pub constant: Ident,
    /// The lines of the operation's description that differ from the default.
    pub description: Vec<Code>,
    /// The struct of required values when they are many.
    pub parameters: Option<ParametersView>,
    pub setters: Vec<SetterView>,
    pub output: Code,
    pub terminal: Code,
    pub send_docs: Code,
    pub pages: Option<PagesView>,
}

#[derive(Debug, Serialize)]
pub struct ParametersView {
    pub ident: Ident,
    pub docs: Code,
    pub fields: Vec<ParameterFieldView>,
}

#[derive(Debug, Serialize)]
pub struct ParameterFieldView {
    pub docs: Code,
    pub line: Code,
}

#[derive(Debug, Serialize)]
pub struct PagesView {
    pub constructor: Code,
    pub items: Option<ItemsView>,
}

#[derive(Debug, Serialize)]
pub struct ItemsView {
    pub ty: Code,
    pub closure: Code,
}

impl ResourceView {
    /// The view of one resource's file.
    pub(crate) fn new(plan: &Plan<'_>, id: ResourceId, lock: &mut NameLock) -> Self {
        let resource = plan.api.resource(id);
        let own = plan.resource(id);
        let mut imports = Imports::default();
        for item in ["Call", "CallOptions", "Core", "Error", "Method", "Operation", "Pending", "RawResponse"] {
            imports.runtime(item);
        }
        let about = Prose::of(&resource.docs, || match resource.is_root() {
            true => "Operations of the client itself.".to_owned(),
            false => format!("The operations of {}.", code_span(&resource.name.spelling)),
        });
        let methods =
            own.operations.iter().map(|(operation, method)| {
                let operation = plan.operation(*operation);
                if operation.home != id {
                    imports.sibling(plan.resource(operation.home).module.clone(), operation.builder.clone());
                }
                method_view(plan, operation, method, id, &mut imports, lock)
            });
        let methods: Vec<MethodView> = methods.collect();
        let homed: Vec<&OperationPlan<'_>> =
            own.operations.iter().map(|(operation, _)| plan.operation(*operation)).filter(|operation| operation.home == id).collect();
        let error_lists = error_lists(plan, &homed, &mut imports);
        let operations = homed.iter().map(|operation| builder_view(plan, operation, &error_lists, &mut imports, lock)).collect();
        if homed.is_empty() {
            for item in ["CallOptions", "Error", "Method", "Operation", "Pending", "RawResponse"] {
                imports.forget_runtime(item);
            }
        }
        Self {
            docs: about.inner(),
            structure: (!resource.is_root()).then(|| ResourceStructView { docs: about.outer(0) }),
            ident: own.ident.clone(),
            children: own
                .children
                .iter()
                .map(|child| {
                    let child_plan = plan.resource(*child);
                    imports.sibling(child_plan.module.clone(), child_plan.ident.clone());
                    let name = plan.api.resource(*child);
                    ChildView {
                        docs: Prose::of(&name.docs, || format!("The operations of {}.", code_span(&name.name.spelling))).outer(4),
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
            operations,
        }
    }
}

struct ErrorList {
    ident: Ident,
    cases: Vec<Code>,
}

/// Operations with the same errors share one list; where all do, it is called `ERRORS`.
fn error_lists(plan: &Plan<'_>, operations: &[&OperationPlan<'_>], imports: &mut Imports) -> Vec<ErrorList> {
    let mut lists: Vec<ErrorList> = Vec::new();
    for operation in operations {
        let cases = error_cases(plan, operation.operation, imports);
        if cases.is_empty() || lists.iter().any(|list| list.cases == cases) {
            continue;
        }
        let ident = Ident::new(&format!("{}_ERRORS", operation.constant.bare()));
        lists.push(ErrorList { ident, cases });
    }
    if let [only] = lists.as_mut_slice() {
        only.ident = Ident::new("ERRORS");
    }
    lists
}

fn error_cases(plan: &Plan<'_>, operation: &Operation, imports: &mut Imports) -> Vec<Code> {
    let cases: Vec<Code> = operation
        .errors
        .iter()
        .filter(|case| case.kind == MediaKind::Json)
        .filter_map(|case| {
            let decoder = plan.error(case.error?).decoder.clone();
            Some(code!("ErrorCase { status: ", status_range(case.status), ", decode: ApiErrorBody::", decoder, " }"))
        })
        .collect();
    if !cases.is_empty() {
        imports.runtime("ErrorCase");
        imports.runtime("StatusRange");
        imports.error("ApiErrorBody");
    }
    cases
}

fn status_range(status: Status) -> Code {
    match status {
        Status::Code(code) => code!("StatusRange::exact(", Code::integer(code.into()), ")"),
        Status::Class(class) => code!("StatusRange::class(", Code::integer(class.into()), ")"),
        Status::Default => Code::fixed("StatusRange::any()"),
    }
}

fn method_view(
    plan: &Plan<'_>,
    operation: &OperationPlan<'_>,
    method: &Ident,
    resource: ResourceId,
    imports: &mut Imports,
    lock: &mut NameLock,
) -> MethodView {
    let mut docs = operation_prose(operation);
    docs.own(code_span(&format!("{} {}", operation.operation.method.as_str(), operation.operation.template)));
    let mut lines = docs.comment_lines(4);
    lines.extend([String::new(), "# Example".to_owned(), String::new()]);
    lines.extend(Snippet::of(plan, operation, lock).doc_lines(plan));
    let mut arguments = vec![Code::fixed("&self")];
    let mut statements = Vec::new();
    match &operation.parameters {
        None => {
            for argument in &operation.required {
                let accept = accept_for(plan, argument, imports);
                arguments.push(code!(argument.ident.clone(), ": ", accept.argument()));
                statements.push(set("call", argument, &accept, imports));
            }
        }
        Some(ident) => {
            arguments.push(code!("params: ", ident.clone()));
            if operation.home != resource {
                imports.sibling(plan.resource(operation.home).module.clone(), ident.clone());
            }
            for argument in &operation.required {
                let value = code!("params.", argument.ident.clone());
                statements.push(set_owned("call", argument, &value, imports));
            }
        }
    }
    let builder = operation.builder.clone();
    let head = code!("pub fn ", method.clone());
    let constant = if operation.home == resource {
        code!("&", operation.constant.clone())
    } else {
        code!("&super::", plan.resource(operation.home).module.clone(), "::", operation.constant.clone())
    };
    MethodView {
        docs: Code::comment(&lines, 4, "///"),
        deprecated: operation.operation.deprecated.as_ref().map(|deprecation| deprecated_attribute(deprecation, 4)),
        signature: layout::signature(4, &head, &arguments, Some(&builder.clone().into()), " {"),
        constant,
        statements: statements.into_iter().map(|statement| code!("        ", statement)).collect(),
        builder,
    }
}

/// What is said about an operation.
pub(crate) fn operation_prose(operation: &OperationPlan<'_>) -> Prose {
    let operation = operation.operation;
    let mut docs = Prose::of(&operation.docs, || format!("Sends {}.", code_span(operation.method.as_str())));
    docs.deprecated(operation.deprecated.as_ref());
    docs
}

/// Decided again where it is printed, so that the file's imports learn of its types.
fn accept_for(plan: &Plan<'_>, argument: &Argument<'_>, imports: &mut Imports) -> Accept {
    match argument.carries {
        Carries::Parameter(_, parameter) => Accept::of(&plan.types, parameter.ty, imports),
        Carries::Body(_, BodyForm::Json(ty) | BodyForm::Form(ty)) => Accept::of(&plan.types, ty, imports),
        Carries::Body(..) => {
            if argument.accept == Accept::Bytes {
                imports.bytes();
            }
            argument.accept.clone()
        }
    }
}

/// `self.call.query("email", QueryStyle::Form, &email.into());`: how an argument enters a call.
fn set(call: &'static str, argument: &Argument<'_>, accept: &Accept, imports: &mut Imports) -> Code {
    let name = argument.ident.clone();
    let value = match accept {
        Accept::Text | Accept::Float | Accept::Bytes => code!(name, ".into()"),
        Accept::Texts => code!(name, ".into_iter().map(Into::into).collect::<Vec<String>>()"),
        Accept::Each(_) => code!(name, ".into_iter().collect::<Vec<_>>()"),
        Accept::Exactly(_) => name.into(),
    };
    let ty = match accept {
        Accept::Text => "::<String>",
        Accept::Float => "::<f64>",
        _ => "",
    };
    enter(call, argument, ty, &value, imports)
}

/// The same for a value that already has its own type.
fn set_owned(call: &'static str, argument: &Argument<'_>, value: &Code, imports: &mut Imports) -> Code {
    enter(call, argument, "", value, imports)
}

fn enter(call: &'static str, argument: &Argument<'_>, ty: &'static str, value: &Code, imports: &mut Imports) -> Code {
    let reference = code!("&", value.clone());
    let (method, arguments) = match argument.carries {
        Carries::Parameter(_, parameter) => {
            let wire = Code::string(&parameter.wire);
            match parameter.place {
                ParamPlace::Path => match path_style(parameter.style, parameter.explode) {
                    None => ("path", vec![wire, reference]),
                    Some(style) => {
                        imports.runtime("PathStyle");
                        ("path_styled", vec![wire, code!("PathStyle::", style), reference])
                    }
                },
                ParamPlace::Query => {
                    imports.runtime("QueryStyle");
                    let style = query_style(parameter.style, parameter.explode, &argument.accept);
                    let reserved = if parameter.allow_reserved { ".reserved()" } else { "" };
                    ("query", vec![wire, code!("QueryStyle::", style, reserved), reference])
                }
                ParamPlace::Header => ("header", vec![wire, reference]),
                ParamPlace::Cookie => ("cookie", vec![wire, reference]),
            }
        }
        Carries::Body(_, BodyForm::Json(_)) => ("json_body", vec![reference]),
        Carries::Body(_, BodyForm::Form(_)) => ("form_body", vec![reference]),
        Carries::Body(body, BodyForm::Text) => ("text_body", vec![Code::string(&body.content().media_type), value.clone()]),
        Carries::Body(body, BodyForm::Bytes) => {
            ("bytes_body", vec![Code::string(&body.content().media_type), value.clone()])
        }
    };
    let ty = if matches!(method, "text_body" | "bytes_body") { "" } else { ty };
    layout::call(8, &code!(call, ".", method, ty), &arguments, ";")
}

fn path_style(style: Style, explode: bool) -> Option<&'static str> {
    match (style, explode) {
        (Style::Label, false) => Some("Label"),
        (Style::Label, true) => Some("LabelExploded"),
        (Style::Matrix, false) => Some("Matrix"),
        (Style::Matrix, true) => Some("MatrixExploded"),
        (_, true) => Some("SimpleExploded"),
        (_, false) => None,
    }
}

/// A single value looks the same exploded or not.
fn query_style(style: Style, explode: bool, accept: &Accept) -> &'static str {
    match (style, explode) {
        (Style::Form, _) if matches!(accept, Accept::Text | Accept::Float) => "Form",
        (Style::SpaceDelimited, false) => "SpaceDelimited",
        (Style::PipeDelimited, false) => "PipeDelimited",
        (Style::DeepObject, _) => "DeepObject",
        (Style::Json, _) => "Json",
        (_, true) => "FormExploded",
        (_, false) => "Form",
    }
}

fn builder_view(
    plan: &Plan<'_>,
    operation: &OperationPlan<'_>,
    error_lists: &[ErrorList],
    imports: &mut Imports,
    lock: &mut NameLock,
) -> BuilderView {
    let mut docs = Prose::new();
    let call = format!("{} {}", operation.operation.method.as_str(), operation.operation.template);
    docs.own(format!("A call of {}, sent by `send` or by awaiting it.", code_span(&call)));
    let (output, terminal) = output(plan, operation.output, imports);
    let pages = paging::pages(operation.operation).and_then(|pagination| {
        let constructor = paging::constructor(&plan.types, operation.operation, pagination, lock, imports)?;
        let items = paging::item_type(&plan.types, operation.operation).and_then(|item| {
            let access = pagination.items.as_ref()?;
            imports.runtime("Items");
            Some(ItemsView { ty: plan.types.expr(item, imports), closure: paging::items(&plan.types, access, lock)? })
        });
        Some(PagesView { constructor, items })
    });
    BuilderView {
        ident: operation.builder.clone(),
        docs: docs.outer(0),
        constant: operation.constant.clone(),
        description: description(plan, operation, error_lists, imports),
        parameters: operation.parameters.as_ref().map(|ident| parameters_view(plan, operation, ident, imports)),
        setters: operation.optional.iter().map(|argument| setter(plan, argument, imports)).collect(),
        output,
        terminal,
        send_docs: send_docs(operation.output),
        pages,
    }
}

fn send_docs(output: &Output) -> Code {
    let mut docs = Prose::new();
    docs.own(match output {
        Output::Nothing => "Sends the request. The response has no body.",
        Output::OptionalJson(_) => "Sends the request and decodes the response, `None` where it has no body.",
        Output::Json(_) => "Sends the request and decodes the response.",
        Output::Text => "Sends the request and gives the response as text.",
        Output::Bytes => "Sends the request and gives the response's bytes.",
    });
    docs.outer(4)
}

/// The Rust type of what a call gives, and the method of the runtime's `Call` that gives it.
pub(crate) fn output(plan: &Plan<'_>, output: &Output, imports: &mut Imports) -> (Code, Code) {
    match output {
        Output::Nothing => (Code::fixed("()"), Code::fixed("nothing")),
        Output::Json(ty) => (plan.types.expr(*ty, imports), Code::fixed("json")),
        Output::OptionalJson(ty) => {
            let bare = plan.types.bare(ty.id, imports);
            (code!("Option<", bare, ">"), Code::fixed("optional_json"))
        }
        Output::Text => (Code::fixed("String"), Code::fixed("text")),
        Output::Bytes => {
            imports.bytes();
            (Code::fixed("Bytes"), Code::fixed("bytes"))
        }
    }
}

fn parameters_view(plan: &Plan<'_>, operation: &OperationPlan<'_>, ident: &Ident, imports: &mut Imports) -> ParametersView {
    let mut docs = Prose::new();
    docs.own(format!("What {} cannot do without.", code_span(operation.method.bare())));
    let fields = operation.required.iter().map(|argument| {
        let ty = match argument.carries {
            Carries::Parameter(_, parameter) => plan.types.bare(parameter.ty.id, imports),
            Carries::Body(_, BodyForm::Json(ty) | BodyForm::Form(ty)) => plan.types.bare(ty.id, imports),
            Carries::Body(_, BodyForm::Text) => Code::fixed("String"),
            Carries::Body(_, BodyForm::Bytes) => {
                imports.bytes();
                Code::fixed("Bytes")
            }
        };
        ParameterFieldView {
            docs: argument_prose(argument).outer(4),
            line: code!("pub ", argument.ident.clone(), ": ", ty, ","),
        }
    });
    ParametersView { ident: ident.clone(), docs: docs.outer(0), fields: fields.collect() }
}

/// What is said about an argument.
pub(crate) fn argument_prose(argument: &Argument<'_>) -> Prose {
    match argument.carries {
        Carries::Parameter(_, parameter) => {
            let mut docs = Prose::of(&parameter.docs, || format!("The parameter {}.", code_span(&parameter.wire)));
            docs.assumed(parameter.default.as_ref());
            docs.deprecated(parameter.deprecated.as_ref());
            docs
        }
        Carries::Body(body, _) => Prose::of(&body.docs, || "The body of the request.".to_owned()),
    }
}

fn setter(plan: &Plan<'_>, argument: &Argument<'_>, imports: &mut Imports) -> SetterView {
    let accept = accept_for(plan, argument, imports);
    let head = code!("pub fn ", argument.ident.clone());
    let arguments = [Code::fixed("mut self"), code!(argument.ident.clone(), ": ", accept.argument())];
    let deprecated = match argument.carries {
        Carries::Parameter(_, parameter) => parameter.deprecated.as_ref().map(|deprecation| deprecated_attribute(deprecation, 4)),
        Carries::Body(..) => None,
    };
    SetterView {
        docs: argument_prose(argument).outer(4),
        signature: layout::signature(4, &head, &arguments, Some(&Code::fixed("Self")), " {"),
        statement: set("self.call", argument, &accept, imports),
        deprecated,
    }
}

/// The fields of the runtime's `Operation`, those left out that are as by default.
fn description(plan: &Plan<'_>, operation: &OperationPlan<'_>, error_lists: &[ErrorList], imports: &mut Imports) -> Vec<Code> {
    let facts = operation.operation;
    let method = match facts.method {
        sdkwright_api::Method::Get => "Get",
        sdkwright_api::Method::Put => "Put",
        sdkwright_api::Method::Post => "Post",
        sdkwright_api::Method::Delete => "Delete",
        sdkwright_api::Method::Options => "Options",
        sdkwright_api::Method::Head => "Head",
        sdkwright_api::Method::Patch => "Patch",
        sdkwright_api::Method::Trace => "Trace",
    };
    let mut lines = vec![
        code!("id: ", Code::string(&facts.id.spelling), ","),
        code!("method: Method::", method, ","),
        code!("path: ", Code::string(&facts.template), ","),
    ];
    let accept = accept_header(facts);
    if let Some(accept) = accept {
        lines.push(code!("accept: ", Code::string(&accept), ","));
    }
    if !facts.security.is_empty() {
        let alternatives: Vec<Code> = facts
            .security
            .iter()
            .map(|requirement| {
                let keys: Vec<Code> =
                    requirement.0.iter().map(|id| plan.credentials[id.0 as usize].key.clone()).collect();
                code!("&[", Code::join(&keys, ", "), "]")
            })
            .collect();
        lines.push(layout::array(4, &Code::fixed("security: &"), &alternatives, ","));
    }
    let servers: Vec<Code> =
        facts.servers.iter().filter(|server| !server.is_relative()).map(|server| Code::string(&default_url(server))).collect();
    if !servers.is_empty() {
        lines.push(layout::array(4, &Code::fixed("servers: &"), &servers, ","));
    }
    if let Some(index) = facts.idempotency {
        lines.push(code!("idempotency_header: Some(", Code::string(&facts.parameters[index].wire), "),"));
    }
    if let Some(policy) = &facts.retries {
        lines.push(retries(policy, imports));
    }
    if let Some(timeout) = facts.timeout {
        lines.push(code!("timeout: Some(", duration(timeout, imports), "),"));
    }
    let cases = error_cases(plan, facts, imports);
    if let Some(list) = error_lists.iter().find(|list| list.cases == cases) {
        lines.push(code!("errors: ", list.ident.clone(), ","));
    }
    lines
}

/// `retries: Some(RetryPolicy { … }),`: what the document says, the rest as by default.
fn retries(policy: &RetryPolicy, imports: &mut Imports) -> Code {
    imports.runtime("RetryPolicy");
    if policy.off {
        return Code::fixed("retries: Some(RetryPolicy::off()),");
    }
    let mut fields = Vec::new();
    if let Some(initial) = policy.initial {
        fields.push(code!("initial_backoff: ", duration(initial, imports)));
    }
    if let Some(longest) = policy.max_interval {
        fields.push(code!("max_backoff: ", duration(longest, imports)));
    }
    if let Some(elapsed) = policy.max_elapsed {
        fields.push(code!("max_elapsed: ", duration(elapsed, imports)));
    }
    if let Some(retried) = policy.connection_errors {
        fields.push(code!("connection_errors: ", if retried { "true" } else { "false" }));
    }
    if !policy.statuses.is_empty() {
        imports.runtime("StatusRange");
        let statuses: Vec<Code> = policy.statuses.iter().map(|status| status_range(*status)).collect();
        fields.push(layout::array(8, &Code::fixed("statuses: &"), &statuses, ""));
    }
    let lines: Vec<Code> = fields.iter().map(|field| code!("        ", field.clone(), ",\n")).collect();
    code!("retries: Some(RetryPolicy {\n", Code::join(&lines, ""), "        ..RetryPolicy::DEFAULT\n    }),")
}

fn duration(duration: Duration, imports: &mut Imports) -> Code {
    imports.duration();
    code!("Duration::from_millis(", Code::integer(duration.as_millis() as i128), ")")
}

/// The media types that a call can read, none where nothing is returned.
fn accept_header(operation: &Operation) -> Option<String> {
    let wanted: &[MediaKind] = match operation.output {
        Output::Nothing => return None,
        Output::Json(_) | Output::OptionalJson(_) => return Some("application/json".to_owned()),
        Output::Text => &[MediaKind::Text],
        Output::Bytes => &[MediaKind::Bytes, MediaKind::Xml, MediaKind::EventStream, MediaKind::JsonLines, MediaKind::Text],
    };
    let contents = operation.responses.iter().flat_map(|response| &response.contents);
    let types: Vec<&str> = contents
        .filter(|content| wanted.contains(&content.kind))
        .map(|content| content.media_type.as_str())
        .filter(|media_type| media_type.bytes().all(|b| (b' '..=b'~').contains(&b)))
        .collect();
    (!types.is_empty()).then(|| types.join(", "))
}

/// A server's URL with the defaults of its variables.
pub(crate) fn default_url(server: &sdkwright_api::Server) -> String {
    server.variables.iter().fold(server.url.clone(), |url, variable| {
        url.replace(&format!("{{{}}}", variable.name.spelling), &variable.default)
    })
}
