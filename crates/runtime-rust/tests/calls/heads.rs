//! Promises 28, 35, 36 and 38: what stands beside a body, and several kinds of success.

use std::sync::Arc;

use crate::clock::TestClock;
use crate::runtime::{
    Call, CallOptions, CookieStyle, Core, Error, ErrorKind, FromResponse, GlobalPlace, HeaderStyle, Method,
    Operation, PathStyle, QueryStyle, RawResponse, header,
};
use crate::server::{Server, json, respond};
use crate::setup::{core, failure};

static READ: Operation = Operation { id: "read", path: "/{tenant}/x", ..Operation::DEFAULT };

fn call(core: &Core) -> Call {
    let mut call = Call::new(core, &READ);
    call.path("tenant", "t");
    call
}

#[tokio::test]
async fn headers_beside_the_body() {
    let lines = "x-rate-limit: 60\r\nx-reset: soon\r\nx-ids: 1, 2\r\nx-ids: 3\r\nx-on: true\r\nx-digits: 007\r\n\
                 location: /x/1\r\nx-list: a,b\r\nx-request-id: req_1\r\ncontent-type: application/json\r\n";
    let server = Server::answering([respond(201, lines, b"7")]);
    let response = call(&core(&server, |_| {})).json::<u8>().with_head().await.unwrap();
    assert_eq!((response.value, response.status().as_u16(), response.attempts()), (7, 201, 1));
    assert_eq!(response.request_id(), Some("req_1"));
    let headers = response.headers();
    assert_eq!(header::<i64>(headers, "X-Rate-Limit"), Some(60));
    assert_eq!(header::<i64>(headers, "x-reset"), None);
    assert_eq!(header::<String>(headers, "x-reset").as_deref(), Some("soon"));
    assert_eq!(header::<Vec<i64>>(headers, "x-ids"), Some(vec![1, 2, 3]));
    assert_eq!(header::<bool>(headers, "x-on"), Some(true));
    assert_eq!(header::<String>(headers, "x-digits").as_deref(), Some("007"));
    assert_eq!(header::<String>(headers, "x-rate-limit").as_deref(), Some("60"));
    assert_eq!(header::<Vec<String>>(headers, "x-list"), Some(vec!["a".to_owned(), "b".to_owned()]));
    assert_eq!(header::<Vec<String>>(headers, "x-reset"), Some(vec!["soon".to_owned()]));
    assert_eq!(header::<String>(headers, "x-none"), None);
    assert_eq!(response.into_value(), 7);
}

#[derive(Debug, PartialEq)]
enum Outcome {
    Made(u8),
    Text(String),
    Nothing,
}

impl FromResponse for Outcome {
    fn from_response(response: &RawResponse) -> Result<Self, Error> {
        match response.status().as_u16() {
            201 => response.json().map(Self::Made),
            200 if response.is("text/*") => response.text().map(Self::Text),
            204 => Ok(Self::Nothing),
            _ => Err(response.undocumented()),
        }
    }
}

#[tokio::test]
async fn several_kinds_of_success() {
    let server = Server::answering([
        json(201, "7"),
        respond(200, "content-type: Text/Plain; charset=utf-8\r\n", b"hi"),
        b"HTTP/1.1 204 No Content\r\n\r\n".to_vec(),
        json(202, "8"),
        json(201, "\"x\""),
        json(404, "{}"),
    ]);
    let core = core(&server, |_| {});
    let get = || call(&core).response::<Outcome>();
    assert_eq!(get().await.unwrap(), Outcome::Made(7));
    assert_eq!(get().await.unwrap(), Outcome::Text("hi".to_owned()));
    assert_eq!(get().await.unwrap(), Outcome::Nothing);
    let error = failure(get().await);
    assert_eq!(error.to_string(), "read: 202 Accepted: the API documents no such response");
    assert!(matches!(error.kind(), ErrorKind::Decode { excerpt, .. } if excerpt == "8"), "{error:?}");
    assert!(matches!(failure(get().await).kind(), ErrorKind::Decode { .. }));
    assert_eq!(failure(get().await).status().unwrap().as_u16(), 404);
}

#[tokio::test]
async fn what_the_operation_asks_for_is_taken() {
    let server = Server::answering([respond(200, "content-type: text/x-strange\r\n", b"7")]);
    let core = core(&server, |_| {});
    let mut strange = call(&core);
    strange.accept("text/x-strange");
    // What the document lists decides what is JSON, not what one call asks for.
    assert!(matches!(failure(strange.json::<u8>().await).kind(), ErrorKind::ContentType { .. }));
    static STRANGE: Operation = Operation {
        id: "strange",
        path: "/x",
        accept: "application/json, text/x-strange",
        ..Operation::DEFAULT
    };
    assert_eq!(Call::new(&core, &STRANGE).json::<u8>().await.unwrap(), 7);
    assert_eq!(server.seen()[0].header("accept"), Some("text/x-strange"));
}

#[tokio::test]
async fn what_is_set_for_a_whole_client() {
    static GLOBAL: Operation = Operation {
        id: "global",
        path: "/{tenant}/x",
        query: &["region", "other"],
        headers: &["x-version"],
        cookies: &["theme"],
        required: &["region"],
        ..Operation::DEFAULT
    };
    let server = Server::answering([json(200, "7")]);
    let core = core(&server, |config| {
        config.global(GlobalPlace::Path(PathStyle::Simple), "tenant", "acme inc");
        config.global(GlobalPlace::Query(QueryStyle::Form), "region", &["eu", "us"]);
        config.global(GlobalPlace::Query(QueryStyle::Form), "unused", "1");
        config.global(GlobalPlace::Cookie(CookieStyle::Form), "theme", "dark");
        config.global(GlobalPlace::Header(HeaderStyle::Simple), "x-version", &3);
    });
    Call::new(&core, &GLOBAL).nothing().await.unwrap();
    let mut own = Call::new(&core, &GLOBAL);
    own.path("tenant", "own");
    own.query("region", QueryStyle::Form, "asia");
    own.header("x-version", &4);
    own.nothing().await.unwrap();
    Call::new(&core, &READ).nothing().await.unwrap();
    assert_eq!(
        server.lines(),
        [
            "GET /acme%20inc/x?region=eu,us HTTP/1.1",
            "GET /own/x?region=asia HTTP/1.1",
            "GET /acme%20inc/x HTTP/1.1"
        ]
    );
    let versions: Vec<_> =
        server.seen().iter().map(|seen| seen.header("x-version").map(str::to_owned)).collect();
    assert_eq!(versions, [Some("3".to_owned()), Some("4".to_owned()), None]);
    let themes: Vec<bool> =
        server.seen().iter().map(|seen| seen.header("cookie") == Some("theme=dark")).collect();
    assert_eq!(themes, [true, true, false]);

    let without = crate::setup::core(&server, |config| {
        config.global(GlobalPlace::Path(PathStyle::Simple), "tenant", "acme");
    });
    let error = failure(Call::new(&without, &GLOBAL).nothing().await);
    assert!(
        matches!(error.kind(), ErrorKind::Invalid { parameter, .. } if parameter == "region"),
        "{error:?}"
    );
    assert_eq!(error.to_string(), "global: `region` is not set, neither for the call nor for the client");
}

#[tokio::test]
async fn ids_stay_the_same_over_retries() {
    let server = Server::answering([respond(503, "retry-after: 0\r\n", b""), json(200, "7")]);
    let core = core(&server, |config| {
        config.request_id_header("x-client-request-id");
        config.clock(Arc::new(TestClock::new(0.0)));
    });
    call(&core).nothing().await.unwrap();
    let mut own = call(&core);
    own.with(CallOptions::new().header("X-Client-Request-Id", "mine"));
    own.nothing().await.unwrap();
    let seen = server.seen();
    let id = |n: usize| seen[n].header("x-client-request-id").unwrap();
    assert_eq!((id(0), id(0).len(), id(2)), (id(1), 36, "mine"));
}

#[tokio::test]
async fn fields_that_the_operation_sets() {
    static SEND: Operation = Operation { id: "send", method: Method::Post, path: "/x", ..Operation::DEFAULT };
    let server = Server::answering([json(200, "7")]);
    let core = core(&server, |_| {});
    let mut call = Call::new(&core, &SEND);
    call.body_field("stream", &true);
    call.json_body_as("application/vnd.x+json", &serde_json::json!({"stream": false, "a": 1}));
    call.with(CallOptions::new().body_field("a", 2));
    call.nothing().await.unwrap();
    let seen = &server.seen()[0];
    let sent: serde_json::Value = serde_json::from_str(seen.text()).unwrap();
    assert_eq!(sent, serde_json::json!({"stream": true, "a": 2}));
    assert_eq!(seen.header("content-type"), Some("application/vnd.x+json"));
}

#[tokio::test]
async fn methods_of_every_kind() {
    let server = Server::answering([json(503, "{}"), json(200, "7")]);
    let core = core(&server, |config| config.clock(Arc::new(TestClock::new(0.0))));
    static QUERY: Operation =
        Operation { id: "query", method: Method::Query, path: "/x", ..Operation::DEFAULT };
    static LINK: Operation =
        Operation { id: "link", method: Method::Other("LINK"), path: "/x", ..Operation::DEFAULT };
    static NONE: Operation =
        Operation { id: "none", method: Method::Other("A B"), path: "/x", ..Operation::DEFAULT };
    Call::new(&core, &QUERY).nothing().await.unwrap();
    Call::new(&core, &LINK).nothing().await.unwrap();
    let error = failure(Call::new(&core, &NONE).nothing().await);
    assert!(matches!(error.kind(), ErrorKind::Invalid { parameter, .. } if parameter == "method"), "{error}");
    assert_eq!(server.lines(), ["QUERY /x HTTP/1.1", "QUERY /x HTTP/1.1", "LINK /x HTTP/1.1"]);
}
