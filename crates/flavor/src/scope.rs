mod claim;
mod former;
mod numbers;

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use sdkwright_api::{Name, Why};
use sdkwright_config::NameLock;

pub use self::claim::Claim;
use self::claim::{alias_key, drops_marks, is_still, own_key};
use self::former::Former;

/// Gives out names that are unique where they are used together: the types of a package, the fields of a struct, the
/// files of a folder.
///
/// A wish that is taken gets a number: `Link`, `Link2`, in the order of the claims. What the lock remembers under a
/// claim's key is served first, and every name that an invention or a collision decided is remembered, those of both
/// sides: so an insertion never takes a name from what was there before. Where a first collision would rename what
/// programs are full of, a scope remembers all names ([`Scope::remember_all`]).
///
/// A name that the document spells is remembered as long as it is spelled so: who renames an operation means it.
///
/// Lock keys are `<role> <key of the name>`. A remembered name that is reserved by now, that two keys claim, or that is
/// outside the alphabet gives way to a new one.
#[derive(Debug)]
pub struct Scope {
    role: String,
    case: Case,
    is_fit: fn(&str) -> bool,
    remembers_all: bool,
    /// Folded names and whose they are.
    taken: BTreeMap<String, Holder>,
    /// For each wish that was contested the first number that may be free.
    numbers: BTreeMap<String, u32>,
    /// Lock keys that have claimed, in debug builds.
    keys: BTreeSet<String>,
}

/// When two names are the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Case {
    /// When they are equal: identifiers.
    Sensitive,
    /// When they are equal apart from upper and lower case: file names, which some systems compare so.
    Insensitive,
}

#[derive(Debug)]
enum Holder {
    /// A word that is never given out, or a name that depends on nothing of the document.
    Reserved,
    /// Kept for a lock key that has not claimed it yet.
    Kept { key: String },
    /// Given out under a lock key.
    Given { key: String, name: String },
}

impl Scope {
    /// An empty scope. The role starts the lock keys, so it tells the scopes of a flavor apart: `type`, or
    /// `method customers` where each resource has a scope of its own.
    pub fn new(role: impl Into<String>, case: Case) -> Self {
        Self {
            role: role.into(),
            case,
            is_fit: is_identifier,
            remembers_all: false,
            taken: BTreeMap::new(),
            numbers: BTreeMap::new(),
            keys: BTreeSet::new(),
        }
    }

    /// Remembers plain names too, before anyone else asks for them: what comes first into the document later, and
    /// wishes for the same, gets the number.
    #[must_use]
    pub fn remember_all(mut self) -> Self {
        self.remembers_all = true;
        self
    }

    /// Words that are never given out.
    #[must_use]
    pub fn reserve(mut self, words: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        for word in words {
            self.taken.insert(self.fold(word.as_ref()).into_owned(), Holder::Reserved);
        }
        self
    }

    /// Which names of the lock are fit, by default ASCII identifiers: the lock is a file that anyone can edit.
    #[must_use]
    pub fn alphabet(mut self, is_fit: fn(&str) -> bool) -> Self {
        self.is_fit = is_fit;
        self
    }

    /// Keeps every name that the lock remembers for this role until its key claims it. For a scope whose names are
    /// claimed one by one and that is the only one of its role; [`Scope::claim_all`] needs no such preparation.
    #[must_use]
    pub fn reserve_locked(mut self, lock: &NameLock) -> Self {
        let prefix = format!("{} ", self.role);
        for (key, name) in lock.given_below(&prefix) {
            if (self.is_fit)(name) {
                let kept = Holder::Kept { key: key.to_owned() };
                self.taken.entry(self.fold(name).into_owned()).or_insert(kept);
            }
        }
        self
    }

    /// Unique names for all who live in this scope, in the order of the claims. Those that the lock remembers are
    /// served first, then those whose wish is free, so that no number takes what another asks for in plain. `id` is
    /// served before `_id`, wherever they stand.
    ///
    /// Who is new under their own key, but was known by one of their aliases, keeps the name that was given there, unless
    /// somebody else has it: what is found at several places does not change its name when the first of them goes.
    ///
    /// # Panics
    /// In debug builds, when two claims have one key.
    pub fn claim_all<'n>(
        &mut self,
        lock: &mut NameLock,
        claims: impl IntoIterator<Item = impl Into<Claim<'n>>>,
    ) -> Vec<String> {
        let claims: Vec<Claim<'n>> = claims.into_iter().map(Into::into).collect();
        let mut before = self.keep_former(lock, &claims);
        let (plain, marked): (Vec<usize>, Vec<usize>) =
            (0..claims.len()).partition(|index| !drops_marks(claims[*index].name, &claims[*index].wanted));
        let mut served: Vec<Option<String>> = vec![None; claims.len()];
        for index in plain.into_iter().chain(marked) {
            let Claim { name, wanted, .. } = &claims[index];
            served[index] = self.claim_plain(lock, name, before[index].take(), wanted);
        }
        let given: Vec<String> = claims
            .iter()
            .zip(served)
            .map(|(claim, plain)| plain.unwrap_or_else(|| self.number(lock, claim.name, &claim.wanted)))
            .collect();
        for (claim, given) in claims.iter().zip(&given).filter(|(claim, _)| claim.name.why == Why::Invented) {
            let others = claim.aliases.iter().filter(|alias| alias.key != claim.name.key);
            others.for_each(|alias| lock.remember(alias_key(&self.role, &alias.key), given));
        }
        given
    }

    /// A unique name for one more that lives in this scope.
    ///
    /// # Panics
    /// In debug builds, when an earlier claim had the same key.
    pub fn claim(&mut self, lock: &mut NameLock, name: &Name, wanted: impl Into<String>) -> String {
        let wanted = wanted.into();
        let before = self
            .given_before(lock, &self.key(name))
            .filter(|given| is_still(&self.fold(given), name, &self.fold(&wanted)));
        self.claim_plain(lock, name, before, &wanted).unwrap_or_else(|| self.number(lock, name, &wanted))
    }

    /// A unique name for something of the flavor's own, which no change of the document inserts or moves. It is not
    /// remembered; claim such names first.
    pub fn claim_unlocked(&mut self, wanted: impl Into<String>) -> String {
        let given = self.free_name(&wanted.into(), "");
        self.taken.insert(self.fold(&given).into_owned(), Holder::Reserved);
        given
    }

    /// The name that each claim was given before, if it was, kept for it.
    fn keep_former(&mut self, lock: &NameLock, claims: &[Claim<'_>]) -> Vec<Option<String>> {
        let prefix = format!("{} ", self.role);
        // Most scopes are small and have seen no collision.
        if lock.given_below(&prefix).next().is_none() {
            return vec![None; claims.len()];
        }
        let before = Former::new(&self.role, &prefix, lock).names(claims).into_iter();
        let fits = |given: &str, claim: &Claim<'_>| {
            (self.is_fit)(given) && is_still(&self.fold(given), claim.name, &self.fold(&claim.wanted))
        };
        let before: Vec<Option<String>> = before
            .zip(claims)
            .map(|(given, claim)| given.filter(|given| fits(given, claim)).map(str::to_owned))
            .collect();
        // Who stands where they stood comes first.
        let (stayed, moved): (Vec<usize>, Vec<usize>) =
            (0..claims.len()).partition(|index| lock.given(&self.key(claims[*index].name)).is_some());
        for index in stayed.into_iter().chain(moved) {
            if let Some(given) = &before[index] {
                let key = self.key(claims[index].name);
                self.taken.entry(self.fold(given).into_owned()).or_insert(Holder::Kept { key });
            }
        }
        before
    }

    /// The remembered name, or the wish itself where it is free.
    fn claim_plain(
        &mut self,
        lock: &mut NameLock,
        name: &Name,
        before: Option<String>,
        wanted: &str,
    ) -> Option<String> {
        let key = self.key(name);
        if let Some(given) = before.filter(|given| self.is_free(given, &key)) {
            lock.remember(key.clone(), given.clone());
            self.give(key, given.clone());
            return Some(given);
        }
        if !self.is_free(wanted, &key) {
            return None;
        }
        if name.why == Why::Invented || self.remembers_all || drops_marks(name, wanted) {
            lock.remember(key.clone(), wanted);
        }
        self.give(key, wanted.to_owned());
        Some(wanted.to_owned())
    }

    /// What the lock remembers under a key, if it is fit.
    fn given_before(&self, lock: &NameLock, key: &str) -> Option<String> {
        lock.given(key).filter(|given| (self.is_fit)(given)).map(str::to_owned)
    }

    /// A numbered name for a wish that is taken.
    fn number(&mut self, lock: &mut NameLock, name: &Name, wanted: &str) -> String {
        let key = self.key(name);
        let given = self.free_name(wanted, &key);
        self.remember_holder(lock, wanted);
        lock.remember(key.clone(), given.clone());
        self.give(key, given.clone());
        given
    }

    fn give(&mut self, key: String, name: String) {
        if cfg!(debug_assertions) {
            assert!(self.keys.insert(key.clone()), "the lock key {key:?} is claimed twice");
        }
        self.taken.insert(self.fold(&name).into_owned(), Holder::Given { key, name });
    }

    /// Remembers the name of whoever holds what another wished for: now that it is contested, order decided.
    fn remember_holder(&self, lock: &mut NameLock, wanted: &str) {
        if let Some(Holder::Given { key, name }) = self.taken.get(&*self.fold(wanted)) {
            lock.remember(key.clone(), name.clone());
        }
    }

    fn is_free(&self, name: &str, key: &str) -> bool {
        match self.taken.get(&*self.fold(name)) {
            None => true,
            Some(Holder::Kept { key: keeper }) => keeper == key,
            Some(Holder::Reserved | Holder::Given { .. }) => false,
        }
    }

    fn key(&self, name: &Name) -> String {
        own_key(&self.role, &name.key)
    }

    fn fold<'n>(&self, name: &'n str) -> Cow<'n, str> {
        match self.case {
            Case::Sensitive => name.into(),
            Case::Insensitive => name.to_lowercase().into(),
        }
    }
}

fn is_identifier(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_')
        && name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_')
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// Claims `wanted` names, each under a key of its own, against the lock of an earlier run; gives the names and
    /// what is remembered.
    fn run(lock: &[(&str, &str)], claims: &[(&str, Why, &str)]) -> (Vec<String>, BTreeMap<String, String>) {
        let given = lock.iter().map(|(key, name)| (format!("type {key}"), (*name).to_owned()));
        let mut lock = NameLock::new(given.collect());
        let names: Vec<Name> = claims
            .iter()
            .map(|(key, why, wanted)| Name { spelling: (*wanted).into(), why: *why, key: (*key).into() })
            .collect();
        let mut scope = Scope::new("type", Case::Sensitive).reserve(["Error"]);
        let given =
            scope.claim_all(&mut lock, names.iter().zip(claims.iter().map(|claim| claim.2.to_owned())));
        let used = lock.used().iter().map(|(key, name)| (key["type ".len()..].to_owned(), name.clone()));
        (given, used.collect())
    }

    #[test]
    fn what_is_found_at_several_places_keeps_its_name_when_the_first_goes() {
        let invented = |key: &str| Name::invented("anything", key);
        let given = |lock: &NameLock, claims: &[(&str, &[&str], &str)]| {
            let mut lock = NameLock::new(lock.used().clone());
            let claims: Vec<(Name, Vec<Name>, String)> = claims
                .iter()
                .map(|(key, aliases, wanted)| {
                    (
                        invented(key),
                        aliases.iter().map(|alias| invented(alias)).collect(),
                        (*wanted).to_owned(),
                    )
                })
                .collect();
            let claims = claims
                .iter()
                .map(|(name, aliases, wanted)| Claim::from((name, wanted.clone())).known_as(aliases));
            let names = Scope::new("type", Case::Sensitive).claim_all(&mut lock, claims);
            (names, lock)
        };
        let (names, first) = given(&NameLock::default(), &[("a", &["b", "c"], "Link")]);
        assert_eq!(names, ["Link"]);
        assert_eq!(first.used().len(), 3);
        // The first place is gone, and what is left would be called after another.
        let (names, second) = given(&first, &[("b", &["c"], "BLink")]);
        assert_eq!(names, ["Link"]);
        let (names, _) = given(&second, &[("c", &[], "CLink")]);
        assert_eq!(names, ["Link"]);
        // A place that became something else gets a name of its own, wherever it stands.
        let (names, _) = given(&first, &[("b", &[], "BLink"), ("a", &["c"], "Link")]);
        assert_eq!(names, ["BLink", "Link"]);
        // What is contained moves along.
        let contained: &[(&str, &[&str], &str)] =
            &[("a", &["b"], "Link"), ("a x", &[], "LinkX"), ("a x y", &[], "Y")];
        let (names, third) = given(&NameLock::default(), contained);
        assert_eq!(names, ["Link", "LinkX", "Y"]);
        let moved: &[(&str, &[&str], &str)] = &[("b x y", &[], "BXY"), ("b x", &[], "BX"), ("b", &[], "B")];
        assert_eq!(given(&third, moved).0, ["Y", "LinkX", "Link"]);
        // A new first place does not rename either.
        let (names, _) = given(&first, &[("0", &["a", "b", "c"], "Start")]);
        assert_eq!(names, ["Link"]);
    }

    use Why::{Invented, Written};

    #[test]
    fn wishes_are_numbered_in_order() {
        type Case = (&'static [(&'static str, Why, &'static str)], &'static [&'static str], Pairs);
        type Pairs = &'static [(&'static str, &'static str)];
        #[rustfmt::skip]
        let cases: &[Case] = &[
            // A plain written name is not remembered, an invented one is.
            (&[("a", Written, "Link"), ("b", Invented, "Page")], &["Link", "Page"], &[("b", "Page")]),
            // A collision is remembered on both sides.
            (&[("a", Written, "Link"), ("b", Written, "Link"), ("c", Written, "Link")],
             &["Link", "Link2", "Link3"], &[("a", "Link"), ("b", "Link2"), ("c", "Link3")]),
            // A digit at the end is kept apart.
            (&[("a", Written, "V1"), ("b", Written, "V1")], &["V1", "V1_2"], &[("a", "V1"), ("b", "V1_2")]),
            // Reserved words are never given.
            (&[("a", Written, "Error")], &["Error2"], &[("a", "Error2")]),
            // A number never takes a later plain wish.
            (&[("a", Written, "Link"), ("b", Written, "Link"), ("c", Written, "Link2")],
             &["Link", "Link3", "Link2"], &[("a", "Link"), ("b", "Link3")]),
        ];
        for (claims, names, remembered) in cases {
            let remembered = remembered.iter().map(|(key, name)| ((*key).to_owned(), (*name).to_owned()));
            let names = names.iter().map(|name| (*name).to_owned());
            assert_eq!(run(&[], claims), (names.collect(), remembered.collect()), "{claims:?}");
        }
    }

    #[test]
    fn the_lock_is_served_first() {
        let claims = [("new", Written, "Link"), ("a", Written, "Link")];
        assert_eq!(run(&[("a", "Link")], &claims).0, ["Link2", "Link"]);
        let claims = [("a", Written, "Link")];
        // A name that the document spells in another way by now is another name.
        for (locked, given) in
            [("Link7", "Link7"), ("Chain", "Link"), ("Error", "Link"), ("Li nk", "Link"), ("", "Link")]
        {
            assert_eq!(run(&[("a", locked)], &claims).0, [given], "{locked:?}");
        }
        let claims = [("a", Invented, "Link"), ("b", Invented, "Page")];
        assert_eq!(run(&[("a", "Same"), ("b", "Same")], &claims).0, ["Same", "Page"]);
    }

    #[test]
    fn one_by_one_the_lock_is_served_first_too() {
        let mut lock = NameLock::new([("file b".to_owned(), "Link".to_owned())].into());
        let mut scope = Scope::new("file", Case::Insensitive).reserve(["mod"]).reserve_locked(&lock);
        assert_eq!(scope.claim_unlocked("index"), "index");
        assert_eq!(scope.claim(&mut lock, &Name::written("link", "a"), "link"), "link2");
        assert_eq!(scope.claim(&mut lock, &Name::written("link", "b"), "link"), "Link");
        assert_eq!(scope.claim(&mut lock, &Name::written("Index", "c"), "Index"), "Index2");
    }

    #[test]
    #[should_panic(expected = "claimed twice")]
    fn a_key_claims_once() {
        run(&[], &[("a", Written, "Link"), ("a", Written, "Page")]);
    }

    /// Distinct keys with wishes that often collide, also with each other's numbers.
    fn claims() -> impl Strategy<Value = Vec<(String, Why, String)>> {
        let claim = ("[a-z]{3}", prop_oneof![Just(Written), Just(Invented)], "[AB]2?(_2)?|Error");
        proptest::collection::vec(claim, 0..12).prop_map(|mut claims| {
            let mut seen = BTreeSet::new();
            claims.retain(|claim| seen.insert(claim.0.clone()));
            claims
        })
    }

    fn borrowed(claims: &[(String, Why, String)]) -> Vec<(&str, Why, &str)> {
        claims.iter().map(|(key, why, wanted)| (key.as_str(), *why, wanted.as_str())).collect()
    }

    proptest! {
        #[test]
        fn names_are_unique_and_runs_repeat(claims in claims()) {
            let claims = borrowed(&claims);
            let (names, remembered) = run(&[], &claims);
            prop_assert_eq!(names.iter().collect::<BTreeSet<_>>().len(), claims.len());
            let lock: Vec<_> = remembered.iter().map(|(key, name)| (key.as_str(), name.as_str())).collect();
            prop_assert_eq!(run(&lock, &claims), (names, remembered.clone()));
        }

        #[test]
        fn insertions_and_removals_rename_nothing_remembered(
            before in claims(), added in claims(), at in 0_usize..12, removed in 0_usize..12,
        ) {
            let (names, remembered) = run(&[], &borrowed(&before));
            let lock: Vec<_> = remembered.iter().map(|(key, name)| (key.as_str(), name.as_str())).collect();
            let mut after = before.clone();
            if removed < after.len() {
                after.remove(removed);
            }
            let fresh = added.into_iter().filter(|new| before.iter().all(|old| old.0 != new.0));
            let at = at.min(after.len());
            after.splice(at..at, fresh);
            let (names_after, _) = run(&lock, &borrowed(&after));
            prop_assert_eq!(names_after.iter().collect::<BTreeSet<_>>().len(), after.len());
            for (claim, name) in after.iter().zip(&names_after) {
                let old = before.iter().position(|old| old.0 == claim.0);
                if let Some(old) = old.filter(|_| remembered.contains_key(&claim.0)) {
                    prop_assert_eq!(name, &names[old]);
                }
            }
        }
    }
}
