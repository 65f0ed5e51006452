//! Words of names: nothing here changes a letter's case, that is a flavor's.

/// Words that say too little to be the name of a type by themselves.
const VAGUE: &[&str] = &[
    "attributes",
    "body",
    "content",
    "contents",
    "data",
    "datum",
    "detail",
    "details",
    "element",
    "entries",
    "entry",
    "info",
    "item",
    "items",
    "kind",
    "list",
    "map",
    "metadata",
    "object",
    "objects",
    "option",
    "options",
    "output",
    "payload",
    "request",
    "response",
    "result",
    "results",
    "type",
    "types",
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
pub(crate) fn common_ending<'w>(mut names: impl Iterator<Item = &'w str>) -> Option<String> {
    let first = names.next()?;
    let own = parts(first);
    let mut common = own.len();
    let mut whole = true;
    for name in names {
        whole &= name == first;
        let other = parts(name);
        let same =
            own.iter().rev().zip(other.iter().rev()).take_while(|(a, b)| a.eq_ignore_ascii_case(b)).count();
        common = common.min(same);
    }
    match common {
        _ if whole => Some(first.to_owned()),
        0 => None,
        common => Some(own[own.len() - common..].join(" ")),
    }
}

/// The words that all of several names begin with: `deleteLink` and `deleteTag` begin with `delete`.
pub(crate) fn common_beginning<'w>(mut names: impl Iterator<Item = &'w str>) -> Option<String> {
    let own = parts(names.next()?);
    let common = names.fold(own.len(), |common, name| {
        let other = parts(name);
        let same = own.iter().zip(&other).take_while(|(a, b)| a.eq_ignore_ascii_case(b)).count();
        common.min(same)
    });
    (common > 0).then(|| own[..common].join(" "))
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
            (vec!["defaultCurrencyCode", "currency_code"], Some("Currency Code")),
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
