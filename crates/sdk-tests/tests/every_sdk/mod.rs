//! What every generated crate promises, whatever its document says. Each crate's tests include this folder; what they have
//! to tell about themselves stands in their `main.rs`.

mod arguments;
#[cfg(feature = "blocking")]
mod blocking;
mod environment;
mod failures;
mod options;
mod redirects;
mod retries;
mod secrets;

use crate::sdk::resources::customers::GetCustomer;

/// The reading operation, as [`READ_LINE`](crate::READ_LINE) says.
fn read(client: &crate::Client) -> GetCustomer {
    crate::get(client, "cus_1")
}
