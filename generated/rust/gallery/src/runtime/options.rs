use std::fmt;
use std::time::Duration;

use serde::Serialize;

use super::call::Problem;
use super::parameter::Parameter;
use super::query::QueryStyle;
use super::retry::RetryPolicy;

/// Settings for one call.
///
/// What is added here takes the place of what the operation has under the same name.
#[derive(Clone, Default)]
pub struct CallOptions {
    pub(crate) timeout: Option<Duration>,
    pub(crate) retries: Option<RetryPolicy>,
    pub(crate) idempotency_key: Option<String>,
    pub(crate) response_limit: Option<usize>,
    pub(crate) base_url: Option<String>,
    pub(crate) headers: Vec<(String, String)>,
    /// Name and `name=value`.
    pub(crate) query: Vec<(String, String)>,
    pub(crate) body_fields: Vec<(String, serde_json::Value)>,
    pub(crate) problem: Option<Problem>,
}

impl CallOptions {
    /// The client's settings.
    pub fn new() -> Self {
        Self::default()
    }

    /// How long each attempt may take as a whole.
    #[must_use]
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(timeout);
        self
    }

    /// How often and when failed attempts are repeated.
    #[must_use]
    pub fn retries(mut self, policy: RetryPolicy) -> Self {
        self.retries = Some(policy);
        self
    }

    /// The key by which the server recognises that a request is a repetition. Operations whose API documents such a key
    /// get a random one if none is set; for others it is sent as `Idempotency-Key`, and makes POST and PATCH repeatable.
    #[must_use]
    pub fn idempotency_key(mut self, key: impl Into<String>) -> Self {
        self.idempotency_key = Some(key.into());
        self
    }

    /// How many bytes of the response are held in memory.
    #[must_use]
    pub fn response_limit(mut self, bytes: usize) -> Self {
        self.response_limit = Some(bytes);
        self
    }

    /// The address that takes the place of the server's. The call's credentials are sent there.
    #[must_use]
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.base_url = Some(url.into());
        self
    }

    /// A further header.
    #[must_use]
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.headers.push((name.into(), value.into()));
        self
    }

    /// A further query parameter; lists repeat the name.
    #[must_use]
    pub fn query(mut self, name: impl Into<String>, value: impl Serialize) -> Self {
        let name = name.into();
        let written = Parameter::of(&value)
            .and_then(|value| QueryStyle::FormExploded.write(&name, &value).map_err(str::to_owned));
        match written {
            Ok(pairs) => self.query.push((name, pairs)),
            Err(message) => self.fail(name, message),
        }
        self
    }

    /// A further field of the JSON body.
    #[must_use]
    pub fn body_field(mut self, name: impl Into<String>, value: impl Serialize) -> Self {
        let name = name.into();
        match serde_json::to_value(&value) {
            Ok(value) => self.body_fields.push((name, value)),
            Err(error) => self.fail(name, error.to_string()),
        }
        self
    }

    fn fail(&mut self, parameter: String, message: String) {
        self.problem.get_or_insert(Problem { parameter, message });
    }
}

impl fmt::Debug for CallOptions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let headers: Vec<&str> = self.headers.iter().map(|(name, _)| name.as_str()).collect();
        let query: Vec<&str> = self.query.iter().map(|(name, _)| name.as_str()).collect();
        let body_fields: Vec<&str> = self.body_fields.iter().map(|(name, _)| name.as_str()).collect();
        f.debug_struct("CallOptions")
            .field("timeout", &self.timeout)
            .field("retries", &self.retries)
            .field("base_url", &self.base_url)
            .field("headers", &headers)
            .field("query", &query)
            .field("body_fields", &body_fields)
            .finish_non_exhaustive()
    }
}
