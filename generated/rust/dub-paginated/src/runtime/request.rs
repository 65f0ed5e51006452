use std::borrow::Cow;

use bytes::Bytes;
use http::Uri;
use http::header::{ACCEPT, AUTHORIZATION, CONTENT_TYPE, COOKIE, Entry, HeaderMap, HeaderName, HeaderValue};

use super::address;
use super::base_url::BaseUrl;
use super::body::Body;
use super::call::{Call, Target};
use super::cookie;
use super::core::{Core, header, header_value};
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
static IDEMPOTENCY_KEY: HeaderName = HeaderName::from_static("idempotency-key");

/// As many as most requests have.
const USUAL_HEADERS: usize = 6;

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
        let uri = uri(call, &*base(call)?)?;
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
        let credentials = &call.core.0.credentials;
        // An endpoint that the SDK does not know may want any of them.
        let chosen = match call.target {
            Some(Target::BelowBase(_)) => None,
            _ => Some(credentials.choose(call.operation.security)?),
        };
        let is_sent = |key: &str| chosen.is_none_or(|chosen| chosen.contains(&key));
        let sent = credentials.iter().filter(|(key, _)| is_sent(key)).map(|(_, credential)| credential);
        self.signatures = Signatures::of(&call.core, sent).await?;
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

fn headers(call: &Call) -> Result<HeaderMap, Error> {
    // A copy of the map would have to grow at once.
    let mut headers = HeaderMap::with_capacity(USUAL_HEADERS);
    headers.extend(call.core.0.headers.iter().map(|(name, value)| (name.clone(), value.clone())));
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
    let set = call.options.idempotency_key.as_deref();
    if set.is_none() && declared.is_none() && call.method.is_idempotent() {
        // It would change nothing.
        return Ok(false);
    }
    let name = match declared {
        Some(name) => {
            HeaderName::from_bytes(name.as_bytes()).map_err(|_| Error::invalid(name, "is no header name"))?
        }
        None => IDEMPOTENCY_KEY.clone(),
    };
    let has_key = headers.contains_key(&name);
    if set.is_none() && (has_key || declared.is_none()) {
        return Ok(has_key);
    }
    let key = set.map_or_else(|| uuid::Uuid::new_v4().to_string().into(), Cow::Borrowed);
    headers.insert(name, header_value("idempotency_key", &key)?);
    Ok(true)
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

/// The address, made sure that no parser of addresses on the way takes it for another.
fn uri(call: &Call, base: &BaseUrl) -> Result<Uri, Error> {
    let value =
        |name: &str| call.path.iter().find(|(known, _)| *known == name).map(|(_, text)| text.as_str());
    let invalid = |(parameter, message): (String, &str)| Error::invalid(parameter, message);
    let mut text = String::with_capacity(128);
    match &call.target {
        Some(Target::OfOrigin(target)) => text.push_str(&encode::given(target)),
        Some(Target::BelowBase(target)) => {
            let (literal, fixed) = target.split_once('?').unwrap_or((target, ""));
            text.push_str(base.path());
            // Its braces are no placeholders, so nothing is looked up.
            path::fill(&mut text, &literal.replace('{', "%7B"), |_| None).map_err(invalid)?;
            add_query(&mut text, call, fixed);
        }
        None => {
            let template = call.operation.path;
            let end = template.bytes().position(|byte| matches!(byte, b'?' | b'#')).unwrap_or(template.len());
            let (template, rest) = template.split_at(end);
            let fixed = rest.strip_prefix('?').map_or("", |rest| rest.split('#').next().unwrap_or_default());
            text.push_str(base.path());
            path::fill(&mut text, template, value).map_err(invalid)?;
            add_query(&mut text, call, fixed);
        }
    }
    let uri = base.with_target(text)?;
    match address::has_dots(uri.path()) {
        true => Err(Error::invalid("path", "has segments that would be collapsed on the way")),
        false => Ok(uri),
    }
}

/// What the template fixes, then the parameters in document order, then those that the document does not know.
fn add_query(uri: &mut String, call: &Call, fixed: &str) {
    let added = &call.options.query;
    if fixed.is_empty() && call.query.is_empty() && added.is_empty() {
        return;
    }
    let order =
        |name: &str| call.operation.query.iter().position(|known| *known == name).unwrap_or(usize::MAX);
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
    let fixed = Some(&*fixed).filter(|fixed| !fixed.is_empty());
    for (index, pairs) in fixed.into_iter().chain(set.into_iter().map(|(_, pairs)| pairs)).enumerate() {
        uri.push(if index == 0 { '?' } else { '&' });
        uri.push_str(pairs);
    }
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
    if let Entry::Vacant(place) = headers.entry(CONTENT_TYPE) {
        let media_type = match body.media_type {
            Cow::Borrowed(text) => HeaderValue::from_maybe_shared(Bytes::from_static(text.as_bytes())),
            Cow::Owned(ref text) => HeaderValue::from_maybe_shared(Bytes::from(text.clone())),
        };
        place.insert(media_type.map_err(|_| Error::invalid("content-type", "is no media type"))?);
    }
    Ok(Some(body))
}

/// The path and query of an address that is relative to that of a call.
pub(crate) fn relative(call: &Call, reference: &str) -> String {
    let uri = Request::new(call).ok().and_then(|request| address::resolve(&request.uri, reference));
    let target = uri.as_ref().and_then(Uri::path_and_query);
    target.map_or_else(|| format!("/{reference}"), ToString::to_string)
}
