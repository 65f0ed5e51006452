use std::fmt;
use std::net::IpAddr;

use http::Uri;

use super::address::{self, Parts};
use super::encode;
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
        let parts = Parts::of(text.trim());
        if parts.authority.is_some_and(|authority| authority.contains('@')) {
            return Err(invalid("contains credentials; give them to the client instead"));
        }
        if parts.query.is_some() || parts.fragment.is_some() {
            return Err(invalid("has a query or a fragment, which cannot be followed by a path"));
        }
        let path = address::without_dots(&encode::path(parts.path));
        let url = Parts { path: &path, ..parts }.to_uri();
        let url = url.ok_or_else(|| invalid("is no absolute URL, such as `https://api.example.com/v1`"))?;
        check_scheme(&url, allow_insecure_http).map_err(invalid)?;
        Ok(Self { origin: address::origin(&url), path: url.path().trim_end_matches('/').to_owned() })
    }

    /// Another path of the same origin.
    pub(crate) fn at(&self, path: &str) -> Self {
        Self { origin: self.origin.clone(), path: path.trim_end_matches('/').to_owned() }
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
pub(crate) fn check_scheme(uri: &Uri, allow_insecure_http: bool) -> Result<(), &'static str> {
    match uri.scheme_str() {
        Some("https") => Ok(()),
        Some("http") if allow_insecure_http || is_loopback(uri) => Ok(()),
        Some("http") => {
            Err("is `http`, which anyone on the way can read; use `https`, or `allow_insecure_http()`")
        }
        _ => Err("is neither `https` nor `http`"),
    }
}

fn is_loopback(uri: &Uri) -> bool {
    let Some(host) = uri.host() else { return false };
    let address = host.trim_start_matches('[').trim_end_matches(']').parse::<IpAddr>();
    host == "localhost" || host.ends_with(".localhost") || address.is_ok_and(|address| address.is_loopback())
}
