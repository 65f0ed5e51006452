//! Every example of the pages as a program that the package's tests compile and run, and what the API would answer.

use std::collections::BTreeSet;

use sdkwright_api::{Access, Literal, OperationId, Output, ResourceId, Status, Step};
use sdkwright_flavor::Scope;
use serde::Serialize;

use crate::encode::{Code, code};
use crate::names;
use crate::operations::OperationPlan;
use crate::pages::links::Links;
use crate::pages::readme::ReadmeView;
use crate::pages::resource::in_order;
use crate::pages::retries::RetryPageView;
use crate::plan::Plan;
use crate::snippets::Snippet;
use crate::values::json;

/// `tests/examples/<name>.ts`
#[derive(Debug, Clone, Serialize)]
pub struct ProgramView {
    /// The file that it stands in, without ending.
    #[serde(skip)]
    pub name: String,
    pub program: Code,
    /// The operation that it calls, if any.
    #[serde(skip)]
    pub(crate) calls: Option<OperationId>,
}

/// `tests/answers.json`
#[derive(Debug, Serialize)]
pub struct AnswersView {
    pub answers: Code,
}

impl ProgramView {
    /// A program that makes one call.
    pub(crate) fn of_call<'p, 'a>(
        name: &str,
        plan: &'p Plan<'a>,
        operation: &'p OperationPlan<'a>,
        print: impl FnOnce(&Snippet<'p, 'a>) -> Code,
    ) -> Self {
        let program = print(&Snippet::first(plan, operation));
        Self { name: name.to_owned(), program, calls: Some(operation.id) }
    }

    /// A program that makes none.
    pub(crate) fn alone(name: &str, program: Code) -> Self {
        Self { name: name.to_owned(), program, calls: None }
    }
}

impl AnswersView {
    /// What each operation that is called is answered with, and which programs call it.
    pub(crate) fn new(plan: &Plan<'_>, programs: &[ProgramView]) -> Self {
        let called: BTreeSet<OperationId> = programs.iter().filter_map(|program| program.calls).collect();
        let id = |id: OperationId| Code::string(&plan.operation(id).operation.id.spelling);
        let operations: Vec<Code> = called
            .into_iter()
            .map(|called| code!("    ", id(called), ": ", answer(plan, plan.operation(called))))
            .collect();
        let programs: Vec<Code> = programs
            .iter()
            .filter_map(|program| Some(code!("    ", Code::string(&program.name), ": ", id(program.calls?))))
            .collect();
        let table = |entries: &[Code]| code!("{\n", Code::join(entries, ",\n"), "\n  }");
        let answers = code!(
            "{\n  \"serverVariable\": ",
            Code::string(&plan.options.variable_of("BASE_URL")),
            ",\n  \"operations\": ",
            table(&operations),
            ",\n  \"programs\": ",
            table(&programs),
            "\n}"
        );
        Self { answers }
    }
}

/// All programs, by name.
pub(crate) fn programs(plan: &Plan<'_>, links: &Links) -> Vec<ProgramView> {
    let mut scope = names::file_scope("example");
    let mut programs = Vec::new();
    for index in 0..plan.resources.len() {
        let id = ResourceId(index as u32);
        let own = plan.resource(id);
        for (operation, method) in in_order(plan, id) {
            let snippet = Snippet::of(plan, operation, &own.path, method);
            let method = format!("{}.{}", own.stem, method.as_str());
            let mut add = |wish: &str, program: Code| {
                programs.push(called(wish, program, Some(operation.id), &mut scope));
            };
            add(&method, snippet.method());
            if let Some(program) = snippet.stream() {
                add(&format!("{method}.stream"), program);
            }
            if plan.options.standalone && operation.home == id {
                add(operation.function.as_str(), snippet.function());
            }
        }
    }
    for program in ReadmeView::new(plan, links).programs().chain([RetryPageView::new(plan).example]) {
        programs.push(called(&program.name, program.program, program.calls, &mut scope));
    }
    let imports: BTreeSet<Code> = links.pages.iter().map(|page| page.import(plan)).collect();
    if !imports.is_empty() {
        let imports: Vec<Code> = imports.into_iter().collect();
        programs.push(called("models", Code::join(&imports, "\n"), None, &mut scope));
    }
    programs.sort_by(|one, other| one.name.cmp(&other.name));
    programs
}

fn called(wish: &str, program: Code, calls: Option<OperationId>, scope: &mut Scope) -> ProgramView {
    ProgramView { name: scope.claim_unlocked(wish), program, calls }
}

/// What a server would answer: in JSON, as the test reads it.
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
        Some(Output::Stream(stream)) => {
            let sentinel = stream.sentinel.as_ref().map(|data| format!("data: {data}\n\n"));
            entries.push(("events", Code::string(&sentinel.unwrap_or_default())));
        }
        Some(Output::Nothing | Output::Outcomes(_)) | None => {}
    }
    let entries: Vec<Code> =
        entries.into_iter().map(|(key, value)| code!(Code::string(key), ": ", value)).collect();
    code!("{ ", Code::join(&entries, ", "), " }")
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
