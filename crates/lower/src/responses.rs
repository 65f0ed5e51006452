use indexmap::IndexMap;
use openapiv3::{ReferenceOr, Response as Written, Responses, StatusCode};
use sdkwright_api::{Content, Docs, MediaKind, Method, Status, TypeId, TypeRef};
use sdkwright_spec::{Address, Node};

use crate::bodies::shared_name;
use crate::docs::docs;
use crate::draft::{DraftShape, DraftUnion, DraftVariant};
use crate::extensions::ERRORS;
use crate::keywords;
use crate::lowering::Lowering;
use crate::media::preferred;
use crate::status::{class, parse_status};

/// A response as it was read, its types still drafts.
#[derive(Debug, Clone)]
pub(crate) struct ReadResponse {
    pub(crate) contents: Vec<Content>,
    pub(crate) docs: Docs,
    /// The name under which the document keeps it for reuse.
    pub(crate) shared: Option<String>,
}

/// Responses that were read already, since many operations share them.
pub(crate) type ResponseCache = IndexMap<Address, ReadResponse>;

/// The responses of an operation.
#[derive(Debug, Default)]
pub(crate) struct ReadResponses {
    pub(crate) successes: Vec<(Status, ReadResponse)>,
    pub(crate) errors: Vec<(Status, ReadResponse)>,
}

/// What a successful call gives its caller, its types still drafts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum ReadOutput {
    Nothing,
    Json(TypeRef),
    OptionalJson(TypeRef),
    Text,
    Bytes,
}

impl Lowering<'_> {
    /// The statuses that an operation, its path or the document counts as errors beside 4XX and 5XX.
    pub(crate) fn error_statuses(&self, places: &[&Address]) -> Vec<Status> {
        let listed = places.iter().find_map(|place| self.extensions.get(self.node(place), &ERRORS));
        let codes = listed.and_then(|node| node.get("statusCodes")).and_then(Node::as_array);
        let text = |node: &Node| match node {
            Node::String(text) | Node::Number(text) => parse_status(text),
            _ => None,
        };
        codes.into_iter().flatten().filter_map(text).collect()
    }

    /// Successes are 2XX; errors are 4XX, 5XX and the default, which is the success of an operation that documents
    /// neither 2XX nor 3XX. `also_errors` are statuses that count as errors too.
    pub(crate) fn responses(
        &mut self,
        written: &Responses,
        operation: &Address,
        also_errors: &[Status],
        cache: &mut ResponseCache,
    ) -> ReadResponses {
        let mut read = ReadResponses::default();
        let place = operation.child("responses");
        let codes = written.responses.keys();
        let default_succeeds = !codes.clone().any(|code| matches!(leading_digit(code), 2 | 3));
        // The node keeps the order between the default and the others.
        for key in self.node(&place).as_object().into_iter().flat_map(indexmap::IndexMap::keys) {
            if key.starts_with("x-") {
                continue;
            }
            let Some(status) = parse_status(key) else {
                self.skipped.add("responses to impossible statuses", || place.child(key));
                continue;
            };
            let Some(reference) = reference_of(written, status) else { continue };
            let response = self.response(&keywords::address(reference.clone()), cache);
            let listed = |listed: &Status| match listed {
                Status::Class(listed) => class(status) == Some(*listed),
                listed => *listed == status,
            };
            match (class(status), status) {
                _ if also_errors.iter().any(listed) => read.errors.push((status, response)),
                (Some(2), _) => read.successes.push((status, response)),
                (None, Status::Default) if default_succeeds => read.successes.push((status, response)),
                (Some(4 | 5) | None, _) => read.errors.push((status, response)),
                _ => self.skipped.add("responses that are neither successes nor errors", || place.child(key)),
            }
        }
        read
    }

    fn response(&mut self, address: &Address, cache: &mut ResponseCache) -> ReadResponse {
        if let Some(read) = cache.get(address) {
            return read.clone();
        }
        let at = self.spec.get::<Written>(address);
        if !at.value.headers.is_empty() {
            self.skipped.add("response headers", || at.address.child("headers"));
        }
        if !at.value.links.is_empty() {
            self.skipped.add("links", || at.address.child("links"));
        }
        let read = ReadResponse {
            contents: self.contents(at.value.content, &at.address),
            docs: docs(None, Some(&at.value.description), None),
            shared: shared_name(&at.address, "responses"),
        };
        cache.insert(address.clone(), read.clone());
        read
    }

    /// What the successes of an operation give together. Several JSON types are a union; beside JSON, other media
    /// types are not decoded.
    pub(crate) fn output(&mut self, method: &Method, successes: &[(Status, ReadResponse)]) -> ReadOutput {
        // RFC 9110, section 9.3.2: HEAD has no content in its response.
        if *method == Method::Head {
            return ReadOutput::Nothing;
        }
        let mut types: Vec<TypeId> = Vec::new();
        let mut empty = successes.is_empty();
        let mut other = None;
        for (_, response) in successes {
            let index = preferred(response.contents.iter().map(|content| content.kind));
            match response.contents.get(index) {
                None => empty = true,
                Some(Content { kind: MediaKind::Json, ty: Some(ty), .. }) => {
                    if !types.contains(&ty.id) {
                        types.push(ty.id);
                    }
                }
                Some(content) => other = other.or(Some(content.kind)),
            }
        }
        let ty = match types.as_slice() {
            [] => {
                return match other {
                    None => ReadOutput::Nothing,
                    Some(MediaKind::Text) => ReadOutput::Text,
                    Some(_) => ReadOutput::Bytes,
                };
            }
            [only] => *only,
            [first, ..] => {
                let variants = types.iter().copied().map(DraftVariant::new).collect();
                self.drafts.add_part(*first, DraftShape::Union(DraftUnion { variants, discriminator: None }))
            }
        };
        let ty = TypeRef::new(ty);
        if empty { ReadOutput::OptionalJson(ty) } else { ReadOutput::Json(ty) }
    }
}

fn reference_of(written: &Responses, status: Status) -> Option<&ReferenceOr<Written>> {
    match status {
        Status::Default => written.default.as_ref(),
        Status::Code(code) => written.responses.get(&StatusCode::Code(code)),
        Status::Class(class) => written.responses.get(&StatusCode::Range(u16::from(class))),
    }
}

fn leading_digit(code: &StatusCode) -> u16 {
    match code {
        StatusCode::Code(code) => code / 100,
        StatusCode::Range(class) => *class,
    }
}
