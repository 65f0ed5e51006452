//! Pictures, their makers, and every way to ask for them.
//!
//! ```no_run
//! use gallery::models::Language;
//! # async fn example(gallery: gallery::Gallery) -> Result<(), Box<dyn std::error::Error>> {
//! let mut museums = gallery.museums().rooms().museum("<value>").x_language(Language::En).items();
//! while let Some(item) = museums.try_next().await? {
//!     println!("{item:?}");
//! }
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
    CallOptions, Download, EventStream, File, Items, JsonLines, JsonSequence, Multipart, Null, Pages, Patch,
    Pending, RetryPolicy, Secret, Timeouts,
};
pub use server::Server;
