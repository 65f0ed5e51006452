use std::fmt;
use std::time::{Duration, SystemTime};

use super::platform::{self, BoxFuture, Instant};

/// Time and chance, as far as retries depend on them. Tests put their own in its place.
#[doc(hidden)]
pub trait Clock: fmt::Debug + Send + Sync + 'static {
    /// The time that passes evenly.
    fn now(&self) -> Instant;
    /// The time of the calendar, for `Retry-After` as a date.
    fn date(&self) -> SystemTime;
    /// Waits between two attempts.
    fn sleep(&self, delay: Duration) -> BoxFuture<'static, ()>;
    /// A number in `0.0..1.0`.
    fn random(&self) -> f64;
}

/// The clock of the machine.
#[derive(Debug)]
pub(crate) struct SystemClock;

impl Clock for SystemClock {
    fn now(&self) -> Instant {
        Instant::now()
    }

    fn date(&self) -> SystemTime {
        platform::date()
    }

    fn sleep(&self, delay: Duration) -> BoxFuture<'static, ()> {
        Box::pin(platform::sleep(delay))
    }

    fn random(&self) -> f64 {
        // The first 52 bits of a version 4 UUID's second half are random but for the two of its variant, which are cut off.
        let (_, low) = uuid::Uuid::new_v4().as_u64_pair();
        ((low << 2) >> 12) as f64 / (1_u64 << 52) as f64
    }
}
