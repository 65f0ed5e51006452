//! What a first look at the package shows.

use sdkwright_flavor::prose::summary;
use serde::Serialize;

use crate::encode::Code;
use crate::pages::example::ExampleView;
use crate::pages::front;
use crate::plan::Plan;
use crate::snippets::Snippet;
use crate::typescript::FLAVOR;

/// `USAGE.md`
#[derive(Debug, Serialize)]
pub struct UsageView {
    pub programs: Vec<UsageProgramView>,
}

#[derive(Debug, Serialize)]
pub struct UsageProgramView {
    pub about: Code,
    pub example: ExampleView,
}

impl UsageView {
    /// The operations that the document chose, or the one of the front page.
    pub(crate) fn new(plan: &Plan<'_>) -> Self {
        let programs = front::chosen(plan).into_iter().map(|operation| UsageProgramView {
            about: Code::page(summary(FLAVOR, operation.operation)),
            example: ExampleView::new(operation, Snippet::first(plan, operation).method()),
        });
        Self { programs: programs.collect() }
    }
}
