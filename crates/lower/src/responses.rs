use indexmap::IndexMap;
use openapiv3::{ReferenceOr, Response as Written, Responses, StatusCode};
use sdkwright_api::{Content, Docs, MediaKind, Method, Status, TypeId, TypeRef};
use sdkwright_diagnostics::Finding;
use sdkwright_spec::Address;

use crate::bodies::shared_name;
use crate::codes;
use crate::docs::docs;
use crate::draft::{DraftShape, DraftUnion, DraftVariant};
use crate::keywords;
use crate::lowering::{Lowering, excerpt};
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
    /// Successes are 2XX; errors are 4XX, 5XX and the default, which is the success of an operation that documents
    /// neither 2XX nor 3XX.
    pub(crate) fn responses(
        &mut self,
        written: &Responses,
        operation: &Address,
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
                self.not_decoded(key, "it is no status that a response can have", &place);
                continue;
            };
            let Some(reference) = reference_of(written, status) else { continue };
            let response = self.response(&keywords::address(reference.clone()), cache);
            match (class(status), status) {
                (Some(2), _) => read.successes.push((status, response)),
                (None, Status::Default) if default_succeeds => read.successes.push((status, response)),
                (Some(4 | 5) | None, _) => read.errors.push((status, response)),
                _ => self.not_decoded(key, "it is neither a success nor an error", &place),
            }
        }
        read
    }

    fn not_decoded(&mut self, key: &str, why: &str, place: &Address) {
        let message = format!("response `{}` is not decoded: {why}", excerpt(key));
        self.report(Finding::note(&codes::UNSUPPORTED_FEATURE, message), &place.child(key));
    }

    fn response(&mut self, address: &Address, cache: &mut ResponseCache) -> ReadResponse {
        if let Some(read) = cache.get(address) {
            return read.clone();
        }
        let at = self.spec.get::<Written>(address);
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
    pub(crate) fn output(&mut self, method: Method, successes: &[(Status, ReadResponse)]) -> ReadOutput {
        // RFC 9110, section 9.3.2: HEAD has no content in its response.
        if method == Method::Head {
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
