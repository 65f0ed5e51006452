//! Servers that break off, hold back, or lie.

use std::net::TcpListener;
use std::pin::Pin;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, Instant, SystemTime};

use crate::mini::Dub;
use crate::mini::models::CustomerCreate;
use crate::runtime::{Call, CallOptions, Clock, ErrorKind, Operation, RetryPolicy, Timeouts};
use crate::server::{Act, Server, json, respond};
use crate::setup::{CUSTOMER, SECRET, builder, client, failure, timeless};

fn head(length: usize) -> Vec<u8> {
    format!("HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: {length}\r\n\r\n")
        .into_bytes()
}

#[tokio::test]
async fn connections_that_break_before_the_response() {
    let acts: [fn() -> Vec<Act>; 4] = [
        || vec![Act::Close],
        || vec![Act::Reset],
        || vec![Act::Send(b"HTTP/1.1 200 OK\r\ncontent-ty".to_vec()), Act::Close],
        || {
            vec![
                Act::Send(b"HTTP/1.1 200 OK\r\ncontent-ty".to_vec()),
                Act::Pause(Duration::from_millis(20)),
                Act::Reset,
            ]
        },
    ];
    for broken in acts {
        let server = Server::scripted(move |n, _| match n {
            0 | 1 => broken(),
            _ => vec![Act::Send(json(200, CUSTOMER))],
        });
        let (dub, _) = timeless(&server);
        dub.customers().get("1").send().await.unwrap();
        assert_eq!(server.lines().len(), 3);

        let server = Server::scripted(move |_, _| broken());
        let (dub, _) = timeless(&server);
        let error = failure(dub.customers().get("1").send().await);
        assert!(matches!(error.kind(), ErrorKind::Interrupted), "{error:?}");
        assert_eq!((error.attempts(), error.is_retryable(), server.lines().len()), (3, true, 3));
        let once = failure(dub.customers().create(CustomerCreate::new("u")).send().await);
        assert_eq!((once.attempts(), once.is_retryable(), server.lines().len()), (1, false, 4));
    }
}

#[tokio::test]
async fn bodies_that_are_too_short() {
    let chunked = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n5\r\n{\"id\"\r\n".to_vec();
    for begun in [[head(500), CUSTOMER.into()].concat(), chunked, head(1)] {
        for end in [|| Act::Close, || Act::Reset] {
            let begun = begun.clone();
            let server = Server::scripted(move |_, _| {
                vec![Act::Send(begun.clone()), Act::Pause(Duration::from_millis(20)), end()]
            });
            let (dub, _) = timeless(&server);
            let error = failure(dub.customers().get("1").send().await);
            assert!(matches!(error.kind(), ErrorKind::Interrupted), "{error:?}");
            assert_eq!((error.status().unwrap().as_u16(), server.lines().len()), (200, 1));
            let raw = failure(dub.customers().get("1").send_raw().await);
            assert!(matches!(raw.kind(), ErrorKind::Interrupted), "{raw:?}");
        }
    }
}

#[tokio::test]
async fn an_error_whose_body_breaks_off_is_still_that_error() {
    let server = Server::scripted(|_, _| {
        let head = "HTTP/1.1 404 Not Found\r\nx-request-id: req_1\r\ncontent-length: 500\r\n\r\n{\"mess";
        vec![Act::Send(head.as_bytes().to_vec()), Act::Close]
    });
    let error = failure(client(&server).customers().get("1").send().await);
    let api = error.api().expect("an answer");
    assert_eq!(
        (api.status().as_u16(), api.request_id(), &api.bytes()[..]),
        (404, Some("req_1"), &b"{\"mess"[..])
    );
    assert_eq!(error.to_string(), "getCustomer: 404 Not Found: {\"mess (request id req_1)");
}

#[tokio::test]
async fn nobody_is_listening() {
    let free = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let server = Server::answering([json(200, "{}")]);
    let mut builder = builder(&server).base_url(format!("http://{free}"));
    let clock = std::sync::Arc::new(crate::clock::TestClock::new(0.0));
    builder.config.clock(std::sync::Arc::clone(&clock) as _);
    let dub = builder.build().unwrap();
    let error = failure(dub.customers().create(CustomerCreate::new("u")).send().await);
    assert!(matches!(error.kind(), ErrorKind::Connect), "{error:?}");
    // Nothing was sent, so a POST is tried again too.
    assert_eq!((error.attempts(), error.is_retryable(), clock.slept().len()), (3, true, 2));
    assert_eq!(error.to_string(), format!("createCustomer: cannot connect to http://{free} (3 attempts)"));
}

#[tokio::test]
async fn a_server_without_tls() {
    let server = Server::scripted(|_, _| vec![]);
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    std::thread::spawn(move || {
        for mut stream in listener.incoming().flatten() {
            use std::io::{Read, Write};
            let _ = stream.read(&mut [0; 1024]);
            let _ = stream.write_all(b"HTTP/1.1 400 Bad Request\r\n\r\n");
        }
    });
    let dub = builder(&server).base_url(format!("https://{address}")).build().unwrap();
    let error = failure(dub.customers().get("1").send().await);
    assert!(matches!(error.kind(), ErrorKind::Tls), "{error:?}");
    assert_eq!((error.attempts(), error.is_retryable()), (1, false));
}

#[tokio::test]
async fn servers_that_hold_back() {
    let server = Server::scripted(|_, _| vec![Act::Pause(Duration::from_secs(5))]);
    let timeouts = Timeouts { read: Duration::from_millis(100), ..Timeouts::DEFAULT };
    let dub = builder(&server).timeouts(timeouts).retries(RetryPolicy::off()).build().unwrap();
    let start = Instant::now();
    let error = failure(dub.customers().get("1").send().await);
    assert!(matches!(error.kind(), ErrorKind::Timeout), "{error:?}");
    assert!(error.is_retryable() && start.elapsed() < Duration::from_secs(2));

    let error = failure(
        client(&server)
            .customers()
            .get("1")
            .with(CallOptions::new().timeout(Duration::from_millis(50)).retries(RetryPolicy::off()))
            .send()
            .await,
    );
    assert!(matches!(error.kind(), ErrorKind::Timeout), "{error:?}");
    assert_eq!(error.to_string(), "getCustomer: no complete response within 50ms");

    let once = client(&server)
        .customers()
        .create(CustomerCreate::new("u"))
        .with(CallOptions::new().timeout(Duration::from_millis(50)));
    assert_eq!(failure(once.send().await).attempts(), 1);
}

#[tokio::test]
async fn a_response_that_stops_coming() {
    let server = Server::scripted(|n, _| match n {
        0 => vec![Act::Send([head(500), b"{".to_vec()].concat()), Act::Pause(Duration::from_secs(1))],
        _ => vec![Act::Send(json(200, CUSTOMER))],
    });
    let timeouts = Timeouts { read: Duration::from_millis(100), ..Timeouts::DEFAULT };
    let mut builder = builder(&server).timeouts(timeouts);
    builder.config.clock(std::sync::Arc::new(crate::clock::TestClock::new(0.0)));
    assert_eq!(builder.build().unwrap().customers().get("1").send_raw().await.unwrap().attempts(), 2);
}

#[tokio::test]
async fn servers_that_drip() {
    let server = Server::scripted(|_, _| {
        let mut acts = vec![Act::Send(head(500))];
        acts.extend((0..40).flat_map(|_| [Act::Pause(Duration::from_millis(25)), Act::Send(b" ".to_vec())]));
        acts
    });
    // Each read is in time; the attempt as a whole is not.
    let timeouts = Timeouts {
        read: Duration::from_millis(500),
        attempt: Duration::from_millis(200),
        ..Timeouts::DEFAULT
    };
    let dub = builder(&server).timeouts(timeouts).retries(RetryPolicy::off()).build().unwrap();
    let error = failure(dub.customers().get("1").send().await);
    assert!(matches!(error.kind(), ErrorKind::Timeout), "{error:?}");
}

#[tokio::test]
async fn all_attempts_together() {
    let server = Server::scripted(|_, _| vec![Act::Pause(Duration::from_secs(5))]);
    let policy = RetryPolicy {
        max_elapsed: Duration::from_millis(250),
        initial_backoff: Duration::from_millis(1),
        ..RetryPolicy::DEFAULT
    };
    let options = CallOptions::new().timeout(Duration::from_millis(200)).retries(policy);
    let error = failure(client(&server).customers().get("1").with(options).send().await);
    // The second attempt had less time than the first.
    assert_eq!(error.attempts(), 2);
    assert!(!error.to_string().contains("200ms"), "{error}");
}

/// A clock that is twenty seconds later whenever it is looked at.
#[derive(Debug)]
struct Racing(AtomicU32, Instant);

impl Clock for Racing {
    fn now(&self) -> Instant {
        self.1 + Duration::from_secs(20) * self.0.fetch_add(1, Ordering::Relaxed)
    }

    fn date(&self) -> SystemTime {
        SystemTime::now()
    }

    fn sleep(&self, _: Duration) -> Pin<Box<dyn Future<Output = ()> + Send>> {
        Box::pin(std::future::ready(()))
    }

    fn random(&self) -> f64 {
        0.0
    }
}

#[tokio::test]
async fn downloads_may_take_long_but_not_for_ever() {
    static DOWNLOAD: Operation = Operation { id: "download", path: "/x", ..Operation::DEFAULT };
    let drip = |piece: &'static [u8]| {
        Server::scripted(move |_, _| {
            let mut acts = vec![Act::Send(head(5 * piece.len()))];
            acts.extend(
                (0..5).flat_map(|_| [Act::Pause(Duration::from_millis(30)), Act::Send(piece.to_vec())]),
            );
            acts
        })
    };
    let download = async |server: &Server| {
        let timeouts = Timeouts { attempt: Duration::from_millis(50), ..Timeouts::DEFAULT };
        let mut builder = builder(server).timeouts(timeouts).token(SECRET);
        builder.config.clock(std::sync::Arc::new(Racing(AtomicU32::new(0), Instant::now())));
        Call::new(&builder.build().unwrap().core, &DOWNLOAD).bytes().await
    };
    assert_eq!(download(&drip(&[7; 20])).await.unwrap().len(), 100);
    let error = failure(download(&drip(&[7; 19])).await);
    assert!(matches!(error.kind(), ErrorKind::Timeout), "{error:?}");
    assert!(error.to_string().starts_with("download: the response comes too slowly to be of use"), "{error}");
}

#[tokio::test]
async fn what_is_dropped_is_over() {
    let server =
        Server::scripted(|_, _| vec![Act::Pause(Duration::from_millis(300)), Act::Send(json(503, "{}"))]);
    let dub = client(&server);
    let call = dub.customers().get("1").send();
    assert!(tokio::time::timeout(Duration::from_millis(100), call).await.is_err());
    tokio::time::sleep(Duration::from_millis(1500)).await;
    assert_eq!(server.lines().len(), 1);
    drop(dub.customers().get("2").send());
    tokio::time::sleep(Duration::from_millis(50)).await;
    assert_eq!(server.lines().len(), 1);
}

#[tokio::test]
async fn a_connection_that_failed_is_not_used_again() {
    let server = Server::scripted(|n, _| match n {
        0 => vec![Act::Send(json(200, CUSTOMER))],
        1 => vec![Act::Send([head(500), b"{".to_vec()].concat()), Act::Close],
        _ => vec![Act::Send(json(200, CUSTOMER))],
    });
    let dub = client(&server);
    dub.customers().get("1").send().await.unwrap();
    failure(dub.customers().get("2").send().await);
    dub.customers().get("3").send().await.unwrap();
    let connections: Vec<usize> = server.seen().iter().map(|seen| seen.connection).collect();
    assert_eq!(connections, [0, 0, 1]);
}

#[tokio::test]
async fn responses_that_are_no_http() {
    for junk in ["\0\0\0\0\r\n\r\n", "SSH-2.0-OpenSSH\r\n\r\n", "HTTP/1.1 99999 x\r\n\r\n"] {
        let server = Server::scripted(move |_, _| vec![Act::Send(junk.into()), Act::Close]);
        let (dub, _) = timeless(&server);
        let error = failure(dub.customers().get("1").send().await);
        assert!(matches!(error.kind(), ErrorKind::Interrupted), "{error:?}");
    }
}

#[tokio::test]
async fn secrets_that_come_back() {
    let body = format!(r#"{{"message":"bad token {SECRET}"}}"#);
    let echo = format!("x-request-id: {SECRET}\r\ncontent-type: application/json\r\n");
    let server =
        Server::answering([respond(401, &echo, body.as_bytes()), respond(200, &echo, body.as_bytes())]);
    let dub = client(&server);
    let refused = failure(dub.customers().get("1").send().await);
    assert!(refused.to_string().contains("bad token [redacted]"), "{refused}");
    failure(dub.customers().get("1").send().await);
    let html =
        Server::answering([respond(200, &format!("content-type: text/{SECRET}\r\n"), body.as_bytes())]);
    failure(client(&html).customers().get("1").send().await);
}

#[tokio::test]
async fn a_client_survives_its_faults() {
    let server = Server::scripted(|n, _| match n % 3 {
        0 => vec![Act::Reset],
        1 => vec![Act::Send(b"nonsense\r\n\r\n".to_vec()), Act::Close],
        _ => vec![Act::Send(json(200, CUSTOMER))],
    });
    let (dub, _): (Dub, _) = timeless(&server);
    for _ in 0..3 {
        dub.customers().get("1").send().await.unwrap();
    }
    assert_eq!(server.lines().len(), 9);
}

#[tokio::test]
async fn a_stale_connection_is_noticed() {
    let server = Server::scripted(|_, _| {
        vec![Act::Send(json(200, CUSTOMER)), Act::Pause(Duration::from_millis(20)), Act::Close]
    });
    let dub = client(&server);
    for _ in 0..3 {
        dub.customers().create(CustomerCreate::new("u")).send().await.unwrap();
        tokio::time::sleep(Duration::from_millis(80)).await;
    }
    let connections: Vec<usize> = server.seen().iter().map(|seen| seen.connection).collect();
    assert_eq!(connections, [0, 1, 2]);
}

#[tokio::test]
async fn heads_that_are_hostile() {
    let big = format!("HTTP/1.1 200 OK\r\nx-big: {}\r\n\r\n", "a".repeat(2 << 20));
    let many = format!("HTTP/1.1 200 OK\r\n{}\r\n", "x-many: 1\r\n".repeat(100_000));
    let endless = format!("HTTP/1.1 200 OK\r\n{}", "x-many: 1\r\n".repeat(100_000));
    let lengths = "HTTP/1.1 200 OK\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\n{}".to_owned();
    let folded = "HTTP/1.1 200 OK\r\nx-a: b\0c\r\n\r\n".to_owned();
    for head in [big, many, endless, lengths, folded] {
        let server = Server::scripted(move |_, _| vec![Act::Send(head.clone().into_bytes()), Act::Close]);
        let dub = builder(&server).retries(RetryPolicy::off()).build().unwrap();
        let error = failure(dub.customers().get("1").send().await);
        assert!(matches!(error.kind(), ErrorKind::Interrupted), "{error:?}");
        assert!(error.to_string().len() < 300);
    }
    // Bytes that are no text are passed on.
    let server = Server::answering([respond(404, "x-request-id: \u{e9}\u{ff}\r\nx-odd: \u{a0}\r\n", b"")]);
    let error = failure(client(&server).customers().get("1").send().await);
    assert_eq!((error.status().unwrap().as_u16(), error.request_id()), (404, None));
}

#[tokio::test]
async fn more_than_was_announced() {
    let lying = [json(200, CUSTOMER), b"HTTP/1.1 200 OK\r\n\r\nsmuggled".to_vec()].concat();
    let server = Server::scripted(move |n, _| match n {
        0 => vec![Act::Send(lying.clone())],
        _ => vec![Act::Send(json(200, CUSTOMER))],
    });
    let dub = client(&server);
    dub.customers().get("1").send().await.unwrap();
    tokio::time::sleep(Duration::from_millis(20)).await;
    // What follows a response belongs to no request.
    assert_eq!(dub.customers().get("2").send().await.unwrap().id, "cus_1");
    assert_eq!(server.seen()[1].connection, 1);
}
