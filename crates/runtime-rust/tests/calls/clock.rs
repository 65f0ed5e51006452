//! A clock on which nothing takes any time.

use std::pin::Pin;
use std::sync::Mutex;
use std::time::{Duration, Instant, SystemTime};

use crate::runtime::Clock;

/// Remembers how long it was asked to sleep, and says afterwards that as much time has passed.
#[derive(Debug)]
pub struct TestClock {
    start: Instant,
    slept: Mutex<Vec<Duration>>,
    random: f64,
}

impl TestClock {
    /// What Retry-After dates are compared with: `Sun, 06 Nov 1994 08:49:37 GMT`.
    const DATE: u64 = 784_111_777;

    pub fn new(random: f64) -> Self {
        Self { start: Instant::now(), slept: Mutex::default(), random }
    }

    pub fn slept(&self) -> Vec<Duration> {
        self.slept.lock().expect("a log").clone()
    }
}

impl Clock for TestClock {
    fn now(&self) -> Instant {
        self.start + self.slept().iter().sum::<Duration>()
    }

    fn date(&self) -> SystemTime {
        SystemTime::UNIX_EPOCH + Duration::from_secs(Self::DATE)
    }

    fn sleep(&self, delay: Duration) -> Pin<Box<dyn Future<Output = ()> + Send>> {
        self.slept.lock().expect("a log").push(delay);
        Box::pin(std::future::ready(()))
    }

    fn random(&self) -> f64 {
        self.random
    }
}
