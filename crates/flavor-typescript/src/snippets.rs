//! Example calls: the same programs stand on the pages and among the tests, which compile and run them.

use sdkwright_api::Output;
use sdkwright_flavor::Arguments;

use crate::encode::{Code, Fragment, Ident, code};
use crate::layout::Literal;
use crate::operations::OperationPlan;
use crate::passed::arguments;
use crate::plan::Plan;
use crate::program::{Program, call, models_path};
use crate::values::{Builder, Needs};

/// An example call of one operation.
pub(crate) struct Snippet<'p, 'a> {
    plan: &'p Plan<'a>,
    operation: &'p OperationPlan<'a>,
    /// The accessors from the client to the method, and the method.
    path: Vec<Ident>,
    arguments: Vec<Literal>,
    needs: Needs,
}

impl<'p, 'a> Snippet<'p, 'a> {
    /// The call with the document's example values, of the method that a resource has for it.
    pub fn of(
        plan: &'p Plan<'a>,
        operation: &'p OperationPlan<'a>,
        accessors: &[Ident],
        method: &Ident,
    ) -> Self {
        Self::made(plan, operation, accessors, method, Builder::new(&plan.types, &plan.options))
    }

    /// The call in the operation's first resource, with a body even if it may be left out.
    pub fn upload(plan: &'p Plan<'a>, operation: &'p OperationPlan<'a>) -> Self {
        let mut builder = Builder::new(&plan.types, &plan.options);
        builder.shows_body = true;
        Self::made(plan, operation, &plan.resource(operation.home).path, &operation.method, builder)
    }

    fn made(
        plan: &'p Plan<'a>,
        operation: &'p OperationPlan<'a>,
        accessors: &[Ident],
        method: &Ident,
        mut builder: Builder<'p, 'a>,
    ) -> Self {
        let arguments = arguments(operation, &mut builder);
        let path = accessors.iter().chain([method]).cloned().collect();
        Self { plan, operation, path, arguments, needs: builder.needs }
    }

    /// The call in the operation's first resource.
    pub fn first(plan: &'p Plan<'a>, operation: &'p OperationPlan<'a>) -> Self {
        Self::of(plan, operation, &plan.resource(operation.home).path, &operation.method)
    }

    /// A program that calls the method and shows what comes.
    pub fn method(&self) -> Code {
        let program = self.program();
        let call = self.call(&program.variable, &self.arguments);
        program.lines(&self.shown(&call))
    }

    /// A program that calls the standalone function.
    pub fn function(&self) -> Code {
        let mut program = self.program().core();
        let function = &self.operation.function;
        program.import(&format!("funcs/{}.js", function.as_str()), function.clone());
        if program.variable == *function {
            program.variable = Ident::new("client");
        }
        let client = Literal::Leaf(program.variable.clone().into());
        let arguments: Vec<Literal> = [client].into_iter().chain(self.arguments.iter().cloned()).collect();
        let head = code!("const result = await ", function.clone());
        let call = code!(call(&head, &arguments), ";\n\nif (!result.ok) {\n  throw result.error;\n}\n");
        let value = Code::fixed("result.value");
        let shown = if self.gives_nothing() { Code::empty() } else { code!("\n", self.show(&value)) };
        program.lines(&code!(call, shown))
    }

    /// A program that calls the method whose response comes item by item.
    pub fn stream(&self) -> Code {
        let program = self.program();
        let path: Vec<Ident> = [&program.variable].into_iter().chain(&self.path).cloned().collect();
        let call = call(&code!("const items = await ", Code::join(&path, ".")), &self.arguments);
        let shown = "for await (const item of items) {\n  console.log(item);\n}\n";
        program.lines(&code!(call, ";\n\n", shown))
    }

    /// A program that tells a documented error from the others.
    pub fn errors(&self, class: Option<&Ident>) -> Code {
        let mut program = self.program();
        program.import_errors();
        let call = self.call(&program.variable, &self.arguments);
        let shown = indented(self.shown(&call).text());
        let documented = class.map_or_else(Code::empty, |class| {
            code!(
                "if (error instanceof errors.",
                class.clone(),
                ") {\n    console.error(error.statusCode, error.data$);\n  } else "
            )
        });
        program.lines(&code!(
            "try {\n",
            Code::page(shown),
            "} catch (error) {\n  ",
            documented,
            "if (error instanceof errors.SDKError) {\n    console.error(error.name, error.message, error.isRetryable);\n  } \
             else {\n    throw error;\n  }\n}\n"
        ))
    }

    /// A program that changes timeout and retries for the client and for one call.
    pub fn call_options(&self) -> Code {
        let mut program = self.program();
        let retries = Literal::Object(vec![
            (Code::fixed("strategy"), Literal::string("backoff")),
            (Code::fixed("attempts"), Literal::fixed("5")),
        ]);
        program.options.push((Code::fixed("retryConfig"), retries));
        let own = if self.plan.options.axios {
            Literal::Object(vec![(Code::fixed("timeout"), Literal::fixed("5_000"))])
        } else {
            Literal::Object(vec![
                (Code::fixed("timeoutMs"), Literal::fixed("5_000")),
                (
                    Code::fixed("retries"),
                    Literal::Object(vec![(Code::fixed("strategy"), Literal::string("none"))]),
                ),
            ])
        };
        let missing = self.argument_count() - self.arguments.len();
        let arguments: Vec<Literal> = self
            .arguments
            .iter()
            .cloned()
            .chain(std::iter::repeat_n(Literal::fixed("undefined"), missing))
            .chain([own])
            .collect();
        let call = self.call(&program.variable, &arguments);
        program.lines(&self.shown(&call))
    }

    /// Whether the call gives nothing to be shown.
    fn gives_nothing(&self) -> bool {
        matches!(self.operation.operation.output, Output::Nothing) && self.operation.response.is_none()
    }

    /// How many arguments the method has before its options.
    fn argument_count(&self) -> usize {
        match &self.operation.arguments {
            Arguments::None => 0,
            Arguments::Body { .. } | Arguments::Request { .. } => 1,
            Arguments::Each(all) => all.len(),
        }
    }

    fn program(&self) -> Program<'p, 'a> {
        let mut program = Program::with(self.plan, self.operation.operation.security.first());
        if self.needs.date {
            program.import("", Ident::new("RFCDate"));
        }
        for (namespace, ident) in &self.needs.enums {
            program.import(&models_path(&self.plan.options, namespace), ident.clone());
        }
        program
    }

    /// `await pimms.customers.list({})`
    fn call(&self, variable: &Ident, arguments: &[Literal]) -> Code {
        let path = [variable].into_iter().chain(&self.path).cloned().collect::<Vec<_>>();
        let head = if self.gives_nothing() { "await " } else { "const result = await " };
        code!(call(&code!(head, Code::join(&path, ".")), arguments), ";\n")
    }

    fn shown(&self, call: &Code) -> Code {
        if self.gives_nothing() {
            return call.clone();
        }
        code!(call.clone(), "\n", self.show(&Code::fixed("result")))
    }

    /// Statements that show a result.
    fn show(&self, result: &Code) -> Code {
        let operation = self.operation.operation;
        if let Some(pagination) = &operation.pagination
            && self.operation.response.is_some()
        {
            let (item, pages) = if pagination.items.is_some() { ("item", ".items()") } else { ("page", "") };
            return code!(
                "for await (const ",
                item,
                " of ",
                result.clone(),
                pages,
                ") {\n  console.log(",
                item,
                ");\n}\n"
            );
        }
        let field = self.operation.answers.iter().find_map(|answer| answer.field.clone());
        let is_wrapped = self.operation.response.is_some();
        let body = match field.filter(|_| is_wrapped) {
            Some(field) => code!(result.clone(), ".", field),
            None => result.clone(),
        };
        let guarded = |body: Code| if is_wrapped { code!(body, " ?? []") } else { body };
        match operation.output {
            Output::Stream(_) => {
                code!("for await (const item of ", guarded(body), ") {\n  console.log(item);\n}\n")
            }
            Output::Download => code!(
                "const bytes = await new Response(",
                body,
                ").arrayBuffer();\nconsole.log(bytes.byteLength);\n"
            ),
            _ => code!("console.log(", result.clone(), ");\n"),
        }
    }
}

/// Statements two columns further in.
fn indented(text: &str) -> String {
    text.lines().map(|line| if line.is_empty() { "\n".to_owned() } else { format!("  {line}\n") }).collect()
}
