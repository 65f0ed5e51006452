//! How models are read and written, out of their readers' way.

mod errors;
mod errors2;
mod json;
mod nulls;
mod open;
mod pages;
mod paths;
mod queries;
mod retries;
mod shared;
mod times;
mod unions;
