use std::time::{Duration, SystemTime};

use chrono::{DateTime, NaiveDateTime, Utc};
use http::header::{HeaderMap, RETRY_AFTER};

use super::retry::RetryPolicy;

/// The delay before the retry number `retry`, counted from 0: anything up to a ceiling that doubles each time. `random` is
/// in `0.0..1.0`.
pub(crate) fn backoff(policy: &RetryPolicy, retry: u32, random: f64) -> Duration {
    let factor = 2_u32.saturating_pow(retry);
    let ceiling = policy.initial_backoff.saturating_mul(factor).min(policy.max_backoff);
    Duration::try_from_secs_f64(ceiling.as_secs_f64() * random).unwrap_or(ceiling)
}

/// How long the server asks to wait: `retry-after-ms`, or `Retry-After` in seconds or as one of the three dates of
/// RFC 9110. A date that has passed asks for nothing more than the usual; what cannot be read is ignored.
pub(crate) fn retry_after(headers: &HeaderMap, now: SystemTime) -> Option<Duration> {
    let text = |name: &str| headers.get(name)?.to_str().ok().map(str::trim);
    let number = |text: &str| {
        let seconds = text.parse::<f64>().ok().filter(|seconds| seconds.is_finite() && *seconds >= 0.0)?;
        Some(Duration::try_from_secs_f64(seconds).unwrap_or(Duration::MAX))
    };
    if let Some(delay) = text("retry-after-ms").and_then(number) {
        return Some(delay / 1000);
    }
    let value = text(RETRY_AFTER.as_str())?;
    number(value).or_else(|| {
        let date = parse_date(value)?;
        Some(SystemTime::from(date).duration_since(now).unwrap_or_default())
    })
}

/// A date in one of the three forms of RFC 9110, section 5.6.7.
fn parse_date(text: &str) -> Option<DateTime<Utc>> {
    let forms = ["%a, %d %b %Y %H:%M:%S GMT", "%A, %d-%b-%y %H:%M:%S GMT", "%a %b %e %H:%M:%S %Y"];
    let date = forms.iter().find_map(|form| NaiveDateTime::parse_from_str(text, form).ok())?;
    Some(date.and_utc())
}
