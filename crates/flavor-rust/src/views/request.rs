//! A request builder: what can be set before an operation is sent.

use sdkwright_api::Output;
use sdkwright_config::NameLock;
use serde::Serialize;

use crate::encode::{Code, Ident, code};
use crate::entering::{accept_for, set};
use crate::imports::Imports;
use crate::layout;
use crate::paging;
use crate::plan::{Argument, BodyForm, Carries, OperationPlan, Plan};
use crate::prose::{Prose, code_span};
use crate::views::models::{SetterView, deprecated_attribute};
use crate::views::operation::{ErrorList, description};

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
    pub terminal: Code,
    pub send_docs: Code,
    pub pages: Option<PagesView>,
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
    let (output, terminal) = output(plan, operation.output, imports);
    let pages = paging::pages(operation.operation).and_then(|pagination| {
        let constructor =
            paging::constructor(&plan.types, operation.operation, pagination, &output, lock, imports)?;
        let items = paging::item_type(&plan.types, operation.operation).and_then(|item| {
            let access = pagination.items.as_ref()?;
            imports.runtime("Items");
            Some(ItemsView {
                ty: plan.types.expr(item, imports),
                closure: paging::items(&plan.types, access, lock)?,
            })
        });
        Some(PagesView { constructor, items })
    });
    RequestView {
        ident: operation.builder.clone(),
        docs: docs.outer(0),
        description: description(plan, operation, error_lists, imports),
        parameters: operation
            .parameters
            .as_ref()
            .map(|ident| parameters_view(plan, operation, ident, imports)),
        setters: operation.optional.iter().map(|argument| setter(plan, argument, imports)).collect(),
        output,
        terminal,
        send_docs: send_docs(operation.output),
        pages,
    }
}

fn send_docs(output: &Output) -> Code {
    let mut docs = Prose::new();
    docs.own(match output {
        Output::Nothing => "Sends the request. The response has no body.",
        Output::OptionalJson(_) => "Sends the request and decodes the response, `None` where it has no body.",
        Output::Json(_) => "Sends the request and decodes the response.",
        Output::Text => "Sends the request and gives the response as text.",
        Output::Bytes | Output::Download | Output::Stream(_) | Output::Outcomes(_) => {
            "Sends the request and gives the response's bytes."
        }
    });
    docs.outer(4)
}

/// The Rust type of what a call gives, and the method of the runtime's `Call` that gives it.
pub(crate) fn output(plan: &Plan<'_>, output: &Output, imports: &mut Imports) -> (Code, Code) {
    match output {
        Output::Nothing => (Code::fixed("()"), Code::fixed("nothing")),
        Output::Json(ty) => (plan.types.expr(*ty, imports), Code::fixed("json")),
        Output::OptionalJson(ty) => {
            let bare = plan.types.bare(ty.id, imports);
            (code!("Option<", bare, ">"), Code::fixed("optional_json"))
        }
        Output::Text => (Code::fixed("String"), Code::fixed("text")),
        Output::Bytes | Output::Download | Output::Stream(_) | Output::Outcomes(_) => {
            imports.bytes();
            (Code::fixed("Bytes"), Code::fixed("bytes"))
        }
    }
}

fn parameters_view(
    plan: &Plan<'_>,
    operation: &OperationPlan<'_>,
    ident: &Ident,
    imports: &mut Imports,
) -> ParametersView {
    let mut docs = Prose::new();
    docs.own(format!("What {} cannot do without.", code_span(operation.method.bare())));
    let fields = operation.required.iter().map(|argument| {
        let ty = match argument.carries {
            Carries::Parameter(_, parameter) => plan.types.bare(parameter.ty.id, imports),
            Carries::Body(_, BodyForm::Json(ty) | BodyForm::Form(ty)) => plan.types.bare(ty.id, imports),
            Carries::Body(_, BodyForm::Text) => Code::fixed("String"),
            Carries::Body(_, BodyForm::Bytes) => {
                imports.bytes();
                Code::fixed("Bytes")
            }
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
            docs.deprecated(parameter.deprecated.as_ref());
            docs
        }
        Carries::Body(body, _) => Prose::of(&body.docs, || "The body of the request.".to_owned()),
    }
}

fn setter(plan: &Plan<'_>, argument: &Argument<'_>, imports: &mut Imports) -> SetterView {
    let accept = accept_for(plan, argument, imports);
    let head = code!("pub fn ", argument.ident.clone());
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
