//! One view for each template: structures whose every string is final.

pub(crate) mod client;
pub(crate) mod error;
pub(crate) mod index;
pub(crate) mod library;
pub(crate) mod manifest;
pub(crate) mod model_page;
pub(crate) mod models;
pub(crate) mod multipart;
pub(crate) mod operation;
pub(crate) mod outcome;
pub(crate) mod readme;
pub(crate) mod request;
pub(crate) mod resource;
pub(crate) mod resource_page;
pub(crate) mod response_headers;
pub(crate) mod serde;
pub(crate) mod server;
pub(crate) mod snippets;
pub(crate) mod webhooks;
