//! Promise 27: lists in pages.

use std::pin::pin;
use std::task::Poll;

use futures_core::Stream;
use serde::Deserialize;

use crate::mini::models::Customer;
use crate::runtime::{
    Call, Config, Core, Error, ErrorKind, Method, OffsetPaging, Operation, PageInput, Pages, QueryStyle, Sdk,
};
use crate::server::{Act, Seen, Server, json};
use crate::setup::{client, failure, timeless};

static SDK: Sdk = Sdk { name: "test", version: "1" };

fn core(server: &Server) -> Core {
    let mut config = Config::new();
    config.base_url(format!("{}/v1", server.url));
    config.no_proxy();
    Core::new(config, &SDK, None).unwrap()
}

fn customers(ids: &[&str]) -> Vec<u8> {
    let items: Vec<String> = ids.iter().map(|id| format!(r#"{{"id":"{id}","name":""}}"#)).collect();
    json(200, &format!("[{}]", items.join(",")))
}

async fn ids(mut items: crate::runtime::Items<Customer>) -> (Vec<String>, Option<Error>) {
    let mut ids = Vec::new();
    loop {
        match items.try_next().await {
            Ok(Some(item)) => ids.push(item.id),
            Ok(None) => return (ids, None),
            Err(error) => {
                assert!(items.try_next().await.unwrap().is_none(), "nothing follows an error");
                return (ids, Some(error));
            }
        }
    }
}

#[tokio::test]
async fn cursors() {
    let server = Server::answering([customers(&["a", "b"]), customers(&["c"]), customers(&[])]);
    let items = client(&server).customers().list().page_size(2).email("e").items();
    assert_eq!(ids(items).await.0, ["a", "b", "c"]);
    assert_eq!(
        server.lines(),
        [
            "GET /customers?email=e&pageSize=2 HTTP/1.1",
            "GET /customers?email=e&startingAfter=b&pageSize=2 HTTP/1.1",
            "GET /customers?email=e&startingAfter=c&pageSize=2 HTTP/1.1",
        ]
    );
}

#[tokio::test]
async fn pages_are_fetched_when_they_are_asked_for() {
    let server = Server::answering([customers(&["a", "b"]), customers(&["c"]), customers(&[])]);
    let mut items = client(&server).customers().list().starting_after("z").items();
    assert_eq!(server.lines().len(), 0);
    items.try_next().await.unwrap();
    items.try_next().await.unwrap();
    assert_eq!(server.lines(), ["GET /customers?startingAfter=z HTTP/1.1"]);
    items.try_next().await.unwrap();
    assert_eq!(server.lines()[1], "GET /customers?startingAfter=b HTTP/1.1");
    drop(items);
    assert_eq!(server.lines().len(), 2);
}

#[tokio::test]
async fn a_cursor_that_comes_again() {
    // Right away, after a while, and as the one that the caller began with.
    for (start, pages, delivered, cursor) in [
        (None, vec![&["a", "b"][..], &["c", "b"]], "abcb", "b"),
        (None, vec![&["a"], &["b"], &["c"], &["a"]], "abca", "a"),
        (Some("z"), vec![&["a"], &["z"]], "az", "z"),
    ] {
        let requests = pages.len();
        let server = Server::answering(pages.into_iter().map(customers).chain([customers(&["never"])]));
        let mut list = client(&server).customers().list();
        if let Some(start) = start {
            list = list.starting_after(start);
        }
        let (ids, error) = ids(list.items()).await;
        assert_eq!(ids.concat(), delivered);
        let error = failure(Err::<(), _>(error.unwrap()));
        assert!(
            matches!(error.kind(), ErrorKind::Pagination { cursor: again, .. } if again == cursor),
            "{error:?}"
        );
        assert_eq!((error.cursor(), server.lines().len()), (Some(cursor), requests));
    }
}

#[tokio::test]
async fn a_page_that_fails_can_be_gone_on_from() {
    let server = Server::answering([customers(&["a", "b"]), json(403, "{}")]);
    let (dub, _) = timeless(&server);
    let (ids, error) = ids(dub.customers().list().items()).await;
    let error = failure(Err::<(), _>(error.unwrap()));
    assert_eq!(
        (ids.concat().as_str(), error.cursor(), error.status().unwrap().as_u16()),
        ("ab", Some("b"), 403)
    );
    let first = failure(dub.customers().list().pages().try_next().await);
    assert_eq!(first.cursor(), None);
}

#[tokio::test]
async fn as_many_pages_as_wanted() {
    let server = Server::answering([customers(&["a"]), customers(&["b"]), customers(&["c"])]);
    let mut pages = pin!(client(&server).customers().list().pages().max_pages(2));
    let mut sizes = Vec::new();
    while let Some(page) = std::future::poll_fn(|context| pages.as_mut().poll_next(context)).await {
        sizes.push(page.unwrap().len());
    }
    assert_eq!((sizes, server.lines().len()), (vec![1, 1], 2));

    let server = Server::answering([customers(&["a", "b"]), customers(&["c"]), customers(&["d"])]);
    let mut items = client(&server).customers().list().items().max_pages(2);
    let mut ids = String::new();
    while let Some(item) = items.try_next().await.unwrap() {
        ids.push_str(&item.id);
    }
    assert_eq!((ids.as_str(), server.lines().len()), ("abc", 2));
}

#[derive(Debug, Deserialize)]
struct Page {
    items: Option<Vec<u32>>,
    next: Option<String>,
    pages: Option<u64>,
}

impl Page {
    fn count(page: &Self) -> usize {
        page.items.as_ref().map_or(0, Vec::len)
    }

    fn next(page: &Self) -> Option<String> {
        page.next.clone()
    }
}

async fn numbers(pages: Pages<Page>) -> (Vec<u32>, Option<Error>) {
    let mut items = pages.items(|page| page.items.unwrap_or_default());
    let mut numbers = Vec::new();
    loop {
        match items.try_next().await {
            Ok(Some(item)) => numbers.push(item),
            Ok(None) => return (numbers, None),
            Err(error) => return (numbers, Some(failure(Err::<(), _>(error)))),
        }
    }
}

#[tokio::test]
async fn offsets_in_the_body() {
    static SEARCH: Operation =
        Operation { id: "search", method: Method::Post, path: "/search", ..Operation::DEFAULT };
    let offset =
        OffsetPaging::offset(PageInput::body(&["page", "offset"])).limit(PageInput::body(&["limit"]), None);
    let search = async |body: serde_json::Value, responses: &[&str]| {
        let server = Server::answering(responses.iter().map(|body| json(200, body)));
        let mut call = Call::new(&core(&server), &SEARCH);
        call.json_body(&body);
        let (numbers, error) = numbers(Pages::offset(call, offset, Page::count, None)).await;
        assert!(error.is_none(), "{error:?}");
        let bodies: Vec<serde_json::Value> =
            server.seen().iter().map(|seen| serde_json::from_slice(&seen.body).unwrap()).collect();
        (numbers, bodies)
    };
    // A page that is shorter than asked for is the last.
    let (numbers, bodies) =
        search(serde_json::json!({"limit": 2, "q": 1.5}), &[r#"{"items":[1,2]}"#, r#"{"items":[3]}"#]).await;
    assert_eq!(numbers, [1, 2, 3]);
    assert_eq!(
        bodies,
        [
            serde_json::json!({"limit": 2, "q": 1.5}),
            serde_json::json!({"limit": 2, "q": 1.5, "page": {"offset": 2}})
        ]
    );
    // Without a limit, an empty one is.
    let (numbers, bodies) =
        search(serde_json::json!({"page": {"offset": 10}}), &[r#"{"items":[1,2]}"#, r#"{"items":null}"#])
            .await;
    assert_eq!(numbers, [1, 2]);
    assert_eq!(
        bodies,
        [serde_json::json!({"page": {"offset": 10}}), serde_json::json!({"page": {"offset": 12}})]
    );
}

#[tokio::test]
async fn numbered_pages() {
    static LIST: Operation =
        Operation { id: "list", path: "/list", query: &["page", "size"], ..Operation::DEFAULT };
    let paging = OffsetPaging::page(PageInput::query("page")).limit(PageInput::query("size"), Some(2));
    let server = Server::scripted(|n, _| {
        vec![Act::Send(json(
            200,
            ["{\"items\":[1,2],\"pages\":2}", "{\"items\":[3,4],\"pages\":2}"][n.min(1)],
        ))]
    });
    // The number of pages, where the server tells it, saves the request for an empty one.
    let call = Call::new(&core(&server), &LIST);
    assert_eq!(
        numbers(Pages::offset(call, paging, Page::count, Some(|page| page.pages))).await.0,
        [1, 2, 3, 4]
    );
    assert_eq!(server.lines(), ["GET /v1/list HTTP/1.1", "GET /v1/list?page=2 HTTP/1.1"]);

    let server = Server::answering([json(200, r#"{"items":[1,2,3]}"#), json(200, r#"{"items":[4]}"#)]);
    let mut call = Call::new(&core(&server), &LIST);
    call.query("size", QueryStyle::Form, &3.0);
    call.query("page", QueryStyle::Form, &5.0);
    assert_eq!(numbers(Pages::offset(call, paging.start(0), Page::count, None)).await.0, [1, 2, 3, 4]);
    assert_eq!(
        server.lines(),
        ["GET /v1/list?page=5&size=3 HTTP/1.1", "GET /v1/list?page=6&size=3 HTTP/1.1"]
    );

    // A POST is not repeated; the error tells the number.
    let header = OffsetPaging::page(PageInput::header("x-page")).start(0);
    let server = Server::answering([json(200, r#"{"items":[1]}"#), json(400, "{}")]);
    let (numbers, error) =
        numbers(Pages::offset(Call::new(&core(&server), &LIST), header, Page::count, None)).await;
    assert_eq!((numbers, error.unwrap().cursor()), (vec![1], Some("1")));
    let pages: Vec<Option<String>> =
        server.seen().iter().map(|seen| seen.header("x-page").map(str::to_owned)).collect();
    assert_eq!(pages, [None, Some("1".to_owned())]);
}

#[tokio::test]
async fn addresses_stay_on_the_server() {
    static LIST: Operation =
        Operation { id: "list", path: "/list", security: &[&["token"]], ..Operation::DEFAULT };
    let read = async |next: &str| {
        let first = format!(r#"{{"items":[1],"next":{next:?}}}"#);
        let server = Server::answering([json(200, &first), json(200, r#"{"items":[2],"next":null}"#)]);
        let mut config = Config::new();
        config.base_url(format!("{}/v1", server.url));
        config.no_proxy();
        config.credential("token", crate::runtime::Credential::bearer(crate::setup::SECRET));
        let mut call = Call::new(&Core::new(config, &SDK, None).unwrap(), &LIST);
        call.query("per_page", QueryStyle::Form, &2.0);
        let (numbers, error) = numbers(Pages::url(call, Page::next)).await;
        assert!(error.is_none(), "{error:?}");
        assert_eq!(numbers, [1, 2]);
        let Seen { line, headers, .. } = server.seen().pop().unwrap();
        assert!(headers.iter().any(|(name, _)| name == "authorization"));
        line
    };
    for (next, expected) in [
        ("https://evil.example/steal?x=1", "GET /steal?x=1 HTTP/1.1"),
        ("https://api.paddle.com/list?after=a%2Cb&q=%7E+c", "GET /list?after=a%2Cb&q=%7E+c HTTP/1.1"),
        ("//evil.example/x", "GET /x HTTP/1.1"),
        ("https://evil.example", "GET / HTTP/1.1"),
        ("https://evil.example?x", "GET /?x HTTP/1.1"),
        ("/v1/list?page=2#top", "GET /v1/list?page=2 HTTP/1.1"),
        ("?page=2", "GET /v1/list?page=2 HTTP/1.1"),
        ("other?page=2", "GET /v1/other?page=2 HTTP/1.1"),
        ("https://a@evil.example:99/x@y", "GET /x@y HTTP/1.1"),
    ] {
        assert_eq!(read(next).await, expected, "{next}");
    }
}

#[tokio::test]
async fn addresses_that_lead_nowhere() {
    static LIST: Operation = Operation { id: "list", path: "/list", ..Operation::DEFAULT };
    let again = r#"{"items":[1],"next":"https://x.y/v1/list?after=1"}"#;
    let empty = r#"{"items":[],"next":"https://x.y/v1/list?after=1"}"#;
    // The same address behind items is an error, behind none it is the end.
    let server = Server::answering([json(200, again)]);
    let (found, error) = numbers(Pages::url(Call::new(&core(&server), &LIST), Page::next)).await;
    assert!(matches!(error.unwrap().kind(), ErrorKind::Pagination { .. }));
    assert_eq!((found, server.lines().len()), (vec![1, 1], 2));
    let server = Server::answering([json(200, again), json(200, empty)]);
    let (found, error) = numbers(Pages::url(Call::new(&core(&server), &LIST), Page::next)).await;
    assert_eq!((found, error.is_none(), server.lines().len()), (vec![1], true, 2));
    let server = Server::answering([json(200, again), json(200, empty)]);
    let mut pages = Pages::url(Call::new(&core(&server), &LIST), Page::next).ends_when_empty(Page::count);
    assert!(pages.try_next().await.unwrap().is_some() && pages.try_next().await.unwrap().is_some());
    assert!(pages.try_next().await.unwrap().is_none());
}

#[tokio::test]
async fn a_dropped_page_is_not_lost() {
    let server = Server::scripted(|n, _| match n {
        0 => vec![Act::Pause(std::time::Duration::from_millis(80)), Act::Send(customers(&["a"]))],
        _ => vec![Act::Send(customers(&[]))],
    });
    let mut items = client(&server).customers().list().items();
    let short = std::time::Duration::from_millis(20);
    assert!(tokio::time::timeout(short, items.try_next()).await.is_err());
    assert_eq!(items.try_next().await.unwrap().unwrap().id, "a");
    assert!(items.try_next().await.unwrap().is_none());
    let mut items = pin!(items);
    let end = std::future::poll_fn(|context| match items.as_mut().poll_next(context) {
        Poll::Ready(item) => Poll::Ready(item.is_none()),
        Poll::Pending => Poll::Pending,
    });
    assert!(end.await);
}
