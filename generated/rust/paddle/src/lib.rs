//! Keep the customers of your Paddle account in step with your own records and see what credit they
//! hold.
//!
//! Every response wraps its content in `data` and tells about itself in `meta`.
//!
//! ```no_run
//! use paddle::models::ListCustomersStatus;
//! # async fn example(paddle: paddle::Paddle) -> Result<(), Box<dyn std::error::Error>> {
//! let mut customers = paddle
//!     .customers()
//!     .list_customers()
//!     .after("ctm_01hv8wptq8987qeep44cyrewp9")
//!     .id("ctm_01hv8x29kz0t586xy6zn1a62ny")
//!     .order_by("id[DESC]")
//!     .per_page(50)
//!     .search("lovelace")
//!     .status(ListCustomersStatus::Archived)
//!     .items();
//! while let Some(item) = customers.try_next().await? {
//!     println!("{item:?}");
//! }
//! # Ok(())
//! # }
//! ```
//!
//! Start at [`Paddle`]; its operations stand in [`resources`]. What can go wrong is an [`Error`];
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

pub use client::{Paddle, PaddleBuilder};
pub use error::{ApiError, ApiErrorBody, Error, ErrorKind};
pub use runtime::{
    CallOptions, Download, File, Items, Null, Pages, Patch, Pending, RetryPolicy, Secret, Timeouts,
};
pub use server::Server;
