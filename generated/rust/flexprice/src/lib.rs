//! Customers of a Flexprice account, what they are entitled to and what they used of it.
//!
//! ```no_run
//! # async fn example(flexprice: flexprice::Flexprice) -> Result<(), Box<dyn std::error::Error>> {
//! let response = flexprice.customers().get_customer_usage_summary().send().await?;
//! println!("{response:?}");
//! # Ok(())
//! # }
//! ```
//!
//! Start at [`Flexprice`]; its operations stand in [`resources`]. What can go wrong is an [`Error`];
//! what the API sends and receives stands in [`models`].

#![forbid(unsafe_code)]
#![warn(missing_docs)]
#![cfg_attr(docsrs, feature(doc_cfg))]

mod client;
pub mod error;
pub mod models;
pub mod resources;
pub mod runtime;

pub use client::{Flexprice, FlexpriceBuilder};
pub use error::{ApiError, ApiErrorBody, Error, ErrorKind};
pub use runtime::{
    CallOptions, Download, File, Items, Null, Pages, Patch, Pending, RetryPolicy, Secret, Timeouts,
};
