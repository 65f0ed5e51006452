use std::borrow::Cow;

use bytes::Bytes;
use http::Uri;
use http::header::{ACCEPT, AUTHORIZATION, CONTENT_TYPE, COOKIE, HeaderMap, HeaderName, HeaderValue};

use super::address;
use super::base_url::BaseUrl;
use super::body::Body;
use super::call::{Call, Target};
use super::cookie;
use super::core::{Core, Shared, header, header_value};
use super::credential::Credential;
use super::encode;
use super::error::Error;
use super::operation::Method;
use super::path;
use super::signature::Signatures;

/// A request that was checked and can be sent, as often as it takes.
#[derive(Clone)]
pub(crate) struct Request {
    pub method: Method,
    pub uri: Uri,
    pub headers: HeaderMap,
    pub body: Option<Body>,
    /// Whether sending it twice is no worse than sending it once: it has no effect, or the server can tell a repetition.
    pub is_repeatable: bool,
    /// The credentials in it.
    pub signatures: Signatures,
}

/// The header of an idempotency key where the document names none.
const IDEMPOTENCY_KEY: &str = "idempotency-key";

impl Request {
    /// # Errors
    /// `Invalid`: everything that can be found out before anything is sent.
    pub(crate) fn new(call: &Call) -> Result<Self, Error> {
        if let Some(problem) = call.problem.as_ref().or(call.options.problem.as_ref()) {
            return Err(problem.clone().into());
        }
        if let Some(name) = call.missing() {
            return Err(Error::invalid(name, "is not set, neither for the call nor for the client"));
        }
        let mut headers = headers(call)?;
        let has_key = add_key(call, &mut headers)?;
        add_request_id(call, &mut headers)?;
        let base = base(call)?;
        let (path, query) = target(call, &base)?;
        let uri = uri(&base, &path, &query)?;
        let body = body(call, &mut headers)?;
        let signatures = Signatures::default();
        let method = call.method;
        let is_repeatable = has_key || method.is_idempotent() || !call.operation.has_effect;
        Ok(Self { method, uri, headers, body, is_repeatable, signatures })
    }

    /// Adds the credentials of a call.
    ///
    /// # Errors
    /// `Auth`, and those of where a token comes from.
    pub(crate) async fn sign(&mut self, call: &Call) -> Result<(), Error> {
        self.signatures = Signatures::of(&call.core, &credentials(call)?).await?;
        self.signatures.sign(&mut self.uri, &mut self.headers)
    }

    /// Adds other tokens, as the server refused those it has; false if it has none.
    ///
    /// # Errors
    /// Those of where a token comes from.
    pub(crate) async fn sign_again(&mut self, core: &Core) -> Result<bool, Error> {
        let Some(signatures) = self.signatures.renewed(core).await? else { return Ok(false) };
        self.signatures = signatures;
        self.signatures.sign_tokens(&mut self.headers)?;
        Ok(true)
    }

    /// Whether it can be sent more than once.
    pub(crate) fn is_replayable(&self) -> bool {
        self.body.as_ref().is_none_or(Body::is_replayable)
    }
}

/// The credentials that a call sends: what its operation asks for, or all for an endpoint that the SDK does not know.
fn credentials(call: &Call) -> Result<Vec<&Credential>, Error> {
    let shared: &Shared = &call.core.0;
    match call.target {
        Some(Target::BelowBase(_)) => Ok(shared.credentials.all()),
        _ => shared.credentials.choose(call.operation.security),
    }
}

fn headers(call: &Call) -> Result<HeaderMap, Error> {
    let mut headers = call.core.0.headers.clone();
    if !call.accept.is_empty() {
        let accept = HeaderValue::from_maybe_shared(Bytes::from_static(call.accept.as_bytes()));
        headers.insert(ACCEPT, accept.map_err(|_| Error::invalid("accept", "is no media type"))?);
    }
    let added = call.headers.iter().map(|(name, value)| (name.as_ref(), value));
    for (name, value) in added.chain(call.options.headers.iter().map(|(name, value)| (name.as_str(), value)))
    {
        let (name, mut value) = header(name, value)?;
        value.set_sensitive(name == AUTHORIZATION);
        headers.insert(name, value);
    }
    for (_, pair) in call.cookies.iter().filter(|(_, pair)| !pair.is_empty()) {
        headers.insert(COOKIE, header_value("cookie", &cookie::join(headers.get(COOKIE), pair))?);
    }
    Ok(headers)
}

/// Adds an idempotency key, unless the caller set one in the header; says whether there is one.
fn add_key(call: &Call, headers: &mut HeaderMap) -> Result<bool, Error> {
    let declared = call.operation.idempotency_header;
    let name = declared.unwrap_or(IDEMPOTENCY_KEY);
    let name =
        HeaderName::from_bytes(name.as_bytes()).map_err(|_| Error::invalid(name, "is no header name"))?;
    if let Some(key) = &call.options.idempotency_key {
        headers.insert(name, header_value("idempotency_key", key)?);
        return Ok(true);
    }
    if declared.is_some() && !headers.contains_key(&name) {
        let key = uuid::Uuid::new_v4().to_string();
        headers.insert(name.clone(), header_value("idempotency_key", &key)?);
    }
    Ok(headers.contains_key(&name))
}

/// Adds an id of this call's, if the client wants one and the caller set none.
fn add_request_id(call: &Call, headers: &mut HeaderMap) -> Result<(), Error> {
    let Some(name) = call.core.0.request_id_header else { return Ok(()) };
    let (name, id) = header(name, &uuid::Uuid::new_v4().to_string())?;
    headers.entry(name).or_insert(id);
    Ok(())
}

fn base(call: &Call) -> Result<Cow<'_, BaseUrl>, Error> {
    let shared = &*call.core.0;
    if let Some(url) = &call.options.base_url {
        return BaseUrl::parse("base_url", url, shared.allow_insecure_http).map(Cow::Owned);
    }
    match call.operation.servers.first() {
        Some(path) if path.starts_with('/') => Ok(Cow::Owned(shared.base.at(path))),
        Some(server) if !shared.overrides => {
            BaseUrl::parse("server", server, shared.allow_insecure_http).map(Cow::Owned)
        }
        _ => Ok(Cow::Borrowed(&shared.base)),
    }
}

/// The path behind the origin, and the query.
fn target(call: &Call, base: &BaseUrl) -> Result<(String, String), Error> {
    let value =
        |name: &str| call.path.iter().find(|(known, _)| *known == name).map(|(_, text)| text.as_str());
    let invalid = |(parameter, message): (String, &str)| Error::invalid(parameter, message);
    match &call.target {
        Some(Target::OfOrigin(target)) => {
            let (path, query) = target.split_once('?').unwrap_or((target, ""));
            Ok((encode::given(path), encode::given(query)))
        }
        Some(Target::BelowBase(target)) => {
            let (literal, fixed) = target.split_once('?').unwrap_or((target, ""));
            // Its braces are no placeholders, so nothing is looked up.
            let path = path::fill(&literal.replace('{', "%7B"), |_| None).map_err(invalid)?;
            Ok((below(base, &path), query(call, fixed)))
        }
        None => {
            let template = call.operation.path.split('#').next().unwrap_or_default();
            let (template, fixed) = template.split_once('?').unwrap_or((template, ""));
            let path = path::fill(template, value).map_err(invalid)?;
            Ok((below(base, &path), query(call, fixed)))
        }
    }
}

fn below(base: &BaseUrl, path: &str) -> String {
    format!("{}{path}", base.path())
}

/// What the template fixes, then the parameters in document order, then those that the document does not know.
fn query(call: &Call, fixed: &str) -> String {
    let order =
        |name: &str| call.operation.query.iter().position(|known| *known == name).unwrap_or(usize::MAX);
    let added = &call.options.query;
    let mut set: Vec<(&str, &str)> = call
        .query
        .iter()
        .map(|(name, pairs)| (name.as_ref(), pairs.as_str()))
        .filter(|(name, _)| !added.iter().any(|(known, _)| known == name))
        .chain(added.iter().map(|(name, pairs)| (name.as_str(), pairs.as_str())))
        .filter(|(_, pairs)| !pairs.is_empty())
        .collect();
    set.sort_by_key(|(name, _)| order(name));
    let fixed = encode::query(fixed);
    let fixed = Some(fixed.as_str()).filter(|fixed| !fixed.is_empty());
    fixed.into_iter().chain(set.into_iter().map(|(_, pairs)| pairs)).collect::<Vec<_>>().join("&")
}

/// Puts the parts together, and makes sure that no parser of addresses on the way takes them for others.
fn uri(base: &BaseUrl, path: &str, query: &str) -> Result<Uri, Error> {
    if address::has_dots(path) {
        return Err(Error::invalid("path", "has segments that would be collapsed on the way"));
    }
    let text = match query {
        "" => format!("{}{path}", base.origin()),
        query => format!("{}{path}?{query}", base.origin()),
    };
    Uri::try_from(text).map_err(|error| Error::invalid("path", format!("makes no URL: {error}")))
}

fn body(call: &Call, headers: &mut HeaderMap) -> Result<Option<Body>, Error> {
    let mut added = call.body_fields.iter().chain(&call.options.body_fields).cloned().peekable();
    let body = if let Some((name, _)) = added.peek().cloned() {
        let mut object = Body::object(call.body.as_ref())
            .ok_or_else(|| Error::invalid(&name, "cannot be added: the body is no JSON object"))?;
        object.extend(added);
        let body = Body::rewritten(call.body.as_ref(), &object);
        Some(body.map_err(|error| Error::invalid(name, error))?)
    } else {
        call.body.clone()
    };
    let body = match (body, call.encoding) {
        (Some(body), Some(encoding)) => Some(body.encoded(encoding)?),
        (body, _) => body,
    };
    let Some(body) = body else { return Ok(None) };
    if !headers.contains_key(CONTENT_TYPE) {
        let media_type = match body.media_type {
            Cow::Borrowed(text) => HeaderValue::from_maybe_shared(Bytes::from_static(text.as_bytes())),
            Cow::Owned(ref text) => HeaderValue::from_maybe_shared(Bytes::from(text.clone())),
        };
        let media_type = media_type.map_err(|_| Error::invalid("content-type", "is no media type"))?;
        headers.insert(CONTENT_TYPE, media_type);
    }
    Ok(Some(body))
}

/// The path and query of an address that is relative to that of a call.
pub(crate) fn relative(call: &Call, reference: &str) -> String {
    let uri = Request::new(call).ok().and_then(|request| address::resolve(&request.uri, reference));
    let target = uri.as_ref().and_then(Uri::path_and_query);
    target.map_or_else(|| format!("/{reference}"), ToString::to_string)
}
