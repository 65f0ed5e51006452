//! Promise 12: where a client lets itself be sent.

use crate::mini::models::{CustomerCreate, CustomerUpdate};
use crate::runtime::{Call, Config, Core, Credential, ErrorKind, KeyPlace, Operation, Sdk};
use crate::server::{Act, Seen, Server, json, respond};
use crate::setup::{CUSTOMER, SECRET, builder, client, failure};

fn to(status: u16, location: &str) -> Vec<u8> {
    respond(status, &format!("location: {location}\r\n"), b"see there")
}

#[tokio::test]
async fn the_same_origin_keeps_credentials() {
    for status in [301, 302, 303, 307, 308] {
        let server = Server::answering([to(status, "/elsewhere?x=1"), json(200, CUSTOMER)]);
        let dub = builder(&server).default_header("x-own", "1").build().unwrap();
        dub.customers().get("1").send().await.unwrap();
        let seen = server.seen();
        assert_eq!(seen[1].line, "GET /elsewhere?x=1 HTTP/1.1");
        assert_eq!(seen[1].header("authorization"), Some(format!("Bearer {SECRET}").as_str()));
        assert_eq!((seen[1].header("x-own"), seen[1].header("referer")), (Some("1"), None));
        assert_eq!(seen[1].connection, 0, "a small body is read, so the connection can be used again");
    }
}

#[tokio::test]
async fn another_origin_gets_no_credentials() {
    static SDK: Sdk = Sdk { name: "test", version: "1" };
    static OPERATION: Operation =
        Operation { id: "x", path: "/x", security: &[&["h", "q", "c", "b"]], ..Operation::DEFAULT };
    let other = Server::answering([json(200, "7")]);
    let there = format!("{}/there", other.url);
    let server = Server::scripted(move |_, _| vec![Act::Send(to(302, &there))]);
    let mut config = Config::new();
    config.base_url(&server.url);
    config.no_proxy();
    config.default_header("x-session", SECRET);
    config.credential("h", Credential::api_key(KeyPlace::Header("x-key"), SECRET));
    config.credential("q", Credential::api_key(KeyPlace::Query("key"), SECRET));
    config.credential("c", Credential::api_key(KeyPlace::Cookie("sid"), SECRET));
    config.credential("b", Credential::bearer(SECRET));
    let core = Core::new(config, &SDK, None).unwrap();
    assert_eq!(Call::new(&core, &OPERATION).json::<u8>().await.unwrap(), 7);
    let Seen { line, headers, .. } = &other.seen()[0];
    assert_eq!(line, "GET /there HTTP/1.1");
    let names: Vec<&str> = headers.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(names, ["accept", "user-agent", "accept-encoding", "host"]);

    // A key in the query is added again where it belongs.
    let server = Server::answering([to(302, "/there?key=old&a=1"), json(200, "7")]);
    let mut config = Config::new();
    config.base_url(&server.url);
    config.credential("q", Credential::api_key(KeyPlace::Query("key"), "new"));
    config.credential("c", Credential::api_key(KeyPlace::Cookie("sid"), "1"));
    static QUERY: Operation =
        Operation { id: "x", path: "/x", security: &[&["q", "c"]], ..Operation::DEFAULT };
    Call::new(&Core::new(config, &SDK, None).unwrap(), &QUERY).nothing().await.unwrap();
    assert_eq!(server.lines(), ["GET /x?key=new HTTP/1.1", "GET /there?a=1&key=new HTTP/1.1"]);
    assert!(server.seen().iter().all(|seen| seen.header("cookie") == Some("sid=1")));
}

#[tokio::test]
async fn only_reading_is_repeated_elsewhere() {
    for status in [301, 302, 303, 307, 308] {
        let server = Server::answering([to(status, "/elsewhere")]);
        let customers = client(&server).customers();
        for error in [
            failure(customers.create(CustomerCreate::new("u")).send().await),
            failure(customers.update("1", CustomerUpdate::new()).send().await),
            failure(customers.delete("1").send().await),
        ] {
            assert!(matches!(error.kind(), ErrorKind::Redirect), "{error:?}");
            assert_eq!((error.attempts(), error.status().unwrap().as_u16()), (1, status));
        }
        assert_eq!(server.lines().len(), 3);
    }
}

#[tokio::test]
async fn places_that_are_refused() {
    for location in [
        "http://example.com/x",
        "ftp://127.0.0.1/x",
        "file:///etc/passwd",
        "javascript:alert(1)",
        "http://[",
        &format!("http://example.com/?token={SECRET}"),
    ] {
        let server = Server::answering([to(302, location)]);
        let error = failure(client(&server).customers().get("1").send().await);
        assert!(matches!(error.kind(), ErrorKind::Redirect), "{location}: {error:?}");
        assert_eq!(server.lines().len(), 1);
    }
}

#[tokio::test]
async fn loops_end() {
    let server = Server::answering([to(302, "/customers/1")]);
    let error = failure(client(&server).customers().get("1").send().await);
    assert!(matches!(error.kind(), ErrorKind::Redirect), "{error:?}");
    assert_eq!((error.attempts(), server.lines().len()), (1, 11));
}

#[tokio::test]
async fn statuses_that_only_look_like_redirects() {
    let server = Server::answering([respond(300, "location: /x\r\n", b"{}"), respond(302, "", b"{}")]);
    for status in [300, 302] {
        let error = failure(client(&server).customers().get("1").send().await);
        assert_eq!(error.api().unwrap().status().as_u16(), status);
    }
}

#[cfg(feature = "reqwest")]
#[tokio::test]
async fn a_client_taken_as_it_is() {
    let other = Server::answering([json(200, CUSTOMER)]);
    let there = format!("{}/there", other.url);
    let server = Server::answering([to(302, "/here"), json(200, CUSTOMER), to(302, &there)]);
    let mut builder = builder(&server);
    builder.config.transport(reqwest::Client::builder().no_proxy().build().unwrap());
    let customers = builder.build().unwrap().customers();
    customers.get("1").send().await.unwrap();
    let error = failure(customers.get("1").send().await);
    assert!(matches!(error.kind(), ErrorKind::Redirect), "{error:?}");
    assert_eq!(error.to_string(), format!("getCustomer: another origin answered than {}", server.url));
    assert_eq!((error.attempts(), error.is_retryable()), (1, false));
}
