//! The operations of the API, by resource.

pub mod customers;

pub use customers::Customers;
