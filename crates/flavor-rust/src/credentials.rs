//! How a client is given its credentials: builder methods, arguments of `new`, environment variables.

use sdkwright_api::{Api, Auth, AuthId, AuthKind, ParamPlace};

use crate::encode::{Code, Ident, code};
use crate::names;
use crate::options::Options;

/// A way to authenticate, as a client's builder has it.
#[derive(Debug, Clone)]
pub(crate) struct Credential {
    pub id: AuthId,
    /// The key that operations name it by.
    pub key: Code,
    /// `token`, `api_key`, `basic`.
    pub method: Ident,
    /// Arguments of the method: name and environment variable.
    pub arguments: Vec<CredentialArgument>,
    /// The runtime's constructor applied to the arguments.
    pub construct: Code,
    /// How it is sent, for documentation.
    pub sent: Code,
    /// A made-up value for examples.
    pub example: String,
}

/// One part of a credential.
#[derive(Debug, Clone)]
pub(crate) struct CredentialArgument {
    pub name: Ident,
    pub variable: String,
}

/// Every way to authenticate, in document order.
pub(crate) fn credentials(api: &Api, options: &Options) -> Vec<Credential> {
    let mut scope = names::ident_scope("credential").reserve([
        "base_url",
        "build",
        "default_header",
        "http_client",
        "new",
        "retries",
        "server",
        "timeouts",
        "user_agent",
    ]);
    api.auths
        .iter()
        .enumerate()
        .map(|(index, auth)| {
            let same_kind = api.auths.iter().filter(|other| kind_word(other) == kind_word(auth)).count();
            let wish = if same_kind > 1 {
                names::method_name(&auth.name.spelling)
            } else {
                kind_word(auth).to_owned()
            };
            credential(AuthId(index as u32), auth, &scope.claim_unlocked(wish), options)
        })
        .collect()
}

/// The credentials that a client cannot do without: those of the first operation that needs any.
pub(crate) fn needed(api: &Api) -> Vec<AuthId> {
    let mut all = api.operations.iter().flat_map(|operation| &operation.security);
    all.find(|requirement| !requirement.0.is_empty())
        .map_or_else(Vec::new, |requirement| requirement.0.iter().map(|needed| needed.auth).collect())
}

fn kind_word(auth: &Auth) -> &'static str {
    match auth.kind {
        AuthKind::Bearer | AuthKind::OAuth2(_) | AuthKind::OpenIdConnect { .. } => "token",
        AuthKind::Basic => "basic",
        AuthKind::ApiKey { .. } => "api_key",
        AuthKind::Http { .. } => "authorization",
    }
}

fn credential(id: AuthId, auth: &Auth, method: &str, options: &Options) -> Credential {
    let argument = |name: &str, suffix: &str| CredentialArgument {
        name: Ident::new(name),
        variable: format!("{}_{}", options.env_prefix, names::static_name(suffix)),
    };
    let method_ident = Ident::new(method);
    let (arguments, construct, sent) = match &auth.kind {
        AuthKind::Bearer | AuthKind::OAuth2(_) | AuthKind::OpenIdConnect { .. } => {
            let argument = argument(method_ident.bare(), method);
            let construct = code!("Credential::bearer(", argument.name.clone(), ")");
            (vec![argument], construct, Code::fixed("`Authorization: Bearer …`"))
        }
        AuthKind::Basic => {
            let prefix = if method == "basic" { String::new() } else { format!("{method}_") };
            let arguments = vec![
                argument("username", &format!("{prefix}username")),
                argument("password", &format!("{prefix}password")),
            ];
            (
                arguments,
                Code::fixed("Credential::basic(username, password)"),
                Code::fixed("`Authorization: Basic …`"),
            )
        }
        AuthKind::Http { .. } => {
            let argument = argument(method_ident.bare(), method);
            let construct = code!(
                "Credential::api_key(KeyPlace::Header(\"Authorization\"), ",
                argument.name.clone(),
                ")"
            );
            (vec![argument], construct, Code::fixed("as the whole header `Authorization`"))
        }
        AuthKind::ApiKey { place, name } => {
            let argument = argument(method_ident.bare(), method);
            let (constructor, where_to) = match place {
                ParamPlace::Query => ("KeyPlace::Query", "as a query parameter"),
                ParamPlace::Cookie => ("KeyPlace::Cookie", "as a cookie"),
                ParamPlace::Header | ParamPlace::Path => ("KeyPlace::Header", "in a header of its own"),
            };
            let construct = code!(
                "Credential::api_key(",
                constructor,
                "(",
                Code::string(name),
                "), ",
                argument.name.clone(),
                ")"
            );
            (vec![argument], construct, Code::fixed(where_to))
        }
    };
    let example = auth.example.clone().unwrap_or_else(|| "<YOUR_API_KEY_HERE>".to_owned());
    Credential {
        id,
        key: Code::string(&auth.name.spelling),
        method: method_ident,
        arguments,
        construct,
        sent,
        example,
    }
}
