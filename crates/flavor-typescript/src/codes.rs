//! What the TypeScript flavor has to say about a document and its configuration.

use sdkwright_diagnostics::Code;

/// A body whose encoding this flavor does not write.
pub static UNSUPPORTED_BODY: Code = Code::new(
    "unsupported-typescript-body",
    "The TypeScript flavor does not send this body as the document says: it takes its bytes, or sends it in another way.",
    "Encode the body yourself, or offer the operation a body of JSON, sent by a method that has bodies.",
);

/// A key under `[sdk.….typescript]` that means nothing here.
pub static UNKNOWN_OPTION: Code = Code::new(
    "unknown-typescript-option",
    "The TypeScript flavor knows no option of this name.",
    "Remove it. The flavor's options are out, package, class, client, env-prefix, response, standalone-functions, \
     max-method-params, enums, security, components, documented-errors, path-prefix, title, accessor, order, examples, errors-section, variable, validation and publish.",
);

/// A value of an option that is none of those it can have.
pub static UNFIT_OPTION: Code = Code::new(
    "unfit-typescript-option",
    "An option of the TypeScript flavor has a value that means nothing to it.",
    "Write one of the values that the message names.",
);

/// All of them, for `sdkwright explain`.
pub static CODES: &[&Code] = &[&UNSUPPORTED_BODY, &UNKNOWN_OPTION, &UNFIT_OPTION];
