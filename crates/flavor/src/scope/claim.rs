//! Who asks for a name, what the name is remembered under, and how long a remembered one counts.

use sdkwright_api::{Name, Why};

/// Someone who wants a name, known by a key and perhaps by others.
#[derive(Debug, Clone)]
pub struct Claim<'n> {
    pub(super) name: &'n Name,
    pub(super) aliases: &'n [Name],
    pub(super) wanted: String,
}

impl<'n> Claim<'n> {
    /// The other keys that the same is known by.
    #[must_use]
    pub fn known_as(mut self, aliases: &'n [Name]) -> Self {
        self.aliases = aliases;
        self
    }
}

impl<'n> From<(&'n Name, String)> for Claim<'n> {
    fn from((name, wanted): (&'n Name, String)) -> Self {
        Self { name, aliases: &[], wanted }
    }
}

/// What a name is remembered under.
pub(super) fn own_key(role: &str, key: &str) -> String {
    format!("{role} {key}")
}

/// What a name is remembered under at its further places.
pub(super) fn alias_key(role: &str, key: &str) -> String {
    format!("{role} also {key}")
}

/// What stands before the number of a name. A digit at the end would run into it: `V1` and its second are `V1` and
/// `V1_2`, not `V12`.
pub(super) fn joint(wanted: &str) -> &'static str {
    if wanted.ends_with(|c: char| c.is_ascii_digit()) { "_" } else { "" }
}

/// Whether a name that was given before is the wish of today, perhaps with a number. A wish that was invented changes
/// with what stands around it, one that the document spells only with the document.
pub(super) fn is_still(given: &str, name: &Name, wanted: &str) -> bool {
    let rest = || given.strip_prefix(wanted)?.strip_prefix(joint(wanted));
    let is_number = |rest: &str| !rest.is_empty() && rest.bytes().all(|byte| byte.is_ascii_digit());
    name.why == Why::Invented || given == wanted || rest().is_some_and(is_number)
}

/// Whether a wish is only the letters of a spelling that has marks around them: `id` of `_id`, `type` of `@type`. It
/// gives way to who is spelled without marks, so it is remembered before that one comes.
pub(super) fn drops_marks(name: &Name, wanted: &str) -> bool {
    let is_mark = |c: char| !c.is_alphanumeric();
    let letters = |text: &str| -> String { text.chars().filter(|c| !is_mark(*c)).collect() };
    name.why == Why::Written
        && (name.spelling.starts_with(is_mark) || name.spelling.ends_with(is_mark))
        && letters(&name.spelling).eq_ignore_ascii_case(&letters(wanted))
}

#[cfg(test)]
mod tests {
    use sdkwright_config::NameLock;

    use crate::scope::{Case, Scope};

    use super::*;

    #[test]
    fn spellings_with_marks_give_way() {
        let mut lock = NameLock::default();
        let claim = |lock: &mut NameLock, spellings: &[&str]| {
            let names: Vec<Name> =
                spellings.iter().map(|spelling| Name::written(*spelling, *spelling)).collect();
            let wish = |name: &Name| name.spelling.trim_matches(['_', '@', '$']).to_owned();
            Scope::new("field", Case::Sensitive).claim_all(lock, names.iter().map(|name| (name, wish(name))))
        };
        assert_eq!(claim(&mut lock, &["_id", "@id", "id"]), ["id2", "id3", "id"]);
        // Whoever had the name keeps it all the same.
        let mut lock = NameLock::default();
        assert_eq!(claim(&mut lock, &["_id", "at"]), ["id", "at"]);
        let mut later = NameLock::new(lock.used().clone());
        assert_eq!(claim(&mut later, &["id", "_id"]), ["id2", "id"]);
    }

    #[test]
    fn plain_names_are_remembered_where_all_are() {
        let claim = |lock: &NameLock, keys: &[&str]| {
            let mut lock = NameLock::new(lock.used().clone());
            let names: Vec<Name> = keys.iter().map(|key| Name::written("get", *key)).collect();
            let mut scope = Scope::new("method", Case::Sensitive).remember_all();
            let given = scope.claim_all(&mut lock, names.iter().map(|name| (name, "get".to_owned())));
            (given, lock)
        };
        let (given, lock) = claim(&NameLock::default(), &["a"]);
        assert_eq!(given, ["get"]);
        let (given, lock) = claim(&lock, &["new", "a"]);
        assert_eq!(given, ["get2", "get"]);
        assert_eq!(claim(&lock, &["new"]).0, ["get2"]);
    }
}
