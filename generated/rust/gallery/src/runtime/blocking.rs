use std::future::poll_fn;
use std::pin::Pin;
use std::sync::OnceLock;

use futures_core::Stream;
use tokio::runtime::{Builder, Handle};

use super::error::Error;

/// Runs a future to its end on this thread.
///
/// The connections of a client belong to the runtime that opened them, so all blocking calls of a program share one; it
/// has a thread of its own.
pub(crate) fn wait<F: Future>(future: F) -> Result<F::Output, Error> {
    if Handle::try_current().is_ok() {
        let message =
            "would block the asynchronous runtime that it is called in; `await` the request instead";
        return Err(Error::invalid("send_blocking", message));
    }
    Ok(runtime()?.block_on(future))
}

/// The items of a stream, waited for one by one. An iterator that cannot wait ends after saying so.
pub(crate) fn iterate<S, T>(mut stream: S) -> impl Iterator<Item = Result<T, Error>>
where
    S: Stream<Item = Result<T, Error>> + Unpin,
{
    let mut failed = false;
    std::iter::from_fn(move || {
        if failed {
            return None;
        }
        let next = poll_fn(|context| Pin::new(&mut stream).poll_next(context));
        wait(next).unwrap_or_else(|error| {
            failed = true;
            Some(Err(error))
        })
    })
}

fn runtime() -> Result<&'static Handle, Error> {
    static RUNTIME: OnceLock<std::io::Result<Handle>> = OnceLock::new();
    RUNTIME.get_or_init(start).as_ref().map_err(|error| {
        Error::invalid("send_blocking", format!("cannot start a thread for connections: {error}"))
    })
}

fn start() -> std::io::Result<Handle> {
    let runtime = Builder::new_current_thread().enable_all().build()?;
    let handle = runtime.handle().clone();
    let forever: Pin<Box<dyn Future<Output = ()> + Send>> = Box::pin(std::future::pending());
    std::thread::Builder::new()
        .name("sdk-connections".to_owned())
        .spawn(move || runtime.block_on(forever))?;
    Ok(handle)
}
