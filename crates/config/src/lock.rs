use std::collections::BTreeMap;

/// The names that one flavor of one SDK was given, where an invention or a collision decided.
///
/// Keys are `<role> <key of the api::Name>`: `type GET /customers response 200 []`. A name once given stays.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct NameLock {
    given: BTreeMap<String, String>,
    used: BTreeMap<String, String>,
}

impl NameLock {
    /// The name given before, if any.
    pub fn given(&self, key: &str) -> Option<&str> {
        self.given.get(key).map(String::as_str)
    }

    /// Remembers a name for the next run.
    pub fn remember(&mut self, key: impl Into<String>, name: impl Into<String>) {
        self.used.insert(key.into(), name.into());
    }
}
