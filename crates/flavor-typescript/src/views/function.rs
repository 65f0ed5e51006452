//! A standalone function: the table of its operation, and the call.

use sdkwright_api::{Content, ErrorId};
use sdkwright_flavor::{Argument, Arguments};
use serde::Serialize;

use crate::encode::{Code, Ident, code};
use crate::error_tables::{ErrorTable, USUAL_MODULE, USUAL_TYPE};
use crate::imports::Imports;
use crate::layout::{self, Literal};
use crate::modules::About;
use crate::operations::OperationPlan;
use crate::plan::Plan;
use crate::types::Spelling;
use crate::views::definition::global_names;
use crate::ways::Way;
use crate::{answers, operation_table, operations, paging, prose};

/// `src/funcs/customersList.ts`
#[derive(Debug, Serialize)]
pub(crate) struct FunctionView {
    pub function: Ident,
    pub imports: Code,
    /// `const operation: Operation = {…};`
    pub operation: Code,
    /// `const pagination: Pagination = {…};`
    pub pagination: Option<Code>,
    /// None where it is that of another function.
    pub error: Option<ErrorView>,
    pub docs: Code,
    /// `export function customersList(…): Promise<…>`
    pub signature: Code,
    /// `call(client, operation, request, options)`
    pub call: Code,
}

/// What is particular to one of the functions of an operation.
struct Declared<'a> {
    function: &'a Ident,
    arguments: Vec<Code>,
    /// What it gives.
    value: Code,
    table: Literal,
    pagination: Option<Code>,
    /// Whether it gives what the operation usually gives.
    is_usual: bool,
}

/// The type of what a function can fail with.
#[derive(Debug, Serialize)]
pub(crate) struct ErrorView {
    pub docs: Code,
    /// `export type CustomersListError = BadRequest | SDKError;`
    pub ty: Code,
}

impl FunctionView {
    /// The functions of an operation: one, or two where it can be streamed as well.
    pub fn of(plan: &Plan<'_>, own: &OperationPlan<'_>) -> Vec<Self> {
        let mut views = vec![Self::new(plan, own, None)];
        views.extend(Self::streaming(plan, own));
        views.extend(own.ways.iter().map(|way| Self::new(plan, own, Some(way))));
        views
    }

    fn new(plan: &Plan<'_>, own: &OperationPlan<'_>, way: Option<&Way<'_>>) -> Self {
        let mut imports = Imports::default();
        let value = own.way_type(&plan.types, way, &mut Spelling::Imported(&mut imports));
        let table = operation_table::whole(plan, own, way, &mut imports);
        let is_other = way.is_some_and(|way| way.representation().is_some());
        let pagination = own.operation.pagination.as_ref().filter(|_| !is_other).map(|pagination| {
            imports.lib_type("page", "Pagination");
            let head = Code::fixed("const pagination: Pagination = ");
            code!(paging::table(&plan.types, own, pagination).broken(0, &head), ";")
        });
        let function = way.map_or(&own.function, |way| &way.function);
        let arguments = arguments(plan, own, way.and_then(Way::content), &mut imports);
        let declared = Declared { function, arguments, value, table, pagination, is_usual: !is_other };
        Self::made(plan, own, &declared, imports)
    }

    /// The function that gives as a stream what the other gives as a whole.
    fn streaming(plan: &Plan<'_>, own: &OperationPlan<'_>) -> Option<Self> {
        let (function, _) = own.streaming.as_ref()?;
        let streaming = own.operation.streaming.as_ref()?;
        let mut imports = Imports::default();
        let mut spelling = Spelling::Imported(&mut imports);
        let value = answers::stream_type(&plan.types, &streaming.stream, &mut spelling);
        let table = operation_table::streamed(plan, own, streaming, &mut imports);
        let arguments = arguments(plan, own, None, &mut imports);
        let declared = Declared { function, arguments, value, table, pagination: None, is_usual: false };
        Some(Self::made(plan, own, &declared, imports))
    }

    fn made(plan: &Plan<'_>, own: &OperationPlan<'_>, declared: &Declared<'_>, mut imports: Imports) -> Self {
        let Declared { function, arguments, value, table, pagination, .. } = declared;
        imports.lib_type("operation", "Operation");
        imports.lib_type("result", "Result");
        imports.type_of("core", &plan.options.core());
        let output = code!(": Promise<Result<", value.clone(), ", ", own.error.clone(), ">> {");
        let head = code!("export function ", (*function).clone());
        let error = if **function == own.function {
            Some(error_view(plan, own, &mut imports))
        } else {
            // It fails as the usual way does.
            imports.type_of(&format!("funcs/{}", own.function.as_str()), &own.error);
            None
        };
        let about = || prose::sends(own.operation);
        Self {
            operation: code!(table.broken(0, &Code::fixed("const operation: Operation = ")), ";"),
            pagination: pagination.clone(),
            error,
            docs: prose::comment(&own.operation.docs, own.operation.deprecated.as_ref(), 0, about),
            signature: layout::call(0, &head, arguments, &output),
            call: call(plan, own, caller(own, declared), &mut imports),
            imports: imports.lines(&format!("funcs/{}", function.as_str())),
            function: (*function).clone(),
        }
    }
}

/// What a function can fail with.
fn error_view(plan: &Plan<'_>, own: &OperationPlan<'_>, imports: &mut Imports) -> ErrorView {
    let errors = errors(plan, own, imports);
    let said = format!(
        "What `{}` can end with: what the API documents, and what any call can meet.",
        own.function.as_str()
    );
    ErrorView {
        docs: prose::sentence(&said, 0),
        ty: layout::union(0, &code!("export type ", own.error.clone(), " ="), &errors, ";"),
    }
}

/// What a function takes, with types.
fn arguments(
    plan: &Plan<'_>,
    own: &OperationPlan<'_>,
    content: Option<&Content>,
    imports: &mut Imports,
) -> Vec<Code> {
    let mut arguments = vec![code!("client: ", plan.options.core())];
    arguments.extend(own.signature(plan.api, &plan.types, content, &mut Spelling::Imported(imports)));
    arguments.push(options_argument(plan, imports));
    arguments
}

/// `options?: RequestOptions`
pub(crate) fn options_argument(plan: &Plan<'_>, imports: &mut Imports) -> Code {
    let (name, ty) = plan.options.call_options();
    if plan.options.axios {
        imports.axios(ty);
    } else {
        imports.lib_type("options", ty);
    }
    code!(name, "?: ", ty)
}

/// What makes the call: the runtime's module and function.
fn caller(own: &OperationPlan<'_>, declared: &Declared<'_>) -> (&'static str, &'static str) {
    match declared.pagination {
        Some(_) => ("page", "callPages"),
        None if !own.returned.is_empty() && declared.is_usual => ("returned", "callReturning"),
        None => ("call", "call"),
    }
}

/// `call(client, operation, request, options)`
fn call(
    plan: &Plan<'_>,
    own: &OperationPlan<'_>,
    (module, caller): (&'static str, &'static str),
    imports: &mut Imports,
) -> Code {
    imports.lib(module, caller);
    let mut input: Vec<Code> = globals(plan, own);
    match &own.arguments {
        Arguments::None => {}
        Arguments::Body { .. } => input.push(code!(own.names.body.clone(), ": request")),
        Arguments::Request { .. } => input.push(Code::fixed("...request")),
        Arguments::Each(_) => input.extend(own.passed()),
    }
    let input = match (&own.arguments, input.as_slice()) {
        (_, []) => Code::fixed("undefined"),
        (Arguments::Request { .. }, [_]) => Code::fixed("request"),
        _ => code!("{ ", Code::join(&input, ", "), " }"),
    };
    let options = if plan.options.axios {
        imports.lib("axios", "fromAxios");
        Code::fixed("fromAxios(config)")
    } else {
        Code::fixed("options")
    };
    let mut arguments = vec![Code::fixed("client"), Code::fixed("operation")];
    if caller == "callPages" {
        arguments.push(Code::fixed("pagination"));
    }
    arguments.extend([input, options]);
    let head = code!("return ", caller);
    layout::call(2, &head, &arguments, &Code::fixed(";"))
}

/// The values of the client that stand in for what a call leaves out: `workspaceId: client.globals.workspaceId`.
fn globals(plan: &Plan<'_>, own: &OperationPlan<'_>) -> Vec<Code> {
    let parameters = own.operation.parameters.iter().enumerate();
    let values = parameters.filter_map(|(index, parameter)| {
        let global = global_names(plan).get(operations::global(plan.api, parameter)?)?.clone();
        Some(code!(own.names.of(Argument::Parameter(index)).clone(), ": client.globals$.", global))
    });
    values.collect()
}

/// What a call can fail with.
fn errors(plan: &Plan<'_>, own: &OperationPlan<'_>, imports: &mut Imports) -> Vec<Code> {
    imports.lib_type("errors", "SDKError");
    let table = ErrorTable::of(&own.operation.errors);
    let mut errors: Vec<Code> = Vec::new();
    if plan.usual_errors.as_ref() == Some(&table) && own.returned.is_empty() {
        imports.type_of(USUAL_MODULE, &Ident::new(USUAL_TYPE));
        errors.push(Code::fixed(USUAL_TYPE));
    } else {
        let is_thrown = |id: &ErrorId| own.returned.iter().all(|(returned, _)| returned != id);
        for id in table.errors().into_iter().filter(is_thrown) {
            let class = &plan.error(id).class;
            imports.type_of(&plan.types.modules.about(About::Error(id)).path, class);
            errors.push(class.clone().into());
        }
    }
    errors.push(Code::fixed("SDKError"));
    errors
}
