//! Settings from environment variables.

use super::error::Error;

/// The value of a variable that has to be set.
///
/// # Errors
/// `Invalid` with the name of the variable, if it is not set, empty or not Unicode.
pub fn required(name: &str) -> Result<String, Error> {
    optional(name).ok_or_else(|| Error::invalid(name, "is not set in the environment"))
}

/// The value of a variable, if it is set and not empty.
pub fn optional(name: &str) -> Option<String> {
    std::env::var(name).ok().filter(|value| !value.is_empty())
}
