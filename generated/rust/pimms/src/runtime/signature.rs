use std::sync::Arc;

use http::Uri;
use http::header::{COOKIE, HeaderMap, HeaderName};

use super::address;
use super::cookie;
use super::core::{Core, header_value};
use super::credential::{Credential, KeyPlace, Value};
use super::encode;
use super::error::Error;
use super::secret::{Secret, Secrets};
use super::token::TokenSource;

/// The credentials of one call, ready to be sent.
#[derive(Clone, Default)]
pub(crate) struct Signatures {
    signatures: Vec<Signature>,
    /// What must not be shown of this call.
    pub secrets: Secrets,
}

#[derive(Clone)]
struct Signature {
    place: KeyPlace,
    value: Secret,
    /// The token in it, and where the next one comes from.
    token: Option<(Secret, Arc<dyn TokenSource>)>,
}

impl Signatures {
    /// Credentials with the tokens that they are waiting for.
    ///
    /// # Errors
    /// Those of where a token comes from.
    pub(crate) async fn of(core: &Core, credentials: &[&Credential]) -> Result<Self, Error> {
        let mut signatures = Vec::with_capacity(credentials.len());
        for credential in credentials {
            signatures.push(match &credential.value {
                Value::Fixed { value, .. } => {
                    Signature { place: credential.place, value: value.clone(), token: None }
                }
                Value::Token(source) => {
                    Signature::bearer(credential.place, source, source.token(core, None).await?)
                }
            });
        }
        let tokens = signatures.iter().filter_map(|signature| signature.token.as_ref());
        let secrets = core.0.secrets.with(tokens.map(|(token, _)| token.clone()));
        Ok(Self { signatures, secrets })
    }

    /// The same with other tokens; `None` if they have none.
    ///
    /// # Errors
    /// Those of where a token comes from.
    pub(crate) async fn renewed(&self, core: &Core) -> Result<Option<Self>, Error> {
        let mut renewed = self.clone();
        let mut tokens = Vec::new();
        for signature in &mut renewed.signatures {
            if let Some((refused, source)) = signature.token.take() {
                let token = source.token(core, Some(&refused)).await?;
                tokens.push(token.clone());
                *signature = Signature::bearer(signature.place, &source, token);
            }
        }
        if tokens.is_empty() {
            return Ok(None);
        }
        renewed.secrets = self.secrets.with(tokens);
        Ok(Some(renewed))
    }

    /// Puts them into the headers, cookies included, and into the query.
    pub(crate) fn sign(&self, uri: &mut Uri, headers: &mut HeaderMap) -> Result<(), Error> {
        for signature in &self.signatures {
            match signature.place {
                KeyPlace::Header(name) => insert(headers, name, signature.value.expose())?,
                KeyPlace::Cookie(name) => {
                    let value = encode::unreserved(signature.value.expose());
                    let pair = format!("{}={value}", encode::unreserved(name));
                    let pairs = cookie::join(headers.get(COOKIE), &pair);
                    insert(headers, COOKIE.as_str(), &pairs)?;
                }
                KeyPlace::Query(_) => {}
            }
        }
        self.sign_query(uri)
    }

    /// Puts tokens where other ones are.
    pub(crate) fn sign_tokens(&self, headers: &mut HeaderMap) -> Result<(), Error> {
        for signature in self.signatures.iter().filter(|signature| signature.token.is_some()) {
            if let KeyPlace::Header(name) = signature.place {
                insert(headers, name, signature.value.expose())?;
            }
        }
        Ok(())
    }

    /// Keeps them from being sent; what must not be shown stays that.
    pub(crate) fn withhold(&mut self) {
        self.signatures.clear();
    }

    /// Puts those that are sent in the query into it.
    pub(crate) fn sign_query(&self, uri: &mut Uri) -> Result<(), Error> {
        for signature in &self.signatures {
            let KeyPlace::Query(name) = signature.place else { continue };
            let name = encode::unreserved(name);
            let query = uri.query().unwrap_or_default();
            let mut pairs: Vec<String> = query
                .split('&')
                .filter(|pair| !pair.is_empty() && pair.split('=').next() != Some(&*name))
                .map(str::to_owned)
                .collect();
            pairs.push(format!("{name}={}", encode::unreserved(signature.value.expose())));
            *uri = address::with_query(uri, &pairs.join("&"))
                .ok_or_else(|| Error::invalid(&*name, "makes no URL: it is too long"))?;
        }
        Ok(())
    }
}

impl Signature {
    fn bearer(place: KeyPlace, source: &Arc<dyn TokenSource>, token: Secret) -> Self {
        let value = Secret::new(format!("Bearer {}", token.expose()));
        Self { place, value, token: Some((token, Arc::clone(source))) }
    }
}

fn insert(headers: &mut HeaderMap, name: &str, value: &str) -> Result<(), Error> {
    let mut value = header_value(name, value)?;
    value.set_sensitive(true);
    let name =
        HeaderName::from_bytes(name.as_bytes()).map_err(|_| Error::invalid(name, "is no header name"))?;
    headers.insert(name, value);
    Ok(())
}
