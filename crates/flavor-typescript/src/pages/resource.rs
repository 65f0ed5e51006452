//! The page of a resource, with the sections that users of its SDK know.

use sdkwright_api::{Docs, Parameter, ResourceId};
use sdkwright_flavor::prose::{Prose, deprecation_note, summary};
use sdkwright_flavor::{Argument, Arguments, markdown, sections};
use serde::Serialize;

use crate::encode::{Code, Fragment, Ident, code};
use crate::imports::Imports;
use crate::methods::{self, MethodKind, MethodPlan};
use crate::operations::OperationPlan;
use crate::pages::answers;
use crate::pages::links::{Links, Subject};
use crate::plan::Plan;
use crate::snippets::Snippet;
use crate::types::Spelling;
use crate::typescript::FLAVOR;

/// From a resource's page to the pages of types.
pub(crate) const MODELS: &str = "../../models/";

/// `docs/sdks/<resource>/README.md`
#[derive(Debug, Serialize)]
pub struct ResourcePageView {
    pub title: Code,
    /// `customers`
    pub accessor: Option<Code>,
    pub overview: Option<Code>,
    pub operations: Vec<OperationSectionView>,
}

#[derive(Debug, Serialize)]
pub struct OperationSectionView {
    pub name: Code,
    pub anchor: Code,
    pub summary: Code,
    pub description: Code,
    pub deprecated: Option<Code>,
    /// `<!-- UsageSnippet … -->`
    pub marker: Code,
    /// The program that calls the method, and the one that calls the function.
    pub method: Code,
    pub function: Option<Code>,
    /// The program whose response comes item by item.
    pub stream: Option<Code>,
    pub parameters: Code,
    /// The methods that send it in other ways.
    pub ways: Option<Code>,
    pub response: Code,
    /// What there is to know of the response beside its type.
    pub response_note: Option<Code>,
    /// The headers that the document describes.
    pub headers: Option<Code>,
    /// What can be called next.
    pub links: Option<Code>,
    pub errors: Option<Code>,
}

impl ResourcePageView {
    /// The page of one resource.
    pub(crate) fn new(plan: &Plan<'_>, id: ResourceId, links: &Links) -> Self {
        let own = plan.resource(id);
        let docs = &plan.api.resource(id).docs;
        let overview = (!docs.is_empty()).then(|| page(&Prose::of(FLAVOR, docs, String::new)));
        let operations = in_order(plan, id).into_iter();
        let methods = methods::of(plan, id);
        Self {
            title: Code::page(markdown::escape(&own.title)),
            accessor: (plan.options.accessor && !own.is_root()).then(|| Code::join(&own.path, ".")),
            overview,
            operations: operations
                .map(|(operation, method)| section(plan, &own.path, operation, method, &methods, links))
                .collect(),
        }
    }
}

/// The operations of a resource as its page shows them: in document order, or by the names of their methods.
pub(crate) fn in_order<'p, 'a>(
    plan: &'p Plan<'a>,
    id: ResourceId,
) -> Vec<(&'p OperationPlan<'a>, &'p Ident)> {
    let own = plan.resource(id).operations.iter();
    let mut operations: Vec<_> = own.map(|(id, method)| (plan.operation(*id), method)).collect();
    if plan.options.order_by_name {
        operations.sort_by_key(|(_, method)| *method);
    }
    operations
}

/// Prose as a part of a page.
pub(crate) fn page(prose: &Prose) -> Code {
    Code::page(prose.lines(0).join("\n"))
}

fn section(
    plan: &Plan<'_>,
    path: &[Ident],
    operation: &OperationPlan<'_>,
    method: &Ident,
    methods: &[MethodPlan<'_, '_>],
    links: &Links,
) -> OperationSectionView {
    let facts = operation.operation;
    let own: Vec<&MethodPlan<'_, '_>> =
        methods.iter().filter(|other| other.operation.id == operation.id).collect();
    let snippet = Snippet::of(plan, operation, path, method);
    let deprecated = facts.deprecated.as_ref();
    OperationSectionView {
        name: method.clone().into(),
        anchor: Code::page(sections::anchor(method.as_str())),
        summary: Code::page(summary(FLAVOR, facts)),
        description: page(&description(&facts.docs, || {
            format!(
                "Sends {}.",
                markdown::code_span(&format!("{} {}", facts.method.as_str(), facts.template))
            )
        })),
        deprecated: deprecated.map(|own| Code::page(markdown::escape(&deprecation_note(own)))),
        marker: Code::page(sections::usage_marker("typescript", facts)),
        method: snippet.method(),
        function: plan.options.standalone.then(|| snippet.function()),
        stream: own
            .iter()
            .find(|other| matches!(other.kind, MethodKind::Stream))
            .map(|stream| Snippet::of(plan, operation, path, &stream.name).stream()),
        parameters: parameters(plan, operation, links),
        ways: answers::ways(plan, &own, links),
        response: links.response(plan, operation, MODELS),
        response_note: answers::note(plan, operation, links),
        headers: answers::headers(plan, operation, links),
        links: answers::next_calls(plan, facts),
        errors: plan.options.errors_section.then(|| errors(plan, operation, links)),
    }
}

/// The description alone, as the summary stands in the list above.
fn description(docs: &Docs, otherwise: impl FnOnce() -> String) -> Prose {
    match &docs.for_flavor(FLAVOR).description {
        Some(description) if !description.0.trim().is_empty() => {
            Prose::of(FLAVOR, &Docs { summary: None, ..docs.clone() }, String::new)
        }
        _ => Prose::of(FLAVOR, docs, otherwise),
    }
}

fn parameters(plan: &Plan<'_>, operation: &OperationPlan<'_>, links: &Links) -> Code {
    let mut rows = match &operation.arguments {
        Arguments::None => Vec::new(),
        Arguments::Body { required } => vec![request_row(links.body(plan, operation, MODELS), *required)],
        Arguments::Request { required, .. } => {
            let mut imports = Imports::default();
            let ty = operation.request_type(&plan.types, &mut Spelling::Qualified(&mut imports));
            let ty = ty.unwrap_or_else(Code::empty);
            vec![request_row(links.to(Subject::Request(operation.id), ty.text(), MODELS), *required)]
        }
        Arguments::Each(all) => all.iter().map(|own| argument_row(plan, operation, *own, links)).collect(),
    };
    rows.extend(options_rows(plan));
    Code::page(sections::table(&["Parameter", "Type", "Required", "Description"], &rows))
}

/// The row of the one argument. It is marked as required even where it may be left out, which its description says: that is
/// how these pages have always been, and a caller who passes it is right in either case.
fn request_row(ty: Code, required: bool) -> Vec<Code> {
    let text = if required { "What is sent." } else { "What is sent; it may be left out." };
    vec![Code::fixed("`request`"), ty, required_mark(true), Code::fixed(text)]
}

fn argument_row(
    plan: &Plan<'_>,
    operation: &OperationPlan<'_>,
    argument: Argument,
    links: &Links,
) -> Vec<Code> {
    vec![
        code!("`", operation.names.of(argument).clone(), "`"),
        argument_type(plan, operation, argument, links, MODELS),
        required_mark(argument.is_required(operation.operation)),
        Code::page(argument_prose(operation, argument).cell()),
    ]
}

/// The type of a parameter or a body, linked.
pub(crate) fn argument_type(
    plan: &Plan<'_>,
    operation: &OperationPlan<'_>,
    argument: Argument,
    links: &Links,
    models: &'static str,
) -> Code {
    match argument {
        Argument::Parameter(index) => links.ty(plan, operation.operation.parameters[index].ty, models),
        Argument::Body => links.body(plan, operation, models),
    }
}

/// What is said of a parameter or a body.
pub(crate) fn argument_prose(operation: &OperationPlan<'_>, argument: Argument) -> Prose {
    match argument {
        Argument::Parameter(index) => parameter_prose(&operation.operation.parameters[index]),
        Argument::Body => {
            let nothing = Docs::default();
            let docs = operation.operation.body.as_ref().map_or(&nothing, |body| &body.docs);
            Prose::of(FLAVOR, docs, || "The body of the request.".to_owned())
        }
    }
}

fn parameter_prose(parameter: &Parameter) -> Prose {
    let sent = || format!("Sent as {}.", markdown::code_span(&parameter.wire));
    let mut prose = Prose::of(FLAVOR, &parameter.docs, sent);
    prose.assumed(parameter.default.as_ref());
    prose.deprecated(parameter.deprecated.as_ref());
    prose
}

/// `:heavy_check_mark:` for what must be there.
pub(crate) fn required_mark(required: bool) -> Code {
    Code::fixed(if required { ":heavy_check_mark:" } else { ":heavy_minus_sign:" })
}

/// What every method takes behind its own arguments.
fn options_rows(plan: &Plan<'_>) -> Vec<Vec<Code>> {
    let row = |name: &'static str, ty: &'static str, text: &'static str| {
        vec![Code::fixed(name), Code::fixed(ty), required_mark(false), Code::fixed(text)]
    };
    if plan.options.axios {
        let ty = "[AxiosRequestConfig](https://axios-http.com/docs/req_config)";
        return vec![row("`config`", ty, "Settings of axios for this call.")];
    }
    let fetch = "[RequestInit](https://developer.mozilla.org/en-US/docs/Web/API/Request/Request#options)";
    let retries = "[RetryConfig](../../lib/utils/retryconfig.md)";
    vec![
        row("`options`", "RequestOptions", "Settings for this call."),
        row(
            "`options.fetchOptions`",
            fetch,
            "Passed on to `fetch`: further headers, credentials, cache, signal; all but `method` and `body`.",
        ),
        row("`options.retries`", retries, "How the call is repeated if it fails."),
    ]
}

/// Every named error, and the fallback last.
fn errors(plan: &Plan<'_>, operation: &OperationPlan<'_>, links: &Links) -> Code {
    let named = sections::error_rows(operation.operation).into_iter().map(|row| {
        let name = format!("errors.{}", plan.error(row.error).class.as_str());
        vec![
            links.to(Subject::Error(row.error), &name, MODELS),
            Code::page(row.statuses.join(", ")),
            Code::page(row.media_type),
        ]
    });
    let fallback = vec![Code::fixed("errors.APIError"), Code::fixed("4XX, 5XX"), Code::fixed("\\*/\\*")];
    let rows: Vec<Vec<Code>> = named.chain([fallback]).collect();
    let table = Code::page(sections::table(&["Error Type", "Status Code", "Content Type"], &rows));
    if operation.returned.is_empty() {
        return table;
    }
    code!(
        table,
        "\n\nThe response has a field for the body of each documented one, which is not thrown then."
    )
}
