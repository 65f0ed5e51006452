use crate::{Docs, Name, ParamPlace};

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
    /// `Authorization: Bearer …` (RFC 6750); OAuth 2 and OpenID Connect tokens that the caller obtained go here too.
    Bearer,
    /// `Authorization: Basic …` (RFC 7617).
    Basic,
    /// A key in a header, the query or a cookie.
    ApiKey {
        /// Where.
        place: ParamPlace,
        /// The header's, parameter's or cookie's name.
        name: String,
    },
}

/// Credentials that are needed together; empty means that none is needed.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Requirement(pub Vec<AuthId>);
