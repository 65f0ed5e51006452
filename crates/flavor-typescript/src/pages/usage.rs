//! What a first look at the package shows.

use sdkwright_flavor::prose::summary;
use serde::Serialize;

use crate::encode::Code;
use crate::pages::front;
use crate::plan::Plan;
use crate::snippets::Snippet;

/// `USAGE.md`
#[derive(Debug, Serialize)]
pub struct UsageView {
    pub programs: Vec<UsageProgramView>,
}

#[derive(Debug, Serialize)]
pub struct UsageProgramView {
    pub about: Code,
    pub code: Code,
}

impl UsageView {
    /// The operations that the document chose, or the one of the front page.
    pub(crate) fn new(plan: &Plan<'_>) -> Self {
        let programs = front::chosen(plan).into_iter().map(|operation| UsageProgramView {
            about: Code::page(summary(operation.operation)),
            code: Snippet::first(plan, operation).method(),
        });
        Self { programs: programs.collect() }
    }
}
