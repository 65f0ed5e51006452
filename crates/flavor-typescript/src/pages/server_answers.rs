//! What a server of the tests answers to the examples of the pages.

use sdkwright_api::{Access, Literal, Output, Status, Step, Stream};
use sdkwright_flavor::sections;
use serde::Serialize;

use crate::encode::{Code, code};
use crate::literals::json;
use crate::operations::OperationPlan;
use crate::passed::is_refused;
use crate::plan::Plan;

/// `tests/answers.json`
#[derive(Debug, Serialize)]
pub struct ServerAnswersView {
    pub answers: Code,
}

impl ServerAnswersView {
    /// One line for each operation.
    pub(crate) fn new(plan: &Plan<'_>) -> Self {
        let operations = plan.operations.iter().map(|operation| {
            let id = Code::string(&sections::marked_id(operation.operation));
            code!("    ", id, ": ", answer(plan, operation))
        });
        let operations: Vec<Code> = operations.collect();
        let answers = code!(
            "{\n  \"serverVariable\": ",
            Code::string(&plan.options.variable_of("BASE_URL")),
            ",\n  \"operations\": {\n",
            Code::join(&operations, ",\n"),
            "\n  }\n}"
        );
        Self { answers }
    }
}

/// An answer in JSON: a status and a body, and where there are pages, the body of the last one.
fn answer(plan: &Plan<'_>, operation: &OperationPlan<'_>) -> Code {
    let facts = operation.operation;
    let answer = operation
        .answers
        .iter()
        .find(|answer| *answer.output == Output::Nothing || facts.example.response.is_some());
    let answer = answer.or(operation.answers.first());
    let status = match answer.map(|answer| answer.status) {
        Some(Status::Code(code)) => code,
        Some(Status::Class(class)) => u16::from(class) * 100,
        Some(Status::Default) => 200,
        None => 204,
    };
    let mut entries = vec![
        ("method", Code::string(facts.method.as_str())),
        ("path", Code::string(&facts.template)),
        ("status", Code::integer(status.into())),
    ];
    if let Some(streaming) = &facts.streaming {
        entries.push(("events", events(&streaming.stream)));
    }
    if !plan.options.axios && is_refused(facts) {
        entries.push(("refused", Code::fixed("true")));
    }
    match answer.map(|answer| answer.output) {
        Some(Output::Json(_) | Output::OptionalJson(_)) => {
            let response = facts.example.response.clone().unwrap_or(Literal::Null);
            entries.push(("body", text(&response)));
            if let Some(pagination) = &facts.pagination {
                let mut last = response;
                if let Some(items) = &pagination.items {
                    put(plan, &mut last, items, &Literal::Array(Vec::new()));
                }
                if let Some(next) = &pagination.next {
                    put(plan, &mut last, next, &Literal::Null);
                }
                entries.push(("last", text(&last)));
            }
        }
        Some(Output::Text) => entries.push(("text", Code::string("text"))),
        Some(Output::Bytes | Output::Download) => entries.push(("bytes", Code::string("bytes"))),
        Some(Output::Stream(stream)) => entries.push(("events", events(stream))),
        Some(Output::Nothing | Output::Outcomes(_)) | None => {}
    }
    let entries: Vec<Code> =
        entries.into_iter().map(|(key, value)| code!(Code::string(key), ": ", value)).collect();
    code!("{ ", Code::join(&entries, ", "), " }")
}

/// A stream without items: what ends it, where something does.
fn events(stream: &Stream) -> Code {
    let sentinel = stream.sentinel.as_ref().map(|data| format!("data: {data}\n\n"));
    Code::string(&sentinel.unwrap_or_default())
}

/// A value as JSON. Keys are strings, which the literals of TypeScript need not have.
fn text(literal: &Literal) -> Code {
    match literal {
        Literal::Array(items) => {
            let items: Vec<Code> = items.iter().map(text).collect();
            code!("[", Code::join(&items, ", "), "]")
        }
        Literal::Object(entries) => {
            let entries: Vec<Code> =
                entries.iter().map(|(key, value)| code!(Code::string(key), ": ", text(value))).collect();
            code!("{", Code::join(&entries, ", "), "}")
        }
        scalar => json(scalar).map_or_else(|| Code::fixed("null"), |value| value.line()),
    }
}

/// Puts a value at the end of a path, as far as the path is there.
fn put(plan: &Plan<'_>, into: &mut Literal, access: &Access, value: &Literal) {
    let mut at = into;
    for step in &access.steps {
        let below = match (step, at) {
            (Step::Field { owner, index }, Literal::Object(entries)) => {
                let wire = &plan.types.fields(*owner).fields[*index].field.wire;
                entries.iter_mut().find(|(key, _)| key == wire).map(|(_, value)| value)
            }
            (Step::Index(index), Literal::Array(items)) => items.get_mut(*index),
            (Step::FromEnd(index), Literal::Array(items)) => {
                let position = items.len().checked_sub(index + 1);
                position.and_then(|position| items.get_mut(position))
            }
            _ => None,
        };
        let Some(below) = below else { return };
        at = below;
    }
    *at = value.clone();
}
