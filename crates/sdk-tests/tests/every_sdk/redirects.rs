//! Where redirects lead, and with which credentials.

use sdk_tests::{Reply, Server};

use super::read;
use crate::sdk::ErrorKind;
use crate::{CHANGE_LINE, CREDENTIAL, CUSTOMER, READ_LINE, change, client};

#[tokio::test]
async fn the_same_origin_gets_the_credential() {
    let moved = Reply::empty(307).header("location", "/moved?a=1");
    let server = Server::playing([moved, Reply::json(200, CUSTOMER)]);
    read(&client(&server.url)).await.expect("a customer");
    assert_eq!(server.lines(), [READ_LINE, "GET /moved?a=1 HTTP/1.1"]);
    let (name, value) = CREDENTIAL;
    assert_eq!(server.seen()[1].header(name), Some(value));
}

#[tokio::test]
async fn another_origin_does_not_get_the_credential() {
    let other = Server::always(Reply::json(200, CUSTOMER));
    let moved = Reply::empty(302).header("location", &format!("{}/moved", other.url));
    let server = Server::always(moved);
    read(&client(&server.url)).await.expect("a customer");
    let seen = other.only();
    assert_eq!(seen.line, "GET /moved HTTP/1.1");
    let (name, secret) = CREDENTIAL;
    assert_eq!(seen.header(name), None);
    assert!(!seen.headers.iter().any(|(_, value)| value.contains(secret)), "{:?}", seen.headers);
}

#[tokio::test]
async fn a_change_is_not_sent_elsewhere() {
    let other = Server::always(Reply::json(200, CUSTOMER));
    for status in [301, 302, 303, 307, 308] {
        let server = Server::always(Reply::empty(status).header("location", &format!("{}/moved", other.url)));
        let error = change(&client(&server.url)).await.expect_err("a redirect");
        assert!(matches!(error.kind(), ErrorKind::Redirect), "{error:?}");
        assert_eq!(server.lines(), [CHANGE_LINE]);
    }
    assert_eq!(other.seen().len(), 0);
}

#[tokio::test]
async fn after_ten_redirects_it_is_enough() {
    let server = Server::always(Reply::empty(302).header("location", "/again"));
    let error = read(&client(&server.url)).await.expect_err("a circle");
    assert!(matches!(error.kind(), ErrorKind::Redirect), "{error:?}");
    assert_eq!(server.seen().len(), 11);
}
