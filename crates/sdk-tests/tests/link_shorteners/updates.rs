//! Fields of a change: absent, null or a value.

use sdk_tests::{Reply, Server};

use crate::sdk::models::UpdateCustomerRequestBody;
use crate::sdk::{Null, Patch};
use crate::{CREDENTIAL, CUSTOMER, client};

/// What is sent for a body.
async fn sent(body: UpdateCustomerRequestBody) -> String {
    let server = Server::always(Reply::json(200, CUSTOMER));
    client(&server.url).customers().update("cus_1").body(body).send().await.expect("a customer");
    let seen = server.only();
    assert_eq!(seen.line, "PATCH /customers/cus_1 HTTP/1.1");
    seen.text().to_owned()
}

#[tokio::test]
async fn null_clears_a_field() {
    let body = UpdateCustomerRequestBody::new().email(Null).name(Null).avatar(Null);
    assert_eq!(sent(body).await, r#"{"email":null,"name":null,"avatar":null}"#);
}

#[tokio::test]
async fn what_is_not_mentioned_stays() {
    assert_eq!(sent(UpdateCustomerRequestBody::new().name("Countess")).await, r#"{"name":"Countess"}"#);
    assert_eq!(sent(UpdateCustomerRequestBody::new()).await, "{}");
}

#[tokio::test]
async fn an_option_says_value_or_null() {
    let body = UpdateCustomerRequestBody::new().email(Some("a@b.example".to_owned())).name(None::<String>);
    assert_eq!(sent(body).await, r#"{"email":"a@b.example","name":null}"#);
}

#[tokio::test]
async fn a_field_can_be_taken_back() {
    let mut body = UpdateCustomerRequestBody::new().email("a@b.example").name(Null);
    assert!(body.name.is_null() && body.avatar.is_absent());
    assert_eq!(body.email.value().map(String::as_str), Some("a@b.example"));
    body.name = Patch::Absent;
    assert_eq!(sent(body).await, r#"{"email":"a@b.example"}"#);
}

/// The document leaves the body optional, so a call without one sends neither body nor type.
#[tokio::test]
async fn a_body_can_be_left_out() {
    let server = Server::always(Reply::json(200, CUSTOMER));
    let customers = client(&server.url).customers();
    customers.update("cus_1").include_expanded_fields(false).send().await.expect("a customer");
    let line = "PATCH /customers/cus_1?includeExpandedFields=false HTTP/1.1";
    server.only().assert_is(line, CREDENTIAL, None);
}
