//! The programs of `examples/`: each shows one thing that a crate can do, with operations that its API has.

use std::fmt::{self, Write as _};

use sdkwright_api::{Literal, Method, Output, Status};
use sdkwright_config::NameLock;

use crate::bodies::BodyForm;
use crate::encode::{Code, Ident, code};
use crate::imports::{Imports, sorted};
use crate::layout;
use crate::paging;
use crate::plan::{Carries, OperationPlan, Plan};
use crate::snippets::Snippet;
use crate::views::client::shown_operation;
use crate::views::webhooks::WebhooksView;

/// A whole program, as `examples/NAME.rs` has it.
pub(crate) struct Program {
    pub name: &'static str,
    /// What it shows.
    pub about: &'static str,
    pub code: Code,
}

/// The operations that programs show, each current and as plain as the API has them.
pub(crate) struct Shown<'p, 'a> {
    pub first: Option<&'p OperationPlan<'a>>,
    /// One whose error is told apart.
    pub failing: Option<&'p OperationPlan<'a>>,
    pub paged: Option<&'p OperationPlan<'a>>,
    pub upload: Option<&'p OperationPlan<'a>>,
    pub download: Option<&'p OperationPlan<'a>>,
    /// One whose response is a stream, or can be one.
    pub events: Option<&'p OperationPlan<'a>>,
    /// One whose response can be made up.
    pub answered: Option<&'p OperationPlan<'a>>,
}

/// The feature that switches `Webhook` on.
const WEBHOOKS: &str = "webhooks";

/// The longest response that a program shows, in lines.
const MAX_RESPONSE: usize = 16;

/// The longest value that is written on one line, in bytes.
const MAX_SHORT: usize = 60;

/// Every program, in the order in which a reader wants to meet them.
pub(crate) fn programs(plan: &Plan<'_>, lock: &mut NameLock) -> Vec<Program> {
    let shown = Shown::new(plan);
    let mut made = Vec::new();
    let mut add =
        |name, about, code: Option<Code>| made.extend(code.map(|code| Program { name, about, code }));
    let snippet = |operation: Option<&OperationPlan<'_>>, lock: &mut NameLock| {
        operation.map(|operation| Snippet::of(plan, operation, lock))
    };
    let first = snippet(shown.first, lock);
    add("quickstart", "the first call", first.as_ref().map(|call| call.program(plan)));
    let error = snippet(shown.failing, lock).map(|call| {
        let variant = shown.failing.and_then(|operation| shown_error(plan, operation));
        call.error_program(plan, variant)
    });
    add("errors", "tells one error from the others", error);
    add("retries", "how often a failed call is sent again", first.as_ref().map(|call| retries(plan, call)));
    add("call_options", "settings for one call", first.as_ref().map(|call| call.options_program(plan)));
    let paged = snippet(shown.paged, lock).map(|call| call.program(plan));
    add("pagination", "reads a list page by page", paged);
    let upload = snippet(shown.upload, lock).map(|call| call.program(plan));
    add("upload", "sends a file", upload);
    let download = snippet(shown.download, lock).map(|call| call.save_program(plan));
    add("download", "saves a response to a file", download);
    let events = snippet(shown.events, lock)
        .map(|call| call.stream_program(plan).unwrap_or_else(|| call.program(plan)));
    add("events", "reads a response as it comes", events);
    add("webhooks", "checks who sent a request, and reads it", webhooks(plan, lock));
    add("settings", "what can be set for a client", Some(settings(plan)));
    add("custom_client", "an HTTP client of your own", Some(custom_client(plan)));
    let fake = shown.answered.map(|operation| fake_server(plan, operation, lock));
    add("fake_server", "tests code of yours without the API", fake);
    made
}

/// The names of those programs that not every build of the crate has, and the features that they need.
pub(crate) fn needed_features(plan: &Plan<'_>) -> Vec<(&'static str, Vec<String>)> {
    let shown = Shown::new(plan);
    let of_resource = |operation: Option<&OperationPlan<'_>>| {
        let feature = operation.and_then(|operation| plan.resource_feature(operation.home));
        feature.map(str::to_owned).into_iter().collect::<Vec<_>>()
    };
    // They speak of the HTTP client that this feature brings.
    let of_client = || vec!["reqwest".to_owned()];
    let mut needed = vec![
        ("settings", of_client()),
        ("custom_client", of_client()),
        ("quickstart", of_resource(shown.first)),
        ("errors", of_resource(shown.failing)),
        ("retries", of_resource(shown.first)),
        ("call_options", of_resource(shown.first)),
        ("pagination", of_resource(shown.paged)),
        ("upload", of_resource(shown.upload)),
        ("download", of_resource(shown.download)),
        ("events", of_resource(shown.events)),
        ("fake_server", of_resource(shown.answered)),
    ];
    let payload = plan.api.webhooks.iter().find_map(|webhook| webhook.payload);
    if let Some(payload) = payload {
        let mut features = vec![WEBHOOKS.to_owned()];
        features.extend(plan.type_feature(payload.id).map(str::to_owned));
        needed.push(("webhooks", features));
    }
    needed.retain(|(_, features)| !features.is_empty());
    needed.sort_by_key(|(name, _)| *name);
    needed
}

impl<'p, 'a> Shown<'p, 'a> {
    /// Chooses them.
    pub fn new(plan: &'p Plan<'a>) -> Self {
        let first = shown_operation(plan).map(|id| plan.operation(id));
        let has_items = |operation: &&OperationPlan<'_>| paging::has_items(&plan.types, operation.operation);
        let find = |fits: &dyn Fn(&OperationPlan<'_>) -> bool| {
            plan.operations.iter().find(|operation| is_current(operation) && fits(operation))
        };
        Self {
            first,
            failing: failing_operation(plan, first).or(first),
            paged: plan.operations.iter().find(has_items),
            upload: find(&|operation| sends_file(plan, operation)),
            download: find(&|operation| matches!(operation.output, Output::Download)),
            events: find(&|operation| operation.operation.streaming.is_some())
                .or_else(|| find(&|operation| matches!(operation.output, Output::Stream(_)))),
            answered: answered(plan),
        }
    }
}

/// The error to tell apart: 404 if it is documented, else the first.
fn shown_error<'p>(plan: &'p Plan<'_>, operation: &OperationPlan<'_>) -> Option<&'p Ident> {
    let cases = &operation.operation.errors;
    let missing = cases.iter().filter(|case| case.status == Status::Code(404)).find_map(|case| case.error);
    missing.or_else(|| cases.iter().find_map(|case| case.error)).map(|id| &plan.error(id).variant)
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

fn sends_file(plan: &Plan<'_>, operation: &OperationPlan<'_>) -> bool {
    let mut arguments = operation.required.iter().chain(&operation.optional);
    arguments.any(|argument| match argument.carries {
        Carries::Body(_, BodyForm::File(_)) => true,
        Carries::Body(_, BodyForm::Multipart(ty, ..)) => {
            plan.types.multipart.is_pure(plan.types.resolved(ty))
        }
        _ => false,
    })
}

/// One with an example of its response, the shortest of those that only read where there are any.
fn answered<'p, 'a>(plan: &'p Plan<'a>) -> Option<&'p OperationPlan<'a>> {
    let known = plan.operations.iter().filter(|operation| {
        is_current(operation)
            && operation.operation.streaming.is_none()
            && matches!(operation.output, Output::Json(_))
            && operation.operation.example.response.as_ref().is_some_and(|value| lines(value) <= MAX_RESPONSE)
    });
    known.min_by_key(|operation| {
        let response = operation.operation.example.response.as_ref();
        let is_thin = response.is_none_or(|value| lines(value) < 3);
        (operation.operation.method != Method::Get, is_thin, operation.required.len())
    })
}

fn is_current(operation: &OperationPlan<'_>) -> bool {
    operation.operation.deprecated.is_none()
}

fn retries(plan: &Plan<'_>, call: &Snippet) -> Code {
    let mut imports = Imports::default();
    imports.duration();
    imports.runtime("RetryPolicy");
    let policy =
        "    let policy = RetryPolicy { max_elapsed: Duration::from_secs(30), ..RetryPolicy::attempts(5) };";
    let client = built(plan, &base(plan), &[Code::fixed(".retries(policy)")]);
    call.retries_program(plan, imports, vec![Code::fixed(policy), client])
}

/// A program that shapes the client.
fn settings(plan: &Plan<'_>) -> Code {
    let mut imports = Imports::default();
    imports.duration();
    imports.runtime("Timeouts");
    let settings = [
        Code::fixed(".timeouts(Timeouts { connect: Duration::from_secs(2), ..Timeouts::default() })"),
        Code::fixed(".http_client(|client| client.pool_max_idle_per_host(4))"),
    ];
    waiting(plan, &imports, &[built(plan, &base(plan), &settings)])
}

/// A program that puts a client of its own in the place of the one that the crate builds.
fn custom_client(plan: &Plan<'_>) -> Code {
    let own = "    // What it says about redirects, proxies and certificates counts; retries, limits and credentials stay this crate's.\n    \
               let http = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none()).build()?;";
    let client = built(plan, &base(plan), &[Code::fixed(".transport(http)")]);
    waiting(plan, &Imports::default(), &[Code::fixed(own), client])
}

/// A program that answers its own call, as tests do.
fn fake_server(plan: &Plan<'_>, operation: &OperationPlan<'_>, lock: &mut NameLock) -> Code {
    let response = operation.operation.example.response.as_ref().expect("it was chosen for its response");
    let mut imports = Imports::default();
    imports.tool("use wiremock::matchers::method;");
    imports.tool("use wiremock::{Mock, MockServer, ResponseTemplate};");
    let method = Code::string(operation.operation.method.as_str());
    let given = code!("Mock::given(method(", method, "))");
    let answer = [
        Code::fixed(".respond_with(ResponseTemplate::new(200).set_body_raw(response, \"application/json\"))"),
        Code::fixed(".expect(1)"),
        Code::fixed(".mount(&server)"),
        Code::fixed(".await"),
    ];
    let base = code!(plan.options.client.clone(), "::builder()");
    let (base, address) = match plan.needs_base_url {
        true => (code!(plan.options.client.clone(), "::builder(server.uri())"), vec![]),
        false => (base, vec![Code::fixed(".base_url(server.uri())")]),
    };
    let before = vec![
        code!("    let response = ", Code::raw_string(&pretty(response)), ";"),
        Code::fixed("    let server = MockServer::start().await;"),
        code!("    ", layout::chain(4, &Code::empty(), &given, &answer, ";")),
        built(plan, &base, &address),
    ];
    Snippet::of(plan, operation, lock).program_after(plan, imports, before)
}

/// A program that is sent what only the API may send. Nobody signed it, so it ends in an error that it prints.
fn webhooks(plan: &Plan<'_>, lock: &mut NameLock) -> Option<Code> {
    let payload = WebhooksView::new(plan, lock).shown?;
    let library = plan.options.library.clone();
    let used = sorted(vec![payload.clone().into(), Code::fixed("Webhook")]);
    Some(code!(
        "use ",
        library.clone(),
        "::Error;\nuse ",
        library.clone(),
        "::runtime::HeaderMap;\n",
        layout::use_list(0, &code!("use ", library, "::webhooks::"), &used),
        "\n\n/// What a web server hands over: the headers, and the body as it came, before anything has parsed it.\n",
        "fn receive(webhook: &Webhook, headers: &HeaderMap, body: &[u8]) -> Result<(), Error> {\n    let payload: ",
        payload,
        " = webhook.open(headers, body)?;\n    println!(\"{payload:?}\");\n    Ok(())\n}\n\n",
        "fn main() -> Result<(), Box<dyn std::error::Error>> {\n",
        "    let webhook = Webhook::standard(\"whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw\")?;\n",
        "    // Nobody signed this one. A web server answers it with a status that says so, such as 401.\n",
        "    if let Err(error) = receive(&webhook, &HeaderMap::new(), b\"{}\") {\n        println!(\"{error}\");\n    }\n",
        "    Ok(())\n}"
    ))
}

/// `Dub::builder()`
fn base(plan: &Plan<'_>) -> Code {
    let make = if plan.needs_base_url { "::builder(\"https://api.example.com\")" } else { "::builder()" };
    code!(plan.options.client.clone(), make)
}

/// `let dub = Dub::builder().token("…") … .build()?;`, with the credentials that a client needs.
fn built(plan: &Plan<'_>, base: &Code, settings: &[Code]) -> Code {
    let needed = crate::credentials::needed(plan.api).into_iter().map(|id| &plan.credentials[id.0 as usize]);
    // A token at hand, where the other way is to ask for one.
    let needed = needed.map(|credential| {
        credential.also.as_deref().filter(|_| credential.before.is_some()).unwrap_or(credential)
    });
    let links = needed.map(|credential| {
        credential.call(credential.arguments.iter().map(|_| Code::string(&credential.example)))
    });
    let links: Vec<Code> = links.chain(settings.iter().cloned()).chain([Code::fixed(".build()?")]).collect();
    let head = code!("let ", plan.options.variable.clone(), " = ");
    code!("    ", layout::chain(4, &head, base, &links, ";"))
}

/// A program without calls, which shows the client.
fn waiting(plan: &Plan<'_>, imports: &Imports, statements: &[Code]) -> Code {
    code!(
        imports.uses(&plan.options.library, &plan.options.client),
        "\n\nfn main() -> Result<(), Box<dyn std::error::Error>> {\n",
        Code::join(statements, "\n"),
        "\n    println!(\"{",
        plan.options.variable.clone(),
        ":?}\");\n    Ok(())\n}"
    )
}

/// How many lines `pretty` takes, which is told of thousands of values to choose one.
fn lines(value: &Literal) -> usize {
    match value.lines() {
        // Each line has at least a character.
        many if many > MAX_SHORT => many,
        few if !is_short(value) => few,
        _ => 1,
    }
}

/// Whether a value is written on one line. It is written no further than is needed to tell.
fn is_short(value: &Literal) -> bool {
    write!(Room(MAX_SHORT), "{value}").is_ok()
}

/// Room for so many bytes.
struct Room(usize);

impl fmt::Write for Room {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.0 = self.0.checked_sub(text.len()).ok_or(fmt::Error)?;
        Ok(())
    }
}

/// A value as JSON, on one line where it is short.
fn pretty(value: &Literal) -> String {
    if is_short(value) { value.to_string() } else { format!("{value:#}") }
}
