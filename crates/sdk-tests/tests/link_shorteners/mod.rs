//! The documents of pimms, dub and dub-paginated describe the same errors and the same cautious changes; the tests of these
//! crates include this folder.

mod errors;
mod updates;
