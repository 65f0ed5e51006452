use std::error::Error as StdError;
use std::fmt;

use http::{HeaderMap, StatusCode};

use super::error::Error;
use super::transport::TransportRequest;

/// Sees every request and response of a client: to sign, to count, to log.
///
/// Hooks are called in the order in which they were added, and should be quick. A request that is redirected is seen
/// again at each place.
pub trait Hook: fmt::Debug + Send + Sync + 'static {
    /// Before a request is sent. It may be changed; it carries its credentials, in headers marked as sensitive.
    ///
    /// # Errors
    /// What is returned keeps the request from being sent, and ends the call.
    fn before_request(
        &self,
        attempt: &Attempt,
        request: &mut TransportRequest,
    ) -> Result<(), Box<dyn StdError + Send + Sync>> {
        let _ = (attempt, request);
        Ok(())
    }

    /// When the head of a response has come.
    fn after_response(&self, attempt: &Attempt, status: StatusCode, headers: &HeaderMap) {
        let _ = (attempt, status, headers);
    }

    /// When an attempt has failed, whether there is another one or not.
    fn on_error(&self, attempt: &Attempt, error: &Error) {
        let _ = (attempt, error);
    }
}

/// What a request is sent for.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Attempt {
    /// The id of the operation.
    pub operation: &'static str,
    /// Which attempt of the call it is, from 1.
    pub number: u32,
}
