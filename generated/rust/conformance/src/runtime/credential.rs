use std::error::Error as StdError;
use std::fmt;
use std::sync::Arc;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use super::error::{Error, ErrorKind};
use super::platform::MaybeSend;
use super::secret::{Secret, Secrets};
use super::token::{Callback, TokenSource};

/// What proves to the API who is calling.
#[derive(Clone)]
pub struct Credential {
    pub(crate) place: KeyPlace,
    pub(crate) value: Value,
}

#[derive(Clone)]
pub(crate) enum Value {
    Fixed {
        /// As it is sent, such as `Bearer …`.
        value: Secret,
        /// The secrets that it was made of.
        parts: Vec<Secret>,
    },
    /// A bearer token that is fetched when it is needed.
    Token(Arc<dyn TokenSource>),
}

/// Where an API key is sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum KeyPlace {
    /// In the header of this name.
    Header(&'static str),
    /// In the query parameter of this name.
    Query(&'static str),
    /// In the cookie of this name.
    Cookie(&'static str),
}

impl Credential {
    /// `Authorization: Bearer …`
    pub fn bearer(token: impl Into<Secret>) -> Self {
        let token = token.into();
        let value = Secret::new(format!("Bearer {}", token.expose()));
        Self::fixed(AUTHORIZATION, value, vec![token])
    }

    /// `Authorization: Basic …`
    pub fn basic(user: impl Into<Secret>, password: impl Into<Secret>) -> Self {
        let (user, password) = (user.into(), password.into());
        let pair = Secret::new(format!("{}:{}", user.expose(), password.expose()));
        let encoded = Secret::new(STANDARD.encode(pair.expose()));
        let value = Secret::new(format!("Basic {}", encoded.expose()));
        Self::fixed(AUTHORIZATION, value, vec![password, pair, encoded])
    }

    /// A key in a header, a query parameter or a cookie.
    pub fn api_key(place: KeyPlace, key: impl Into<Secret>) -> Self {
        let key = key.into();
        Self::fixed(place, key.clone(), vec![key])
    }

    /// `Authorization: Bearer …`, with a token that is asked for before each call, and once more if the server refuses it.
    /// Tokens that are valid for longer are for the function to keep.
    pub fn bearer_from<F, R, E>(token: F) -> Self
    where
        F: Fn() -> R + Send + Sync + 'static,
        R: Future<Output = Result<Secret, E>> + MaybeSend + 'static,
        E: Into<Box<dyn StdError + Send + Sync>>,
    {
        Self::token(Callback(token))
    }

    pub(crate) fn token(source: impl TokenSource + 'static) -> Self {
        Self { place: AUTHORIZATION, value: Value::Token(Arc::new(source)) }
    }

    fn fixed(place: KeyPlace, value: Secret, parts: Vec<Secret>) -> Self {
        Self { place, value: Value::Fixed { value, parts } }
    }

    /// The secrets that are known before the first call.
    fn secrets(&self) -> Vec<Secret> {
        match &self.value {
            Value::Fixed { parts, .. } => parts.clone(),
            Value::Token(source) => source.secrets(),
        }
    }
}

const AUTHORIZATION: KeyPlace = KeyPlace::Header("authorization");

impl fmt::Debug for Credential {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Credential").field("place", &self.place).finish_non_exhaustive()
    }
}

/// The credentials of a client, by the names that operations use.
#[derive(Debug, Clone, Default)]
pub(crate) struct Credentials(Vec<(&'static str, Credential)>);

impl Credentials {
    pub(crate) fn set(&mut self, key: &'static str, credential: Credential) {
        self.0.retain(|(known, _)| *known != key);
        self.0.push((key, credential));
    }

    pub(crate) fn secrets(&self) -> Secrets {
        Secrets::new(self.0.iter().flat_map(|(_, credential)| credential.secrets()))
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = (&'static str, &Credential)> {
        self.0.iter().map(|(key, credential)| (*key, credential))
    }

    /// The names of the first alternative that is complete.
    ///
    /// # Errors
    /// `Auth`, if none is.
    pub(crate) fn choose<'s>(&self, security: &[&'s [&'s str]]) -> Result<&'s [&'s str], Error> {
        let has = |key: &&str| self.0.iter().any(|(known, _)| known == key);
        let complete = security.iter().find(|keys| keys.iter().all(has)).copied();
        complete.or_else(|| security.is_empty().then_some(&[][..])).ok_or_else(|| {
            let ways: Vec<String> =
                security.iter().map(|keys| format!("`{}`", keys.join("` and `"))).collect();
            let message =
                format!("the client was not given the credentials it needs: {}", ways.join(", or "));
            Error::new(ErrorKind::Auth, message)
        })
    }
}
