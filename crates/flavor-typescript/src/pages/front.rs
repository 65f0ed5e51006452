//! The operations that the front pages show.

use sdkwright_api::{Format, MediaKind, Method, Output, Shape, Status};

use crate::encode::Ident;
use crate::operations::OperationPlan;
use crate::plan::Plan;

/// One operation for each thing that the front pages explain; the same may serve for several.
pub(crate) struct Front<'p, 'a> {
    pub first: Option<&'p OperationPlan<'a>>,
    /// One whose error is told apart, and that error's class.
    pub failing: Option<(&'p OperationPlan<'a>, Option<&'p Ident>)>,
    pub paged: Option<&'p OperationPlan<'a>>,
    pub upload: Option<&'p OperationPlan<'a>>,
    pub download: Option<&'p OperationPlan<'a>>,
    pub events: Option<&'p OperationPlan<'a>>,
}

impl<'p, 'a> Front<'p, 'a> {
    /// Chooses them.
    pub fn new(plan: &'p Plan<'a>) -> Self {
        let first = first(plan);
        Self {
            first,
            failing: failing(plan, first)
                .or(first)
                .map(|operation| (operation, shown_error(plan, operation))),
            paged: find(plan, |operation| operation.operation.pagination.is_some()),
            upload: find(plan, |operation| sends_file(plan, operation)),
            download: find(plan, |operation| matches!(operation.operation.output, Output::Download)),
            events: find(plan, |operation| {
                operation.streaming.is_some() || matches!(operation.operation.output, Output::Stream(_))
            }),
        }
    }
}

/// The operations that the document chose for the front page, else the one that is.
pub(crate) fn chosen<'p, 'a>(plan: &'p Plan<'a>) -> Vec<&'p OperationPlan<'a>> {
    let chosen = plan.operations.iter().filter(|operation| operation.operation.usage_example);
    let chosen: Vec<_> = chosen.collect();
    if chosen.is_empty() { first(plan).into_iter().collect() } else { chosen }
}

/// The document's choice, else the first that reads and needs nothing, that needs nothing, that is not deprecated.
fn first<'p, 'a>(plan: &'p Plan<'a>) -> Option<&'p OperationPlan<'a>> {
    let reads = |operation: &OperationPlan<'_>| operation.operation.method == Method::Get;
    let needs = |operation: &OperationPlan<'_>| needed(operation) > 0;
    find(plan, |operation| operation.operation.usage_example)
        .or_else(|| find(plan, |operation| reads(operation) && !needs(operation)))
        .or_else(|| find(plan, |operation| !needs(operation)))
        .or_else(|| find(plan, |_| true))
        .or_else(|| plan.operations.first())
}

/// How many values a call cannot do without.
fn needed(operation: &OperationPlan<'_>) -> usize {
    let parameters = operation.operation.parameters.iter().filter(|parameter| parameter.required);
    let body = operation.operation.body.as_ref().filter(|body| body.required);
    parameters.count() + body.iter().count()
}

fn find<'p, 'a>(
    plan: &'p Plan<'a>,
    fits: impl Fn(&OperationPlan<'_>) -> bool,
) -> Option<&'p OperationPlan<'a>> {
    plan.operations.iter().find(|operation| operation.operation.deprecated.is_none() && fits(operation))
}

/// An operation that can fail in a way that everybody knows: something is looked for and not found. Otherwise the one of
/// the front page, if it names an error, else the first that does.
fn failing<'p, 'a>(
    plan: &'p Plan<'a>,
    first: Option<&'p OperationPlan<'a>>,
) -> Option<&'p OperationPlan<'a>> {
    let names_error =
        |operation: &OperationPlan<'_>| operation.operation.errors.iter().any(|case| case.error.is_some());
    let misses = |operation: &OperationPlan<'_>| {
        operation.operation.method == Method::Get
            && operation
                .operation
                .errors
                .iter()
                .any(|case| case.status == Status::Code(404) && case.error.is_some())
    };
    find(plan, |operation| misses(operation) && needed(operation) == 1)
        .or_else(|| first.filter(|operation| names_error(operation)))
        .or_else(|| find(plan, names_error))
}

/// The error to tell apart: 404 if it is documented, else the first.
fn shown_error<'p>(plan: &'p Plan<'_>, operation: &OperationPlan<'_>) -> Option<&'p Ident> {
    let cases = &operation.operation.errors;
    let missing = cases.iter().filter(|case| case.status == Status::Code(404)).find_map(|case| case.error);
    let id = missing.or_else(|| cases.iter().find_map(|case| case.error))?;
    let is_thrown = operation.returned.iter().all(|(returned, _)| *returned != id);
    is_thrown.then(|| &plan.error(id).class)
}

/// Whether a file is sent: the body is one, or has one.
fn sends_file(plan: &Plan<'_>, operation: &OperationPlan<'_>) -> bool {
    let Some(body) = &operation.operation.body else { return false };
    let content = body.content();
    let is_file = |field: &sdkwright_api::Field| match plan.types.shape(field.ty) {
        Shape::String(Format::Binary) => true,
        Shape::List(item) => matches!(plan.types.shape(*item), Shape::String(Format::Binary)),
        _ => false,
    };
    match (content.kind, content.ty.map(|ty| plan.types.shape(ty))) {
        (MediaKind::Bytes, _) => true,
        (MediaKind::Multipart, Some(Shape::Struct(object))) => object.fields.iter().any(is_file),
        _ => false,
    }
}
