//! What each operation sends, and what it makes of the documented answer.

use sdk_tests::{Reply, Server, assert_survives};

use crate::sdk::models::{CurrencyCode2, Customer, CustomerCreateInput, CustomerInput, StatusModel};
use crate::sdk::{Null, Paddle};
use crate::{CREDENTIAL, SECRET, client};

/// A customer with every field; the times keep fractions and offset.
const FULL: &str = r#"{
    "id": "ctm_01hv8x29kz0t586xy6zn1a62ny", "name": "Ada Lovelace", "email": "ada@example.com",
    "marketing_consent": true, "status": "archived", "locale": "de",
    "created_at": "2025-04-11T13:57:24.813Z", "updated_at": "2025-04-11T14:20:08.663487+02:00"
}"#;

/// A customer without a name.
const NAMELESS: &str = r#"{
    "id": "ctm_01hv8wptq8987qeep44cyrewp9", "name": null, "email": "grace@example.com",
    "marketing_consent": false, "status": "active", "locale": "en",
    "created_at": "2025-04-11T13:57:24Z", "updated_at": "2025-04-11T13:57:25Z"
}"#;

const ADA: &str = "ctm_01hv8x29kz0t586xy6zn1a62ny";
const ADA_AND_GRACE: &str = "ctm_01hv8x29kz0t586xy6zn1a62ny,ctm_01hv8wptq8987qeep44cyrewp9";

/// The answer that holds this.
fn answer(data: &str) -> String {
    format!(r#"{{"data": {data}, "meta": {{"request_id": "0e9c3a52"}}}}"#)
}

fn assert_full(customer: &Customer) {
    assert_eq!(customer.id.as_deref(), Some(ADA));
    assert_eq!(customer.name.as_deref(), Some("Ada Lovelace"));
    assert_eq!(customer.email.as_deref(), Some("ada@example.com"));
    assert_eq!(customer.marketing_consent, Some(true));
    assert_eq!(customer.status, Some(StatusModel::Archived));
    assert_eq!(customer.locale.as_deref(), Some("de"));
    let created_at = customer.created_at.map(|time| time.to_rfc3339());
    assert_eq!(created_at.as_deref(), Some("2025-04-11T13:57:24.813+00:00"));
    let updated_at = customer.updated_at.map(|time| time.to_rfc3339());
    assert_eq!(updated_at.as_deref(), Some("2025-04-11T14:20:08.663487+02:00"));
    assert_survives(customer, FULL);
}

fn assert_nameless(customer: &Customer) {
    assert_eq!(customer.name, None);
    assert_eq!(customer.marketing_consent, Some(false));
    assert_survives(customer, NAMELESS);
}

#[tokio::test]
async fn create_with_everything_set() {
    let server = Server::always(Reply::json(201, answer(FULL)));
    let body = CustomerCreateInput::new("ada+1@example.com").name("Ada Lovelace").locale("de");
    let created =
        client(&server.url).customers().create_customer().body(body).send().await.expect("a customer");
    let body = r#"{"name": "Ada Lovelace", "email": "ada+1@example.com", "locale": "de"}"#;
    server.only().assert_is("POST /customers HTTP/1.1", CREDENTIAL, Some(body));
    assert_full(&created.data);
    assert_eq!(created.meta.request_id, "0e9c3a52");
}

#[tokio::test]
async fn create_tells_null_from_absence() {
    let server = Server::always(Reply::json(201, answer(NAMELESS)));
    let customers = client(&server.url).customers();
    let bodies = [
        (CustomerCreateInput::new("ada@example.com"), r#"{"email": "ada@example.com"}"#),
        (
            CustomerCreateInput::new("ada@example.com").name(Null),
            r#"{"name": null, "email": "ada@example.com"}"#,
        ),
    ];
    for (body, _) in bodies.clone() {
        let created = customers.create_customer().body(body).send().await.expect("a customer");
        assert_nameless(&created.data);
    }
    customers.create_customer().send().await.expect("a customer");
    let [absent, null, nothing] = server.seen().try_into().expect("three requests");
    absent.assert_is("POST /customers HTTP/1.1", CREDENTIAL, Some(bodies[0].1));
    null.assert_is("POST /customers HTTP/1.1", CREDENTIAL, Some(bodies[1].1));
    nothing.assert_is("POST /customers HTTP/1.1", CREDENTIAL, None);
}

/// `id` is one text: its comma is a part of it and is encoded.
#[tokio::test]
async fn list_with_everything_set() {
    let answer = format!(
        r#"{{"data": [{FULL}, {NAMELESS}], "meta": {{"request_id": "0e9c3a52", "pagination": {{"per_page": 2,
            "next": "https://api.paddle.com/customers?per_page=2&after=ctm_01hv8wptq8987qeep44cyrewp9",
            "has_more": true, "estimated_total": 3}}}}}}"#
    );
    let server = Server::always(Reply::json(200, answer.clone()));
    // The order of the calls is not that of the document, in which parameters are sent.
    let request = client(&server.url)
        .customers()
        .list_customers()
        .status("archived".into())
        .search("Ada & Söhne")
        .per_page(2)
        .order_by("name[DESC]")
        .id(ADA_AND_GRACE)
        .after(ADA);
    let page = request.send().await.expect("customers");
    let line = "GET /customers?after=ctm_01hv8x29kz0t586xy6zn1a62ny\
                &id=ctm_01hv8x29kz0t586xy6zn1a62ny%2Cctm_01hv8wptq8987qeep44cyrewp9&order_by=name%5BDESC%5D\
                &per_page=2&search=Ada%20%26%20S%C3%B6hne&status=archived HTTP/1.1";
    server.only().assert_is(line, CREDENTIAL, None);
    assert_full(&page.data[0]);
    assert_nameless(&page.data[1]);
    assert_eq!(page.meta.request_id, "0e9c3a52");
    let pagination = page.meta.pagination.as_ref().expect("a place");
    assert_eq!((pagination.per_page, pagination.has_more, pagination.estimated_total), (2, true, 3));
    assert_eq!(
        pagination.next,
        "https://api.paddle.com/customers?per_page=2&after=ctm_01hv8wptq8987qeep44cyrewp9"
    );
    assert_survives(&page, &answer);
}

#[tokio::test]
async fn list_with_nothing_set() {
    let answer = r#"{"data": [], "meta": {"request_id": "0e9c3a52", "pagination": null}}"#;
    let server = Server::always(Reply::json(200, answer));
    let page = client(&server.url).customers().list_customers().await.expect("no customers");
    server.only().assert_is("GET /customers HTTP/1.1", CREDENTIAL, None);
    assert!(page.data.is_empty() && page.meta.pagination.is_none());
}

#[tokio::test]
async fn list_sends_the_defaults_and_several_values_of_an_open_enum() {
    let answer = r#"{"data": [], "meta": {"request_id": "0e9c3a52", "pagination": null}}"#;
    let server = Server::always(Reply::json(200, answer));
    let request = client(&server.url).customers().list_customers();
    let request = request.order_by("id[ASC]").per_page(10).status("active,archived".into());
    request.send().await.expect("no customers");
    let line = "GET /customers?order_by=id%5BASC%5D&per_page=10&status=active%2Carchived HTTP/1.1";
    server.only().assert_is(line, CREDENTIAL, None);
}

#[tokio::test]
async fn list_keeps_unknown_values_and_ignores_unknown_fields() {
    let customer = NAMELESS.replace(r#""active""#, r#""on_hold""#);
    let known = format!(
        r#"{{"data": [{customer}], "meta": {{"request_id": "0e9c3a52", "pagination": {{"per_page": 1,
            "next": "https://api.paddle.com/customers", "has_more": true, "estimated_total": 3}}}}}}"#
    );
    let unknown = known.replace(r#""locale""#, r#""shoe_size": 44, "locale""#);
    let unknown = unknown.replace(r#""has_more""#, r#""total": 9, "has_more""#);
    let server = Server::always(Reply::json(200, unknown));
    let page = client(&server.url).customers().list_customers().per_page(1).send().await.expect("customers");
    server.only().assert_is("GET /customers?per_page=1 HTTP/1.1", CREDENTIAL, None);
    let status = page.data[0].status.as_ref().expect("a status");
    assert!(matches!(status, StatusModel::Unknown(value) if value.as_str() == "on_hold"));
    assert_survives(&page, &known);
}

#[tokio::test]
async fn get_with_what_is_required() {
    let server = Server::always(Reply::json(200, answer(FULL)));
    let found = client(&server.url).customers().get_customer("ctm_1/ü?").send().await.expect("a customer");
    server.only().assert_is("GET /customers/ctm_1%2F%C3%BC%3F HTTP/1.1", CREDENTIAL, None);
    assert_full(&found.data);
    assert_eq!(found.meta.request_id, "0e9c3a52");
}

#[tokio::test]
async fn update_with_everything_set() {
    let server = Server::always(Reply::json(200, answer(FULL)));
    let body = CustomerInput::new()
        .name("Ada Lovelace")
        .email("ada@example.com")
        .status(StatusModel::Archived)
        .locale("fr");
    let request = client(&server.url).customers().update_customer(ADA).body(body);
    let updated = request.send().await.expect("a customer");
    let line = "PATCH /customers/ctm_01hv8x29kz0t586xy6zn1a62ny HTTP/1.1";
    let body =
        r#"{"name": "Ada Lovelace", "email": "ada@example.com", "status": "archived", "locale": "fr"}"#;
    server.only().assert_is(line, CREDENTIAL, Some(body));
    assert_full(&updated.data);
    assert_eq!(updated.meta.request_id, "0e9c3a52");
}

#[tokio::test]
async fn update_tells_null_from_absence() {
    let server = Server::always(Reply::json(200, answer(NAMELESS)));
    let customers = client(&server.url).customers();
    for body in [CustomerInput::new().name(Null), CustomerInput::new()] {
        let updated = customers.update_customer("ctm_1").body(body).send().await.expect("a customer");
        assert_nameless(&updated.data);
    }
    customers.update_customer("ctm_1").send().await.expect("a customer");
    let [null, empty, nothing] = server.seen().try_into().expect("three requests");
    let line = "PATCH /customers/ctm_1 HTTP/1.1";
    null.assert_is(line, CREDENTIAL, Some(r#"{"name": null}"#));
    empty.assert_is(line, CREDENTIAL, Some("{}"));
    nothing.assert_is(line, CREDENTIAL, None);
}

#[tokio::test]
async fn balances_with_everything_set() {
    let answer = answer(
        r#"[{"customer_id": "ctm_01hv8x29kz0t586xy6zn1a62ny", "currency_code": "EUR",
            "balance": {"available": "1250", "reserved": "300", "used": "4700"}}]"#,
    );
    let server = Server::always(Reply::json(200, answer.clone()));
    let request = client(&server.url).adjustments().list_credit_balances(ADA).currency_code("EUR,USD");
    let balances = request.send().await.expect("balances");
    let line =
        "GET /customers/ctm_01hv8x29kz0t586xy6zn1a62ny/credit-balances?currency_code=EUR%2CUSD HTTP/1.1";
    server.only().assert_is(line, CREDENTIAL, None);
    let credit = &balances.data[0];
    assert_eq!(
        (credit.customer_id.as_deref(), &credit.currency_code),
        (Some(ADA), &Some(CurrencyCode2::Eur))
    );
    let balance = credit.balance.as_ref().expect("totals");
    assert_eq!(balance.available.as_deref(), Some("1250"));
    assert_eq!(balance.reserved.as_deref(), Some("300"));
    assert_eq!(balance.used.as_deref(), Some("4700"));
    assert_survives(&balances, &answer);
}

/// Nothing of a balance is required.
#[tokio::test]
async fn balances_keep_unknown_currencies() {
    let answer =
        answer(r#"[{"customer_id": "ctm_1", "currency_code": "XTS", "balance": {"available": "1"}}, {}]"#);
    let server = Server::always(Reply::json(200, answer.clone()));
    let balances = client(&server.url).adjustments().list_credit_balances("ctm_1").await.expect("balances");
    server.only().assert_is("GET /customers/ctm_1/credit-balances HTTP/1.1", CREDENTIAL, None);
    let currency = balances.data[0].currency_code.as_ref().expect("a currency");
    assert!(matches!(currency, CurrencyCode2::Unknown(value) if value.as_str() == "XTS"));
    assert_eq!(balances.data.len(), 2);
    assert_survives(&balances, &answer);
}

/// The document sorts its operations into several groups, so a call can be had from each of them.
#[tokio::test]
async fn every_group_makes_the_same_calls() {
    let empty = answer("[]").replace("}}", r#", "pagination": null}}"#);
    let server = Server::always(Reply::json(200, empty));
    let client = client(&server.url);
    client.customers().list_credit_balances("ctm_1").await.expect("balances");
    client.adjustments().list_credit_balances("ctm_1").await.expect("balances");
    client.adjustment_service().list_credit_balances("ctm_1").await.expect("balances");
    client.customers().list_customers().await.expect("customers");
    client.customer_service().list_customers().await.expect("customers");
    let balances = "GET /customers/ctm_1/credit-balances HTTP/1.1";
    let customers = "GET /customers HTTP/1.1";
    assert_eq!(server.lines(), [balances, balances, balances, customers, customers]);
}

#[test]
fn the_first_server_is_the_default() {
    use crate::sdk::Server;

    let default = Paddle::new(SECRET).expect("a client");
    assert!(format!("{default:?}").contains("https://api.paddle.com"), "{default:?}");
    let sandbox = Paddle::builder().token(SECRET).server(Server::sandbox()).build().expect("a client");
    assert!(format!("{sandbox:?}").contains("https://sandbox-api.paddle.com"), "{sandbox:?}");
    assert_eq!(Server::nth(1), Some(Server::sandbox()));
    assert_eq!(Server::nth(2), None);
}
