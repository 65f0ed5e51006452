//! What the API sends and receives.

mod errors;
mod events;
mod makers;
mod museums;
mod pictures;
mod serde;
mod shared;

pub use errors::*;
pub use events::*;
pub use makers::*;
pub use museums::*;
pub use pictures::*;
pub use shared::*;
