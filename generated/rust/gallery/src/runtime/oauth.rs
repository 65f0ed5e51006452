use std::fmt;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use http::Uri;
use serde_json::{Map, Value};
use tokio::sync::Mutex as Gate;

use super::address;
use super::call::{Call, Target};
use super::core::Core;
use super::credential::Credential;
use super::encode;
use super::error::{Error, ErrorKind};
use super::header::HeaderStyle;
use super::operation::{Method, Operation};
use super::parameter::Parameter;
use super::platform::Instant;
use super::secret::Secret;
use super::token::{TokenFuture, TokenSource};

/// The client credentials flow of OAuth 2.0 (RFC 6749, section 4.4): what tokens are asked for with.
///
/// Tokens are fetched when they are first needed, and again a minute before they expire, or when a tenth of their life is
/// left. However many calls are waiting, one request is made.
#[derive(Clone)]
pub struct ClientCredentials {
    token_url: String,
    client_id: String,
    client_secret: Secret,
    scopes: Vec<String>,
    parameters: Vec<(String, String)>,
    in_body: bool,
}

impl ClientCredentials {
    /// Credentials for an address, which is relative to the server's if it is not absolute.
    pub fn new(
        token_url: impl Into<String>,
        client_id: impl Into<String>,
        client_secret: impl Into<Secret>,
    ) -> Self {
        Self {
            token_url: token_url.into(),
            client_id: client_id.into(),
            client_secret: client_secret.into(),
            scopes: Vec::new(),
            parameters: Vec::new(),
            in_body: false,
        }
    }

    /// What tokens should be good for.
    #[must_use]
    pub fn scopes(mut self, scopes: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.scopes = scopes.into_iter().map(Into::into).collect();
        self
    }

    /// A further parameter of the token request, such as `audience`.
    #[must_use]
    pub fn parameter(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.parameters.push((name.into(), value.into()));
        self
    }

    /// Sends id and secret in the body (`client_secret_post`), for servers that do not know them in the `Authorization`
    /// header.
    #[must_use]
    pub fn in_body(mut self) -> Self {
        self.in_body = true;
        self
    }

    /// The parameters of a token request.
    fn form(&self) -> Map<String, Value> {
        let mut form = Map::new();
        form.insert("grant_type".to_owned(), "client_credentials".into());
        if !self.scopes.is_empty() {
            form.insert("scope".to_owned(), self.scopes.join(" ").into());
        }
        if self.in_body {
            form.insert("client_id".to_owned(), self.client_id.clone().into());
            form.insert("client_secret".to_owned(), self.client_secret.expose().into());
        }
        form.extend(self.parameters.iter().map(|(name, value)| (name.clone(), value.clone().into())));
        form
    }

    /// Id and secret as the `Authorization` header has them: encoded as in a form first (RFC 6749, section 2.3.1).
    fn basic(&self) -> String {
        let (id, secret) =
            (encode::unreserved(&self.client_id), encode::unreserved(self.client_secret.expose()));
        STANDARD.encode(format!("{id}:{secret}"))
    }
}

impl fmt::Debug for ClientCredentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientCredentials")
            .field("token_url", &self.token_url)
            .field("client_id", &self.client_id)
            .field("scopes", &self.scopes)
            .finish_non_exhaustive()
    }
}

impl Credential {
    /// Tokens of OAuth 2.0 that the client obtains itself. Clones share them.
    pub fn client_credentials(credentials: ClientCredentials) -> Self {
        Self::token(Tokens {
            credentials,
            held: Mutex::new(None),
            gate: Gate::new(None),
            flights: AtomicU64::new(0),
        })
    }
}

/// Where tokens come from, and the one that is in use.
#[derive(Debug)]
struct Tokens {
    credentials: ClientCredentials,
    held: Mutex<Option<Held>>,
    /// Whoever passes fetches a token. It holds why the last one failed to.
    gate: Gate<Option<Failure>>,
    /// How many fetches have ended.
    flights: AtomicU64,
}

#[derive(Debug, Clone)]
struct Held {
    token: Secret,
    /// When another one should be fetched, and when it is of no use any more.
    times: Option<(Instant, Instant)>,
}

/// A failure, for those who waited for the same token.
#[derive(Debug, Clone)]
struct Failure {
    message: String,
    is_retryable: bool,
}

impl TokenSource for Tokens {
    fn secrets(&self) -> Vec<Secret> {
        vec![self.credentials.client_secret.clone(), Secret::new(self.credentials.basic())]
    }

    fn token<'t>(&'t self, core: &'t Core, refused: Option<&'t Secret>) -> TokenFuture<'t> {
        Box::pin(async move {
            let flights = self.flights.load(Ordering::Acquire);
            let fresh = || self.usable(core, refused, |(early, _)| early);
            let old = || self.usable(core, refused, |(_, expiry)| expiry);
            if let Some(token) = fresh() {
                return Ok(token);
            }
            let mut gate = match (self.gate.try_lock(), old()) {
                (Ok(gate), _) => gate,
                // Somebody is fetching the next one already.
                (Err(_), Some(token)) => return Ok(token),
                (Err(_), None) => self.gate.lock().await,
            };
            if let Some(token) = fresh() {
                return Ok(token);
            }
            if let Some(failure) = gate.as_ref().filter(|_| self.flights.load(Ordering::Acquire) > flights) {
                return old().ok_or_else(|| failure.to_error());
            }
            let fetched = self.fetch(core).await;
            self.flights.fetch_add(1, Ordering::Release);
            match fetched {
                Ok(held) => {
                    *gate = None;
                    let token = held.token.clone();
                    *self.held() = Some(held);
                    Ok(token)
                }
                Err(error) => {
                    let failure = Failure { message: error.to_string(), is_retryable: error.is_retryable() };
                    let error = failure.to_error().with_source(error);
                    *gate = Some(failure);
                    old().ok_or(error)
                }
            }
        })
    }
}

impl Failure {
    fn to_error(&self) -> Error {
        let message = format!("cannot get a token: {}", self.message);
        Error::new(ErrorKind::Auth, message).retryable(self.is_retryable)
    }
}

impl Tokens {
    fn held(&self) -> MutexGuard<'_, Option<Held>> {
        self.held.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The token in use, if it was not refused, and a certain one of its times has not come.
    fn usable(
        &self,
        core: &Core,
        refused: Option<&Secret>,
        until: fn((Instant, Instant)) -> Instant,
    ) -> Option<Secret> {
        let held = self.held();
        let held = held.as_ref()?;
        let is_refused = refused.is_some_and(|refused| refused.expose() == held.token.expose());
        let is_over = held.times.is_some_and(|times| core.0.clock.now() >= until(times));
        (!is_refused && !is_over).then(|| held.token.clone())
    }

    async fn fetch(&self, core: &Core) -> Result<Held, Error> {
        // To ask twice for a token does no harm, so it is repeated like a GET.
        static TOKEN: Operation =
            Operation { id: "token", method: Method::Post, has_effect: false, ..Operation::DEFAULT };
        let credentials = &self.credentials;
        let mut call = Call::new(core, &TOKEN);
        let base = Uri::try_from(format!("{}/", core.0.base)).ok();
        let url = base.and_then(|base| address::resolve(&base, &credentials.token_url));
        let url = url.ok_or_else(|| Error::invalid("token_url", "is no URL"))?;
        call.options = call.options.base_url(address::origin(&url));
        call.target = url.path_and_query().map(|target| Target::OfOrigin(target.to_string()));
        call.form_body(&credentials.form());
        if !credentials.in_body {
            let value = Parameter::Text(format!("Basic {}", credentials.basic()));
            call.set_header("authorization", HeaderStyle::Simple, Ok(value));
        }
        let start = core.0.clock.now();
        let answer = call.json::<Map<String, Value>>().with_head().await?;
        let token = answer.value.get("access_token").and_then(Value::as_str);
        let token = token.filter(|token| !token.is_empty()).ok_or_else(|| {
            Error::new(ErrorKind::Auth, "the answer has no `access_token`")
                .with_response(answer.status(), answer.headers())
        })?;
        let life = answer.value.get("expires_in").and_then(seconds);
        let times = life.and_then(|life| {
            let early = Duration::from_secs(60).min(life / 10);
            Some((start.checked_add(life - early)?, start.checked_add(life)?))
        });
        Ok(Held { token: Secret::new(token), times })
    }
}

/// A number of seconds, which some servers write as text.
fn seconds(value: &Value) -> Option<Duration> {
    let seconds = value.as_f64().or_else(|| value.as_str()?.parse().ok())?;
    Duration::try_from_secs_f64(seconds).ok()
}
