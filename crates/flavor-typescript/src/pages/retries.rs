//! The page of `RetryConfig`, to which the pages of resources link.

use serde::Serialize;

use crate::encode::Code;
use crate::layout::Literal;
use crate::pages::programs::ProgramView;
use crate::plan::Plan;
use crate::program::Program;

/// `docs/lib/utils/retryconfig.md`
#[derive(Debug, Serialize)]
pub struct RetryPageView {
    pub example: ProgramView,
}

impl RetryPageView {
    /// The page of a package.
    pub(crate) fn new(plan: &Plan<'_>) -> Self {
        let number = |name: &'static str, value: &'static str| (Code::fixed(name), Literal::fixed(value));
        let backoff = Literal::Object(vec![
            number("initialInterval", "500"),
            number("maxInterval", "60_000"),
            number("exponent", "1.5"),
            number("maxElapsedTime", "300_000"),
        ]);
        let config = Literal::Object(vec![
            (Code::fixed("strategy"), Literal::string("backoff")),
            (Code::fixed("backoff"), backoff),
            (Code::fixed("statusCodes"), Literal::strings(["429", "5XX"])),
            (Code::fixed("retryConnectionErrors"), Literal::fixed("false")),
        ]);
        let program = Program::new(plan).option("retryConfig", config).lines(&Code::empty());
        Self { example: ProgramView::alone("retries", program) }
    }
}
