use std::fmt;
use std::net::IpAddr;

use reqwest::Url;

use super::error::Error;

/// The address that paths are appended to: scheme, authority and a path without a slash at its end.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct BaseUrl {
    origin: String,
    path: String,
}

impl BaseUrl {
    /// # Errors
    /// `Invalid` with the setting's name.
    pub(crate) fn parse(setting: &str, text: &str, allow_insecure_http: bool) -> Result<Self, Error> {
        let invalid = |message: &str| Error::invalid(setting, message);
        let url =
            Url::parse(text.trim()).map_err(|error| invalid(&format!("is no absolute URL: {error}")))?;
        if !url.username().is_empty() || url.password().is_some() {
            return Err(invalid("contains credentials; give them to the client instead"));
        }
        if url.query().is_some() || url.fragment().is_some() {
            return Err(invalid("has a query or a fragment, which cannot be followed by a path"));
        }
        check_scheme(&url, allow_insecure_http).map_err(invalid)?;
        Ok(Self {
            origin: url.origin().ascii_serialization(),
            path: url.path().trim_end_matches('/').to_owned(),
        })
    }

    /// Scheme and authority.
    pub(crate) fn origin(&self) -> &str {
        &self.origin
    }

    /// The path, without a slash at its end; empty at the root.
    pub(crate) fn path(&self) -> &str {
        &self.path
    }
}

impl fmt::Display for BaseUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}{}", self.origin, self.path)
    }
}

/// Refuses what is neither `https` nor `http` to this machine, unless the caller allowed it.
pub(crate) fn check_scheme(url: &Url, allow_insecure_http: bool) -> Result<(), &'static str> {
    match url.scheme() {
        "https" => Ok(()),
        "http" if allow_insecure_http || is_loopback(url) => Ok(()),
        "http" => Err("is `http`, which anyone on the way can read; use `https`, or `allow_insecure_http()`"),
        _ => Err("is neither `https` nor `http`"),
    }
}

fn is_loopback(url: &Url) -> bool {
    let Some(host) = url.host_str() else { return false };
    let address = host.trim_start_matches('[').trim_end_matches(']').parse::<IpAddr>();
    host == "localhost" || host.ends_with(".localhost") || address.is_ok_and(|address| address.is_loopback())
}

/// An address for messages: without credentials, and with the values of its query masked.
pub(crate) fn masked(url: &Url) -> String {
    let keys: Vec<String> = url.query_pairs().map(|(key, _)| format!("{key}=***")).collect();
    let query = if keys.is_empty() { String::new() } else { format!("?{}", keys.join("&")) };
    format!("{}://{}{}{query}", url.scheme(), url.host_str().unwrap_or_default(), url.path())
}
