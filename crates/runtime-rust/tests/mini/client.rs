//! The client and its settings.

use super::resources::Customers;
use crate::runtime::{
    Config, Core, Credential, Error, Method, RawRequest, RetryPolicy, Sdk, Secret, Timeouts, environment,
};

static SDK: Sdk = Sdk { name: "dub", version: env!("CARGO_PKG_VERSION") };

/// Page through the customers of a workspace and maintain them.
///
/// Cheap to clone: clones share connections, credentials and the retry budget.
#[derive(Debug, Clone)]
pub struct Dub {
    pub(crate) core: Core,
}

/// The settings of a client, made by [`Dub::builder`].
#[derive(Debug, Clone)]
#[must_use = "settings do nothing until `build`"]
pub struct DubBuilder {
    pub(crate) config: Config,
}

impl Dub {
    /// A client with these credentials and the default settings.
    pub fn new(token: impl Into<Secret>) -> Result<Self, Error> {
        Self::builder().token(token).build()
    }

    /// A client with the credentials in `DUB_TOKEN`.
    ///
    /// `DUB_BASE_URL`, where it is set, takes the place of the server.
    pub fn from_env() -> Result<Self, Error> {
        let mut builder = Self::builder();
        builder = builder.token(environment::required("DUB_TOKEN")?);
        if let Some(url) = environment::optional("DUB_BASE_URL") {
            builder = builder.base_url(url);
        }
        builder.build()
    }

    /// Settings to change before the client is built.
    pub fn builder() -> DubBuilder {
        DubBuilder { config: Config::new() }
    }

    /// The people who signed up.
    pub fn customers(&self) -> Customers {
        Customers::new(&self.core)
    }

    /// A call of an endpoint that this crate does not know, with the client's credentials, retries and errors.
    pub fn request(&self, method: Method, path: &str) -> RawRequest {
        RawRequest::new(&self.core, method, path)
    }
}

impl DubBuilder {
    /// The token of a workspace.
    ///
    /// It is sent as `Authorization: Bearer …`.
    pub fn token(mut self, token: impl Into<Secret>) -> Self {
        self.config.credential("token", Credential::bearer(token));
        self
    }

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

    /// The client.
    ///
    /// # Errors
    /// When an address is none, or is `http` without permission, or TLS cannot be set up.
    pub fn build(self) -> Result<Dub, Error> {
        Ok(Dub { core: Core::new(self.config, &SDK, Some("https://api.dub.co"))? })
    }
}
