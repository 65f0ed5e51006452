//! What the API sends and receives.

mod customers;
mod errors;
mod serde;

pub use customers::*;
pub use errors::*;
