//! What a page tells of an operation's answers beside their type.

use sdkwright_api::{Literal, Operation, OperationId, Output, Shape};
use sdkwright_flavor::prose::Prose;
use sdkwright_flavor::{markdown, sections};

use crate::encode::{Code, Fragment, Ident, code};
use crate::imports::Imports;
use crate::methods::{MethodKind, MethodPlan};
use crate::operations::OperationPlan;
use crate::pages::links::{Links, Subject, primitive};
use crate::pages::resource::MODELS;
use crate::plan::Plan;
use crate::program::models_path;
use crate::types::Spelling;
use crate::typescript::FLAVOR;
use crate::views::response_headers;

/// Pages, streams and other things that a type does not tell.
pub(crate) fn note(plan: &Plan<'_>, operation: &OperationPlan<'_>, links: &Links) -> Option<Code> {
    let facts = operation.operation;
    if let Some(pagination) = &facts.pagination {
        let items = pagination.items.as_ref().and_then(|access| match plan.types.shape(access.ty) {
            Shape::List(item) => Some(links.ty(plan, *item, MODELS)),
            _ => None,
        });
        let items = items.map(|item| code!(", and `items()` gives each ", item));
        return Some(code!(
            "The response is a page: `next()` gives the next one or `null`, `for await` gives all",
            items.unwrap_or_else(Code::empty),
            "."
        ));
    }
    match &facts.output {
        Output::Outcomes(_) => Some(outcomes(plan, operation, links)),
        Output::Download => Some(Code::fixed("The stream is read as it comes.")),
        Output::Stream(_) => Some(Code::fixed("`for await` gives what comes, as it comes.")),
        _ => None,
    }
}

/// What comes with which status.
fn outcomes(plan: &Plan<'_>, operation: &OperationPlan<'_>, links: &Links) -> Code {
    let rows = operation.answers.iter().map(|answer| {
        let mut imports = Imports::default();
        let spelled =
            operation.output_type(&plan.types, answer.output, &mut Spelling::Qualified(&mut imports));
        let given = match answer.output.types().as_slice() {
            [ty] => links.spelled(plan, ty.id, &spelled, MODELS),
            _ => primitive(spelled.text()),
        };
        vec![Code::page(sections::status_text(answer.status)), given]
    });
    let rows: Vec<Vec<Code>> = rows.collect();
    Code::page(sections::table(&["Status Code", "Gives"], &rows))
}

/// The methods that send an operation in other ways: their names, what is sent or asked for, what they give.
pub(crate) fn ways(plan: &Plan<'_>, methods: &[&MethodPlan<'_, '_>], links: &Links) -> Option<Code> {
    let rows = methods.iter().filter_map(|method| {
        let MethodKind::Way(way) = method.kind else { return None };
        let own = method.operation;
        let media_type = match (way.content(), way.representation()) {
            (Some(content), _) => format!("sends {}", markdown::code_span(&content.media_type)),
            (None, Some(other)) => format!("asks for {}", markdown::code_span(&other.media_type)),
            (None, None) => return None,
        };
        let spelled = own.way_type(&plan.types, Some(way), &mut Spelling::Qualified(&mut Imports::default()));
        let given = match way.representation().map(|other| other.output.types()).as_deref() {
            Some([ty]) => links.spelled(plan, ty.id, &spelled, MODELS),
            _ => primitive(spelled.text()),
        };
        let name = code!("`", method.name.clone(), "`");
        let function = code!("`", method.function.clone(), "`");
        let mut row = vec![name, Code::page(media_type), given];
        if plan.options.standalone {
            row.insert(1, function);
        }
        Some(row)
    });
    let rows: Vec<Vec<Code>> = rows.collect();
    let heads: &[&str] = if plan.options.standalone {
        &["Method", "Function", "Content Type", "Gives"]
    } else {
        &["Method", "Content Type", "Gives"]
    };
    (!rows.is_empty()).then(|| Code::page(sections::table(heads, &rows)))
}

/// The headers of all successes, each once, and how they are read.
pub(crate) fn headers(plan: &Plan<'_>, operation: &OperationPlan<'_>, links: &Links) -> Option<Code> {
    let ident = operation.headers.as_ref()?;
    let rows = response_headers::named(operation).into_iter().map(|(header, name)| {
        vec![
            Code::page(markdown::code_span(&header.wire)),
            code!("`", name, "`"),
            links.header(plan, header, MODELS),
            Code::page(Prose::of(FLAVOR, &header.docs, || "–".to_owned()).cell()),
        ]
    });
    let rows: Vec<Vec<Code>> = rows.collect();
    let table = Code::page(sections::table(&["Header", "Field", "Type", "Description"], &rows));
    let ty = links.to(Subject::Headers(operation.id), code!("operations.", ident.clone()).text(), MODELS);
    let place = if plan.options.envelope {
        code!("`typedHeaders` of the response holds them, as ", ty, ".")
    } else {
        let module = format!("{}/{}", plan.options.package, models_path(&plan.options, "operations"));
        let reader = response_headers::reader(ident);
        let seen = if plan.options.axios { "" } else { ", which `options.onResponse` sees" };
        code!(
            "`",
            reader,
            "(response.headers)` of ",
            Code::page(markdown::code_span(&module)),
            " reads them from the answer",
            seen,
            ", as ",
            ty,
            "."
        )
    };
    Some(code!(table, "\n\n", place))
}

/// The calls that a response leads to, and which of its values they take.
pub(crate) fn next_calls(plan: &Plan<'_>, operation: &Operation) -> Option<Code> {
    let links = operation.responses.iter().flat_map(|response| &response.links);
    let rows = links.filter_map(|link| {
        let is_meant = |other: &Operation| Some(&other.id.spelling) == link.operation.as_ref();
        let target = plan.api.operations.iter().position(is_meant)?;
        let target = plan.operation(OperationId(target as u32));
        let path = plan.resource(target.home).path.iter().chain([&target.method]);
        let path: Vec<Ident> = [&plan.options.variable].into_iter().chain(path).cloned().collect();
        let taken = link
            .parameters
            .iter()
            .map(|(name, value)| markdown::code_span(&format!("{name} = {}", expression(value))));
        Some(vec![
            code!("`", Code::join(&path, "."), "`"),
            Code::page(taken.collect::<Vec<_>>().join(", ")),
            Code::page(Prose::of(FLAVOR, &link.docs, || "–".to_owned()).cell()),
        ])
    });
    let rows: Vec<Vec<Code>> = rows.collect();
    (!rows.is_empty()).then(|| Code::page(sections::table(&["Call", "With", "Description"], &rows)))
}

/// A runtime expression as written, other values as JSON.
fn expression(value: &Literal) -> &str {
    match value {
        Literal::Null => "null",
        other => other.as_text().unwrap_or("…"),
    }
}
