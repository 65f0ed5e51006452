use indexmap::IndexMap;
use openapiv3::{ReferenceOr, Response as Written, Responses, StatusCode};
use sdkwright_api::{Content, Docs, ResponseHeader, ResponseLink, Status};
use sdkwright_diagnostics::Finding;
use sdkwright_spec::{Address, Hasher, Node};

use crate::bodies::shared_name;
use crate::codes;
use crate::docs::docs;
use crate::extensions::ERRORS;
use crate::keywords;
use crate::lowering::Lowering;
use crate::status::{class, parse_status, spell};

/// A response as it was read, its types still drafts.
#[derive(Debug, Clone)]
pub(crate) struct ReadResponse {
    pub(crate) contents: Vec<Content>,
    pub(crate) headers: Vec<ResponseHeader>,
    pub(crate) links: Vec<ResponseLink>,
    pub(crate) docs: Docs,
    /// The name under which the document keeps it for reuse.
    pub(crate) shared: Option<String>,
}

/// Responses that were read already, since many operations share them.
pub(crate) type ResponseCache = IndexMap<Address, ReadResponse, Hasher>;

/// The responses of an operation.
#[derive(Debug, Default)]
pub(crate) struct ReadResponses {
    pub(crate) successes: Vec<(Status, ReadResponse)>,
    pub(crate) errors: Vec<(Status, ReadResponse)>,
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

    /// Successes are 2XX, or redirects where there is none; errors are 4XX, 5XX and the default, which is the success of
    /// an operation that documents neither 2XX nor 3XX. `also_errors` are statuses that count as errors too.
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
        let mut redirects = Vec::new();
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
                (Some(3), status) if is_redirect(status) => redirects.push((status, response)),
                (Some(3), _) => {
                    self.skipped.add("responses without a change (304 and the like)", || place.child(key));
                }
                _ => self.skipped.add("interim responses (1XX)", || place.child(key)),
            }
        }
        // Redirects are followed, so they matter only where nothing says what is behind them.
        let Some((status, _)) = redirects.first() else { return read };
        let address = place.child(&spell(*status));
        if read.successes.is_empty() {
            let message = "a redirect is the only success here; it is followed, and gives a download";
            self.report(Finding::note(&codes::REDIRECT_FOLLOWED, message), &address);
            read.successes = redirects;
        } else {
            self.skipped.add("redirects beside a success, which are followed,", || address);
        }
        read
    }

    fn response(&mut self, address: &Address, cache: &mut ResponseCache) -> ReadResponse {
        if let Some(read) = cache.get(address) {
            return read.clone();
        }
        let at = self.spec.get::<Written>(address);
        let contents = self.contents(at.value.content, &at.address);
        let read = ReadResponse {
            contents,
            headers: self.response_headers(at.value.headers, &at.address),
            links: self.links(&at.address),
            docs: docs(None, Some(&at.value.description), None),
            shared: shared_name(&at.address, "responses"),
        };
        cache.insert(address.clone(), read.clone());
        read
    }
}

fn reference_of(written: &Responses, status: Status) -> Option<&ReferenceOr<Written>> {
    match status {
        Status::Default => written.default.as_ref(),
        Status::Code(code) => written.responses.get(&StatusCode::Code(code)),
        Status::Class(class) => written.responses.get(&StatusCode::Range(u16::from(class))),
    }
}

/// Whether a status leads elsewhere (RFC 9110, section 15.4).
fn is_redirect(status: Status) -> bool {
    matches!(status, Status::Code(300 | 301 | 302 | 303 | 307 | 308) | Status::Class(3))
}

fn leading_digit(code: &StatusCode) -> u16 {
    match code {
        StatusCode::Code(code) => code / 100,
        StatusCode::Range(class) => *class,
    }
}
