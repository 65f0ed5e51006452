//! Puts finished types into operations, and adds what depends on them.

use sdkwright_api::{Api, Body, Operation, Output, Parameter, TypeRef};

use crate::compact::Arena;
use crate::errors::Errors;
use crate::examples::{Given, example};
use crate::lowering::Lowering;
use crate::operations::ReadOperation;
use crate::responses::ReadOutput;

impl Lowering<'_> {
    /// What schemas say about the parameters that they describe, where the parameters say nothing; and the reverse for
    /// the members of enums.
    pub(crate) fn complete_parameters(&mut self, operations: &mut [ReadOperation]) {
        for read in operations {
            for (parameter, notes) in read.operation.parameters.iter_mut().zip(&mut read.parameter_notes) {
                self.decorate_enum(parameter.ty.id, self.node(&notes.address));
                let facts = self.facts_in_place(parameter.ty.id);
                if parameter.docs.is_empty() {
                    parameter.docs = facts.docs;
                }
                let Parameter { default, deprecated, .. } = parameter;
                *default = facts.default;
                *deprecated = deprecated.take().or(facts.deprecated);
                notes.example = notes.example.take().or(facts.example);
            }
        }
    }

    /// Completes operations whose uses of types are settled.
    pub(crate) fn complete_operations(&mut self, read: Vec<ReadOperation>, arena: &Arena, api: &mut Api) {
        let mut errors = Errors::default();
        for read in read {
            let output = read.output_type();
            let ReadOperation {
                mut operation,
                parameter_notes,
                body_example,
                errors: responses,
                address,
                ..
            } = read;
            operation.output = match read.output {
                ReadOutput::Nothing => Output::Nothing,
                ReadOutput::Json(ty) => Output::Json(ty),
                ReadOutput::OptionalJson(ty) => Output::OptionalJson(ty),
                ReadOutput::Text => Output::Text,
                ReadOutput::Bytes => Output::Bytes,
            };
            operation.errors = errors.cases(&responses, &arena.types, &arena.notes);
            operation.pagination = self.pagination(&operation, output, &address, &arena.types);
            let given = Given { parameters: &parameter_notes, body: body_example.as_ref(), output };
            operation.example = example(&arena.types, &operation, &given);
            api.operations.push(operation);
        }
        api.errors = errors.all;
    }
}

impl ReadOperation {
    /// The types of what it sends.
    pub(crate) fn requests(&self) -> impl Iterator<Item = TypeRef> {
        let Operation { parameters, body, .. } = &self.operation;
        let contents = body.iter().flat_map(|body: &Body| &body.contents).filter_map(|content| content.ty);
        parameters.iter().map(|parameter| parameter.ty).chain(contents)
    }

    /// The same, to be changed.
    pub(crate) fn requests_mut(&mut self) -> impl Iterator<Item = &mut TypeRef> {
        let Operation { parameters, body, .. } = &mut self.operation;
        let contents =
            body.iter_mut().flat_map(|body| &mut body.contents).filter_map(|content| content.ty.as_mut());
        parameters.iter_mut().map(|parameter| &mut parameter.ty).chain(contents)
    }

    /// The types of what it receives.
    pub(crate) fn received(&self) -> impl Iterator<Item = TypeRef> {
        let responses = self.operation.responses.iter().flat_map(|response| &response.contents);
        let errors = self.errors.iter().flat_map(|(_, response)| &response.contents);
        responses.chain(errors).filter_map(|content| content.ty).chain(self.output_type())
    }
}
