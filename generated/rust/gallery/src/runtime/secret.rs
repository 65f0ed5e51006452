use std::fmt;
use std::sync::Arc;

use percent_encoding::utf8_percent_encode;
use serde::{Serialize, Serializer};
use zeroize::Zeroizing;

use super::encode::UNRESERVED;

/// A text that is never shown: a token, a password, an API key.
///
/// `Debug`, `Display` and `Serialize` give `[redacted]`, and the memory is cleared when the last clone is dropped.
#[derive(Clone)]
pub struct Secret(Arc<Zeroizing<String>>);

impl Secret {
    /// Keeps a text secret.
    pub fn new(text: impl Into<String>) -> Self {
        Self(Arc::new(Zeroizing::new(text.into())))
    }

    /// The text itself.
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl From<String> for Secret {
    fn from(text: String) -> Self {
        Self::new(text)
    }
}

impl From<&String> for Secret {
    fn from(text: &String) -> Self {
        Self::new(text)
    }
}

impl From<&str> for Secret {
    fn from(text: &str) -> Self {
        Self::new(text)
    }
}

impl From<&Secret> for Secret {
    fn from(secret: &Secret) -> Self {
        secret.clone()
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret([redacted])")
    }
}

impl fmt::Display for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[redacted]")
    }
}

impl Serialize for Secret {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str("[redacted]")
    }
}

/// Every spelling of a client's secrets, to be blotted out of text that others wrote.
#[derive(Clone, Default)]
pub(crate) struct Secrets(Arc<Vec<Secret>>);

impl Secrets {
    /// Shorter texts are left alone: they are no secrets, and blotting them out would make messages unreadable.
    const SHORTEST: usize = 4;

    pub(crate) fn new(secrets: impl IntoIterator<Item = Secret>) -> Self {
        Self::default().with(secrets)
    }

    /// These and others.
    pub(crate) fn with(&self, secrets: impl IntoIterator<Item = Secret>) -> Self {
        let mut secrets =
            secrets.into_iter().filter(|secret| secret.expose().len() >= Self::SHORTEST).peekable();
        if secrets.peek().is_none() {
            return self.clone();
        }
        let mut spellings = Vec::clone(&self.0);
        for secret in secrets {
            let encoded = utf8_percent_encode(secret.expose(), UNRESERVED).to_string();
            if encoded != secret.expose() {
                spellings.push(Secret::new(encoded));
            }
            spellings.push(secret);
        }
        // The longest first: one secret may be a part of another.
        spellings.sort_by_key(|secret| std::cmp::Reverse(secret.expose().len()));
        Self(Arc::new(spellings))
    }

    pub(crate) fn mask(&self, text: String) -> String {
        self.0.iter().fold(text, |text, secret| match text.contains(secret.expose()) {
            true => text.replace(secret.expose(), "[redacted]"),
            false => text,
        })
    }
}
