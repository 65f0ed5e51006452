//! The client and its settings.

use crate::resources::{
    Bodies, Downloads, Errors, Events, Headers, Json, Lines, Nulls, Open, PagesResource, Paths, Queries,
    Retries, TimesResource, Unions,
};
use crate::runtime::{Config, Core, Error, Method, RawRequest, RetryPolicy, Sdk, Timeouts, environment};

static SDK: Sdk = Sdk { name: "conformance", version: env!("CARGO_PKG_VERSION") };

/// A client of `Conformance`.
///
/// Cheap to clone: clones share connections, credentials and the retry budget.
///
/// # Example
///
/// ```no_run
/// # async fn example(conformance: conformance::Conformance) -> Result<(), Box<dyn std::error::Error>> {
/// let mut download = conformance.downloads().download_file().send().await?;
/// while let Some(chunk) = download.chunk().await? {
///     println!("{} bytes", chunk.len());
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct Conformance {
    pub(crate) core: Core,
}

/// The settings of a client, made by [`Conformance::builder`].
#[derive(Debug)]
#[must_use = "settings do nothing until `build`"]
pub struct ConformanceBuilder {
    config: Config,
}

impl Conformance {
    /// A client with the default settings.
    pub fn new() -> Result<Self, Error> {
        Self::builder().build()
    }

    /// A client configured by the environment.
    ///
    /// `CONFORMANCE_BASE_URL`, where it is set, takes the place of the server.
    pub fn from_env() -> Result<Self, Error> {
        let mut builder = Self::builder();
        if let Some(url) = environment::optional("CONFORMANCE_BASE_URL") {
            builder = builder.base_url(url);
        }
        builder.build()
    }

    /// Settings to change before the client is built.
    pub fn builder() -> ConformanceBuilder {
        ConformanceBuilder { config: Config::new() }
    }

    /// The operations of `bodies`.
    pub fn bodies(&self) -> Bodies {
        Bodies::new(&self.core)
    }

    /// The operations of `downloads`.
    pub fn downloads(&self) -> Downloads {
        Downloads::new(&self.core)
    }

    /// The operations of `errors`.
    pub fn errors(&self) -> Errors {
        Errors::new(&self.core)
    }

    /// The operations of `events`.
    pub fn events(&self) -> Events {
        Events::new(&self.core)
    }

    /// The operations of `headers`.
    pub fn headers(&self) -> Headers {
        Headers::new(&self.core)
    }

    /// The operations of `json`.
    pub fn json(&self) -> Json {
        Json::new(&self.core)
    }

    /// The operations of `lines`.
    pub fn lines(&self) -> Lines {
        Lines::new(&self.core)
    }

    /// The operations of `nulls`.
    pub fn nulls(&self) -> Nulls {
        Nulls::new(&self.core)
    }

    /// The operations of `open`.
    pub fn open(&self) -> Open {
        Open::new(&self.core)
    }

    /// The operations of `pages`.
    pub fn pages(&self) -> PagesResource {
        PagesResource::new(&self.core)
    }

    /// The operations of `paths`.
    pub fn paths(&self) -> Paths {
        Paths::new(&self.core)
    }

    /// The operations of `queries`.
    pub fn queries(&self) -> Queries {
        Queries::new(&self.core)
    }

    /// The operations of `retries`.
    pub fn retries(&self) -> Retries {
        Retries::new(&self.core)
    }

    /// The operations of `times`.
    pub fn times(&self) -> TimesResource {
        TimesResource::new(&self.core)
    }

    /// The operations of `unions`.
    pub fn unions(&self) -> Unions {
        Unions::new(&self.core)
    }

    /// A call of an endpoint that this crate does not know, with the client's credentials, retries and errors. `path` is
    /// appended to the server's address.
    pub fn request(&self, method: Method, path: &str) -> RawRequest {
        RawRequest::new(&self.core, method, path)
    }
}

impl ConformanceBuilder {
    /// The address that the API is served under, in place of the documented servers.
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.config.base_url(url);
        self
    }

    /// How often and when failed attempts are repeated.
    pub fn retries(mut self, policy: RetryPolicy) -> Self {
        self.config.retries(policy);
        self
    }

    /// How long connections, reads and attempts may take.
    pub fn timeouts(mut self, timeouts: Timeouts) -> Self {
        self.config.timeouts(timeouts);
        self
    }

    /// Words to add to `User-Agent`, such as the name and version of your program.
    pub fn user_agent(mut self, suffix: impl Into<String>) -> Self {
        self.config.user_agent(suffix);
        self
    }

    /// A header that every request carries.
    pub fn default_header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.config.default_header(name, value);
        self
    }

    /// How many bytes of a response are held in memory; 64 MiB by default.
    pub fn response_limit(mut self, bytes: usize) -> Self {
        self.config.response_limit(bytes);
        self
    }

    /// How many bytes of one event or one line of a stream are held in memory; 16 MiB by default.
    pub fn item_limit(mut self, bytes: usize) -> Self {
        self.config.item_limit(bytes);
        self
    }

    /// Allows `http` to hosts other than this machine. Credentials can be read on the way.
    pub fn allow_insecure_http(mut self) -> Self {
        self.config.allow_insecure_http();
        self
    }

    /// Ignores the environment's proxies (`HTTPS_PROXY` and the like).
    pub fn no_proxy(mut self) -> Self {
        self.config.no_proxy();
        self
    }

    /// Shapes the HTTP client before the settings of this crate apply.
    #[cfg(feature = "reqwest")]
    pub fn http_client(
        mut self,
        shape: impl Fn(reqwest::ClientBuilder) -> reqwest::ClientBuilder + Send + Sync + 'static,
    ) -> Self {
        self.config.http_client(shape);
        self
    }

    /// Sends requests through something else than the client that this crate builds: a client of your own, or a fake.
    pub fn transport(mut self, transport: impl crate::runtime::Transport) -> Self {
        self.config.transport(transport);
        self
    }

    /// Sees every request before it is sent, every response and every failed attempt: to sign, to count, to log. Hooks are
    /// called in the order in which they were added.
    pub fn hook(mut self, hook: impl crate::runtime::Hook) -> Self {
        self.config.hook(hook);
        self
    }

    /// The header for an id that each call gets, the same for all of its attempts, such as `x-client-request-id`.
    pub fn request_id_header(mut self, name: &'static str) -> Self {
        self.config.request_id_header(name);
        self
    }

    /// The client.
    ///
    /// # Errors
    /// When an address is none, or is `http` without permission, or TLS cannot be set up.
    pub fn build(self) -> Result<Conformance, Error> {
        Ok(Conformance { core: Core::new(self.config, &SDK, Some("https://conformance.example"))? })
    }
}
