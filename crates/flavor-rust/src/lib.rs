//! The Rust flavor: the view of an Api as a Rust crate with its documentation.
//!
//! [`Rust`] names everything once in a plan, then makes one view for each file. What a template prints is made in
//! `encode.rs`; what a line can hold is decided in `layout.rs`.

mod accept;
mod bodies;
mod call;
mod codes;
mod credentials;
mod encode;
mod entering;
mod features;
mod field_names;
mod fields;
mod globals;
mod imports;
mod layout;
mod modules;
mod multipart;
mod names;
mod options;
mod outputs;
mod page;
mod paging;
mod plan;
mod programs;
mod prose;
mod resources;
mod runtime;
mod rust;
mod shelves;
mod snippets;
mod tuples;
mod types;
mod users;
mod values;
mod views;

pub use call::Call;
pub use codes::CODES;
pub use rust::Rust;
