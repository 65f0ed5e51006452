//! Every example of the pages, as programs that the tests compile.

use sdkwright_api::ResourceId;
use sdkwright_config::NameLock;
use serde::Serialize;

use crate::encode::{Code, Ident};
use crate::features::gate;
use crate::plan::Plan;
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
        let mut scope = crate::names::ident_scope("snippet");
        let mut snippets = Vec::new();
        for (index, own) in plan.resources.iter().enumerate() {
            for (id, method) in &own.operations {
                let wish = format!("{}_{}", own.module.bare(), method.bare());
                let snippet = Snippet::of(plan, plan.operation(*id), lock);
                let streamed =
                    snippet.stream_program(plan).map(|program| (format!("{wish}_stream"), program));
                for (wish, program) in [(wish, snippet.program(plan))].into_iter().chain(streamed) {
                    snippets.push(SnippetView {
                        gate: plan.resource_feature(ResourceId(index as u32)).map(gate),
                        module: Ident::new(&scope.claim_unlocked(crate::names::module_name(&wish))),
                        program,
                    });
                }
            }
        }
        snippets.sort_by(|a, b| a.module.cmp(&b.module));
        Self { snippets }
    }
}
