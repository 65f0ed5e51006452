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
    /// How the client obtains it, where it can.
    pub exchange: Option<Exchange<'a>>,
}

/// How a client obtains tokens with credentials of its own (RFC 6749, section 4.4).
#[derive(Debug)]
pub(crate) struct Exchange<'a> {
    /// Where tokens are given out, perhaps relative to the server.
    pub url: &'a str,
    /// `PIMMS`, before `_CLIENT_ID` and `_CLIENT_SECRET`.
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
            let exchange = auth.kind.client_credentials().and_then(|flow| flow.token_url.as_deref());
            let exchange =
                exchange.map(|url| Exchange { url, variable: own_variable(auths, &name, options) });
            Credential { auth, name: Ident::member(&name), variable, exchange }
        })
        .collect()
}

/// What the variables of a client's own credentials begin with: where there are several tokens, the option's name too.
fn own_variable(auths: &[Auth], name: &str, options: &Options) -> String {
    let is_token = |auth: &&Auth| {
        matches!(auth.kind, AuthKind::Bearer | AuthKind::OAuth2(_) | AuthKind::OpenIdConnect { .. })
    };
    if auths.iter().filter(is_token).count() > 1 {
        options.variable_of(name)
    } else {
        options.env_prefix.clone()
    }
}

impl Credential<'_> {
    /// The type of the credential.
    pub fn ty(&self, imports: &mut Imports) -> Code {
        match self.auth.kind {
            AuthKind::Basic => {
                imports.lib_type("client", "BasicCredentials");
                Code::fixed("BasicCredentials")
            }
            _ if self.exchange.is_some() => {
                imports.lib_type("oauth", "ClientCredentials");
                Code::fixed("string | ClientCredentials")
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
            _ => {
                let own = self.exchange.iter().map(|own| &own.variable);
                let own =
                    own.flat_map(|start| [format!("{start}_CLIENT_ID"), format!("{start}_CLIENT_SECRET")]);
                [self.variable.clone()].into_iter().chain(own).collect()
            }
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
        if let Some(own) = &self.exchange {
            let token = vec![
                (Code::fixed("url"), Literal::string(own.url)),
                (Code::fixed("env"), Literal::string(&own.variable)),
            ];
            entries.push((Code::fixed("token"), Literal::Object(token)));
        }
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
