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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn delays_double_and_are_spread() {
        let policy = RetryPolicy::DEFAULT;
        let ceiling = |retry| backoff(&policy, retry, 1.0).as_millis();
        assert_eq!(
            [ceiling(0), ceiling(1), ceiling(2), ceiling(4), ceiling(40)],
            [500, 1000, 2000, 8000, 8000]
        );
        assert_eq!(backoff(&policy, 3, 0.25).as_millis(), 1000);
        assert_eq!(backoff(&policy, 3, 0.0), Duration::ZERO);
    }

    #[test]
    fn retry_after_in_every_form() {
        let now = SystemTime::from(parse_date("Sun, 06 Nov 1994 08:49:37 GMT").unwrap());
        let read = |name: &'static str, value: &str| {
            let mut headers = HeaderMap::new();
            headers.insert(name, value.parse().unwrap());
            retry_after(&headers, now).map(|delay| delay.as_millis())
        };
        assert_eq!(read("retry-after", "2"), Some(2000));
        assert_eq!(read("retry-after", " 1.5 "), Some(1500));
        assert_eq!(read("retry-after-ms", "250"), Some(250));
        assert_eq!(read("retry-after", "Sun, 06 Nov 1994 08:49:47 GMT"), Some(10_000));
        assert_eq!(read("retry-after", "Sunday, 06-Nov-94 08:49:47 GMT"), Some(10_000));
        assert_eq!(read("retry-after", "Sun Nov  6 08:49:47 1994"), Some(10_000));
        assert_eq!(read("retry-after", "Sun, 06 Nov 1994 08:49:27 GMT"), Some(0));
        for junk in ["", "soon", "-1", "NaN", "inf", "1e400", "2 s", "Sun, 99 Nov 1994 08:49:47 GMT"] {
            assert_eq!(read("retry-after", junk), None, "{junk}");
        }
        let mut both = HeaderMap::new();
        both.insert("retry-after-ms", "junk".parse().unwrap());
        both.insert("retry-after", "3".parse().unwrap());
        assert_eq!(retry_after(&both, now), Some(Duration::from_secs(3)));
    }
}
