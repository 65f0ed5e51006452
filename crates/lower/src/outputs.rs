//! What a successful call gives its caller, decided when types are finished.

use sdkwright_api::{
    Content, Format, Framing, MediaKind, Method, Name, Operation, Outcome, Outcomes, Output, Response, Shape,
    Status, Stream, Streaming, TypeRef, Types, Why,
};

use crate::media::preferred;
use crate::status::{spell, success};

/// What many services end an event stream with, though it is no JSON.
const USUAL_SENTINEL: &str = "[DONE]";

/// What a call gives, and the second way to send it where the document offers the whole response and a stream of it.
pub(crate) fn output(operation: &Operation, types: &Types) -> (Output, Option<Streaming>) {
    // RFC 9110, section 9.3.2: HEAD has no content in its response.
    if operation.method == Method::Head {
        return (Output::Nothing, None);
    }
    let mut outcomes: Vec<Outcome> = Vec::new();
    let mut streaming = None;
    for response in &operation.responses {
        let (output, stream) = one(response, types);
        if let Some(stream) = stream {
            streaming = streaming.or(Some(Streaming { stream, switch: switch(operation, types) }));
        }
        match outcomes.iter_mut().find(|known| known.output == output) {
            Some(known) => known.statuses.push(response.status),
            None => outcomes.push(Outcome {
                name: outcome_name(response.status, &output, types),
                statuses: vec![response.status],
                output,
                docs: response.docs.clone(),
            }),
        }
    }
    (together(operation, outcomes), streaming)
}

/// What one response gives, and the stream that it offers too.
fn one(response: &Response, types: &Types) -> (Output, Option<Stream>) {
    // A redirect is followed; what is behind it is nowhere described.
    if matches!(response.status, Status::Code(300..400) | Status::Class(3)) {
        return (Output::Download, None);
    }
    let (streams, wholes): (Vec<_>, Vec<_>) =
        response.contents.iter().partition(|content| is_stream(content.kind));
    let stream = streams.first().map(|content| stream(content, types));
    let chosen = wholes.get(preferred(wholes.iter().map(|content| content.kind)));
    match (chosen, stream) {
        (None, None) => (Output::Nothing, None),
        (None, Some(stream)) => (Output::Stream(stream), None),
        (Some(content), stream) => (whole(content, types), stream),
    }
}

fn whole(content: &Content, types: &Types) -> Output {
    match (content.kind, content.ty) {
        (MediaKind::Json, Some(ty)) => Output::Json(ty),
        // Objects and lists have no other spelling as text.
        (MediaKind::Text, Some(ty)) if is_structured(types, ty) => Output::Json(ty),
        (MediaKind::Text, _) => Output::Text,
        (MediaKind::Xml, _) => Output::Bytes,
        _ => Output::Download,
    }
}

fn is_stream(kind: MediaKind) -> bool {
    matches!(kind, MediaKind::EventStream | MediaKind::JsonLines)
}

fn is_structured(types: &Types, ty: TypeRef) -> bool {
    matches!(
        types.get(types.resolve(ty).id).shape,
        Shape::Struct(_) | Shape::List(_) | Shape::Tuple(_) | Shape::Map(_) | Shape::Union(_)
    )
}

fn stream(content: &Content, types: &Types) -> Stream {
    if content.kind == MediaKind::JsonLines {
        return Stream { framing: Framing::JsonLines, item: content.item, sentinel: None };
    }
    let item = content.item.filter(|item| !is_text(types, *item));
    let framing = match item {
        Some(item) if is_event(types, item) => Framing::Events,
        _ => Framing::EventData,
    };
    let usual = || (framing == Framing::EventData && item.is_some()).then(|| USUAL_SENTINEL.to_owned());
    Stream { framing, item, sentinel: content.sentinel.clone().or_else(usual) }
}

fn is_text(types: &Types, ty: TypeRef) -> bool {
    matches!(
        types.get(types.resolve(ty).id).shape,
        Shape::String(Format::Plain | Format::Binary) | Shape::Any
    )
}

/// Whether a schema describes whole events: `data` is among its fields, and nothing that an event does not have.
fn is_event(types: &Types, ty: TypeRef) -> bool {
    match &types.get(types.resolve(ty).id).shape {
        Shape::Struct(object) => {
            let known = |wire: &str| matches!(wire, "event" | "data" | "id" | "retry");
            object.fields.iter().any(|field| field.wire == "data" || field.wire == "event")
                && object.fields.iter().all(|field| known(&field.wire))
        }
        Shape::Union(union) => {
            !union.variants.is_empty() && union.variants.iter().all(|variant| is_event(types, variant.ty))
        }
        _ => false,
    }
}

/// The boolean `stream` of the JSON body, by which documents choose between the whole and the stream.
fn switch(operation: &Operation, types: &Types) -> Option<String> {
    let ty = operation
        .body
        .as_ref()
        .map(sdkwright_api::Body::content)
        .filter(|content| content.kind == MediaKind::Json)?
        .ty?;
    let Shape::Struct(object) = &types.get(types.resolve(ty).id).shape else { return None };
    let is_switch = |wire: &str, ty: TypeRef| {
        wire == "stream" && matches!(types.get(types.resolve(ty).id).shape, Shape::Boolean)
    };
    object.fields.iter().find(|field| is_switch(&field.wire, field.ty)).map(|field| field.wire.clone())
}

/// Several successes as one thing. Where some have a JSON body and others none, nothing is told apart but that.
fn together(operation: &Operation, mut outcomes: Vec<Outcome>) -> Output {
    match outcomes.as_slice() {
        [] => return Output::Nothing,
        [only] => return only.output.clone(),
        [a, b] => match (&a.output, &b.output) {
            (Output::Json(ty), Output::Nothing) | (Output::Nothing, Output::Json(ty)) => {
                return Output::OptionalJson(*ty);
            }
            _ => {}
        },
        _ => {}
    }
    let mut taken: Vec<String> = Vec::new();
    for outcome in &mut outcomes {
        if taken.contains(&outcome.name.spelling) {
            let status = outcome.statuses[0];
            outcome.name.spelling = format!("{} {}", outcome.name.spelling, spell(status));
        }
        taken.push(outcome.name.spelling.clone());
    }
    let spelling = format!("{} response", operation.stem.spelling);
    Output::Outcomes(Outcomes {
        name: Name::invented(spelling, format!("{} outcome", operation.id.key)),
        all: outcomes,
    })
}

fn outcome_name(status: Status, output: &Output, types: &Types) -> Name {
    let key = format!("outcome {}", spell(status));
    let named =
        output.json().and_then(|ty| types.get(ty.id).name.as_ref()).filter(|name| name.why == Why::Written);
    match (named, success(status)) {
        (Some(name), _) => Name { key, ..name.clone() },
        (None, Some(words)) => Name::invented(words, key),
        (None, None) => Name::invented(format!("status {}", spell(status)), key),
    }
}
