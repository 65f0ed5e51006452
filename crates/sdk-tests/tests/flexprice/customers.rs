//! Adding, changing, fetching and removing customers.

use std::collections::BTreeMap;

use sdk_tests::{Reply, Server, assert_survives};

use crate::sdk::models::{
    DtoCreateCustomerRequest, DtoCustomerResponse, DtoIntegrationEntityMapping, DtoTaxRateOverride,
    DtoUpdateCustomerRequest, TypesStatus,
};
use crate::{CREDENTIAL, CUSTOMER, SECRET, builder, client};

/// A customer with every field.
pub const FULL: &str = r#"{
    "address_city": "London", "address_country": "GB", "address_line1": "12 St James's Square",
    "address_line2": "Second floor", "address_postal_code": "SW1Y 4JH", "address_state": "England",
    "created_at": "2025-02-13T09:30:00Z", "created_by": "user_1", "email": "ada@example.com",
    "environment_id": "env_1", "external_id": "user_42", "id": "cust_1",
    "metadata": {"plan origin": "trial", "ключ": "значение", "empty": ""}, "name": "Ada Lovelace",
    "parent_customer": {"id": "cust_0", "name": "Analytical Engines Ltd", "parent_customer": {"id": "cust_00"}},
    "parent_customer_id": "cust_0", "status": "archived", "tenant_id": "tenant_1",
    "updated_at": "2025-02-14T11:00:00Z", "updated_by": "user_2"
}"#;

pub fn assert_full(customer: &DtoCustomerResponse) {
    assert_eq!(customer.address_city.as_deref(), Some("London"));
    assert_eq!(customer.address_country.as_deref(), Some("GB"));
    assert_eq!(customer.address_line1.as_deref(), Some("12 St James's Square"));
    assert_eq!(customer.address_line2.as_deref(), Some("Second floor"));
    assert_eq!(customer.address_postal_code.as_deref(), Some("SW1Y 4JH"));
    assert_eq!(customer.address_state.as_deref(), Some("England"));
    assert_eq!(customer.created_at.as_deref(), Some("2025-02-13T09:30:00Z"));
    assert_eq!(customer.created_by.as_deref(), Some("user_1"));
    assert_eq!(customer.email.as_deref(), Some("ada@example.com"));
    assert_eq!(customer.environment_id.as_deref(), Some("env_1"));
    assert_eq!(customer.external_id.as_deref(), Some("user_42"));
    assert_eq!(customer.id.as_deref(), Some("cust_1"));
    let facts = [("plan origin", "trial"), ("ключ", "значение"), ("empty", "")];
    assert_eq!(customer.metadata, Some(metadata(&facts)));
    assert_eq!(customer.name.as_deref(), Some("Ada Lovelace"));
    let parent = customer.parent_customer.as_ref().expect("a parent");
    assert_eq!(parent.name.as_deref(), Some("Analytical Engines Ltd"));
    let grandparent = parent.parent_customer.as_ref().expect("a parent of the parent");
    assert_eq!(grandparent.id.as_deref(), Some("cust_00"));
    assert_eq!(customer.parent_customer_id.as_deref(), Some("cust_0"));
    assert_eq!(customer.status.as_ref().map(TypesStatus::as_str), Some("archived"));
    assert_eq!(customer.tenant_id.as_deref(), Some("tenant_1"));
    assert_eq!(customer.updated_at.as_deref(), Some("2025-02-14T11:00:00Z"));
    assert_eq!(customer.updated_by.as_deref(), Some("user_2"));
    assert_survives(customer, FULL);
}

fn metadata(facts: &[(&str, &str)]) -> BTreeMap<String, String> {
    facts.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
}

fn mapping(id: &str, provider: &str) -> DtoIntegrationEntityMapping {
    DtoIntegrationEntityMapping::new(id, provider.into())
}

/// Both names of the parent at once are for the server to refuse.
#[tokio::test]
async fn update_with_everything_set() {
    let server = Server::always(Reply::json(200, FULL));
    let body = DtoUpdateCustomerRequest::new()
        .address_city("London")
        .address_country("GB")
        .address_line1("12 St James's Square")
        .address_line2("Second floor")
        .address_postal_code("SW1Y 4JH")
        .address_state("England")
        .email("ada@example.com")
        .external_id("user_43")
        .integration_entity_mapping([mapping("cus_S1", "stripe"), mapping("cust_R1", "razorpay")])
        .metadata(metadata(&[("plan origin", "paid"), ("x", "")]))
        .name("Ada \"A\" Lovelace")
        .parent_customer_external_id("org_1")
        .parent_customer_id("cust_0");
    let request = client(&server.url).customers().update_customer(body);
    // The order of the calls is not that of the document, in which parameters are sent.
    let customer = request.external_customer_id("user/42&x").id("cust_1").send().await.expect("a customer");
    let body = r#"{"address_city": "London", "address_country": "GB", "address_line1": "12 St James's Square",
        "address_line2": "Second floor", "address_postal_code": "SW1Y 4JH", "address_state": "England",
        "email": "ada@example.com", "external_id": "user_43",
        "integration_entity_mapping": [{"id": "cus_S1", "provider": "stripe"},
            {"id": "cust_R1", "provider": "razorpay"}],
        "metadata": {"plan origin": "paid", "x": ""}, "name": "Ada \"A\" Lovelace",
        "parent_customer_external_id": "org_1", "parent_customer_id": "cust_0"}"#;
    let line = "PUT /v1/customers?id=cust_1&external_customer_id=user%2F42%26x HTTP/1.1";
    server.only().assert_is(line, CREDENTIAL, Some(body));
    assert_eq!(server.only().header("authorization"), None);
    assert_full(&customer);
}

#[tokio::test]
async fn update_with_what_is_required() {
    let server = Server::always(Reply::json(200, "{}"));
    let body = DtoUpdateCustomerRequest::new();
    let customer = client(&server.url).customers().update_customer(body).send().await.expect("a customer");
    server.only().assert_is("PUT /v1/customers HTTP/1.1", CREDENTIAL, Some("{}"));
    assert_survives(&customer, "{}");
}

#[tokio::test]
async fn update_sends_what_is_empty_and_keeps_what_is_unknown() {
    let answer = r#"{"id": "cust_1", "metadata": {}, "status": "frozen"}"#;
    let server = Server::always(Reply::json(200, answer));
    let body = DtoUpdateCustomerRequest::new().integration_entity_mapping([]).metadata(BTreeMap::new());
    let request = client(&server.url).customers().update_customer(body).id("cust_1");
    let customer = request.send().await.expect("a customer");
    let body = r#"{"integration_entity_mapping": [], "metadata": {}}"#;
    server.only().assert_is("PUT /v1/customers?id=cust_1 HTTP/1.1", CREDENTIAL, Some(body));
    let status = customer.status.as_ref().expect("a status");
    assert!(matches!(status, TypesStatus::Unknown(value) if value.as_str() == "frozen"));
    assert_survives(&customer, answer);
}

#[tokio::test]
async fn update_is_repeated_with_its_body() {
    let server = Server::playing([Reply::empty(500), Reply::empty(502), Reply::json(200, CUSTOMER)]);
    let body = DtoUpdateCustomerRequest::new().name("Ada");
    client(&server.url).customers().update_customer(body).send().await.expect("a customer");
    assert_eq!(server.seen().len(), 3);
    for seen in server.seen() {
        seen.assert_is("PUT /v1/customers HTTP/1.1", CREDENTIAL, Some(r#"{"name": "Ada"}"#));
    }
}

/// What is optional in a tax override is left out, `auto_apply` too, though it has a default.
#[tokio::test]
async fn create_with_everything_set() {
    let server = Server::always(Reply::json(201, FULL));
    let german = DtoTaxRateOverride::new("eur", "VAT_DE");
    let british = DtoTaxRateOverride::new("gbp", "VAT_GB");
    let british = british.auto_apply(false).metadata(metadata(&[("m", "1")])).priority(2);
    let body = DtoCreateCustomerRequest::new("user_42")
        .address_city("London")
        .address_country("GB")
        .address_line1("12 St James's Square")
        .address_line2("Second floor")
        .address_postal_code("SW1Y 4JH")
        .address_state("England")
        .email("ada@example.com")
        .integration_entity_mapping([mapping("I-1", "paypal")])
        .metadata(metadata(&[("k", "v")]))
        .name("Ada Lovelace")
        .parent_customer_external_id("org_1")
        .parent_customer_id("cust_0")
        .skip_onboarding_workflow(true)
        .tax_rate_overrides([british, german]);
    let customer = client(&server.url).customers().create_customer(body).send().await.expect("a customer");
    let body = r#"{"address_city": "London", "address_country": "GB", "address_line1": "12 St James's Square",
        "address_line2": "Second floor", "address_postal_code": "SW1Y 4JH", "address_state": "England",
        "email": "ada@example.com", "external_id": "user_42",
        "integration_entity_mapping": [{"id": "I-1", "provider": "paypal"}], "metadata": {"k": "v"},
        "name": "Ada Lovelace", "parent_customer_external_id": "org_1", "parent_customer_id": "cust_0",
        "skip_onboarding_workflow": true,
        "tax_rate_overrides": [{"auto_apply": false, "currency": "gbp", "metadata": {"m": "1"}, "priority": 2,
            "tax_rate_code": "VAT_GB"}, {"currency": "eur", "tax_rate_code": "VAT_DE"}]}"#;
    server.only().assert_is("POST /v1/customers HTTP/1.1", CREDENTIAL, Some(body));
    assert_full(&customer);
}

#[tokio::test]
async fn create_with_what_is_required() {
    let server = Server::always(Reply::json(201, CUSTOMER));
    let body = DtoCreateCustomerRequest::new("user_42");
    let customer = client(&server.url).customers().create_customer(body).send().await.expect("a customer");
    let body = r#"{"external_id": "user_42"}"#;
    server.only().assert_is("POST /v1/customers HTTP/1.1", CREDENTIAL, Some(body));
    assert_survives(&customer, CUSTOMER);
}

#[tokio::test]
async fn get_by_an_id_of_the_callers() {
    let server = Server::always(Reply::json(200, FULL));
    let request = client(&server.url).customers().get_customer_by_external_id("user/42 ü");
    let customer = request.send().await.expect("a customer");
    server.only().assert_is("GET /v1/customers/external/user%2F42%20%C3%BC HTTP/1.1", CREDENTIAL, None);
    assert_full(&customer);
}

#[tokio::test]
async fn get_by_the_id_of_the_server() {
    let server = Server::always(Reply::json(200, FULL));
    let customer = client(&server.url).customers().get_customer("cust_1/ü").send().await.expect("a customer");
    server.only().assert_is("GET /v1/customers/cust_1%2F%C3%BC HTTP/1.1", CREDENTIAL, None);
    assert_full(&customer);
}

/// A response without a body leaves the connection ready for the next request.
#[tokio::test]
async fn delete_has_no_body() {
    let server = Server::always(Reply::empty(204));
    let customers = client(&server.url).customers();
    for _ in 0..2 {
        let () = customers.delete_customer("cust_1").send().await.expect("nothing");
    }
    for seen in server.seen() {
        seen.assert_is("DELETE /v1/customers/cust_1 HTTP/1.1", CREDENTIAL, None);
        assert_eq!(seen.connection, 0);
    }
    assert_eq!(server.seen().len(), 2);
}

/// The base may end with a slash or without.
#[tokio::test]
async fn the_address_keeps_its_path() {
    let server = Server::always(Reply::json(200, CUSTOMER));
    let settings = builder(&server.url).api_key(SECRET).base_url(format!("{}/v1/", server.url));
    let customers = settings.build().expect("a client").customers();
    customers.get_customer("cust_1").send().await.expect("a customer");
    assert_eq!(server.lines(), ["GET /v1/customers/cust_1 HTTP/1.1"]);
}
