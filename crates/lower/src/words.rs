//! Words of names: nothing here changes a letter's case, that is a flavor's.

use std::hash::Hash;

use indexmap::IndexMap;

/// Words that say too little to be the name of a type by themselves.
const VAGUE: &[&str] = &[
    "any",
    "array",
    "at",
    "attributes",
    "body",
    "boolean",
    "by",
    "content",
    "contents",
    "data",
    "date",
    "datetime",
    "datum",
    "detail",
    "details",
    "element",
    "entries",
    "entry",
    "error",
    "errors",
    "from",
    "has",
    "in",
    "info",
    "integer",
    "is",
    "item",
    "items",
    "kind",
    "list",
    "map",
    "message",
    "metadata",
    "number",
    "object",
    "objects",
    "of",
    "option",
    "options",
    "output",
    "payload",
    "per",
    "request",
    "response",
    "result",
    "results",
    "string",
    "to",
    "tuple",
    "type",
    "types",
    "union",
    "uri",
    "uuid",
    "value",
    "values",
];

/// Beginnings of operation ids that do not tell what comes back.
const VAGUE_VERBS: &[&str] = &[
    "add", "all", "by", "call", "check", "create", "do", "edit", "execute", "fetch", "find", "get", "is",
    "list", "make", "patch", "post", "put", "query", "read", "request", "retrieve", "run", "save", "search",
    "send", "set", "show", "update",
];

/// Whether a title would do as a name: one to four words that start with a letter.
pub(crate) fn is_name_like(title: &str) -> bool {
    const LONGEST: usize = 40;
    let mut words = 0;
    title.len() <= LONGEST
        && title.trim().starts_with(|c: char| c.is_ascii_alphabetic())
        && title.split_whitespace().all(|word| {
            words += 1;
            words <= 4 && word.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.'))
        })
}

/// Whether a name says too little to stand alone.
pub(crate) fn is_vague(name: &str) -> bool {
    let folded = fold(name);
    folded.len() < 2 || VAGUE.contains(&folded.as_str())
}

/// Whether what operations do says nothing about what they answer.
pub(crate) fn is_vague_verb(verb: &str) -> bool {
    let folded = fold(verb);
    folded.len() < 3 || VAGUE_VERBS.contains(&folded.as_str())
}

/// A name without case and separators: names that are equal so would be equal in most languages.
pub(crate) fn fold(name: &str) -> String {
    name.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// One of several: `links` is `link`, `addresses` is `address`. What is no simple plural stays.
pub(crate) fn singular(word: &str) -> String {
    const KEPT: &[&str] = &["series", "news", "species", "ss", "us", "is", "as", "os"];
    let lower = word.to_ascii_lowercase();
    if !word.ends_with('s') || word.len() < 3 || KEPT.iter().any(|ending| lower.ends_with(ending)) {
        return word.to_owned();
    }
    if word.len() > 4 && lower.ends_with("ies") {
        return format!("{}y", &word[..word.len() - 3]);
    }
    let whole = ["sses", "xes", "ches", "shes", "zzes"].iter().any(|ending| lower.ends_with(ending));
    word[..word.len() - if whole { 2 } else { 1 }].to_owned()
}

/// The parts of a word: `billingAddress_v2` has `billing`, `Address` and `v2`.
pub(crate) fn parts(word: &str) -> Vec<&str> {
    let mut parts = Vec::new();
    let mut start = 0;
    let mut before: Option<char> = None;
    for (index, c) in word.char_indices() {
        let separator = !c.is_alphanumeric();
        let hump =
            c.is_uppercase() && before.is_some_and(|before| before.is_lowercase() || before.is_numeric());
        if separator || hump {
            parts.push(&word[start..index]);
            start = if separator { index + c.len_utf8() } else { index };
        }
        before = Some(c);
    }
    parts.push(&word[start..]);
    parts.retain(|part| !part.is_empty());
    parts
}

/// The words that all of several names end with: `billing_country` and `country` end with `country`.
pub(crate) fn common_ending<'w>(names: impl Iterator<Item = &'w str>) -> Option<String> {
    let names: Vec<_> = names.collect();
    if let [first, rest @ ..] = names.as_slice()
        && rest.iter().all(|name| name == first)
    {
        return Some((*first).to_owned());
    }
    let names: Vec<Vec<_>> = names.into_iter().map(|name| parts(name).into_iter().rev().collect()).collect();
    let common = shared(&names);
    spelled(names.iter().map(|name| name[..common].iter().rev().copied().collect()))
}

/// The words that all of several names begin with: `deleteLink` and `deleteTag` begin with `delete`.
pub(crate) fn common_beginning<'w>(names: impl Iterator<Item = &'w str>) -> Option<String> {
    let names: Vec<_> = names.map(parts).collect();
    let common = shared(&names);
    spelled(names.iter().map(|name| name[..common].to_vec()))
}

/// How many words at the front all names share.
fn shared(names: &[Vec<&str>]) -> usize {
    let Some((first, rest)) = names.split_first() else { return 0 };
    let same =
        |name: &Vec<&str>| first.iter().zip(name).take_while(|(a, b)| a.eq_ignore_ascii_case(b)).count();
    rest.iter().map(same).fold(first.len(), usize::min)
}

/// One of several spellings of the same words, whatever their order: the last one, which prefers small letters.
fn spelled<'w>(spellings: impl Iterator<Item = Vec<&'w str>>) -> Option<String> {
    spellings.map(|words| words.join(" ")).max().filter(|words| !words.is_empty())
}

/// A name of more characters than anyone reads, without its first words.
pub(crate) fn shortened(name: String) -> String {
    const LONGEST: usize = 80;
    const ENOUGH: usize = 60;
    if name.chars().count() <= LONGEST {
        return name;
    }
    let mut words = parts(&name);
    words.reverse();
    let mut length = 0;
    let kept = words.iter().take_while(|word| {
        length += word.chars().count() + 1;
        length <= ENOUGH
    });
    let kept = kept.count().max(1);
    words.truncate(kept);
    words.reverse();
    words.join(" ")
}

/// The first of each one's candidates that no other has taken for itself. Their order decides nothing.
pub(crate) fn apart<T: Clone, K: Hash + Eq>(
    candidates: Vec<Vec<T>>,
    key: impl Fn(&T) -> K,
) -> Vec<Option<T>> {
    let mut chosen = vec![0_usize; candidates.len()];
    loop {
        let mut counts: IndexMap<K, usize> = IndexMap::new();
        let current = |index: usize, at: usize| candidates[index].get(at);
        for (index, at) in chosen.iter().enumerate() {
            if let Some(name) = current(index, *at) {
                *counts.entry(key(name)).or_default() += 1;
            }
        }
        let mut has_changed = false;
        for (index, at) in chosen.iter_mut().enumerate() {
            if current(index, *at).is_some_and(|name| counts[&key(name)] > 1) {
                *at += 1;
                has_changed = true;
            }
        }
        if !has_changed {
            return candidates.iter().zip(chosen).map(|(names, at)| names.get(at).cloned()).collect();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plurals() {
        for (word, expected) in [
            ("links", "link"),
            ("addresses", "address"),
            ("categories", "category"),
            ("boxes", "box"),
            ("Customers", "Customer"),
            ("ids", "id"),
            ("status", "status"),
            ("analysis", "analysis"),
            ("address", "address"),
            ("series", "series"),
            ("data", "data"),
            ("credit_balances", "credit_balance"),
            ("ties", "tie"),
            ("alias", "alias"),
            ("is", "is"),
        ] {
            assert_eq!(singular(word), expected, "{word}");
        }
    }

    #[test]
    fn long_names_lose_their_beginning() {
        assert_eq!(shortened("getLink response body".to_owned()), "getLink response body");
        let long = format!("{} order shippingAddress country", "long ".repeat(20));
        assert_eq!(shortened(long), "long long long long long order shipping Address country");
        assert_eq!(shortened("x".repeat(100)), "x".repeat(100));
    }

    #[test]
    fn words_have_parts() {
        for (word, expected) in [
            ("billing_country", vec!["billing", "country"]),
            ("billingCountryCode", vec!["billing", "Country", "Code"]),
            ("HTTPServer", vec!["HTTPServer"]),
            ("a.b-c d", vec!["a", "b", "c", "d"]),
            ("", vec![]),
        ] {
            assert_eq!(parts(word), expected, "{word}");
        }
    }

    #[test]
    fn endings_that_names_share() {
        for (names, expected) in [
            (vec!["country", "country"], Some("country")),
            (vec!["billing_country", "country"], Some("country")),
            (vec!["defaultCurrencyCode", "currency_code"], Some("currency code")),
            (vec!["country", "city"], None),
            (vec!["x"], Some("x")),
        ] {
            assert_eq!(common_ending(names.into_iter()).as_deref(), expected);
        }
    }

    #[test]
    fn beginnings_that_names_share() {
        for (names, expected) in [
            (vec!["deleteLink", "delete_tag"], Some("delete")),
            (vec!["listOpenInvoices", "listOpenOrders"], Some("list Open")),
            (vec!["getLink", "deleteLink"], None),
        ] {
            assert_eq!(common_beginning(names.into_iter()).as_deref(), expected);
        }
    }

    #[test]
    fn titles_that_are_names() {
        for title in ["Link", "Simple User", "minimal-repository", "Error_v2"] {
            assert!(is_name_like(title), "{title}");
        }
        for title in ["", "2nd", "A link that somebody has made for you", "Link (short)", "Größe", "Link:"]
        {
            assert!(!is_name_like(title), "{title}");
        }
    }
}
