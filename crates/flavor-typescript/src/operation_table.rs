//! An operation as plain data, which the runtime interprets.

use std::time::Duration;

use sdkwright_api::{Body, MediaKind, Method, Operation, Output, PathPart, RetryPolicy, Streaming, TypeRef};

use crate::encode::Code;
use crate::imports::Imports;
use crate::layout::Literal;
use crate::modules::About;
use crate::operations::OperationPlan;
use crate::plan::Plan;
use crate::views::response_headers;
use crate::ways::Way;
use crate::{answers, bodies, credentials, error_tables, parameters, servers};

/// The operation as plain data, sent as usual or in another way.
pub(crate) fn whole(
    plan: &Plan<'_>,
    own: &OperationPlan<'_>,
    way: Option<&Way<'_>>,
    imports: &mut Imports,
) -> Literal {
    let operation = own.operation;
    let mut entries = request_entries(plan, own, imports);
    let mut add = |key: &'static str, value: Literal| entries.push((Code::fixed(key), value));
    if let Some(body) = &operation.body {
        let content = way.and_then(Way::content).unwrap_or_else(|| body.content());
        add("body", bodies::table(&plan.types, &plan.schemas, body, content, &own.names.body, None, imports));
    }
    if let Some(other) = way.and_then(Way::representation) {
        add("accept", Literal::string(&other.media_type));
        let case = answers::case(&plan.types, &plan.schemas, operation, &other.output, imports);
        if answers::streams(&other.output) {
            add("streams", Literal::fixed("true"));
        }
        add("responses", Literal::Object(vec![(Code::fixed("\"2XX\""), Literal::Object(case))]));
        entries.extend(ending(plan, own, imports));
        return Literal::Object(entries);
    }
    if let Some(accept) = answers::accept(operation) {
        add("accept", Literal::string(&accept));
    }
    if plan.options.envelope {
        imports.lib("envelope", "envelope");
        add("result", Literal::fixed("envelope"));
        if !own.returned.is_empty() {
            let fields = own.returned.iter().map(|(id, field)| {
                (Code::key(plan.error(*id).class.as_str()), Literal::string(field.as_str()))
            });
            add("returned", Literal::Object(fields.collect()));
        }
        if let Some(headers) = &own.headers {
            let reader = response_headers::reader(headers);
            imports.value_of(&plan.types.modules.about(About::Operation(own.id)).path, &reader);
            add("readHeaders", Literal::Leaf(reader.into()));
        }
    }
    let with_fields = plan.options.envelope;
    if own.answers.iter().any(|answer| answers::streams(answer.output)) {
        add("streams", Literal::fixed("true"));
    }
    add("responses", answers::table(&plan.types, &plan.schemas, own, with_fields, imports));
    entries.extend(ending(plan, own, imports));
    Literal::Object(entries)
}

/// The same for the stream of it.
pub(crate) fn streamed(
    plan: &Plan<'_>,
    own: &OperationPlan<'_>,
    streaming: &Streaming,
    imports: &mut Imports,
) -> Literal {
    let operation = own.operation;
    let mut entries = request_entries(plan, own, imports);
    let mut add = |key: &'static str, value: Literal| entries.push((Code::fixed(key), value));
    if let Some(body) = &operation.body {
        let switch = streaming.switch.as_deref();
        let content = body.content();
        add(
            "body",
            bodies::table(&plan.types, &plan.schemas, body, content, &own.names.body, switch, imports),
        );
    }
    let contents = operation.responses.iter().flat_map(|response| &response.contents);
    let is_stream =
        |kind| matches!(kind, MediaKind::EventStream | MediaKind::JsonLines | MediaKind::JsonSequence);
    let mut streams = contents.filter(|content| is_stream(content.kind));
    if let Some(content) = streams.next() {
        add("accept", Literal::string(&content.media_type));
    }
    let output = Output::Stream(streaming.stream.clone());
    add("streams", Literal::fixed("true"));
    let case = answers::case(&plan.types, &plan.schemas, operation, &output, imports);
    add("responses", Literal::Object(vec![(Code::fixed("\"2XX\""), Literal::Object(case))]));
    entries.extend(ending(plan, own, imports));
    Literal::Object(entries)
}

/// What both ways to send an operation have in common, up to the body.
fn request_entries(plan: &Plan<'_>, own: &OperationPlan<'_>, imports: &mut Imports) -> Vec<(Code, Literal)> {
    let operation = own.operation;
    let mut entries = vec![
        (Code::fixed("method"), Literal::string(operation.method.as_str())),
        (Code::fixed("path"), Literal::string(&path(operation))),
    ];
    let mut add = |key: &'static str, value: Literal| entries.push((Code::fixed(key), value));
    if operation.path.iter().any(|part| matches!(part, PathPart::Parameter(_))) {
        imports.lib("path", "fillPath");
        add("fill", Literal::fixed("fillPath"));
    }
    if operation.method.is_idempotent() {
        add("idempotent", Literal::fixed("true"));
    }
    if matches!(operation.method, Method::Get | Method::Head) {
        imports.lib("redirect", "followRedirects");
        add("follow", Literal::fixed("followRedirects"));
    }
    if !operation.fixed_query.is_empty() {
        let pairs =
            operation.fixed_query.iter().map(|(name, value)| format!("{}={}", encoded(name), encoded(value)));
        let pairs: Vec<String> = pairs.collect();
        add("query", Literal::strings(pairs.iter().map(String::as_str)));
    }
    let own_servers = servers::usable(&operation.servers);
    if !own_servers.is_empty() {
        imports.lib("choice", "ownServer");
        add("servers", servers::table(&own_servers));
        add("choose", Literal::fixed("ownServer"));
    }
    if let Some(security) = credentials::requirements(&plan.credentials, &operation.security) {
        add("security", security);
    }
    let parameters = parameters::table(plan, own, imports);
    if !parameters.is_empty() {
        add("parameters", Literal::Array(parameters));
    }
    if let Some(header) = operation.idempotency.and_then(|index| operation.parameters.get(index)) {
        imports.lib("idempotency", "addKey");
        let entries = vec![
            (Code::fixed("header"), Literal::string(&header.wire)),
            (Code::fixed("addKey"), Literal::fixed("addKey")),
        ];
        add("idempotency", Literal::Object(entries));
    }
    if let Some(policy) = &operation.retries {
        add("retries", retries(policy));
    }
    if let Some(timeout) = operation.timeout {
        add("timeoutMs", milliseconds(timeout));
    }
    entries
}

/// What both ways have in common behind the answers.
fn ending(plan: &Plan<'_>, own: &OperationPlan<'_>, imports: &mut Imports) -> Vec<(Code, Literal)> {
    let mut entries = Vec::new();
    if let Some(errors) = error_tables::entry(plan, own.operation, imports) {
        entries.push((Code::fixed("errors"), errors));
    }
    if let Some((module, codec)) = codec(plan, own.operation) {
        imports.lib(module, codec);
        entries.push((Code::fixed("json"), Literal::fixed(codec)));
    }
    entries
}

/// The path with each parameter in braces by its wire name, and nothing else in braces.
fn path(operation: &Operation) -> String {
    let parts = operation.path.iter().map(|part| match part {
        // A fragment would end the address here.
        PathPart::Literal(text) => text.replace('#', "%23"),
        PathPart::Parameter(index) => format!("{{{}}}", operation.parameters[*index].wire),
    });
    let path: String = parts.collect();
    if path.is_empty() { operation.template.clone() } else { path }
}

/// Percent-encoded but for unreserved characters (RFC 3986, section 2.3).
pub(crate) fn encoded(text: &str) -> String {
    let is_unreserved = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'.' | b'_' | b'~');
    text.bytes()
        .map(|b| if is_unreserved(b) { char::from(b).to_string() } else { format!("%{b:02X}") })
        .collect()
}

fn retries(policy: &RetryPolicy) -> Literal {
    if policy.off {
        return Literal::Object(vec![(Code::fixed("strategy"), Literal::fixed("\"none\""))]);
    }
    let mut entries = vec![
        (Code::fixed("strategy"), Literal::fixed("\"backoff\"")),
        (Code::fixed("attempts"), Literal::fixed("3")),
    ];
    let times = [
        ("initialInterval", policy.initial),
        ("maxInterval", policy.max_interval),
        ("maxElapsedTime", policy.max_elapsed),
    ];
    let times = times.into_iter().filter_map(|(key, time)| Some((Code::fixed(key), milliseconds(time?))));
    let times: Vec<(Code, Literal)> = times.collect();
    if !times.is_empty() {
        entries.push((Code::fixed("backoff"), Literal::Object(times)));
    }
    if !policy.statuses.is_empty() {
        let statuses: Vec<String> = policy.statuses.iter().map(|status| answers::key(*status)).collect();
        let statuses = Literal::strings(statuses.iter().map(String::as_str));
        entries.push((Code::fixed("statusCodes"), statuses));
    }
    if let Some(connection_errors) = policy.connection_errors {
        let value = Literal::fixed(if connection_errors { "true" } else { "false" });
        entries.push((Code::fixed("retryConnectionErrors"), value));
    }
    Literal::Object(entries)
}

fn milliseconds(time: Duration) -> Literal {
    Literal::Leaf(Code::integer(i128::try_from(time.as_millis()).unwrap_or(i128::MAX)))
}

/// What reads and writes JSON, where something stands in it of which plain JSON would lose digits.
fn codec(plan: &Plan<'_>, operation: &Operation) -> Option<(&'static str, &'static str)> {
    let bodies = operation.body.iter().map(Body::content);
    let body = bodies.flat_map(|content| content.ty.into_iter().chain(content.item));
    let errors = operation.errors.iter().filter_map(|case| Some(plan.api.error(case.error?).ty));
    let types: Vec<TypeRef> = body.chain(operation.output.types()).chain(errors).collect();
    plan.schemas.codec(&types)
}
