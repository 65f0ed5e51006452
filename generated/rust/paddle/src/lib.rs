//! Keep the customers of your Paddle account in step with your own records and see what credit they
//! hold.
//!
//! Every response wraps its content in `data` and tells about itself in `meta`.
//!
//! ```no_run
//! use paddle::models::CustomerCreateInput;
//! # async fn example(paddle: paddle::Paddle) -> Result<(), Box<dyn std::error::Error>> {
//! let body = CustomerCreateInput::new("ada@example.com").name("Ada Lovelace");
//! let customer_response = paddle.customers().create_customer().body(body).send().await?;
//! println!("{customer_response:?}");
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
