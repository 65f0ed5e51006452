//! Calls every operation of the crate `dub` and compares what is on the wire with what the document says.

#[path = "../every_sdk/mod.rs"]
mod every_sdk;
#[path = "../link_shorteners/mod.rs"]
mod link_shorteners;

mod program;
mod requests;

use std::time::Duration;

use dub as sdk;
use sdk::models::UpdateCustomerRequestBody;
use sdk::resources::customers::{GetCustomer, UpdateCustomer};
use sdk::{Dub as Client, DubBuilder as Builder, Error, RetryPolicy};

const NAME: &str = "dub";
const MANIFEST: &str = include_str!("../../../../generated/rust/dub/Cargo.toml");
const BASE: &str = "";
const SECRET: &str = "sk_test_+/1=";
const CREDENTIAL: (&str, &str) = ("authorization", "Bearer sk_test_+/1=");
const VARIABLES: (&str, &str) = ("DUB_TOKEN", "DUB_BASE_URL");

const ID_NAME: &str = "id";
const READ_LINE: &str = "GET /customers/cus_1 HTTP/1.1";
const CHANGE_LINE: &str = "PATCH /customers/cus_1 HTTP/1.1";
const CHANGE_BODY: &str = r#"{"name":"Countess"}"#;
const CUSTOMER: &str =
    r#"{"id":"cus_2","externalId":"user_43","name":"","createdAt":"2025-02-14T00:00:00Z"}"#;
/// No customer, and the place at which that shows.
const MISFIT: (&str, &str) = (r#"{"id":"cus_2","name":{"first":"Ada"}}"#, "$.name");
/// An error that reading documents.
const REFUSAL: (u16, &str) = (401, r#"{"error":{"code":"unauthorized","message":"MESSAGE"}}"#);

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

fn from_env() -> Result<Client, Error> {
    Client::from_env()
}

fn get(client: &Client, id: &str) -> GetCustomer {
    client.customers().get(id)
}

fn change(client: &Client) -> UpdateCustomer {
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
