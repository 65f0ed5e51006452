//! Calls every operation of the crate `paddle` and compares what is on the wire with what the document says.

#[path = "../every_sdk/mod.rs"]
mod every_sdk;

mod errors;
mod pages;
mod requests;

use std::time::Duration;

use paddle as sdk;
use sdk::models::CustomerInput;
use sdk::resources::customers::{GetCustomer, UpdateCustomer};
use sdk::{Error, Paddle as Client, PaddleBuilder as Builder, RetryPolicy};

const NAME: &str = "paddle";
const MANIFEST: &str = include_str!("../../../../generated/rust/paddle/Cargo.toml");
const BASE: &str = "";
const SECRET: &str = "pdl_sdbx_+/1=";
const CREDENTIAL: (&str, &str) = ("authorization", "Bearer pdl_sdbx_+/1=");
const VARIABLES: (&str, &str) = ("PADDLE_TOKEN", "PADDLE_BASE_URL");

const ID_NAME: &str = "customer_id";
const READ_LINE: &str = "GET /customers/cus_1 HTTP/1.1";
const CHANGE_LINE: &str = "PATCH /customers/cus_1 HTTP/1.1";
const CHANGE_BODY: &str = r#"{"name":"Ada Lovelace"}"#;
const CUSTOMER: &str = r#"{"data":{"id":"ctm_1","email":"ada@example.com"},"meta":{"request_id":"req_0"}}"#;
/// No customer, and the place at which that shows.
const MISFIT: (&str, &str) = (r#"{"data":{"marketing_consent":"yes"}}"#, "$.data.marketing_consent");
/// An error that reading documents.
const REFUSAL: (u16, &str) = (
    401,
    r#"{"error":{"type":"request_error","code":"c","detail":"MESSAGE","documentation_url":"https://example.com"}}"#,
);

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
    client.customers().get_customer(id)
}

fn change(client: &Client) -> UpdateCustomer {
    client.customers().update_customer("cus_1").body(CustomerInput::new().name("Ada Lovelace"))
}
