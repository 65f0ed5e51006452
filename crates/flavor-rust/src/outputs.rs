//! What a call gives in Rust: its type, and the method of the runtime's `Call` that gives it.

use sdkwright_api::{Framing, Operation, Output, Stream};

use crate::encode::{Code, Ident, code};
use crate::imports::Imports;
use crate::plan::Plan;

/// What a call gives.
#[derive(Debug, Clone)]
pub(crate) struct Given {
    /// The Rust type.
    pub ty: Code,
    /// The method that sends: `json`.
    pub terminal: Code,
    /// What is said about it.
    pub sentence: &'static str,
}

/// What a call gives when it is sent as usual. `outcomes` is the enum of several successes.
pub(crate) fn given(
    plan: &Plan<'_>,
    output: &Output,
    outcomes: Option<&Ident>,
    imports: &mut Imports,
) -> Given {
    let given = |ty: Code, terminal: &'static str, sentence: &'static str| Given {
        ty,
        terminal: Code::fixed(terminal),
        sentence,
    };
    match output {
        Output::Nothing => {
            given(Code::fixed("()"), "nothing", "Sends the request. The response has no body.")
        }
        Output::Json(ty) => {
            given(plan.types.expr(*ty, imports), "json", "Sends the request and decodes the response.")
        }
        Output::OptionalJson(ty) => given(
            code!("Option<", plan.types.bare(ty.id, imports), ">"),
            "optional_json",
            "Sends the request and decodes the response, `None` where it has no body.",
        ),
        Output::Text => {
            given(Code::fixed("String"), "text", "Sends the request and gives the response as text.")
        }
        Output::Bytes => {
            imports.bytes();
            given(Code::fixed("Bytes"), "bytes", "Sends the request and gives the response's bytes.")
        }
        Output::Download => {
            imports.runtime("Download");
            given(
                Code::fixed("Download"),
                "download",
                "Sends the request and gives the response to be read as it comes.",
            )
        }
        Output::Stream(stream) => streamed(plan, stream, imports),
        Output::Outcomes(_) => given(
            outcomes.map_or_else(Code::empty, |ident| ident.clone().into()),
            "response",
            "Sends the request and decodes the response by its status.",
        ),
    }
}

/// What a call gives item by item.
pub(crate) fn streamed(plan: &Plan<'_>, stream: &Stream, imports: &mut Imports) -> Given {
    let item = stream.item.map(|item| plan.types.expr(item, imports));
    let (of, terminal) = match (stream.framing, &item) {
        (Framing::JsonLines, _) => ("JsonLines", "json_lines"),
        (Framing::JsonSequence, _) => ("JsonSequence", "json_sequence"),
        (Framing::Events, _) => ("EventStream", "envelope_events"),
        (Framing::EventData, Some(_)) => ("EventStream", "events"),
        (Framing::EventData, None) => ("EventStream", "text_events"),
    };
    imports.runtime(of);
    let item = item.unwrap_or_else(|| match stream.framing {
        Framing::JsonLines | Framing::JsonSequence => Code::fixed("serde_json::Value"),
        Framing::Events | Framing::EventData => Code::fixed("String"),
    });
    Given {
        ty: code!(of, "<", item, ">"),
        terminal: Code::fixed(terminal),
        sentence: match stream.framing {
            Framing::JsonLines => "Sends the request and gives the lines of the response as they come.",
            Framing::JsonSequence => "Sends the request and gives the records of the response as they come.",
            Framing::Events | Framing::EventData => {
                "Sends the request and gives the events of the response as they come."
            }
        },
    }
}

/// The media types that a call can read; `None` where the default says it, JSON, which errors are decoded from too.
pub(crate) fn accept_header(operation: &Operation) -> Option<String> {
    use sdkwright_api::MediaKind;
    let wanted: &[MediaKind] = match operation.output {
        Output::Nothing => return None,
        Output::Json(_) | Output::OptionalJson(_) => &[MediaKind::Json, MediaKind::Text],
        Output::Text => &[MediaKind::Text],
        Output::Stream(_) => &[MediaKind::EventStream, MediaKind::JsonLines, MediaKind::JsonSequence],
        Output::Bytes | Output::Download => &[MediaKind::Bytes, MediaKind::Xml, MediaKind::Text],
        Output::Outcomes(_) => &[MediaKind::Json, MediaKind::Bytes, MediaKind::Xml, MediaKind::Text],
    };
    let contents = operation.responses.iter().flat_map(|response| &response.contents);
    let mut types: Vec<&str> = Vec::new();
    let is_asked_for = |media_type: &str| {
        let mut others = operation.representations.iter();
        others.all(|other| other.media_type != media_type || is_given(&operation.output, &other.output))
    };
    let contents = contents.filter(|content| wanted.contains(&content.kind));
    for content in contents.filter(|content| is_asked_for(&content.media_type)) {
        let media_type = content.media_type.as_str();
        if media_type.bytes().all(|b| (b' '..=b'~').contains(&b)) && !types.contains(&media_type) {
            types.push(media_type);
        }
    }
    let is_json = |media_type: &&str| {
        media_type.split(';').next().is_some_and(|essence| essence.trim() == "application/json")
    };
    if matches!(operation.output, Output::Json(_) | Output::OptionalJson(_)) && types.iter().any(is_json) {
        return None;
    }
    (!types.is_empty() && types != ["application/json"] && types != ["*/*"]).then(|| types.join(", "))
}

/// Whether an output is one of what a call gives as usual.
fn is_given(usual: &Output, other: &Output) -> bool {
    match usual {
        Output::Outcomes(outcomes) => outcomes.all.iter().any(|outcome| outcome.output == *other),
        usual => usual == other,
    }
}

/// The media type to ask a stream by.
pub(crate) fn stream_media_type(operation: &Operation) -> Option<&str> {
    use sdkwright_api::MediaKind;
    let contents = operation.responses.iter().flat_map(|response| &response.contents);
    let is_stream =
        |kind| matches!(kind, MediaKind::EventStream | MediaKind::JsonLines | MediaKind::JsonSequence);
    let mut streams = contents.filter(|content| is_stream(content.kind));
    streams.next().map(|content| content.media_type.as_str())
}
