//! The README and the programs in it.

use sdkwright_config::NameLock;
use serde::Serialize;

use crate::encode::{Code, Ident, code};
use crate::plan::Plan;
use crate::programs::programs;
use crate::prose::{Prose, code_span};
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
    pub first: Option<ProgramView>,
    pub credentials: Vec<CredentialDocView>,
    pub environment: Vec<Code>,
    pub base_url_variable: Code,
    pub needs_base_url: bool,
    /// `Dub::new("token")?` and `Dub::builder()` with what is needed.
    pub new_call: Code,
    pub builder_call: Code,
    pub servers: Vec<ServerDocView>,
    /// What is set once for all calls.
    pub globals: Vec<CredentialDocView>,
    /// A call whose error is matched.
    pub error: Option<ProgramView>,
    pub retries: Option<ProgramView>,
    pub paging: Option<ProgramView>,
    /// Calls that send files, receive them, and receive events.
    pub upload: Option<ProgramView>,
    pub download: Option<ProgramView>,
    pub events: Option<ProgramView>,
    pub webhooks: Option<ProgramView>,
    pub has_webhooks: bool,
    /// Whether the client can obtain its tokens itself.
    pub has_tokens: bool,
    pub options: Option<ProgramView>,
    /// Clients that are shaped, taken as they are, and kept from the API.
    pub settings: Option<ProgramView>,
    pub custom_client: Option<ProgramView>,
    pub fake_server: Option<ProgramView>,
    /// Every program of `examples/`.
    pub examples: Vec<ExampleDocView>,
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

/// A whole program.
#[derive(Debug, Serialize)]
pub struct ProgramView {
    pub program: Code,
}

#[derive(Debug, Serialize)]
pub struct ExampleDocView {
    pub name: Code,
    pub about: Code,
}

#[derive(Debug, Serialize)]
pub struct ResourceDocView {
    pub title: Code,
    pub link: Code,
    /// What is said of it, if anything.
    pub docs: Option<Code>,
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
        let programs = programs(plan, lock);
        let shown = |name: &str| {
            let program = programs.iter().find(|program| program.name == name)?;
            Some(ProgramView { program: program.code.clone() })
        };
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
            first: shown("quickstart"),
            credentials: plan
                .credentials
                .iter()
                .map(|credential| {
                    let auth = plan.api.auth(credential.id);
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
                        docs: credential.prose(auth).cell(),
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
            error: shown("errors"),
            retries: shown("retries"),
            paging: shown("pagination"),
            upload: shown("upload"),
            download: shown("download"),
            events: shown("events"),
            webhooks: shown("webhooks"),
            has_webhooks: !plan.api.webhooks.is_empty(),
            has_tokens: plan
                .credentials
                .iter()
                .any(|credential| credential.source.is_some() && credential.also.is_some()),
            options: shown("call_options"),
            settings: shown("settings"),
            custom_client: shown("custom_client"),
            fake_server: shown("fake_server"),
            examples: programs
                .iter()
                .map(|program| ExampleDocView {
                    name: Code::fixed(program.name),
                    about: Code::fixed(program.about),
                })
                .collect(),
            globals: plan
                .globals
                .iter()
                .map(|global| CredentialDocView {
                    method: code!("`", global.ident.clone(), "`"),
                    docs: Prose::of(&global.parameter.docs, || {
                        format!("The parameter {}.", code_span(&global.parameter.wire))
                    })
                    .cell(),
                })
                .collect(),
            resources: plan
                .api
                .resources
                .iter()
                .zip(&plan.resources)
                .map(|(resource, own)| ResourceDocView {
                    title: Code::page(own.title.clone()),
                    link: code!("docs/resources/", own.module.clone(), ".md"),
                    docs: (!resource.docs.is_empty()).then(|| Prose::of(&resource.docs, String::new).cell()),
                })
                .collect(),
            features: features(plan),
        }
    }
}

fn features(plan: &Plan<'_>) -> Option<FeaturesDocView> {
    let features = plan.features.as_ref()?;
    let shown = shown_operation(plan).and_then(|id| plan.resource_feature(plan.operation(id).home));
    let example = shown.or_else(|| features.public.first().map(|feature| feature.name.as_str()))?;
    let all: Vec<String> = features.public.iter().map(|feature| code_span(&feature.name)).collect();
    Some(FeaturesDocView { example: Code::page(example.to_owned()), all: Code::page(all.join(", ")) })
}
