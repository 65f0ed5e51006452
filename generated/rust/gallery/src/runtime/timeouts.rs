use std::time::Duration;

/// How long things may take.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Timeouts {
    /// Until a connection stands, TLS included.
    pub connect: Duration,
    /// Between two reads from a connection, and until the head of the response.
    pub read: Duration,
    /// For one attempt as a whole. Uploads, downloads and streams are exempt, unless a timeout is set for the call; of
    /// what is read as it comes, that one counts until the head of the response.
    pub attempt: Duration,
    /// How long an upload or a download may go on at less than a byte a second. Streams of events are exempt.
    pub stall: Duration,
    /// How long a connection that nobody uses is kept.
    pub idle: Duration,
}

impl Timeouts {
    /// 5 seconds to connect, 30 between reads, 60 for an attempt, 20 without progress, 90 without use.
    pub const DEFAULT: Self = Self {
        connect: Duration::from_secs(5),
        read: Duration::from_secs(30),
        attempt: Duration::from_secs(60),
        stall: Duration::from_secs(20),
        idle: Duration::from_secs(90),
    };
}

impl Default for Timeouts {
    fn default() -> Self {
        Self::DEFAULT
    }
}
