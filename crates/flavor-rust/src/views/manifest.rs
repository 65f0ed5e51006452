//! The files around the source: manifest, README, change log, licence, and the lists of modules.

use sdkwright_api::{Method, Status};
use sdkwright_config::NameLock;
use serde::Serialize;

use crate::encode::{Code, Ident, TomlString, code};
use crate::layout;
use crate::markdown;
use crate::paging;
use crate::plan::{OperationPlan, Plan};
use crate::prose::{Prose, code_span};
use crate::snippets::{Snippet, settings_program};
use crate::views::client::{ServersView, shown_operation};

/// `Cargo.toml`
#[derive(Debug, Serialize)]
pub struct ManifestView {
    pub version_text: Code,
    pub license_text: Code,
    pub package: TomlString,
    pub version: TomlString,
    pub description: TomlString,
    pub license: TomlString,
    pub authors: Option<Vec<TomlString>>,
    pub repository: Option<TomlString>,
    pub homepage: Option<TomlString>,
}

/// `src/lib.rs`
#[derive(Debug, Serialize)]
pub struct LibraryView {
    pub docs: Code,
    /// `pub use client::{…};`
    pub client_use: Code,
    pub has_servers: bool,
    pub has_models: bool,
    pub has_resources: bool,
}

/// `src/resources/mod.rs` and `src/models/mod.rs`
#[derive(Debug, Serialize)]
pub struct ModulesView {
    pub modules: Vec<ModuleView>,
    /// The same with `serde`, which stands among them.
    pub files: Vec<Ident>,
}

#[derive(Debug, Serialize)]
pub struct ModuleView {
    pub docs: Code,
    pub module: Ident,
    /// The struct that is re-exported; `None` for the operations of the client itself.
    pub ident: Option<Ident>,
}

/// `README.md`
#[derive(Debug, Serialize)]
pub struct ReadmeView {
    pub title: Code,
    pub about: Code,
    pub package: Code,
    pub library: Ident,
    pub client: Ident,
    pub builder: Ident,
    pub variable: Ident,
    pub version: Code,
    /// The first call.
    pub first: Option<Code>,
    pub credentials: Vec<CredentialDocView>,
    pub environment: Vec<Code>,
    pub base_url_variable: Code,
    pub needs_base_url: bool,
    /// `Dub::new("token")?` and `Dub::builder()` with what is needed.
    pub new_call: Code,
    pub builder_call: Code,
    pub servers: Vec<ServerDocView>,
    /// A call whose error is matched.
    pub error: Option<ProgramView>,
    pub paging: Option<ProgramView>,
    pub options: Option<ProgramView>,
    /// A client that is shaped.
    pub settings: Code,
    pub resources: Vec<ResourceDocView>,
}

#[derive(Debug, Serialize)]
pub struct CredentialDocView {
    pub method: Code,
    pub docs: Code,
}

#[derive(Debug, Serialize)]
pub struct ServerDocView {
    pub call: Code,
    pub url: Code,
    pub docs: Code,
}

/// A whole program.
#[derive(Debug, Serialize)]
pub struct ProgramView {
    pub program: Code,
}

#[derive(Debug, Serialize)]
pub struct ResourceDocView {
    pub title: Code,
    pub link: Code,
    pub docs: Code,
}

/// `tests/snippets.rs`
#[derive(Debug, Serialize)]
pub struct SnippetsView {
    pub snippets: Vec<SnippetView>,
}

#[derive(Debug, Serialize)]
pub struct SnippetView {
    pub module: Ident,
    /// A whole program.
    pub program: Code,
}

impl ManifestView {
    pub(crate) fn new(plan: &Plan<'_>) -> Self {
        let options = &plan.options;
        let about = plan.api.docs.summary.as_ref().or(plan.api.docs.description.as_ref());
        let description = match about {
            Some(text) => markdown::plain_sentence(&text.0),
            None => format!("A client of {}", plan.api.title),
        };
        let authors: Vec<TomlString> = options.authors.iter().map(|author| TomlString::new(author)).collect();
        Self {
            version_text: Code::page(options.version.clone()),
            license_text: Code::page(markdown::one_line(&options.license)),
            package: TomlString::new(&options.package),
            version: TomlString::new(&options.version),
            description: TomlString::new(&description),
            license: TomlString::new(&options.license),
            authors: (!authors.is_empty()).then_some(authors),
            repository: options.repository.as_deref().map(TomlString::new),
            homepage: options.homepage.as_deref().map(TomlString::new),
        }
    }
}

impl LibraryView {
    pub(crate) fn new(plan: &Plan<'_>, lock: &mut NameLock) -> Self {
        let title = &plan.api.title;
        let docs = Prose::of(&plan.api.docs, || format!("A client of {}.", code_span(title)));
        let mut lines = docs.comment_lines(0);
        if let Some(operation) = shown_operation(plan) {
            lines.push(String::new());
            lines.extend(Snippet::of(plan, plan.operation(operation), lock).doc_lines(plan));
        }
        lines.push(String::new());
        lines.extend(markdown::wrapped(
            &format!(
                "Start at [`{}`]. What can go wrong is an [`Error`]; what the API sends and receives stands in [`models`].",
                plan.options.client.bare()
            ),
            0,
        ));
        let builder = Ident::new(&format!("{}Builder", plan.options.client.bare()));
        let exported = [plan.options.client.clone().into(), builder.into()];
        Self {
            docs: Code::comment(&lines, 0, "//!"),
            client_use: layout::use_list(0, &Code::fixed("pub use client::"), &exported),
            has_servers: ServersView::is_needed(plan),
            has_models: !plan.types.modules.is_empty(),
            has_resources: !plan.resources.is_empty(),
        }
    }
}

impl ModulesView {
    /// The files of resources.
    pub(crate) fn resources(plan: &Plan<'_>) -> Self {
        let mut modules: Vec<ModuleView> = plan
            .api
            .resources
            .iter()
            .zip(&plan.resources)
            .map(|(resource, own)| ModuleView {
                docs: Prose::of(&resource.docs, || "Operations of the client itself.".to_owned()).outer(0),
                module: own.module.clone(),
                ident: (!resource.is_root()).then(|| own.ident.clone()),
            })
            .collect();
        modules.sort_by(|a, b| a.module.cmp(&b.module));
        let mut files: Vec<Ident> = modules.iter().map(|module| module.module.clone()).collect();
        files.push(Ident::new("serde"));
        files.sort();
        Self { modules, files }
    }

    /// The files of models.
    pub(crate) fn models(plan: &Plan<'_>) -> Self {
        let mut modules: Vec<ModuleView> = plan
            .types
            .modules
            .iter()
            .map(|module| ModuleView { docs: Code::empty(), module: module.ident.clone(), ident: None })
            .collect();
        modules.sort_by(|a, b| a.module.cmp(&b.module));
        let mut files: Vec<Ident> = modules.iter().map(|module| module.module.clone()).collect();
        files.push(Ident::new("serde"));
        files.sort();
        Self { modules, files }
    }
}

impl ReadmeView {
    pub(crate) fn new(plan: &Plan<'_>, lock: &mut NameLock) -> Self {
        let options = &plan.options;
        let about = Prose::of(&plan.api.docs, || format!("A client of {}.", code_span(&plan.api.title)));
        let needed: Vec<_> = crate::credentials::needed(plan.api).iter().map(|id| &plan.credentials[id.0 as usize]).collect();
        let mut new_arguments = Vec::new();
        let mut builder_links = Vec::new();
        if plan.needs_base_url {
            new_arguments.push(Code::string("https://api.example.com"));
        }
        for credential in &needed {
            let values: Vec<Code> = credential.arguments.iter().map(|_| Code::string(&credential.example)).collect();
            builder_links.push(code!(".", credential.method.clone(), "(", Code::join(&values, ", "), ")"));
            new_arguments.extend(values);
        }
        let base = if plan.needs_base_url { "::builder(\"https://api.example.com\")" } else { "::builder()" };
        let shown = shown_operation(plan).map(|id| plan.operation(id));
        let paged = plan.operations.iter().find(|operation| paging::has_items(&plan.types, operation.operation));
        let servers = plan.api.servers.iter().filter(|_| ServersView::is_needed(plan));
        Self {
            title: Code::page(markdown::escape(&plan.api.title)),
            about: about.page(),
            package: Code::page(options.package.clone()),
            library: options.library.clone(),
            client: options.client.clone(),
            builder: Ident::new(&format!("{}Builder", options.client.bare())),
            variable: options.variable.clone(),
            version: Code::page(options.version.split('.').take(2).collect::<Vec<_>>().join(".")),
            first: shown.map(|operation| Snippet::of(plan, operation, lock).program(plan)),
            credentials: plan
                .credentials
                .iter()
                .map(|credential| {
                    let arguments: Vec<Code> = credential.arguments.iter().map(|argument| argument.name.clone().into()).collect();
                    CredentialDocView {
                        method: code!("`", credential.method.clone(), "(", Code::join(&arguments, ", "), ")`"),
                        docs: Prose::of(&plan.api.auth(credential.id).docs, || "A credential.".to_owned()).cell(),
                    }
                })
                .collect(),
            environment: needed
                .iter()
                .flat_map(|credential| &credential.arguments)
                .map(|argument| Code::page(code_span(&argument.variable)))
                .collect(),
            base_url_variable: Code::page(code_span(&format!("{}_BASE_URL", options.env_prefix))),
            needs_base_url: plan.needs_base_url,
            new_call: code!(options.client.clone(), "::new(", Code::join(&new_arguments, ", "), ")?"),
            builder_call: code!(options.client.clone(), base, Code::join(&builder_links, "")),
            servers: servers
                .filter(|server| !server.is_relative() && server.variables.is_empty())
                .map(|server| ServerDocView {
                    call: code!("`Server::", Ident::new(&crate::names::method_name(&server.name.spelling)), "()`"),
                    url: Code::page(code_span(&server.url)),
                    docs: Prose::of(&server.docs, || "–".to_owned()).cell(),
                })
                .collect(),
            error: failing_operation(plan).or(shown).map(|operation| {
                let variant = shown_error(plan, operation);
                ProgramView { program: Snippet::of(plan, operation, lock).error_program(plan, variant) }
            }),
            paging: paged.map(|operation| ProgramView { program: Snippet::of(plan, operation, lock).program(plan) }),
            options: shown.map(|operation| ProgramView { program: Snippet::of(plan, operation, lock).options_program(plan) }),
            settings: settings_program(plan, &builder_links),
            resources: plan
                .api
                .resources
                .iter()
                .zip(&plan.resources)
                .map(|(resource, own)| ResourceDocView {
                    title: own.ident.clone().into(),
                    link: code!("docs/resources/", own.module.clone(), ".md"),
                    docs: Prose::of(&resource.docs, || "–".to_owned()).cell(),
                })
                .collect(),
        }
    }
}

/// An operation that can fail in a way that everybody knows: something is looked for and not found.
fn failing_operation<'p, 'a>(plan: &'p Plan<'a>) -> Option<&'p OperationPlan<'a>> {
    let misses = |operation: &&OperationPlan<'_>| {
        operation.operation.errors.iter().any(|case| case.status == Status::Code(404) && case.error.is_some())
    };
    let reads = |operation: &&OperationPlan<'_>| {
        operation.operation.method == Method::Get && operation.operation.deprecated.is_none()
    };
    plan.operations.iter().filter(reads).filter(misses).find(|operation| operation.required.len() == 1)
}

/// The error to tell apart: 404 if it is documented, else the first.
fn shown_error<'p>(plan: &'p Plan<'_>, operation: &OperationPlan<'_>) -> Option<&'p Ident> {
    let cases = &operation.operation.errors;
    let missing = cases.iter().filter(|case| case.status == Status::Code(404)).find_map(|case| case.error);
    missing.or_else(|| cases.iter().find_map(|case| case.error)).map(|id| &plan.error(id).variant)
}

impl SnippetsView {
    pub(crate) fn new(plan: &Plan<'_>, lock: &mut NameLock) -> Self {
        let mut scope = crate::names::ident_scope("snippet");
        let mut snippets = Vec::new();
        for own in &plan.resources {
            for (id, method) in &own.operations {
                let wish = format!("{}_{}", own.module.bare(), method.bare());
                let program = Snippet::of(plan, plan.operation(*id), lock).program(plan);
                snippets.push(SnippetView {
                    module: Ident::new(&scope.claim_unlocked(crate::names::module_name(&wish))),
                    program,
                });
            }
        }
        snippets.sort_by(|a, b| a.module.cmp(&b.module));
        Self { snippets }
    }
}
