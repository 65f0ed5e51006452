//! Pages that tell the address of the next. The API tells one on its last page, too, so the end is an empty page, or one that
//! says nothing about its place.

use sdk_tests::{Reply, Server};

use crate::sdk::models::Customer;
use crate::sdk::resources::customers::ListCustomers;
use crate::sdk::{ApiErrorBody, Error, ErrorKind, Items};
use crate::{CREDENTIAL, client};

const FIRST: &str = "GET /customers?per_page=2&status=active HTTP/1.1";
const SECOND: &str = "GET /customers?per_page=2&status=active&after=ctm_b HTTP/1.1";
const THIRD: &str = "GET /customers?per_page=2&status=active&after=ctm_c HTTP/1.1";

const AFTER_B: &str = "https://api.paddle.com/customers?per_page=2&status=active&after=ctm_b";
const AFTER_C: &str = "https://api.paddle.com/customers?per_page=2&status=active&after=ctm_c";

/// A page of customers with these ids, and the address of the next.
fn page(ids: &[&str], next: &str) -> Reply {
    let place = format!(r#"{{"per_page":2,"next":"{next}","has_more":true,"estimated_total":3}}"#);
    page_at(ids, &place)
}

fn page_at(ids: &[&str], place: &str) -> Reply {
    let customers: Vec<_> =
        ids.iter().map(|id| format!(r#"{{"id":"{id}","email":"a@example.com"}}"#)).collect();
    let data = customers.join(",");
    Reply::json(200, format!(r#"{{"data":[{data}],"meta":{{"request_id":"r","pagination":{place}}}}}"#))
}

fn list(server: &Server) -> ListCustomers {
    client(&server.url).customers().list_customers().per_page(2).status("active".into())
}

/// The ids up to the end or the first error.
async fn ids(mut items: Items<Customer>) -> (Vec<String>, Option<Error>) {
    let mut ids = Vec::new();
    loop {
        match items.try_next().await {
            Ok(Some(customer)) => ids.extend(customer.id),
            Ok(None) => return (ids, None),
            Err(error) => return (ids, Some(error)),
        }
    }
}

fn three_pages() -> Server {
    Server::playing([page(&["ctm_a", "ctm_b"], AFTER_B), page(&["ctm_c"], AFTER_C), page(&[], AFTER_C)])
}

#[tokio::test]
async fn items_go_on_until_a_page_is_empty() {
    let server = three_pages();
    let (ids, error) = ids(list(&server).items()).await;
    assert_eq!(ids, ["ctm_a", "ctm_b", "ctm_c"]);
    assert!(error.is_none(), "{error:?}");
    for (seen, line) in server.seen().iter().zip([FIRST, SECOND, THIRD]) {
        seen.assert_is(line, CREDENTIAL, None);
    }
    assert_eq!(server.seen().len(), 3);
}

#[tokio::test]
async fn pages_go_on_until_one_is_empty() {
    let server = three_pages();
    let mut pages = list(&server).pages();
    let mut lengths = Vec::new();
    while let Some(page) = pages.try_next().await.expect("a page") {
        lengths.push(page.data.len());
    }
    assert_eq!(lengths, [2, 1, 0]);
    assert_eq!(server.lines(), [FIRST, SECOND, THIRD]);
}

/// An empty page leads nowhere, even if its address is a new one.
#[tokio::test]
async fn an_empty_page_is_the_last_whatever_it_says() {
    let server = Server::playing([page(&["ctm_a", "ctm_b"], AFTER_B), page(&[], AFTER_C)]);
    let (ids, error) = ids(list(&server).items()).await;
    assert_eq!((ids.len(), error.is_none()), (2, true));
    assert_eq!(server.lines(), [FIRST, SECOND]);
}

#[tokio::test]
async fn a_page_that_knows_no_place_is_the_last() {
    let server = Server::playing([page(&["ctm_a", "ctm_b"], AFTER_B), page_at(&["ctm_c"], "null")]);
    let (ids, error) = ids(list(&server).items()).await;
    assert_eq!((ids.len(), error.is_none()), (3, true));
    assert_eq!(server.lines(), [FIRST, SECOND]);
}

#[tokio::test]
async fn a_repeated_address_is_an_error_after_what_came() {
    let server = Server::playing([page(&["ctm_a", "ctm_b"], AFTER_B), page(&["ctm_c"], AFTER_B)]);
    let (ids, error) = ids(list(&server).items()).await;
    assert_eq!(ids, ["ctm_a", "ctm_b", "ctm_c"]);
    let error = error.expect("a circle");
    assert!(matches!(error.kind(), ErrorKind::Pagination { cursor, .. } if cursor == AFTER_B), "{error:?}");
    assert_eq!(server.lines(), [FIRST, SECOND]);
}

/// An address contributes its path and query, as they are written; the server stays the configured one.
#[tokio::test]
async fn an_address_elsewhere_leads_to_the_configured_server() {
    let addresses = [
        ("https://evil.example/steal?x=1", "/steal?x=1"),
        ("//evil.example/steal?x=1", "/steal?x=1"),
        ("/customers?id=a%2Cb%20c&after=ü", "/customers?id=a%2Cb%20c&after=%C3%BC"),
        ("https://user:word@evil.example:444/a%2Fb", "/a%2Fb"),
        ("?after=ctm_b", "/customers?after=ctm_b"),
    ];
    for (next, target) in addresses {
        let server = Server::playing([page(&["ctm_a"], next), page(&[], next)]);
        let (ids, error) = ids(list(&server).items()).await;
        assert_eq!((ids.len(), error.is_none()), (1, true), "{next}: {error:?}");
        let [_, second] = server.seen().try_into().expect("two requests");
        second.assert_is(&format!("GET {target} HTTP/1.1"), CREDENTIAL, None);
    }
}

#[tokio::test]
async fn an_error_tells_where_to_go_on() {
    let (status, refusal) = crate::REFUSAL;
    let server = Server::playing([page(&["ctm_a", "ctm_b"], AFTER_B), Reply::json(status, refusal)]);
    let (ids, error) = ids(list(&server).items()).await;
    assert_eq!(ids, ["ctm_a", "ctm_b"]);
    let error = error.expect("a refusal");
    assert!(matches!(error.api().map(|api| api.body()), Some(ApiErrorBody::ErrorResponse(_))), "{error:?}");
    assert_eq!(error.cursor(), Some(AFTER_B));
}

#[tokio::test]
async fn no_page_is_fetched_before_it_is_needed() {
    let server = three_pages();
    let mut items = list(&server).items();
    assert_eq!(server.seen().len(), 0);
    for _ in 0..2 {
        assert!(items.try_next().await.expect("a customer").is_some());
    }
    assert_eq!(server.lines(), [FIRST]);
}

#[cfg(feature = "blocking")]
#[test]
fn items_can_be_waited_for() {
    let server = three_pages();
    let ids: Result<Vec<_>, _> =
        list(&server).items().blocking().map(|item| item.map(|item| item.id)).collect();
    assert_eq!(ids.expect("customers").len(), 3);
}
