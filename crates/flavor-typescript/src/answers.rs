//! What comes by status: the table of successes, by which the runtime reads them.

use std::collections::BTreeSet;

use sdkwright_api::{ErrorId, Framing, MediaKind, Operation, Output, Status, Stream, TypeRef};

use crate::encode::{Code, Ident, code};
use crate::imports::Imports;
use crate::layout::Literal;
use crate::names;
use crate::operations::{Answer, OperationPlan};
use crate::options::Options;
use crate::own_names::{ErrorNames, OperationNames};
use crate::schemas::Schemas;
use crate::types::{Spelling, TypeTable};

static NOTHING: Output = Output::Nothing;

/// Fields that an envelope has beside the body.
const ENVELOPE_FIELDS: &[&str] =
    &["contentType", "headers", "items", "next", "rawResponse", "statusCode", "typedHeaders"];

/// What an operation can answer with, in document order.
pub(crate) fn plan<'a>(
    types: &TypeTable<'_>,
    operation: &'a Operation,
    own: &OperationNames,
) -> Vec<Answer<'a>> {
    let mut cases: Vec<(Status, &'a Output)> = Vec::new();
    match &operation.output {
        Output::Outcomes(outcomes) => {
            for outcome in &outcomes.all {
                cases.extend(outcome.statuses.iter().map(|status| (*status, &outcome.output)));
            }
        }
        output => {
            let empty = |contents: &[sdkwright_api::Content]| contents.is_empty();
            cases.extend(operation.responses.iter().map(|response| {
                (response.status, if empty(&response.contents) { &NOTHING } else { output })
            }));
        }
    }
    let is_given = |output: &Output| matches!(output, Output::Nothing | Output::Outcomes(_));
    if !is_given(&operation.output) && cases.iter().all(|(_, output)| **output == NOTHING) {
        // Whatever comes that the document does not describe.
        cases.push((Status::Class(2), &operation.output));
    }
    let mut taken: BTreeSet<String> = ENVELOPE_FIELDS.iter().map(|&name| name.to_owned()).collect();
    let mut fields: Vec<(&Output, Ident)> = Vec::new();
    let mut answers = Vec::new();
    for (status, output) in cases {
        let known = fields.iter().find(|(other, _)| *other == output).map(|(_, field)| field.clone());
        let field = match (known, output) {
            (_, Output::Nothing) => None,
            (Some(field), _) => Some(field),
            (None, output) => {
                let field = field_of(types, output, own, &taken);
                taken.insert(field.as_str().to_owned());
                fields.push((output, field.clone()));
                Some(field)
            }
        };
        answers.push(Answer { status, output, field });
    }
    answers
}

/// The documented errors that fields of an envelope hold, each with its field: called after its class. Of what comes in
/// pages errors are thrown, as a loop over its items would just end.
pub(crate) fn returned(
    operation: &Operation,
    errors: &[ErrorNames],
    options: &Options,
    answers: &[Answer<'_>],
) -> Vec<(ErrorId, Ident)> {
    if !options.returns_errors || operation.pagination.is_some() {
        return Vec::new();
    }
    let bodies = answers.iter().filter_map(|answer| answer.field.as_ref()).map(Ident::as_str);
    let mut taken: BTreeSet<String> =
        ENVELOPE_FIELDS.iter().copied().chain(bodies).map(str::to_owned).collect();
    let mut given: Vec<(ErrorId, Ident)> = Vec::new();
    for id in operation.errors.iter().filter_map(|case| case.error) {
        if given.iter().all(|(known, _)| *known != id) {
            let wish = names::field_name(errors[id.0 as usize].class.as_str());
            let field = free(&wish, &taken);
            taken.insert(field.as_str().to_owned());
            given.push((id, field));
        }
    }
    given
}

/// The field of an envelope that holds a body: called after its type.
fn field_of(types: &TypeTable<'_>, output: &Output, own: &OperationNames, taken: &BTreeSet<String>) -> Ident {
    let of_type = |ty: TypeRef| match &own.response_body {
        Some((ident, id)) if *id == ty.id => Some(ident.as_str().to_owned()),
        _ => types.ident(ty.id).map(|ident| ident.as_str().to_owned()),
    };
    let wish = match output {
        Output::Json(ty) | Output::OptionalJson(ty) => of_type(*ty),
        _ => None,
    };
    let wish = wish.map_or_else(|| "result".to_owned(), |name| names::field_name(&name));
    free(&wish, taken)
}

/// A name that is not taken.
fn free(wish: &str, taken: &BTreeSet<String>) -> Ident {
    let numbered = (2_u32..).map(|number| format!("{wish}{number}"));
    let mut wishes = std::iter::once(wish.to_owned()).chain(numbered);
    let free = wishes.find(|name| !taken.contains(name)).expect("there are more numbers than names");
    Ident::member(&free)
}

/// `responses: {…}`
pub(crate) fn table(
    types: &TypeTable<'_>,
    schemas: &Schemas<'_>,
    plan: &OperationPlan<'_>,
    with_fields: bool,
    imports: &mut Imports,
) -> Literal {
    let is_optional = matches!(plan.operation.output, Output::OptionalJson(_));
    let cases = plan.answers.iter().map(|answer| {
        let mut entries = case(types, schemas, plan.operation, answer.output, imports);
        if is_optional && !entries.is_empty() {
            entries.push((Code::fixed("optional"), Literal::fixed("true")));
        }
        if let Some(field) = answer.field.as_ref().filter(|_| with_fields) {
            entries.push((Code::fixed("field"), Literal::string(field.as_str())));
        }
        (Code::string(&key(answer.status)), Literal::Object(entries))
    });
    let mut cases: Vec<(Code, Literal)> = cases.collect();
    if cases.is_empty() {
        cases.push((Code::fixed("\"2XX\""), Literal::Object(Vec::new())));
    }
    Literal::Object(cases)
}

/// How one answer is read.
pub(crate) fn case(
    types: &TypeTable<'_>,
    schemas: &Schemas<'_>,
    operation: &Operation,
    output: &Output,
    imports: &mut Imports,
) -> Vec<(Code, Literal)> {
    let mut decoder = |module: &'static str, name: &'static str| {
        imports.lib(module, name);
        (Code::fixed("decode"), Literal::fixed(name))
    };
    match output {
        Output::Nothing | Output::Outcomes(_) => Vec::new(),
        Output::Json(ty) | Output::OptionalJson(ty) => {
            vec![(Code::fixed("type"), schemas.root(types, *ty, imports))]
        }
        Output::Text => vec![decoder("response", "textResponse")],
        Output::Bytes => vec![decoder("response", "bytesResponse")],
        Output::Download => vec![decoder("download", "streamResponse")],
        Output::Stream(stream) => {
            let mut entries = vec![match stream.framing {
                Framing::EventData => decoder("events", "eventResponse"),
                Framing::Events => decoder("events", "wholeEventResponse"),
                Framing::JsonLines => decoder("lines", "linesResponse"),
                Framing::JsonSequence => decoder("sequence", "sequenceResponse"),
            }];
            let ty = match (stream.item, stream.framing) {
                (Some(item), _) => schemas.root(types, item, imports),
                (None, Framing::JsonLines | Framing::JsonSequence) => Literal::fixed("\"any\""),
                (None, _) => Literal::fixed("\"string\""),
            };
            entries.push((Code::fixed("type"), ty));
            if let Some(sentinel) = &stream.sentinel {
                entries.push((Code::fixed("sentinel"), Literal::string(sentinel)));
                if !operation.declares_sentinel() {
                    // What many services send, and not what the document says.
                    entries.push((Code::fixed("optional"), Literal::fixed("true")));
                }
            }
            entries
        }
    }
}

/// What a stream gives.
pub(crate) fn stream_type(types: &TypeTable<'_>, stream: &Stream, spelling: &mut Spelling<'_>) -> Code {
    let item = stream.item.map(|item| types.expr(item, spelling));
    match stream.framing {
        Framing::EventData => {
            let name = spelling.lib("events", "EventStream");
            code!(name, "<", item.unwrap_or_else(|| Code::fixed("string")), ">")
        }
        Framing::Events => {
            let name = spelling.lib("events", "WholeEventStream");
            code!(name, "<", item.unwrap_or_else(|| Code::fixed("string")), ">")
        }
        Framing::JsonLines => {
            let name = spelling.lib("lines", "JsonLines");
            code!(name, "<", item.unwrap_or_else(|| Code::fixed("unknown")), ">")
        }
        Framing::JsonSequence => {
            let name = spelling.lib("sequence", "JsonSequence");
            code!(name, "<", item.unwrap_or_else(|| Code::fixed("unknown")), ">")
        }
    }
}

/// Whether an answer is read as it comes, so that the call ends before all of it has come.
pub(crate) fn streams(output: &Output) -> bool {
    matches!(output, Output::Download | Output::Stream(_))
}

/// `200`, `2XX` or `default`, as the runtime looks it up.
pub(crate) fn key(status: Status) -> String {
    match status {
        Status::Code(code) => code.to_string(),
        Status::Class(class) => format!("{class}XX"),
        Status::Default => "default".to_owned(),
    }
}

/// The media types that a call can read; `None` where it is JSON alone, which the runtime assumes.
pub(crate) fn accept(operation: &Operation) -> Option<String> {
    let wanted: &[MediaKind] = match operation.output {
        Output::Nothing => return None,
        Output::Json(_) | Output::OptionalJson(_) => &[MediaKind::Json],
        Output::Text => &[MediaKind::Text],
        Output::Stream(_) => &[MediaKind::EventStream, MediaKind::JsonLines, MediaKind::JsonSequence],
        Output::Bytes | Output::Download => &[MediaKind::Bytes, MediaKind::Xml, MediaKind::Text],
        Output::Outcomes(_) => &[MediaKind::Json, MediaKind::Bytes, MediaKind::Xml, MediaKind::Text],
    };
    let contents = operation.responses.iter().flat_map(|response| &response.contents);
    let mut types: Vec<&str> = Vec::new();
    for content in contents.filter(|content| wanted.contains(&content.kind)) {
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
