//! Operations as they are read. Their types are still drafts; [`crate::finish`] puts the finished ones in their place.

use openapiv3::Operation as Written;
use rayon::prelude::*;
use sdkwright_api::{
    Callback, Content, Example, Literal, Method, Name, Operation, OperationId, Output, Response, Status,
    TypeId, TypeRef,
};
use sdkwright_spec::{Address, Node, OperationAt};

use crate::LowerOptions;
use crate::ahead::read_ahead;
use crate::docs::docs;
use crate::extensions::{IGNORE, MAX_METHOD_PARAMS, USAGE_EXAMPLE};
use crate::lowering::{Lowering, excerpt};
use crate::operation_ids::{OperationIds, Renaming};
use crate::parameters::{ParameterCache, ParameterNotes, ReadParameters};
use crate::path_names::PathName;
use crate::resources::Resources;
use crate::responses::{ReadResponse, ReadResponses, ResponseCache};
use crate::security::Security;
use crate::webhooks::Incoming;

/// An operation whose types are still drafts, and what only this stage needs to know of it.
#[derive(Debug)]
pub(crate) struct ReadOperation {
    /// Complete but for what depends on finished types: output, errors, pagination and example.
    pub(crate) operation: Operation,
    /// One entry for each parameter.
    pub(crate) parameter_notes: Vec<ParameterNotes>,
    /// The example of the body as a whole.
    pub(crate) body_example: Option<Literal>,
    /// The name under which the document keeps the body for reuse.
    pub(crate) shared_body: Option<String>,
    /// The same for each response, successes first.
    pub(crate) shared_responses: Vec<Option<String>>,
    /// Set where it is no call but a webhook, or a callback of an operation; its payload stands among the responses.
    pub(crate) incoming: Option<Option<Callback>>,
    pub(crate) errors: Vec<(Status, ReadResponse)>,
    pub(crate) address: Address,
}

/// All operations of a document.
#[derive(Debug, Default)]
pub(crate) struct ReadOperations {
    pub(crate) all: Vec<ReadOperation>,
    pub(crate) resources: Resources,
    /// How many the document has, with those that are left out.
    pub(crate) count: usize,
    /// How many of them the document asks to leave out.
    pub(crate) left_out: usize,
    /// The webhooks and callbacks.
    pub(crate) incoming: Incoming,
}

/// What was read already, since many operations share it, and what is taken.
pub(crate) struct Caches {
    pub(crate) parameters: ParameterCache,
    pub(crate) responses: ResponseCache,
    pub(crate) ids: OperationIds,
    pub(crate) renamings: Vec<Renaming>,
}

/// How many operations are read while those before them become parts of the Api.
const AT_A_TIME: usize = 64;

impl Lowering<'_> {
    /// Reads every operation in document order.
    pub(crate) fn operations(&mut self, security: &Security, options: &LowerOptions) -> ReadOperations {
        let mut read = ReadOperations { resources: self.resources(), ..ReadOperations::default() };
        let mut caches = Caches {
            parameters: ParameterCache::default(),
            responses: ResponseCache::default(),
            ids: OperationIds::new(),
            renamings: self.renamings(),
        };
        let spec = self.spec;
        let places = spec.operation_places();
        let by_path = self.by_path(&places, options.group_by);
        let mut places = places.into_iter();
        read_ahead(
            self,
            |_| places.by_ref().take(AT_A_TIME).collect(),
            |places: Vec<_>| places.into_par_iter().map(|place| spec.operation(place)).collect(),
            |lowering, at| {
                let method = method(&at.method);
                read.count += 1;
                if lowering.is_ignored(&at) {
                    let what = format!("operation `{} {}`", method.as_str(), excerpt(&at.path));
                    lowering.leave_out(&what, &at.operation.address);
                    read.left_out += 1;
                    return;
                }
                let resources = lowering.resources_of(&at, &by_path, &mut read.resources);
                read.resources.enter(OperationId(read.all.len() as u32), &resources);
                let by_path = by_path.name(&method, &at);
                let mut operation = lowering.operation(&method, &at, by_path, security, &mut caches);
                operation.operation.resources = resources;
                read.all.push(operation);
            },
        );
        read.incoming = self.incoming(&read.all, &mut caches);
        read
    }

    fn is_ignored(&self, at: &OperationAt) -> bool {
        let places = [&at.operation.address, &at.item.address];
        places.iter().any(|address| self.extensions.is_set(self.node(address), &IGNORE))
    }

    fn operation(
        &mut self,
        method: &Method,
        at: &OperationAt,
        by_path: Option<&PathName>,
        security: &Security,
        caches: &mut Caches,
    ) -> ReadOperation {
        let OperationAt { path, item, operation, .. } = at;
        let Written { summary, description, external_docs, deprecated, .. } = &operation.value;
        let address = &operation.address;
        let node = self.node(address);
        let key = format!("{} {path}", method.as_str());
        let id = self.unique_id(method, at, &key, &mut caches.ids);
        let name = self.method_name(node, &id, by_path, &caches.renamings, &operation.value.tags);
        let stem = by_path.and_then(|name| name.stem.clone());
        let ReadParameters { parameters, path: parts, fixed_query } = self.parameters(
            path,
            &key,
            (&item.value.parameters, &item.address),
            (&operation.value.parameters, address),
            &mut caches.parameters,
        );
        let body = operation.value.request_body.as_ref().and_then(|body| self.body(body, node, &key));
        let root = self.spec.root();
        let places = [address, &item.address, &root];
        let also_errors = self.error_statuses(&places);
        let ReadResponses { successes, errors } =
            self.responses(&operation.value.responses, address, &also_errors, &mut caches.responses);
        let servers = match operation.value.servers.as_slice() {
            [] => self.servers_below(&item.address, &item.value.servers),
            own => self.servers_below(address, own),
        };
        let max_method_params = self.extensions.get(node, &MAX_METHOD_PARAMS).and_then(Node::as_u64);
        let idempotency = parameters.iter().position(|read| read.notes.idempotency);
        let (parameters, parameter_notes): (Vec<_>, Vec<_>) =
            parameters.into_iter().map(|read| (read.parameter, read.notes)).unzip();
        let shared_responses =
            successes.iter().chain(&errors).map(|(_, response)| response.shared.clone()).collect();
        let (body, body_example, shared_body) = match body {
            Some(read) => (Some(read.body), read.example, read.shared),
            None => (None, None, None),
        };
        let docs = docs(
            summary.as_deref().or(item.value.summary.as_deref()),
            description.as_deref().or(item.value.description.as_deref()),
            external_docs.clone(),
        );
        let docs = self.extensions.with_flavors(docs, node);
        ReadOperation {
            operation: Operation {
                name,
                stem: stem.map_or_else(|| id.clone(), |stem| Name::invented(stem, key)),
                id,
                method: method.clone(),
                template: path.clone(),
                path: parts,
                fixed_query,
                resources: Vec::new(),
                docs,
                deprecated: self.extensions.deprecation(*deprecated, node),
                parameters,
                body,
                responses: successes
                    .into_iter()
                    .map(|(status, read)| Response {
                        status,
                        contents: read.contents,
                        headers: read.headers,
                        links: read.links,
                        docs: read.docs,
                    })
                    .collect(),
                output: Output::Nothing,
                streaming: None,
                representations: Vec::new(),
                errors: Vec::new(),
                security: self.operation_security(security, operation.value.security.clone(), address),
                servers,
                pagination: None,
                retries: self.retries(&places),
                timeout: self.timeout(&places),
                idempotency,
                max_method_params: max_method_params.and_then(|count| usize::try_from(count).ok()),
                usage_example: self.extensions.is_set(node, &USAGE_EXAMPLE),
                example: Example::default(),
                origin: self.spec.origin(address),
            },
            parameter_notes,
            body_example,
            shared_body,
            shared_responses,
            incoming: None,
            errors,
            address: address.clone(),
        }
    }
}

impl ReadOperation {
    /// The drafts that it refers to, in document order.
    pub(crate) fn roots(&self) -> Vec<TypeId> {
        self.requests().chain(self.received()).map(|ty| ty.id).collect()
    }

    /// The types of what it sends.
    pub(crate) fn requests(&self) -> impl Iterator<Item = TypeRef> {
        let Operation { parameters, body, .. } = &self.operation;
        let contents = body.iter().flat_map(|body| &body.contents);
        parameters.iter().map(|parameter| parameter.ty).chain(contents.flat_map(content_types))
    }

    /// The same, to be changed.
    pub(crate) fn requests_mut(&mut self) -> impl Iterator<Item = &mut TypeRef> {
        let Operation { parameters, body, .. } = &mut self.operation;
        let contents = body.iter_mut().flat_map(|body| &mut body.contents);
        parameters.iter_mut().map(|parameter| &mut parameter.ty).chain(contents.flat_map(content_types_mut))
    }

    /// The types of what it receives.
    pub(crate) fn received(&self) -> impl Iterator<Item = TypeRef> {
        let responses = &self.operation.responses;
        let errors = self.errors.iter().flat_map(|(_, response)| &response.contents);
        let contents = responses.iter().flat_map(|response| &response.contents).chain(errors);
        let headers = responses.iter().flat_map(|response| &response.headers).map(|header| header.ty);
        contents.flat_map(content_types).chain(headers)
    }

    /// Every use of a type in it.
    pub(crate) fn uses_mut(&mut self) -> impl Iterator<Item = &mut TypeRef> {
        let Operation { parameters, body, responses, .. } = &mut self.operation;
        let parameters = parameters.iter_mut().map(|parameter| &mut parameter.ty);
        let body = body.iter_mut().flat_map(|body| &mut body.contents);
        let errors = self.errors.iter_mut().flat_map(|(_, response)| &mut response.contents);
        let responses = responses.iter_mut().flat_map(|Response { contents, headers, .. }| {
            let headers = headers.iter_mut().map(|header| &mut header.ty);
            contents.iter_mut().flat_map(content_types_mut).chain(headers)
        });
        parameters.chain(body.chain(errors).flat_map(content_types_mut)).chain(responses)
    }
}

fn content_types(content: &Content) -> impl Iterator<Item = TypeRef> {
    let headers = content.parts.iter().flat_map(|part| &part.headers).map(|header| header.ty);
    content.ty.into_iter().chain(content.item).chain(headers)
}

fn content_types_mut(content: &mut Content) -> impl Iterator<Item = &mut TypeRef> {
    let Content { ty, item, parts, .. } = content;
    let headers = parts.iter_mut().flat_map(|part| &mut part.headers).map(|header| &mut header.ty);
    ty.iter_mut().chain(item).chain(headers)
}

/// The keys of a path item are lower case; methods that OpenAPI does not know are written as they are sent.
pub(crate) fn method(key: &str) -> Method {
    match key {
        "get" => Method::Get,
        "put" => Method::Put,
        "post" => Method::Post,
        "delete" => Method::Delete,
        "options" => Method::Options,
        "head" => Method::Head,
        "patch" => Method::Patch,
        "trace" => Method::Trace,
        "query" => Method::Query,
        other => Method::Other(other.to_owned()),
    }
}
