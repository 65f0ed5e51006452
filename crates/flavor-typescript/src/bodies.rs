//! How bodies are written: what an operation's table says of its body.

use sdkwright_api::{
    Body, Content, Literal as Value, MediaKind, Method, Operation, Parameter, Part, PartKind, Shape, Style,
    TypeRef,
};
use sdkwright_diagnostics::{Finding, Findings};

use crate::codes::UNSUPPORTED_BODY;
use crate::encode::{Code, Ident};
use crate::imports::Imports;
use crate::layout::Literal;
use crate::parameters::{is_single, style_of};
use crate::schemas::Schemas;
use crate::types::TypeTable;

/// `body: {…}` for one of the contents of a body, which is called `name`; `switch` is a field that is sent along as `true`.
pub(crate) fn table(
    types: &TypeTable<'_>,
    schemas: &Schemas<'_>,
    body: &Body,
    content: &Content,
    name: &Ident,
    switch: Option<&str>,
    imports: &mut Imports,
) -> Literal {
    let kind = kind(types, content);
    let ty = match kind {
        MediaKind::Json | MediaKind::Form | MediaKind::Multipart => content.ty,
        MediaKind::JsonLines | MediaKind::JsonSequence => content.item,
        _ => None,
    };
    let schema = ty.and_then(|ty| schemas.usage(types, ty, imports));
    let (module, encoder, usual) = encoder(kind, schema.is_some());
    imports.lib(module, encoder);
    let mut entries = vec![
        (Code::fixed("name"), Literal::string(name.as_str())),
        (Code::fixed("encode"), Literal::fixed(encoder)),
    ];
    let mut add = |key: &'static str, value: Literal| entries.push((Code::fixed(key), value));
    if let Some(schema) = schema {
        add("type", schema);
    }
    let said = match kind {
        // It gets a boundary of its own.
        MediaKind::Multipart => essence(&content.media_type),
        _ => content.media_type.as_str(),
    };
    if said != usual && is_sendable(said) {
        add("mediaType", Literal::string(said));
    }
    let parts = parts(types, content, imports);
    if !parts.is_empty() {
        add("parts", Literal::Object(parts));
    }
    if let Some(switch) = switch {
        add("also", Literal::Object(vec![(Code::key(switch), Literal::fixed("true"))]));
    }
    if body.required {
        add("required", Literal::fixed("true"));
    }
    Literal::Object(entries)
}

/// The runtime's encoder of a kind, and the media type that it gives. JSON that looks different in code, which has a schema,
/// has an encoder of its own.
fn encoder(kind: MediaKind, has_schema: bool) -> (&'static str, &'static str, &'static str) {
    match kind {
        MediaKind::Json if has_schema => ("body", "modelBody", "application/json"),
        MediaKind::Json => ("body", "jsonBody", "application/json"),
        MediaKind::Form => ("forms", "formBody", "application/x-www-form-urlencoded"),
        MediaKind::Multipart => ("forms", "multipartBody", "multipart/form-data"),
        MediaKind::JsonLines => ("lines", "linesBody", "application/jsonl"),
        MediaKind::JsonSequence => ("sequence", "sequenceBody", "application/json-seq"),
        MediaKind::Text => ("body", "textBody", "text/plain"),
        MediaKind::EventStream | MediaKind::Xml | MediaKind::Bytes => {
            ("body", "bytesBody", "application/octet-stream")
        }
    }
}

/// A media type without parameters.
fn essence(media_type: &str) -> &str {
    media_type.split(';').next().unwrap_or_default().trim()
}

/// Whether a media type can be said of a body: no range such as `image/*`, and nothing that no header holds.
fn is_sendable(media_type: &str) -> bool {
    media_type.contains('/')
        && !media_type.contains('*')
        && media_type.bytes().all(|b| (b' '..=b'~').contains(&b))
}

/// The properties of a form or a multipart body that are not sent as the encoder would by itself.
fn parts(types: &TypeTable<'_>, content: &Content, imports: &mut Imports) -> Vec<(Code, Literal)> {
    let Some(ty) = content.ty else { return Vec::new() };
    let Shape::Struct(object) = types.shape(ty) else { return Vec::new() };
    let fields = object.fields.iter().filter_map(|field| {
        let part = content.parts.iter().find(|part| part.wire == field.wire)?;
        let entries = part_entries(types, content.kind, part, field.ty, imports);
        (!entries.is_empty()).then(|| (Code::key(&part.wire), Literal::Object(entries)))
    });
    fields.collect()
}

fn part_entries(
    types: &TypeTable<'_>,
    kind: MediaKind,
    part: &Part,
    ty: TypeRef,
    imports: &mut Imports,
) -> Vec<(Code, Literal)> {
    let mut entries = Vec::new();
    let is_object = |ty: TypeRef| matches!(types.shape(ty), Shape::Struct(_) | Shape::Map(_));
    let holds_objects = matches!(types.shape(ty), Shape::List(item) if is_object(*item));
    match part.kind {
        PartKind::Text { style, explode, allow_reserved } => {
            let is_usual = style == Style::Form && explode && !is_object(ty);
            if !is_usual && let Some(constant) = style_of(style, explode, is_single(types, ty)) {
                imports.lib("styles", constant);
                entries.push((Code::fixed("style"), Literal::fixed(constant)));
            }
            if allow_reserved {
                imports.lib("styles", "reserved");
                entries.push((Code::fixed("encode"), Literal::fixed("reserved")));
            }
        }
        PartKind::Json if kind == MediaKind::Multipart && is_object(ty) => {}
        PartKind::EachJson if kind == MediaKind::Multipart && holds_objects => {}
        PartKind::Json => entries.push((Code::fixed("json"), Literal::fixed("true"))),
        PartKind::EachJson => entries.push((Code::fixed("json"), Literal::fixed("\"each\""))),
        PartKind::File | PartKind::Files => {}
    }
    let media_type = part.content_type.as_deref().filter(|media_type| is_sendable(media_type));
    entries.extend(media_type.map(|text| (Code::fixed("mediaType"), Literal::string(text))));
    let headers = part
        .headers
        .iter()
        .filter_map(|header| Some((Code::key(&header.wire), Literal::string(&fixed_value(header)?))));
    let headers: Vec<(Code, Literal)> = headers.collect();
    if !headers.is_empty() {
        entries.push((Code::fixed("headers"), Literal::Object(headers)));
    }
    entries
}

/// The value of a part's header, where the document says it and a header can have it (RFC 9110, section 5.5).
fn fixed_value(header: &Parameter) -> Option<String> {
    let text = match header.default.as_ref()? {
        Value::String(text) => text.clone(),
        Value::Number(digits) => digits.clone(),
        Value::Bool(truth) => truth.to_string(),
        Value::Null | Value::Array(_) | Value::Object(_) => return None,
    };
    let is_name = |b: u8| b.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&b);
    let is_sent = header.wire.bytes().all(is_name) && text.bytes().all(|b| (b' '..=b'~').contains(&b));
    is_sent.then_some(text)
}

/// How a body is encoded: a form or several parts are made of an object and nothing else; of other types the caller makes
/// the bytes.
pub(crate) fn kind(types: &TypeTable<'_>, content: &Content) -> MediaKind {
    match (content.kind, content.ty) {
        (MediaKind::Form | MediaKind::Multipart, Some(ty)) => match types.shape(ty) {
            Shape::Struct(_) | Shape::Map(_) | Shape::Union(_) | Shape::Any => content.kind,
            _ => MediaKind::Bytes,
        },
        _ => content.kind,
    }
}

/// Says which bodies the caller has to encode, and which cannot be sent as the document says.
pub(crate) fn check(types: &TypeTable<'_>, operation: &Operation, findings: &mut Findings) {
    let Some(body) = &operation.body else { return };
    let content = body.content();
    let key = &operation.id.key;
    let mut warn = |message: String| {
        findings.push(Finding::warning(&UNSUPPORTED_BODY, message).at(operation.origin.clone()));
    };
    if kind(types, content) != content.kind {
        let essence = essence(&content.media_type);
        warn(format!("{key} takes a body of {essence} that is no object; the method takes its bytes"));
    }
    // A file can be given with its headers.
    let others = content.parts.iter().filter(|part| !matches!(part.kind, PartKind::File | PartKind::Files));
    for part in others {
        for header in part.headers.iter().filter(|header| fixed_value(header).is_none()) {
            warn(format!(
                "{key} takes a part {} with a header {}, of which the document gives no value; it is not sent",
                part.wire, header.wire
            ));
        }
    }
    if matches!(operation.method, Method::Get | Method::Head) {
        warn(format!(
            "{key} takes a body, which `fetch` does not send with this method; its transport has to"
        ));
    }
}
