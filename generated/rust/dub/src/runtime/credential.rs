use std::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use reqwest::header::{AUTHORIZATION, COOKIE, HeaderMap, HeaderName, HeaderValue};

use super::cookie;
use super::encode;
use super::error::{Error, ErrorKind};
use super::secret::{Secret, Secrets};

/// What proves to the API who is calling.
#[derive(Clone)]
pub struct Credential {
    place: KeyPlace,
    /// The value as it is sent, such as `Bearer …`.
    value: Secret,
    /// The secrets that it was made of.
    parts: Vec<Secret>,
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
        Self { place: KeyPlace::Header("authorization"), value, parts: vec![token] }
    }

    /// `Authorization: Basic …`
    pub fn basic(user: impl Into<Secret>, password: impl Into<Secret>) -> Self {
        let (user, password) = (user.into(), password.into());
        let pair = Secret::new(format!("{}:{}", user.expose(), password.expose()));
        let encoded = Secret::new(STANDARD.encode(pair.expose()));
        let value = Secret::new(format!("Basic {}", encoded.expose()));
        Self { place: KeyPlace::Header("authorization"), value, parts: vec![password, pair, encoded] }
    }

    /// A key in a header, a query parameter or a cookie.
    pub fn api_key(place: KeyPlace, key: impl Into<Secret>) -> Self {
        let key = key.into();
        Self { place, value: key.clone(), parts: vec![key] }
    }
}

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
        Secrets::new(self.0.iter().flat_map(|(_, credential)| credential.parts.iter().cloned()))
    }

    pub(crate) fn all(&self) -> Vec<&Credential> {
        self.0.iter().map(|(_, credential)| credential).collect()
    }

    /// The credentials of the first alternative that is complete.
    pub(crate) fn choose(&self, security: &[&[&str]]) -> Result<Vec<&Credential>, Error> {
        let find =
            |key: &str| self.0.iter().find(|(known, _)| *known == key).map(|(_, credential)| credential);
        let complete = security.iter().find_map(|keys| keys.iter().map(|key| find(key)).collect());
        complete.or_else(|| security.is_empty().then(Vec::new)).ok_or_else(|| {
            let ways: Vec<String> =
                security.iter().map(|keys| format!("`{}`", keys.join("` and `"))).collect();
            let message =
                format!("the client was not given the credentials it needs: {}", ways.join(", or "));
            Error::new(ErrorKind::Auth, message)
        })
    }
}

/// Adds the credentials that are sent in headers, cookies included.
pub(crate) fn sign_headers(credentials: &[&Credential], headers: &mut HeaderMap) -> Result<(), Error> {
    for credential in credentials {
        let (name, text) = match credential.place {
            KeyPlace::Header(name) => (name, credential.value.expose().to_owned()),
            KeyPlace::Cookie(name) => {
                let pair =
                    format!("{}={}", encode::unreserved(name), encode::unreserved(credential.value.expose()));
                (COOKIE.as_str(), cookie::join(headers.get(COOKIE), &pair))
            }
            KeyPlace::Query(_) => continue,
        };
        let mut value = header_value(name, &text)?;
        value.set_sensitive(true);
        let name =
            HeaderName::from_bytes(name.as_bytes()).map_err(|_| Error::invalid(name, "is no header name"))?;
        headers.insert(name, value);
    }
    Ok(())
}

/// A query such as `a=b&c=d` with the credentials that are sent in it.
pub(crate) fn sign_query(credentials: &[&Credential], query: &str) -> String {
    let mut pairs: Vec<String> =
        query.split('&').filter(|pair| !pair.is_empty()).map(str::to_owned).collect();
    for credential in credentials {
        if let KeyPlace::Query(name) = credential.place {
            let name = encode::unreserved(name);
            pairs.retain(|pair| pair.split('=').next() != Some(&*name));
            pairs.push(format!("{name}={}", encode::unreserved(credential.value.expose())));
        }
    }
    pairs.join("&")
}

/// A header's value, without the characters that would end it.
pub(crate) fn header_value(name: &str, value: &str) -> Result<HeaderValue, Error> {
    let message =
        if name == AUTHORIZATION.as_str() { "is given a credential with" } else { "has a value with" };
    HeaderValue::from_str(value).or_else(|_| HeaderValue::from_bytes(value.as_bytes())).map_err(|_| {
        Error::invalid(name, format!("{message} a control character, which no header can carry"))
    })
}
