//! The enum of an operation's several successes.

use sdkwright_api::{Outcomes, Output, Shape, Status};
use sdkwright_config::NameLock;
use serde::Serialize;

use crate::encode::{Code, Ident, code};
use crate::imports::Imports;
use crate::layout;
use crate::names;
use crate::plan::{OperationPlan, Plan};
use crate::prose::{Prose, code_span};

/// `pub enum CreateJobResponse { … }` and how it is decoded.
#[derive(Debug, Serialize)]
pub struct OutcomesView {
    pub ident: Ident,
    pub docs: Code,
    pub variants: Vec<OutcomeView>,
    /// `impl FromResponse for CreateJobResponse {`
    pub head: Code,
    /// `200 => response.json().map(Self::Job),`, narrow statuses first.
    pub arms: Vec<Code>,
}

#[derive(Debug, Serialize)]
pub struct OutcomeView {
    pub docs: Code,
    /// `Job(Box<Job>),`
    pub line: Code,
}

/// A variant of the enum, decided once for code, pages and examples.
pub(crate) struct OutcomePlan {
    pub ident: Ident,
    /// What it holds; `None` for nothing.
    pub holds: Option<Code>,
}

/// The variants of the enum of an operation's successes.
pub(crate) fn outcome_plans(
    plan: &Plan<'_>,
    outcomes: &Outcomes,
    imports: &mut Imports,
    lock: &mut NameLock,
) -> Vec<OutcomePlan> {
    let mut scope = names::ident_scope(&format!("variant {}", outcomes.name.key)).reserve(["Self"]);
    let wishes =
        outcomes.all.iter().map(|outcome| (&outcome.name, names::variant_name(&outcome.name.spelling)));
    let idents = scope.claim_all(lock, wishes);
    let holds = |output: &Output, imports: &mut Imports| match output {
        Output::Json(ty) | Output::OptionalJson(ty) => {
            let inner = plan.types.expr(*ty, imports);
            // Variants would all be as large as the largest otherwise.
            let is_large = matches!(plan.types.shape(*ty), Shape::Struct(_) | Shape::Union(_));
            Some(if is_large { code!("Box<", inner, ">") } else { inner })
        }
        Output::Text => Some(Code::fixed("String")),
        Output::Bytes | Output::Download | Output::Stream(_) => {
            imports.bytes();
            Some(Code::fixed("Bytes"))
        }
        Output::Nothing | Output::Outcomes(_) => None,
    };
    outcomes
        .all
        .iter()
        .zip(idents)
        .map(|(outcome, ident)| OutcomePlan {
            ident: Ident::new(&ident),
            holds: holds(&outcome.output, imports),
        })
        .collect()
}

impl OutcomesView {
    /// The view of an operation's successes; `None` where they are one.
    pub(crate) fn new(
        plan: &Plan<'_>,
        operation: &OperationPlan<'_>,
        imports: &mut Imports,
        lock: &mut NameLock,
    ) -> Option<Self> {
        let Output::Outcomes(outcomes) = operation.output else { return None };
        let ident = operation.outcomes.clone()?;
        imports.runtime("FromResponse");
        let plans = outcome_plans(plan, outcomes, imports, lock);
        let mut docs = Prose::new();
        docs.own(format!("What {} can give.", code_span(operation.method.bare())));
        let variants = outcomes.all.iter().zip(&plans).map(|(outcome, own)| {
            let statuses: Vec<String> = outcome.statuses.iter().map(|status| spelled(*status)).collect();
            let said = statuses.join(", ");
            let mut docs = Prose::of(&outcome.docs, || format!("The response of status {said}."));
            docs.own(format!("Status {said}."));
            OutcomeView {
                docs: docs.outer(4),
                line: match &own.holds {
                    Some(held) => code!(own.ident.clone(), "(", held.clone(), "),"),
                    None => code!(own.ident.clone(), ","),
                },
            }
        });
        let mut arms: Vec<(u8, Code)> = outcomes
            .all
            .iter()
            .zip(&plans)
            .flat_map(|(outcome, own)| arms(&outcome.statuses, &outcome.output, own))
            .collect();
        arms.sort_by_key(|(width, _)| *width);
        if !arms.iter().any(|(width, _)| *width == 2) {
            arms.push((2, Code::fixed("_ => Err(response.undocumented()),")));
        }
        Some(Self {
            docs: docs.outer(0),
            variants: variants.collect(),
            head: layout::implementation(&Code::fixed("FromResponse"), &ident.clone().into()),
            arms: arms.into_iter().map(|(_, arm)| arm).collect(),
            ident,
        })
    }
}

fn spelled(status: Status) -> String {
    match status {
        Status::Code(code) => code.to_string(),
        Status::Class(class) => format!("{class}XX"),
        Status::Default => "of any other kind".to_owned(),
    }
}

/// The arms of one outcome with how many statuses they match: one, a class, or the rest.
fn arms(statuses: &[Status], output: &Output, own: &OutcomePlan) -> Vec<(u8, Code)> {
    let variant = code!("Self::", own.ident.clone());
    let value = match output {
        Output::Json(_) | Output::OptionalJson(_) => code!("response.json().map(", variant, ")"),
        Output::Text => code!("response.text().map(", variant, ")"),
        Output::Bytes | Output::Download | Output::Stream(_) => {
            code!("Ok(", variant, "(response.bytes().clone()))")
        }
        Output::Nothing | Output::Outcomes(_) => code!("Ok(", variant, ")"),
    };
    let codes: Vec<Code> = statuses
        .iter()
        .filter_map(|status| match status {
            Status::Code(code) => Some(Code::integer((*code).into())),
            _ => None,
        })
        .collect();
    let mut arms = Vec::new();
    if !codes.is_empty() {
        arms.push((0, layout::arm(12, &Code::join(&codes, " | "), &value)));
    }
    for status in statuses {
        match status {
            Status::Code(_) => {}
            Status::Class(class) => {
                let range = code!(
                    Code::integer((u16::from(*class) * 100).into()),
                    "..",
                    Code::integer((u16::from(*class) * 100 + 100).into())
                );
                arms.push((1, layout::arm(12, &range, &value)));
            }
            Status::Default => arms.push((2, layout::arm(12, &Code::fixed("_"), &value))),
        }
    }
    arms
}
