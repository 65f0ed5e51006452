//! The page of a resource, with the sections that readers of other languages know.

use sdkwright_api::{Operation, Outcomes, Output, ResourceId, Status, Stream};
use sdkwright_config::NameLock;
use serde::Serialize;

use crate::encode::{Code, Ident, code};
use crate::imports::Imports;
use crate::markdown;
use crate::outputs::streamed;
use crate::page::{anchor, link, table, type_link};
use crate::paging;
use crate::plan::{Argument, Carries, OperationPlan, Plan};
use crate::prose::{Prose, code_span, deprecation_note};
use crate::snippets::Snippet;
use crate::views::outcome::outcome_plans;
use crate::views::request::argument_prose;
use crate::views::resource::operation_prose;

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
    pub response: Code,
    pub errors: Code,
}

impl ResourcePageView {
    /// The page of one resource.
    pub(crate) fn new(plan: &Plan<'_>, id: ResourceId, lock: &mut NameLock) -> Self {
        let resource = plan.api.resource(id);
        let own = plan.resource(id);
        let overview = (!resource.docs.is_empty()).then(|| Prose::of(&resource.docs, String::new).page());
        let operations = own
            .operations
            .iter()
            .map(|(operation, method)| section(plan, plan.operation(*operation), method, lock));
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
    lock: &mut NameLock,
) -> OperationSectionView {
    let facts = operation.operation;
    let summary = match (&facts.docs.summary, facts.docs.description_for(crate::rust::FLAVOR)) {
        (Some(summary), _) => markdown::cell(&summary.0),
        (None, Some(description)) => markdown::first_sentence(&description.0),
        (None, None) => code_span(&format!("{} {}", facts.method.as_str(), facts.template)),
    };
    let description = match facts.docs.description_for(crate::rust::FLAVOR) {
        Some(description) if !description.0.trim().is_empty() => {
            Prose::of(&sdkwright_api::Docs { summary: None, ..facts.docs.clone() }, String::new)
        }
        _ => operation_prose_without_deprecation(operation),
    };
    let snippet = Snippet::of(plan, operation, lock);
    OperationSectionView {
        name: Code::page(method.bare().to_owned()),
        anchor: Code::page(anchor(method.bare())),
        summary: Code::page(summary),
        description: description.page(),
        deprecated: facts
            .deprecated
            .as_ref()
            .map(|deprecation| Code::page(markdown::escape(&deprecation_note(deprecation)))),
        marker: Code::page(format!(
            "<!-- UsageSnippet language=\"rust\" operationID=\"{}\" method=\"{}\" path=\"{}\" -->",
            attribute(&facts.id.spelling),
            facts.method.as_str().to_ascii_lowercase(),
            attribute(&facts.template),
        )),
        snippet: snippet.program(plan),
        stream: snippet.stream_program(plan),
        parameters: parameters(plan, operation),
        response: response(plan, operation, lock),
        errors: errors(plan, facts),
    }
}

fn operation_prose_without_deprecation(operation: &OperationPlan<'_>) -> Prose {
    if operation.operation.deprecated.is_none() {
        return operation_prose(operation);
    }
    Prose::of(&operation.operation.docs, || {
        format!("Sends {}.", code_span(operation.operation.method.as_str()))
    })
}

/// Text inside of a comment's attribute: nothing that could end it.
fn attribute(text: &str) -> String {
    text.chars()
        .filter(|c| !c.is_control())
        .map(|c| match c {
            '"' => "%22".to_owned(),
            '<' => "%3C".to_owned(),
            '>' => "%3E".to_owned(),
            c => c.to_string(),
        })
        .collect::<String>()
        .replace("--", "%2D%2D")
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
            let statuses: Vec<String> = outcome.statuses.iter().map(|status| status_text(*status)).collect();
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

fn status_text(status: Status) -> String {
    match status {
        Status::Code(code) => code.to_string(),
        Status::Class(class) => format!("{class}XX"),
        Status::Default => "default".to_owned(),
    }
}

/// Rows of the same error merge their statuses within 4xx and within 5xx; the fallback comes last.
fn errors(plan: &Plan<'_>, operation: &Operation) -> Code {
    let mut rows: Vec<(Code, Vec<String>, String, u16)> = Vec::new();
    for case in &operation.errors {
        let Some(error) = case.error else { continue };
        let named = plan.error(error);
        let body = plan.api.error(error).ty;
        let text = code!("`ApiErrorBody::", named.variant.clone(), "`");
        let cell = link(plan, body.id, &text, "../models/");
        let status = status_text(case.status);
        let class = match case.status {
            Status::Code(code) => code / 100,
            Status::Class(class) => u16::from(class),
            Status::Default => 0,
        };
        let media_type = markdown::cell(&case.media_type);
        match rows.iter_mut().find(|row| row.0 == cell && row.2 == media_type && row.3 == class) {
            Some(row) => row.1.push(status),
            None => rows.push((cell, vec![status], media_type, class)),
        }
    }
    let mut rows: Vec<Vec<Code>> = rows
        .into_iter()
        .map(|(cell, statuses, media_type, _)| {
            vec![cell, Code::page(statuses.join(", ")), Code::page(media_type)]
        })
        .collect();
    rows.push(vec![Code::fixed("`ApiErrorBody::Unknown`"), Code::fixed("4XX, 5XX"), Code::fixed("\\*/\\*")]);
    table(&["Error Type", "Status Code", "Content Type"], &rows)
}
