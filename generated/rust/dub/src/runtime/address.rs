//! What is done with addresses beside sending to them: to take them apart, to follow references, to show them.

use http::Uri;
use http::uri::{Authority, PathAndQuery};

use super::encode;

/// An address or a reference to one, taken apart as RFC 3986 says (appendix B).
#[derive(Debug, Clone, Copy)]
pub(crate) struct Parts<'t> {
    pub scheme: Option<&'t str>,
    pub authority: Option<&'t str>,
    pub path: &'t str,
    pub query: Option<&'t str>,
    pub fragment: Option<&'t str>,
}

impl<'t> Parts<'t> {
    pub(crate) fn of(text: &'t str) -> Self {
        let (text, fragment) = cut(text, '#');
        let (text, query) = cut(text, '?');
        let (scheme, text) = match text.split_once(':') {
            Some((scheme, rest)) if is_scheme(scheme) => (Some(scheme), rest),
            _ => (None, text),
        };
        let (authority, path) = match text.strip_prefix("//") {
            Some(rest) => {
                let (authority, path) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
                (Some(authority), path)
            }
            None => (None, text),
        };
        Self { scheme, authority, path, query, fragment }
    }

    /// The address that these are the parts of, if they are all of one: the host in lower case, without a user, and without
    /// a port that goes without saying. What no address may contain is percent-encoded.
    pub(crate) fn to_uri(self) -> Option<Uri> {
        let scheme = self.scheme?.to_ascii_lowercase();
        let authority = authority(&scheme, self.authority?)?;
        let mut target = encode::given(if self.path.is_empty() { "/" } else { self.path });
        if let Some(query) = self.query {
            target.push('?');
            target.push_str(&encode::given(query));
        }
        Uri::builder().scheme(scheme.as_str()).authority(authority).path_and_query(target).build().ok()
    }
}

fn cut(text: &str, at: char) -> (&str, Option<&str>) {
    text.split_once(at).map_or((text, None), |(before, after)| (before, Some(after)))
}

fn is_scheme(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_alphabetic())
        && text.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '+' | '-' | '.'))
}

fn authority(scheme: &str, text: &str) -> Option<Authority> {
    let (_, place) = text.rsplit_once('@').unwrap_or(("", text));
    let place = place.to_ascii_lowercase();
    let port = if scheme == "https" { ":443" } else { ":80" };
    let place = place.strip_suffix(port).or_else(|| place.strip_suffix(':')).unwrap_or(&place);
    let authority = Authority::try_from(place).ok()?;
    let is_whole = authority.host() == place || authority.port_u16().is_some();
    (is_whole && !authority.host().is_empty()).then_some(authority)
}

/// Where a reference leads from an address (RFC 3986, section 5.2).
pub(crate) fn resolve(base: &Uri, reference: &str) -> Option<Uri> {
    let reference = Parts::of(reference.trim());
    let base = Parts {
        scheme: base.scheme_str(),
        authority: base.authority().map(Authority::as_str),
        path: base.path(),
        query: base.query(),
        fragment: None,
    };
    if reference.scheme.is_some() || reference.authority.is_some() {
        let path = without_dots(reference.path);
        return Parts { scheme: reference.scheme.or(base.scheme), path: &path, ..reference }.to_uri();
    }
    if reference.path.is_empty() {
        return Parts { query: reference.query.or(base.query), ..base }.to_uri();
    }
    let path = match reference.path.strip_prefix('/') {
        Some(_) => without_dots(reference.path),
        None => {
            let folder = base.path.rfind('/').map_or("", |end| &base.path[..end]);
            without_dots(&format!("{folder}/{}", reference.path))
        }
    };
    Parts { path: &path, query: reference.query, ..base }.to_uri()
}

/// A path without its segments `.` and `..` (RFC 3986, section 5.2.4).
pub(crate) fn without_dots(path: &str) -> String {
    let mut kept: Vec<&str> = Vec::new();
    let mut segments = path.split('/').peekable();
    while let Some(segment) = segments.next() {
        match dots(segment) {
            Some(count) => {
                // The first segment is what stands in front of the first slash: nothing.
                if count == 2 && kept.len() > 1 {
                    kept.pop();
                }
                if segments.peek().is_none() {
                    kept.push("");
                }
            }
            None => kept.push(segment),
        }
    }
    kept.join("/")
}

/// Whether a path has a segment `.` or `..`, in any spelling: parsers of addresses collapse them all.
pub(crate) fn has_dots(path: &str) -> bool {
    path.split('/').any(|segment| dots(segment).is_some())
}

/// How many dots a segment is, if it is one or two and nothing else.
fn dots(segment: &str) -> Option<usize> {
    if !segment.starts_with(['.', '%']) {
        return None;
    }
    match segment.to_ascii_lowercase().replace("%2e", ".").as_str() {
        "." => Some(1),
        ".." => Some(2),
        _ => None,
    }
}

/// An address with another query; `None` if it gets too long.
pub(crate) fn with_query(uri: &Uri, query: &str) -> Option<Uri> {
    let mut parts = uri.clone().into_parts();
    parts.path_and_query = Some(PathAndQuery::try_from(format!("{}?{query}", uri.path())).ok()?);
    Uri::from_parts(parts).ok()
}

/// Scheme and authority, as text.
pub(crate) fn origin(uri: &Uri) -> String {
    let authority = uri.authority().map_or("", Authority::as_str);
    format!("{}://{authority}", uri.scheme_str().unwrap_or_default())
}

/// Whether two addresses are served by the same server.
pub(crate) fn is_same_origin(one: &Uri, other: &Uri) -> bool {
    one.scheme() == other.scheme() && one.authority() == other.authority()
}

/// An address for messages: without credentials, and with the values of its query masked.
pub(crate) fn masked(uri: &Uri) -> String {
    let names = uri.query().into_iter().flat_map(|query| query.split('&'));
    let names = names.filter(|pair| !pair.is_empty()).filter_map(|pair| pair.split('=').next());
    let pairs: Vec<String> = names.map(|name| format!("{name}=***")).collect();
    let query = if pairs.is_empty() { String::new() } else { format!("?{}", pairs.join("&")) };
    let (scheme, host) = (uri.scheme_str().unwrap_or_default(), uri.host().unwrap_or_default());
    format!("{scheme}://{host}{}{query}", uri.path())
}
