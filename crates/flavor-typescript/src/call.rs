//! Calls as text, for suites that call generated packages with values of their own.

use sdkwright_api::OperationId;
use sdkwright_flavor::Context;

use crate::encode::{Code, Fragment, code};
use crate::options::Options;
use crate::passed::arguments;
use crate::plan::Plan;
use crate::program::call;
use crate::values::Builder;

/// A call of an operation with the values of its example, in parts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Call {
    /// What its values need of the package: each with the path of its module below it, which is empty for the package itself.
    pub imports: Vec<(&'static str, &'static str)>,
    /// From the client to the method: `.customers.update`.
    pub method: String,
    /// From the client to the end of the call: `.customers.update({ id: "cus_1" })`.
    pub request: String,
}

impl Call {
    /// The call of an operation whose [`Example`](sdkwright_api::Example) holds the values; one that does not fit its type is left out.
    ///
    /// The names are those that [`TypeScript`](crate::TypeScript) gives with the same context.
    pub fn of(context: &mut Context<'_>, operation: OperationId) -> Self {
        let options = Options::new(context.sdk, context.options, context.findings);
        let plan = Plan::new(context.api, options, context.lock, context.findings);
        let planned = plan.operation(operation);
        let mut builder = Builder::exact(&plan.types, &plan.options);
        let arguments = arguments(planned, &mut builder);
        let accessors = &plan.resource(planned.home).path;
        let path: Vec<Code> =
            accessors.iter().chain([&planned.method]).map(|name| code!(".", name.clone())).collect();
        let method = Code::join(&path, "");
        let needs =
            [(builder.needs.date, ("", "RFCDate")), (builder.needs.timestamp, ("lib/dates.js", "Timestamp"))];
        Self {
            imports: needs
                .into_iter()
                .filter(|(is_needed, _)| *is_needed)
                .map(|(_, import)| import)
                .collect(),
            request: call(&method, &arguments).text().to_owned(),
            method: method.text().to_owned(),
        }
    }
}
