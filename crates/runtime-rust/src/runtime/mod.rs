//! HALF-BUILT: the work on this runtime is divided between two engineers since 01:50.
//! One writes everything about *values*: `json.rs` and whatever it needs (objects, fields, open enums, unions, `Patch`,
//! unknown values, dates), plus their tests, /tmp/brief/serde-shape.md and `tests/mini/models*`.
//! The other (a new helper) writes everything about *calls*: error, secret, credential, call, operation, path, query,
//! retry, backoff, transport, redirect, page, server, blocking …, /tmp/brief/runtime-api.md and `tests/mini/` otherwise.
//! This note goes when both are done.
