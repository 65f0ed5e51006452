//! What the Rust flavor has to say about a document.

use sdkwright_diagnostics::Code;

use crate::options::{UNFIT_OPTION, UNKNOWN_OPTION};

/// A body whose encoding this flavor does not write.
pub static UNSUPPORTED_BODY: Code = Code::new(
    "unsupported-body",
    "The Rust flavor does not encode bodies of this media type from their schema yet; the method takes bytes.",
    "Encode the body yourself, or offer the operation a JSON body too.",
);

/// All of them, for `sdkwright explain`.
pub static CODES: &[&Code] = &[&UNSUPPORTED_BODY, &UNKNOWN_OPTION, &UNFIT_OPTION];
