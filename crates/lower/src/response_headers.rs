//! What the document says about a response beside its body: headers, and calls that it leads to.

use indexmap::{IndexMap, IndexSet};
use openapiv3::{Header, ReferenceOr};
use sdkwright_api::{Name, ResponseHeader, ResponseLink, TypeRef};
use sdkwright_diagnostics::Finding;
use sdkwright_spec::{Address, Node};

use crate::codes;
use crate::docs::docs;
use crate::extensions::NAME;
use crate::keywords;
use crate::literals::literal;
use crate::lowering::{Lowering, excerpt};

impl Lowering<'_> {
    /// The headers of a response. `Content-Type` is described by the content (OpenAPI 3.1.1, "Response Object").
    pub(crate) fn response_headers(
        &mut self,
        written: IndexMap<String, ReferenceOr<Header>>,
        response: &Address,
    ) -> Vec<ResponseHeader> {
        let place = response.child("headers");
        let mut headers = Vec::with_capacity(written.len());
        for (wire, reference) in written {
            if wire.eq_ignore_ascii_case("content-type") {
                continue;
            }
            let at = self.spec.get::<Header>(&keywords::address(reference));
            let node = self.node(&at.address);
            let (ty, json) = self.value_type(at.value.format, &at.address);
            let name = self.extensions.text(node, &NAME).unwrap_or(&wire);
            headers.push(ResponseHeader {
                name: Name::written(name, format!("#{} {wire}", place.pointer)),
                ty: TypeRef::new(ty),
                required: at.value.required,
                json,
                docs: docs(None, at.value.description.as_deref(), None),
                wire,
            });
        }
        headers
    }

    /// The calls that a response leads to. One that names an operation by its place gets that operation's id.
    pub(crate) fn links(&mut self, response: &Address) -> Vec<ResponseLink> {
        let place = response.child("links");
        let keys = self.node(&place).as_object().into_iter().flat_map(IndexMap::keys);
        let links = keys.map(|name| {
            let address = self.spec.resolve(&place.child(name));
            let node = self.node(&address);
            let text = |key: &str| node.get(key).and_then(Node::as_str);
            let referred = || {
                let target = self.spec.follow(&address, text("operationRef")?)?;
                self.node(&target).get("operationId")?.as_str().map(str::to_owned)
            };
            let operation = text("operationId").map(str::to_owned).or_else(referred);
            if operation.as_ref().is_none_or(|id| !self.operation_ids().contains(id)) {
                let message = format!("the link `{}` leads to no operation of the document", excerpt(name));
                self.report(Finding::warning(&codes::UNKNOWN_LINK, message), &address);
            }
            let parameters = node.get("parameters").and_then(Node::as_object);
            ResponseLink {
                name: name.clone(),
                operation,
                parameters: parameters
                    .into_iter()
                    .flatten()
                    .map(|(name, value)| (name.clone(), literal(value)))
                    .collect(),
                docs: docs(None, text("description"), None),
            }
        });
        links.collect()
    }

    /// The operation ids that the document gives.
    fn operation_ids(&mut self) -> &IndexSet<String> {
        let spec = self.spec;
        self.operation_ids.get_or_insert_with(|| {
            let places = spec.operation_places();
            let ids = places.iter().filter_map(|at| spec.node(&at.operation)?.get("operationId")?.as_str());
            ids.map(str::to_owned).collect()
        })
    }
}
