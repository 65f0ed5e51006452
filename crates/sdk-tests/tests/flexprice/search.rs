//! Searching customers, page by page. Offset and limit stand in the body; the end is an empty page, or one with fewer
//! customers than were asked for.

use sdk_tests::{Reply, Server, assert_same_json, assert_survives};

use crate::customers::{FULL, assert_full};
use crate::sdk::models::{
    DtoCustomerResponse, GithubComFlexpriceFlexpriceInternalTypesValue as Value, TypesCustomerFilter,
    TypesFilterCondition, TypesSortCondition,
};
use crate::sdk::{Error, Items};
use crate::{CREDENTIAL, client};

const LINE: &str = "POST /v1/customers/search HTTP/1.1";

#[tokio::test]
async fn search_with_everything_set() {
    let answer = format!(
        r#"{{"items": [{FULL}, {{"id": "cust_2"}}], "pagination": {{"limit": 2, "offset": 0, "total": 3}}}}"#
    );
    let server = Server::always(Reply::json(200, answer.clone()));
    let value =
        Value::new().array(["a", "b"]).boolean(true).date("2025-01-01T00:00:00Z").number(12.5).string("s");
    let condition = |field, data_type: &str, operator: &str, value| {
        let condition = TypesFilterCondition::new().field(field).value(value);
        condition.data_type(data_type.into()).operator(operator.into())
    };
    let sort = |field, direction: &str| TypesSortCondition::new().field(field).direction(direction.into());
    let filter = TypesCustomerFilter::new()
        .customer_ids(["cust_1", "cust_2"])
        .email("ada@example.com")
        .end_time("2025-12-31T23:59:59Z")
        .expand("parent_customer")
        .external_id("user_42")
        .external_ids(["user_42", "user_43"])
        .filters([
            condition("status", "array", "not_in", value),
            condition("n", "number", "gt", Value::new().number(100)),
        ])
        .limit(2)
        .offset(0)
        .order("asc".into())
        .parent_customer_ids(["cust_0"])
        .sort([sort("created_at", "desc"), sort("name", "asc")])
        .start_time("2025-01-01T00:00:00Z")
        .status("published".into());
    let page = client(&server.url).customers().query_customer(filter).send().await.expect("a page");
    let body = r#"{"customer_ids": ["cust_1", "cust_2"], "email": "ada@example.com",
        "end_time": "2025-12-31T23:59:59Z", "expand": "parent_customer", "external_id": "user_42",
        "external_ids": ["user_42", "user_43"],
        "filters": [{"data_type": "array", "field": "status", "operator": "not_in", "value": {"array": ["a", "b"],
            "boolean": true, "date": "2025-01-01T00:00:00Z", "number": 12.5, "string": "s"}},
            {"data_type": "number", "field": "n", "operator": "gt", "value": {"number": 100}}],
        "limit": 2, "offset": 0, "order": "asc", "parent_customer_ids": ["cust_0"],
        "sort": [{"direction": "desc", "field": "created_at"}, {"direction": "asc", "field": "name"}],
        "start_time": "2025-01-01T00:00:00Z", "status": "published"}"#;
    server.only().assert_is(LINE, CREDENTIAL, Some(body));
    let items = page.items.as_ref().expect("customers");
    assert_full(&items[0]);
    assert_eq!(items[1].id.as_deref(), Some("cust_2"));
    let pagination = page.pagination.as_ref().expect("a place");
    assert_eq!((pagination.limit, pagination.offset, pagination.total), (Some(2), Some(0), Some(3)));
    assert_survives(&page, &answer);
}

#[tokio::test]
async fn search_with_nothing_set() {
    let answer = r#"{"items": [], "pagination": {"limit": 50, "offset": 0, "total": 0}}"#;
    let server = Server::always(Reply::json(200, answer));
    let filter = TypesCustomerFilter::new();
    let page = client(&server.url).customers().query_customer(filter).send().await.expect("a page");
    server.only().assert_is(LINE, CREDENTIAL, Some("{}"));
    assert_survives(&page, answer);
}

/// A page of customers with these ids.
fn page(ids: &[&str]) -> Reply {
    let customers: Vec<_> = ids.iter().map(|id| format!(r#"{{"id":"{id}"}}"#)).collect();
    let items = customers.join(",");
    Reply::json(200, format!(r#"{{"items":[{items}],"pagination":{{"limit":2,"offset":0,"total":3}}}}"#))
}

/// The ids up to the end or the first error.
async fn ids(mut items: Items<DtoCustomerResponse>) -> (Vec<String>, Option<Error>) {
    let mut ids = Vec::new();
    loop {
        match items.try_next().await {
            Ok(Some(customer)) => ids.extend(customer.id),
            Ok(None) => return (ids, None),
            Err(error) => return (ids, Some(error)),
        }
    }
}

/// All ids that a search gives, after which the server must have seen these bodies.
async fn assert_pages(server: &Server, filter: TypesCustomerFilter, found: &[&str], bodies: &[&str]) {
    let (ids, error) = ids(client(&server.url).customers().query_customer(filter).items()).await;
    assert_eq!(ids, found);
    assert!(error.is_none(), "{error:?}");
    let seen = server.seen();
    assert_eq!(seen.len(), bodies.len(), "{seen:#?}");
    for (seen, body) in seen.iter().zip(bodies) {
        seen.assert_is(LINE, CREDENTIAL, Some(body));
    }
}

fn two_of_ada() -> TypesCustomerFilter {
    TypesCustomerFilter::new().limit(2).email("ada@example.com")
}

#[tokio::test]
async fn a_short_page_is_the_last() {
    let server = Server::playing([page(&["a", "b"]), page(&["c"])]);
    let bodies =
        [r#"{"limit":2,"email":"ada@example.com"}"#, r#"{"limit":2,"offset":2,"email":"ada@example.com"}"#];
    assert_pages(&server, two_of_ada(), &["a", "b", "c"], &bodies).await;
}

#[tokio::test]
async fn an_empty_page_is_the_last() {
    for nothing in ["{}", r#"{"items":null}"#, r#"{"items":[]}"#] {
        let server = Server::playing([page(&["a", "b"]), Reply::json(200, nothing)]);
        let bodies = [
            r#"{"limit":2,"email":"ada@example.com"}"#,
            r#"{"limit":2,"offset":2,"email":"ada@example.com"}"#,
        ];
        assert_pages(&server, two_of_ada(), &["a", "b"], &bodies).await;
    }
}

#[tokio::test]
async fn an_offset_of_the_caller_is_where_it_begins() {
    let server = Server::playing([page(&["a", "b"]), page(&["c"])]);
    let filter = TypesCustomerFilter::new().limit(2).offset(10);
    let bodies = [r#"{"limit":2,"offset":10}"#, r#"{"limit":2,"offset":12}"#];
    assert_pages(&server, filter, &["a", "b", "c"], &bodies).await;
}

#[tokio::test]
async fn without_a_limit_only_an_empty_page_is_the_last() {
    let server = Server::playing([page(&["a", "b"]), page(&["c"]), page(&[])]);
    let bodies = ["{}", r#"{"offset":2}"#, r#"{"offset":3}"#];
    assert_pages(&server, TypesCustomerFilter::new(), &["a", "b", "c"], &bodies).await;
}

#[tokio::test]
async fn pages_come_whole() {
    let server = Server::playing([page(&["a", "b"]), page(&["c"])]);
    let mut pages = client(&server.url).customers().query_customer(two_of_ada()).pages();
    let mut totals = Vec::new();
    while let Some(page) = pages.try_next().await.expect("a page") {
        totals.push((page.items.map(|items| items.len()), page.pagination.and_then(|place| place.total)));
    }
    assert_eq!(totals, [(Some(2), Some(3)), (Some(1), Some(3))]);
}

/// A search is a POST, so it is not repeated after a failure.
#[tokio::test]
async fn an_error_tells_where_to_go_on() {
    let failure = Reply::json(500, r#"{"error":{"message":"m"},"success":false}"#);
    let server = Server::playing([page(&["a", "b"]), failure]);
    let (ids, error) = ids(client(&server.url).customers().query_customer(two_of_ada()).items()).await;
    assert_eq!(ids, ["a", "b"]);
    let error = error.expect("a failure");
    assert_eq!((error.cursor(), error.attempts(), server.seen().len()), (Some("2"), 1, 2));
    assert_same_json(server.seen()[1].text(), r#"{"limit":2,"offset":2,"email":"ada@example.com"}"#);
}

#[cfg(feature = "blocking")]
#[test]
fn items_can_be_waited_for() {
    let server = Server::playing([page(&["a", "b"]), page(&["c"])]);
    let items = client(&server.url).customers().query_customer(two_of_ada()).items();
    let ids: Result<Vec<_>, _> = items.blocking().map(|item| item.map(|customer| customer.id)).collect();
    assert_eq!(ids.expect("customers").len(), 3);
}
