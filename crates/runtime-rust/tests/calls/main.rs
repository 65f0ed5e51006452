//! Calls against a server that misbehaves on purpose, through a miniature SDK.

#![allow(missing_docs, clippy::unwrap_used, reason = "these are tests")]

#[path = "../../src/error.rs"]
#[allow(dead_code, unused_imports, reason = "as it is in an SDK, where it is public")]
mod error;
#[path = "../../src/runtime/mod.rs"]
#[allow(dead_code, unused_imports, unreachable_pub, reason = "as it is in an SDK, where it is public")]
mod runtime;

#[path = "../mini/mod.rs"]
#[allow(
    dead_code,
    unreachable_pub,
    clippy::needless_pass_by_value,
    reason = "as it is in an SDK, where it is public"
)]
mod mini;

mod clock;
mod proxy;
mod server;
mod setup;

mod bodies;
mod connections;
mod downloads;
mod encodings;
mod heads;
mod hooks;
mod hostility;
mod interruptions;
mod pages;
mod redirects;
mod requests;
mod retries;
mod slowness;
mod streams;
mod tls;
mod tokens;
#[cfg(feature = "tracing")]
mod tracing;
mod uploads;
#[cfg(feature = "blocking")]
mod waiting;
#[cfg(feature = "webhooks")]
mod webhooks;
