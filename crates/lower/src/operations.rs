//! Operations as they are read. Their types are still drafts; [`crate::finish`] puts the finished ones in their place.

use indexmap::IndexMap;
use openapiv3::Operation as Written;
use regex_lite::Regex;
use sdkwright_api::{
    Example, Literal, Method, Name, Operation, OperationId, Output, Response, Status, TypeId, TypeRef,
};
use sdkwright_diagnostics::Finding;
use sdkwright_spec::{Address, Node, OperationAt};

use crate::codes;
use crate::docs::docs;
use crate::extensions::{IGNORE, MAX_METHOD_PARAMS, NAME, USAGE_EXAMPLE};
use crate::lowering::{Lowering, excerpt};
use crate::parameters::{ParameterCache, ParameterNotes, ReadParameters};
use crate::resources::Resources;
use crate::responses::{ReadOutput, ReadResponse, ReadResponses, ResponseCache};
use crate::security::Security;

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
    pub(crate) output: ReadOutput,
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
}

/// A renaming of methods by their operation ids, as it stands at the root of a document.
struct Renaming {
    pattern: Regex,
    name: String,
}

struct Caches {
    parameters: ParameterCache,
    responses: ResponseCache,
    /// Operation ids that are taken, each with the number to try next.
    ids: IndexMap<String, usize>,
    renamings: Vec<Renaming>,
}

impl Lowering<'_> {
    /// Reads every operation in document order.
    pub(crate) fn operations(&mut self, security: &Security) -> ReadOperations {
        let mut read = ReadOperations { resources: self.resources(), ..ReadOperations::default() };
        let mut caches = Caches {
            parameters: ParameterCache::new(),
            responses: ResponseCache::new(),
            ids: IndexMap::new(),
            renamings: self.renamings(),
        };
        for at in self.spec.operations() {
            let Some(method) = method(&at.method) else { continue };
            read.count += 1;
            let (item, own) = (self.node(&at.item.address), self.node(&at.operation.address));
            if self.extensions.is_set(own, &IGNORE) || self.extensions.is_set(item, &IGNORE) {
                let what = format!("operation `{} {}`", method.as_str(), excerpt(&at.path));
                self.leave_out(&what, &at.operation.address);
                read.left_out += 1;
                continue;
            }
            let resources = self.resources_of(own, &at.operation.value.tags, &mut read.resources);
            read.resources.enter(OperationId(read.all.len() as u32), &resources);
            let mut operation = self.operation(&method, &at, security, &mut caches);
            operation.operation.resources = resources;
            read.all.push(operation);
        }
        read
    }

    fn operation(
        &mut self,
        method: &Method,
        at: &OperationAt,
        security: &Security,
        caches: &mut Caches,
    ) -> ReadOperation {
        let OperationAt { path, item, operation, .. } = at;
        let Written { summary, description, external_docs, deprecated, .. } = &operation.value;
        let address = &operation.address;
        let node = self.node(address);
        let key = format!("{} {path}", method.as_str());
        let id = self.unique_id(method, at, &key, &mut caches.ids);
        let name = self.method_name(node, &id, &caches.renamings);
        let ReadParameters { parameters, path: parts } = self.parameters(
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
        if !operation.value.callbacks.is_empty() {
            self.skipped.add("callbacks", || address.child("callbacks"));
        }
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
        let output = self.output(method, &successes);
        let (body, body_example, shared_body) = match body {
            Some(read) => (Some(read.body), read.example, read.shared),
            None => (None, None, None),
        };
        let docs = docs(
            summary.as_deref().or(item.value.summary.as_deref()),
            description.as_deref().or(item.value.description.as_deref()),
            external_docs.clone(),
        );
        ReadOperation {
            operation: Operation {
                name,
                id,
                method: method.clone(),
                template: path.clone(),
                path: parts,
                resources: Vec::new(),
                docs,
                deprecated: self.deprecation(*deprecated, node),
                parameters,
                body,
                responses: successes
                    .into_iter()
                    .map(|(status, read)| Response {
                        status,
                        contents: read.contents,
                        headers: Vec::new(),
                        links: Vec::new(),
                        docs: read.docs,
                    })
                    .collect(),
                output: Output::Nothing,
                streaming: None,
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
            output,
            errors,
            address: address.clone(),
        }
    }

    /// The operation id, or words from method and path; with a number behind it where another operation has it.
    fn unique_id(
        &mut self,
        method: &Method,
        at: &OperationAt,
        key: &str,
        ids: &mut IndexMap<String, usize>,
    ) -> Name {
        let written = at.operation.value.operation_id.as_deref().filter(|id| !id.trim().is_empty());
        let spelling = match written {
            Some(id) => id.to_owned(),
            None => words_of(method, &at.path),
        };
        let mut unique = spelling.clone();
        let separator = if written.is_some() { '_' } else { ' ' };
        let mut number = ids.get(&spelling).copied().unwrap_or(2);
        while ids.contains_key(&unique) {
            unique = format!("{spelling}{separator}{number}");
            number += 1;
        }
        ids.insert(spelling.clone(), number);
        if unique != spelling && written.is_some() {
            let message = format!(
                "operation id `{}` is taken already; this operation is called `{}`",
                excerpt(&spelling),
                excerpt(&unique)
            );
            let finding =
                Finding::warning(&codes::DUPLICATE_OPERATION_ID, message).help("give it an id of its own");
            self.report(finding, &at.operation.address.child("operationId"));
        }
        ids.entry(unique.clone()).or_insert(2);
        if written.is_some() { Name::written(unique, key) } else { Name::invented(unique, key) }
    }

    fn method_name(&self, node: &Node, id: &Name, renamings: &[Renaming]) -> Name {
        let renamed = self.extensions.text(node, &NAME).or_else(|| {
            let renaming = renamings.iter().find(|renaming| renaming.pattern.is_match(&id.spelling))?;
            Some(&renaming.name)
        });
        match renamed {
            Some(name) => Name::written(name, id.key.clone()),
            None => id.clone(),
        }
    }

    /// The list form of a name at the root of a document: patterns of operation ids, and what the methods are called.
    fn renamings(&mut self) -> Vec<Renaming> {
        let root = self.spec.root();
        let Some((key, list)) = self.extensions.entry(self.node(&root), &NAME) else { return Vec::new() };
        let mut renamings = Vec::new();
        for (index, entry) in list.as_array().into_iter().flatten().enumerate() {
            let text = |key: &str| entry.get(key).and_then(Node::as_str);
            let place = root.child(key).index(index);
            let (Some(pattern), Some(name)) =
                (text("operationId"), text("methodNameOverride").or_else(|| text("name")))
            else {
                let finding =
                    Finding::warning(&codes::INVALID_EXTENSION, "this names no method; it is ignored");
                self.report(finding.help("give `operationId` and `methodNameOverride`"), &place);
                continue;
            };
            match Regex::new(pattern) {
                Ok(pattern) => renamings.push(Renaming { pattern, name: name.to_owned() }),
                Err(error) => {
                    let message = format!("this is no regular expression, so it is ignored: {error}");
                    self.report(
                        Finding::warning(&codes::INVALID_EXTENSION, message),
                        &place.child("operationId"),
                    );
                }
            }
        }
        renamings
    }
}

impl ReadOperation {
    /// The drafts that it refers to, in document order.
    pub(crate) fn roots(&self) -> Vec<TypeId> {
        let parameters = self.operation.parameters.iter().map(|parameter| parameter.ty);
        let body =
            self.operation.body.iter().flat_map(|body| &body.contents).filter_map(|content| content.ty);
        let responses = self.operation.responses.iter().flat_map(|response| &response.contents);
        let errors = self.errors.iter().flat_map(|(_, response)| &response.contents);
        let contents = responses.chain(errors).filter_map(|content| content.ty);
        parameters.chain(body).chain(contents).chain(self.output_type()).map(|ty| ty.id).collect()
    }

    /// The type of its decoded output.
    pub(crate) fn output_type(&self) -> Option<TypeRef> {
        match self.output {
            ReadOutput::Json(ty) | ReadOutput::OptionalJson(ty) => Some(ty),
            _ => None,
        }
    }

    /// Every use of a type in it.
    pub(crate) fn uses_mut(&mut self) -> impl Iterator<Item = &mut TypeRef> {
        let parameters = self.operation.parameters.iter_mut().map(|parameter| &mut parameter.ty);
        let body = self.operation.body.iter_mut().flat_map(|body| &mut body.contents);
        let responses = self.operation.responses.iter_mut().flat_map(|response| &mut response.contents);
        let errors = self.errors.iter_mut().flat_map(|(_, response)| &mut response.contents);
        let output = match &mut self.output {
            ReadOutput::Json(ty) | ReadOutput::OptionalJson(ty) => Some(ty),
            _ => None,
        };
        let contents = body.chain(responses).chain(errors).filter_map(|content| content.ty.as_mut());
        parameters.chain(contents).chain(output)
    }
}

fn method(key: &str) -> Option<Method> {
    Some(match key {
        "get" => Method::Get,
        "put" => Method::Put,
        "post" => Method::Post,
        "delete" => Method::Delete,
        "options" => Method::Options,
        "head" => Method::Head,
        "patch" => Method::Patch,
        "trace" => Method::Trace,
        _ => return None,
    })
}

/// `GET /customers/{id}` in words: `get customers id`.
fn words_of(method: &Method, path: &str) -> String {
    let words = path.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    std::iter::once(method.as_str().to_ascii_lowercase().as_str()).chain(words).collect::<Vec<_>>().join(" ")
}
