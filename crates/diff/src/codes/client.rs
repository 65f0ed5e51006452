//! Changes of the client as a whole, and of what all operations share.

use sdkwright_diagnostics::Code;

pub(super) const CODES: &[&Code] = &[
    &ERROR_ADDED,
    &ERROR_REMOVED,
    &ERROR_CHANGED,
    &ERROR_RENAMED,
    &SECURITY_ADDED,
    &SECURITY_REMOVED,
    &SECURITY_CHANGED,
    &SECURITY_WIDENED,
    &CREDENTIAL_ADDED,
    &CREDENTIAL_REMOVED,
    &CREDENTIAL_RENAMED,
    &CREDENTIAL_CHANGED,
    &SERVER_ADDED,
    &SERVER_REMOVED,
    &SERVER_RENAMED,
    &SERVER_CHANGED,
    &WEBHOOK_ADDED,
    &WEBHOOK_REMOVED,
    &VERSION_CHANGED,
];

pub(crate) static ERROR_ADDED: Code = Code::new(
    "error-added",
    "An operation documents one more error, so that code can match it.",
    "Nothing is needed.",
);

pub(crate) static ERROR_REMOVED: Code = Code::new(
    "error-removed",
    "An operation no longer documents an error. Where no operation does, its type is gone, and code that \
     matches it no longer compiles.",
    "Keep the error's response, or its component.",
);

pub(crate) static ERROR_CHANGED: Code = Code::new(
    "error-changed",
    "A status stands for another error than before, so that code that matches the old one misses it.",
    "Keep one schema for one status.",
);

pub(crate) static ERROR_RENAMED: Code = Code::new(
    "error-renamed",
    "An error is called by another name, and code that matches it no longer compiles.",
    "Keep the name of the error's component, or give it the old one with `x-speakeasy-name-override`.",
);

pub(crate) static SECURITY_ADDED: Code = Code::new(
    "security-added",
    "A call needs a credential that it did not need before.",
    "Offer a security requirement that is empty (`{}`) beside it.",
);

pub(crate) static SECURITY_REMOVED: Code =
    Code::new("security-removed", "A call needs no credential any more.", "Nothing is needed.");

pub(crate) static SECURITY_CHANGED: Code = Code::new(
    "security-changed",
    "A call needs another credential than before.",
    "Keep the old security requirement beside the new one.",
);

pub(crate) static SECURITY_WIDENED: Code = Code::new(
    "security-widened",
    "A call can be made with one more kind of credential.",
    "Nothing is needed.",
);

pub(crate) static CREDENTIAL_ADDED: Code =
    Code::new("credential-added", "The client takes one more kind of credential.", "Nothing is needed.");

pub(crate) static CREDENTIAL_REMOVED: Code = Code::new(
    "credential-removed",
    "The client no longer takes a kind of credential, and code that gives it no longer compiles.",
    "Keep the security scheme.",
);

pub(crate) static CREDENTIAL_RENAMED: Code = Code::new(
    "credential-renamed",
    "A credential is called by another name in code.",
    "Keep the key of the security scheme.",
);

pub(crate) static CREDENTIAL_CHANGED: Code = Code::new(
    "credential-changed",
    "A credential is sent in another way. It breaks where another kind of value is needed for it, such as \
     a user name and a password instead of a token.",
    "Add a security scheme of its own for the new way.",
);

pub(crate) static SERVER_ADDED: Code =
    Code::new("server-added", "There is one more server to choose.", "Nothing is needed.");

pub(crate) static SERVER_REMOVED: Code = Code::new(
    "server-removed",
    "A server is gone, and code that chooses it no longer compiles.",
    "Keep the server in the document for as long as it answers.",
);

pub(crate) static SERVER_RENAMED: Code = Code::new(
    "server-renamed",
    "A server is called by another name in code.",
    "Keep its `x-speakeasy-server-id`, or its description.",
);

pub(crate) static SERVER_CHANGED: Code = Code::new(
    "server-changed",
    "A server has another address, other variables or another place in the list, of which the first is \
     the one that is used by default.",
    "Keep the first server and its variables; a new address that answers in the same way needs nothing.",
);

pub(crate) static WEBHOOK_ADDED: Code = Code::new(
    "webhook-added",
    "There is a type for the payload of one more webhook or callback.",
    "Nothing is needed.",
);

pub(crate) static WEBHOOK_REMOVED: Code = Code::new(
    "webhook-removed",
    "A webhook or a callback is gone, and code that names the type of its payload no longer compiles.",
    "Keep it in the document for a release and mark it `deprecated`.",
);

pub(crate) static VERSION_CHANGED: Code = Code::new(
    "version-changed",
    "The document's title or its version changed. The SDK's version is the configuration's.",
    "Nothing is needed.",
);
