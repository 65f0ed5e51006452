use openapiv3::Server as Written;
use sdkwright_api::{Name, Server, Variable};
use sdkwright_spec::{Address, At};

use crate::docs::docs;
use crate::extensions::{NAME, SERVER_ID};
use crate::keys::Keys;
use crate::lowering::Lowering;

impl Lowering<'_> {
    /// The servers of the document.
    pub(crate) fn api_servers(&self) -> Vec<Server> {
        let servers: Vec<At<Written>> = self.spec.servers();
        let mut keys = Keys::default();
        let servers = servers.into_iter().enumerate();
        servers.map(|(index, at)| self.server(index, at.value, &at.address, &mut keys)).collect()
    }

    /// The servers that stand below an operation or a path item.
    pub(crate) fn servers_below(&self, parent: &Address, servers: &[Written]) -> Vec<Server> {
        let below = parent.child("servers");
        let mut keys = Keys::default();
        servers
            .iter()
            .enumerate()
            .map(|(index, server)| self.server(index, server.clone(), &below.index(index), &mut keys))
            .collect()
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
