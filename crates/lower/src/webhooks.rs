//! Webhooks and callbacks: requests that the API sends. They are read like operations whose payload is a response, since
//! that is what it is to the user of an SDK: something received.

use openapiv3::RequestBody;
use sdkwright_api::{
    Callback, Content, Docs, Example, MediaKind, Name, Operation, OperationId, Output, ParamPlace, Response,
    Status, TypeRef, Types, Webhook,
};
use sdkwright_diagnostics::Finding;
use sdkwright_spec::OperationAt;

use crate::codes;
use crate::docs::docs;
use crate::examples::received;
use crate::extensions::{IGNORE, NAME};
use crate::keywords;
use crate::lowering::{Lowering, excerpt};
use crate::media::preferred;
use crate::operations::{Caches, ReadOperation, method};

/// Every webhook and callback of a document.
#[derive(Debug, Default)]
pub(crate) struct Incoming {
    pub(crate) all: Vec<ReadOperation>,
    /// How many the document has, with those that are left out.
    pub(crate) count: usize,
    /// How many of them the document asks to leave out.
    pub(crate) left_out: usize,
}

impl Lowering<'_> {
    /// Reads the webhooks, then the callbacks of operations, each in document order.
    pub(crate) fn incoming(&mut self, operations: &[ReadOperation], caches: &mut Caches) -> Incoming {
        let mut incoming = Incoming::default();
        let webhooks = self.spec.webhooks();
        for at in &webhooks {
            let alone = webhooks.iter().filter(|other| other.path == at.path).count() == 1;
            let key = format!("webhook {} {}", at.path, at.method);
            self.read_incoming(at, &at.path, alone, key, None, caches, &mut incoming);
        }
        for (index, read) in operations.iter().enumerate() {
            for (name, callbacks) in self.spec.callbacks(&read.address) {
                for at in &callbacks {
                    let callback =
                        Callback { operation: OperationId(index as u32), address: at.path.clone() };
                    let key = format!("{} callback {name} {} {}", read.operation.id.key, at.path, at.method);
                    let alone = callbacks.len() == 1;
                    self.read_incoming(at, &name, alone, key, Some(callback), caches, &mut incoming);
                }
            }
        }
        incoming
    }

    #[expect(clippy::too_many_arguments, reason = "where it stands, what it is called, and where it goes")]
    fn read_incoming(
        &mut self,
        at: &OperationAt,
        key_in_document: &str,
        alone: bool,
        key: String,
        callback: Option<Callback>,
        caches: &mut Caches,
        incoming: &mut Incoming,
    ) {
        incoming.count += 1;
        let address = &at.operation.address;
        let node = self.node(address);
        if self.extensions.is_set(node, &IGNORE)
            || self.extensions.is_set(self.node(&at.item.address), &IGNORE)
        {
            self.leave_out(&format!("webhook `{}`", excerpt(key_in_document)), address);
            incoming.left_out += 1;
            return;
        }
        let written = &at.operation.value;
        let own = self.extensions.text(node, &NAME).map(str::to_owned);
        let by_id = || written.operation_id.clone().filter(|id| !alone && !id.trim().is_empty());
        let name = match own.or_else(by_id) {
            Some(name) => Name::written(name, key),
            None if alone => Name::written(key_in_document, key),
            None => Name::invented(format!("{key_in_document} {}", at.method.to_ascii_lowercase()), key),
        };
        let parameters = self.parameters(
            "",
            &name.key,
            (&at.item.value.parameters, &at.item.address),
            (&written.parameters, address),
            &mut caches.parameters,
        );
        let (parameters, parameter_notes): (Vec<_>, Vec<_>) = parameters
            .parameters
            .into_iter()
            .filter(|read| matches!(read.parameter.place, ParamPlace::Header | ParamPlace::Query))
            .map(|read| (read.parameter, read.notes))
            .unzip();
        let contents = written.request_body.as_ref().map(|body| {
            let at = self.spec.get::<RequestBody>(&keywords::address(body.clone()));
            self.contents(at.value.content, &at.address)
        });
        let payload = Response {
            status: Status::Default,
            contents: contents.unwrap_or_default(),
            headers: Vec::new(),
            links: Vec::new(),
            docs: Docs::default(),
        };
        incoming.all.push(ReadOperation {
            operation: Operation {
                stem: name.clone(),
                id: name.clone(),
                name,
                method: method(&at.method),
                template: at.path.clone(),
                path: Vec::new(),
                fixed_query: Vec::new(),
                resources: Vec::new(),
                docs: docs(
                    written.summary.as_deref().or(at.item.value.summary.as_deref()),
                    written.description.as_deref().or(at.item.value.description.as_deref()),
                    written.external_docs.clone(),
                ),
                deprecated: self.extensions.deprecation(written.deprecated, node),
                parameters,
                body: None,
                responses: vec![payload],
                output: Output::Nothing,
                streaming: None,
                representations: Vec::new(),
                errors: Vec::new(),
                security: Vec::new(),
                servers: Vec::new(),
                pagination: None,
                retries: None,
                timeout: None,
                idempotency: None,
                max_method_params: None,
                usage_example: false,
                example: Example::default(),
                origin: self.spec.origin(address),
            },
            parameter_notes,
            body_example: None,
            shared_body: None,
            shared_responses: vec![None],
            incoming: Some(callback),
            errors: Vec::new(),
            address: address.clone(),
        });
    }

    /// What was read, as the Api has it.
    pub(crate) fn webhook(&mut self, read: ReadOperation, types: &Types) -> Webhook {
        let ReadOperation { mut operation, incoming, address, .. } = read;
        let contents = operation.responses.pop().map(|payload| payload.contents).unwrap_or_default();
        let payload = payload(&contents);
        if payload.is_none() && !contents.is_empty() {
            let message = format!("the payload of `{}` has no type", excerpt(&operation.name.spelling));
            self.report(Finding::note(&codes::UNTYPED_PAYLOAD, message), &address);
        }
        Webhook {
            name: operation.name,
            method: operation.method,
            callback: incoming.flatten(),
            example: payload.and_then(|ty| received(types, ty)),
            payload,
            contents,
            parameters: operation.parameters,
            docs: operation.docs,
            deprecated: operation.deprecated,
            origin: operation.origin,
        }
    }
}

fn payload(contents: &[Content]) -> Option<TypeRef> {
    let content = contents.get(preferred(contents.iter().map(|content| content.kind)))?;
    content.ty.filter(|_| content.kind == MediaKind::Json)
}
