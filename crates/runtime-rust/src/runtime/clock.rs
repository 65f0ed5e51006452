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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn chance_is_spread_over_the_unit_interval() {
        let numbers: Vec<f64> = (0..2000).map(|_| SystemClock.random()).collect();
        assert!(numbers.iter().all(|number| (0.0..1.0).contains(number)));
        let mean = numbers.iter().sum::<f64>() / 2000.0;
        assert!((0.45..0.55).contains(&mean), "{mean}");
        assert!(numbers.iter().any(|number| *number < 0.05) && numbers.iter().any(|number| *number > 0.95));
    }
}
