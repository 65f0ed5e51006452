//! Pages that follow the id of their last customer. The end is an empty page: a short one is none, because the document does
//! not declare `pageSize` as an input.

use sdk_tests::{Reply, Server};

use crate::client;
use crate::sdk::resources::customers::GetCustomers;
use crate::sdk::{ApiErrorBody, Error, ErrorKind, Items};

const FIRST: &str = "GET /customers?country=GB&pageSize=2 HTTP/1.1";
const SECOND: &str = "GET /customers?country=GB&startingAfter=cus_b&pageSize=2 HTTP/1.1";
const THIRD: &str = "GET /customers?country=GB&startingAfter=cus_c&pageSize=2 HTTP/1.1";

/// A page of customers with these ids.
fn page(ids: &[&str]) -> Reply {
    let customer = |id: &&str| {
        format!(r#"{{"id":"{id}","externalId":"user_43","name":"","createdAt":"2025-02-14T00:00:00Z"}}"#)
    };
    Reply::json(200, format!("[{}]", ids.iter().map(customer).collect::<Vec<_>>().join(",")))
}

fn list(server: &Server) -> GetCustomers {
    client(&server.url).customers().list().country("GB").page_size(2)
}

/// The ids up to the end or the first error.
async fn ids(mut items: Items<crate::sdk::models::Customer>) -> (Vec<String>, Option<Error>) {
    let mut ids = Vec::new();
    loop {
        match items.try_next().await {
            Ok(Some(customer)) => ids.push(customer.id),
            Ok(None) => return (ids, None),
            Err(error) => {
                assert!(matches!(items.try_next().await, Ok(None)), "something came after the error");
                return (ids, Some(error));
            }
        }
    }
}

#[tokio::test]
async fn items_go_on_until_a_page_is_empty() {
    let server = Server::playing([page(&["cus_a", "cus_b"]), page(&["cus_c"]), page(&[])]);
    let (ids, error) = ids(list(&server).items()).await;
    assert_eq!(ids, ["cus_a", "cus_b", "cus_c"]);
    assert!(error.is_none(), "{error:?}");
    assert_eq!(server.lines(), [FIRST, SECOND, THIRD]);
    assert!(server.seen().iter().all(|seen| seen.header("authorization") == Some(crate::CREDENTIAL.1)));
}

#[tokio::test]
async fn pages_go_on_until_one_is_empty() {
    let server = Server::playing([page(&["cus_a", "cus_b"]), page(&["cus_c"]), page(&[])]);
    let mut pages = list(&server).pages();
    let mut lengths = Vec::new();
    while let Some(page) = pages.try_next().await.expect("a page") {
        lengths.push(page.len());
    }
    assert_eq!(lengths, [2, 1, 0]);
    assert_eq!(server.lines(), [FIRST, SECOND, THIRD]);
}

#[tokio::test]
async fn no_page_is_fetched_before_it_is_needed() {
    let server = Server::playing([page(&["cus_a", "cus_b"]), page(&["cus_c"])]);
    let mut items = list(&server).items();
    assert_eq!(server.seen().len(), 0);
    for id in ["cus_a", "cus_b"] {
        assert_eq!(
            items.try_next().await.expect("a customer").map(|customer| customer.id).as_deref(),
            Some(id)
        );
    }
    assert_eq!(server.lines(), [FIRST]);
}

#[tokio::test]
async fn pages_can_be_counted_off() {
    let server = Server::playing([page(&["cus_a", "cus_b"]), page(&["cus_c"])]);
    let mut pages = list(&server).pages().max_pages(1);
    assert_eq!(pages.try_next().await.expect("a page").map(|page| page.len()), Some(2));
    assert!(pages.try_next().await.expect("the end").is_none());
    assert_eq!(server.lines(), [FIRST]);
}

#[tokio::test]
async fn a_cursor_of_the_caller_is_where_it_begins() {
    let server = Server::playing([page(&["cus_a", "cus_b"]), page(&[])]);
    let (ids, error) = ids(list(&server).starting_after("cus_z").items()).await;
    assert_eq!((ids.len(), error.is_none()), (2, true));
    assert_eq!(server.lines(), [SECOND.replace("cus_b", "cus_z"), SECOND.to_owned()]);
}

#[tokio::test]
async fn a_repeated_cursor_is_an_error_after_what_came() {
    let server = Server::playing([page(&["cus_a", "cus_b"]), page(&["cus_c", "cus_b"])]);
    let (ids, error) = ids(list(&server).items()).await;
    assert_eq!(ids, ["cus_a", "cus_b", "cus_c", "cus_b"]);
    let error = error.expect("a circle");
    assert!(matches!(error.kind(), ErrorKind::Pagination { cursor, .. } if cursor == "cus_b"), "{error:?}");
    assert_eq!(error.cursor(), Some("cus_b"));
    assert_eq!(server.lines(), [FIRST, SECOND]);
}

#[tokio::test]
async fn an_error_tells_where_to_go_on() {
    let body = r#"{"error":{"code":"forbidden","message":"m"}}"#;
    let server = Server::playing([page(&["cus_a", "cus_b"]), Reply::json(403, body)]);
    let (ids, error) = ids(list(&server).items()).await;
    assert_eq!(ids, ["cus_a", "cus_b"]);
    let error = error.expect("a refusal");
    assert!(matches!(error.api().map(|api| api.body()), Some(ApiErrorBody::Forbidden(_))), "{error:?}");
    assert_eq!(error.cursor(), Some("cus_b"));
    assert_eq!(server.lines(), [FIRST, SECOND]);
}

#[tokio::test]
async fn a_page_is_retried_like_any_read() {
    let failure = Reply::empty(503).retry_soon();
    let server = Server::playing([page(&["cus_a", "cus_b"]), failure, page(&[])]);
    let (ids, error) = ids(list(&server).items()).await;
    assert_eq!((ids.len(), error.is_none()), (2, true));
    assert_eq!(server.lines(), [FIRST, SECOND, SECOND]);
}

#[cfg(feature = "blocking")]
#[test]
fn items_can_be_waited_for() {
    let server = Server::playing([page(&["cus_a", "cus_b"]), page(&["cus_c"]), page(&[])]);
    let ids: Result<Vec<_>, _> =
        list(&server).items().blocking().map(|item| item.map(|item| item.id)).collect();
    assert_eq!(ids.expect("customers"), ["cus_a", "cus_b", "cus_c"]);
    let server = Server::playing([page(&["cus_a", "cus_b"]), page(&["cus_c"]), page(&[])]);
    let pages: Result<Vec<_>, _> = list(&server).pages().blocking().collect();
    assert_eq!(pages.expect("pages").len(), 3);
}
