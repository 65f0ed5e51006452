//! Calls every operation of the crate `flexprice` and compares what is on the wire with what the document says.

#[path = "../every_sdk/mod.rs"]
mod every_sdk;

mod customers;
mod entitlements;
mod errors;
mod search;

use std::time::Duration;

use flexprice as sdk;
use sdk::models::DtoCreateCustomerRequest;
use sdk::resources::customers::{CreateCustomer, GetCustomer};
use sdk::{Error, Flexprice as Client, FlexpriceBuilder as Builder, RetryPolicy};

const NAME: &str = "flexprice";
const MANIFEST: &str = include_str!("../../../../generated/rust/flexprice/Cargo.toml");
/// The document's server is the path `/v1`, which the caller puts behind the host.
const BASE: &str = "/v1";
const SECRET: &str = "fp_live_+/=1";
const CREDENTIAL: (&str, &str) = ("x-api-key", "fp_live_+/=1");
const VARIABLES: (&str, &str) = ("FLEXPRICE_API_KEY", "FLEXPRICE_BASE_URL");

const ID_NAME: &str = "id";
const READ_LINE: &str = "GET /v1/customers/cus_1 HTTP/1.1";
const CHANGE_LINE: &str = "POST /v1/customers HTTP/1.1";
const CHANGE_BODY: &str = r#"{"external_id":"user_42"}"#;
const CUSTOMER: &str = r#"{"id":"cust_1","external_id":"user_42"}"#;
/// No customer, and the place at which that shows.
const MISFIT: (&str, &str) = (r#"{"id":"cust_1","metadata":{"a":7}}"#, "$.metadata.a");
/// An error that reading documents.
const REFUSAL: (u16, &str) = (400, r#"{"error":{"message":"MESSAGE"},"success":false}"#);

/// Settings for a client that does not wait between attempts.
fn builder(url: &str) -> Builder {
    let at_once = RetryPolicy { initial_backoff: Duration::ZERO, ..RetryPolicy::DEFAULT };
    Client::builder(format!("{url}{BASE}")).no_proxy().retries(at_once)
}

fn signed(builder: Builder) -> Builder {
    builder.api_key(SECRET)
}

fn client(url: &str) -> Client {
    signed(builder(url)).build().expect("a client")
}

fn from_env() -> Result<Client, Error> {
    Client::from_env("https://api.example.com/v1")
}

fn get(client: &Client, id: &str) -> GetCustomer {
    client.customers().get_customer(id)
}

fn change(client: &Client) -> CreateCustomer {
    client.customers().create_customer(DtoCreateCustomerRequest::new("user_42"))
}
