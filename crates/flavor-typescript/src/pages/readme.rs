//! The README and the programs in it.

use sdkwright_api::{Framing, Operation, Output, ResourceId};
use sdkwright_flavor::prose::Prose;
use sdkwright_flavor::{markdown, sections};
use serde::Serialize;

use crate::encode::{Code, Ident, code};
use crate::layout::Literal;
use crate::methods::{self, MethodKind, MethodPlan};
use crate::operations::OperationPlan;
use crate::pages::access::{self, CredentialDocView};
use crate::pages::example::ExampleView;
use crate::pages::front::Front;
use crate::pages::links::Links;
use crate::pages::resource::{in_order, page};
use crate::plan::Plan;
use crate::program::{Program, models_path};
use crate::snippets::Snippet;
use crate::typescript::FLAVOR;

/// `README.md`
#[derive(Debug, Serialize)]
pub struct ReadmeView {
    pub title: Code,
    pub about: Code,
    pub package: Code,
    pub class: Ident,
    /// Whether there is a page of standalone functions.
    pub standalone: bool,
    /// The first call, and whether it needs credentials.
    pub first: Option<ExampleView>,
    pub first_is_secured: bool,
    pub credentials: Vec<CredentialDocView>,
    pub environment: Vec<Code>,
    /// A client that obtains tokens itself.
    pub exchange: Option<Code>,
    /// A call whose error is told apart.
    pub error: Option<ExampleView>,
    pub paging: Option<ExampleView>,
    pub upload: Option<ExampleView>,
    pub download: Option<ExampleView>,
    pub events: Option<ExampleView>,
    /// Whether what comes are events, each with its data.
    pub gives_events: bool,
    pub webhooks: Vec<WebhookDocView>,
    /// A program that receives the first of them.
    pub receiver: Option<Code>,
    /// A call with settings of its own.
    pub options: Option<ExampleView>,
    pub needs_server: bool,
    /// The servers of the document and how one is chosen, as a table.
    pub servers: Option<Code>,
    pub base_url_variable: Code,
    pub http_client: Code,
    /// A client with settings of its own.
    pub settings: Code,
    /// Where the documented headers of answers are found, where there are any.
    pub headers: Option<Code>,
    pub resources: Vec<ResourceDocView>,
    /// Whether answers can be checked.
    pub validation: bool,
}

#[derive(Debug, Serialize)]
pub struct WebhookDocView {
    pub name: Code,
    pub payload: Code,
    pub docs: Code,
}

#[derive(Debug, Serialize)]
pub struct ResourceDocView {
    pub title: Code,
    pub link: Code,
    pub methods: Vec<Code>,
}

impl ReadmeView {
    /// The page of a package.
    pub(crate) fn new(plan: &Plan<'_>, links: &Links) -> Self {
        let front = Front::new(plan);
        let method = |operation| ExampleView::new(operation, Snippet::first(plan, operation).method());
        let options = &plan.options;
        let about = Prose::of(FLAVOR, &plan.api.docs, || {
            format!("A client of {}.", markdown::code_span(&plan.api.title))
        });
        Self {
            validation: plan.options.validation,
            title: Code::page(markdown::escape(&plan.api.title)),
            about: page(&about),
            package: Code::page(options.package.clone()),
            class: options.class.clone(),
            standalone: options.standalone,
            first: front.first.map(method),
            first_is_secured: front
                .first
                .and_then(|operation| operation.operation.security.first())
                .is_some_and(|requirement| !requirement.0.is_empty()),
            credentials: access::credentials(plan),
            environment: access::environment(plan),
            exchange: access::exchange(plan),
            error: front.failing.map(|(operation, class)| {
                ExampleView::new(operation, Snippet::first(plan, operation).errors(class))
            }),
            paging: front.paged.map(method),
            upload: front
                .upload
                .map(|operation| ExampleView::new(operation, Snippet::upload(plan, operation).method())),
            download: front.download.map(method),
            events: front.events.map(|operation| events(plan, operation)),
            gives_events: front.events.is_some_and(|operation| gives_events(operation.operation)),
            webhooks: webhooks(plan, links),
            receiver: receiver(plan),
            options: front
                .first
                .map(|operation| ExampleView::new(operation, Snippet::first(plan, operation).call_options())),
            needs_server: plan.needs_server_url(),
            servers: access::server_table(plan),
            base_url_variable: Code::page(markdown::code_span(&options.variable_of("BASE_URL"))),
            http_client: http_client(plan),
            settings: settings(plan),
            headers: headers(plan),
            resources: resources(plan),
        }
    }
}

/// A call whose response comes item by item.
fn events<'a>(plan: &Plan<'a>, operation: &OperationPlan<'a>) -> ExampleView {
    let own = plan.resource(operation.home);
    let methods = methods::of(plan, operation.home);
    let is_stream = |method: &&MethodPlan<'_, '_>| {
        method.operation.id == operation.id && matches!(method.kind, MethodKind::Stream)
    };
    let program = match methods.iter().find(is_stream) {
        Some(stream) => Snippet::of(plan, operation, &own.path, &stream.name).stream(),
        None => Snippet::first(plan, operation).method(),
    };
    ExampleView::new(operation, program)
}

/// Every method, by resource.
fn resources(plan: &Plan<'_>) -> Vec<ResourceDocView> {
    let ids = (0..plan.resources.len()).map(|index| ResourceId(index as u32));
    ids.filter(|id| !plan.resource(*id).operations.is_empty())
        .map(|id| {
            let own = plan.resource(id);
            let page = format!("docs/sdks/{}/README.md", own.stem);
            let methods = in_order(plan, id).into_iter().map(|(operation, method)| {
                let path: Vec<Ident> = own.path.iter().chain([method]).cloned().collect();
                code!(
                    "[`",
                    plan.options.variable.clone(),
                    ".",
                    Code::join(&path, "."),
                    "`](",
                    Code::page(format!("{page}#{}", sections::anchor(method.as_str()))),
                    ") - ",
                    Code::page(sdkwright_flavor::prose::summary(FLAVOR, operation.operation))
                )
            });
            ResourceDocView {
                title: Code::page(markdown::escape(&own.title)),
                link: Code::page(page.clone()),
                methods: methods.collect(),
            }
        })
        .collect()
}

fn gives_events(operation: &Operation) -> bool {
    let stream = match (&operation.output, &operation.streaming) {
        (_, Some(streaming)) => &streaming.stream,
        (Output::Stream(stream), None) => stream,
        _ => return false,
    };
    stream.framing == Framing::EventData
}

/// A handler of requests, as `fetch` knows them, that verifies the first webhook.
fn receiver(plan: &Plan<'_>) -> Option<Code> {
    let verify = plan.webhooks.first()?.function.clone();
    let module = Code::string(&format!("{}/webhooks.js", plan.options.package));
    Some(code!(
        "import { ",
        verify.clone(),
        " } from ",
        module,
        ";\n\nexport async function receive(request: Request): Promise<Response> {\n  const payload = await ",
        verify,
        "(\"<YOUR_WEBHOOK_SECRET_HERE>\", request.headers, await request.text());\n  console.log(payload);\n\n  \
         return new Response(null, { status: 204 });\n}"
    ))
}

fn webhooks(plan: &Plan<'_>, links: &Links) -> Vec<WebhookDocView> {
    let typed = plan.api.webhooks.iter().filter_map(|webhook| Some((webhook, webhook.payload?)));
    typed
        .map(|(webhook, payload)| WebhookDocView {
            name: Code::page(markdown::code_span(&webhook.name.spelling)),
            payload: links.ty(plan, payload, "docs/models/"),
            docs: Code::page(Prose::of(FLAVOR, &webhook.docs, || "–".to_owned()).cell()),
        })
        .collect()
}

/// How documented headers of answers are reached.
fn headers(plan: &Plan<'_>) -> Option<Code> {
    if plan.operations.iter().all(|own| own.headers.is_none()) {
        return None;
    }
    let module = markdown::code_span(&format!(
        "{}/{}",
        plan.options.package,
        models_path(&plan.options, "operations")
    ));
    Some(if plan.options.envelope {
        Code::fixed("`typedHeaders` of a response has the headers that the document describes.")
    } else {
        Code::page(format!(
            "Headers that the document describes have types, and functions of {module} that read them from the answer that \
             `onResponse` sees."
        ))
    })
}

fn http_client(plan: &Plan<'_>) -> Code {
    Code::fixed(if plan.options.axios {
        "Requests go through an instance of axios. Give the client one of yours, with interceptors, agents and proxies:"
    } else {
        "Requests go through `fetch`. An `HTTPClient` takes its place, with hooks and a `fetch` of yours:"
    })
}

/// A program that shapes the client.
fn settings(plan: &Plan<'_>) -> Code {
    if plan.options.axios {
        return Program::new(plan)
            .foreign("import axios from \"axios\";")
            .option("defaultClient", Literal::fixed("axios.create({ maxRate: 100_000 })"))
            .lines(&Code::empty());
    }
    Program::new(plan)
        .uses("HTTPClient")
        .before(
            "const http = new HTTPClient({ fetcher: (input, init) => fetch(input, init) });\n\n\
             http.addHook(\"beforeRequest\", (request) => {\n  request.headers.set(\"x-request-source\", \"docs\");\n});\n\
             http.addHook(\"response\", (response, request) => {\n  console.log(request.method, request.url, response.status);\n});\n",
        )
        .option("httpClient", Literal::fixed("http"))
        .option("timeoutMs", Literal::fixed("20_000"))
        .lines(&Code::empty())
}
