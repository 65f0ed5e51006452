use crate::{Docs, Markdown, Name, ParamPlace};

/// Index of a way to authenticate.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AuthId(pub u32);

/// A way to authenticate.
#[derive(Debug, Clone, PartialEq)]
pub struct Auth {
    /// The key of the security scheme, or its override.
    pub name: Name,
    /// How the credential is sent.
    pub kind: AuthKind,
    /// What the document says.
    pub docs: Docs,
    /// A made-up credential for examples (`x-speakeasy-example`).
    pub example: Option<String>,
}

/// How a credential is sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum AuthKind {
    /// `Authorization: Bearer …` (RFC 6750).
    Bearer,
    /// `Authorization: Bearer …` with a token of OAuth 2.0 (RFC 6749): the caller's, or one that the client obtains where
    /// there are client credentials.
    OAuth2(Vec<Flow>),
    /// `Authorization: Bearer …` with a token of OpenID Connect, obtained by the caller.
    OpenIdConnect {
        /// Where the provider describes itself.
        url: String,
    },
    /// `Authorization: Basic …` (RFC 7617).
    Basic,
    /// A key in a header, the query or a cookie.
    ApiKey {
        /// Where.
        place: ParamPlace,
        /// The header's, parameter's or cookie's name.
        name: String,
    },
    /// `Authorization: <scheme> …` for a scheme of HTTP that clients do not compute, given whole by the caller.
    Http {
        /// The scheme as written: `digest`.
        scheme: String,
    },
}

/// A way to obtain a token of OAuth 2.0.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Flow {
    /// Which.
    pub kind: FlowKind,
    /// Where tokens are given out, perhaps relative to the server; `None` for the implicit flow.
    pub token_url: Option<String>,
    /// Where a person agrees.
    pub authorization_url: Option<String>,
    /// Where tokens are renewed, if elsewhere.
    pub refresh_url: Option<String>,
    /// What a token can be good for, and what that means.
    pub scopes: Vec<(String, Markdown)>,
}

/// A grant of OAuth 2.0 (RFC 6749, section 1.3; RFC 8628 for devices).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(missing_docs, reason = "they are what they are called")]
pub enum FlowKind {
    ClientCredentials,
    AuthorizationCode,
    Password,
    Implicit,
    Device,
}

/// Credentials that are needed together; empty means that none is needed.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Requirement(pub Vec<Needed>);

/// A credential that is needed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Needed {
    /// Which.
    pub auth: AuthId,
    /// What it must be good for: scopes or roles.
    pub scopes: Vec<String>,
}

impl AuthKind {
    /// The flow by which a client can obtain tokens itself.
    pub fn client_credentials(&self) -> Option<&Flow> {
        match self {
            Self::OAuth2(flows) => {
                flows.iter().find(|flow| flow.kind == FlowKind::ClientCredentials && flow.token_url.is_some())
            }
            _ => None,
        }
    }
}
