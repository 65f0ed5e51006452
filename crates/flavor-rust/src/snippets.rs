//! Example calls: the same text stands on the pages, in the documentation of methods and in the tests that compile it.

use sdkwright_api::{Framing, Literal, Output, PageRole, Pagination, Shape, Stream, Target, TypeRef};
use sdkwright_config::NameLock;

use crate::bodies::BodyForm;
use crate::encode::{Code, Fragment, Ident, code};
use crate::imports::Imports;
use crate::layout;
use crate::names;
use crate::paging;
use crate::plan::{Argument, Carries, OperationPlan, Plan};
use crate::values::Builder;

/// An example call of one operation.
pub(crate) struct Snippet {
    /// What it uses from the crate, the client aside.
    imports: Imports,
    /// Statements before the call, indented by four columns.
    before: Vec<Code>,
    /// From the client to the request: `.customers()`, `.list()`, the setters.
    links: Vec<Code>,
    /// What the result is called; `None` where there is none.
    result: Option<Ident>,
    shown: Code,
    has_items: bool,
    /// Whether the result is read piece by piece.
    is_read: bool,
    /// Whether the response can come item by item instead.
    can_stream: bool,
}

impl Snippet {
    /// The call with the document's example values.
    pub fn of(plan: &Plan<'_>, operation: &OperationPlan<'_>, lock: &mut NameLock) -> Self {
        let mut builder = Builder::new(&plan.types, lock);
        builder.reserve(plan.options.variable.bare());
        let links = links(plan, operation, &mut builder, |argument| is_shown(plan, operation, argument));
        let result = result_name(plan, operation);
        Self {
            before: std::mem::take(&mut builder.statements),
            imports: builder.imports,
            links,
            shown: result.as_ref().map_or_else(Code::empty, |name| shown(operation.output, name)),
            result,
            has_items: paging::has_items(&plan.types, operation.operation),
            is_read: matches!(operation.output, Output::Download | Output::Stream(_)),
            can_stream: operation.operation.streaming.is_some(),
        }
    }

    /// A whole program that sends the call and shows what comes.
    pub fn program(&self, plan: &Plan<'_>) -> Code {
        self.around(plan, &self.imports, &self.call(plan))
    }

    /// A program that reads the response item by item, where that is another way to send the call.
    pub fn stream_program(&self, plan: &Plan<'_>) -> Option<Code> {
        if !self.can_stream {
            return None;
        }
        let root: Code = plan.options.variable.clone().into();
        let links = [self.links.clone(), vec![Code::fixed(".stream()"), Code::fixed(".await?")]].concat();
        let mut statements = self.before.clone();
        let head = Code::fixed("let mut items = ");
        statements.push(code!("    ", layout::chain(4, &head, &root, &links, ";")));
        statements.push(Code::fixed(
            "    while let Some(item) = items.try_next().await? {\n        println!(\"{item:?}\");\n    }",
        ));
        Some(self.around(plan, &self.imports, &statements))
    }

    /// A program that tells the first documented error from the others.
    pub fn error_program(&self, plan: &Plan<'_>, variant: Option<&Ident>) -> Code {
        let root: Code = plan.options.variable.clone().into();
        let links = [self.links.clone(), vec![Code::fixed(".send()"), Code::fixed(".await")]].concat();
        let mut statements = self.before.clone();
        statements.push(code!("    ", layout::chain(4, &Code::fixed("let result = "), &root, &links, ";")));
        let mut imports = self.imports.clone();
        let arm = match variant {
            Some(variant) => {
                imports.error("ApiErrorBody");
                code!(
                    "            Some(ApiErrorBody::",
                    variant.clone(),
                    "(body)) => println!(\"{body:?}\"),\n"
                )
            }
            None => {
                statements.push(Code::fixed(
                    "    match result {\n        Ok(value) => println!(\"{value:?}\"),\n        \
                     Err(error) if error.is_retryable() => println!(\"try again later: {error}\"),\n        \
                     Err(error) => return Err(error.into()),\n    }",
                ));
                return self.around(plan, &imports, &statements);
            }
        };
        statements.push(code!(
            "    match result {\n        Ok(value) => println!(\"{value:?}\"),\n        \
             Err(error) => match error.api().map(|error| error.body()) {\n",
            arm,
            "            _ => return Err(error.into()),\n        },\n    }"
        ));
        self.around(plan, &imports, &statements)
    }

    /// A program that changes timeout and retries for one call.
    pub fn options_program(&self, plan: &Plan<'_>) -> Code {
        let mut imports = self.imports.clone();
        imports.duration();
        imports.runtime("CallOptions");
        imports.runtime("RetryPolicy");
        let mut statements = self.before.clone();
        statements.push(Code::fixed(
            "    let options = CallOptions::new().timeout(Duration::from_secs(5)).retries(RetryPolicy::off());",
        ));
        let root: Code = plan.options.variable.clone().into();
        let links = [
            self.links.clone(),
            vec![Code::fixed(".with(options)"), Code::fixed(".send()"), Code::fixed(".await?")],
        ]
        .concat();
        statements.push(code!("    ", layout::chain(4, &self.head(), &root, &links, ";")));
        statements.push(self.shown.clone());
        self.around(plan, &imports, &statements)
    }

    /// A program that keeps the response in a file.
    pub fn save_program(&self, plan: &Plan<'_>) -> Code {
        let root: Code = plan.options.variable.clone().into();
        let links = [self.links.clone(), vec![Code::fixed(".send()"), Code::fixed(".await?")]].concat();
        let mut statements = self.before.clone();
        let head = Code::fixed("let download = ");
        statements.push(code!("    ", layout::chain(4, &head, &root, &links, ";")));
        statements.push(Code::fixed(
            "    let bytes = download.save_to(\"download.bin\").await?;\n    println!(\"{bytes} bytes\");",
        ));
        self.around(plan, &self.imports, &statements)
    }

    /// The same with a client that the statements before it make, in the words of another program.
    pub fn program_after(&self, plan: &Plan<'_>, mut imports: Imports, before: Vec<Code>) -> Code {
        imports.absorb(self.imports.clone());
        let root: Code = plan.options.variable.clone().into();
        let links = [self.links.clone(), vec![Code::fixed(".send()"), Code::fixed(".await?")]].concat();
        let mut statements = [before, self.before.clone()].concat();
        statements.push(code!("    ", layout::chain(4, &self.head(), &root, &links, ";")));
        statements.push(self.shown.clone());
        asynchronous(plan, &imports, &statements)
    }

    /// A program that looks at what became of all attempts of a call.
    pub fn retries_program(&self, plan: &Plan<'_>, mut imports: Imports, before: Vec<Code>) -> Code {
        imports.absorb(self.imports.clone());
        let root: Code = plan.options.variable.clone().into();
        let links = [self.links.clone(), vec![Code::fixed(".send()"), Code::fixed(".await")]].concat();
        let mut statements = [before, self.before.clone()].concat();
        statements.push(code!("    ", layout::chain(4, &Code::fixed("let result = "), &root, &links, ";")));
        statements.push(Code::fixed(
            "    if let Err(error) = result {\n        println!(\"{error}, after {} attempts\", error.attempts());\n        \
             if let Some(pause) = error.retry_after() {\n            \
             println!(\"the server asks to be left alone for {pause:?}\");\n        }\n    }",
        ));
        asynchronous(plan, &imports, &statements)
    }

    /// Lines for a doc comment: a fenced block whose frame rustdoc hides.
    pub fn doc_lines(&self, plan: &Plan<'_>) -> Vec<String> {
        let client = plan.options.client.bare();
        let library = plan.options.library.bare();
        let variable = plan.options.variable.bare();
        let mut lines = vec!["```no_run".to_owned()];
        for line in self.imports.use_lines(&plan.options.library) {
            lines.extend(line.text().lines().map(str::to_owned));
        }
        lines.push(format!(
            "# async fn example({variable}: {library}::{client}) -> Result<(), Box<dyn std::error::Error>> {{"
        ));
        for statement in self.call(plan) {
            lines.extend(
                statement.text().lines().map(|line| line.strip_prefix("    ").unwrap_or(line).to_owned()),
            );
        }
        lines.extend(["# Ok(())".to_owned(), "# }".to_owned(), "```".to_owned()]);
        lines
    }

    /// `let mut events = `: what keeps the result.
    fn head(&self) -> Code {
        let word = if self.is_read { "let mut " } else { "let " };
        self.result.as_ref().map_or_else(Code::empty, |name| code!(word, name.clone(), " = "))
    }

    /// The statements of the call.
    fn call(&self, plan: &Plan<'_>) -> Vec<Code> {
        let root: Code = plan.options.variable.clone().into();
        let mut statements = self.before.clone();
        if self.has_items {
            let items = self.result.clone().unwrap_or_else(|| Ident::new("items"));
            let head = code!("let mut ", items.clone(), " = ");
            let links = [self.links.clone(), vec![Code::fixed(".items()")]].concat();
            statements.push(code!("    ", layout::chain(4, &head, &root, &links, ";")));
            statements.push(code!(
                "    while let Some(item) = ",
                items,
                ".try_next().await? {\n        println!(\"{item:?}\");\n    }"
            ));
        } else {
            let head = self.head();
            let links = [self.links.clone(), vec![Code::fixed(".send()"), Code::fixed(".await?")]].concat();
            statements.push(code!("    ", layout::chain(4, &head, &root, &links, ";")));
            if self.result.is_some() {
                statements.push(self.shown.clone());
            }
        }
        statements
    }

    fn around(&self, plan: &Plan<'_>, imports: &Imports, statements: &[Code]) -> Code {
        let make =
            if plan.needs_base_url { "::from_env(\"https://api.example.com\")?" } else { "::from_env()?" };
        let variable = code!("let ", plan.options.variable.clone());
        let client = code!(plan.options.client.clone(), make);
        let client = code!("    ", layout::assignment(4, &variable, &client));
        asynchronous(plan, imports, &[vec![client], statements.to_vec()].concat())
    }
}

/// A whole program of these statements, each of which ends a line.
fn asynchronous(plan: &Plan<'_>, imports: &Imports, statements: &[Code]) -> Code {
    code!(
        imports.uses(&plan.options.library, &plan.options.client),
        "\n\n#[tokio::main]\nasync fn main() -> Result<(), Box<dyn std::error::Error>> {\n",
        Code::join(statements, "\n"),
        "\n    Ok(())\n}"
    )
}

/// `.customers()`, `.update("cus_1", body)` and those setters that are shown.
pub(crate) fn links(
    plan: &Plan<'_>,
    operation: &OperationPlan<'_>,
    builder: &mut Builder<'_, '_>,
    is_shown: impl Fn(&Argument<'_>) -> bool,
) -> Vec<Code> {
    let resource = plan.resource(operation.home);
    let mut links: Vec<Code> =
        resource.path.iter().map(|accessor| code!(".", accessor.clone(), "()")).collect();
    let required: Vec<Code> =
        operation.required.iter().map(|argument| required_value(operation, argument, builder)).collect();
    let arguments = match &operation.parameters {
        None => required,
        Some(ident) => {
            let mut required = required.into_iter();
            let fields: Vec<Code> = operation
                .bundled()
                .iter()
                .zip(required.by_ref())
                .map(|(argument, value)| field(&argument.ident, &owned(argument, value)))
                .collect();
            builder.imports.resource(resource.module.clone(), ident.clone());
            let bundle = builder.bind("params", &ident.clone().into(), &fields);
            std::iter::once(bundle).chain(required).collect()
        }
    };
    let arguments = Code::join(&arguments, ", ");
    links.push(code!(".", operation.method.clone(), "(", arguments, ")"));
    for argument in operation.optional.iter().filter(|argument| is_shown(argument)) {
        if let Some(value) = example(operation, argument)
            .and_then(|(ty, literal)| builder.argument(ty, &literal, argument.ident.bare()))
        {
            links.push(code!(".", argument.ident.clone(), "(", value, ")"));
        }
    }
    links
}

/// What reading item by item sets itself is not shown, nor what should not be used any more.
fn is_shown(plan: &Plan<'_>, operation: &OperationPlan<'_>, argument: &Argument<'_>) -> bool {
    let Carries::Parameter(index, parameter) = argument.carries else { return true };
    let moves = |pagination: &Pagination| {
        pagination
            .inputs
            .iter()
            .any(|input| input.role != PageRole::Limit && input.target == Target::Parameter(index))
    };
    let is_moved = paging::has_items(&plan.types, operation.operation)
        && paging::pages(operation.operation).is_some_and(moves);
    parameter.deprecated.is_none() && !is_moved
}

/// `name: value`, or `name` where the value is a variable of that name.
fn field(name: &Ident, value: &Code) -> Code {
    if name.text() == value.text() { name.clone().into() } else { code!(name.clone(), ": ", value.clone()) }
}

/// In a struct literal nothing is converted.
fn owned(argument: &Argument<'_>, value: Code) -> Code {
    use crate::accept::Accept;
    match argument.accept {
        Accept::Text => code!(value, ".to_owned()"),
        Accept::Texts => code!(value, ".map(str::to_owned).to_vec()"),
        Accept::Each(_) => code!(value, ".to_vec()"),
        Accept::Float => code!("f64::from(", value, ")"),
        Accept::Bytes | Accept::File | Accept::Files => code!(value, ".into()"),
        Accept::Exactly(_) => value,
    }
}

fn required_value(
    operation: &OperationPlan<'_>,
    argument: &Argument<'_>,
    builder: &mut Builder<'_, '_>,
) -> Code {
    example(operation, argument)
        .and_then(|(ty, literal)| builder.argument(ty, &literal, argument.ident.bare()))
        .unwrap_or_else(|| match argument.carries {
            Carries::Body(_, BodyForm::Text(_)) => match &operation.operation.example.body {
                Some(Literal::String(text)) => Code::string(text),
                _ => Code::fixed("\"text\""),
            },
            Carries::Body(_, BodyForm::Bytes(_)) => Code::fixed("\"bytes\""),
            Carries::Body(_, BodyForm::File(_)) => {
                builder.file("example", operation.operation.example.body.as_ref())
            }
            Carries::Body(_, BodyForm::Lines(item, ..)) => match (item, &operation.operation.example.body) {
                (Some(item), Some(Literal::Array(lines))) => builder.items(item, lines, "line"),
                _ => None,
            }
            .unwrap_or_else(|| Code::fixed("[]")),
            Carries::Body(_, BodyForm::Parts(_)) => {
                builder.imports.runtime("Multipart");
                Code::fixed("Multipart::new()")
            }
            _ => Code::fixed("serde_json::from_str(\"null\")?"),
        })
}

fn example(operation: &OperationPlan<'_>, argument: &Argument<'_>) -> Option<(TypeRef, Literal)> {
    let example = &operation.operation.example;
    match argument.carries {
        Carries::Parameter(index, parameter) => Some((parameter.ty, example.parameters.get(index)?.clone()?)),
        Carries::Body(_, form) => Some((form.ty()?, example.body.clone()?)),
    }
}

/// What the result is called; `None` where there is none.
fn result_name(plan: &Plan<'_>, operation: &OperationPlan<'_>) -> Option<Ident> {
    let name = match operation.output {
        Output::Nothing => return None,
        Output::Text => "text".to_owned(),
        Output::Bytes => "bytes".to_owned(),
        Output::Download => "download".to_owned(),
        Output::Stream(Stream { framing: Framing::JsonLines, .. }) => "lines".to_owned(),
        Output::Stream(Stream { framing: Framing::JsonSequence, .. }) => "records".to_owned(),
        Output::Stream(_) => "events".to_owned(),
        Output::Outcomes(_) => "outcome".to_owned(),
        Output::Json(_) | Output::OptionalJson(_) if paging::has_items(&plan.types, operation.operation) => {
            plan.resource(operation.home).accessor.bare().to_owned()
        }
        Output::Json(ty) | Output::OptionalJson(ty) => match (plan.types.shape(*ty), plan.types.ident(ty.id))
        {
            (Shape::List(_), _) => plan.resource(operation.home).accessor.bare().to_owned(),
            (_, Some(ident)) if ident.bare().len() <= 24 => names::field_name(ident.bare()),
            _ => "response".to_owned(),
        },
    };
    let unfit = crate::encode::is_keyword(&name) || name == plan.options.variable.bare();
    Some(Ident::new(if unfit { "response" } else { &name }))
}

fn shown(output: &Output, name: &Ident) -> Code {
    match output {
        Output::Bytes => code!("    println!(\"{} bytes\", ", name.clone(), ".len());"),
        Output::Text => code!("    println!(\"{", name.clone(), "}\");"),
        Output::Download => code!(
            "    while let Some(chunk) = ",
            name.clone(),
            ".chunk().await? {\n        println!(\"{} bytes\", chunk.len());\n    }"
        ),
        Output::Stream(_) => code!(
            "    while let Some(item) = ",
            name.clone(),
            ".try_next().await? {\n        println!(\"{item:?}\");\n    }"
        ),
        _ => code!("    println!(\"{", name.clone(), ":?}\");"),
    }
}
