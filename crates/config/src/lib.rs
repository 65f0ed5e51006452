//! `sdkwright.toml`, which says what SDKs to make, and `sdkwright.lock`, which remembers the names they were given.

mod config;
mod lock;

pub use config::{Config, FlavorOptions, Sdk};
pub use lock::NameLock;
