//! The HTTP runtime that every generated Rust SDK carries.
//!
//! [`runtime`] is copied into each of them as it stands. [`error`] is in its place here for what is generated there, so
//! that the runtime can be compiled and tested on its own.

#![forbid(unsafe_code)]

pub mod error;
pub mod runtime;
