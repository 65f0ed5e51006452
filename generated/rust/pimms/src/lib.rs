//! Look up and maintain the customers of a Pimms workspace.
//!
//! ```no_run
//! # async fn example(pimms: pimms::Pimms) -> Result<(), Box<dyn std::error::Error>> {
//! let customers = pimms.customers().list().send().await?;
//! println!("{customers:?}");
//! # Ok(())
//! # }
//! ```
//!
//! Start at [`Pimms`]; its operations stand in [`resources`]. What can go wrong is an [`Error`];
//! what the API sends and receives stands in [`models`].

#![forbid(unsafe_code)]
#![warn(missing_docs)]
#![cfg_attr(docsrs, feature(doc_cfg))]

mod client;
pub mod error;
pub mod models;
pub mod resources;
pub mod runtime;

pub use client::{Pimms, PimmsBuilder};
pub use error::{ApiError, ApiErrorBody, Error, ErrorKind};
pub use runtime::{
    CallOptions, Download, File, Items, Null, Pages, Patch, Pending, RetryPolicy, Secret, Timeouts,
};
