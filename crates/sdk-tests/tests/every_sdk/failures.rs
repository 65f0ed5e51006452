//! Responses that no document describes, and no response at all.

use sdk_tests::{Reply, Server};

use super::read;
use crate::sdk::{ApiErrorBody, Error, ErrorKind};
use crate::{CUSTOMER, MISFIT, builder, change, client};

/// Answers a read and asserts that what comes back is an error of the API with an unknown body.
async fn assert_unknown(reply: Reply, status: u16, bytes: &[u8]) -> Error {
    let server = Server::always(reply.header("x-request-id", "req_1"));
    let error = read(&client(&server.url)).await.expect_err("a failure");
    let api = error.api().unwrap_or_else(|| panic!("no error of the API: {error:?}"));
    assert!(matches!(api.body(), ApiErrorBody::Unknown), "{:?}", api.body());
    assert_eq!(api.status().as_u16(), status);
    assert_eq!(api.bytes().as_ref(), bytes);
    assert_eq!(api.message(), None);
    assert_eq!((api.request_id(), error.request_id()), (Some("req_1"), Some("req_1")));
    assert_eq!(error.attempts() as usize, server.seen().len());
    error
}

#[tokio::test]
async fn an_undocumented_status_is_an_error_of_the_api() {
    let body = r#"{"error":{"code":"teapot","message":"m"}}"#;
    let error = assert_unknown(Reply::json(418, body), 418, body.as_bytes()).await;
    assert_eq!(error.attempts(), 1);
    assert!(error.to_string().contains("418") && error.to_string().contains("req_1"), "{error}");
}

#[tokio::test]
async fn an_undocumented_success_is_decoded_like_the_documented_one() {
    let server = Server::always(Reply::json(203, CUSTOMER));
    read(&client(&server.url)).await.expect("a customer");
}

#[tokio::test]
async fn an_error_need_not_be_json() {
    let page = "<h1>Not found</h1>";
    assert_unknown(Reply::typed(404, "text/html", page), 404, page.as_bytes()).await;
    let cut = br#"{"error":{"code":"bad_req"#;
    assert_unknown(Reply::json(400, "").header("x-note", "no body"), 400, b"").await;
    assert_unknown(Reply::typed(400, "application/json", *cut), 400, cut).await;
    assert_unknown(Reply::typed(400, "application/octet-stream", [0xff, 0xfe]), 400, &[0xff, 0xfe]).await;
}

#[tokio::test]
async fn an_error_of_another_shape_keeps_its_text() {
    let body = r#"{"error":"nope"}"#;
    assert_unknown(Reply::json(400, body), 400, body.as_bytes()).await;
    assert_unknown(Reply::json(500, body), 500, body.as_bytes()).await;
}

#[tokio::test]
async fn an_error_may_have_no_body() {
    let error = assert_unknown(Reply::empty(503), 503, b"").await;
    assert_eq!(error.attempts(), 3);
}

#[tokio::test]
async fn a_success_of_another_shape_tells_the_place() {
    let (body, place) = MISFIT;
    let server = Server::always(Reply::json(200, body).header("x-request-id", "req_1"));
    let error = read(&client(&server.url)).await.expect_err("no customer");
    let ErrorKind::Decode { path, excerpt, .. } = error.kind() else { panic!("{error:?}") };
    assert_eq!(path, place);
    assert!(body.contains(excerpt.trim_matches('…')), "{excerpt}");
    assert_eq!(error.status().map(|status| status.as_u16()), Some(200));
    assert_eq!((error.request_id(), error.attempts(), server.seen().len()), (Some("req_1"), 1, 1));
}

#[tokio::test]
async fn a_success_without_the_documented_body_is_an_error() {
    for reply in [Reply::empty(200), Reply::empty(204)] {
        let server = Server::always(reply);
        let error = read(&client(&server.url)).await.expect_err("no customer");
        assert!(matches!(error.kind(), ErrorKind::Decode { .. }), "{error:?}");
        assert!(error.status().is_some_and(|status| status.is_success()));
    }
}

#[tokio::test]
async fn a_success_of_another_media_type_is_an_error() {
    let server = Server::always(Reply::typed(200, "text/html", "<h1>Welcome</h1>"));
    let error = change(&client(&server.url)).await.expect_err("no customer");
    let ErrorKind::ContentType { media_type, excerpt, .. } = error.kind() else { panic!("{error:?}") };
    assert_eq!((media_type.as_str(), excerpt.as_str()), ("text/html", "<h1>Welcome</h1>"));
}

#[tokio::test]
async fn without_a_credential_nothing_is_sent() {
    let server = Server::always(Reply::json(200, CUSTOMER));
    let error = read(&builder(&server.url).build().expect("a client")).await.expect_err("no credential");
    assert!(matches!(error.kind(), ErrorKind::Auth), "{error:?}");
    assert_eq!((error.attempts(), server.seen().len()), (0, 0));
}
