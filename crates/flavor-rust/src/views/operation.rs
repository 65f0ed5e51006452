//! The description of an operation: the static that the runtime reads.

use std::time::Duration;

use sdkwright_api::{
    Method, Operation, Output, ParamPlace, Parameter, PathPart, RetryPolicy, Server, Status,
};

use crate::encode::{Code, Ident, code};
use crate::globals::global_names;
use crate::imports::Imports;
use crate::layout;
use crate::outputs::accept_header;
use crate::plan::{OperationPlan, Plan};

/// A list of documented errors.
pub(crate) struct ErrorList {
    pub ident: Ident,
    pub cases: Vec<Code>,
}

/// Operations with the same errors share one list; where all do, it is called `ERRORS`.
pub(crate) fn error_lists(
    plan: &Plan<'_>,
    operations: &[&OperationPlan<'_>],
    imports: &mut Imports,
) -> Vec<ErrorList> {
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
    let named = || operation.errors.iter().filter_map(|case| Some((case, case.error?)));
    let mut cases: Vec<Code> = Vec::new();
    for (case, error) in named() {
        let is_told = named().all(|(other, known)| other.status != case.status || known == error);
        let status = match is_told {
            true => status_range(case.status),
            false => code!(status_range(case.status), ".of(", Code::string(&essence(&case.media_type)), ")"),
        };
        let fields =
            [code!("status: ", status), code!("decode: ApiErrorBody::", plan.error(error).decoder.clone())];
        let case = layout::structure_item(4, &Code::fixed("ErrorCase"), &fields);
        if !cases.contains(&case) {
            cases.push(case);
        }
    }
    if !cases.is_empty() {
        imports.runtime("ErrorCase");
        imports.runtime("StatusRange");
        imports.error("ApiErrorBody");
    }
    cases
}

/// A media type without parameters, in small letters.
fn essence(media_type: &str) -> String {
    media_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase()
}

fn status_range(status: Status) -> Code {
    match status {
        Status::Code(code) => code!("StatusRange::exact(", Code::integer(code.into()), ")"),
        Status::Class(class) => code!("StatusRange::class(", Code::integer(class.into()), ")"),
        Status::Default => Code::fixed("StatusRange::any()"),
    }
}

/// `static GET_CUSTOMER: Operation = …;`, what is as by default left out.
pub(crate) fn description(
    plan: &Plan<'_>,
    operation: &OperationPlan<'_>,
    error_lists: &[ErrorList],
    imports: &mut Imports,
) -> Code {
    let facts = operation.operation;
    let method = match &facts.method {
        Method::Other(name) => code!("Other(", Code::string(name), ")"),
        known => Code::fixed(known_method(known)),
    };
    let mut lines = vec![
        code!("id: ", Code::string(&facts.id.spelling)),
        code!("method: Method::", method),
        code!("path: ", Code::string(&sent_path(facts))),
    ];
    if let Some(accept) = accept_header(facts) {
        lines.push(code!("accept: ", Code::string(&accept)));
    }
    if let Some(sentinel) = sentinel(facts) {
        lines.push(code!("sentinel: Some(", Code::string(sentinel), ")"));
        if !facts.declares_sentinel() {
            lines.push(Code::fixed("ends_without_sentinel: true"));
        }
    }
    if !facts.security.is_empty() {
        let alternatives: Vec<Code> = facts
            .security
            .iter()
            .map(|requirement| {
                let keys: Vec<Code> = requirement
                    .0
                    .iter()
                    .map(|needed| plan.credentials[needed.auth.0 as usize].key.clone())
                    .collect();
                code!("&[", Code::join(&keys, ", "), "]")
            })
            .collect();
        lines.push(layout::array_field(4, &Code::fixed("security: &"), &alternatives));
    }
    let servers: Vec<Code> =
        facts.servers.iter().map(|server| Code::string(&operation_url(server))).collect();
    if !servers.is_empty() {
        lines.push(layout::array_field(4, &Code::fixed("servers: &"), &servers));
    }
    let fixed = facts.fixed_query.iter().map(|(name, _)| name);
    let own = facts.parameters.iter().filter(|parameter| parameter.place == ParamPlace::Query);
    let query: Vec<Code> =
        fixed.chain(own.map(|parameter| &parameter.wire)).map(|name| Code::string(name)).collect();
    let globals = |place| global_names(plan.api, facts, |parameter| parameter.place == place);
    if query.len() > 1 || !globals(ParamPlace::Query).is_empty() {
        lines.push(layout::array_field(4, &Code::fixed("query: &"), &query));
    }
    let required = |parameter: &Parameter| parameter.required && parameter.place != ParamPlace::Path;
    for (head, names) in [
        ("headers: &", globals(ParamPlace::Header)),
        ("cookies: &", globals(ParamPlace::Cookie)),
        ("required: &", global_names(plan.api, facts, required)),
    ] {
        if !names.is_empty() {
            lines.push(layout::array_field(4, &Code::fixed(head), &names));
        }
    }
    if let Some(index) = facts.idempotency {
        lines.push(code!("idempotency_header: Some(", Code::string(&facts.parameters[index].wire), ")"));
    }
    if let Some(policy) = &facts.retries {
        lines.push(retries(policy, imports));
    }
    if let Some(timeout) = facts.timeout {
        lines.push(code!("timeout: Some(", duration(timeout, imports), ")"));
    }
    let cases = error_cases(plan, facts, imports);
    if let Some(list) = error_lists.iter().find(|list| list.cases == cases) {
        lines.push(code!("errors: ", list.ident.clone()));
    }
    let head = code!("pub(crate) static ", operation.constant.clone(), ": Operation = ");
    layout::updated(&head, "Operation", &lines, "..Operation::DEFAULT")
}

/// What ends the event stream of an operation, whichever way it is asked for.
fn sentinel(operation: &Operation) -> Option<&str> {
    let sent = match &operation.output {
        Output::Stream(stream) => Some(stream),
        _ => operation.streaming.as_ref().map(|streaming| &streaming.stream),
    };
    sent?.sentinel.as_deref()
}

fn known_method(method: &Method) -> &'static str {
    match method {
        Method::Get => "Get",
        Method::Put => "Put",
        Method::Post => "Post",
        Method::Delete => "Delete",
        Method::Options => "Options",
        Method::Head => "Head",
        Method::Patch => "Patch",
        Method::Trace => "Trace",
        Method::Query => "Query",
        Method::Other(_) => "Other",
    }
}

/// `retries: Some(RetryPolicy { … }),`: what the document says, the rest as by default.
fn retries(policy: &RetryPolicy, imports: &mut Imports) -> Code {
    imports.runtime("RetryPolicy");
    if policy.off {
        return Code::fixed("retries: Some(RetryPolicy::off())");
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
    code!("retries: Some(RetryPolicy {\n", Code::join(&lines, ""), "        ..RetryPolicy::DEFAULT\n    })")
}

fn duration(duration: Duration, imports: &mut Imports) -> Code {
    imports.duration();
    code!("Duration::from_millis(", Code::integer(duration.as_millis() as i128), ")")
}

/// The path that is sent, its parameters in braces: without the query and the fragment that the document's may have.
fn sent_path(operation: &Operation) -> String {
    let part = |part: &PathPart| match part {
        PathPart::Literal(text) => text.clone(),
        PathPart::Parameter(index) => format!("{{{}}}", operation.parameters[*index].wire),
    };
    operation.path.iter().map(part).collect()
}

/// The address of a server of an operation's own: a whole one, or a path on the host of the client's.
pub(crate) fn operation_url(server: &Server) -> String {
    let url = server.default_url();
    if server.is_relative() { format!("/{}", url.trim_start_matches(['.', '/'])) } else { url }
}
