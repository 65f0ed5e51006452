//! How an argument enters a call: the statement that hands its value to the runtime.

use sdkwright_api::{ParamPlace, Style};

use crate::accept::Accept;
use crate::encode::{Code, code};
use crate::imports::Imports;
use crate::layout;
use crate::plan::{Argument, BodyForm, Carries, Plan};

/// Decided again where it is printed, so that the file's imports learn of its types.
pub(crate) fn accept_for(plan: &Plan<'_>, argument: &Argument<'_>, imports: &mut Imports) -> Accept {
    match argument.carries {
        Carries::Parameter(_, parameter) => Accept::of(&plan.types, parameter.ty, imports),
        Carries::Body(_, BodyForm::Json(ty) | BodyForm::Form(ty)) => Accept::of(&plan.types, ty, imports),
        Carries::Body(..) => {
            if argument.accept == Accept::Bytes {
                imports.bytes();
            }
            argument.accept.clone()
        }
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
        Accept::Text | Accept::Float | Accept::Bytes => code!(name, ".into()"),
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
                ParamPlace::Path => match path_style(parameter.style, parameter.explode) {
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
                ParamPlace::Header => ("header", vec![wire, reference]),
                ParamPlace::Cookie => ("cookie", vec![wire, reference]),
            }
        }
        Carries::Body(_, BodyForm::Json(_)) => ("json_body", vec![reference]),
        Carries::Body(_, BodyForm::Form(_)) => ("form_body", vec![reference]),
        Carries::Body(body, BodyForm::Text) => {
            ("text_body", vec![Code::string(&body.content().media_type), value.clone()])
        }
        Carries::Body(body, BodyForm::Bytes) => {
            ("bytes_body", vec![Code::string(&body.content().media_type), value.clone()])
        }
    };
    let ty = if matches!(method, "text_body" | "bytes_body") { "" } else { ty };
    layout::call(8, &code!(call, ".", method, ty), &arguments, ";")
}

fn path_style(style: Style, explode: bool) -> Option<&'static str> {
    match (style, explode) {
        (Style::Label, false) => Some("Label"),
        (Style::Label, true) => Some("LabelExploded"),
        (Style::Matrix, false) => Some("Matrix"),
        (Style::Matrix, true) => Some("MatrixExploded"),
        (_, true) => Some("SimpleExploded"),
        (_, false) => None,
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
