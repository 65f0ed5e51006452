//! Where the API is served: entries of the definition, and the options that choose one of them.

use std::collections::BTreeSet;

use sdkwright_api::{Server, Variable};

use crate::encode::{Code, code};
use crate::layout::{self, Literal};
use crate::names;

/// The servers that a client can be built for: those with scheme and host.
pub(crate) fn usable(servers: &[Server]) -> Vec<&Server> {
    servers.iter().filter(|server| !server.is_relative()).collect()
}

/// Whether the client has to be told which server is meant, and what its variables are.
pub(crate) fn have_choice(servers: &[&Server]) -> bool {
    servers.len() > 1 || servers.iter().any(|server| !server.variables.is_empty())
}

/// What servers are called in the option `server`.
pub(crate) fn server_names(servers: &[&Server]) -> Vec<String> {
    let mut taken = BTreeSet::new();
    servers
        .iter()
        .map(|server| {
            let wish = names::package_name(&server.name.spelling);
            let numbered = (2_u32..).map(|number| format!("{wish}-{number}"));
            let mut wishes = std::iter::once(wish.clone()).chain(numbered);
            wishes.find(|name| taken.insert(name.clone())).expect("there are more numbers than names")
        })
        .collect()
}

/// `servers: […]`
pub(crate) fn table(servers: &[&Server]) -> Literal {
    if !have_choice(servers) {
        return Literal::strings(servers.iter().map(|server| server.url.as_str()));
    }
    let entries = servers.iter().zip(server_names(servers)).map(|(server, name)| {
        let mut entries = Vec::new();
        if servers.len() > 1 {
            entries.push((Code::fixed("name"), Literal::string(&name)));
        }
        entries.push((Code::fixed("url"), Literal::string(&server.url)));
        if !server.variables.is_empty() {
            let variables = server.variables.iter().map(variable).collect();
            entries.push((Code::fixed("variables"), Literal::Object(variables)));
        }
        Literal::Object(entries)
    });
    Literal::Array(entries.collect())
}

fn variable(variable: &Variable) -> (Code, Literal) {
    let mut entries = vec![(Code::fixed("default"), Literal::string(&variable.default))];
    if !variable.allowed.is_empty() {
        let allowed = variable.allowed.iter().map(String::as_str);
        entries.push((Code::fixed("allowed"), Literal::strings(allowed)));
    }
    (Code::key(&variable.name.spelling), Literal::Object(entries))
}

/// The type of the option `server`; `None` where there is one server at most.
pub(crate) fn names_type(servers: &[&Server]) -> Option<Vec<Code>> {
    let names = server_names(servers);
    (servers.len() > 1).then(|| names.iter().map(|name| Code::string(name)).collect())
}

/// The members of the option `serverVariables`, each with its type, as they stand four columns in.
pub(crate) fn variable_types(servers: &[&Server]) -> Vec<Code> {
    let mut seen = BTreeSet::new();
    let all = servers.iter().flat_map(|server| &server.variables);
    let distinct = all.filter(|variable| seen.insert(variable.name.spelling.as_str()));
    distinct
        .map(|variable| {
            let allowed: Vec<Code> = variable.allowed.iter().map(|value| Code::string(value)).collect();
            let allowed = if allowed.is_empty() { vec![Code::fixed("string")] } else { allowed };
            let head = code!(Code::member(&variable.name.spelling), "?:");
            layout::union(4, &head, &[allowed, vec![Code::fixed("undefined")]].concat(), "")
        })
        .collect()
}
