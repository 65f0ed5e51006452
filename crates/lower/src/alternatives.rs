//! Several media types for one body: which is sent, and what other ways there are to send it.

use sdkwright_api::{Alternative, Body, Content, MediaKind, Name, Shape, TypeRef, Types};

use crate::encodings::is_file;
use crate::media::{essence, is_table, is_yaml, media_kind, media_names, preferred};
use crate::words::apart;

/// Chooses the content that is sent, and finds the other ways; says how many contents are offered in no way.
pub(crate) fn settle(body: &mut Body, key: &str, types: &Types) -> usize {
    // JSON is YAML (YAML 1.2, section 1.3), so that what is no text can be sent as that.
    for content in body.contents.iter_mut().filter(|content| is_yaml(&content.media_type)) {
        content.kind = if is_structured(types, content.ty) { MediaKind::Json } else { MediaKind::Text };
    }
    // Nothing writes rows: the text of a table is the caller's.
    for content in body.contents.iter_mut().filter(|content| is_table(&content.media_type)) {
        content.ty = None;
    }
    body.preferred = preferred_body(&body.contents, types);
    let mut missed = 0;
    let mut found: Vec<(usize, bool)> = Vec::new();
    for (index, content) in body.contents.iter().enumerate() {
        let others = found.iter().map(|(other, _)| &body.contents[*other]);
        if index == body.preferred
            || others.chain([body.content()]).any(|known| is_said(known, content, types))
        {
            continue;
        }
        match way(body.content(), content, types) {
            Some(same_value) => found.push((index, same_value)),
            None => missed += 1,
        }
    }
    let candidates: Vec<_> =
        found.iter().map(|(index, _)| media_names(&body.contents[*index].media_type)).collect();
    let names = apart(&candidates, Clone::clone);
    body.alternatives = found
        .iter()
        .zip(names)
        .map(|((content, same_value), name)| {
            let media_type = &body.contents[*content].media_type;
            Alternative {
                content: *content,
                name: Name::invented(
                    name.unwrap_or_else(|| media_type.clone()),
                    format!("{key} request {media_type}"),
                ),
                same_value: *same_value,
            }
        })
        .collect();
    missed
}

/// The first JSON content, else the first; parts where they alone can carry the files of the same type.
fn preferred_body(contents: &[Content], types: &Types) -> usize {
    let usual = preferred(contents.iter().map(|content| content.kind));
    let usual = contents
        .iter()
        .position(|content| media_kind(&content.media_type) == MediaKind::Json)
        .unwrap_or(usual);
    let is_better = |content: &Content| {
        content.kind == MediaKind::Multipart
            && is_same(&contents[usual], content, types)
            && has_files(types, content.ty)
    };
    contents.iter().position(is_better).unwrap_or(usual)
}

/// Whether a content is a known one once more: the same value in the same encoding under another media type.
fn is_said(known: &Content, content: &Content, types: &Types) -> bool {
    // A file says itself what it is.
    if known.kind == MediaKind::Bytes && content.kind == MediaKind::Bytes {
        return !is_structured(types, content.ty);
    }
    if !is_same(known, content, types) {
        return false;
    }
    match content.kind {
        MediaKind::Json => {
            let plain = |media_type: &str| {
                media_type.contains('*')
                    || matches!(essence(media_type).as_str(), "application/json" | "text/json")
            };
            known.kind == MediaKind::Json
                && (content.media_type.contains('*')
                    || essence(&known.media_type) == essence(&content.media_type)
                    || plain(&known.media_type) && plain(&content.media_type))
        }
        // What is no text is sent as JSON, whatever it is called.
        MediaKind::Text => is_structured(types, content.ty) && known.kind == MediaKind::Json,
        kind => known.kind == kind && essence(&known.media_type) == essence(&content.media_type),
    }
}

/// Whether a content sends the value of the preferred one or one of its own; `None` where it is the same value in an
/// encoding that clients do not write.
fn way(used: &Content, content: &Content, types: &Types) -> Option<bool> {
    let is_scalar = !is_structured(types, content.ty) && !has_fields(types, content.ty);
    if is_scalar || !is_same(used, content, types) {
        let is_relabeled =
            is_same(used, content, types) && used.kind == MediaKind::Text && content.kind == used.kind;
        return Some(is_relabeled);
    }
    let is_written = |kind| matches!(kind, MediaKind::Json | MediaKind::Form | MediaKind::Multipart);
    let is_offered = is_written(used.kind) && is_written(content.kind) && !has_files(types, content.ty);
    let has_fields = content.kind == MediaKind::Json || has_fields(types, content.ty);
    (is_offered && has_fields).then_some(true)
}

fn is_same(a: &Content, b: &Content, types: &Types) -> bool {
    let id = |content: &Content| content.ty.map(|ty| types.resolve(ty).id);
    a.ty.is_some() && id(a) == id(b)
}

fn shape(types: &Types, ty: TypeRef) -> &Shape {
    &types.get(types.resolve(ty).id).shape
}

/// Whether a type is more than one scalar.
pub(crate) fn is_structured(types: &Types, ty: Option<TypeRef>) -> bool {
    ty.is_some_and(|ty| {
        matches!(
            shape(types, ty),
            Shape::Struct(_) | Shape::List(_) | Shape::Tuple(_) | Shape::Map(_) | Shape::Union(_)
        )
    })
}

/// Whether a value of a type can be taken apart into fields.
fn has_fields(types: &Types, ty: Option<TypeRef>) -> bool {
    ty.is_some_and(|ty| {
        matches!(shape(types, ty), Shape::Struct(_) | Shape::Map(_) | Shape::Union(_) | Shape::Any)
    })
}

/// Whether fields of a type are files.
fn has_files(types: &Types, ty: Option<TypeRef>) -> bool {
    let Some(Shape::Struct(object)) = ty.map(|ty| shape(types, ty)) else { return false };
    object.fields.iter().any(|field| match shape(types, field.ty) {
        Shape::List(item) => is_file(types, *item),
        _ => is_file(types, field.ty),
    })
}
