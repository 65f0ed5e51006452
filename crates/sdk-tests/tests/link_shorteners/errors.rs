//! The nine errors that every operation documents.

use sdk_tests::{Reply, Server};

use crate::sdk::{ApiErrorBody, ErrorKind};
use crate::{OPERATIONS, SECRET, client, fail};

/// Status, name and code.
const DOCUMENTED: [(u16, &str, &str); 9] = [
    (400, "BadRequest", "bad_request"),
    (401, "Unauthorized", "unauthorized"),
    (403, "Forbidden", "forbidden"),
    (404, "NotFound", "not_found"),
    (409, "Conflict", "conflict"),
    (410, "InviteExpired", "invite_expired"),
    (422, "UnprocessableEntity", "unprocessable_entity"),
    (429, "RateLimitExceeded", "rate_limit_exceeded"),
    (500, "InternalServerError", "internal_server_error"),
];

/// What the body of an error says.
#[derive(Debug, PartialEq)]
struct Fields<'a> {
    name: &'static str,
    code: &'a str,
    message: &'a str,
    doc_url: Option<&'a str>,
}

/// The nine bodies have the same fields, but each is a type of its own.
fn fields(body: &ApiErrorBody) -> Option<Fields<'_>> {
    macro_rules! fields_of {
        ($($name:ident),*) => {
            match body {
                $(ApiErrorBody::$name(body) => Some(Fields {
                    name: stringify!($name),
                    code: &body.error.code,
                    message: &body.error.message,
                    doc_url: body.error.doc_url.as_deref(),
                }),)*
                _ => None,
            }
        };
    }
    fields_of!(
        BadRequest,
        Unauthorized,
        Forbidden,
        NotFound,
        Conflict,
        InviteExpired,
        UnprocessableEntity,
        RateLimitExceeded,
        InternalServerError
    )
}

#[tokio::test]
async fn every_operation_tells_its_errors_apart() {
    for (operation, is_repeated) in OPERATIONS {
        for (status, name, code) in DOCUMENTED {
            let message = format!("{name} for the test ({status})");
            let doc_url = format!("https://example.com/docs/errors#{code}");
            let body =
                format!(r#"{{"error":{{"code":"{code}","message":"{message}","doc_url":"{doc_url}"}}}}"#);
            let reply = Reply::json(status, body.clone()).header("x-request-id", "req_1").retry_soon();
            let server = Server::always(reply);

            let error = fail(&client(&server.url), operation).await;

            let api = error.api().unwrap_or_else(|| panic!("{operation}: {error:?}"));
            let expected = Fields { name, code, message: &message, doc_url: Some(&doc_url) };
            assert_eq!(fields(api.body()), Some(expected), "{operation}");
            assert_eq!(api.message(), Some(message.as_str()));
            assert_eq!(api.status().as_u16(), status);
            assert_eq!(api.request_id(), Some("req_1"));
            assert_eq!(api.bytes().as_ref(), body.as_bytes());
            let attempts = if status == 429 || (status == 500 && is_repeated) { 3 } else { 1 };
            assert_eq!((error.attempts(), server.seen().len()), (attempts, attempts as usize), "{operation}");
            assert!(error.to_string().contains(&message), "{error}");
        }
    }
}

#[tokio::test]
async fn what_is_optional_in_an_error_may_be_left_out() {
    let server = Server::always(Reply::json(404, r#"{"error":{"code":"not_found","message":"m"}}"#));
    let error = fail(&client(&server.url), "get").await;
    let expected = Fields { name: "NotFound", code: "not_found", message: "m", doc_url: None };
    assert_eq!(fields(error.api().expect("an answer").body()), Some(expected));
}

#[tokio::test]
async fn codes_and_fields_of_tomorrow_do_not_hide_an_error() {
    let body = r#"{"error":{"code":"gone_fishing","message":"m","doc_url":null,"hint":1}}"#;
    let server = Server::always(Reply::json(404, body));
    let error = fail(&client(&server.url), "get").await;
    let expected = Fields { name: "NotFound", code: "gone_fishing", message: "m", doc_url: None };
    assert_eq!(fields(error.api().expect("an answer").body()), Some(expected));
}

#[tokio::test]
async fn the_message_of_an_error_is_shown_without_the_secret() {
    let body = format!(r#"{{"error":{{"code":"unauthorized","message":"no customer of {SECRET}"}}}}"#);
    let server = Server::always(Reply::json(401, body));
    let error = fail(&client(&server.url), "get").await;
    assert!(
        error.to_string().contains("401") && error.to_string().contains("no customer of [redacted]"),
        "{error}"
    );
}

/// What is missing has no place of its own in the text; it is named all the same.
#[tokio::test]
async fn an_error_in_the_place_of_a_success_tells_what_is_missing() {
    let server = Server::always(Reply::json(200, r#"{"error":{"code":"not_found","message":"m"}}"#));
    let error = fail(&client(&server.url), "get").await;
    assert!(error.api().is_none());
    assert_eq!(error.status().map(|status| status.as_u16()), Some(200));
    assert!(matches!(error.kind(), ErrorKind::Decode { path, .. } if path == "$.id"), "{error:?}");
}

/// A value of another kind is in its own place, not in that of what it contains.
#[tokio::test]
async fn a_list_in_the_place_of_a_text_tells_its_own_place() {
    let server = Server::always(Reply::json(200, r#"{"id":"cus_2","name":["Ada"]}"#));
    let error = fail(&client(&server.url), "get").await;
    assert!(matches!(error.kind(), ErrorKind::Decode { path, .. } if path == "$.name"), "{error:?}");
}
