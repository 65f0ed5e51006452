use openapiv3::Server as Written;
use sdkwright_api::{Name, Server, Variable};
use sdkwright_diagnostics::Finding;
use sdkwright_spec::{Address, At};

use crate::codes;
use crate::docs::docs;
use crate::extensions::{NAME, SERVER_ID};
use crate::keys::Keys;
use crate::lowering::{Lowering, excerpt};
use crate::path_templates::placeholders;

impl Lowering<'_> {
    /// The servers of the document.
    pub(crate) fn api_servers(&mut self) -> Vec<Server> {
        let written: Vec<At<Written>> = self.spec.servers();
        let servers = self.servers(written.iter().map(|at| (at.value.clone(), at.address.clone())).collect());
        let is_relative = |at: &&At<Written>| !at.value.url.contains("://") && !at.value.url.starts_with('{');
        if let Some(relative) = written.iter().find(is_relative)
            && servers.iter().any(|server| !server.is_relative())
        {
            self.skipped.add("relative servers beside others", || relative.address.clone());
        }
        servers
    }

    /// The servers that stand below an operation or a path item.
    pub(crate) fn servers_below(&mut self, parent: &Address, servers: &[Written]) -> Vec<Server> {
        let below = parent.child("servers");
        let written = servers.iter().enumerate().map(|(index, server)| (server.clone(), below.index(index)));
        let servers = self.servers(written.collect());
        if servers.iter().any(|server| !server.variables.is_empty()) {
            let what = "variables of the servers of an operation, which keep their defaults,";
            self.skipped.add(what, || below.clone());
        }
        servers
    }

    fn servers(&mut self, written: Vec<(Written, Address)>) -> Vec<Server> {
        let mut keys = Keys::default();
        let mut servers = Vec::with_capacity(written.len());
        for (index, (mut server, address)) in written.into_iter().enumerate() {
            let is_declared = |name: &&str| {
                server.variables.as_ref().is_some_and(|variables| variables.contains_key(*name))
            };
            if let Some(name) = placeholders(&server.url).find(|name| !is_declared(name)) {
                let message = format!("the variable `{{{}}}` of this address is not declared", excerpt(name));
                let finding = Finding::warning(&codes::UNDECLARED_SERVER_VARIABLE, message)
                    .label("the server is left out")
                    .help("declare it below `variables`, with a `default`");
                self.report(finding, &address.child("url"));
                continue;
            }
            self.keep_named_variables(&mut server, &address);
            servers.push(self.server(index, server, &address, &mut keys));
        }
        servers
    }

    /// Variables that stand nowhere in the address have nothing to fill in.
    fn keep_named_variables(&mut self, server: &mut Written, address: &Address) {
        let Some(variables) = &mut server.variables else { return };
        variables.retain(|name, _| {
            let is_named = placeholders(&server.url).any(|placeholder| placeholder == name);
            if !is_named {
                let what = "variables that the address of their server does not name";
                self.skipped.add(what, || address.child("variables").child(name));
            }
            is_named
        });
    }

    fn server(&self, index: usize, server: Written, address: &Address, keys: &mut Keys) -> Server {
        let node = self.node(address);
        let key = keys.unique(format!("server {}", server.url));
        let name = self.extensions.text(node, &SERVER_ID).or_else(|| self.extensions.text(node, &NAME));
        // A key of the server's own from OpenAPI 3.2.
        let name = match name.or_else(|| node.get("name")?.as_str().filter(|name| !name.trim().is_empty())) {
            Some(name) => Name::written(name, key),
            None => {
                let described = server.description.as_deref().and_then(name_in);
                Name::invented(described.unwrap_or_else(|| format!("server {}", index + 1)), key)
            }
        };
        let variables = server.variables.unwrap_or_default().into_iter();
        let variables = variables.map(|(wire, variable)| Variable {
            name: Name::written(&wire, format!("{} {wire}", name.key)),
            default: variable.default,
            allowed: variable.enumeration,
            docs: docs(None, variable.description.as_deref(), None),
        });
        Server {
            variables: variables.collect(),
            name,
            docs: docs(None, server.description.as_deref(), None),
            url: server.url.trim().trim_end_matches('/').to_owned(),
        }
    }
}

/// The name that a description such as `Production server` or `The sandbox API.` contains.
fn name_in(description: &str) -> Option<String> {
    const FILLERS: &[&str] = &["the", "our", "main", "api", "server", "environment", "endpoint", "url"];
    let words: Vec<_> = description
        .trim()
        .trim_end_matches('.')
        .split_whitespace()
        .filter(|word| !FILLERS.contains(&word.to_ascii_lowercase().as_str()))
        .collect();
    let is_name = (1..=3).contains(&words.len())
        && words.iter().all(|word| word.chars().all(|c| c.is_alphanumeric() || c == '-' || c == '_'))
        && words[0].starts_with(char::is_alphabetic);
    is_name.then(|| words.join(" "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn descriptions_that_name_a_server() {
        for (description, expected) in [
            ("Production API", Some("Production")),
            ("The sandbox environment.", Some("sandbox")),
            ("EU west", Some("EU west")),
            ("API server", None),
            ("Use this server for everything that you want to try out first", None),
            ("", None),
            ("https://example.com", None),
        ] {
            assert_eq!(name_in(description).as_deref(), expected, "{description}");
        }
    }
}
