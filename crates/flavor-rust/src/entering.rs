//! How an argument enters a call: the statement that hands its value to the runtime.

use sdkwright_api::{ParamPlace, Parameter, Style};

use crate::accept::Accept;
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
    let name = argument.ident.clone();
    let value = match accept {
        Accept::Text | Accept::Float | Accept::Bytes | Accept::File => code!(name, ".into()"),
        Accept::Files => code!(name, ".into_iter().map(Into::into).collect::<Vec<File>>()"),
        Accept::Texts => code!(name, ".into_iter().map(Into::into).collect::<Vec<String>>()"),
        Accept::Each(_) => code!(name, ".into_iter().collect::<Vec<_>>()"),
        Accept::Exactly(_) => name.into(),
    };
    let ty = match accept {
        Accept::Text => "::<String>",
        Accept::Float => "::<f64>",
        _ => "",
    };
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
        Carries::Body(_, form) => return form.enter(call, value, ty, imports),
    };
    layout::call(8, &code!(call, ".", method, ty), &arguments, ";")
}

fn path_style(parameter: &Parameter) -> Option<&'static str> {
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

fn header_style(style: Style, explode: bool, accept: &Accept) -> Option<&'static str> {
    match (style, explode) {
        (Style::Json, _) => Some("Json"),
        (_, true) if matches!(accept, Accept::Exactly(_)) => Some("SimpleExploded"),
        _ => None,
    }
}

/// Only objects and lists look different when they are exploded.
fn cookie_style(parameter: &Parameter, accept: &Accept) -> Option<&'static str> {
    match (parameter.style, parameter.explode) {
        (Style::Json, _) => Some("Json"),
        _ if parameter.allow_reserved => Some("Raw"),
        (_, true) if !matches!(accept, Accept::Text | Accept::Float) => Some("FormExploded"),
        _ => None,
    }
}

/// A single value looks the same exploded or not.
fn query_style(style: Style, explode: bool, accept: &Accept) -> &'static str {
    match (style, explode) {
        (Style::Form, _) if matches!(accept, Accept::Text | Accept::Float) => "Form",
        (Style::SpaceDelimited, false) => "SpaceDelimited",
        (Style::PipeDelimited, false) => "PipeDelimited",
        (Style::DeepObject, _) => "DeepObject",
        (Style::Json, _) => "Json",
        (_, true) => "FormExploded",
        (_, false) => "Form",
    }
}
