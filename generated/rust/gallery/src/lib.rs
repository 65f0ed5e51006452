//! Pictures, their makers, and every way to ask for them.
//!
//! ```no_run
//! # async fn example(gallery: gallery::Gallery) -> Result<(), Box<dyn std::error::Error>> {
//! let makers = gallery.makers().list().send().await?;
//! println!("{makers:?}");
//! # Ok(())
//! # }
//! ```
//!
//! Start at [`Gallery`]; its operations stand in [`resources`]. What can go wrong is an [`Error`];
//! what the API sends and receives stands in [`models`].

#![forbid(unsafe_code)]
#![warn(missing_docs)]
#![cfg_attr(docsrs, feature(doc_cfg))]

mod client;
pub mod error;
pub mod models;
pub mod resources;
pub mod runtime;
mod server;
#[cfg(feature = "webhooks")]
pub mod webhooks;

pub use client::{Gallery, GalleryBuilder};
pub use error::{ApiError, ApiErrorBody, Error, ErrorKind};
pub use runtime::{
    CallOptions, Download, EventStream, File, Items, JsonLines, Multipart, Null, Pages, Patch, Pending,
    RetryPolicy, Secret, Timeouts,
};
pub use server::Server;
