//! What the API sends and receives.

mod errors;
mod errors2;
mod json;
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

pub use errors::*;
pub use errors2::*;
pub use json::*;
pub use nulls::*;
pub use open::*;
pub use pages::*;
pub use paths::*;
pub use queries::*;
pub use retries::*;
pub use shared::*;
pub use times::*;
pub use unions::*;
