use http::StatusCode;
use http::header::{ACCEPT, HeaderMap, LOCATION, USER_AGENT};

use super::address::{is_same_origin, masked, resolve};
use super::base_url::check_scheme;
use super::error::{Error, ErrorKind};
use super::request::Request;

/// The most hops of a call.
pub(crate) const MOST: u32 = 10;

/// The request that a redirect leads to; `None` if the response is no redirect.
///
/// # Errors
/// `Redirect`, for redirects that are not followed.
pub(crate) fn follow(
    request: &Request,
    status: StatusCode,
    headers: &HeaderMap,
    allow_insecure_http: bool,
) -> Result<Option<Box<Request>>, Error> {
    if !matches!(status.as_u16(), 301 | 302 | 303 | 307 | 308) {
        return Ok(None);
    }
    let Some(location) = headers.get(LOCATION) else { return Ok(None) };
    let refuse = |message: String| Error::new(ErrorKind::Redirect, format!("{status}: {message}"));
    let location = location
        .to_str()
        .ok()
        .and_then(|location| resolve(&request.uri, location))
        .ok_or_else(|| refuse("redirects to something that is no address of HTTP".to_owned()))?;
    let place = masked(&location);
    if !request.method.is_redirected() {
        return Err(refuse(format!("{} is not repeated at {place}", request.method)));
    }
    if request.uri.scheme_str() == Some("https") && location.scheme_str() != Some("https") {
        return Err(refuse(format!("{place} is not protected by TLS")));
    }
    check_scheme(&location, allow_insecure_http).map_err(|message| refuse(format!("{place} {message}")))?;
    let mut next = request.clone();
    let is_at_home = is_same_origin(&location, &request.uri);
    next.uri = location;
    if is_at_home {
        next.signatures.sign_query(&mut next.uri)?;
    } else {
        next.headers = public(&request.headers);
        next.signatures.withhold();
    }
    Ok(Some(Box::new(next)))
}

/// Of all headers, another origin gets those that say nothing about the caller.
fn public(headers: &HeaderMap) -> HeaderMap {
    let kept =
        [ACCEPT, USER_AGENT].into_iter().filter_map(|name| Some((name.clone(), headers.get(name)?.clone())));
    kept.collect()
}
