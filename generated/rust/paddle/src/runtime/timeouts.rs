use std::time::Duration;

/// How long things may take.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Timeouts {
    /// Until a connection stands, TLS included.
    pub connect: Duration,
    /// Between two reads from a connection, and until the head of the response.
    pub read: Duration,
    /// For one attempt as a whole. Uploads and downloads of bytes are exempt, unless a timeout is set for the call.
    pub attempt: Duration,
}

impl Timeouts {
    /// 5 seconds to connect, 30 between reads, 60 for an attempt.
    pub const DEFAULT: Self = Self {
        connect: Duration::from_secs(5),
        read: Duration::from_secs(30),
        attempt: Duration::from_secs(60),
    };
}

impl Default for Timeouts {
    fn default() -> Self {
        Self::DEFAULT
    }
}
