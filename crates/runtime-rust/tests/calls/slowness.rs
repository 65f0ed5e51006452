//! Servers that take their time: how long a client waits for each of them.

use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, Instant, SystemTime};

use crate::clock::TestClock;
use crate::mini::models::CustomerCreate;
use crate::runtime::{Call, CallOptions, Clock, ErrorKind, Operation, RetryPolicy, Timeouts};
use crate::server::{Act, Server, json};
use crate::setup::{CUSTOMER, SECRET, builder, client, failure};

fn head(length: usize) -> Vec<u8> {
    format!("HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: {length}\r\n\r\n")
        .into_bytes()
}

/// What a client that waits so long for a read says of a server.
async fn gives_up(server: &Server, timeouts: Timeouts) {
    let dub = builder(server).timeouts(timeouts).retries(RetryPolicy::off()).build().unwrap();
    let error = failure(dub.customers().get("1").send().await);
    assert!(matches!(error.kind(), ErrorKind::Timeout), "{error:?}");
    assert_eq!((error.attempts(), error.is_retryable(), server.lines().len()), (1, true, 1));
}

const SHORT_READS: Timeouts = Timeouts { read: Duration::from_millis(500), ..Timeouts::DEFAULT };

#[tokio::test]
async fn a_server_that_says_nothing() {
    gives_up(&Server::scripted(|_, _| vec![Act::Pause(Duration::from_secs(5))]), SHORT_READS).await;
}

#[tokio::test]
async fn half_a_head_and_then_silence() {
    let half =
        || vec![Act::Send(b"HTTP/1.1 200 OK\r\ncontent-ty".to_vec()), Act::Pause(Duration::from_secs(5))];
    gives_up(&Server::scripted(move |_, _| half()), SHORT_READS).await;
}

#[tokio::test]
async fn half_a_body_and_then_silence() {
    let half = || vec![Act::Send([head(500), b"{".to_vec()].concat()), Act::Pause(Duration::from_secs(5))];
    gives_up(&Server::scripted(move |_, _| half()), SHORT_READS).await;
}

/// Sends these bytes one by one.
fn drip(begun: Vec<u8>, rest: &'static [u8]) -> Server {
    Server::scripted(move |_, _| {
        let mut acts = vec![Act::Send(begun.clone())];
        acts.extend(
            rest.iter().flat_map(|byte| [Act::Pause(Duration::from_millis(25)), Act::Send(vec![*byte])]),
        );
        acts
    })
}

/// Each read is in time; the attempt as a whole is not.
const SHORT_ATTEMPT: Timeouts =
    Timeouts { read: Duration::from_secs(5), attempt: Duration::from_millis(600), ..Timeouts::DEFAULT };

#[tokio::test]
async fn a_head_that_drips() {
    gives_up(&drip(Vec::new(), b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n"), SHORT_ATTEMPT)
        .await;
}

#[tokio::test]
async fn a_body_that_drips() {
    gives_up(&drip(head(500), &[b' '; 60]), SHORT_ATTEMPT).await;
}

#[tokio::test]
async fn what_takes_too_long_for_one_call() {
    let server = Server::scripted(|_, _| vec![Act::Pause(Duration::from_secs(5))]);
    let short = || CallOptions::new().timeout(Duration::from_millis(50));
    let get = client(&server).customers().get("1").with(short().retries(RetryPolicy::off()));
    let error = failure(get.send().await);
    assert!(matches!(error.kind(), ErrorKind::Timeout), "{error:?}");
    assert_eq!(error.to_string(), "getCustomer: no complete response within 50ms");
    let once = client(&server).customers().create(CustomerCreate::new("u")).with(short());
    assert_eq!(failure(once.send().await).attempts(), 1);
}

#[tokio::test]
async fn what_stopped_coming_is_asked_for_again() {
    let server = Server::scripted(|n, _| match n {
        0 => vec![Act::Send([head(500), b"{".to_vec()].concat()), Act::Pause(Duration::from_secs(5))],
        _ => vec![Act::Send(json(200, CUSTOMER))],
    });
    let timeouts = Timeouts { read: Duration::from_millis(500), ..Timeouts::DEFAULT };
    let mut builder = builder(&server).timeouts(timeouts);
    builder.config.clock(Arc::new(TestClock::new(0.0)));
    assert_eq!(builder.build().unwrap().customers().get("1").send_raw().await.unwrap().attempts(), 2);
}

#[tokio::test]
async fn all_attempts_together() {
    let server = Server::scripted(|_, _| vec![Act::Pause(Duration::from_secs(5))]);
    let policy = RetryPolicy {
        max_elapsed: Duration::from_millis(1300),
        initial_backoff: Duration::from_millis(1),
        ..RetryPolicy::DEFAULT
    };
    let options = CallOptions::new().timeout(Duration::from_millis(700)).retries(policy);
    let error = failure(client(&server).customers().get("1").with(options).send().await);
    // The second attempt had less time than the first.
    assert_eq!(error.attempts(), 2);
    assert!(!error.to_string().contains("700ms"), "{error}");
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
        builder.config.clock(Arc::new(Racing(AtomicU32::new(0), Instant::now())));
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
    // It is dropped while the server works.
    tokio::select! {
        _ = call => panic!("the server has not answered yet"),
        () = server.until_seen(1) => {}
    }
    tokio::time::sleep(Duration::from_millis(1500)).await;
    assert_eq!(server.lines().len(), 1);
    drop(dub.customers().get("2").send());
    tokio::time::sleep(Duration::from_millis(50)).await;
    assert_eq!(server.lines().len(), 1);
}
