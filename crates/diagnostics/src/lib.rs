//! Findings about a user's files: what is wrong, where it stands, and how to mend it.
//!
//! A [`Finding`] carries an [`Origin`], a file and a JSON pointer into it, and no line: lines are looked up
//! through [`Locate`] only when a finding is printed, by [`human`], [`json`] or [`github`]. This crate knows neither
//! YAML nor OpenAPI.

mod code;
mod excerpt;
mod finding;
mod github;
mod human;
mod json;
mod origin;
mod place;
mod visible;

pub use code::Code;
pub use finding::{Finding, Findings, Severity};
pub use github::github;
pub use human::human;
pub use json::json;
pub use origin::{FileId, Origin, Part, Pointer};
pub use place::{Locate, Place};
pub use visible::{visible, visible_lines};
