//! What the API sends and receives.

mod bodies;
mod errors;
mod errors2;
mod events;
mod json;
mod lines;
mod nulls;
mod open;
mod pages;
mod paths;
mod queries;
mod retries;
mod serde;
mod shared;
mod times;
mod unions;

pub use bodies::*;
pub use errors::*;
pub use errors2::*;
pub use events::*;
pub use json::*;
pub use lines::*;
pub use nulls::*;
pub use open::*;
pub use pages::*;
pub use paths::*;
pub use queries::*;
pub use retries::*;
pub use shared::*;
pub use times::*;
pub use unions::*;
