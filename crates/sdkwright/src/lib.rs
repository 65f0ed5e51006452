//! The road from an OpenAPI document to SDKs on disk, and the command line over it.
//!
//! ```text
//! Document ──► Spec ──► Api ──► View ──► Files ──► SDK on disk
//! ```
//!
//! [`Road`] walks it, one method for each arrow, and gathers the findings on the way. It decides nothing about
//! specifications or languages: those decisions belong to the crates that own the nouns.

pub mod cli;
mod codes;
pub mod diff;
mod example;
pub mod explain;
pub mod flavors;
pub mod generate;
pub mod inspect;
pub mod lint;
mod network;
mod order;
mod pipeline;
mod reading;
mod report;

pub use codes::codes;
pub use pipeline::Road;
pub use reading::Reading;
pub use report::{MessageFormat, Report, Status};
pub use sdkwright_config::Config;

#[cfg(feature = "template-rules")]
pub use sdkwright_flavor::template_rules;
