use super::{Failed, Json, Outcome, source};

/// A value in memory, for unions that are told apart by more than their first look.
#[derive(Debug)]
pub struct Buffer {
    value: serde_json::Value,
    error: Option<serde_json::Error>,
}

impl Buffer {
    pub(super) fn new(value: serde_json::Value) -> Self {
        Self { value, error: None }
    }

    /// Whether the value is an object with all of these keys.
    #[must_use]
    pub fn has(&self, keys: &[&str]) -> bool {
        self.value.as_object().is_some_and(|object| keys.iter().all(|key| object.contains_key(*key)))
    }

    /// Reads the content of a union's variant.
    pub fn variant<U, T: Json>(&mut self, union: &mut U, wrap: fn(T) -> U) -> Outcome {
        self.read(union, wrap).map_err(|error| {
            self.error = Some(error);
            Failed::new()
        })
    }

    /// Reads the content of a union's variant if it fits. Null fits none: read leniently, it would fit nearly all.
    pub fn fits<U, T: Json>(&self, union: &mut U, wrap: fn(T) -> U) -> bool {
        !self.value.is_null() && self.read(union, wrap).is_ok()
    }

    fn read<U, T: Json>(&self, union: &mut U, wrap: fn(T) -> U) -> serde_json::Result<()> {
        let mut content = T::blank();
        source::read_whole(&self.value, &mut |input| content.read(input))?;
        *union = wrap(content);
        Ok(())
    }

    pub(super) fn into_error(self) -> String {
        self.error.map_or_else(|| "no variant fits".to_owned(), |error| error.to_string())
    }
}
