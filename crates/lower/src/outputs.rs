//! What a successful call gives its caller, decided when types are finished.

use sdkwright_api::{
    Content, Format, Framing, MediaKind, Method, Name, Operation, Outcome, Outcomes, Output, Representation,
    Response, Shape, Status, Stream, Streaming, TypeRef, Types, Why,
};

use crate::alternatives::is_structured;
use crate::media::{is_table, media_names, preferred};
use crate::status::{spell, success};
use crate::words::apart;

/// What many services end an event stream with, though it is no JSON.
const USUAL_SENTINEL: &str = "[DONE]";

/// What a call gives, and the other ways to send it.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) output: Output,
    pub(crate) streaming: Option<Streaming>,
    pub(crate) representations: Vec<Representation>,
    /// How many contents no way of sending asks for: each the same value once more, in an encoding that is not read.
    pub(crate) missed: usize,
}

/// The contents of a response by what becomes of them.
#[derive(Default)]
struct Contents<'a> {
    /// What is given as usual.
    output: Option<Output>,
    stream: Option<Stream>,
    /// What has to be asked for by its media type.
    others: Vec<(&'a Content, Output)>,
    missed: usize,
}

/// What a call gives, and the other ways to send it: for a stream where the document offers the whole response too, and
/// for other media types.
pub(crate) fn answer(operation: &Operation, types: &Types) -> Answer {
    let mut answer =
        Answer { output: Output::Nothing, streaming: None, representations: Vec::new(), missed: 0 };
    // RFC 9110, section 9.3.2: HEAD has no content in its response.
    if operation.method == Method::Head {
        return answer;
    }
    let mut outcomes: Vec<Outcome> = Vec::new();
    let mut others: Vec<(&Content, Output)> = Vec::new();
    for response in &operation.responses {
        let contents = Contents::of(response, types);
        if let Some(stream) = contents.stream {
            let switch = || switch(operation, types);
            answer.streaming = answer.streaming.or_else(|| Some(Streaming { stream, switch: switch() }));
        }
        for (content, output) in contents.others {
            if others.iter().all(|(known, _)| known.media_type != content.media_type) {
                others.push((content, output));
            }
        }
        answer.missed += contents.missed;
        let output = contents.output.unwrap_or(Output::Nothing);
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
    let candidates: Vec<_> = others.iter().map(|(content, _)| media_names(&content.media_type)).collect();
    let names = apart(&candidates, Clone::clone);
    let representations = others.into_iter().zip(names).map(|((content, output), name)| {
        let media_type = content.media_type.clone();
        let key = format!("{} response {media_type}", operation.id.key);
        Representation {
            name: Name::invented(name.unwrap_or_else(|| media_type.clone()), key),
            media_type,
            output,
        }
    });
    answer.representations = representations.collect();
    answer.output = together(operation, outcomes, &mut answer.streaming);
    answer
}

impl<'a> Contents<'a> {
    fn of(response: &'a Response, types: &Types) -> Self {
        // A redirect is followed; what is behind it is nowhere described.
        if matches!(response.status, Status::Code(300..400) | Status::Class(3)) {
            return Self { output: Some(Output::Download), ..Self::default() };
        }
        let (streams, wholes): (Vec<&Content>, Vec<&Content>) =
            response.contents.iter().partition(|content| is_stream(content.kind));
        let mut found = Self::default();
        let used = preferred_whole(&wholes, types);
        for content in wholes
            .iter()
            .filter(|content| Some(content.media_type.as_str()) != used.map(|used| used.media_type.as_str()))
        {
            let Some(used) = used else { continue };
            let output = whole(content, types);
            let is_same_value =
                used.ty.is_some() && used.ty == content.ty && is_structured(types, content.ty);
            match whole(used, types) == output {
                // Nothing would differ for who asks.
                true if matches!(output, Output::Json(_) | Output::Text) => {}
                _ if is_same_value => found.missed += 1,
                _ => found.others.push((content, output)),
            }
        }
        let mut streams = streams.into_iter();
        let first = streams.next().map(|content| stream(content, types));
        found.others.extend(streams.map(|content| (content, Output::Stream(stream(content, types)))));
        (found.output, found.stream) = match (used, first) {
            (None, first) => (first.map(Output::Stream), None),
            (Some(used), first) => (Some(whole(used, types)), first),
        };
        found
    }
}

/// The first JSON content, else the first. A lone text in JSON beside a file is what the file would be if it were text.
fn preferred_whole<'a>(contents: &[&'a Content], types: &Types) -> Option<&'a Content> {
    let usual = contents.get(preferred(contents.iter().map(|content| content.kind)))?;
    let is_text = |ty: TypeRef| matches!(types.get(types.resolve(ty).id).shape, Shape::String(_));
    let is_file =
        |content: &&&Content| whole(content, types) == Output::Download && !is_structured(types, content.ty);
    match usual.ty {
        Some(ty) if is_text(ty) => contents.iter().find(is_file).or(Some(usual)).copied(),
        _ => Some(usual),
    }
}

fn whole(content: &Content, types: &Types) -> Output {
    match (content.kind, content.ty) {
        (MediaKind::Json, Some(ty)) => Output::Json(ty),
        // Objects and lists have no other spelling as text, except for tables.
        (MediaKind::Text, Some(ty)) if is_structured(types, Some(ty)) && !is_table(&content.media_type) => {
            Output::Json(ty)
        }
        (MediaKind::Text, _) => Output::Text,
        (MediaKind::Xml, _) => Output::Bytes,
        _ => Output::Download,
    }
}

fn is_stream(kind: MediaKind) -> bool {
    matches!(kind, MediaKind::EventStream | MediaKind::JsonLines | MediaKind::JsonSequence)
}

fn stream(content: &Content, types: &Types) -> Stream {
    let values = |framing: Framing| Stream { framing, item: content.item, sentinel: None };
    match content.kind {
        MediaKind::JsonLines => return values(Framing::JsonLines),
        MediaKind::JsonSequence => return values(Framing::JsonSequence),
        _ => {}
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

/// Several successes as one thing. Where some have a JSON body and others none, nothing is told apart but that; a stream
/// among others can be asked for by itself.
fn together(operation: &Operation, mut outcomes: Vec<Outcome>, streaming: &mut Option<Streaming>) -> Output {
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
    let stream = outcomes.iter().find_map(|outcome| match &outcome.output {
        Output::Stream(stream) => Some(stream.clone()),
        _ => None,
    });
    *streaming = streaming.take().or_else(|| stream.map(|stream| Streaming { stream, switch: None }));
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
