//! Servers that lie, and responses that are made to hurt.

use std::io::{Read as _, Write as _};
use std::net::TcpListener;
use std::time::Duration;

use crate::runtime::{ErrorKind, RetryPolicy};
use crate::server::{Act, Server, json, respond};
use crate::setup::{CUSTOMER, SECRET, builder, client, failure};

/// A head that no client should take: it ends in an error of a line, whatever it says.
async fn is_refused(head: impl Into<Vec<u8>>) {
    let head = head.into();
    let server = Server::scripted(move |_, _| vec![Act::Send(head.clone()), Act::Close]);
    let dub = builder(&server).retries(RetryPolicy::off()).build().unwrap();
    let error = failure(dub.customers().get("1").send().await);
    assert!(matches!(error.kind(), ErrorKind::Interrupted), "{error:?}");
    assert!(error.to_string().len() < 300);
}

#[tokio::test]
async fn a_header_that_is_too_large() {
    is_refused(format!("HTTP/1.1 200 OK\r\nx-big: {}\r\n\r\n", "a".repeat(2 << 20))).await;
}

#[tokio::test]
async fn too_many_headers() {
    is_refused(format!("HTTP/1.1 200 OK\r\n{}\r\n", "x-many: 1\r\n".repeat(100_000))).await;
}

#[tokio::test]
async fn headers_without_end() {
    is_refused(format!("HTTP/1.1 200 OK\r\n{}", "x-many: 1\r\n".repeat(100_000))).await;
}

#[tokio::test]
async fn two_lengths_of_one_body() {
    is_refused("HTTP/1.1 200 OK\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\n{}").await;
}

#[tokio::test]
async fn a_zero_in_a_header() {
    is_refused("HTTP/1.1 200 OK\r\nx-a: b\0c\r\n\r\n").await;
}

#[tokio::test]
async fn responses_that_are_no_http() {
    for junk in ["\0\0\0\0\r\n\r\n", "SSH-2.0-OpenSSH\r\n\r\n", "HTTP/1.1 99999 x\r\n\r\n"] {
        is_refused(junk).await;
    }
}

#[tokio::test]
async fn bytes_that_are_no_text_are_passed_on() {
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

fn gzip(text: &[u8]) -> Vec<u8> {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    encoder.write_all(text).unwrap();
    encoder.finish().unwrap()
}

#[tokio::test]
async fn a_bomb() {
    let bomb = respond(
        200,
        "content-type: application/json\r\ncontent-encoding: gzip\r\n",
        &gzip(&vec![b' '; 200 << 20]),
    );
    assert!(bomb.len() < 1 << 20, "it counts by what comes out of it");
    let error = failure(client(&Server::answering([bomb])).customers().get("1").send().await);
    assert!(matches!(error.kind(), ErrorKind::Limit), "{error:?}");
}

/// A body that goes on for as long as somebody reads.
fn without_end(status: u16) -> Server {
    Server::scripted(move |_, _| {
        let head = format!(
            "HTTP/1.1 {status} X\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n"
        );
        let mut acts = vec![Act::Send(head.into_bytes())];
        let chunk = [b"10000\r\n".to_vec(), vec![b' '; 65536], b"\r\n".to_vec()].concat();
        acts.extend((0..2000).map(|_| Act::Send(chunk.clone())));
        acts
    })
}

#[tokio::test]
async fn a_body_without_end() {
    let error = failure(client(&without_end(200)).customers().get("1").send().await);
    assert!(matches!(error.kind(), ErrorKind::Limit), "{error:?}");
    assert_eq!(error.to_string(), "getCustomer: the response is larger than 67108864 bytes");
}

#[tokio::test]
async fn an_error_without_end() {
    let error = failure(client(&without_end(404)).customers().get("1").send().await);
    assert_eq!(error.api().unwrap().bytes().len(), 1 << 20);
}

#[tokio::test]
async fn a_server_without_tls() {
    let server = Server::scripted(|_, _| vec![]);
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    std::thread::spawn(move || {
        for mut stream in listener.incoming().flatten() {
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
