//! The servers to choose from.

use sdkwright_api::{Server, Variable};
use sdkwright_config::NameLock;
use serde::Serialize;

use crate::encode::{Code, Ident, code};
use crate::layout;
use crate::names;
use crate::plan::Plan;
use crate::prose::{Prose, code_span};
use crate::views::operation::default_url;

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
    /// Set when the URL has variables: what the constructor takes and how it fills them in.
    pub variables: Vec<VariableView>,
    pub signature: Code,
}

#[derive(Debug, Serialize)]
pub struct VariableView {
    pub ident: Ident,
    /// `let allowed = […];`
    pub allowed: Option<Code>,
    /// `return Err(…);`, where it is none of these.
    pub refused: Code,
    /// `url = url.replace("{region}", &region);`
    pub replaced: Code,
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
        let urls: Vec<Code> = servers.iter().map(|server| Code::string(&default_url(server))).collect();
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
    let mut docs = Prose::of(&server.docs, || format!("The server at {}.", code_span(&server.url)));
    docs.own(code_span(&server.url));
    let mut scope = names::ident_scope("server variable").reserve(["allowed", "url"]);
    let variables: Vec<VariableView> =
        server.variables.iter().map(|variable| variable_view(variable, &mut scope)).collect();
    let arguments: Vec<Code> =
        variables.iter().map(|variable| code!(variable.ident.clone(), ": impl Into<String>")).collect();
    let output = Code::fixed(if variables.is_empty() { "Self" } else { "Result<Self, Error>" });
    ServerView {
        docs: docs.outer(4),
        signature: layout::signature(4, &code!("pub fn ", method.clone()), &arguments, Some(&output), " {"),
        method: method.clone(),
        url: Code::string(&server.url),
        variables,
    }
}

fn variable_view(variable: &Variable, scope: &mut sdkwright_flavor::Scope) -> VariableView {
    let name = &variable.name.spelling;
    let ident = Ident::new(&scope.claim_unlocked(names::field_name(name)));
    let allowed: Vec<Code> = variable.allowed.iter().map(|value| Code::string(value)).collect();
    let reason = Code::fixed("\"it is none of the values that the API documents\"");
    let fault = [Code::string(name), reason];
    let placeholder = Code::string(&format!("{{{name}}}"));
    let replace = code!(".replace(", placeholder, ", &", ident.clone(), ")");
    VariableView {
        ident,
        allowed: (!allowed.is_empty())
            .then(|| layout::array(8, &Code::fixed("let allowed = "), &allowed, ";")),
        refused: layout::call(12, &Code::fixed("return Err(Error::invalid"), &fault, ");"),
        replaced: layout::chain(8, &Code::fixed("url = "), &Code::fixed("url"), &[replace], ";"),
    }
}
