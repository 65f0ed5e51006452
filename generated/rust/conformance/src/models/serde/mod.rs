//! How models are read and written, out of their readers' way.

mod bodies;
mod errors;
mod errors2;
mod events;
mod json;
mod lines;
mod nulls;
mod open;
mod pages;
mod paths;
mod queries;
mod retries;
mod shared;
mod times;
mod unions;
