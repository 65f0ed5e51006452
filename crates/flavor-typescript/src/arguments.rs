//! What a call takes in TypeScript: one object, the body alone, or arguments one by one, always followed by options.

use sdkwright_api::Operation;
use sdkwright_config::NameLock;
use sdkwright_flavor::{Argument, Arguments};

use crate::encode::Ident;
use crate::modules::Namespace;
use crate::names;
use crate::types::TypeTable;

/// What functions call their own arguments and what they use; no argument of a document is called so.
const TAKEN: &[&str] = &[
    "call",
    "callPages",
    "callReturning",
    "client",
    "config",
    "fromAxios",
    "operation",
    "options",
    "pagination",
];

/// What the parameters and the body of an operation are called.
#[derive(Debug)]
pub(crate) struct ArgumentNames {
    /// By the index of the parameter.
    pub parameters: Vec<Ident>,
    /// What the body is called beside parameters.
    pub body: Ident,
}

impl ArgumentNames {
    /// Names for an operation's parameters and its body, `arguments` being how they are passed.
    pub fn new(
        types: &TypeTable<'_>,
        operation: &Operation,
        arguments: &Arguments,
        lock: &mut NameLock,
    ) -> Self {
        let one_by_one = matches!(arguments, Arguments::Each(_));
        let name = |spelling: &str| {
            if one_by_one { names::function_name(spelling) } else { names::field_name(spelling) }
        };
        let mut scope = names::ident_scope(&format!("argument {}", operation.id.key));
        if one_by_one {
            scope = scope.reserve(TAKEN);
        }
        let wishes =
            operation.parameters.iter().map(|parameter| (&parameter.name, name(&parameter.name.spelling)));
        let parameters = scope.claim_all(lock, wishes);
        let body = scope.claim_unlocked(name(&body_spelling(types, operation)));
        Self {
            parameters: parameters.iter().map(|name| Ident::member(name)).collect(),
            body: Ident::member(&body),
        }
    }

    /// What an argument is called.
    pub fn of(&self, argument: Argument) -> &Ident {
        match argument {
            Argument::Parameter(index) => &self.parameters[index],
            Argument::Body => &self.body,
        }
    }
}

/// A body is called as the document calls it, else after its type where that is a component, else by what it is.
fn body_spelling(types: &TypeTable<'_>, operation: &Operation) -> String {
    let Some(body) = &operation.body else { return "request body".to_owned() };
    if let Some(name) = &body.name {
        return name.spelling.clone();
    }
    let component = body
        .content()
        .ty
        .filter(|ty| types.module(ty.id).is_some_and(|module| module.namespace == Namespace::Components));
    match component.and_then(|ty| types.ident(ty.id)) {
        Some(ident) => ident.as_str().to_owned(),
        None => "request body".to_owned(),
    }
}
