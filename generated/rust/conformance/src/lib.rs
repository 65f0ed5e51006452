//! A client of `Conformance`.
//!
//! ```no_run
//! # async fn example(conformance: conformance::Conformance) -> Result<(), Box<dyn std::error::Error>> {
//! let mut download = conformance.downloads().download_file().send().await?;
//! while let Some(chunk) = download.chunk().await? {
//!     println!("{} bytes", chunk.len());
//! }
//! # Ok(())
//! # }
//! ```
//!
//! Start at [`Conformance`]; its operations stand in [`resources`]. What can go wrong is an [`Error`];
//! what the API sends and receives stands in [`models`].

#![forbid(unsafe_code)]
#![warn(missing_docs)]
#![cfg_attr(docsrs, feature(doc_cfg))]

mod client;
pub mod error;
pub mod models;
pub mod resources;
pub mod runtime;

pub use client::{Conformance, ConformanceBuilder};
pub use error::{ApiError, ApiErrorBody, Error, ErrorKind};
pub use runtime::{
    CallOptions, Download, EventStream, File, Items, JsonLines, Multipart, Null, Pages, Patch, Pending,
    RetryPolicy, Secret, Timeouts,
};
