//! What is one thing in programs of the operating system and another in browsers (`wasm32-unknown-unknown`): threads and
//! time. Nothing beside this asks where it runs, but for the index of modules, which leaves out what browsers do not have.

#[cfg(all(target_arch = "wasm32", any(feature = "hyper", feature = "blocking", feature = "native-tls")))]
compile_error!(
    "browsers connect and wait by themselves: `hyper`, `blocking` and `native-tls` are not for wasm32"
);

#[cfg(target_arch = "wasm32")]
pub use browser::*;
#[cfg(not(target_arch = "wasm32"))]
pub use native::*;

#[cfg(not(target_arch = "wasm32"))]
mod native {
    use std::pin::Pin;
    pub use std::time::Instant;
    use std::time::SystemTime;

    use futures_core::Stream;
    pub(crate) use tokio::time::{Sleep, sleep, timeout};

    /// A future in a box. It can be sent to other threads, but not in browsers.
    pub type BoxFuture<'t, T> = Pin<Box<dyn Future<Output = T> + Send + 't>>;

    /// A stream in a box. It can be sent to other threads, but not in browsers.
    pub type BoxStream<T> = Pin<Box<dyn Stream<Item = T> + Send>>;

    /// `Send`, but in browsers everything: what belongs to JavaScript stays on its thread.
    pub trait MaybeSend: Send {}

    impl<T: Send + ?Sized> MaybeSend for T {}

    /// `Sync`, but in browsers everything.
    pub trait MaybeSync: Sync {}

    impl<T: Sync + ?Sized> MaybeSync for T {}

    /// The time of the calendar.
    pub(crate) fn date() -> SystemTime {
        SystemTime::now()
    }
}

#[cfg(target_arch = "wasm32")]
mod browser {
    use std::fmt;
    use std::future::poll_fn;
    use std::pin::{Pin, pin};
    use std::task::Poll;
    use std::time::{Duration, SystemTime};

    use futures_core::Stream;
    pub(crate) use gloo_timers::future::TimeoutFuture as Sleep;
    pub use web_time::Instant;

    /// A future in a box.
    pub type BoxFuture<'t, T> = Pin<Box<dyn Future<Output = T> + 't>>;

    /// A stream in a box.
    pub type BoxStream<T> = Pin<Box<dyn Stream<Item = T>>>;

    /// `Send`, but in browsers everything: what belongs to JavaScript stays on its thread.
    pub trait MaybeSend {}

    impl<T: ?Sized> MaybeSend for T {}

    /// `Sync`, but in browsers everything.
    pub trait MaybeSync {}

    impl<T: ?Sized> MaybeSync for T {}

    /// The time of the calendar.
    pub(crate) fn date() -> SystemTime {
        let since = web_time::SystemTime::now().duration_since(web_time::UNIX_EPOCH);
        SystemTime::UNIX_EPOCH + since.unwrap_or_default()
    }

    /// The longest time that `setTimeout` knows, in milliseconds; after more, 25 days, it would not wait at all.
    const LONGEST: u32 = i32::MAX as u32;

    /// Waits, for whole milliseconds.
    pub(crate) fn sleep(duration: Duration) -> Sleep {
        let millis = u32::try_from(duration.as_millis()).unwrap_or(LONGEST);
        Sleep::new(millis.min(LONGEST))
    }

    /// A future that did not end in time.
    #[derive(Debug)]
    pub(crate) struct Elapsed;

    /// What a future gives, if it ends in time.
    pub(crate) async fn timeout<F: Future>(limit: Duration, future: F) -> Result<F::Output, Elapsed> {
        let (mut future, mut limit) = (pin!(future), pin!(sleep(limit)));
        let poll = poll_fn(|context| match future.as_mut().poll(context) {
            Poll::Ready(output) => Poll::Ready(Ok(output)),
            Poll::Pending => limit.as_mut().poll(context).map(|()| Err(Elapsed)),
        });
        poll.await
    }

    impl fmt::Display for Elapsed {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("deadline has elapsed")
        }
    }

    impl std::error::Error for Elapsed {}
}
