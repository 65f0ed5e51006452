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

/// A part of a server's URL.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum UrlPart<'s> {
    /// What stands there as it is.
    Text(&'s str),
    /// The place of a variable, by its index in [`Server::variables`].
    Variable(usize),
}

impl Server {
    /// The URL in parts: they are put together once, so that what a variable holds is no place of another one.
    pub fn url_parts(&self) -> Vec<UrlPart<'_>> {
        let mut parts = Vec::new();
        let mut rest = self.url.as_str();
        while let Some((start, index)) = self.first_variable(rest) {
            parts.extend([UrlPart::Text(&rest[..start]), UrlPart::Variable(index)]);
            rest = &rest[start + place_of(&self.variables[index]).len()..];
        }
        parts.push(UrlPart::Text(rest));
        parts.retain(|part| *part != UrlPart::Text(""));
        parts
    }

    /// The URL with the defaults of its variables.
    pub fn default_url(&self) -> String {
        let text = |part| match part {
            UrlPart::Text(text) => text,
            UrlPart::Variable(index) => self.variables[index].default.as_str(),
        };
        self.url_parts().into_iter().map(text).collect()
    }

    /// Whether the URL lacks scheme and host, so that the caller has to give them.
    pub fn is_relative(&self) -> bool {
        !self.url.contains("://") && !self.url.starts_with('{')
    }

    /// Where the first place of a variable in a text is, and whose it is.
    fn first_variable(&self, text: &str) -> Option<(usize, usize)> {
        let places = self.variables.iter().enumerate();
        places.filter_map(|(index, variable)| Some((text.find(&place_of(variable))?, index))).min()
    }
}

fn place_of(variable: &Variable) -> String {
    format!("{{{}}}", variable.name.spelling)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_is_no_place_of_another_variable() {
        let variable = |name: &str, default: &str| Variable {
            name: Name::written(name, name.to_owned()),
            default: default.to_owned(),
            allowed: Vec::new(),
            docs: Docs::default(),
        };
        let server = Server {
            name: Name::written("main", "main".to_owned()),
            url: "https://{host}.example.com/{path}{}/{host}".to_owned(),
            docs: Docs::default(),
            variables: vec![variable("path", "v1"), variable("host", "{path}")],
        };
        assert_eq!(server.default_url(), "https://{path}.example.com/v1{}/{path}");
    }
}
