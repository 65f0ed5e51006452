use std::collections::BTreeSet;

use serde_json::Value;

use super::{Failed, Input, Json, Outcome, Shape, source};

/// A value in memory, for unions that are told apart by more than their first look.
#[derive(Debug)]
pub struct Buffer {
    value: Value,
    error: Option<serde_json::Error>,
    /// What the best variant so far does not keep, as paths.
    lost: Option<BTreeSet<String>>,
    /// What none of the variants that fit keeps.
    lost_by_all: BTreeSet<String>,
}

impl Buffer {
    pub(super) fn new(value: Value) -> Self {
        Self { value, error: None, lost: None, lost_by_all: BTreeSet::new() }
    }

    /// The only one of several variants all of whose keys the value has; it has none of the others'.
    pub(super) fn only(&self, keys: &[&[&str]]) -> Option<usize> {
        let object = self.value.as_object()?;
        let mut present =
            (0..keys.len()).filter(|place| keys[*place].iter().any(|key| object.contains_key(*key)));
        let only = present.next()?;
        let complete = keys[only].iter().all(|key| object.contains_key(*key));
        (complete && present.next().is_none()).then_some(only)
    }

    /// Whether a key has one of these values, if the value has that key. Numbers and booleans are compared as text.
    #[must_use]
    pub fn says(&self, key: &str, values: &[&str]) -> bool {
        match self.value.get(key) {
            None => true,
            Some(Value::String(text)) => values.contains(&text.as_str()),
            Some(other) => values.contains(&other.to_string().as_str()),
        }
    }

    /// Reads the content of a union's variant.
    pub fn variant<U, T: Json>(&mut self, union: &mut U, wrap: fn(T) -> U) -> Outcome {
        let mut content = T::blank();
        self.read(&mut |input| content.read(input)).map_err(|error| {
            self.error = Some(error);
            Failed::new()
        })?;
        *union = wrap(content);
        Ok(())
    }

    /// Reads the content of a union's variant if it fits; it stays if it keeps more of the value than those before.
    pub fn offer<U, T: Json>(&mut self, union: &mut U, wrap: fn(T) -> U) {
        let mut content = T::blank();
        if self.read(&mut |input| content.read(input)).is_ok() && self.is_best(content.shape()) {
            *union = wrap(content);
        }
    }

    /// Keeps the value itself where no variant fits, or where the best of them loses what another one would keep.
    pub fn settle<U>(&mut self, union: &mut U, wrap: fn(Value) -> U) -> Outcome {
        if self.lost.as_ref() != Some(&self.lost_by_all) {
            *union = wrap(self.value.take());
        }
        Ok(())
    }

    fn read(&self, read: &mut dyn FnMut(&mut Input<'_>) -> Outcome) -> serde_json::Result<()> {
        source::read_whole(&self.value, read)
    }

    fn is_best(&mut self, content: Shape<'_>) -> bool {
        let Ok(kept) = serde_json::to_value(content) else { return false };
        let is_empty = |value: &Value| value.as_object().is_some_and(serde_json::Map::is_empty);
        // Null, read leniently, would fit nearly all; and an object without required keys fits whatever it ignores.
        if self.value.is_null() || is_empty(&kept) && !is_empty(&self.value) {
            return false;
        }
        let mut lost = BTreeSet::new();
        note_lost(&self.value, &kept, "", &mut lost);
        let Some(least) = &self.lost else {
            self.lost_by_all.clone_from(&lost);
            self.lost = Some(lost);
            return true;
        };
        let is_better = lost.len() < least.len();
        self.lost_by_all.retain(|path| lost.contains(path));
        if is_better {
            self.lost = Some(lost);
        }
        is_better
    }

    pub(super) fn into_error(self) -> String {
        self.error.map_or_else(|| "no variant fits".to_owned(), |error| error.to_string())
    }
}

/// Notes the paths of what stands in a value and not in what was kept of it. Scalars may change their spelling, and null
/// is nothing.
fn note_lost(value: &Value, kept: &Value, path: &str, lost: &mut BTreeSet<String>) {
    match (value, kept) {
        (Value::Object(value), Value::Object(kept)) => {
            for (key, value) in value.iter().filter(|(_, value)| !value.is_null()) {
                let path = format!("{path}/{key}");
                match kept.get(key) {
                    Some(kept) => note_lost(value, kept, &path, lost),
                    None => drop(lost.insert(path)),
                }
            }
        }
        (Value::Array(value), Value::Array(kept)) if value.len() == kept.len() => {
            for (index, (value, kept)) in value.iter().zip(kept).enumerate() {
                note_lost(value, kept, &format!("{path}/{index}"), lost);
            }
        }
        (Value::Object(_) | Value::Array(_), _) => drop(lost.insert(path.to_owned())),
        _ => {}
    }
}
