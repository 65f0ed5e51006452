//! A request builder: what can be set before an operation is sent.

use sdkwright_api::{Output, Representation};
use sdkwright_config::NameLock;
use serde::Serialize;

use crate::bodies::{BodyForm, encoded};
use crate::encode::{Code, Ident, code};
use crate::entering::{accept_for, set};
use crate::imports::Imports;
use crate::layout;
use crate::outputs::{Given, given, stream_media_type, streamed};
use crate::paging;
use crate::plan::{Argument, Carries, OperationPlan, Plan};
use crate::prose::{Prose, code_span};
use crate::views::models::{SetterView, deprecated_attribute};
use crate::views::operation::{ErrorList, description};
use crate::views::outcome::OutcomesView;
use crate::views::response_headers::HeadersView;

/// A request builder and the description of its operation.
#[derive(Debug, Serialize)]
pub struct RequestView {
    pub ident: Ident,
    pub docs: Code,
    /// `static GET_CUSTOMER: Operation = …;`
    pub description: Code,
    /// The struct of required values when they are many.
    pub parameters: Option<ParametersView>,
    pub setters: Vec<SetterView>,
    pub output: Code,
    /// `type Output = Result<…, Error>;`
    pub awaited: Code,
    /// `type IntoFuture = Pending<…>;`
    pub pending: Code,
    /// `pub fn send(self) -> Pending<…> {`
    pub send: Code,
    /// `pub fn send_blocking(self) -> Result<…, Error> {`
    pub blocking: Code,
    pub terminal: Code,
    pub send_docs: Code,
    /// What the whole response is asked for with, where there is a stream too.
    pub switch: Option<Code>,
    pub stream: Option<StreamView>,
    /// The methods that ask for other media types.
    pub representations: Vec<RepresentationView>,
    pub outcomes: Option<OutcomesView>,
    pub headers: Option<HeadersView>,
    pub pages: Option<PagesView>,
}

/// The method that gives the response item by item.
#[derive(Debug, Serialize)]
pub struct StreamView {
    pub docs: Code,
    pub statements: Vec<Code>,
    /// `pub fn stream(mut self) -> Pending<…> {`
    pub signature: Code,
    /// `pub fn stream_blocking(self) -> Result<…, Error> {`
    pub blocking: Code,
    pub terminal: Code,
}

/// A method that asks for a response of another media type.
#[derive(Debug, Serialize)]
pub struct RepresentationView {
    pub docs: Code,
    pub statements: Vec<Code>,
    /// `pub fn send_xml(mut self) -> Pending<…> {`
    pub signature: Code,
    pub terminal: Code,
}

#[derive(Debug, Serialize)]
pub struct ParametersView {
    pub ident: Ident,
    pub docs: Code,
    pub fields: Vec<ParameterFieldView>,
}

#[derive(Debug, Serialize)]
pub struct ParameterFieldView {
    pub docs: Code,
    pub line: Code,
}

#[derive(Debug, Serialize)]
pub struct PagesView {
    pub constructor: Code,
    pub items: Option<ItemsView>,
}

#[derive(Debug, Serialize)]
pub struct ItemsView {
    pub ty: Code,
    pub closure: Code,
}

pub(crate) fn request_view(
    plan: &Plan<'_>,
    operation: &OperationPlan<'_>,
    error_lists: &[ErrorList],
    imports: &mut Imports,
    lock: &mut NameLock,
) -> RequestView {
    let mut docs = Prose::new();
    let call = format!("{} {}", operation.operation.method.as_str(), operation.operation.template);
    docs.own(format!("A call of {}, sent by `send` or by awaiting it.", code_span(&call)));
    let given = given(plan, operation.output, operation.outcomes.as_ref(), imports);
    let output = given.ty.clone();
    let pages = paging::pages(operation.operation).and_then(|pagination| {
        let constructor =
            paging::constructor(&plan.types, operation.operation, pagination, &output, imports)?;
        let items = paging::item_type(&plan.types, operation.operation).and_then(|item| {
            let access = pagination.items.as_ref()?;
            imports.runtime("Items");
            Some(ItemsView {
                ty: plan.types.expr(item, imports),
                closure: paging::items(&plan.types, access)?,
            })
        });
        Some(PagesView { constructor, items })
    });
    let switch = switch(operation, "false");
    let receiver = if switch.is_some() { "mut self" } else { "self" };
    RequestView {
        ident: operation.builder.clone(),
        docs: docs.outer(0),
        description: description(plan, operation, error_lists, imports),
        parameters: operation
            .parameters
            .as_ref()
            .map(|ident| parameters_view(plan, operation, ident, imports)),
        setters: setters(plan, operation, imports),
        awaited: layout::assignment(
            4,
            &Code::fixed("type Output"),
            &code!("Result<", output.clone(), ", Error>"),
        ),
        pending: layout::assignment(
            4,
            &Code::fixed("type IntoFuture"),
            &code!("Pending<", output.clone(), ">"),
        ),
        send: sending(&Code::fixed("pub fn send"), receiver, &output),
        blocking: blocking("pub fn send_blocking", &output),
        output,
        terminal: given.terminal.clone(),
        send_docs: send_docs(&given),
        switch,
        stream: stream_view(plan, operation, imports),
        representations: operation
            .representations
            .iter()
            .map(|(ident, other)| representation_view(plan, operation, ident, other, imports))
            .collect(),
        outcomes: OutcomesView::new(plan, operation, imports, lock),
        headers: HeadersView::new(plan, operation, imports),
        pages,
    }
}

fn send_docs(given: &Given) -> Code {
    let mut docs = Prose::new();
    docs.own(given.sentence);
    docs.outer(4)
}

/// The second way to send an operation: item by item.
fn stream_view(plan: &Plan<'_>, operation: &OperationPlan<'_>, imports: &mut Imports) -> Option<StreamView> {
    let streaming = operation.operation.streaming.as_ref()?;
    let given = streamed(plan, &streaming.stream, imports);
    let media_type = stream_media_type(operation.operation)?;
    let accept = layout::call(8, &Code::fixed("self.call.accept"), &[Code::string(media_type)], ";");
    Some(StreamView {
        docs: send_docs(&given),
        statements: switch(operation, "true").into_iter().chain([accept]).collect(),
        signature: sending(&Code::fixed("pub fn stream"), "mut self", &given.ty),
        blocking: blocking("pub fn stream_blocking", &given.ty),
        terminal: given.terminal,
    })
}

/// The signature of a method that gives what is to be awaited.
fn sending(head: &Code, receiver: &'static str, output: &Code) -> Code {
    let pending = code!("Pending<", output.clone(), ">");
    layout::signature(4, head, &[Code::fixed(receiver)], Some(&pending), " {")
}

/// The signature of a method that waits for what is given.
fn blocking(head: &'static str, output: &Code) -> Code {
    let result = code!("Result<", output.clone(), ", Error>");
    layout::signature(4, &Code::fixed(head), &[Code::fixed("self")], Some(&result), " {")
}

fn representation_view(
    plan: &Plan<'_>,
    operation: &OperationPlan<'_>,
    ident: &Ident,
    other: &Representation,
    imports: &mut Imports,
) -> RepresentationView {
    let given = given(plan, &other.output, None, imports);
    let mut docs = Prose::new();
    docs.own(given.sentence);
    docs.own(format!("The response is asked for as {}.", code_span(&other.media_type)));
    let is_stream = matches!(other.output, Output::Stream(_));
    let accept = layout::call(8, &Code::fixed("self.call.accept"), &[Code::string(&other.media_type)], ";");
    let switch = switch(operation, if is_stream { "true" } else { "false" });
    RepresentationView {
        docs: docs.outer(4),
        statements: switch.into_iter().chain([accept]).collect(),
        signature: sending(&code!("pub fn ", ident.clone()), "mut self", &given.ty),
        terminal: given.terminal,
    }
}

/// The statement that chooses the whole response or the stream in the body, where the document has a field for it.
fn switch(operation: &OperationPlan<'_>, value: &'static str) -> Option<Code> {
    let key = operation.operation.streaming.as_ref()?.switch.as_ref()?;
    let arguments = [Code::string(key), code!("&", value)];
    Some(layout::call(8, &Code::fixed("self.call.body_field"), &arguments, ";"))
}

fn parameters_view(
    plan: &Plan<'_>,
    operation: &OperationPlan<'_>,
    ident: &Ident,
    imports: &mut Imports,
) -> ParametersView {
    let mut docs = Prose::new();
    docs.own(format!("What {} cannot do without.", code_span(operation.method.bare())));
    let fields = operation.bundled().iter().map(|argument| {
        let ty = match argument.carries {
            Carries::Parameter(_, parameter) => plan.types.bare(parameter.ty.id, imports),
            Carries::Body(_, form) => form.owned(&plan.types, imports),
        };
        ParameterFieldView {
            docs: argument_prose(argument).outer(4),
            line: code!("pub ", argument.ident.clone(), ": ", ty, ","),
        }
    });
    ParametersView { ident: ident.clone(), docs: docs.outer(0), fields: fields.collect() }
}

/// What is said about an argument.
pub(crate) fn argument_prose(argument: &Argument<'_>) -> Prose {
    match argument.carries {
        Carries::Parameter(_, parameter) => {
            let mut docs =
                Prose::of(&parameter.docs, || format!("The parameter {}.", code_span(&parameter.wire)));
            docs.assumed(parameter.default.as_ref());
            if argument.is_global {
                docs.own("It may be set once, for the whole client.".to_owned());
            }
            docs.deprecated(parameter.deprecated.as_ref());
            docs
        }
        Carries::Body(body, form) => {
            let mut docs = Prose::of(&body.docs, || "The body of the request.".to_owned());
            if let BodyForm::Multipart(_, true, _) = form {
                docs.own("A `Multipart` made by hand can give its parts headers of their own.");
            }
            docs
        }
    }
}

/// What can be set, and how else the body can be sent.
fn setters(plan: &Plan<'_>, operation: &OperationPlan<'_>, imports: &mut Imports) -> Vec<SetterView> {
    let mut setters: Vec<SetterView> =
        operation.optional.iter().map(|argument| setter(plan, &argument.ident, argument, imports)).collect();
    let is_required = operation.operation.body.as_ref().is_some_and(|body| body.required);
    for way in &operation.alternatives {
        let media_type = code_span(&way.content.media_type);
        match &way.argument {
            Some(_) if is_required => {}
            Some(argument) => {
                let mut docs = argument_prose(argument);
                docs.own(format!("It is sent as {media_type}."));
                let setter = setter(plan, &way.ident, argument, imports);
                setters.push(SetterView { docs: docs.outer(4), ..setter });
            }
            None => {
                let mut docs = Prose::new();
                docs.own(format!("Sends the body as {media_type}."));
                let head = code!("pub fn ", way.ident.clone());
                let arguments = [Code::fixed("mut self")];
                setters.push(SetterView {
                    docs: docs.outer(4),
                    signature: layout::signature(4, &head, &arguments, Some(&Code::fixed("Self")), " {"),
                    statement: encoded("self.call", way.content, imports),
                    deprecated: None,
                });
            }
        }
    }
    setters
}

fn setter(plan: &Plan<'_>, name: &Ident, argument: &Argument<'_>, imports: &mut Imports) -> SetterView {
    let accept = accept_for(plan, argument, imports);
    let head = code!("pub fn ", name.clone());
    let arguments = [Code::fixed("mut self"), code!(argument.ident.clone(), ": ", accept.argument())];
    let deprecated = match argument.carries {
        Carries::Parameter(_, parameter) => {
            parameter.deprecated.as_ref().map(|deprecation| deprecated_attribute(deprecation, 4))
        }
        Carries::Body(..) => None,
    };
    SetterView {
        docs: argument_prose(argument).outer(4),
        signature: layout::signature(4, &head, &arguments, Some(&Code::fixed("Self")), " {"),
        statement: set("self.call", argument, &accept, imports),
        deprecated,
    }
}
