//! How an argument enters a call: the statement that hands its value to the runtime.

use sdkwright_api::{Body, ParamPlace, Parameter, Style};

use crate::accept::Accept;
use crate::bodies::{BodyForm, encoded};
use crate::encode::{Code, code};
use crate::imports::Imports;
use crate::layout;
use crate::plan::{Argument, Carries, Plan};

/// Decided again where it is printed, so that the file's imports learn of its types.
pub(crate) fn accept_for(plan: &Plan<'_>, argument: &Argument<'_>, imports: &mut Imports) -> Accept {
    match argument.carries {
        Carries::Parameter(_, parameter) => Accept::of(&plan.types, parameter.ty, imports),
        Carries::Body(_, form) => form.accept(&plan.types, imports),
    }
}

/// `self.call.query("email", QueryStyle::Form, &email.into());`: how an argument enters a call.
pub(crate) fn set(
    call: &'static str,
    argument: &Argument<'_>,
    accept: &Accept,
    imports: &mut Imports,
) -> Code {
    let (ty, value) = accept.written(&argument.ident);
    enter(call, argument, ty, &value, imports)
}

/// The same for a value that already has its own type.
pub(crate) fn set_owned(
    call: &'static str,
    argument: &Argument<'_>,
    value: &Code,
    imports: &mut Imports,
) -> Code {
    enter(call, argument, "", value, imports)
}

fn enter(
    call: &'static str,
    argument: &Argument<'_>,
    ty: &'static str,
    value: &Code,
    imports: &mut Imports,
) -> Code {
    let reference = code!("&", value.clone());
    let (method, arguments) = match argument.carries {
        Carries::Parameter(_, parameter) => {
            let wire = Code::string(&parameter.wire);
            match parameter.place {
                ParamPlace::Path => match path_style(parameter) {
                    None => ("path", vec![wire, reference]),
                    Some(style) => {
                        imports.runtime("PathStyle");
                        ("path_styled", vec![wire, code!("PathStyle::", style), reference])
                    }
                },
                ParamPlace::Query => {
                    imports.runtime("QueryStyle");
                    let style = query_style(parameter.style, parameter.explode, &argument.accept);
                    let reserved = if parameter.allow_reserved { ".reserved()" } else { "" };
                    ("query", vec![wire, code!("QueryStyle::", style, reserved), reference])
                }
                ParamPlace::Header => {
                    match header_style(parameter.style, parameter.explode, &argument.accept) {
                        None => ("header", vec![wire, reference]),
                        Some(style) => {
                            imports.runtime("HeaderStyle");
                            ("header_styled", vec![wire, code!("HeaderStyle::", style), reference])
                        }
                    }
                }
                ParamPlace::Cookie => match cookie_style(parameter, &argument.accept) {
                    None => ("cookie", vec![wire, reference]),
                    Some(style) => {
                        imports.runtime("CookieStyle");
                        ("cookie_styled", vec![wire, code!("CookieStyle::", style), reference])
                    }
                },
            }
        }
        Carries::Body(body, form) => return enter_body(call, body, form, value, ty, imports),
    };
    layout::method_call(8, call, &code!(".", method, ty), &arguments)
}

/// A form that can be sent in another encoding too is kept as JSON until then.
fn enter_body(
    call: &'static str,
    body: &Body,
    form: BodyForm<'_>,
    value: &Code,
    ty: &'static str,
    imports: &mut Imports,
) -> Code {
    match form {
        BodyForm::Form(of, _) if body.alternatives.iter().any(|way| way.same_value) => {
            let kept = BodyForm::Json(of, "application/json").enter(call, value, ty, imports);
            code!(kept, "\n        ", encoded(call, body.content(), imports))
        }
        form => form.enter(call, value, ty, imports),
    }
}

pub(crate) fn path_style(parameter: &Parameter) -> Option<&'static str> {
    match (parameter.style, parameter.explode) {
        (Style::Json, _) => Some("Json"),
        (Style::Simple, _) if parameter.allow_reserved => Some("Reserved"),
        (Style::Label, false) => Some("Label"),
        (Style::Label, true) => Some("LabelExploded"),
        (Style::Matrix, false) => Some("Matrix"),
        (Style::Matrix, true) => Some("MatrixExploded"),
        (_, true) => Some("SimpleExploded"),
        (_, false) => None,
    }
}

pub(crate) fn header_style(style: Style, explode: bool, accept: &Accept) -> Option<&'static str> {
    match (style, explode) {
        (Style::Json, _) => Some("Json"),
        (_, true) if matches!(accept, Accept::Exactly(_)) => Some("SimpleExploded"),
        _ => None,
    }
}

/// Only objects and lists look different when they are exploded.
pub(crate) fn cookie_style(parameter: &Parameter, accept: &Accept) -> Option<&'static str> {
    let explode = parameter.explode && !matches!(accept, Accept::Text | Accept::Float);
    match (parameter.style, explode) {
        (Style::Json, _) => Some("Json"),
        (_, true) if parameter.allow_reserved => Some("RawExploded"),
        (_, false) if parameter.allow_reserved => Some("Raw"),
        (_, true) => Some("FormExploded"),
        (_, false) => None,
    }
}

/// A single value looks the same exploded or not.
pub(crate) fn query_style(style: Style, explode: bool, accept: &Accept) -> &'static str {
    match (style, explode) {
        (Style::Form, _) if matches!(accept, Accept::Text | Accept::Float) => "Form",
        (Style::SpaceDelimited, false) => "SpaceDelimited",
        (Style::PipeDelimited, false) => "PipeDelimited",
        (Style::DeepObject, _) => "DeepObject",
        (Style::Json, _) => "Json",
        (Style::WholeJson, _) => "WholeJson",
        (Style::WholeText, _) => "WholeText",
        (_, true) => "FormExploded",
        (_, false) => "Form",
    }
}
