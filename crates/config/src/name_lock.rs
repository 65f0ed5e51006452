use std::collections::BTreeMap;
use std::ops::Bound;
use std::sync::Arc;

/// The names that one flavor of one SDK was given, where an invention or a collision decided.
///
/// Keys are `<role> <key of the api::Name>`: `type GET /customers response 200 []`. A name once given stays for as
/// long as every run uses it: a key that a whole run of the flavor does not remember again is forgotten.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct NameLock {
    given: Arc<BTreeMap<String, String>>,
    used: BTreeMap<String, String>,
}

impl NameLock {
    /// The names of an earlier run, none of which is used yet.
    pub fn new(given: BTreeMap<String, String>) -> Self {
        Self { given: Arc::new(given), used: BTreeMap::new() }
    }

    /// The same names given before, and none used: for a part of the work that is done beside others. What it
    /// remembers comes back by [`join`](Self::join).
    #[must_use]
    pub fn fork(&self) -> Self {
        Self { given: Arc::clone(&self.given), used: BTreeMap::new() }
    }

    /// Remembers what a fork remembered. The order of joining decides nothing: a key has one name.
    pub fn join(&mut self, fork: Self) {
        self.used.extend(fork.used);
    }

    /// The name given before, if any.
    pub fn given(&self, key: &str) -> Option<&str> {
        self.given.get(key).map(String::as_str)
    }

    /// The names given before under keys that start with `prefix`, with the whole keys.
    pub fn given_below<'a>(&'a self, prefix: &'a str) -> impl Iterator<Item = (&'a str, &'a str)> {
        let from = self.given.range::<str, _>((Bound::Included(prefix), Bound::Unbounded));
        from.take_while(move |(key, _)| key.starts_with(prefix))
            .map(|(key, name)| (key.as_str(), name.as_str()))
    }

    /// Remembers a name for the next run.
    pub fn remember(&mut self, key: impl Into<String>, name: impl Into<String>) {
        self.used.insert(key.into(), name.into());
    }

    /// What this run remembers.
    pub fn used(&self) -> &BTreeMap<String, String> {
        &self.used
    }
}
