use std::fmt;
use std::net::IpAddr;

use http::Uri;
use http::uri::{self, Authority, PathAndQuery, Scheme};

use super::address::{self, Parts};
use super::encode;
use super::error::Error;

/// The address that paths are appended to: scheme, authority and a path without a slash at its end.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct BaseUrl {
    scheme: Scheme,
    authority: Authority,
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
        let path = url.path().trim_end_matches('/').to_owned();
        match url.into_parts() {
            uri::Parts { scheme: Some(scheme), authority: Some(authority), .. } => {
                Ok(Self { scheme, authority, path })
            }
            _ => Err(invalid("is no absolute URL")),
        }
    }

    /// Another path of the same server.
    pub(crate) fn at(&self, path: &str) -> Self {
        Self { path: path.trim_end_matches('/').to_owned(), ..self.clone() }
    }

    /// An address on the same server.
    ///
    /// # Errors
    /// `Invalid`, if the path and query cannot be sent.
    pub(crate) fn with_target(&self, target: String) -> Result<Uri, Error> {
        let target = if target.is_empty() || target.starts_with('?') { format!("/{target}") } else { target };
        let invalid = |error: &dyn fmt::Display| Error::invalid("path", format!("makes no URL: {error}"));
        let mut parts = uri::Parts::default();
        parts.scheme = Some(self.scheme.clone());
        parts.authority = Some(self.authority.clone());
        parts.path_and_query = Some(PathAndQuery::try_from(target).map_err(|error| invalid(&error))?);
        Uri::from_parts(parts).map_err(|error| invalid(&error))
    }

    /// The path, without a slash at its end; empty at the root.
    pub(crate) fn path(&self) -> &str {
        &self.path
    }
}

impl fmt::Display for BaseUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}://{}{}", self.scheme, self.authority, self.path)
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
