//! An example of the front pages.

use sdkwright_flavor::sections;
use serde::Serialize;

use crate::encode::Code;
use crate::operations::OperationPlan;

/// A program that makes a call, and the comment before it, by which the tests know what to answer.
#[derive(Debug, Serialize)]
pub struct ExampleView {
    pub marker: Code,
    pub program: Code,
}

impl ExampleView {
    /// A program that calls an operation.
    pub(crate) fn new(operation: &OperationPlan<'_>, program: Code) -> Self {
        Self { marker: Code::page(sections::usage_marker("typescript", operation.operation)), program }
    }
}
