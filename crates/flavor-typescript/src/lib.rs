//! The TypeScript flavor: the view of an Api as an npm package with its documentation.
//!
//! [`TypeScript`] names everything once in a plan, then makes one view for each file. What a template prints is made in
//! `encode.rs`; what a line can hold is decided in `layout.rs`. What a call sends and how its answer is read is plain data
//! that the runtime interprets; the modules `parameters`, `bodies`, `answers` and `schemas` write it.

mod answers;
mod arguments;
mod bodies;
mod call;
mod circular;
mod codes;
mod credentials;
mod encode;
mod error_tables;
mod fields;
mod imports;
mod layout;
mod literals;
mod methods;
mod modules;
mod names;
mod operation_table;
mod operations;
mod options;
mod own_names;
mod pages;
mod paging;
mod parameters;
mod passed;
mod plan;
mod program;
mod prose;
mod resources;
mod runtime;
mod schemas;
mod servers;
mod snippets;
mod types;
mod typescript;
mod values;
mod views;
mod ways;
mod webhooks;

pub use call::Call;
pub use codes::CODES;
pub use typescript::TypeScript;
