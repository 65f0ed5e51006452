//! One view for each template: structures whose every string is final.

pub(crate) mod class;
pub(crate) mod definition;
pub(crate) mod error;
pub(crate) mod function;
pub(crate) mod index;
pub(crate) mod library;
pub(crate) mod manifest;
pub(crate) mod model;
pub(crate) mod operation_models;
pub(crate) mod response_headers;
pub(crate) mod security;
pub(crate) mod type_model;
pub(crate) mod usual_errors;
pub(crate) mod webhooks;
