//! Connections that are not made, or that break.

use std::net::TcpListener;
use std::time::Duration;

use crate::mini::Dub;
use crate::mini::models::CustomerCreate;
use crate::runtime::ErrorKind;
use crate::server::{Act, Server, json};
use crate::setup::{CUSTOMER, builder, client, failure, timeless};

fn head(length: usize) -> Vec<u8> {
    format!("HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: {length}\r\n\r\n")
        .into_bytes()
}

fn half_a_head() -> Act {
    Act::Send(b"HTTP/1.1 200 OK\r\ncontent-ty".to_vec())
}

/// A connection that breaks like this before the response: reading is tried again, and changing is not.
async fn breaks_before_the_response(broken: fn() -> Vec<Act>) {
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

#[tokio::test]
async fn a_connection_that_closes_early() {
    breaks_before_the_response(|| vec![Act::Close]).await;
}

#[tokio::test]
async fn a_connection_that_is_reset() {
    breaks_before_the_response(|| vec![Act::Reset]).await;
}

#[tokio::test]
async fn half_a_head_and_then_nothing() {
    breaks_before_the_response(|| vec![half_a_head(), Act::Close]).await;
}

#[tokio::test]
async fn half_a_head_and_then_a_reset() {
    breaks_before_the_response(|| vec![half_a_head(), Act::Pause(Duration::from_millis(20)), Act::Reset])
        .await;
}

/// A response that begins like this and breaks off: the call had its effect, and is not made again.
async fn breaks_within_the_response(begun: Vec<u8>) {
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

#[tokio::test]
async fn a_body_that_is_shorter_than_announced() {
    // What came is a whole customer, and still not what was announced.
    breaks_within_the_response([head(500), CUSTOMER.into()].concat()).await;
}

#[tokio::test]
async fn a_body_that_never_came() {
    breaks_within_the_response(head(1)).await;
}

#[tokio::test]
async fn a_body_without_its_last_chunk() {
    let head = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n";
    let whole = format!("{head}{:x}\r\n{CUSTOMER}\r\n", CUSTOMER.len());
    breaks_within_the_response(whole.into_bytes()).await;
}

#[tokio::test]
async fn a_chunk_that_breaks_off() {
    let head = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n";
    breaks_within_the_response(format!("{head}5\r\n{{\"id\"\r\n").into_bytes()).await;
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
async fn a_stale_connection_is_noticed() {
    let server = Server::scripted(|_, _| vec![Act::Send(json(200, CUSTOMER)), Act::Close]);
    let dub = client(&server);
    for n in 1..=3 {
        dub.customers().create(CustomerCreate::new("u")).send().await.unwrap();
        server.until_closed(n).await;
    }
    let connections: Vec<usize> = server.seen().iter().map(|seen| seen.connection).collect();
    assert_eq!(connections, [0, 1, 2]);
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
