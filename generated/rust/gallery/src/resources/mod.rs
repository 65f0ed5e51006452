//! The operations of the API, by resource.

pub mod events;
pub mod makers;
pub mod pictures;

pub use events::Events;
pub use makers::Makers;
pub use pictures::Pictures;
