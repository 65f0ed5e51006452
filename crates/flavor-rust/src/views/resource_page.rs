//! The page of a resource, with the sections that readers of other languages know.

use std::collections::BTreeSet;

use sdkwright_api::{Literal, Operation, OperationId, Outcomes, Output, ResourceId, Stream};
use sdkwright_config::NameLock;
use serde::Serialize;

use crate::encode::{Code, Ident, code};
use crate::imports::Imports;
use crate::outputs::streamed;
use crate::page::{anchor, link, table, type_link};
use crate::paging;
use crate::plan::{Argument, Carries, OperationPlan, Plan};
use crate::prose::{Prose, code_span, deprecation_note};
use crate::resources::Twin;
use crate::rust::FLAVOR;
use crate::snippets::Snippet;
use crate::views::outcome::outcome_plans;
use crate::views::request::argument_prose;
use crate::views::resource::undeprecated_prose;
use crate::views::response_headers::header_type;
use sdkwright_flavor::{markdown, prose, sections};

/// `docs/resources/<resource>.md`
#[derive(Debug, Serialize)]
pub struct ResourcePageView {
    pub title: Code,
    pub accessor: Code,
    /// Set where a feature switches it on.
    pub feature: Option<Code>,
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
    pub snippet: Code,
    /// The call whose response comes item by item.
    pub stream: Option<Code>,
    pub parameters: Option<Code>,
    /// Other ways to send the body.
    pub bodies: Option<Code>,
    pub response: Code,
    /// The headers that responses are documented to have.
    pub headers: Option<Code>,
    /// What can be called next.
    pub links: Option<Code>,
    pub errors: Code,
}

impl ResourcePageView {
    /// The page of one resource.
    pub(crate) fn new(plan: &Plan<'_>, id: ResourceId, lock: &mut NameLock) -> Self {
        let resource = plan.api.resource(id);
        let own = plan.resource(id);
        let overview = (!resource.docs.is_empty()).then(|| Prose::of(&resource.docs, String::new).page());
        let operations = own.operations.iter().map(|(operation, method)| {
            let twins: Vec<&Twin> = own.twins.iter().filter(|twin| twin.operation == *operation).collect();
            section(plan, plan.operation(*operation), method, &twins, lock)
        });
        let path: Vec<Code> = own.path.iter().map(|accessor| code!(".", accessor.clone(), "()")).collect();
        Self {
            title: Code::page(own.title.clone()),
            accessor: code!("`", plan.options.variable.clone(), Code::join(&path, ""), "`"),
            feature: plan.resource_feature(id).map(|name| Code::page(code_span(name))),
            overview,
            operations: operations.collect(),
        }
    }
}

fn section(
    plan: &Plan<'_>,
    operation: &OperationPlan<'_>,
    method: &Ident,
    twins: &[&Twin],
    lock: &mut NameLock,
) -> OperationSectionView {
    let facts = operation.operation;
    let description = match &facts.docs.for_flavor(FLAVOR).description {
        Some(description) if !description.0.trim().is_empty() => {
            Prose::of(&sdkwright_api::Docs { summary: None, ..facts.docs.clone() }, String::new)
        }
        _ => undeprecated_prose(operation),
    };
    let snippet = Snippet::of(plan, operation, lock);
    OperationSectionView {
        name: Code::page(method.bare().to_owned()),
        anchor: Code::page(anchor(method.bare())),
        summary: Code::page(prose::summary(FLAVOR, facts)),
        description: description.page(),
        deprecated: facts
            .deprecated
            .as_ref()
            .map(|deprecation| Code::page(markdown::escape(&deprecation_note(deprecation)))),
        marker: Code::page(sections::usage_marker("rust", facts)),
        snippet: snippet.program(plan),
        stream: snippet.stream_program(plan),
        parameters: parameters(plan, operation),
        bodies: bodies(plan, operation, twins),
        response: response(plan, operation, lock),
        headers: headers(plan, facts),
        links: links(plan, facts),
        errors: errors(plan, facts),
    }
}

fn parameters(plan: &Plan<'_>, operation: &OperationPlan<'_>) -> Option<Code> {
    let rows: Vec<Vec<Code>> = operation
        .required
        .iter()
        .map(|argument| (argument, true))
        .chain(operation.optional.iter().map(|argument| (argument, false)))
        .map(|(argument, required)| {
            vec![
                code!("`", argument.ident.clone(), "`"),
                argument_type(plan, argument),
                Code::fixed(if required { ":heavy_check_mark:" } else { ":heavy_minus_sign:" }),
                argument_prose(argument).cell(),
            ]
        })
        .collect();
    (!rows.is_empty()).then(|| table(&["Parameter", "Type", "Required", "Description"], &rows))
}

/// The methods for other media types of the body.
fn bodies(plan: &Plan<'_>, operation: &OperationPlan<'_>, twins: &[&Twin]) -> Option<Code> {
    let rows = operation.alternatives.iter().enumerate().map(|(index, way)| {
        let method = match (twins.iter().find(|twin| twin.alternative == index), &way.argument) {
            (Some(twin), _) => code!("`.", twin.method.clone(), "(…)`"),
            (None, Some(_)) => code!("`.", way.ident.clone(), "(…)` before `.send()`"),
            (None, None) => code!("`.", way.ident.clone(), "()` before `.send()`"),
        };
        let value = way.argument.as_ref().map_or(Code::fixed("the same"), |own| argument_type(plan, own));
        vec![method, Code::page(markdown::cell(&way.content.media_type)), value]
    });
    let rows: Vec<Vec<Code>> = rows.collect();
    (!rows.is_empty()).then(|| table(&["Method", "Content Type", "Body"], &rows))
}

fn argument_type(plan: &Plan<'_>, argument: &Argument<'_>) -> Code {
    match argument.carries {
        Carries::Parameter(_, parameter) => type_link(plan, parameter.ty, "../models/"),
        Carries::Body(_, form) => match form.ty() {
            Some(ty) => type_link(plan, ty, "../models/"),
            None => code!("`", form.owned(&plan.types, &mut Imports::default()), "`"),
        },
    }
}

fn response(plan: &Plan<'_>, operation: &OperationPlan<'_>, lock: &mut NameLock) -> Code {
    let facts = operation.operation;
    let whole = match &facts.output {
        Output::Outcomes(outcomes) => return outcomes_table(plan, operation, outcomes, lock),
        output => given_cell(plan, output),
    };
    let mut more = Vec::new();
    if let Some(item) = paging::item_type(&plan.types, facts) {
        let item = type_link(plan, item, "../models/");
        more.push(code!("; `items()` gives ", item, " one by one, `pages()` whole pages"));
    }
    if let Some(streaming) = &facts.streaming {
        more.push(code!("; `stream()` gives ", stream_cell(plan, &streaming.stream)));
    }
    if let Some(headers) = &operation.headers {
        more.push(code!("; `send().with_head()` gives the headers too, `", headers.clone(), "` reads them"));
    }
    let others = operation.representations.iter().map(|(method, other)| {
        let media_type = Code::page(code_span(&other.media_type));
        code!(
            "; `",
            method.clone(),
            "()` asks for ",
            media_type,
            " and gives ",
            given_cell(plan, &other.output)
        )
    });
    more.extend(others);
    code!(whole, Code::join(&more, ""))
}

fn given_cell(plan: &Plan<'_>, output: &Output) -> Code {
    match output {
        Output::Nothing | Output::Outcomes(_) => Code::fixed("Nothing."),
        Output::Text => Code::fixed("**`String`**"),
        Output::Bytes => Code::fixed("**`Bytes`**"),
        Output::Download => Code::fixed("**`Download`**"),
        Output::Stream(stream) => stream_cell(plan, stream),
        Output::Json(ty) => code!("**", type_link(plan, *ty, "../models/"), "**"),
        Output::OptionalJson(ty) => {
            let bare = plan.types.bare(ty.id, &mut Imports::default());
            code!("**", link(plan, ty.id, &code!("`Option<", bare, ">`"), "../models/"), "**")
        }
    }
}

fn stream_cell(plan: &Plan<'_>, stream: &Stream) -> Code {
    let given = streamed(plan, stream, &mut Imports::default());
    let text = code!("`", given.ty, "`");
    match stream.item {
        Some(item) => code!("**", link(plan, item.id, &text, "../models/"), "**"),
        None => code!("**", text, "**"),
    }
}

/// A row for each of several successes.
fn outcomes_table(
    plan: &Plan<'_>,
    operation: &OperationPlan<'_>,
    outcomes: &Outcomes,
    lock: &mut NameLock,
) -> Code {
    let Some(ident) = &operation.outcomes else { return Code::empty() };
    let plans = outcome_plans(plan, outcomes, &mut Imports::default(), lock);
    let rows: Vec<Vec<Code>> = outcomes
        .all
        .iter()
        .zip(plans)
        .map(|(outcome, own)| {
            let statuses: Vec<String> =
                outcome.statuses.iter().map(|status| sections::status_text(*status)).collect();
            let held = match (&own.holds, &outcome.output) {
                (None, _) => Code::fixed("–"),
                (Some(_), Output::Json(ty)) => type_link(plan, *ty, "../models/"),
                (Some(held), _) => code!("`", held.clone(), "`"),
            };
            vec![code!("`", ident.clone(), "::", own.ident, "`"), Code::page(statuses.join(", ")), held]
        })
        .collect();
    table(&["Variant", "Status Code", "Holds"], &rows)
}

/// The headers of all successes, each once.
fn headers(plan: &Plan<'_>, operation: &Operation) -> Option<Code> {
    let mut seen = BTreeSet::new();
    let headers = operation.responses.iter().flat_map(|response| &response.headers);
    let headers = headers.filter(|header| seen.insert(header.wire.to_ascii_lowercase()));
    let rows = headers.map(|header| {
        let ty = code!("`", header_type(plan, header, &mut Imports::default()), "`");
        vec![Code::page(code_span(&header.wire)), ty, Prose::of(&header.docs, String::new).cell()]
    });
    let rows: Vec<Vec<Code>> = rows.collect();
    (!rows.is_empty()).then(|| table(&["Header", "Type", "Description"], &rows))
}

/// The calls that a response leads to, and which of its values they take.
fn links(plan: &Plan<'_>, operation: &Operation) -> Option<Code> {
    let links = operation.responses.iter().flat_map(|response| &response.links);
    let rows = links.filter_map(|link| {
        let target = plan
            .api
            .operations
            .iter()
            .position(|other| Some(&other.id.spelling) == link.operation.as_ref())?;
        let target = plan.operation(OperationId(target as u32));
        let path = plan.resource(target.home).path.iter().map(|accessor| code!(".", accessor.clone(), "()"));
        let path: Vec<Code> = path.collect();
        let taken: Vec<String> = link
            .parameters
            .iter()
            .map(|(name, value)| code_span(&format!("{name} = {}", literal_text(value))))
            .collect();
        Some(vec![
            code!("`", Code::join(&path, ""), ".", target.method.clone(), "(…)`"),
            Code::page(taken.join(", ")),
            Prose::of(&link.docs, String::new).cell(),
        ])
    });
    let rows: Vec<Vec<Code>> = rows.collect();
    (!rows.is_empty()).then(|| table(&["Call", "With", "Description"], &rows))
}

/// A runtime expression as written, other values as JSON.
fn literal_text(value: &Literal) -> String {
    match value {
        Literal::String(text) => text.clone(),
        Literal::Number(digits) => digits.clone(),
        Literal::Bool(truth) => truth.to_string(),
        Literal::Null => "null".to_owned(),
        Literal::Array(_) | Literal::Object(_) => "…".to_owned(),
    }
}

/// Every named error, and the fallback last.
fn errors(plan: &Plan<'_>, operation: &Operation) -> Code {
    let named = sections::error_rows(operation).into_iter().map(|row| {
        let text = code!("`ApiErrorBody::", plan.error(row.error).variant.clone(), "`");
        vec![
            link(plan, plan.api.error(row.error).ty.id, &text, "../models/"),
            Code::page(row.statuses.join(", ")),
            Code::page(row.media_type),
        ]
    });
    let fallback =
        vec![Code::fixed("`ApiErrorBody::Unknown`"), Code::fixed("4XX, 5XX"), Code::fixed("\\*/\\*")];
    let rows: Vec<Vec<Code>> = named.chain([fallback]).collect();
    table(&["Error Type", "Status Code", "Content Type"], &rows)
}
