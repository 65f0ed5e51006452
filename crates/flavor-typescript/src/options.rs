//! What the user configured, with what TypeScript assumes where they said nothing.

use sdkwright_config::{FlavorOptions, Sdk};
use sdkwright_diagnostics::{Finding, Findings};

use crate::codes::{UNFIT_OPTION, UNKNOWN_OPTION};
use crate::encode::Ident;
use crate::names;

/// The options that only this flavor has.
const KEYS: &[&str] = &[
    "accessor",
    "class",
    "components",
    "documented-errors",
    "enums",
    "errors-section",
    "examples",
    "max-method-params",
    "order",
    "path-prefix",
    "publish",
    "response",
    "security",
    "standalone-functions",
    "title",
    "validation",
    "variable",
];

/// The settings of one package.
#[derive(Debug)]
pub(crate) struct Options {
    /// `pimms`, as npm and imports spell it.
    pub package: String,
    /// `Pimms`
    pub class: Ident,
    /// `pimms`: what examples call the client.
    pub variable: Ident,
    /// `PIMMS`, before `_TOKEN`.
    pub env_prefix: String,
    pub version: String,
    pub license: String,
    pub authors: Vec<String>,
    pub repository: Option<String>,
    pub homepage: Option<String>,
    /// Whether the package may be given to a registry.
    pub publish: bool,
    /// `client = "axios"`: requests are sent with axios, and calls take its `config`.
    pub axios: bool,
    /// `response = "envelope"`: a call gives the body together with status and headers.
    pub envelope: bool,
    /// `documented-errors = "return"`: documented errors are fields of the envelope, and not thrown.
    pub returns_errors: bool,
    /// Whether standalone functions are a part of what users see.
    pub standalone: bool,
    /// How many arguments a method may have before they become one.
    pub max_params: usize,
    /// `enums = "enum"`: TypeScript's `enum` in place of a constant object.
    pub enums: bool,
    /// `security = "object"`: credentials are fields of one option, even if there is only one.
    pub security_object: bool,
    /// The folder and namespace of components: `components`, `shared`.
    pub components: Ident,
    /// A path under which every module can be imported too: `dist/sdk`.
    pub path_prefix: Option<String>,
    /// `title = "accessor"`: pages of resources are called as code calls the resource.
    pub title_accessor: bool,
    /// Whether pages of resources have the line `(*customers*)`.
    pub accessor: bool,
    /// `order = "name"`: pages list operations by name, and arguments too, instead of in document order.
    pub order_by_name: bool,
    /// `examples = "all"`: examples of pages give optional values too.
    pub examples_all: bool,
    /// Whether pages of resources have tables of errors.
    pub errors_section: bool,
    /// Whether schemas name everything, so that answers can be checked.
    pub validation: bool,
}

impl Options {
    /// The settings, with a finding for each that is unknown or has no meaning.
    pub fn new(sdk: &Sdk, flavor: &FlavorOptions, findings: &mut Findings) -> Self {
        for key in flavor.extra.keys().filter(|key| !KEYS.contains(&key.as_str())) {
            let mut finding =
                Finding::error(&UNKNOWN_OPTION, format!("the TypeScript flavor has no option `{key}`")).help(
                    format!("known are `out`, `package`, `client`, `env-prefix`, `{}`", KEYS.join("`, `")),
                );
            finding.origin = flavor.at(key);
            findings.push(finding);
        }
        let mut choice = Choice { flavor, findings };
        let class = names::class_name(flavor.extra.get("class").unwrap_or(&sdk.name));
        let env_prefix = flavor.env_prefix.as_deref().unwrap_or(&sdk.name);
        Self {
            package: choice.package(sdk),
            variable: Ident::new(&names::function_name(flavor.extra.get("variable").unwrap_or(&class))),
            class: Ident::new(&class),
            env_prefix: names::variable_name(env_prefix),
            version: if sdk.version.is_empty() { "0.1.0".to_owned() } else { sdk.version.clone() },
            license: sdk.license.clone().unwrap_or_else(|| "MIT OR Apache-2.0".to_owned()),
            authors: sdk.authors.clone(),
            repository: sdk.repository.clone(),
            homepage: sdk.homepage.clone(),
            publish: choice.flag("publish", true),
            axios: choice.client(),
            envelope: choice.one_of("response", "flat", "envelope"),
            returns_errors: choice.returns_errors(),
            standalone: choice.flag("standalone-functions", true),
            max_params: choice.number("max-method-params"),
            enums: choice.one_of("enums", "const", "enum"),
            security_object: choice.one_of("security", "flat", "object"),
            components: choice.components(),
            path_prefix: choice.path_prefix(),
            title_accessor: choice.one_of("title", "pascal", "accessor"),
            accessor: choice.flag("accessor", true),
            order_by_name: choice.one_of("order", "document", "name"),
            examples_all: choice.one_of("examples", "given", "all"),
            errors_section: choice.flag("errors-section", true),
            validation: choice.flag("validation", false),
        }
    }

    /// The name of the class without methods: `PimmsCore`.
    pub fn core(&self) -> Ident {
        Ident::new(&format!("{}Core", self.class.as_str()))
    }

    /// `PIMMS_TOKEN`
    pub fn variable_of(&self, ending: &str) -> String {
        format!("{}_{}", self.env_prefix, names::variable_name(ending))
    }

    /// What the last argument of a call is called, and its type.
    pub fn call_options(&self) -> (&'static str, &'static str) {
        if self.axios { ("config", "AxiosRequestConfig") } else { ("options", "RequestOptions") }
    }
}

/// Values of options, with a finding for each that has no meaning.
struct Choice<'a> {
    flavor: &'a FlavorOptions,
    findings: &'a mut Findings,
}

impl Choice<'_> {
    /// Whether the second of two values was chosen; the first is what is assumed.
    fn one_of(&mut self, key: &str, first: &str, second: &str) -> bool {
        let value = self.flavor.extra.get(key).map(String::as_str);
        self.is_second(key, value, first, second)
    }

    fn is_second(&mut self, key: &str, value: Option<&str>, first: &str, second: &str) -> bool {
        match value {
            None => false,
            Some(value) if value == first || value == second => value == second,
            Some(other) => {
                self.unfit(key, other, &format!("write `\"{first}\"` or `\"{second}\"`"));
                false
            }
        }
    }

    /// Only an envelope has a place for errors.
    fn returns_errors(&mut self) -> bool {
        const KEY: &str = "documented-errors";
        let wanted = self.one_of(KEY, "throw", "return");
        let has_place = self.flavor.extra.get("response").map(String::as_str) == Some("envelope");
        if wanted && !has_place {
            self.unfit(KEY, "return", "write `response = \"envelope\"` too: its fields hold the errors");
        }
        wanted && has_place
    }

    fn client(&mut self) -> bool {
        let value = self.flavor.client.as_deref();
        self.is_second("client", value, "fetch", "axios")
    }

    fn flag(&mut self, key: &str, assumed: bool) -> bool {
        match self.flavor.extra.get(key).map(String::as_str) {
            None => assumed,
            Some("true") => true,
            Some("false") => false,
            Some(other) => {
                self.unfit(key, other, "write `true` or `false`");
                assumed
            }
        }
    }

    fn number(&mut self, key: &str) -> usize {
        let Some(text) = self.flavor.extra.get(key) else { return 0 };
        text.parse().unwrap_or_else(|_| {
            self.unfit(key, text, "write a whole number such as `3`; `0` makes one argument of them all");
            0
        })
    }

    fn package(&mut self, sdk: &Sdk) -> String {
        let assumed = names::package_name(&sdk.name);
        match &self.flavor.package {
            None => assumed,
            Some(name) if is_package(name) => name.clone(),
            Some(other) => {
                let help = "write letters, digits, `-`, `_` and `.`, perhaps behind a scope: `@acme/sdk`";
                self.unfit("package", other, help);
                assumed
            }
        }
    }

    fn components(&mut self) -> Ident {
        let assumed = || Ident::new("components");
        let Some(name) = self.flavor.extra.get("components") else { return assumed() };
        let is_fit = names::file_stem(name) == *name && names::function_name(name) == *name;
        if is_fit && !["operations", "errors", "webhooks"].contains(&name.as_str()) {
            return Ident::new(name);
        }
        self.unfit(
            "components",
            name,
            "write a word in lower case other than `operations`, `errors` and `webhooks`",
        );
        assumed()
    }

    fn path_prefix(&mut self) -> Option<String> {
        let prefix = self.flavor.extra.get("path-prefix")?;
        if prefix.split('/').all(|part| !part.starts_with('.') && is_package_part(part)) {
            return Some(prefix.clone());
        }
        self.unfit("path-prefix", prefix, "write names with `/` between them: `dist/sdk`");
        None
    }

    fn unfit(&mut self, key: &str, value: &str, help: &str) {
        let mut finding = Finding::error(&UNFIT_OPTION, format!("`{key}` cannot be `{value}`")).help(help);
        finding.origin = self.flavor.at(key);
        self.findings.push(finding);
    }
}

/// Whether npm takes it for the name of a package; capital letters are of old, and still installed.
fn is_package(name: &str) -> bool {
    let parts: Vec<&str> = name.split('/').collect();
    name.len() <= 214
        && match parts[..] {
            [name] => is_package_part(name),
            [scope, name] => scope.strip_prefix('@').is_some_and(is_package_part) && is_package_part(name),
            _ => false,
        }
}

fn is_package_part(part: &str) -> bool {
    part.starts_with(|c: char| c.is_ascii_alphanumeric())
        && part.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_' | b'.'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn packages_are_what_npm_takes() {
        for name in ["pimms", "Paddle", "@acme/sdk", "a.b-c_d"] {
            assert!(is_package(name), "{name}");
        }
        for name in ["", "a b", "@/x", "a/b", "../x", ".x", "@a/b/c", "x\"y"] {
            assert!(!is_package(name), "{name}");
        }
    }
}
