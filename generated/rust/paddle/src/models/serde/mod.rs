//! How models are read and written, out of their readers' way.

mod adjustments;
mod customers;
mod errors;
mod shared;
mod unused;
