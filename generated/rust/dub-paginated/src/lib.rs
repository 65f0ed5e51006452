//! Page through the customers of a Dub workspace and maintain them.
//!
//! ```no_run
//! # async fn example(dub: dub_paginated::Dub) -> Result<(), Box<dyn std::error::Error>> {
//! let mut customers =
//!     dub.customers().list().ending_before("cus_1M5T9B2K7QW4E8R3Y6P0ADFGQ").page_size(50).items();
//! while let Some(item) = customers.try_next().await? {
//!     println!("{item:?}");
//! }
//! # Ok(())
//! # }
//! ```
//!
//! Start at [`Dub`]; its operations stand in [`resources`]. What can go wrong is an [`Error`]; what
//! the API sends and receives stands in [`models`].

#![forbid(unsafe_code)]
#![warn(missing_docs)]
#![cfg_attr(docsrs, feature(doc_cfg))]

mod client;
pub mod error;
pub mod models;
pub mod resources;
pub mod runtime;

pub use client::{Dub, DubBuilder};
pub use error::{ApiError, ApiErrorBody, Error, ErrorKind};
pub use runtime::{
    CallOptions, Download, File, Items, Null, Pages, Patch, Pending, RetryPolicy, Secret, Timeouts,
};
