//! From files to a specification: reads YAML and JSON, checks the shape of every object, rewrites OpenAPI 2.0, 3.1 and
//! 3.2 into the form of 3.0 that [`openapiv3`] types, and follows references, into other files too.
//!
//! A [`Document`] is text as trees; a [`Spec`] hands out objects of [`openapiv3`] one level deep: every schema,
//! parameter, response, request body, header or example below the object asked for stands as a
//! [`ReferenceOr::Reference`](openapiv3::ReferenceOr) whose text is an [`Address`]. So nothing is typed twice, cycles
//! cost nothing, and every object knows where it came from.

mod address;
mod codes;
mod cursor;
mod document;
mod files;
mod identifiers;
mod json;
mod kind;
mod limits;
mod links;
mod marks;
mod merge;
mod node;
mod overlay;
mod pieces;
mod print;
mod read;
mod reference;
mod remote;
mod repair;
mod rest;
mod rewrite;
mod shape;
mod sources;
mod spec;
mod splice;
mod text;
mod tree;
mod typed;
mod version;
mod way;
mod yaml;

pub use address::Address;
pub use codes::CODES;
pub use cursor::Cursor;
pub use document::{Document, ReadError, ReadOptions};
pub use kind::Kind;
pub use limits::Limits;
pub use node::{Hasher, Node, Object};
pub use remote::{Fetch, Fetched, Unfetched};
pub use sources::Sources;
pub use spec::{At, Checked, OperationAt, OperationPlace, Spec};
pub use typed::Typed;
