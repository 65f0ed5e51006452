//! The operations of the API, by resource.

pub mod adjustment_service;
pub mod adjustments;
pub mod customer_service;
pub mod customers;

pub use adjustment_service::AdjustmentService;
pub use adjustments::Adjustments;
pub use customer_service::CustomerService;
pub use customers::Customers;
