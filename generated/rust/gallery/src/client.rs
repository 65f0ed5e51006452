//! The client and its settings.

use crate::resources::{Events, Makers, Museums, Pictures};
use crate::runtime::{
    ClientCredentials, Config, CookieStyle, Core, Credential, Error, GlobalPlace, HeaderStyle, KeyPlace,
    MaybeSend, Method, PathStyle, RawRequest, RetryPolicy, Sdk, Secret, Timeouts, environment,
};
use crate::server::Server;

static SDK: Sdk = Sdk { name: "gallery", version: env!("CARGO_PKG_VERSION") };

/// Pictures, their makers, and every way to ask for them.
///
/// Cheap to clone: clones share connections, credentials and the retry budget.
///
/// What is safe to repeat is tried up to three times ([`RetryPolicy`]), within limits of time ([`Timeouts`]) and of size
/// (`response_limit`). A call whose future is dropped is over. Redirects are followed for GET and HEAD; another origin than
/// the chosen one gets no credential, and `https` is never left. Credentials are shown by no error and no `Debug`.
///
/// All of it can be changed, for the client by its builder and for one call by [`CallOptions`](crate::CallOptions). What went
/// wrong is an [`Error`]: a response that breaks off, or that is not what the API documents, is never half of a value.
///
/// # Example
///
/// ```no_run
/// use gallery::models::Language;
/// # async fn example(gallery: gallery::Gallery) -> Result<(), Box<dyn std::error::Error>> {
/// let mut museums = gallery.museums().rooms().museum("<value>").x_language(Language::En).items();
/// while let Some(item) = museums.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct Gallery {
    pub(crate) core: Core,
}

/// The settings of a client, made by [`Gallery::builder`].
#[derive(Debug)]
#[must_use = "settings do nothing until `build`"]
pub struct GalleryBuilder {
    config: Config,
}

impl Gallery {
    /// A client with the default settings.
    pub fn new(client_id: impl Into<String>, client_secret: impl Into<Secret>) -> Result<Self, Error> {
        Self::builder().client_credentials(client_id, client_secret, &[]).build()
    }

    /// A client with the credentials in `GALLERY_CLIENT_ID` and `GALLERY_CLIENT_SECRET`.
    ///
    /// `GALLERY_BASE_URL`, where it is set, takes the place of the server.
    pub fn from_env() -> Result<Self, Error> {
        let mut builder = Self::builder().client_credentials(
            environment::required("GALLERY_CLIENT_ID")?,
            environment::required("GALLERY_CLIENT_SECRET")?,
            &[],
        );
        if let Some(value) = environment::optional("GALLERY_KEY") {
            builder = builder.key(value);
        }
        if let Some(value) = environment::optional("GALLERY_SESSION") {
            builder = builder.session(value);
        }
        if let Some(url) = environment::optional("GALLERY_BASE_URL") {
            builder = builder.base_url(url);
        }
        builder.build()
    }

    /// Settings to change before the client is built.
    pub fn builder() -> GalleryBuilder {
        GalleryBuilder { config: Config::new() }
    }

    /// The operations of `museums`.
    pub fn museums(&self) -> Museums {
        Museums::new(&self.core)
    }

    /// The operations of `pictures`.
    pub fn pictures(&self) -> Pictures {
        Pictures::new(&self.core)
    }

    /// The operations of `makers`.
    pub fn makers(&self) -> Makers {
        Makers::new(&self.core)
    }

    /// The operations of `events`.
    pub fn events(&self) -> Events {
        Events::new(&self.core)
    }

    /// A call of an endpoint that this crate does not know, with the client's credentials, retries and errors. `path` is
    /// appended to the server's address.
    pub fn request(&self, method: Method, path: &str) -> RawRequest {
        RawRequest::new(&self.core, method, path)
    }
}

impl GalleryBuilder {
    /// The client's own credentials of OAuth 2.0.
    ///
    /// It is sent in exchange for a token, which is renewed before it expires.
    pub fn client_credentials(
        mut self,
        client_id: impl Into<String>,
        client_secret: impl Into<Secret>,
        scopes: &[&str],
    ) -> Self {
        let exchange = ClientCredentials::new("/oauth/token", client_id, client_secret);
        let credential = Credential::client_credentials(exchange.scopes(scopes.iter().copied()));
        self.config.credential("oauth", credential);
        self
    }

    /// An access token of OAuth 2.0.
    ///
    /// It is sent as `Authorization: Bearer …`.
    pub fn token(mut self, token: impl Into<Secret>) -> Self {
        let credential = Credential::bearer(token);
        self.config.credential("oauth", credential);
        self
    }

    /// The same from a function that is asked before each call, and once more when the token is refused.
    pub fn token_from<F, T, E>(mut self, source: F) -> Self
    where
        F: Fn() -> T + Send + Sync + 'static,
        T: Future<Output = Result<Secret, E>> + MaybeSend + 'static,
        E: Into<Box<dyn std::error::Error + Send + Sync>> + 'static,
    {
        self.config.credential("oauth", Credential::bearer_from(source));
        self
    }

    /// The API key `X-Key`.
    ///
    /// It is sent in a header of its own.
    pub fn key(mut self, key: impl Into<Secret>) -> Self {
        let credential = Credential::api_key(KeyPlace::Header("X-Key"), key);
        self.config.credential("key", credential);
        self
    }

    /// The API key `sid`.
    ///
    /// It is sent as a cookie.
    pub fn session(mut self, session: impl Into<Secret>) -> Self {
        let credential = Credential::api_key(KeyPlace::Cookie("sid"), session);
        self.config.credential("session", credential);
        self
    }

    /// The museum that is meant.
    ///
    /// It is sent with every operation that has it, unless the call says something else.
    pub fn museum(mut self, museum: impl Into<String>) -> Self {
        self.config.global::<String>(GlobalPlace::Path(PathStyle::Simple), "museum", &museum.into());
        self
    }

    /// The language of descriptions.
    ///
    /// It is sent with every operation that has it, unless the call says something else.
    pub fn x_language(mut self, x_language: crate::models::Language) -> Self {
        self.config.global(GlobalPlace::Header(HeaderStyle::Simple), "X-Language", &x_language);
        self
    }

    /// The parameter `preview`.
    ///
    /// It is sent with every operation that has it, unless the call says something else.
    pub fn preview(mut self, preview: bool) -> Self {
        self.config.global(GlobalPlace::Cookie(CookieStyle::FormExploded), "preview", &preview);
        self
    }

    /// Chooses one of the servers that the API documents; the first is the default.
    pub fn server(mut self, server: Server) -> Self {
        self.config.server(server.url());
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
    pub fn build(self) -> Result<Gallery, Error> {
        Ok(Gallery { core: Core::new(self.config, &SDK, Some("https://eu.gallery.example.com/v1"))? })
    }
}
