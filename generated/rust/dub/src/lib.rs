//! Look up and maintain the customers of a Dub workspace.
//!
//! ```no_run
//! # async fn example(dub: dub::Dub) -> Result<(), Box<dyn std::error::Error>> {
//! let customers = dub.customers().list().page_size(50).send().await?;
//! println!("{customers:?}");
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
