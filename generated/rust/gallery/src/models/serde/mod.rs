//! How models are read and written, out of their readers' way.

mod errors;
mod events;
mod makers;
mod museums;
mod pictures;
mod shared;
