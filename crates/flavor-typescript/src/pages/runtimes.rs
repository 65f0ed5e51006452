//! The page of the runtimes that the package runs on.

use serde::Serialize;

use crate::encode::Code;
use crate::plan::Plan;

/// `RUNTIMES.md`
#[derive(Debug, Serialize)]
pub struct RuntimesView {
    pub package: Code,
    /// Whether requests are sent with axios.
    pub axios: bool,
}

impl RuntimesView {
    /// The page of a package.
    pub(crate) fn new(plan: &Plan<'_>) -> Self {
        Self { package: Code::page(plan.options.package.clone()), axios: plan.options.axios }
    }
}
