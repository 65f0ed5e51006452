//! How a client is given its credentials: builder methods, arguments of `new`, environment variables.

use sdkwright_api::{Api, Auth, AuthId, AuthKind, Flow, ParamPlace};

use crate::encode::{Code, Ident, code};
use crate::layout;
use crate::names;
use crate::options::Options;
use crate::prose::{self, Prose};

/// Methods that every builder of a client has.
pub(crate) const BUILDER_METHODS: &[&str] = &[
    "allow_insecure_http",
    "base_url",
    "build",
    "default_header",
    "hook",
    "http_client",
    "item_limit",
    "new",
    "no_proxy",
    "request_id_header",
    "response_limit",
    "retries",
    "server",
    "timeouts",
    "transport",
    "user_agent",
];

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
    /// A statement before that.
    pub before: Option<Code>,
    /// The runtime's constructor applied to the arguments.
    pub construct: Code,
    /// How it is sent, for documentation.
    pub sent: Code,
    /// What the method takes beside the arguments, and what is given for it where nothing is chosen.
    pub choice: Option<(Code, Code)>,
    /// The method that takes what gives tokens, where the credential is a token.
    pub source: Option<Ident>,
    /// Another way to give it.
    pub also: Option<Box<Credential>>,
    /// A made-up value for examples.
    pub example: String,
}

/// One part of a credential.
#[derive(Debug, Clone)]
pub(crate) struct CredentialArgument {
    pub name: Ident,
    pub variable: String,
    /// Whether nobody may see it.
    pub is_secret: bool,
}

impl Credential {
    /// What is said about it.
    pub fn prose(&self, auth: &Auth) -> Prose {
        Prose::of(&auth.docs, || match &self.before {
            Some(_) => "The client's own credentials of OAuth 2.0.".to_owned(),
            None => prose::credential(&auth.kind),
        })
    }

    /// The arguments of its method, as they are declared.
    pub fn parameters(&self) -> Vec<Code> {
        let declared = self.arguments.iter().map(|argument| {
            let ty = if argument.is_secret { ": impl Into<Secret>" } else { ": impl Into<String>" };
            code!(argument.name.clone(), ty)
        });
        declared.chain(self.choice.iter().map(|(parameter, _)| parameter.clone())).collect()
    }

    /// `.token(token)`: the call of its method with these values.
    pub fn call(&self, values: impl IntoIterator<Item = Code>) -> Code {
        let values: Vec<Code> =
            values.into_iter().chain(self.choice.iter().map(|(_, value)| value.clone())).collect();
        code!(".", self.method.clone(), "(", Code::join(&values, ", "), ")")
    }
}

/// Every way to authenticate, in document order.
pub(crate) fn credentials(api: &Api, options: &Options) -> Vec<Credential> {
    let mut scope = names::ident_scope("credential").reserve(BUILDER_METHODS);
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
            let id = AuthId(index as u32);
            let mut own = credential(id, auth, &scope.claim_unlocked(&wish), options);
            if matches!(auth.kind, AuthKind::Bearer | AuthKind::OAuth2(_) | AuthKind::OpenIdConnect { .. }) {
                own.source = Some(Ident::new(&scope.claim_unlocked(format!("{wish}_from"))));
            }
            let Some(flow) = auth.kind.client_credentials() else { return own };
            let prefix = if wish == "token" { String::new() } else { format!("{wish}_") };
            let method = scope.claim_unlocked(format!("{prefix}client_credentials"));
            let exchange = exchange(&own, flow, &method, &prefix, options);
            match &auth.kind {
                AuthKind::OAuth2(flows) if flows.len() == 1 => {
                    Credential { also: Some(Box::new(own)), ..exchange }
                }
                _ => Credential { also: Some(Box::new(exchange)), ..own },
            }
        })
        .collect()
}

/// The client's own credentials, which it exchanges for a token (RFC 6749, section 4.4).
fn exchange(token: &Credential, flow: &Flow, method: &str, prefix: &str, options: &Options) -> Credential {
    let argument = |name: &str, is_secret| CredentialArgument {
        name: Ident::new(name),
        variable: format!("{}_{}", options.env_prefix, names::static_name(&format!("{prefix}{name}"))),
        is_secret,
    };
    let url = flow.token_url.as_deref().unwrap_or_default();
    Credential {
        method: Ident::new(method),
        arguments: vec![argument("client_id", false), argument("client_secret", true)],
        before: Some(layout::assigned_call(
            8,
            "let exchange = ",
            "ClientCredentials::new",
            &[Code::string(url), Code::fixed("client_id"), Code::fixed("client_secret")],
        )),
        construct: Code::fixed("Credential::client_credentials(exchange.scopes(scopes.iter().copied()))"),
        sent: Code::fixed("in exchange for a token, which is renewed before it expires"),
        choice: Some((Code::fixed("scopes: &[&str]"), Code::fixed("&[]"))),
        source: None,
        also: None,
        ..token.clone()
    }
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
        is_secret: true,
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
        before: None,
        construct,
        sent,
        choice: None,
        source: None,
        also: None,
        example,
    }
}
