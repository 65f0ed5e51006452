//! One view for each template: structures whose every string is final.

pub(crate) mod client;
pub(crate) mod error;
pub(crate) mod manifest;
pub(crate) mod models;
pub(crate) mod pages;
pub(crate) mod resource;
pub(crate) mod serde;
