//! The types of the API.

mod customers;
mod serde;

pub use customers::*;
