//! What each operation sends, and what it makes of the documented answer.

use sdk_tests::{Reply, Server, assert_survives};

use crate::sdk::Null;
use crate::sdk::models::{
    CreateCustomerRequestBody, Customer, CustomerDiscountInterval, CustomerDiscountType,
    UpdateCustomerRequestBody,
};
use crate::{CREDENTIAL, CUSTOMER, client};

/// A customer with every field.
const FULL: &str = r#"{
    "id": "cus_1", "externalId": "user_42", "name": "Ada Lovelace", "email": "ada@example.com",
    "avatar": "https://example.com/a.png", "country": "GB", "createdAt": "2025-02-13T09:30:00.000Z",
    "link": {"id": "link_1", "domain": "go.example.com", "key": "é/l",
        "shortLink": "https://go.example.com/%C3%A9/l", "programId": "prog_2"},
    "partner": {"id": "pn_1", "name": "Grace \"G\" Hopper", "email": "grace@example.com", "image": "i.png"},
    "discount": {"id": "disc_1", "couponId": "C1", "couponTestId": "T1", "amount": 12.5,
        "type": "percentage", "duration": 6, "interval": "month"}
}"#;

/// A customer that is null wherever it may be.
const NULLS: &str = r#"{
    "id": "cus_3", "externalId": "user_43", "name": "", "email": null, "avatar": null, "country": null,
    "createdAt": "2025-02-14T00:00:00Z", "link": null, "partner": null, "discount": null
}"#;

/// Values and fields that the document does not know.
const TOMORROW: &str = r#"{
    "id": "cus_4", "externalId": "user_43", "name": "", "createdAt": "2025-02-14T00:00:00Z", "shoeSize": 44,
    "discount": {"id": "disc_1", "couponId": "C1", "couponTestId": null, "amount": 12.5, "type": "bogof",
        "duration": 6, "interval": "fortnight"}
}"#;

fn assert_full(customer: &Customer) {
    assert_eq!(customer.id, "cus_1");
    assert_eq!(customer.external_id, "user_42");
    assert_eq!(customer.name, "Ada Lovelace");
    assert_eq!(customer.email.as_deref(), Some("ada@example.com"));
    assert_eq!(customer.avatar.as_deref(), Some("https://example.com/a.png"));
    assert_eq!(customer.country.as_deref(), Some("GB"));
    assert_eq!(customer.created_at, "2025-02-13T09:30:00.000Z");
    let link = customer.link.as_ref().expect("a link");
    assert_eq!((link.id.as_str(), link.domain.as_str()), ("link_1", "go.example.com"));
    assert_eq!((link.key.as_str(), link.short_link.as_str()), ("é/l", "https://go.example.com/%C3%A9/l"));
    assert_eq!(link.program_id.as_deref(), Some("prog_2"));
    let partner = customer.partner.as_ref().expect("a partner");
    assert_eq!((partner.id.as_str(), partner.name.as_str()), ("pn_1", "Grace \"G\" Hopper"));
    assert_eq!((partner.email.as_str(), partner.image.as_deref()), ("grace@example.com", Some("i.png")));
    let discount = customer.discount.as_ref().expect("a discount");
    assert_eq!((discount.id.as_str(), discount.amount), ("disc_1", 12.5));
    assert_eq!((discount.coupon_id.as_deref(), discount.coupon_test_id.as_deref()), (Some("C1"), Some("T1")));
    assert_eq!(discount.r#type, CustomerDiscountType::Percentage);
    assert_eq!((discount.duration, &discount.interval), (Some(6.0), &Some(CustomerDiscountInterval::Month)));
    assert_survives(customer, FULL);
}

fn assert_bare(customer: &Customer) {
    assert_eq!((customer.external_id.as_str(), customer.name.as_str()), ("user_43", ""));
    assert_eq!(customer.created_at, "2025-02-14T00:00:00Z");
    let absent = [&customer.email, &customer.avatar, &customer.country];
    assert!(absent.into_iter().all(Option::is_none), "{customer:?}");
    assert!(customer.link.is_none() && customer.partner.is_none() && customer.discount.is_none());
}

#[tokio::test]
async fn list_with_everything_set() {
    let server = Server::always(Reply::json(200, format!("[{FULL}]")));
    let request = client(&server.url).customers().list();
    // The order of the calls is not that of the document, in which parameters are sent.
    let request = request.include_expanded_fields(true).external_id("user/42?x=1&y");
    let customers = request.email("ada+list@example.com").send().await.expect("customers");
    let line = "GET /customers?email=ada%2Blist%40example.com&externalId=user%2F42%3Fx%3D1%26y\
                &includeExpandedFields=true HTTP/1.1";
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
async fn list_reads_null_like_absence() {
    let server = Server::always(Reply::json(200, format!("[{CUSTOMER}, {NULLS}]")));
    let request = client(&server.url).customers().list().include_expanded_fields(false);
    let customers = request.send().await.expect("customers");
    server.only().assert_is("GET /customers?includeExpandedFields=false HTTP/1.1", CREDENTIAL, None);
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
    let interval = discount.interval.as_ref().map(CustomerDiscountInterval::as_str);
    assert_eq!(interval, Some("fortnight"));
    assert_survives(&customers[0], &TOMORROW.replace(r#""shoeSize": 44,"#, ""));
}

#[tokio::test]
#[expect(deprecated, reason = "the document deprecates it")]
async fn create_with_everything_set() {
    let server = Server::always(Reply::json(201, FULL));
    let body = CreateCustomerRequestBody::new("user_42")
        .email("ada@example.com")
        .name("Ada \"A\" Lovelace\n")
        .avatar("https://example.com/a.png?x=1&y=ü");
    let customer = client(&server.url).customers().create().body(body).send().await.expect("a customer");
    let body = r#"{"email": "ada@example.com", "name": "Ada \"A\" Lovelace\n",
        "avatar": "https://example.com/a.png?x=1&y=ü", "externalId": "user_42"}"#;
    server.only().assert_is("POST /customers HTTP/1.1", CREDENTIAL, Some(body));
    assert_full(&customer);
}

#[tokio::test]
#[expect(deprecated, reason = "the document deprecates it")]
async fn create_tells_null_from_absence() {
    let server =
        Server::playing([Reply::json(201, CUSTOMER), Reply::json(201, NULLS), Reply::json(201, CUSTOMER)]);
    let customers = client(&server.url).customers();
    let required = CreateCustomerRequestBody::new("user_42");
    let nulls = CreateCustomerRequestBody::new("").email(Null).name(Null).avatar(Null);
    assert_bare(&customers.create().body(required).send().await.expect("a customer"));
    assert_bare(&customers.create().body(nulls).send().await.expect("a customer"));
    assert_bare(&customers.create().send().await.expect("a customer"));
    let line = "POST /customers HTTP/1.1";
    let [required, nulls, nothing] = server.seen().try_into().expect("three requests");
    required.assert_is(line, CREDENTIAL, Some(r#"{"externalId": "user_42"}"#));
    let body = r#"{"email": null, "name": null, "avatar": null, "externalId": ""}"#;
    nulls.assert_is(line, CREDENTIAL, Some(body));
    nothing.assert_is(line, CREDENTIAL, None);
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
        .external_id("user_43");
    let request = client(&server.url).customers().update("cus_1").body(body).include_expanded_fields(true);
    let customer = request.send().await.expect("a customer");
    let line = "PATCH /customers/cus_1?includeExpandedFields=true HTTP/1.1";
    let body = r#"{"email": "ada@example.com", "name": "Ada Lovelace",
        "avatar": "https://example.com/a.png", "externalId": "user_43"}"#;
    server.only().assert_is(line, CREDENTIAL, Some(body));
    assert_full(&customer);
}

#[tokio::test]
async fn delete_with_what_is_required() {
    let server = Server::always(Reply::json(200, r#"{"id": "cus_1"}"#));
    let removed = client(&server.url).customers().delete("ext_ä/1").send().await.expect("an id");
    server.only().assert_is("DELETE /customers/ext_%C3%A4%2F1 HTTP/1.1", CREDENTIAL, None);
    assert_eq!(removed.id, "cus_1");
}
