use crate::{Docs, Name};

/// A place where the API is served.
#[derive(Debug, Clone, PartialEq)]
pub struct Server {
    /// `x-speakeasy-server-id` / `x-sdk-server-id`, else invented from the description (`Production`) or the index.
    pub name: Name,
    /// The URL with `{variables}`; no trailing slash.
    pub url: String,
    /// What the document says.
    pub docs: Docs,
    /// The variables of the URL, in document order.
    pub variables: Vec<Variable>,
}

/// A variable of a server's URL.
#[derive(Debug, Clone, PartialEq)]
pub struct Variable {
    /// Its name in the braces.
    pub name: Name,
    /// What stands there by default.
    pub default: String,
    /// The values allowed; empty when any is.
    pub allowed: Vec<String>,
    /// What the document says.
    pub docs: Docs,
}

impl Server {
    /// Whether the URL lacks scheme and host, so that the caller has to give them.
    pub fn is_relative(&self) -> bool {
        !self.url.contains("://") && !self.url.starts_with('{')
    }
}
