//! How a body goes out: what its argument takes, and the statement that hands it to the runtime.

use sdkwright_api::{Body, Content, MediaKind, Operation, Part, PartKind, Shape, TypeRef};
use sdkwright_diagnostics::{Finding, Findings};

use crate::accept::Accept;
use crate::codes;
use crate::encode::{Code, code};
use crate::imports::Imports;
use crate::layout;
use crate::types::TypeTable;

/// How a body goes out.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum BodyForm<'a> {
    /// JSON, sent as this media type.
    Json(TypeRef, &'a str),
    /// Form fields.
    Form(TypeRef, &'a [Part]),
    /// A multipart body that a model describes; set where parts have headers that only one made by hand can give.
    Multipart(TypeRef, bool, &'a str),
    /// A multipart body of which nothing is known.
    Parts(&'a str),
    /// A file of this media type.
    File(&'a str),
    /// One JSON value a line, or a record: the method of the runtime's `Call` that sends them.
    Lines(Option<TypeRef>, &'a str, &'static str),
    Text(&'a str),
    Bytes(&'a str),
}

impl<'a> BodyForm<'a> {
    /// How the used content of a body goes out. What this flavor does not encode is bytes, and a finding.
    pub fn of(types: &TypeTable<'_>, operation: &Operation, body: &'a Body, findings: &mut Findings) -> Self {
        let form = Self::of_content(types, body.content());
        if let Self::Bytes(media_type) = form {
            let message = format!("a body of {media_type} is not built from its schema yet");
            let finding = Finding::warning(&codes::UNSUPPORTED_BODY, message).at(operation.origin.clone());
            findings.push(finding.help("the method takes the encoded body as bytes"));
        }
        form
    }

    /// How one content of a body goes out.
    pub fn of_content(types: &TypeTable<'_>, content: &'a Content) -> Self {
        let Content { media_type, kind, ty, item, parts, .. } = content;
        match (*kind, *ty) {
            (MediaKind::Json, Some(ty)) => Self::Json(ty, media_type),
            (MediaKind::Text, Some(ty)) if is_structured(types, ty) => Self::Json(ty, media_type),
            (MediaKind::Form, Some(ty)) => Self::Form(ty, parts),
            (MediaKind::Multipart, Some(ty)) if matches!(types.shape(ty), Shape::Struct(_)) => {
                let mut headers = parts.iter().flat_map(|part| &part.headers);
                Self::Multipart(ty, headers.any(|header| header.default.is_none()), media_type)
            }
            (MediaKind::Multipart, _) => Self::Parts(media_type),
            (MediaKind::JsonLines, _) => Self::Lines(*item, media_type, "json_lines_body"),
            (MediaKind::JsonSequence, _) => Self::Lines(*item, media_type, "json_sequence_body"),
            (MediaKind::Text, _) => Self::Text(media_type),
            (MediaKind::Bytes, _) => Self::File(concrete_file(media_type)),
            (MediaKind::Json | MediaKind::Form | MediaKind::Xml | MediaKind::EventStream, _) => {
                Self::Bytes(media_type)
            }
        }
    }

    /// The type of its model, if it has one.
    pub fn ty(self) -> Option<TypeRef> {
        match self {
            Self::Json(ty, _) | Self::Form(ty, _) | Self::Multipart(ty, ..) => Some(ty),
            _ => None,
        }
    }

    /// What its argument takes.
    pub fn accept(self, types: &TypeTable<'_>, imports: &mut Imports) -> Accept {
        match self {
            Self::Json(ty, _) | Self::Form(ty, _) => Accept::of(types, ty, imports),
            Self::Multipart(ty, false, _) => Accept::Exactly(types.bare(ty.id, imports)),
            Self::Multipart(_, true, _) => {
                imports.runtime("Multipart");
                Accept::Exactly(Code::fixed("impl Into<Multipart>"))
            }
            Self::Parts(_) => {
                imports.runtime("Multipart");
                Accept::Exactly(Code::fixed("Multipart"))
            }
            Self::File(_) => {
                imports.runtime("File");
                Accept::File
            }
            Self::Lines(item, ..) => Accept::Each(line_type(types, item, imports)),
            Self::Text(_) => Accept::Text,
            Self::Bytes(_) => {
                imports.bytes();
                Accept::Bytes
            }
        }
    }

    /// The type that a struct of required values keeps.
    pub fn owned(self, types: &TypeTable<'_>, imports: &mut Imports) -> Code {
        match self {
            Self::Json(ty, _) | Self::Form(ty, _) | Self::Multipart(ty, ..) => types.bare(ty.id, imports),
            Self::Parts(_) | Self::File(_) => self.accept(types, imports).owned(),
            Self::Lines(item, ..) => code!("Vec<", line_type(types, item, imports), ">"),
            Self::Text(_) => Code::fixed("String"),
            Self::Bytes(_) => {
                imports.bytes();
                Code::fixed("Bytes")
            }
        }
    }

    /// `call.json_body(&body);`, for a value that already has its own type; `ty` is written behind the method's name
    /// where the value's type must be said.
    pub fn enter(self, call: &'static str, value: &Code, ty: &'static str, imports: &mut Imports) -> Code {
        let reference = code!("&", value.clone());
        let (method, arguments) = match self {
            Self::Json(_, media_type) if is_plain_json(media_type) => ("json_body", vec![reference]),
            Self::Json(_, media_type) => {
                ("json_body_as", vec![Code::string(concrete(media_type)), reference])
            }
            Self::Form(_, parts) => match styles(parts, imports) {
                None => ("form_body", vec![reference]),
                Some(styles) => ("form_body_styled", vec![reference, styles]),
            },
            Self::Multipart(.., media_type) => multipart(media_type, code!(value.clone(), ".into()")),
            Self::Parts(media_type) => multipart(media_type, value.clone()),
            Self::File(media_type) => ("file_body", vec![Code::string(media_type), value.clone()]),
            Self::Lines(_, media_type, method) => (method, vec![Code::string(media_type), reference]),
            Self::Text(media_type) => ("text_body", vec![Code::string(media_type), value.clone()]),
            Self::Bytes(media_type) => ("bytes_body", vec![Code::string(media_type), value.clone()]),
        };
        let ty = if matches!(method, "json_body" | "json_body_as" | "form_body") { ty } else { "" };
        layout::call(8, &code!(call, ".", method, ty), &arguments, ";")
    }
}

/// The statement that encodes the value of the body as this content says, whatever it was encoded as before.
pub(crate) fn encoded(call: &'static str, content: &Content, imports: &mut Imports) -> Code {
    let (method, arguments) = match content.kind {
        MediaKind::Form => {
            let styles = styles(&content.parts, imports).unwrap_or_else(|| Code::fixed("&[]"));
            (".body_as_form", vec![styles])
        }
        MediaKind::Multipart => (".body_as_multipart", Vec::new()),
        _ => (".body_as", vec![Code::string(concrete(&content.media_type))]),
    };
    layout::call(8, &code!(call, method), &arguments, ";")
}

/// The fields of a form that are not sent as usual: lists repeated, objects as JSON.
fn styles(parts: &[Part], imports: &mut Imports) -> Option<Code> {
    use sdkwright_api::Style;
    let styles: Vec<Code> = parts
        .iter()
        .filter_map(|part| {
            let PartKind::Text { style, explode, allow_reserved } = part.kind else { return None };
            let style = match (style, explode) {
                (Style::SpaceDelimited, false) => "SpaceDelimited",
                (Style::PipeDelimited, false) => "PipeDelimited",
                (Style::DeepObject, _) => "DeepObject",
                (_, false) => "Form",
                (_, true) if allow_reserved => "FormExploded",
                (_, true) => return None,
            };
            let reserved = if allow_reserved { ".reserved()" } else { "" };
            Some(code!("(", Code::string(&part.wire), ", QueryStyle::", style, reserved, ")"))
        })
        .collect();
    if styles.is_empty() {
        return None;
    }
    imports.runtime("QueryStyle");
    Some(code!("&[", Code::join(&styles, ", "), "]"))
}

fn line_type(types: &TypeTable<'_>, item: Option<TypeRef>, imports: &mut Imports) -> Code {
    item.map_or_else(|| Code::fixed("serde_json::Value"), |item| types.expr(item, imports))
}

fn is_structured(types: &TypeTable<'_>, ty: TypeRef) -> bool {
    matches!(
        types.shape(ty),
        Shape::Struct(_) | Shape::List(_) | Shape::Tuple(_) | Shape::Map(_) | Shape::Union(_)
    )
}

/// A range of media types cannot be sent; what it stands for is the commonest of its kind.
fn concrete(media_type: &str) -> &str {
    match media_type {
        range if !range.contains('*') => range,
        "text/*" => "text/plain",
        "application/*" | "*/*" => "application/json",
        _ => "application/octet-stream",
    }
}

/// The same for a file, which is not the JSON that a range over everything stands for elsewhere.
fn concrete_file(media_type: &str) -> &str {
    if media_type.contains('*') { "application/octet-stream" } else { media_type }
}

/// Forms are what parts are without a word.
fn multipart(media_type: &str, body: Code) -> (&'static str, Vec<Code>) {
    if media_type.starts_with("multipart/form-data") || media_type.contains('*') {
        ("multipart_body", vec![body])
    } else {
        ("multipart_body_as", vec![Code::string(media_type), body])
    }
}

fn is_plain_json(media_type: &str) -> bool {
    let essence = media_type.split(';').next().unwrap_or_default().trim();
    essence.eq_ignore_ascii_case("application/json") || concrete(media_type) == "application/json"
}
