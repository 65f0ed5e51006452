//! A miniature SDK as the generator writes them: one resource, one operation of each kind.

mod client;
pub mod models;
pub mod resources;

pub use client::{Dub, DubBuilder};
