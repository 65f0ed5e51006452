//! What the API sends and receives.

mod customers;
mod serde;

pub use customers::*;
