//! Types everything in a specification.

use openapiv3::{Parameter, ReferenceOr, RequestBody, Response, Schema, SchemaKind, Type};
use sdkwright_spec::{Address, OperationAt, Spec};

/// Types everything that operations and components lead to.
#[derive(Default)]
pub struct Walk {
    /// The addresses of all that was typed.
    pub seen: std::collections::BTreeSet<String>,
    /// How many operations there are.
    pub operations: usize,
}

impl Walk {
    /// Types all of `spec`.
    pub fn everything(&mut self, spec: &Spec) {
        spec.info();
        spec.servers();
        spec.tags();
        for at in spec.operations() {
            self.operations += 1;
            for (_, operations) in spec.callbacks(&at.operation.address) {
                operations.iter().for_each(|at| self.operation(spec, at));
            }
            self.operation(spec, &at);
        }
        spec.webhooks().iter().for_each(|at| self.operation(spec, at));
        for (_, address) in spec.components("schemas") {
            self.schema::<Schema>(spec, &reference(&address));
        }
        for (_, address) in spec.components("parameters") {
            self.parameter(spec, &reference(&address));
        }
        for (_, address) in spec.components("responses") {
            self.response(spec, &reference(&address));
        }
        for (_, address) in spec.components("requestBodies") {
            self.request_body(spec, &reference(&address));
        }
        for (_, address) in spec.components("headers") {
            spec.get::<openapiv3::Header>(&address);
        }
        for (_, address) in spec.components("securitySchemes") {
            spec.get::<openapiv3::SecurityScheme>(&address);
        }
        for (_, address) in spec.components("examples") {
            spec.get::<openapiv3::Example>(&address);
        }
        for (_, address) in spec.components("links") {
            spec.get::<openapiv3::Link>(&address);
        }
        for (_, address) in spec.components("callbacks") {
            spec.get::<openapiv3::Callback>(&address);
        }
    }

    fn operation(&mut self, spec: &Spec, at: &OperationAt) {
        let operation = &at.operation.value;
        let parameters = at.item.value.parameters.iter().chain(&operation.parameters);
        parameters.for_each(|child| self.parameter(spec, child));
        operation.request_body.iter().for_each(|child| self.request_body(spec, child));
        operation.responses.default.iter().for_each(|child| self.response(spec, child));
        operation.responses.responses.values().for_each(|child| self.response(spec, child));
    }

    fn enter<T>(&mut self, child: &ReferenceOr<T>) -> Option<Address> {
        let ReferenceOr::Reference { reference } = child else { panic!("an inline child") };
        self.seen.insert(reference.clone()).then(|| Address::parse(reference).unwrap())
    }

    fn parameter(&mut self, spec: &Spec, child: &ReferenceOr<Parameter>) {
        let Some(address) = self.enter(child) else { return };
        let data = spec.get::<Parameter>(&address).value.parameter_data();
        match &data.format {
            openapiv3::ParameterSchemaOrContent::Schema(schema) => self.schema(spec, schema),
            openapiv3::ParameterSchemaOrContent::Content(content) => self.content(spec, content),
        }
    }

    fn content(&mut self, spec: &Spec, content: &openapiv3::Content) {
        for media_type in content.values() {
            media_type.schema.iter().for_each(|schema| self.schema(spec, schema));
        }
    }

    fn request_body(&mut self, spec: &Spec, child: &ReferenceOr<RequestBody>) {
        let Some(address) = self.enter(child) else { return };
        self.content(spec, &spec.get::<RequestBody>(&address).value.content);
    }

    fn response(&mut self, spec: &Spec, child: &ReferenceOr<Response>) {
        let Some(address) = self.enter(child) else { return };
        let response = spec.get::<Response>(&address).value;
        self.content(spec, &response.content);
        for header in response.headers.values() {
            if let Some(address) = self.enter(header) {
                spec.get::<openapiv3::Header>(&address);
            }
        }
    }

    fn schema<T>(&mut self, spec: &Spec, child: &ReferenceOr<T>) {
        let mut open: Vec<Address> = self.enter(child).into_iter().collect();
        while let Some(address) = open.pop() {
            let schema = spec.get::<Schema>(&address).value;
            for child in children(&schema.schema_kind) {
                open.extend(self.enter(&child));
            }
        }
    }
}

fn reference<T>(address: &Address) -> ReferenceOr<T> {
    ReferenceOr::ref_(&address.to_string())
}

fn children(kind: &SchemaKind) -> Vec<ReferenceOr<Schema>> {
    let mut children = Vec::new();
    match kind {
        SchemaKind::Type(Type::Object(object)) => {
            children.extend(object.properties.values().cloned().map(ReferenceOr::unbox));
            children.extend(additional(object.additional_properties.as_ref()));
        }
        SchemaKind::Type(Type::Array(array)) => children.extend(array.items.clone().map(ReferenceOr::unbox)),
        SchemaKind::Type(_) => {}
        SchemaKind::OneOf { one_of: of }
        | SchemaKind::AllOf { all_of: of }
        | SchemaKind::AnyOf { any_of: of } => {
            children.extend(of.iter().cloned());
        }
        SchemaKind::Not { not } => children.push((**not).clone()),
        SchemaKind::Any(any) => {
            children.extend(any.properties.values().cloned().map(ReferenceOr::unbox));
            children.extend(additional(any.additional_properties.as_ref()));
            children.extend(any.items.clone().map(ReferenceOr::unbox));
            children.extend(any.one_of.iter().chain(&any.all_of).chain(&any.any_of).cloned());
            children.extend(any.not.as_deref().cloned());
        }
    }
    children
}

fn additional(value: Option<&openapiv3::AdditionalProperties>) -> Option<ReferenceOr<Schema>> {
    match value {
        Some(openapiv3::AdditionalProperties::Schema(schema)) => Some((**schema).clone()),
        _ => None,
    }
}
