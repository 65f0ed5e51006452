//! Calls as text, for suites that call generated crates with values of their own.

use sdkwright_api::OperationId;
use sdkwright_flavor::Context;

use crate::encode::Fragment;
use crate::options::Options;
use crate::plan::Plan;
use crate::snippets::links;
use crate::values::Builder;

/// A call of an operation with the values of its example, in parts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Call {
    /// Lines of `use` for what the call names of the crate, the client aside.
    pub uses: Vec<String>,
    /// Statements that make its values, a line each or more; some end in `?`.
    pub statements: Vec<String>,
    /// From the client to the method: `.customers().update`.
    pub method: String,
    /// From the client to the request, with arguments and setters: `.customers().update("cus_1", body)`.
    pub request: String,
}

impl Call {
    /// The call of an operation whose [`Example`](sdkwright_api::Example) holds the values; one that does not fit its type is left out.
    ///
    /// The names are those that [`Rust`](crate::Rust) gives with the same context.
    pub fn of(context: &mut Context<'_>, operation: OperationId) -> Self {
        let options = Options::new(context.sdk, context.options, context.findings);
        let plan = Plan::new(context.api, options, context.lock, context.findings);
        let mut builder = Builder::new(&plan.types, context.lock);
        builder.reserve(plan.options.variable.bare());
        let planned = plan.operation(operation);
        let links: Vec<String> =
            links(&plan, planned, &mut builder, |_| true).iter().map(|link| link.text().to_owned()).collect();
        let (to_resource, call) = links.split_at(plan.resource(planned.home).path.len());
        let lines = |fragment: &crate::encode::Code| fragment.text().to_owned();
        Self {
            uses: builder.imports.use_lines(&plan.options.library).iter().map(lines).collect(),
            statements: builder.statements.iter().map(lines).collect(),
            method: format!("{}.{}", to_resource.concat(), planned.method.text()),
            request: [to_resource.concat(), call.concat()].concat(),
        }
    }
}
