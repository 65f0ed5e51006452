//! What is sent again, and what is not.

use std::time::{Duration, Instant};

use sdk_tests::{Reply, Server};

use super::read;
use crate::sdk::{CallOptions, ErrorKind, RetryPolicy};
use crate::{CHANGE_BODY, CHANGE_LINE, CUSTOMER, READ_LINE, change, client};

/// The statuses after which another attempt may succeed.
const TEMPORARY: [u16; 6] = [408, 429, 500, 502, 503, 504];

#[tokio::test]
async fn a_read_is_repeated_until_it_succeeds() {
    let failure = Reply::empty(503).retry_soon();
    let server = Server::playing([failure.clone(), failure, Reply::json(200, CUSTOMER)]);
    read(&client(&server.url)).await.expect("a customer");
    assert_eq!(server.lines(), [READ_LINE; 3]);
}

#[tokio::test]
async fn a_read_is_tried_three_times() {
    for status in TEMPORARY {
        let server = Server::always(Reply::empty(status));
        let error = read(&client(&server.url)).await.expect_err("a failure");
        assert_eq!((error.status().map(|status| status.as_u16()), error.attempts()), (Some(status), 3));
        assert!(error.is_retryable());
        assert_eq!(server.lines(), [READ_LINE; 3]);
    }
}

#[tokio::test]
async fn a_call_is_repeated_while_nobody_is_there() {
    let client = client(&Server::unreachable());
    let read = read(&client).await.expect_err("nobody there");
    let changed = change(&client).await.expect_err("nobody there");
    for error in [read, changed] {
        assert!(matches!(error.kind(), ErrorKind::Connect), "{error:?}");
        assert!(error.is_retryable());
        assert_eq!(error.attempts(), 3);
    }
}

#[tokio::test]
async fn only_a_read_is_repeated_after_a_broken_connection() {
    let server = Server::closing();
    let error = read(&client(&server.url)).await.expect_err("no answer");
    assert!(matches!(error.kind(), ErrorKind::Interrupted), "{error:?}");
    assert_eq!((error.attempts(), server.lines()), (3, [READ_LINE; 3].map(str::to_owned).to_vec()));
    let server = Server::closing();
    let error = change(&client(&server.url)).await.expect_err("no answer");
    assert!(matches!(error.kind(), ErrorKind::Interrupted), "{error:?}");
    assert_eq!((error.attempts(), server.seen().len()), (1, 1));
}

#[tokio::test]
async fn what_will_not_get_better_is_not_repeated() {
    for status in [400, 401, 404, 409, 422, 501] {
        let server = Server::always(Reply::empty(status).retry_soon());
        let error = read(&client(&server.url)).await.expect_err("a failure");
        assert!(!error.is_retryable());
        assert_eq!((error.attempts(), server.seen().len()), (1, 1), "{status}");
    }
}

#[tokio::test]
async fn a_change_is_not_repeated_after_a_failure() {
    for status in [408, 500, 502, 503, 504] {
        let server = Server::always(Reply::empty(status));
        let error = change(&client(&server.url)).await.expect_err("a failure");
        assert!(!error.is_retryable());
        assert_eq!((error.attempts(), server.seen().len()), (1, 1), "{status}");
    }
}

#[tokio::test]
async fn a_change_is_repeated_when_the_server_asks_for_it() {
    for failure in
        [Reply::empty(429), Reply::empty(503).retry_soon(), Reply::empty(503).header("retry-after", "0")]
    {
        let server = Server::playing([failure.clone(), failure, Reply::json(200, CUSTOMER)]);
        change(&client(&server.url)).await.expect("a customer");
        assert_eq!(server.lines(), [CHANGE_LINE; 3]);
        for seen in server.seen() {
            sdk_tests::assert_same_json(seen.text(), CHANGE_BODY);
        }
    }
}

#[tokio::test]
async fn a_change_with_an_idempotency_key_is_repeated() {
    let server = Server::playing([Reply::empty(500), Reply::json(200, CUSTOMER)]);
    let options = CallOptions::new().idempotency_key("key-1");
    change(&client(&server.url)).with(options).await.expect("a customer");
    let keys: Vec<_> =
        server.seen().iter().map(|seen| seen.header("idempotency-key").map(str::to_owned)).collect();
    assert_eq!(keys, [Some("key-1".to_owned()), Some("key-1".to_owned())]);
}

#[tokio::test]
async fn retries_can_be_switched_off_for_a_call() {
    let server = Server::always(Reply::empty(503).retry_soon());
    let options = CallOptions::new().retries(RetryPolicy::off());
    let error = read(&client(&server.url)).with(options).await.expect_err("a failure");
    assert_eq!((error.attempts(), server.seen().len()), (1, 1));
}

#[tokio::test]
async fn the_server_says_how_long_to_wait() {
    let failure = Reply::empty(503).header("retry-after-ms", "60");
    let server = Server::playing([failure, Reply::json(200, CUSTOMER)]);
    let start = Instant::now();
    read(&client(&server.url)).await.expect("a customer");
    assert!(start.elapsed() >= Duration::from_millis(60));
}

#[tokio::test]
async fn a_wait_of_more_than_a_minute_is_not_granted() {
    let server = Server::always(Reply::empty(503).header("retry-after", "61"));
    let error = read(&client(&server.url)).await.expect_err("a failure");
    assert_eq!(error.retry_after(), Some(Duration::from_secs(61)));
    assert_eq!((error.attempts(), server.seen().len()), (1, 1));
}

#[tokio::test]
async fn an_unreadable_wait_is_ignored() {
    let failure = Reply::empty(503).header("retry-after", "soon");
    let server = Server::playing([failure, Reply::json(200, CUSTOMER)]);
    read(&client(&server.url)).await.expect("a customer");
    assert_eq!(server.seen().len(), 2);
}
