use minijinja::Value;
use serde::{Serialize, Serializer};

/// Text that an encoder has made final for one place in one language. Templates print nothing else: the engine's
/// formatter refuses plain strings, numbers, booleans and missing values.
///
/// A flavor wraps it in types of its own (`Ident`, `StrLit`, `DocLine` …) whose fields are private to `encode.rs`, so
/// that only an encoder can make one; `#[serde(transparent)]` lets the wrapper print.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SafeText(Value);

impl SafeText {
    /// Declares text final. Called by a flavor's `encode.rs` and `layout.rs` only.
    pub fn declare(text: impl Into<String>) -> Self {
        Self(Value::from_safe_string(text.into()))
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        self.0.as_str().expect("it is made of a string")
    }
}

impl Serialize for SafeText {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}
