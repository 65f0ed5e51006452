//! What the API sends and receives.

mod adjustments;
mod customers;
mod errors;
mod serde;
mod shared;
mod unused;

pub use adjustments::*;
pub use customers::*;
pub use errors::*;
pub use shared::*;
pub use unused::*;
