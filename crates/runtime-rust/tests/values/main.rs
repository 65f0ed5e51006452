//! Models as they are generated, read from JSON and written as JSON.

#![allow(clippy::unwrap_used, reason = "a test stops where it cannot go on")]

#[path = "../../src/error.rs"]
#[allow(dead_code, unused_imports, reason = "an SDK is a library: its users use it")]
mod error;
#[path = "../../src/runtime/mod.rs"]
#[allow(dead_code, unreachable_pub, unused_imports, reason = "an SDK is a library: its users use it")]
mod runtime;

mod models;

mod enums;
mod objects;
mod scalars;
mod tuples;
mod unions;

use runtime::json::Json;
use serde::{Serialize, de::DeserializeOwned};
use serde_json::Value;

/// Reads text, and checks that a value in memory is read the same.
fn read<T: Json + DeserializeOwned + Serialize>(json: &str) -> Result<T, String> {
    let streamed = serde_json::from_str::<T>(json);
    if let Ok(tree) = serde_json::from_str::<Value>(json) {
        let buffered = serde_json::from_value::<T>(tree);
        assert_eq!(streamed.is_ok(), buffered.is_ok(), "text and tree disagree on {json}");
        if let (Ok(streamed), Ok(buffered)) = (&streamed, &buffered) {
            assert_eq!(write(streamed), write(buffered));
        }
    }
    streamed.map_err(|error| error.to_string())
}

fn write<T: Serialize>(value: &T) -> Value {
    serde_json::to_value(value).unwrap()
}

/// What is read is written again.
fn round_trip<T: Json + DeserializeOwned + Serialize>(json: &str) -> T {
    let value = read::<T>(json).unwrap_or_else(|error| panic!("{json}: {error}"));
    assert_eq!(serde_json::to_string(&value).unwrap(), json);
    value
}
