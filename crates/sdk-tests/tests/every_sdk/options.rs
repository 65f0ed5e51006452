//! What can be set for all calls or for one, and the ways around the documented operations.

use std::time::Duration;

use sdk_tests::{Reply, Server};

use super::read;
use crate::sdk::runtime::Method;
use crate::sdk::{CallOptions, ErrorKind, RetryPolicy};
use crate::{
    BASE, CHANGE_BODY, CHANGE_LINE, CREDENTIAL, CUSTOMER, MANIFEST, NAME, READ_LINE, builder, change, client,
    signed,
};

#[tokio::test]
async fn the_user_agent_is_name_and_version_of_the_crate() {
    let version = MANIFEST.lines().find_map(|line| line.strip_prefix("version = \"")?.strip_suffix('"'));
    let agent = format!("{NAME}/{}", version.expect("a version"));
    let server = Server::always(Reply::json(200, CUSTOMER));
    read(&client(&server.url)).await.expect("a customer");
    assert_eq!(server.only().header("user-agent"), Some(agent.as_str()));
}

#[tokio::test]
async fn a_client_can_add_headers_and_extend_the_user_agent() {
    let server = Server::always(Reply::json(200, CUSTOMER));
    let settings = signed(builder(&server.url)).user_agent("shop/2.1").default_header("x-tenant", "t 1");
    read(&settings.build().expect("a client")).await.expect("a customer");
    let seen = server.only();
    let agent = seen.header("user-agent").expect("an agent");
    assert!(agent.starts_with(&format!("{NAME}/")) && agent.ends_with(" shop/2.1"), "{agent}");
    assert_eq!(seen.header("x-tenant"), Some("t 1"));
}

#[tokio::test]
async fn a_call_can_add_headers_query_and_fields() {
    let server = Server::always(Reply::json(200, CUSTOMER));
    let client = client(&server.url);
    let options = CallOptions::new().header("x-trace", "t1").query("debug", "a b").query("tag", ["x", "y"]);
    read(&client).with(options).await.expect("a customer");
    change(&client).with(CallOptions::new().body_field("shoeSize", 44)).await.expect("a customer");
    let [read, changed] = server.seen().try_into().expect("two requests");
    assert_eq!(read.line, READ_LINE.replace("cus_1", "cus_1?debug=a%20b&tag=x&tag=y"));
    assert_eq!(read.header("x-trace"), Some("t1"));
    let body = format!("{},\"shoeSize\":44}}", CHANGE_BODY.strip_suffix('}').expect("an object"));
    changed.assert_is(CHANGE_LINE, CREDENTIAL, Some(&body));
}

#[tokio::test]
async fn a_call_can_be_given_less_time() {
    let server = Server::silent();
    let options = CallOptions::new().timeout(Duration::from_millis(50)).retries(RetryPolicy::off());
    let error = read(&client(&server.url)).with(options).await.expect_err("no answer");
    assert!(matches!(error.kind(), ErrorKind::Timeout), "{error:?}");
    assert!(error.is_retryable());
}

#[tokio::test]
async fn a_response_can_be_had_as_it_came() {
    let reply = Reply::json(200, CUSTOMER).header("x-request-id", "req_1").header("x-left", "7");
    let server = Server::playing([Reply::empty(503), reply]);
    let response = read(&client(&server.url)).send_raw().await.expect("a response");
    assert_eq!(response.status().as_u16(), 200);
    assert_eq!(response.headers().get("x-left").map(|value| value.as_bytes()), Some(b"7".as_slice()));
    assert_eq!(response.bytes().as_ref(), CUSTOMER.as_bytes());
    assert_eq!((response.request_id(), response.attempts()), (Some("req_1"), 2));
}

#[tokio::test]
async fn an_endpoint_that_the_document_lacks_can_be_called() {
    let server = Server::always(Reply::json(200, r#"{"ok":true}"#));
    let request = client(&server.url).request(Method::Post, "/later/on?v=2").query("a", "1&2");
    let response = request.json(&[1, 2]).await.expect("a response");
    assert_eq!(response.bytes().as_ref(), br#"{"ok":true}"#);
    let seen = server.only();
    assert_eq!(seen.line, format!("POST {BASE}/later/on?v=2&a=1%262 HTTP/1.1"));
    let (name, value) = CREDENTIAL;
    assert_eq!(seen.header(name), Some(value));
    assert_eq!(seen.text(), "[1,2]");
}

#[test]
fn plain_http_is_for_this_machine_only() {
    let settings = || signed(builder("http://api.example.com"));
    let error = settings().build().expect_err("an open line");
    assert!(
        matches!(error.kind(), ErrorKind::Invalid { parameter, .. } if parameter == "base_url"),
        "{error:?}"
    );
    settings().allow_insecure_http().build().expect("a client");
}
