use std::fmt;
use std::sync::Arc;

#[cfg(feature = "reqwest")]
use reqwest::ClientBuilder;
use serde::Serialize;

use super::clock::Clock;
use super::credential::{Credential, Credentials};
use super::global::{GlobalPlace, Globals};
use super::hook::Hook;
use super::retry::RetryPolicy;
use super::timeouts::Timeouts;
use super::transport::Transport;

/// The settings of a client, before it is built.
#[doc(hidden)]
#[derive(Clone)]
pub struct Config {
    pub(crate) base_url: Option<String>,
    pub(crate) server: Option<String>,
    pub(crate) credentials: Credentials,
    pub(crate) retries: Option<RetryPolicy>,
    pub(crate) timeouts: Timeouts,
    pub(crate) user_agent: Option<String>,
    pub(crate) default_headers: Vec<(String, String)>,
    pub(crate) response_limit: usize,
    pub(crate) item_limit: usize,
    pub(crate) allow_insecure_http: bool,
    pub(crate) proxies: bool,
    #[cfg(feature = "reqwest")]
    pub(crate) shape: Option<Shape>,
    pub(crate) transport: Option<Arc<dyn Transport>>,
    pub(crate) clock: Option<Arc<dyn Clock>>,
    pub(crate) hooks: Vec<Arc<dyn Hook>>,
    pub(crate) globals: Globals,
    pub(crate) request_id_header: Option<&'static str>,
}

#[cfg(feature = "reqwest")]
pub(crate) type Shape = Arc<dyn Fn(ClientBuilder) -> ClientBuilder + Send + Sync>;

impl Config {
    /// The default settings.
    pub fn new() -> Self {
        Self {
            base_url: None,
            server: None,
            credentials: Credentials::default(),
            retries: None,
            timeouts: Timeouts::DEFAULT,
            user_agent: None,
            default_headers: Vec::new(),
            response_limit: 64 * 1024 * 1024,
            item_limit: 16 * 1024 * 1024,
            allow_insecure_http: false,
            proxies: true,
            #[cfg(feature = "reqwest")]
            shape: None,
            transport: None,
            clock: None,
            hooks: Vec::new(),
            globals: Globals::default(),
            request_id_header: None,
        }
    }

    /// The address that takes the place of every server of the document, those of single operations included.
    pub fn base_url(&mut self, url: impl Into<String>) {
        self.base_url = Some(url.into());
    }

    /// The server of the document that takes the place of the first. Operations with servers of their own keep them.
    pub fn server(&mut self, url: impl Into<String>) {
        self.server = Some(url.into());
    }

    /// A credential, under the name that operations have for it.
    pub fn credential(&mut self, key: &'static str, credential: Credential) {
        self.credentials.set(key, credential);
    }

    /// How often and when failed attempts are repeated.
    pub fn retries(&mut self, policy: RetryPolicy) {
        self.retries = Some(policy);
    }

    /// How long things may take.
    pub fn timeouts(&mut self, timeouts: Timeouts) {
        self.timeouts = timeouts;
    }

    /// What follows the name and version of the SDK in `User-Agent`.
    pub fn user_agent(&mut self, suffix: impl Into<String>) {
        self.user_agent = Some(suffix.into());
    }

    /// A header of every request, unless the operation or the call sets it.
    pub fn default_header(&mut self, name: impl Into<String>, value: impl Into<String>) {
        self.default_headers.push((name.into(), value.into()));
    }

    /// How many bytes of a response are held in memory.
    pub fn response_limit(&mut self, bytes: usize) {
        self.response_limit = bytes;
    }

    /// How many bytes of one event, or of one line, are held in memory.
    pub fn item_limit(&mut self, bytes: usize) {
        self.item_limit = bytes;
    }

    /// Allows `http` to other machines.
    pub fn allow_insecure_http(&mut self) {
        self.allow_insecure_http = true;
    }

    /// Ignores the proxies of the environment.
    pub fn no_proxy(&mut self) {
        self.proxies = false;
    }

    /// Shapes the HTTP client, before the settings above are applied to it.
    #[cfg(feature = "reqwest")]
    pub fn http_client(&mut self, shape: impl Fn(ClientBuilder) -> ClientBuilder + Send + Sync + 'static) {
        self.shape = Some(Arc::new(shape));
    }

    /// Takes the place of the HTTP client altogether.
    pub fn transport(&mut self, transport: impl Transport) {
        self.transport = Some(Arc::new(transport));
    }

    /// A parameter of every operation that has it, unless the call sets it.
    pub fn global<T: Serialize + ?Sized>(&mut self, place: GlobalPlace, name: &'static str, value: &T) {
        self.globals.set(place, name, value);
    }

    /// The header for an id that each call gets, the same for all of its attempts.
    pub fn request_id_header(&mut self, name: &'static str) {
        self.request_id_header = Some(name);
    }

    /// Sees every request and response, after the hooks that are there already.
    pub fn hook(&mut self, hook: impl Hook) {
        self.hooks.push(Arc::new(hook));
    }

    /// Takes the place of the machine's clock.
    pub fn clock(&mut self, clock: Arc<dyn Clock>) {
        self.clock = Some(clock);
    }
}

impl Default for Config {
    fn default() -> Self {
        Self::new()
    }
}

impl fmt::Debug for Config {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names: Vec<&str> = self.default_headers.iter().map(|(name, _)| name.as_str()).collect();
        f.debug_struct("Config")
            .field("base_url", &self.base_url.as_ref().or(self.server.as_ref()))
            .field("credentials", &self.credentials)
            .field("retries", &self.retries)
            .field("timeouts", &self.timeouts)
            .field("default_headers", &names)
            .finish_non_exhaustive()
    }
}
