//! What each operation sends, and what it makes of the documented answer.

use sdk_tests::{Reply, Server, assert_survives};

use crate::sdk::Null;
use crate::sdk::models::{
    Customer, CustomerDiscountType, GetCustomersSortBy, GetCustomersSortOrder, UpdateCustomerRequestBody,
};
use crate::{CREDENTIAL, CUSTOMER, client};

/// A customer with every field.
const FULL: &str = r#"{
    "id": "cus_1", "name": "Ada Lovelace", "email": "ada@example.com", "avatar": "https://example.com/a.png",
    "externalId": "user_42", "stripeCustomerId": "cus_S1", "country": "GB", "sales": 3, "saleAmount": 14700.5,
    "createdAt": "2025-02-13T09:30:00.000Z", "firstSaleAt": "2025-02-20T14:05:00.000Z",
    "subscriptionCanceledAt": "2025-03-01T00:00:00Z",
    "link": {"id": "link_1", "domain": "go.example.com", "key": "é/l",
        "shortLink": "https://go.example.com/%C3%A9/l", "url": "https://example.com/?a=1&b=2",
        "programId": "prog_2"},
    "programId": "prog_1",
    "partner": {"id": "pn_1", "name": "Grace \"G\" Hopper", "email": "grace@example.com", "image": "i.png"},
    "discount": {"id": "disc_1", "amount": 12.5, "type": "flat", "maxDuration": 6, "couponId": "C1",
        "couponTestId": "T1", "description": "Une réduction", "partnersCount": 7}
}"#;

/// A customer that is null wherever it may be.
const NULLS: &str = r#"{
    "id": "cus_3", "name": "", "email": null, "avatar": null, "externalId": "user_43", "stripeCustomerId": null,
    "country": null, "sales": null, "saleAmount": null, "createdAt": "2025-02-14T00:00:00Z",
    "firstSaleAt": null, "subscriptionCanceledAt": null, "link": null, "programId": null, "partner": null,
    "discount": null
}"#;

/// Values and fields that the document does not know.
const TOMORROW: &str = r#"{
    "id": "cus_4", "externalId": "user_43", "name": "", "createdAt": "2025-02-14T00:00:00Z", "shoeSize": 44,
    "discount": {"id": "disc_1", "amount": 12.5, "type": "bogof", "maxDuration": null, "couponId": "C1",
        "couponTestId": null, "description": "Une réduction", "partnersCount": 7}
}"#;

fn assert_full(customer: &Customer) {
    assert_eq!(customer.id, "cus_1");
    assert_eq!(customer.external_id, "user_42");
    assert_eq!(customer.name, "Ada Lovelace");
    assert_eq!(customer.email.as_deref(), Some("ada@example.com"));
    assert_eq!(customer.avatar.as_deref(), Some("https://example.com/a.png"));
    assert_eq!(customer.country.as_deref(), Some("GB"));
    assert_eq!((customer.sales, customer.sale_amount), (Some(3.0), Some(14700.5)));
    assert_eq!(customer.created_at, "2025-02-13T09:30:00.000Z");
    assert_eq!(customer.first_sale_at.as_deref(), Some("2025-02-20T14:05:00.000Z"));
    assert_eq!(customer.subscription_canceled_at.as_deref(), Some("2025-03-01T00:00:00Z"));
    assert_eq!(customer.stripe_customer_id.as_deref(), Some("cus_S1"));
    assert_eq!(customer.program_id.as_deref(), Some("prog_1"));
    let link = customer.link.as_ref().expect("a link");
    assert_eq!((link.id.as_str(), link.domain.as_str()), ("link_1", "go.example.com"));
    assert_eq!((link.key.as_str(), link.short_link.as_str()), ("é/l", "https://go.example.com/%C3%A9/l"));
    assert_eq!(link.url, "https://example.com/?a=1&b=2");
    assert_eq!(link.program_id.as_deref(), Some("prog_2"));
    let partner = customer.partner.as_ref().expect("a partner");
    assert_eq!((partner.id.as_str(), partner.name.as_str()), ("pn_1", "Grace \"G\" Hopper"));
    assert_eq!(partner.email.as_deref(), Some("grace@example.com"));
    assert_eq!(partner.image.as_deref(), Some("i.png"));
    let discount = customer.discount.as_ref().expect("a discount");
    assert_eq!((discount.id.as_str(), discount.amount), ("disc_1", 12.5));
    assert_eq!(discount.r#type, CustomerDiscountType::Flat);
    assert_eq!((discount.max_duration, discount.partners_count), (Some(6.0), Some(7.0)));
    assert_eq!(discount.description.as_deref(), Some("Une réduction"));
    assert_eq!((discount.coupon_id.as_deref(), discount.coupon_test_id.as_deref()), (Some("C1"), Some("T1")));
    assert_survives(customer, FULL);
}

fn assert_bare(customer: &Customer) {
    assert_eq!((customer.external_id.as_str(), customer.name.as_str()), ("user_43", ""));
    assert_eq!(customer.created_at, "2025-02-14T00:00:00Z");
    let absent = [
        &customer.email,
        &customer.avatar,
        &customer.stripe_customer_id,
        &customer.country,
        &customer.first_sale_at,
        &customer.subscription_canceled_at,
        &customer.program_id,
    ];
    assert!(absent.into_iter().all(Option::is_none), "{customer:?}");
    assert_eq!((customer.sales, customer.sale_amount), (None, None));
    assert!(customer.link.is_none() && customer.partner.is_none() && customer.discount.is_none());
}

#[tokio::test]
#[expect(deprecated, reason = "the document deprecates `page`")]
async fn list_with_everything_set() {
    let server = Server::always(Reply::json(200, format!("[{FULL}]")));
    // The order of the calls is not that of the document, in which parameters are sent.
    let request = client(&server.url)
        .customers()
        .list()
        .page_size(25)
        .page(3)
        .starting_after("cus_1")
        .ending_before("cus_9")
        .sort_order(GetCustomersSortOrder::Asc)
        .sort_by(GetCustomersSortBy::SubscriptionCanceledAt)
        .include_expanded_fields(true)
        .partner_id("pn:1")
        .program_id("prog_1")
        .link_id("link_1")
        .country("GB")
        .search("Ada & Söhne")
        .external_id("user/42?x=1&y")
        .email("ada+list@example.com");
    let customers = request.send().await.expect("customers");
    let line = "GET /customers?email=ada%2Blist%40example.com&externalId=user%2F42%3Fx%3D1%26y\
                &search=Ada%20%26%20S%C3%B6hne&country=GB&linkId=link_1&programId=prog_1&partnerId=pn%3A1\
                &includeExpandedFields=true&sortBy=subscriptionCanceledAt&sortOrder=asc\
                &endingBefore=cus_9&startingAfter=cus_1&page=3&pageSize=25 HTTP/1.1";
    server.only().assert_is(line, CREDENTIAL, None);
    assert_eq!(customers.len(), 1);
    assert_full(&customers[0]);
}

#[tokio::test]
async fn list_with_nothing_set() {
    let server = Server::always(Reply::json(200, "[]"));
    let customers = client(&server.url).customers().list().await.expect("no customers");
    server.only().assert_is("GET /customers HTTP/1.1", CREDENTIAL, None);
    assert!(customers.is_empty());
}

#[tokio::test]
async fn list_with_the_defaults_set_reads_null_like_absence() {
    let server = Server::always(Reply::json(200, format!("[{CUSTOMER}, {NULLS}]")));
    let request = client(&server.url)
        .customers()
        .list()
        .include_expanded_fields(false)
        .sort_by(GetCustomersSortBy::CreatedAt)
        .sort_order(GetCustomersSortOrder::Desc)
        .page_size(100);
    let customers = request.send().await.expect("customers");
    let line =
        "GET /customers?includeExpandedFields=false&sortBy=createdAt&sortOrder=desc&pageSize=100 HTTP/1.1";
    server.only().assert_is(line, CREDENTIAL, None);
    assert_eq!([customers[0].id.as_str(), customers[1].id.as_str()], ["cus_2", "cus_3"]);
    customers.iter().for_each(assert_bare);
}

#[tokio::test]
async fn list_keeps_unknown_values_and_ignores_unknown_fields() {
    let server = Server::always(Reply::json(200, format!("[{TOMORROW}]")));
    let customers = client(&server.url).customers().list().email("x").send().await.expect("customers");
    server.only().assert_is("GET /customers?email=x HTTP/1.1", CREDENTIAL, None);
    let discount = customers[0].discount.as_ref().expect("a discount");
    assert!(matches!(&discount.r#type, CustomerDiscountType::Unknown(value) if value.as_str() == "bogof"));
    assert!(!CustomerDiscountType::KNOWN.contains(&discount.r#type));
    assert_survives(&customers[0], &TOMORROW.replace(r#""shoeSize": 44,"#, ""));
}

/// The document says `number`; the bounds are the server's to judge.
#[tokio::test]
#[expect(deprecated, reason = "the document deprecates `page`")]
async fn list_sends_fractions() {
    let server = Server::always(Reply::json(200, "[]"));
    client(&server.url).customers().list().page(1.5).page_size(0.25).send().await.expect("no customers");
    server.only().assert_is("GET /customers?page=1.5&pageSize=0.25 HTTP/1.1", CREDENTIAL, None);
}

#[tokio::test]
async fn list_sends_values_of_tomorrow() {
    let server = Server::always(Reply::json(200, "[]"));
    let sort_by = GetCustomersSortBy::from("shoeSize");
    client(&server.url).customers().list().sort_by(sort_by).send().await.expect("no customers");
    server.only().assert_is("GET /customers?sortBy=shoeSize HTTP/1.1", CREDENTIAL, None);
}

#[tokio::test]
async fn get_with_everything_set() {
    let server = Server::always(Reply::json(200, FULL));
    let request = client(&server.url).customers().get("ext_user 42/ü?#%+").include_expanded_fields(true);
    let customer = request.send().await.expect("a customer");
    let line = "GET /customers/ext_user%2042%2F%C3%BC%3F%23%25%2B?includeExpandedFields=true HTTP/1.1";
    server.only().assert_is(line, CREDENTIAL, None);
    assert_full(&customer);
}

#[tokio::test]
async fn get_with_what_is_required() {
    let server = Server::always(Reply::json(200, CUSTOMER));
    let customer = client(&server.url).customers().get("cus_1").send().await.expect("a customer");
    server.only().assert_is("GET /customers/cus_1 HTTP/1.1", CREDENTIAL, None);
    assert_bare(&customer);
}

#[tokio::test]
async fn update_with_everything_set() {
    let server = Server::always(Reply::json(200, FULL));
    let body = UpdateCustomerRequestBody::new()
        .email("ada@example.com")
        .name("Ada Lovelace")
        .avatar("https://example.com/a.png")
        .external_id("user_43")
        .stripe_customer_id("cus_S1")
        .country("FR");
    let request = client(&server.url).customers().update("cus_1").body(body).include_expanded_fields(true);
    let customer = request.send().await.expect("a customer");
    let line = "PATCH /customers/cus_1?includeExpandedFields=true HTTP/1.1";
    let body = r#"{"email": "ada@example.com", "name": "Ada Lovelace",
        "avatar": "https://example.com/a.png", "externalId": "user_43", "stripeCustomerId": "cus_S1",
        "country": "FR"}"#;
    server.only().assert_is(line, CREDENTIAL, Some(body));
    assert_full(&customer);
}

#[tokio::test]
async fn update_can_clear_the_id_at_stripe() {
    let server = Server::always(Reply::json(200, NULLS));
    let body = UpdateCustomerRequestBody::new().email(Null).name(Null).avatar(Null).stripe_customer_id(Null);
    let customer =
        client(&server.url).customers().update("cus_1").body(body).send().await.expect("a customer");
    let body = r#"{"email": null, "name": null, "avatar": null, "stripeCustomerId": null}"#;
    server.only().assert_is("PATCH /customers/cus_1 HTTP/1.1", CREDENTIAL, Some(body));
    assert_bare(&customer);
}

#[tokio::test]
async fn delete_with_what_is_required() {
    let server = Server::always(Reply::json(200, r#"{"id": "cus_1"}"#));
    let removed = client(&server.url).customers().delete("ext_ä/1").send().await.expect("an id");
    server.only().assert_is("DELETE /customers/ext_%C3%A4%2F1 HTTP/1.1", CREDENTIAL, None);
    assert_eq!(removed.id, "cus_1");
}
