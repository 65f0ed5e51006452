//! What the operations of `times` send and receive.

use chrono::{DateTime, FixedOffset, NaiveDate};

/// The response body of `readTimes` and the request body of `writeTimes`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct Times {
    /// The field `day`.
    pub day: Option<NaiveDate>,
    /// The field `at`.
    pub at: Option<DateTime<FixedOffset>>,
}

impl Times {
    /// One without any value.
    pub fn new() -> Self {
        Default::default()
    }

    /// The field `day`.
    pub fn day(mut self, day: NaiveDate) -> Self {
        self.day = Some(day);
        self
    }

    /// The field `at`.
    pub fn at(mut self, at: DateTime<FixedOffset>) -> Self {
        self.at = Some(at);
        self
    }
}
