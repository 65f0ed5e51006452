//! From a specification to an [`Api`]: the only crate that speaks both vocabularies.
//!
//! Schemas are read into a working arena, one level each, together with the operations that use them. There schemas
//! that others extend become unions, `allOf` is merged, unions are simplified, and structurally equal inline schemas
//! become one type. What is left is put in document order, told apart, named, and split where requests and responses
//! differ. Only then operations get what depends on finished types: their output, errors, pagination and examples.

mod ahead;
mod all_of;
mod alternatives;
mod bodies;
pub mod codes;
mod compact;
mod content;
mod cycles;
mod defaults;
mod described;
mod discrimination;
mod docs;
mod draft;
mod encodings;
mod enums;
mod errors;
mod examples;
mod extensions;
mod fields;
mod finish;
mod fitting;
mod globals;
mod html;
mod inheritance;
mod inline_names;
mod jsonpath;
mod keys;
mod keywords;
mod literals;
mod lowering;
mod media;
mod merge;
mod nullable;
mod operation_ids;
mod operations;
mod outputs;
mod pagination;
mod parameters;
mod parts;
mod path_groups;
mod path_names;
mod path_templates;
mod query_expressions;
mod request_forms;
mod resources;
mod response_headers;
mod responses;
mod retries;
mod rules;
mod sample_values;
mod schemas;
mod security;
mod servers;
mod skipped;
mod status;
#[cfg(test)]
mod testing;
mod tuples;
mod union_circles;
mod unions;
mod usage;
mod webhooks;
mod words;
mod written;

use sdkwright_api::{Api, Balance, TypeId};
use sdkwright_config::GroupBy;
use sdkwright_diagnostics::Findings;
use sdkwright_spec::Spec;

use crate::compact::Arena;
use crate::docs::docs;
use crate::lowering::Lowering;

/// How to lower.
#[derive(Debug, Clone, Default)]
pub struct LowerOptions {
    /// What puts operations into resources.
    pub group_by: GroupBy,
}

/// What is wrong with the rest of a document whose errors left gaps in it: all that the gaps cannot be the reason of.
pub fn examine(rest: &Spec) -> Findings {
    let mut certain = Findings::new();
    let (_, findings) = lower(rest, &LowerOptions::default());
    findings
        .into_iter()
        .filter(|finding| !codes::needs_the_whole(finding.code))
        .for_each(|it| certain.push(it));
    certain
}

/// Makes the neutral model of an SDK from a checked specification.
///
/// The Api is complete even where there are errors among the findings; it is then not to be generated from.
pub fn lower(spec: &Spec, options: &LowerOptions) -> (Api, Findings) {
    let mut lowering = Lowering::new(spec);
    let security = lowering.security();
    let read = lowering.operations(&security, options);
    lowering.read_schemas();
    lowering.resolve_inheritance();
    lowering.resolve_all_of();
    let calls = read.all.len();
    let mut operations = read.all;
    operations.extend(read.incoming.all);
    lowering.complete_parameters(&mut operations);

    let roots: Vec<TypeId> = operations.iter().flat_map(operations::ReadOperation::roots).collect();
    let merged = lowering.merge(&roots);
    let mut arena = Arena::new(&lowering, merged, &roots);
    for ty in operations.iter_mut().flat_map(operations::ReadOperation::uses_mut) {
        *ty = arena.settle(*ty);
    }
    lowering.break_nameless_cycles(&mut arena);
    lowering.unwind_unions(&mut arena);
    lowering.tell_variants_apart(&mut arena);
    inline_names::invent(&mut arena.types, &arena.notes, &operations, &read.resources.all);
    request_forms::split(&mut arena.types, &mut arena.notes, &mut operations);
    inline_names::name_parts(&mut arena.types, &arena.notes);
    usage::note(&mut arena.types, &operations);
    cycles::mark(&mut arena.types);

    let incoming = operations.split_off(calls);
    let info = spec.info().value;
    let mut api = Api {
        // Some frameworks write no title; pages need one.
        title: if info.title.trim().is_empty() { "API".to_owned() } else { info.title },
        version: info.version,
        docs: docs(None, info.description.as_deref(), lowering.external_docs()),
        servers: lowering.api_servers(),
        globals: lowering.globals(&operations),
        auths: security.auths,
        resources: read.resources.all,
        balance: Balance {
            operations_in: read.count,
            operations_out: operations.len() + read.left_out,
            webhooks_in: read.incoming.count,
            webhooks_out: incoming.len() + read.incoming.left_out,
            ..Balance::default()
        },
        ..Api::default()
    };
    lowering.balance_schemas(&arena, &mut api.balance);
    lowering.balance_fields(&arena, &mut api.balance);
    lowering.complete_operations(operations, &arena, &mut api);
    api.webhooks = incoming.into_iter().map(|read| lowering.webhook(read, &arena.types)).collect();
    api.types = arena.types;
    lowering.report_skipped();
    let Lowering { drafts, findings, .. } = lowering;
    // There are tens of thousands of them, which another processor gives back.
    rayon::spawn(move || drop(drafts));
    (api, findings)
}
