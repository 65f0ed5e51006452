//! How the properties of forms and multipart bodies are sent (OpenAPI 3.1.1, "Encoding Object").

use openapiv3::{Header, MediaType};
use sdkwright_api::{
    Content, Field, Format, Literal, MediaKind, Name, ParamPlace, Parameter, Part, PartKind, Shape, Style,
    TypeRef, Types,
};
use sdkwright_spec::{Address, Node};

use crate::docs::docs;
use crate::draft::{Draft, DraftShape};
use crate::keywords;
use crate::literals::literal;
use crate::lowering::Lowering;
use crate::media::media_kind;

/// What a property is sent as where nothing is said about its style.
const USUAL: PartKind = PartKind::Text { style: Style::Form, explode: true, allow_reserved: false };

impl Lowering<'_> {
    /// The properties that `encoding` says something about. What is not said about them is decided by
    /// [`complete_parts`], when their types are known.
    pub(crate) fn declared_parts(
        &mut self,
        media: &MediaType,
        kind: MediaKind,
        place: &Address,
    ) -> Vec<Part> {
        if !matches!(kind, MediaKind::Form | MediaKind::Multipart) {
            return Vec::new();
        }
        let encodings = place.child("encoding");
        let mut parts = Vec::with_capacity(media.encoding.len());
        for (wire, encoding) in &media.encoding {
            let address = self.spec.resolve(&encodings.child(wire));
            let node = self.node(&address);
            let is_styled = ["style", "explode", "allowReserved"].iter().any(|key| node.get(key).is_some());
            let style = match node.get("style").and_then(Node::as_str) {
                Some("spaceDelimited") => Style::SpaceDelimited,
                Some("pipeDelimited") => Style::PipeDelimited,
                Some("deepObject") => Style::DeepObject,
                _ => Style::Form,
            };
            let explode = node.get("explode").and_then(Node::as_bool).unwrap_or(style == Style::Form);
            let mut headers = Vec::new();
            for (name, header) in &encoding.headers {
                // The part's own media type is said by `contentType`.
                if name.eq_ignore_ascii_case("content-type") {
                    continue;
                }
                let at = self.spec.get::<Header>(&keywords::address(header.clone()));
                headers.push(self.part_header(name, &at.value, &at.address));
            }
            let listed = encoding.content_type.as_deref().unwrap_or_default().split(',').map(str::trim);
            // A range of media types cannot be sent; what the caller says then counts.
            let content_type =
                listed.into_iter().find(|media| !media.is_empty() && !media.contains('*') && !is_styled);
            parts.push(Part {
                wire: wire.clone(),
                kind: match is_styled {
                    true => PartKind::Text { style, explode, allow_reserved: encoding.allow_reserved },
                    false => USUAL,
                },
                content_type: content_type.map(str::to_owned),
                headers,
            });
        }
        parts
    }

    fn part_header(&mut self, wire: &str, header: &Header, address: &Address) -> Parameter {
        let node = self.node(address);
        // Nothing but text would do; a type that stands nowhere else would help nobody.
        let text = Draft::new(address.clone(), DraftShape::String(Format::Plain));
        Parameter {
            name: Name::written(wire, format!("part header {wire}")),
            wire: wire.to_owned(),
            place: ParamPlace::Header,
            ty: TypeRef::new(self.drafts.add(text)),
            required: header.required,
            style: Style::Simple,
            explode: false,
            allow_reserved: false,
            docs: docs(None, header.description.as_deref(), None),
            deprecated: None,
            default: self.settled_value(node.get("schema").and(Some(&address.child("schema")))),
        }
    }

    /// The value that a schema assumes, or the only one that it allows.
    fn settled_value(&self, schema: Option<&Address>) -> Option<Literal> {
        let node = self.node(&self.spec.resolve(schema?));
        let only = node.get("enum").and_then(Node::as_array).filter(|values| values.len() == 1);
        let value = node.get("default").or_else(|| node.get("const")).or_else(|| only?.first());
        value.map(literal)
    }
}

/// Gives each field of a form or a multipart body its part, in the order of the fields. What is left over are encodings
/// of properties that there are not.
pub(crate) fn complete_parts(content: &mut Content, types: &Types) -> Vec<Part> {
    let Some(ty) = content.ty.filter(|_| matches!(content.kind, MediaKind::Form | MediaKind::Multipart))
    else {
        return Vec::new();
    };
    let Shape::Struct(object) = &types.get(types.resolve(ty).id).shape else { return Vec::new() };
    let mut declared = std::mem::take(&mut content.parts);
    content.parts = object
        .fields
        .iter()
        .map(|field| {
            let at = declared.iter().position(|part| part.wire == field.wire);
            let part = at.map(|at| declared.swap_remove(at));
            complete_part(part, field, content.kind, types)
        })
        .collect();
    declared
}

fn complete_part(declared: Option<Part>, field: &Field, kind: MediaKind, types: &Types) -> Part {
    let is_styled = declared.as_ref().is_some_and(|part| part.kind != USUAL);
    let mut part = declared.unwrap_or_else(|| Part {
        wire: field.wire.clone(),
        kind: USUAL,
        content_type: None,
        headers: Vec::new(),
    });
    let is_multipart = kind == MediaKind::Multipart;
    if is_styled && !(is_multipart && is_file(types, field.ty)) {
        return part;
    }
    let says_json = part.content_type.as_deref().is_some_and(|media| media_kind(media) == MediaKind::Json);
    let item = match &types.get(types.resolve(field.ty).id).shape {
        Shape::List(item) => Some(*item),
        _ => None,
    };
    part.kind = match item {
        _ if is_multipart && is_file(types, field.ty) => PartKind::File,
        Some(item) if is_multipart && is_file(types, item) => PartKind::Files,
        Some(_) if says_json => PartKind::Json,
        Some(item) if is_multipart && is_structured(types, item) => PartKind::EachJson,
        _ if says_json || is_structured(types, field.ty) => PartKind::Json,
        _ => USUAL,
    };
    if says_json && part.content_type.as_deref() == Some("application/json") {
        part.content_type = None;
    }
    part
}

pub(crate) fn is_file(types: &Types, ty: TypeRef) -> bool {
    matches!(types.get(types.resolve(ty).id).shape, Shape::String(Format::Binary))
}

fn is_structured(types: &Types, ty: TypeRef) -> bool {
    matches!(
        types.get(types.resolve(ty).id).shape,
        Shape::Struct(_) | Shape::Tuple(_) | Shape::Map(_) | Shape::Union(_) | Shape::Any
    )
}
