//! The client, its builder and its servers.

use sdkwright_api::{Method, OperationId, ResourceId};
use sdkwright_config::NameLock;
use serde::Serialize;

use crate::credentials::{Credential, CredentialArgument, needed};
use crate::encode::{Code, Fragment, Ident, code};
use crate::features::gate;
use crate::globals::GlobalPlan;
use crate::imports::{self, Imports};
use crate::layout;
use crate::plan::Plan;
use crate::prose::{Prose, code_span};
use crate::resources::ResourcePlan;
use crate::snippets::Snippet;
use crate::views::server::ServersView;

/// `src/client.rs`
#[derive(Debug, Serialize)]
pub struct ClientView {
    pub docs: Code,
    pub ident: Ident,
    pub builder: Ident,
    /// `static SDK: Sdk = Sdk { … };`
    pub sdk: Code,
    pub resources: Option<Code>,
    pub accessors: Vec<AccessorView>,
    pub credentials: Vec<CredentialView>,
    /// What is set once for all calls.
    pub globals: Vec<GlobalView>,
    /// Set when the document names no server, so that the caller has to.
    pub needs_base_url: bool,
    /// `Ok(Dub { core: Core::new(…)? })`
    pub made: Code,
    pub new_signature: Code,
    /// `Self::builder().token(token).build()`
    pub new_body: Code,
    pub from_env_docs: Code,
    /// `let mut builder = …;` with the credentials that the client cannot do without.
    pub from_env_start: Code,
    pub from_env: Vec<EnvironmentView>,
    /// `if let Some(url) = environment::optional("…") {`
    pub base_url_condition: Code,
    pub builder_signature: Code,
    /// `DubBuilder { config: Config::new() }`
    pub builder_body: Code,
    pub has_servers: bool,
    /// What is used of the runtime.
    pub imports: Code,
}

#[derive(Debug, Serialize)]
pub struct AccessorView {
    pub docs: Code,
    /// `#[cfg(feature = "…")]`, where a feature switches the resource on.
    pub gate: Option<Code>,
    pub signature: Code,
    /// The resource's type: with its path where a feature may switch it off, so that nothing imported is missing.
    pub ty: Code,
}

#[derive(Debug, Serialize)]
pub struct CredentialView {
    pub docs: Code,
    pub signature: Code,
    pub key: Code,
    pub before: Option<Code>,
    /// `let credential = …;`
    pub made: Code,
    /// The method that takes what gives tokens.
    pub source: Option<Ident>,
}

/// A parameter of all operations that have it.
#[derive(Debug, Serialize)]
pub struct GlobalView {
    pub docs: Code,
    /// `#[cfg(feature = "…")]`, where a feature switches its type on.
    pub gate: Option<Code>,
    pub signature: Code,
    pub statement: Code,
}

/// A credential read from the environment where it is set there.
#[derive(Debug, Serialize)]
pub struct EnvironmentView {
    pub method: Ident,
    /// `if let Some(value) = environment::optional("…") {`
    pub condition: Code,
}

impl ClientView {
    /// The view of the client.
    pub(crate) fn new(plan: &Plan<'_>, lock: &mut NameLock) -> Self {
        let options = &plan.options;
        let top: Vec<&ResourcePlan> =
            plan.resources.iter().filter(|resource| resource.path.len() == 1).collect();
        let accessors = (0..plan.resources.len())
            .map(|index| ResourceId(index as u32))
            .filter(|id| plan.resource(*id).path.len() == 1);
        let accessors = accessors.map(|id| accessor(plan, id));
        let mut idents: Vec<Code> = top.iter().map(|own| own.ident.clone().into()).collect();
        if plan.features.is_some() {
            idents.clear();
        }
        let idents = imports::sorted(idents);
        let needed_ids = needed(plan.api);
        let primary: Vec<&Credential> =
            needed_ids.iter().map(|id| &plan.credentials[id.0 as usize]).collect();
        let (new_signature, new_body) = constructor(plan, &primary);
        let builder = Ident::new(&format!("{}Builder", options.client.bare()));
        let (builder_signature, builder_body) = builder_maker(plan, &builder);
        let mut imports = runtime_imports(plan);
        let globals = plan.globals.iter().map(|global| global_view(plan, global, &mut imports)).collect();
        Self {
            docs: client_docs(plan, lock),
            ident: options.client.clone(),
            builder,
            sdk: sdk(plan),
            resources: (!idents.is_empty())
                .then(|| layout::use_list(0, &Code::fixed("use crate::resources::"), &idents)),
            accessors: accessors.collect(),
            credentials: plan
                .credentials
                .iter()
                .flat_map(|credential| std::iter::once(credential).chain(credential.also.as_deref()))
                .map(|credential| credential_view(plan, credential))
                .collect(),
            globals,
            needs_base_url: plan.needs_base_url,
            made: made(plan),
            new_signature,
            new_body,
            from_env_docs: from_env_docs(plan, &primary),
            from_env_start: from_env_start(plan, &primary),
            from_env: plan
                .credentials
                .iter()
                .filter(|credential| !needed_ids.contains(&credential.id) && credential.arguments.len() == 1)
                .map(|credential| EnvironmentView {
                    method: credential.method.clone(),
                    condition: set_in_environment("Some(value)", &credential.arguments[0].variable),
                })
                .collect(),
            base_url_condition: set_in_environment("Some(url)", &format!("{}_BASE_URL", options.env_prefix)),
            builder_signature,
            builder_body,
            has_servers: ServersView::is_needed(plan),
            imports: imports.lines(""),
        }
    }
}

/// What the crate calls itself to servers.
fn sdk(plan: &Plan<'_>) -> Code {
    let fields = [
        code!("name: ", Code::string(&plan.options.package)),
        Code::fixed("version: env!(\"CARGO_PKG_VERSION\")"),
    ];
    layout::structure(0, &Code::fixed("static SDK: Sdk = Sdk"), &fields, ";")
}

fn set_in_environment(pattern: &'static str, variable: &str) -> Code {
    layout::let_condition(8, pattern, "environment::optional", &Code::string(variable))
}

/// What the builder gives: the client, whose server is the first of the document that has an address.
fn made(plan: &Plan<'_>) -> Code {
    let server = plan.api.servers.iter().find(|server| !server.is_relative());
    let url = match server {
        Some(server) => code!("Some(", Code::string(&server.default_url()), ")"),
        None => Code::fixed("None"),
    };
    let core = code!("core: Core::new(self.config, &SDK, ", url.clone(), ")?");
    let head = code!("Ok(", plan.options.client.clone());
    let one = code!(head.clone(), " { ", core.clone(), " })");
    if layout::fits(8, &one) {
        return one;
    }
    let core = match layout::fits(13, &core) {
        true => core,
        false => {
            let arguments = [Code::fixed("self.config"), Code::fixed("&SDK"), url];
            code!(layout::broken_call(12, &Code::fixed("core: Core::new"), &arguments), "?")
        }
    };
    code!(head, " {\n", layout::spaces(12), core, ",\n", layout::spaces(8), "})")
}

fn accessor(plan: &Plan<'_>, id: ResourceId) -> AccessorView {
    let (resource, own) = (plan.api.resource(id), plan.resource(id));
    let feature = plan.resource_feature(id);
    let ty: Code = match feature {
        Some(_) => code!("crate::resources::", own.ident.clone()),
        None => own.ident.clone().into(),
    };
    let docs =
        Prose::of(&resource.docs, || format!("The operations of {}.", code_span(&resource.name.spelling)));
    let head = code!("pub fn ", own.accessor.clone());
    AccessorView {
        docs: docs.outer(4),
        gate: feature.map(gate),
        signature: layout::signature(4, &head, &[Code::fixed("&self")], Some(&ty), " {"),
        ty,
    }
}

fn runtime_imports(plan: &Plan<'_>) -> Imports {
    let mut items = vec![
        "Config",
        "Core",
        "Error",
        "Method",
        "RawRequest",
        "RetryPolicy",
        "Sdk",
        "Timeouts",
        "environment",
    ];
    if !plan.credentials.is_empty() {
        items.extend(["Credential", "Secret"]);
    }
    let ways = || plan.credentials.iter().flat_map(|own| std::iter::once(own).chain(own.also.as_deref()));
    if ways().any(|credential| credential.construct.text().contains("KeyPlace")) {
        items.push("KeyPlace");
    }
    if ways().any(|credential| credential.before.is_some()) {
        items.push("ClientCredentials");
    }
    if ways().any(|credential| credential.source.is_some()) {
        items.push("MaybeSend");
    }
    let mut imports = Imports::default();
    for item in items {
        imports.runtime(item);
    }
    imports
}

fn from_env_start(plan: &Plan<'_>, primary: &[&Credential]) -> Code {
    let root = Code::fixed(if plan.needs_base_url { "Self::builder(base_url)" } else { "Self::builder()" });
    let values = |credential: &Credential| -> Vec<Code> {
        let read = |argument: &CredentialArgument| {
            code!("environment::required(", Code::string(&argument.variable), ")?")
        };
        credential.arguments.iter().map(read).collect()
    };
    // Of a short chain, the arguments of its only call are broken where they do not fit on a line below.
    if let [only] = primary
        && only.arguments.len() > 1
        && !layout::fits(13, &only.call(values(only)))
    {
        let head = code!("let mut builder = ", root, ".", only.method.clone());
        let chosen = only.choice.iter().map(|(_, value)| value.clone());
        let arguments: Vec<Code> = values(only).into_iter().chain(chosen).collect();
        return layout::call(8, &head, &arguments, ";");
    }
    let links: Vec<Code> = primary.iter().map(|credential| credential.call(values(credential))).collect();
    layout::chain(8, &Code::fixed("let mut builder = "), &root, &links, ";")
}

/// What a client does without being told.
const PROMISES: [&str; 6] = [
    "What is safe to repeat is tried up to three times ([`RetryPolicy`]), within limits of time ([`Timeouts`]) and of size",
    "(`response_limit`). A call whose future is dropped is over. Redirects are followed for GET and HEAD; another origin than",
    "the chosen one gets no credential, and `https` is never left. Credentials are shown by no error and no `Debug`.",
    "",
    "All of it can be changed, for the client by its builder and for one call by [`CallOptions`](crate::CallOptions). What went",
    "wrong is an [`Error`]: a response that breaks off, or that is not what the API documents, is never half of a value.",
];

fn client_docs(plan: &Plan<'_>, lock: &mut NameLock) -> Code {
    let docs = Prose::of(&plan.api.docs, || format!("A client of {}.", code_span(&plan.api.title)));
    let mut lines = docs.lines(0);
    lines.push(String::new());
    lines.push("Cheap to clone: clones share connections, credentials and the retry budget.".to_owned());
    lines.push(String::new());
    lines.extend(PROMISES.map(str::to_owned));
    if let Some(operation) = shown_operation(plan) {
        lines.extend([String::new(), "# Example".to_owned(), String::new()]);
        lines.extend(Snippet::of(plan, plan.operation(operation), lock).doc_lines(plan));
    }
    Code::comment(&lines, 0, "///")
}

/// The operation for the front page: the document's choice, else the first that is not deprecated, reads and needs nothing;
/// one that deletes something only where there is no other.
pub(crate) fn shown_operation(plan: &Plan<'_>) -> Option<OperationId> {
    let ids = || (0..plan.operations.len()).map(|index| OperationId(index as u32));
    let good = |id: &OperationId| plan.operation(*id).operation.deprecated.is_none();
    let is = |id: &OperationId, method: &Method| plan.operation(*id).operation.method == *method;
    let is_bare = |id: &OperationId| plan.operation(*id).required.is_empty();
    ids()
        .find(|id| plan.operation(*id).operation.usage_example && good(id))
        .or_else(|| ids().find(|id| good(id) && is(id, &Method::Get) && is_bare(id)))
        .or_else(|| ids().find(|id| good(id) && !is(id, &Method::Delete) && is_bare(id)))
        .or_else(|| ids().find(|id| good(id) && !is(id, &Method::Delete)))
        .or_else(|| ids().find(good))
        .or_else(|| ids().next())
}

fn constructor(plan: &Plan<'_>, primary: &[&Credential]) -> (Code, Code) {
    let mut arguments = Vec::new();
    if plan.needs_base_url {
        arguments.push(Code::fixed("base_url: impl Into<String>"));
    }
    let mut links = Vec::new();
    for credential in primary {
        let declared = credential.parameters();
        arguments.extend(declared.into_iter().take(credential.arguments.len()));
        links.push(credential.call(credential.arguments.iter().map(|argument| argument.name.clone().into())));
    }
    links.push(Code::fixed(".build()"));
    let root = if plan.needs_base_url { "Self::builder(base_url)" } else { "Self::builder()" };
    let output = Code::fixed("Result<Self, Error>");
    let signature = layout::signature(4, &Code::fixed("pub fn new"), &arguments, Some(&output), " {");
    let body = layout::chain(8, &Code::empty(), &Code::fixed(root), &links, "");
    (signature, body)
}

/// The function that gives a builder, and what it does.
fn builder_maker(plan: &Plan<'_>, builder: &Ident) -> (Code, Code) {
    let (arguments, links) = match plan.needs_base_url {
        true => (vec![Code::fixed("base_url: impl Into<String>")], vec![Code::fixed(".base_url(base_url)")]),
        false => (vec![], vec![]),
    };
    let output = Code::from(builder.clone());
    let signature = layout::signature(4, &Code::fixed("pub fn builder"), &arguments, Some(&output), " {");
    let made = layout::structure(8, &output, &[Code::fixed("config: Config::new()")], "");
    (signature, layout::chain(8, &Code::empty(), &made, &links, ""))
}

fn credential_view(plan: &Plan<'_>, credential: &Credential) -> CredentialView {
    let auth = plan.api.auth(credential.id);
    let mut docs = credential.prose(auth);
    docs.own(format!("It is sent {}.", sent(credential)));
    let mut arguments = vec![Code::fixed("mut self")];
    arguments.extend(credential.parameters());
    let head = code!("pub fn ", credential.method.clone());
    CredentialView {
        docs: docs.outer(4),
        signature: layout::signature(4, &head, &arguments, Some(&Code::fixed("Self")), " {"),
        key: credential.key.clone(),
        before: credential.before.clone(),
        made: layout::assignment(8, &Code::fixed("let credential"), &credential.construct),
        source: credential.source.clone(),
    }
}

fn global_view(plan: &Plan<'_>, global: &GlobalPlan<'_>, imports: &mut Imports) -> GlobalView {
    let (parameter, name) = (global.parameter, &global.ident);
    let mut docs = Prose::of(&parameter.docs, || format!("The parameter {}.", code_span(&parameter.wire)));
    docs.assumed(parameter.default.as_ref());
    docs.own("It is sent with every operation that has it, unless the call says something else.".to_owned());
    docs.deprecated(parameter.deprecated.as_ref());
    let accept = global.accept(&plan.types, imports);
    let arguments = [Code::fixed("mut self"), code!(name.clone(), ": ", accept.argument())];
    let head = code!("pub fn ", name.clone());
    let (ty, value) = accept.written(name);
    let values = [global.place(&accept, imports), Code::string(&parameter.wire), code!("&", value)];
    GlobalView {
        docs: docs.outer(4),
        gate: plan.type_feature(parameter.ty.id).map(gate),
        signature: layout::signature(4, &head, &arguments, Some(&Code::fixed("Self")), " {"),
        statement: layout::call(8, &code!("self.config.global", ty), &values, ";"),
    }
}

fn sent(credential: &Credential) -> String {
    let text = credential.sent.text();
    if text.starts_with('`') { format!("as {text}") } else { text.to_owned() }
}

fn from_env_docs(plan: &Plan<'_>, primary: &[&Credential]) -> Code {
    let variables: Vec<String> = primary
        .iter()
        .flat_map(|credential| &credential.arguments)
        .map(|argument| code_span(&argument.variable))
        .collect();
    let base = code_span(&format!("{}_BASE_URL", plan.options.env_prefix));
    let mut docs = Prose::new();
    docs.own(match variables.as_slice() {
        [] => "A client configured by the environment.".to_owned(),
        variables => format!("A client with the credentials in {}.", variables.join(" and ")),
    });
    docs.own(format!("{base}, where it is set, takes the place of the server."));
    docs.outer(4)
}
