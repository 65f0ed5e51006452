//! The servers to choose from.

use sdkwright_api::{Server, UrlPart, Variable};
use sdkwright_config::NameLock;
use serde::Serialize;

use crate::encode::{Code, Ident, code};
use crate::layout;
use crate::names;
use crate::plan::Plan;
use crate::prose::{Prose, code_span};

/// `src/server.rs`
#[derive(Debug, Serialize)]
pub struct ServersView {
    pub servers: Vec<ServerView>,
    /// `let urls = […];`: every address with the defaults of its variables.
    pub urls: Code,
    pub fallible: bool,
}

#[derive(Debug, Serialize)]
pub struct ServerView {
    pub docs: Code,
    pub method: Ident,
    pub url: Code,
    /// Set when the URL has variables: what the constructor takes.
    pub variables: Vec<VariableView>,
    /// `allowed` and `parts`, under names that no variable has.
    pub allowed: Ident,
    pub parts: Ident,
    /// `let parts = […];`: the URL, its variables in their places.
    pub filled: Code,
    pub signature: Code,
}

#[derive(Debug, Serialize)]
pub struct VariableView {
    pub ident: Ident,
    /// `let allowed = […];`
    pub allowed: Option<Code>,
    /// `return Err(…);`, where it is none of these.
    pub refused: Code,
}

impl ServersView {
    /// Whether there is anything to choose.
    pub(crate) fn is_needed(plan: &Plan<'_>) -> bool {
        let absolute: Vec<&Server> = plan.api.servers.iter().filter(|server| !server.is_relative()).collect();
        absolute.len() > 1 || absolute.iter().any(|server| !server.variables.is_empty())
    }

    /// The view of the servers to choose from.
    pub(crate) fn new(plan: &Plan<'_>, lock: &mut NameLock) -> Self {
        let servers: Vec<&Server> = plan.api.servers.iter().filter(|server| !server.is_relative()).collect();
        let mut scope = names::ident_scope("server").reserve(["nth", "url", "new"]);
        let idents = scope.claim_all(
            lock,
            servers.iter().map(|server| (&server.name, names::method_name(&server.name.spelling))),
        );
        let urls: Vec<Code> = servers.iter().map(|server| Code::string(&server.default_url())).collect();
        let urls = layout::array(8, &Code::fixed("let urls = "), &urls, ";");
        let servers: Vec<ServerView> = servers
            .iter()
            .zip(idents)
            .map(|(server, ident)| server_view(server, &Ident::new(&ident)))
            .collect();
        Self { urls, fallible: servers.iter().any(|server| !server.variables.is_empty()), servers }
    }
}

fn server_view(server: &Server, method: &Ident) -> ServerView {
    let mut docs = Prose::of(&server.docs, || "A place where the API is served.".to_owned());
    docs.own(code_span(&server.url));
    // The locals of the function give way to its arguments, as those are what users read.
    let mut scope = names::ident_scope("server variable");
    let idents: Vec<Ident> = server
        .variables
        .iter()
        .map(|variable| Ident::new(&scope.claim_unlocked(names::field_name(&variable.name.spelling))))
        .collect();
    let [allowed, parts] = ["allowed", "parts"].map(|local| Ident::new(&scope.claim_unlocked(local)));
    let arguments: Vec<Code> =
        idents.iter().map(|ident| code!(ident.clone(), ": impl Into<String>")).collect();
    let values: Vec<Code> = server
        .url_parts()
        .into_iter()
        .map(|part| match part {
            UrlPart::Text(text) => Code::string(text),
            UrlPart::Variable(index) => code!(idents[index].clone(), ".as_str()"),
        })
        .collect();
    let output = Code::fixed(if idents.is_empty() { "Self" } else { "Result<Self, Error>" });
    ServerView {
        docs: docs.outer(4),
        signature: layout::signature(4, &code!("pub fn ", method.clone()), &arguments, Some(&output), " {"),
        method: method.clone(),
        url: Code::string(&server.url),
        filled: layout::array(8, &code!("let ", parts.clone(), " = "), &values, ";"),
        parts,
        variables: server
            .variables
            .iter()
            .zip(idents)
            .map(|(variable, ident)| variable_view(variable, ident, &allowed))
            .collect(),
        allowed,
    }
}

fn variable_view(variable: &Variable, ident: Ident, local: &Ident) -> VariableView {
    let allowed: Vec<Code> = variable.allowed.iter().map(|value| Code::string(value)).collect();
    let reason = Code::fixed("\"it is none of the values that the API documents\"");
    let fault = [Code::string(&variable.name.spelling), reason];
    VariableView {
        ident,
        allowed: (!allowed.is_empty())
            .then(|| layout::array(8, &code!("let ", local.clone(), " = "), &allowed, ";")),
        refused: layout::call(12, &Code::fixed("return Err(Error::invalid"), &fault, ");"),
    }
}
