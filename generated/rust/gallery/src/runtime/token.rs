use std::error::Error as StdError;
use std::fmt;

use super::core::Core;
use super::error::{Error, ErrorKind};
use super::platform::{BoxFuture, MaybeSend, timeout};
use super::secret::Secret;

/// Where the token of a call comes from, if it was not known when the client was built.
pub(crate) trait TokenSource: fmt::Debug + Send + Sync {
    /// A token; another one than the `refused`, which the server has just not taken.
    fn token<'t>(&'t self, core: &'t Core, refused: Option<&'t Secret>) -> TokenFuture<'t>;

    /// What it takes to get one, and must not be shown.
    fn secrets(&self) -> Vec<Secret> {
        Vec::new()
    }
}

pub(crate) type TokenFuture<'t> = BoxFuture<'t, Result<Secret, Error>>;

/// A function of the caller's that gives tokens.
pub(crate) struct Callback<F>(pub F);

impl<F, R, E> TokenSource for Callback<F>
where
    F: Fn() -> R + Send + Sync,
    R: Future<Output = Result<Secret, E>> + MaybeSend + 'static,
    E: Into<Box<dyn StdError + Send + Sync>>,
{
    fn token<'t>(&'t self, core: &'t Core, _: Option<&'t Secret>) -> TokenFuture<'t> {
        let (token, limit) = ((self.0)(), core.0.timeouts.attempt);
        Box::pin(async move {
            let message = || format!("no token within {limit:?}");
            let token = timeout(limit, token);
            let token = token.await.map_err(|_| Error::new(ErrorKind::Timeout, message()))?;
            token.map_err(|error| Error::new(ErrorKind::Auth, "no token was given").with_source(error))
        })
    }
}

impl<F> fmt::Debug for Callback<F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Callback")
    }
}
