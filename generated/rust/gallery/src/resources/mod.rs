//! The operations of the API, by resource.

pub mod events;
pub mod makers;
pub mod museums;
pub mod pictures;

pub use events::Events;
pub use makers::Makers;
pub use museums::Museums;
pub use pictures::Pictures;
