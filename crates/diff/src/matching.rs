//! Which of two lists belong together.

use std::collections::{BTreeMap, BTreeSet};

/// Two lists, matched.
#[derive(Debug)]
pub(crate) struct Matched<'a, T> {
    /// In both, in the order of the new list.
    pub(crate) both: Vec<(&'a T, &'a T)>,
    pub(crate) removed: Vec<&'a T>,
    pub(crate) added: Vec<&'a T>,
}

/// Matches by a key. Of several items with one key, the first of one list belongs to the first of the other.
pub(crate) fn by_key<'a, T, K: Ord>(old: &'a [T], new: &'a [T], key: impl Fn(&'a T) -> K) -> Matched<'a, T> {
    let mut matched =
        Matched { both: Vec::new(), removed: old.iter().collect(), added: new.iter().collect() };
    matched.again(|item| Some(key(item)));
    matched
}

impl<'a, T> Matched<'a, T> {
    /// Matches what is left by another key; what has none is left.
    pub(crate) fn again<K: Ord>(&mut self, key: impl Fn(&'a T) -> Option<K>) {
        let mut waiting: BTreeMap<K, Vec<&'a T>> = BTreeMap::new();
        for item in self.removed.iter().rev().copied() {
            if let Some(key) = key(item) {
                waiting.entry(key).or_default().push(item);
            }
        }
        self.take(|item| waiting.get_mut(&key(item)?)?.pop());
    }

    /// Matches what is left, each with the first that is the same.
    pub(crate) fn pairwise(&mut self, is_same: impl Fn(&'a T, &'a T) -> bool) {
        let mut waiting = self.removed.clone();
        self.take(|item| {
            let found = waiting.iter().position(|old| is_same(old, item))?;
            Some(waiting.remove(found))
        });
    }

    fn take(&mut self, mut old_of: impl FnMut(&'a T) -> Option<&'a T>) {
        let mut taken: BTreeSet<*const T> = BTreeSet::new();
        let both = &mut self.both;
        self.added.retain(|item| {
            let old = old_of(item);
            if let Some(old) = old {
                taken.insert(old);
                both.push((old, *item));
            }
            old.is_none()
        });
        self.removed.retain(|item| !taken.contains(&std::ptr::from_ref::<T>(item)));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_has_one_key_belongs_together_and_the_rest_is_told() {
        let (old, new) = (["a1", "b", "a2", "c"], ["c", "a2", "d", "a1", "a3"]);
        let mut matched = by_key(&old, &new, |item| *item);
        let both: Vec<_> = matched.both.iter().map(|(old, new)| (**old, **new)).collect();
        assert_eq!(both, [("c", "c"), ("a2", "a2"), ("a1", "a1")]);
        assert_eq!((matched.removed.clone(), matched.added.clone()), (vec![&"b"], vec![&"d", &"a3"]));
        matched.pairwise(|_, _| true);
        assert_eq!(matched.both.last(), Some(&(&"b", &"d")));
        assert_eq!((matched.removed.len(), matched.added.len()), (0, 1));
    }
}
