//! Promises 1 to 6: what is sent again, and when.

use std::time::Duration;

use crate::mini::models::{CustomerCreate, CustomerUpdate};
use crate::runtime::{CallOptions, ErrorKind, RetryPolicy};
use crate::server::{Act, Server, json, respond};
use crate::setup::{CUSTOMER, failure, timeless};

const MILLISECOND: Duration = Duration::from_millis(1);

#[tokio::test]
async fn a_server_that_recovers() {
    let server = Server::answering([json(503, "{}"), json(503, "{}"), json(200, CUSTOMER)]);
    let (dub, clock) = timeless(&server);
    assert_eq!(dub.customers().get("1").send().await.unwrap().id, "cus_1");
    assert_eq!(server.lines(), ["GET /customers/1 HTTP/1.1"; 3]);
    assert_eq!(clock.slept(), [250 * MILLISECOND, 500 * MILLISECOND]);
    assert!(
        server.seen().iter().all(|seen| seen.connection == 0),
        "errors that are read leave connections usable"
    );
}

#[tokio::test]
async fn a_server_that_does_not() {
    let server = Server::answering([json(500, r#"{"message":"down"}"#)]);
    let (dub, _) = timeless(&server);
    let error = failure(dub.customers().get("1").send().await);
    assert_eq!((error.attempts(), error.status().unwrap().as_u16(), error.is_retryable()), (3, 500, true));
    assert_eq!(
        error.to_string(),
        "getCustomer: 500 Internal Server Error: {\"message\":\"down\"} (3 attempts)"
    );
    assert_eq!(server.lines().len(), 3);
}

#[tokio::test]
async fn what_can_have_an_effect_twice_is_sent_once() {
    for status in [408, 500, 502, 503, 504] {
        let server = Server::answering([json(status, "{}")]);
        let (dub, _) = timeless(&server);
        let error = failure(dub.customers().create(CustomerCreate::new("u")).send().await);
        assert_eq!((error.attempts(), error.is_retryable()), (1, false), "{status}");
        failure(dub.customers().update("1", CustomerUpdate::new()).send().await);
        assert_eq!(server.lines().len(), 2, "{status}");
        let keyed = CallOptions::new().idempotency_key("k");
        failure(dub.customers().create(CustomerCreate::new("u")).with(keyed).send().await);
        assert_eq!(server.lines().len(), 5, "{status}");
    }
    for response in [json(429, "{}"), respond(503, "retry-after: 0\r\n", b"")] {
        let server = Server::answering([response]);
        let (dub, _) = timeless(&server);
        let error = failure(dub.customers().create(CustomerCreate::new("u")).send().await);
        assert_eq!((error.attempts(), error.is_retryable()), (3, true));
        assert_eq!(server.lines().len(), 3);
    }
    // The server had the request when the connection broke.
    let server = Server::scripted(|_, _| vec![Act::Reset]);
    let (dub, _) = timeless(&server);
    let error = failure(dub.customers().create(CustomerCreate::new("u")).send().await);
    assert!(matches!(error.kind(), ErrorKind::Interrupted), "{error:?}");
    assert_eq!((server.lines().len(), error.is_retryable()), (1, false));
}

#[tokio::test]
async fn errors_of_the_caller_are_not_repeated() {
    for status in [400, 401, 403, 404, 409, 410, 422, 501] {
        let server = Server::answering([json(status, "{}")]);
        let (dub, _) = timeless(&server);
        let error = failure(dub.customers().get("1").send().await);
        assert_eq!((error.attempts(), error.is_retryable()), (1, false), "{status}");
        assert_eq!(server.lines().len(), 1, "{status}");
    }
}

#[tokio::test]
async fn retry_after_is_a_minimum() {
    for (headers, expected) in [
        ("retry-after: 7\r\n", vec![7000]),
        ("retry-after-ms: 1200\r\nretry-after: 60\r\n", vec![1200]),
        ("retry-after: Sun, 06 Nov 1994 08:50:07 GMT\r\n", vec![30_000]),
        ("retry-after: 0\r\n", vec![250]),
        ("retry-after: soon\r\n", vec![250]),
        ("retry-after: 60\r\n", vec![60_000]),
        ("retry-after: 61\r\n", vec![]),
        ("retry-after: 99999999999999999999\r\n", vec![]),
    ] {
        let server = Server::answering([respond(429, headers, b""), json(200, CUSTOMER)]);
        let (dub, clock) = timeless(&server);
        let result = dub.customers().get("1").send().await;
        let slept: Vec<u128> = clock.slept().iter().map(Duration::as_millis).collect();
        assert_eq!(slept, expected, "{headers}");
        if expected.is_empty() {
            let error = failure(result);
            assert!(error.retry_after().unwrap() > Duration::from_secs(60), "{headers}");
            assert_eq!((error.attempts(), error.is_retryable()), (1, true));
        } else {
            result.unwrap();
        }
    }
}

#[tokio::test]
async fn all_attempts_together_take_150_seconds() {
    let server = Server::answering([respond(503, "retry-after: 60\r\n", b"")]);
    let (dub, clock) = timeless(&server);
    let options = CallOptions::new().retries(RetryPolicy::attempts(10));
    let error = failure(dub.customers().get("1").with(options).send().await);
    assert_eq!(clock.slept(), [Duration::from_secs(60); 2]);
    assert_eq!((error.attempts(), error.retry_after()), (3, Some(Duration::from_secs(60))));
}

#[tokio::test]
async fn retries_can_be_switched_off() {
    let server = Server::answering([json(500, "{}")]);
    let (dub, _) = timeless(&server);
    failure(dub.customers().get("1").with(CallOptions::new().retries(RetryPolicy::off())).send().await);
    assert_eq!(server.lines().len(), 1);
    let mut builder = crate::setup::builder(&server).retries(RetryPolicy::off());
    builder = builder.default_header("x", "y");
    failure(builder.build().unwrap().customers().get("1").send().await);
    assert_eq!(server.lines().len(), 2);
}

#[tokio::test]
async fn a_failing_server_is_spared() {
    let server = Server::answering([json(500, "{}")]);
    let (dub, _) = timeless(&server);
    for _ in 0..30 {
        failure(dub.customers().get("1").send().await);
    }
    // 500 tokens pay for 35 retries.
    assert_eq!(server.lines().len(), 30 + 35);
    assert_eq!(failure(dub.clone().customers().get("1").send().await).attempts(), 1);
}

/// A frame of HTTP/2 (RFC 9113, section 4.1).
fn frame(kind: u8, flags: u8, stream: u8, payload: &[u8]) -> Vec<u8> {
    let length = (payload.len() as u32).to_be_bytes();
    [&length[1..], &[kind, flags, 0, 0, 0, stream], payload].concat()
}

#[tokio::test]
async fn a_refused_stream_is_opened_again() {
    use std::io::{Read, Write};
    const HEADERS: u8 = 1;
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    std::thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        stream.read_exact(&mut [0; 24]).unwrap();
        stream.write_all(&frame(4, 0, 0, &[])).unwrap();
        let mut head = [0; 9];
        while stream.read_exact(&mut head).is_ok() {
            let length = u32::from_be_bytes([0, head[0], head[1], head[2]]) as usize;
            stream.read_exact(&mut vec![0; length]).unwrap();
            let id = head[8];
            let answer = match (head[3], id) {
                // Refused: nothing was done.
                (HEADERS, 1) => frame(3, 0, id, &[0, 0, 0, 7]),
                // `:status: 200`, then the body.
                (HEADERS, _) => {
                    [frame(HEADERS, 4, id, &[0x88]), frame(0, 1, id, CUSTOMER.as_bytes())].concat()
                }
                _ => continue,
            };
            stream.write_all(&answer).unwrap();
        }
    });
    let server = Server::answering([json(500, "{}")]);
    let mut builder = crate::setup::builder(&server).base_url(url);
    #[cfg(feature = "reqwest")]
    builder.config.http_client(reqwest::ClientBuilder::http2_prior_knowledge);
    #[cfg(not(feature = "reqwest"))]
    {
        let transport = crate::runtime::HyperTransport::builder().no_proxy().http2_only();
        builder.config.transport(transport.build().unwrap());
    }
    let dub = builder.build().unwrap();
    assert_eq!(dub.customers().create(CustomerCreate::new("u")).send().await.unwrap().id, "cus_1");
}
