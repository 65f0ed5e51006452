//! Findings about a user's files: what is wrong, where it stands, and how to mend it.
//!
//! A [`Finding`] carries an [`Origin`], a file and a JSON pointer into it, and no line: lines are looked up
//! through [`Locate`] only when a finding is printed. This crate knows neither YAML nor OpenAPI.

mod code;
mod finding;
mod origin;
mod place;

pub use code::Code;
pub use finding::{Finding, Findings, Severity};
pub use origin::{FileId, Origin, Part, Pointer};
pub use place::{Locate, Place};
