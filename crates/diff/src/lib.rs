//! What changed between two versions of an API, as the users of a typed SDK meet it.
//!
//! [`compare`] walks two [`Api`]s side by side, from the operations that both have down into the types that they send and
//! receive. A difference counts for what it does to code that was written against the old SDK: whether it still
//! compiles and means the same ([`Severity`]). Types are compared by what they look like on the wire, each pair once
//! for each direction, so that circles end and a shared type is told of once, with the operations that it touches.

mod bodies;
mod bump;
mod change;
mod changelog;
mod client;
mod codes;
mod comparison;
mod enums;
mod errors;
mod json;
mod matching;
mod names;
mod operations;
mod outputs;
mod pagination;
mod parameters;
mod security;
mod settle;
mod structs;
mod text;
mod types;
mod unions;
mod webhooks;
mod wording;

use sdkwright_api::Api;

pub use bump::Bump;
pub use change::{Change, Changes, Severity, Subject, Version};
pub use changelog::changelog;
pub use codes::codes;
pub use json::json;
pub use text::text;

/// Compares two versions of an API. The result is empty when code against either SDK cannot tell them apart, and when they
/// differ in nothing but the order of operations, fields and the like.
pub fn compare(old: &Api, new: &Api) -> Changes {
    let mut comparison = comparison::Comparison::new(old, new);
    comparison.client();
    comparison.operations();
    comparison.types();
    comparison.settle()
}
