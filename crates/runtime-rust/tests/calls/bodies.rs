//! Promises 20, 22, 28, 29 and 31: what is read of a response.

use std::io::Write;

use crate::error::ApiErrorBody;
use crate::mini::models::Customer;
use crate::runtime::{Call, CallOptions, Core, ErrorKind, Method, Operation};
use crate::server::{Server, json, respond};
use crate::setup::{self, CUSTOMER, builder, client, failure, timeless};

static READ: Operation = Operation { id: "read", path: "/x", ..Operation::DEFAULT };
static HEAD: Operation = Operation { id: "head", method: Method::Head, path: "/x", ..Operation::DEFAULT };

fn core(server: &Server) -> Core {
    setup::core(server, |_| {})
}

fn gzip(text: &[u8]) -> Vec<u8> {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    encoder.write_all(text).unwrap();
    encoder.finish().unwrap()
}

#[tokio::test]
async fn errors_are_decoded_by_status() {
    let problem = r#"{"message":"No such\ncustomer","code":"not_found"}"#;
    let request = "x-request-id: req_7\r\ncontent-type: application/json\r\n";
    let server = Server::answering([
        respond(404, request, problem.as_bytes()),
        json(422, r#"{"message":"too long"}"#),
        json(404, "{}"),
        respond(404, "", b"<html>"),
        json(500, problem),
    ]);
    let (dub, _) = timeless(&server);
    let get = || dub.customers().get("1").send();
    let missing = failure(get().await);
    assert!(
        matches!(missing.api().unwrap().body(), ApiErrorBody::NotFound(body) if body.code.as_deref() == Some("not_found"))
    );
    assert_eq!(missing.api().unwrap().message(), Some("No such\ncustomer"));
    assert_eq!(missing.to_string(), "getCustomer: 404 Not Found: No such customer (request id req_7)");
    assert_eq!(missing.request_id(), Some("req_7"));
    let refused = failure(get().await);
    assert!(matches!(refused.api().unwrap().body(), ApiErrorBody::Refused(_)));
    // What cannot be decoded is an error response all the same, with its bytes.
    for bytes in ["{}", "<html>"] {
        let error = failure(get().await);
        assert_eq!(error.status().unwrap().as_u16(), 404);
        assert!(matches!(error.api().unwrap().body(), ApiErrorBody::Unknown));
        assert_eq!(error.api().unwrap().bytes(), bytes);
    }
    assert!(matches!(failure(get().await).api().unwrap().body(), ApiErrorBody::Unknown));
}

#[tokio::test]
async fn responses_that_cannot_be_decoded() {
    let server = Server::answering([
        json(200, r#"[{"id":"a","name":"A"},{"id":"b","name":7}]"#),
        json(200, r#"[{"id":"a"}]"#),
        json(200, ""),
        json(200, "[{"),
    ]);
    let list = || client(&server).customers().list().send();
    let error = failure(list().await);
    let ErrorKind::Decode { path, excerpt, .. } = error.kind() else { panic!("{error:?}") };
    assert_eq!(
        (path.as_str(), excerpt.as_str()),
        ("$[1].name", r#"[{"id":"a","name":"A"},{"id":"b","name":7}]"#)
    );
    assert!(
        error.to_string().starts_with(
            "getCustomers: 200 OK: cannot decode the response at $[1].name: invalid type: integer `7`"
        ),
        "{error}"
    );
    assert_eq!((error.status().unwrap().as_u16(), error.attempts(), error.is_retryable()), (200, 1, false));
    let error = failure(list().await);
    assert!(
        matches!(error.kind(), ErrorKind::Decode { path, .. } if path == "$[0].name")
            && error.to_string().contains("`name`"),
        "{error}"
    );
    let error = failure(list().await);
    assert_eq!(error.to_string(), "getCustomers: 200 OK: the response has no body");
    assert!(matches!(failure(list().await).kind(), ErrorKind::Decode { .. }));
}

#[tokio::test]
async fn deep_json_is_an_error() {
    let deep = format!("{}{}", "[".repeat(100_000), "]".repeat(100_000));
    let server = Server::answering([json(200, &deep)]);
    let error = failure(Call::new(&core(&server), &READ).json::<serde_json::Value>().await);
    assert!(matches!(error.kind(), ErrorKind::Decode { .. }), "{error:?}");
    assert!(error.to_string().len() < 1000, "{error}");
}

#[tokio::test]
async fn media_types() {
    let with_type =
        |media_type: &str| respond(200, &format!("content-type: {media_type}\r\n"), CUSTOMER.as_bytes());
    for good in [
        "application/json",
        "application/json; charset=utf-8",
        "application/json;charset=\"UTF-8\"",
        "application/vnd.api+json",
        "text/json",
    ] {
        let server = Server::answering([with_type(good)]);
        client(&server).customers().get("1").send().await.unwrap_or_else(|error| panic!("{good}: {error}"));
    }
    client(&Server::answering([respond(200, "", CUSTOMER.as_bytes())]))
        .customers()
        .get("1")
        .send()
        .await
        .unwrap();
    for bad in ["text/html", "text/plain", "application/xml", "application/json; charset=utf-16"] {
        let server = Server::answering([with_type(bad)]);
        let error = failure(client(&server).customers().get("1").send().await);
        let ErrorKind::ContentType { media_type, excerpt, .. } = error.kind() else {
            panic!("{bad}: {error:?}")
        };
        assert_eq!((media_type.as_str(), excerpt.as_str()), (bad, CUSTOMER));
        assert_eq!(error.status().unwrap().as_u16(), 200);
    }
    let server = Server::answering([respond(200, "content-type: text/html\r\n", &[b'a'; 5000])]);
    let error = failure(client(&server).customers().get("1").send().await);
    assert!(
        matches!(error.kind(), ErrorKind::ContentType { excerpt, .. } if excerpt.trim_end_matches('…').len() == 1024)
    );
    assert!(error.to_string().len() < 300);
}

#[tokio::test]
async fn responses_without_a_body() {
    for (status, lies) in [(204, ""), (205, "content-length: 0\r\n"), (304, "")] {
        let response =
            format!("HTTP/1.1 {status} X\r\ncontent-type: application/json\r\n{lies}\r\n").into_bytes();
        let server = Server::answering([response]);
        let core = core(&server);
        assert_eq!(Call::new(&core, &READ).optional_json::<u8>().await.unwrap(), None);
        Call::new(&core, &READ).nothing().await.unwrap();
        assert_eq!(Call::new(&core, &READ).bytes().await.unwrap().len(), 0);
        assert_eq!(Call::new(&core, &READ).raw().await.unwrap().status().as_u16(), status);
        let error = failure(Call::new(&core, &READ).json::<u8>().await);
        assert!(matches!(error.kind(), ErrorKind::Decode { .. }), "{error:?}");
        assert_eq!(error.status().unwrap().as_u16(), status);
    }
    let server = Server::answering([b"HTTP/1.1 200 OK\r\ncontent-length: 500\r\nx-n: 1\r\n\r\n".to_vec()]);
    let raw = Call::new(&core(&server), &HEAD).raw().await.unwrap();
    assert_eq!((raw.headers()["x-n"].to_str().unwrap(), raw.bytes().len()), ("1", 0));
    let server = Server::answering([json(200, "7"), json(200, "")]);
    assert_eq!(Call::new(&core(&server), &READ).optional_json::<u8>().await.unwrap(), Some(7));
    assert_eq!(Call::new(&core(&server), &READ).optional_json::<u8>().await.unwrap(), None);
}

#[tokio::test]
async fn responses_that_are_too_large() {
    let server = Server::answering([json(200, &format!("\"{}\"", "a".repeat(998)))]);
    let dub = builder(&server).response_limit(999).build().unwrap();
    let error = failure(dub.customers().get("1").send().await);
    assert!(matches!(error.kind(), ErrorKind::Limit), "{error:?}");
    assert_eq!(error.to_string(), "getCustomer: the response is larger than 999 bytes");
    let more = CallOptions::new().response_limit(1000);
    assert_eq!(dub.customers().get("1").with(more).send_raw().await.unwrap().bytes().len(), 1000);
}

#[tokio::test]
async fn content_encodings() {
    let encoded = |encoding: &str, body: &[u8]| {
        respond(200, &format!("content-type: application/json\r\ncontent-encoding: {encoding}\r\n"), body)
    };
    let get = async |response: Vec<u8>| -> Result<Customer, _> {
        client(&Server::answering([response])).customers().get("1").send().await
    };
    assert_eq!(get(encoded("gzip", &gzip(CUSTOMER.as_bytes()))).await.unwrap().id, "cus_1");
    assert_eq!(get(encoded("identity", CUSTOMER.as_bytes())).await.unwrap().id, "cus_1");
    let known = [
        ("br", cfg!(feature = "brotli")),
        ("deflate", cfg!(feature = "deflate")),
        ("gzip, gzip", false),
        ("x", false),
    ];
    for (encoding, _) in known.into_iter().filter(|(_, is_known)| !is_known) {
        let error = failure(get(encoded(encoding, &gzip(&gzip(CUSTOMER.as_bytes())))).await);
        assert!(matches!(error.kind(), ErrorKind::ContentType { .. }), "{encoding}: {error:?}");
    }
    let cut = gzip(CUSTOMER.as_bytes());
    let error = failure(get(encoded("gzip", &cut[..cut.len() - 10])).await);
    assert!(matches!(error.kind(), ErrorKind::Interrupted), "{error:?}");
    let error = failure(get(encoded("gzip", b"not gzip at all")).await);
    assert!(matches!(error.kind(), ErrorKind::Interrupted), "{error:?}");
}
