//! Calls every operation of the crate `dub` and compares what is on the wire with what the document says.

#[path = "../every_sdk/mod.rs"]
mod every_sdk;
#[path = "../link_shorteners/mod.rs"]
mod link_shorteners;

mod requests;

use std::time::Duration;

use dub as sdk;
use sdk::models::UpdateCustomerRequestBody;
use sdk::resources::customers::{GetCustomerRequest, UpdateCustomerRequest};
use sdk::{Dub as Client, DubBuilder as Builder, Error, RetryPolicy};

const NAME: &str = "dub";
const MANIFEST: &str = include_str!("../../../../generated/rust/dub/Cargo.toml");
const BASE: &str = "";
const SECRET: &str = "sk_test_+/1=";
const CREDENTIAL: (&str, &str) = ("authorization", "Bearer sk_test_+/1=");

const ID_NAME: &str = "id";
const READ_LINE: &str = "GET /customers/cus_1 HTTP/1.1";
const CHANGE_LINE: &str = "PATCH /customers/cus_1 HTTP/1.1";
const CHANGE_BODY: &str = r#"{"name":"Countess"}"#;
const CUSTOMER: &str =
    r#"{"id":"cus_2","externalId":"user_43","name":"","createdAt":"2025-02-14T00:00:00Z"}"#;
const MISFIT: &str = r#"{"error":{"code":"not_found","message":"m"}}"#;
const MISFIT_PLACE: &str = "$.id";
const DOCUMENTED_ERROR: &str = r#"{"error":{"code":"bad_request","message":"MESSAGE"}}"#;

/// Settings for a client that does not wait between attempts.
fn builder(url: &str) -> Builder {
    let at_once = RetryPolicy { initial_backoff: Duration::ZERO, ..RetryPolicy::DEFAULT };
    Client::builder().base_url(url).no_proxy().retries(at_once)
}

fn signed(builder: Builder) -> Builder {
    builder.token(SECRET)
}

fn client(url: &str) -> Client {
    signed(builder(url)).build().expect("a client")
}

fn get(client: &Client, id: &str) -> GetCustomerRequest {
    client.customers().get(id)
}

fn change(client: &Client) -> UpdateCustomerRequest {
    client.customers().update("cus_1").body(UpdateCustomerRequestBody::new().name("Countess"))
}

/// Each operation, and whether it is repeated after a failure.
const OPERATIONS: [(&str, bool); 5] =
    [("list", true), ("create", false), ("get", true), ("update", false), ("delete", true)];

/// Calls an operation that is going to fail.
async fn fail(client: &Client, operation: &str) -> Error {
    let customers = client.customers();
    let error = match operation {
        "list" => customers.list().send().await.err(),
        #[expect(deprecated, reason = "the document deprecates it")]
        "create" => customers.create().send().await.err(),
        "get" => customers.get("cus_1").send().await.err(),
        "update" => customers.update("cus_1").send().await.err(),
        "delete" => customers.delete("cus_1").send().await.err(),
        other => panic!("no operation {other}"),
    };
    error.unwrap_or_else(|| panic!("{operation} did not fail"))
}
