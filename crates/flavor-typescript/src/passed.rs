//! What example calls pass: the document's examples, in the order of the method's arguments.

use sdkwright_api::{Content, MediaKind, Method, Operation, ParamPlace, Parameter, Shape, TypeRef};
use sdkwright_flavor::{Argument, Arguments};

use crate::encode::Code;
use crate::layout::Literal;
use crate::operations::OperationPlan;
use crate::values::Builder;

/// What is passed to the method before its options.
pub(crate) fn arguments(plan: &OperationPlan<'_>, builder: &mut Builder<'_, '_>) -> Vec<Literal> {
    match &plan.arguments {
        Arguments::None => Vec::new(),
        Arguments::Body { required } => {
            body(plan, builder).or_else(|| required.then(impossible)).into_iter().collect()
        }
        Arguments::Request { fields, .. } => {
            let mut entries: Vec<(Code, Literal)> = Vec::new();
            for field in in_order(plan, fields, builder.sorts()) {
                let value = argument(plan, field, builder);
                let value = value.or_else(|| field.is_required(plan.operation).then(impossible));
                entries.extend(value.map(|value| (Code::key(plan.names.of(field).as_str()), value)));
            }
            vec![Literal::Object(entries)]
        }
        Arguments::Each(all) => {
            let mut values: Vec<Option<Literal>> = Vec::new();
            for own in all {
                let value = argument(plan, *own, builder);
                values.push(value.or_else(|| own.is_required(plan.operation).then(impossible)));
            }
            let used = values.iter().rposition(Option::is_some).map_or(0, |last| last + 1);
            let values = values.into_iter().take(used);
            values.map(|value| value.unwrap_or_else(|| Literal::fixed("undefined"))).collect()
        }
    }
}

/// The fields of a request object as they are shown: in document order, or by name, the body before the parameters.
fn in_order(plan: &OperationPlan<'_>, fields: &[Argument], by_name: bool) -> Vec<Argument> {
    let mut sorted = fields.to_vec();
    if by_name {
        sorted.sort_by_key(|field| (*field != Argument::Body, plan.names.of(*field).clone()));
    }
    sorted
}

fn argument(plan: &OperationPlan<'_>, argument: Argument, builder: &mut Builder<'_, '_>) -> Option<Literal> {
    let Argument::Parameter(index) = argument else { return body(plan, builder) };
    let parameter = &plan.operation.parameters[index];
    match plan.operation.example.parameters.get(index)? {
        // A part of a path cannot be empty.
        Some(example) if parameter.place == ParamPlace::Path && is_empty(example) => {
            let filled = builder.filled(parameter.ty)?;
            builder.value(parameter.ty, &filled)
        }
        Some(example) => builder.value(parameter.ty, example),
        None => made_up(parameter, builder),
    }
}

fn is_empty(example: &sdkwright_api::Literal) -> bool {
    matches!(example, sdkwright_api::Literal::Object(entries) if entries.is_empty())
}

/// A value for a parameter of which the document gives no example, where every argument is shown.
fn made_up(parameter: &Parameter, builder: &mut Builder<'_, '_>) -> Option<Literal> {
    if !builder.shows_all() || parameter.deprecated.is_some() {
        return None;
    }
    let sample = builder.sample(parameter.ty, parameter.default.as_ref())?;
    builder.value(parameter.ty, &sample)
}

fn body(plan: &OperationPlan<'_>, builder: &mut Builder<'_, '_>) -> Option<Literal> {
    let operation = plan.operation;
    let body = operation.body.as_ref()?;
    let content = body.content();
    if !body.required && builder.fetches() && matches!(operation.method, Method::Get | Method::Head) {
        return None;
    }
    match builder.kind(content) {
        MediaKind::Text => body.required.then(|| text(operation.example.body.as_ref())),
        MediaKind::EventStream | MediaKind::Xml | MediaKind::Bytes => {
            (body.required || builder.shows_body).then(|| builder.file(operation.example.body.as_ref()))
        }
        MediaKind::JsonLines | MediaKind::JsonSequence => {
            body.required.then(|| lines(content, operation.example.body.as_ref(), builder))
        }
        MediaKind::Json | MediaKind::Form | MediaKind::Multipart => {
            match (content.ty, &operation.example.body) {
                (Some(ty), Some(example)) => builder.body(ty, example),
                (Some(ty), None) if builder.shows_all() => empty(ty, builder),
                (None, _) if body.required => Some(Literal::Object(Vec::new())),
                _ => None,
            }
        }
    }
}

/// A body of which the document gives no example, where every field is shown.
fn empty(ty: TypeRef, builder: &mut Builder<'_, '_>) -> Option<Literal> {
    let is_object = matches!(builder.shape(ty), Shape::Struct(_));
    is_object.then(|| builder.body(ty, &sdkwright_api::Literal::Object(Vec::new()))).flatten()
}

/// Items that are sent a line or a record each.
fn lines(
    content: &Content,
    example: Option<&sdkwright_api::Literal>,
    builder: &mut Builder<'_, '_>,
) -> Literal {
    let (Some(item), Some(sdkwright_api::Literal::Array(items))) = (content.item, example) else {
        return Literal::Array(Vec::new());
    };
    Literal::Array(items.iter().filter_map(|value| builder.value(item, value)).collect())
}

fn text(example: Option<&sdkwright_api::Literal>) -> Literal {
    Literal::string(example.and_then(sdkwright_api::Literal::as_text).unwrap_or("text"))
}

/// Whether `fetch` refuses to send a call: a method that it does not know, or a body that it does not send with one.
pub(crate) fn is_refused(operation: &Operation) -> bool {
    match &operation.method {
        Method::Trace => true,
        Method::Get | Method::Head => operation.body.as_ref().is_some_and(|body| body.required),
        Method::Other(name) => name.eq_ignore_ascii_case("connect") || name.eq_ignore_ascii_case("track"),
        _ => false,
    }
}

/// What must be passed, though no value can be made of the document: a type within itself.
fn impossible() -> Literal {
    Literal::fixed("undefined as never")
}
