use std::fmt;
use std::sync::Arc;

use http::header::{AUTHORIZATION, HeaderMap, HeaderName, HeaderValue, USER_AGENT};

use super::base_url::BaseUrl;
use super::budget::Budget;
use super::clock::{Clock, SystemClock};
use super::config::Config;
use super::credential::Credentials;
use super::error::Error;
use super::global::Globals;
use super::hook::Hook;
#[cfg(all(feature = "hyper", not(feature = "reqwest")))]
use super::hyper_transport::HyperTransport;
#[cfg(feature = "reqwest")]
use super::reqwest_transport::reqwest_client;
use super::retry::RetryPolicy;
use super::secret::Secrets;
use super::timeouts::Timeouts;
use super::transport::Transport;

/// The SDK that a runtime serves, for `User-Agent`.
#[doc(hidden)]
#[derive(Debug)]
pub struct Sdk {
    /// The name of the crate.
    pub name: &'static str,
    /// Its version.
    pub version: &'static str,
}

/// What all calls of a client share. Cheap to clone.
#[doc(hidden)]
#[derive(Clone)]
pub struct Core(pub(crate) Arc<Shared>);

pub(crate) struct Shared {
    /// Where calls go; `overrides` if the caller wants all of them there.
    pub base: BaseUrl,
    pub overrides: bool,
    pub credentials: Credentials,
    pub secrets: Secrets,
    /// Set if the caller chose; the document's wishes count otherwise.
    pub retries: Option<RetryPolicy>,
    pub timeouts: Timeouts,
    pub response_limit: usize,
    pub item_limit: usize,
    pub allow_insecure_http: bool,
    /// `User-Agent` and the headers that the caller wants everywhere.
    pub headers: HeaderMap,
    pub budget: Budget,
    pub transport: Arc<dyn Transport>,
    pub clock: Arc<dyn Clock>,
    pub hooks: Vec<Arc<dyn Hook>>,
    pub globals: Globals,
    pub request_id_header: Option<&'static str>,
}

impl Core {
    /// Checks the settings and sets up what calls need. No request is sent.
    ///
    /// # Errors
    /// `Invalid` with the setting that cannot be.
    pub fn new(
        config: Config,
        sdk: &'static Sdk,
        default_base_url: Option<&'static str>,
    ) -> Result<Self, Error> {
        let overrides = config.base_url.is_some();
        let base = config.base_url.as_deref().or(config.server.as_deref()).or(default_base_url);
        let base =
            base.ok_or_else(|| Error::invalid("base_url", "is not set, and the API documents no server"))?;
        let base = BaseUrl::parse("base_url", base, config.allow_insecure_http)?;
        let headers = headers(&config, sdk)?;
        if let Some((name, message)) = config.globals.problem {
            return Err(Error::invalid(name, message));
        }
        let transport = match &config.transport {
            Some(transport) => Arc::clone(transport),
            None => default_transport(&config)?,
        };
        Ok(Self(Arc::new(Shared {
            base,
            overrides,
            secrets: config.credentials.secrets(),
            credentials: config.credentials,
            retries: config.retries,
            timeouts: config.timeouts,
            response_limit: config.response_limit,
            item_limit: config.item_limit,
            allow_insecure_http: config.allow_insecure_http,
            headers,
            budget: Budget::new(),
            transport,
            clock: config.clock.unwrap_or_else(|| Arc::new(SystemClock)),
            hooks: config.hooks,
            globals: config.globals,
            request_id_header: config.request_id_header,
        })))
    }
}

impl Core {
    /// How many bytes of one item of a stream are held in memory.
    pub fn item_limit(&self) -> usize {
        self.0.item_limit
    }
}

impl fmt::Debug for Core {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Core")
            .field("base_url", &self.0.base.to_string())
            .field("credentials", &self.0.credentials)
            .finish_non_exhaustive()
    }
}

/// What carries requests where the caller brings nothing else.
fn default_transport(config: &Config) -> Result<Arc<dyn Transport>, Error> {
    #[cfg(feature = "reqwest")]
    return Ok(Arc::new(reqwest_client(config.shape.as_ref(), &config.timeouts, config.proxies)?));
    #[cfg(all(feature = "hyper", not(feature = "reqwest")))]
    return {
        let builder = HyperTransport::builder().timeouts(config.timeouts);
        let builder = if config.proxies { builder } else { builder.no_proxy() };
        Ok(Arc::new(builder.build()?))
    };
    #[cfg(not(any(feature = "reqwest", feature = "hyper")))]
    return {
        let _ = config;
        Err(Error::invalid("transport", "is not set, and the features `reqwest` and `hyper` are off"))
    };
}

fn headers(config: &Config, sdk: &Sdk) -> Result<HeaderMap, Error> {
    let mut headers = HeaderMap::new();
    let agent = match &config.user_agent {
        Some(suffix) => format!("{}/{} {suffix}", sdk.name, sdk.version),
        None => format!("{}/{}", sdk.name, sdk.version),
    };
    headers.insert(USER_AGENT, header_value("user_agent", &agent)?);
    for (name, value) in &config.default_headers {
        let (name, value) = header(name, value)?;
        headers.insert(name, value);
    }
    Ok(headers)
}

/// A header of the caller's own.
pub(crate) fn header(name: &str, value: &str) -> Result<(HeaderName, HeaderValue), Error> {
    let parsed =
        HeaderName::from_bytes(name.as_bytes()).map_err(|_| Error::invalid(name, "is no header name"))?;
    // The length of a message is the transport's to say; two answers to it would let requests be smuggled.
    if matches!(parsed.as_str(), "content-length" | "transfer-encoding") {
        return Err(Error::invalid(name, "is set by the HTTP client alone"));
    }
    let value = header_value(name, value)?;
    Ok((parsed, value))
}

/// A header's value, without the characters that would end it.
pub(crate) fn header_value(name: &str, value: &str) -> Result<HeaderValue, Error> {
    let message =
        if name == AUTHORIZATION.as_str() { "is given a credential with" } else { "has a value with" };
    HeaderValue::from_str(value).or_else(|_| HeaderValue::from_bytes(value.as_bytes())).map_err(|_| {
        Error::invalid(name, format!("{message} a control character, which no header can carry"))
    })
}
