//! The secret is sent, and shown nowhere.

use std::error::Error as _;

use sdk_tests::{Reply, Server};

use super::read;
use crate::sdk::Error;
use crate::{CUSTOMER, REFUSAL, SECRET, builder, client, get, signed};

fn assert_hidden(text: impl std::fmt::Display) {
    let text = text.to_string();
    assert!(!text.contains(SECRET), "{text}");
}

/// Everything that a program may log of an error.
fn assert_error_hides(error: &Error) {
    assert_hidden(error);
    assert_hidden(format!("{error:?} {error:#?}"));
    let mut source = error.source();
    while let Some(cause) = source {
        assert_hidden(format!("{cause} {cause:?}"));
        source = cause.source();
    }
}

#[tokio::test]
async fn no_client_shows_it() {
    let server = Server::always(Reply::json(200, CUSTOMER));
    let settings = signed(builder(&server.url));
    assert_hidden(format!("{settings:?} {settings:#?}"));
    let client = settings.build().expect("a client");
    assert_hidden(format!("{client:?} {client:#?} {:?}", client.customers()));
    let request = read(&client);
    assert_hidden(format!("{request:?} {request:#?}"));
    assert_hidden(format!("{:?}", read(&client).send()));
    let response = request.send_raw().await.expect("a response");
    assert_hidden(format!("{response:?}"));
    assert!(server.only().headers.iter().any(|(_, value)| value.contains(SECRET)));
}

/// Servers repeat what they were sent.
#[tokio::test]
async fn no_error_shows_it() {
    let echo = format!("{SECRET} is not valid");
    let (status, refusal) = REFUSAL;
    let replies = [
        Reply::json(status, refusal.replace("MESSAGE", &echo)),
        Reply::json(418, format!("{{\"echo\":\"{echo}\"}}")),
        Reply::typed(502, "text/html", echo.clone()),
        Reply::typed(200, "text/html", echo.clone()),
        Reply::json(200, format!("{{\"id\":[\"{echo}\"]}}")),
        Reply::json(200, format!("\"{echo}\"")),
    ];
    for reply in replies {
        let server = Server::always(reply.header("x-request-id", SECRET).header("x-echo", SECRET));
        let error = read(&client(&server.url)).await.expect_err("an error");
        assert_error_hides(&error);
    }
}

#[tokio::test]
async fn no_failed_connection_shows_it() {
    let error = get(&client(&Server::unreachable()), SECRET).await.expect_err("nobody there");
    assert_error_hides(&error);
}

#[tokio::test]
async fn what_an_error_says_is_shown_without_it() {
    let (status, refusal) = REFUSAL;
    let echo = format!("the key {SECRET} is not valid");
    let server = Server::always(Reply::json(status, refusal.replace("MESSAGE", &echo)));
    let error = read(&client(&server.url)).await.expect_err("an error");
    assert!(format!("{error:?}").contains("the key [redacted] is not valid"), "{error:?}");
}
