//! The README and the programs in it.

use sdkwright_api::{Method, Output, Status};
use sdkwright_config::NameLock;
use serde::Serialize;

use crate::bodies::BodyForm;
use crate::encode::{Code, Ident, code};
use crate::paging;
use crate::plan::{Carries, OperationPlan, Plan};
use crate::prose::{Prose, code_span};
use crate::snippets::{Snippet, settings_program};
use crate::views::client::shown_operation;
use crate::views::server::ServersView;
use sdkwright_flavor::markdown;

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
    /// Calls that send files, receive them, and receive events.
    pub upload: Option<ProgramView>,
    pub download: Option<ProgramView>,
    pub events: Option<ProgramView>,
    pub has_webhooks: bool,
    pub options: Option<ProgramView>,
    /// A client that is shaped.
    pub settings: Code,
    pub resources: Vec<ResourceDocView>,
    /// Set where each resource has a feature.
    pub features: Option<FeaturesDocView>,
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

#[derive(Debug, Serialize)]
pub struct FeaturesDocView {
    /// The one to show.
    pub example: Code,
    pub all: Code,
}

/// The operations that the README and the examples show.
pub(crate) struct Shown<'p, 'a> {
    pub first: Option<&'p OperationPlan<'a>>,
    /// One whose error is told apart.
    pub failing: Option<&'p OperationPlan<'a>>,
    pub paged: Option<&'p OperationPlan<'a>>,
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

impl ReadmeView {
    pub(crate) fn new(plan: &Plan<'_>, lock: &mut NameLock) -> Self {
        let options = &plan.options;
        let about = Prose::of(&plan.api.docs, || format!("A client of {}.", code_span(&plan.api.title)));
        let needed: Vec<_> =
            crate::credentials::needed(plan.api).iter().map(|id| &plan.credentials[id.0 as usize]).collect();
        let mut new_arguments = Vec::new();
        let mut builder_links = Vec::new();
        if plan.needs_base_url {
            new_arguments.push(Code::string("https://api.example.com"));
        }
        for credential in &needed {
            let values: Vec<Code> =
                credential.arguments.iter().map(|_| Code::string(&credential.example)).collect();
            builder_links.push(credential.call(values.clone()));
            new_arguments.extend(values);
        }
        let base = if plan.needs_base_url { "::builder(\"https://api.example.com\")" } else { "::builder()" };
        let Shown { first: shown, failing, paged } = Shown::new(plan);
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
                    let arguments: Vec<Code> =
                        credential.arguments.iter().map(|argument| argument.name.clone().into()).collect();
                    CredentialDocView {
                        method: code!(
                            "`",
                            credential.method.clone(),
                            "(",
                            Code::join(&arguments, ", "),
                            ")`"
                        ),
                        docs: Prose::of(&plan.api.auth(credential.id).docs, || "A credential.".to_owned())
                            .cell(),
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
                    call: code!(
                        "`Server::",
                        Ident::new(&crate::names::method_name(&server.name.spelling)),
                        "()`"
                    ),
                    url: Code::page(code_span(&server.url)),
                    docs: Prose::of(&server.docs, || "–".to_owned()).cell(),
                })
                .collect(),
            error: failing.map(|operation| {
                let variant = shown_error(plan, operation);
                ProgramView { program: Snippet::of(plan, operation, lock).error_program(plan, variant) }
            }),
            paging: paged
                .map(|operation| ProgramView { program: Snippet::of(plan, operation, lock).program(plan) }),
            upload: find(plan, |operation| sends_file(plan, operation))
                .map(|operation| program(plan, operation, lock)),
            download: find(plan, |operation| matches!(operation.output, Output::Download))
                .map(|operation| program(plan, operation, lock)),
            events: events(plan, lock),
            has_webhooks: !plan.api.webhooks.is_empty(),
            options: shown.map(|operation| ProgramView {
                program: Snippet::of(plan, operation, lock).options_program(plan),
            }),
            settings: settings_program(plan, &builder_links),
            resources: plan
                .api
                .resources
                .iter()
                .zip(&plan.resources)
                .map(|(resource, own)| ResourceDocView {
                    title: Code::page(own.title.clone()),
                    link: code!("docs/resources/", own.module.clone(), ".md"),
                    docs: Prose::of(&resource.docs, || "–".to_owned()).cell(),
                })
                .collect(),
            features: features(plan),
        }
    }
}

impl<'p, 'a> Shown<'p, 'a> {
    /// Chooses them.
    pub fn new(plan: &'p Plan<'a>) -> Self {
        let first = shown_operation(plan).map(|id| plan.operation(id));
        let has_items = |operation: &&OperationPlan<'_>| paging::has_items(&plan.types, operation.operation);
        Self {
            first,
            failing: failing_operation(plan, first).or(first),
            paged: plan.operations.iter().find(has_items),
        }
    }
}

fn find<'p, 'a>(
    plan: &'p Plan<'a>,
    fits: impl Fn(&OperationPlan<'_>) -> bool,
) -> Option<&'p OperationPlan<'a>> {
    plan.operations.iter().find(|operation| is_current(operation) && fits(operation))
}

fn program(plan: &Plan<'_>, operation: &OperationPlan<'_>, lock: &mut NameLock) -> ProgramView {
    ProgramView { program: Snippet::of(plan, operation, lock).program(plan) }
}

fn sends_file(plan: &Plan<'_>, operation: &OperationPlan<'_>) -> bool {
    let mut arguments = operation.required.iter().chain(&operation.optional);
    arguments.any(|argument| match argument.carries {
        Carries::Body(_, BodyForm::File(_)) => true,
        Carries::Body(_, BodyForm::Multipart(ty)) => plan.types.multipart.is_pure(plan.types.resolved(ty)),
        _ => false,
    })
}

/// A call whose response is a stream, or can be one.
fn events(plan: &Plan<'_>, lock: &mut NameLock) -> Option<ProgramView> {
    if let Some(operation) = find(plan, |operation| operation.operation.streaming.is_some()) {
        return Some(ProgramView { program: Snippet::of(plan, operation, lock).stream_program(plan)? });
    }
    find(plan, |operation| matches!(operation.output, Output::Stream(_)))
        .map(|operation| program(plan, operation, lock))
}

fn features(plan: &Plan<'_>) -> Option<FeaturesDocView> {
    let features = plan.features.as_ref()?;
    let shown = Shown::new(plan).first.and_then(|operation| plan.resource_feature(operation.home));
    let example = shown.or_else(|| features.public.first().map(|feature| feature.name.as_str()))?;
    let all: Vec<String> = features.public.iter().map(|feature| code_span(&feature.name)).collect();
    Some(FeaturesDocView { example: Code::page(example.to_owned()), all: Code::page(all.join(", ")) })
}

/// An operation that can fail in a way that everybody knows: something is looked for and not found.
/// Otherwise the one of the front page, if it names an error, else the first that does.
fn failing_operation<'p, 'a>(
    plan: &'p Plan<'a>,
    first: Option<&'p OperationPlan<'a>>,
) -> Option<&'p OperationPlan<'a>> {
    let names_error =
        |operation: &&OperationPlan<'_>| operation.operation.errors.iter().any(|case| case.error.is_some());
    let misses = |operation: &&OperationPlan<'_>| {
        operation.operation.errors.iter().any(|case| case.status == Status::Code(404) && case.error.is_some())
    };
    let reads =
        |operation: &&OperationPlan<'_>| operation.operation.method == Method::Get && is_current(operation);
    let known = plan.operations.iter().filter(reads).filter(misses);
    known
        .clone()
        .find(|operation| operation.required.len() == 1)
        .or_else(|| first.filter(names_error))
        .or_else(|| plan.operations.iter().filter(|operation| is_current(operation)).find(names_error))
}

fn is_current(operation: &OperationPlan<'_>) -> bool {
    operation.operation.deprecated.is_none()
}

/// The error to tell apart: 404 if it is documented, else the first.
fn shown_error<'p>(plan: &'p Plan<'_>, operation: &OperationPlan<'_>) -> Option<&'p Ident> {
    let cases = &operation.operation.errors;
    let missing = cases.iter().filter(|case| case.status == Status::Code(404)).find_map(|case| case.error);
    missing.or_else(|| cases.iter().find_map(|case| case.error)).map(|id| &plan.error(id).variant)
}
