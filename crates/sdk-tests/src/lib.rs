//! What the tests of the generated crates share: a loopback server that plays a script, what it has seen, and a comparison
//! of JSON.
//!
//! A crate has a folder in `tests`, with one test for each section of what its document says about the wire. What is the same
//! for all crates stands in `tests/every_sdk` and is compiled with each of them; what is the same for the three documents
//! of link shorteners stands in `tests/link_shorteners`.

mod json;
mod reply;
mod seen;
mod server;

pub use json::{assert_same_json, assert_survives};
pub use reply::Reply;
pub use seen::{Part, Seen};
pub use server::Server;
