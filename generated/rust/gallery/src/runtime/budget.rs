use std::sync::atomic::{AtomicU32, Ordering};

/// Keeps a client from multiplying the load of a server that is failing: retries cost, successes earn.
#[derive(Debug)]
pub(crate) struct Budget {
    tokens: AtomicU32,
}

impl Budget {
    const CAPACITY: u32 = 500;
    const RETRY: u32 = 14;
    /// A server that throttles says itself when to come back.
    const THROTTLED: u32 = 5;

    pub(crate) fn new() -> Self {
        Self { tokens: AtomicU32::new(Self::CAPACITY) }
    }

    /// Pays for a retry; false if there is not enough left.
    pub(crate) fn withdraw(&self, throttled: bool) -> bool {
        let cost = if throttled { Self::THROTTLED } else { Self::RETRY };
        self.tokens
            .fetch_update(Ordering::Relaxed, Ordering::Relaxed, |tokens| tokens.checked_sub(cost))
            .is_ok()
    }

    /// Earns one token for a success.
    pub(crate) fn deposit(&self) {
        let earn = |tokens: u32| (tokens < Self::CAPACITY).then(|| tokens + 1);
        // A full budget stays full.
        let _ = self.tokens.fetch_update(Ordering::Relaxed, Ordering::Relaxed, earn);
    }
}
