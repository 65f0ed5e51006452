//! The ways to authenticate: options of the client, entries of its definition, environment variables.

use std::collections::BTreeSet;

use sdkwright_api::{Auth, AuthKind, ParamPlace, Requirement};

use crate::encode::{Code, Ident};
use crate::imports::Imports;
use crate::layout::Literal;
use crate::names;
use crate::options::Options;

/// Options that every client has; no credential and no parameter of a document is called so.
pub(crate) const CLIENT_OPTIONS: &[&str] = &[
    "allowInsecureHTTP",
    "defaultClient",
    "headers",
    "httpClient",
    "idleTimeoutMs",
    "responseLimit",
    "retryConfig",
    "security",
    "server",
    "serverIdx",
    "serverURL",
    "serverVariables",
    "timeoutMs",
    "userAgent",
    "validate",
];

/// A way to authenticate in TypeScript.
#[derive(Debug)]
pub(crate) struct Credential<'a> {
    pub auth: &'a Auth,
    /// The option, or the field of the option `security`: `token`.
    pub name: Ident,
    /// `PIMMS_TOKEN`; of basic authentication what stands before `_USERNAME` and `_PASSWORD`.
    pub variable: String,
}

/// Every way to authenticate, in document order.
pub(crate) fn credentials<'a>(auths: &'a [Auth], options: &Options) -> Vec<Credential<'a>> {
    let mut taken: BTreeSet<String> = CLIENT_OPTIONS.iter().map(|&name| name.to_owned()).collect();
    auths
        .iter()
        .map(|auth| {
            let wish = names::field_name(&auth.name.spelling);
            let numbered = (2_u32..).map(|number| format!("{wish}{number}"));
            let mut wishes = std::iter::once(wish.clone()).chain(numbered);
            let name =
                wishes.find(|name| taken.insert(name.clone())).expect("there are more numbers than names");
            let variable = options.variable_of(&name);
            Credential { auth, name: Ident::member(&name), variable }
        })
        .collect()
}

impl Credential<'_> {
    /// The type of the credential.
    pub fn ty(&self, imports: &mut Imports) -> Code {
        match self.auth.kind {
            AuthKind::Basic => {
                imports.lib_type("client", "BasicCredentials");
                Code::fixed("BasicCredentials")
            }
            _ => Code::fixed("string"),
        }
    }

    /// The variables of the environment that are read where nothing is given.
    pub fn variables(&self) -> Vec<String> {
        match self.auth.kind {
            AuthKind::Basic => {
                vec![format!("{}_USERNAME", self.variable), format!("{}_PASSWORD", self.variable)]
            }
            _ => vec![self.variable.clone()],
        }
    }

    /// Its entry in the definition.
    pub fn scheme(&self, imports: &mut Imports) -> (Code, Literal) {
        let (scheme, name) = match &self.auth.kind {
            AuthKind::Bearer | AuthKind::OAuth2(_) | AuthKind::OpenIdConnect { .. } => ("bearer", None),
            AuthKind::Basic => ("basic", None),
            // The caller gives the whole header.
            AuthKind::Http { .. } => ("headerKey", Some("Authorization")),
            AuthKind::ApiKey { place: ParamPlace::Query, name } => ("queryKey", Some(name.as_str())),
            AuthKind::ApiKey { place: ParamPlace::Cookie, name } => ("cookieKey", Some(name.as_str())),
            AuthKind::ApiKey { name, .. } => ("headerKey", Some(name.as_str())),
        };
        let module = match scheme {
            "basic" => "basic",
            "cookieKey" => "cookies",
            _ => "security",
        };
        imports.lib(module, scheme);
        let mut entries = vec![(Code::fixed("scheme"), Literal::fixed(scheme))];
        entries.extend(name.map(|name| (Code::fixed("name"), Literal::string(name))));
        entries.push((Code::fixed("env"), Literal::string(&self.variable)));
        (Code::key(self.name.as_str()), Literal::Object(entries))
    }
}

/// `security: [["token"]]`; `None` where nothing is sent.
pub(crate) fn requirements(credentials: &[Credential<'_>], security: &[Requirement]) -> Option<Literal> {
    if security.iter().all(|requirement| requirement.0.is_empty()) {
        return None;
    }
    // What is given is sent, even where it is not needed.
    let (needed, unneeded): (Vec<_>, Vec<_>) =
        security.iter().partition(|requirement| !requirement.0.is_empty());
    let sets = needed.into_iter().chain(unneeded.into_iter().take(1)).map(|requirement| {
        let names = requirement.0.iter().map(|needed| credentials[needed.auth.0 as usize].name.as_str());
        Literal::strings(names)
    });
    Some(Literal::Array(sets.collect()))
}
