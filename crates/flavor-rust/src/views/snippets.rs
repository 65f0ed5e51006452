//! Every example of the pages, as programs that the tests compile.

use sdkwright_api::ResourceId;
use sdkwright_config::NameLock;
use sdkwright_flavor::side_by_side;
use serde::Serialize;

use crate::encode::{Code, Ident};
use crate::features::gate;
use crate::plan::Plan;
use crate::resources::ResourcePlan;
use crate::snippets::Snippet;

/// `tests/snippets.rs`
#[derive(Debug, Serialize)]
pub struct SnippetsView {
    pub snippets: Vec<SnippetView>,
}

#[derive(Debug, Serialize)]
pub struct SnippetView {
    /// `#[cfg(feature = "…")]`, where a feature switches the operation on.
    pub gate: Option<Code>,
    pub module: Ident,
    /// A whole program.
    pub program: Code,
}

impl SnippetsView {
    pub(crate) fn new(plan: &Plan<'_>, lock: &mut NameLock) -> Self {
        let programs = side_by_side(&plan.resources, lock, |own, lock| programs(plan, own, lock));
        let mut scope = crate::names::ident_scope("snippet");
        let mut snippets = Vec::new();
        for (index, programs) in programs.into_iter().enumerate() {
            let gate = plan.resource_feature(ResourceId(index as u32)).map(gate);
            snippets.extend(programs.into_iter().map(|Program { wish, code }| SnippetView {
                gate: gate.clone(),
                module: Ident::new(&scope.claim_unlocked(crate::names::module_name(&wish))),
                program: code,
            }));
        }
        snippets.sort_by(|a, b| a.module.cmp(&b.module));
        Self { snippets }
    }
}

/// The program of an example, and how its module would be called.
struct Program {
    wish: String,
    code: Code,
}

fn programs(plan: &Plan<'_>, resource: &ResourcePlan, lock: &mut NameLock) -> Vec<Program> {
    let mut programs = Vec::new();
    for (id, method) in &resource.operations {
        let wish = format!("{}_{}", resource.module.bare(), method.bare());
        let snippet = Snippet::of(plan, plan.operation(*id), lock);
        let streamed =
            snippet.stream_program(plan).map(|code| Program { wish: format!("{wish}_stream"), code });
        programs.push(Program { wish, code: snippet.program(plan) });
        programs.extend(streamed);
    }
    programs
}
