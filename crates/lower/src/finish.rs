//! Puts finished types into operations, and adds what depends on them.

use rayon::prelude::*;
use sdkwright_api::{Api, Parameter};
use sdkwright_diagnostics::Finding;

use crate::alternatives::settle;
use crate::codes;
use crate::compact::Arena;
use crate::encodings::complete_parts;
use crate::errors::Errors;
use crate::examples::{Given, example};
use crate::lowering::{Lowering, excerpt};
use crate::operations::ReadOperation;
use crate::outputs::{Answer, answer};

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
        let mut given = Vec::with_capacity(read.len());
        for read in read {
            let ReadOperation {
                mut operation,
                parameter_notes,
                body_example,
                errors: responses,
                address,
                ..
            } = read;
            for content in operation.body.iter_mut().flat_map(|body| &mut body.contents) {
                for part in complete_parts(content, &arena.types) {
                    let place = self.spec.resolve(&address.child("requestBody")).child("content");
                    let place = place.child(&content.media_type).child("encoding").child(&part.wire);
                    let message = format!("the body has no property `{}`", excerpt(&part.wire));
                    self.report(
                        Finding::warning(&codes::UNUSED_ENCODING, message).label("this has no effect"),
                        &self.spec.resolve(&place),
                    );
                }
            }
            if let Some(body) = &mut operation.body
                && settle(body, &operation.id.key, &arena.types) > 0
            {
                self.skipped.add("further encodings of a request body", || address.child("requestBody"));
            }
            let Answer { output, streaming, representations, missed } = answer(&operation, &arena.types);
            (operation.output, operation.streaming, operation.representations) =
                (output, streaming, representations);
            if missed > 0 {
                self.skipped.add("further encodings of a response", || address.child("responses"));
            }
            let output = operation.output.json();
            operation.errors = errors.cases(&responses, &arena.types, &arena.notes);
            operation.pagination = self.pagination(&operation, output, &address, &arena.types);
            given.push(Given { parameters: parameter_notes, body: body_example, output });
            api.operations.push(operation);
        }
        api.errors = errors.all;
        api.operations.par_iter_mut().zip(&given).for_each(|(operation, given)| {
            operation.example = example(&arena.types, operation, given);
        });
    }
}
