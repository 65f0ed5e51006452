//! Under which key somebody stood in the run that wrote the lock.

use std::collections::BTreeMap;

use sdkwright_config::NameLock;

use super::{Claim, alias_key, own_key};

/// The names that claims had before, found by what became of their keys.
///
/// What is found at several places stands under the key of one of them, and that may be another one when an operation
/// comes or goes: then an alias leads to the former key. And whatever stands below it, its key starting with that of
/// what contains it, moved along.
#[derive(Debug)]
pub(super) struct Former<'l> {
    role: &'l str,
    lock: &'l NameLock,
    /// The keys of the lock that no alias stands under, by the names given there.
    keys: BTreeMap<&'l str, &'l str>,
}

impl<'l> Former<'l> {
    pub(super) fn new(role: &'l str, prefix: &'l str, lock: &'l NameLock) -> Self {
        let given = lock.given_below(prefix);
        let own = given.filter_map(|(key, name)| Some((name, key.strip_prefix(prefix)?)));
        let keys = own.filter(|(_, key)| !key.starts_with("also ")).collect();
        Self { role, lock, keys }
    }

    /// For each claim the name that was given to it before, whatever key it stood under.
    pub(super) fn names(&self, claims: &[Claim<'_>]) -> Vec<Option<&'l str>> {
        let mut order: Vec<usize> = (0..claims.len()).collect();
        // What contains comes before what is contained, for its key is shorter.
        order.sort_by_key(|index| claims[*index].name.key.len());
        let mut former: BTreeMap<&str, String> = BTreeMap::new();
        let mut names = vec![None; claims.len()];
        for index in order {
            let claim = &claims[index];
            let key = self.own(claim).or_else(|| self.by_alias(claim)).or_else(|| self.below(claim, &former));
            names[index] = key.as_deref().and_then(|key| self.given(key));
            former.extend(key.map(|key| (claim.name.key.as_str(), key)));
        }
        names
    }

    fn given(&self, key: &str) -> Option<&'l str> {
        self.lock.given(&own_key(self.role, key))
    }

    fn own(&self, claim: &Claim<'_>) -> Option<String> {
        self.given(&claim.name.key).map(|_| claim.name.key.clone())
    }

    /// One of its places had the name, or was a further place of what had it.
    fn by_alias(&self, claim: &Claim<'_>) -> Option<String> {
        let first = claim.aliases.iter().find(|alias| self.given(&alias.key).is_some());
        let mut places = std::iter::once(claim.name).chain(claim.aliases);
        first.map(|alias| alias.key.clone()).or_else(|| {
            let name = places.find_map(|place| self.lock.given(&alias_key(self.role, &place.key)))?;
            self.keys.get(name).map(|key| (*key).to_owned())
        })
    }

    /// What contains it stood elsewhere, and it there.
    fn below(&self, claim: &Claim<'_>, former: &BTreeMap<&str, String>) -> Option<String> {
        let key = claim.name.key.as_str();
        let ends = key.rmatch_indices(' ').map(|(end, _)| end);
        let (end, above) = ends.filter_map(|end| Some((end, former.get(&key[..end])?))).next()?;
        Some(format!("{above}{}", &key[end..]))
    }
}
