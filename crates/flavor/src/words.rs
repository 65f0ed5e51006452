//! Words of the document's spellings as the casing of every language needs them: ASCII, split where people would split
//! them, and not too many. Casing itself, keywords and prefixes belong to each flavor's `names.rs`.

use std::borrow::Cow;

/// No name in snake case has more characters, so that lines with it can be laid out, and read.
pub const LONGEST: usize = 60;

/// The same for camel case: types that begin with a namespace say in the middle what tells them apart.
pub const LONGEST_CAMEL: usize = 72;

/// Words that `heck` splits well: ASCII, plural acronyms in one piece, and signs that alone make a name spelled out.
pub fn plain_words(spelling: &str) -> String {
    let ascii = match spelling.is_ascii() {
        true => Cow::Borrowed(spelling),
        false => deunicode::deunicode_with_tofu(spelling, " ").into(),
    };
    if ascii == spelling && !ascii.is_empty() && ascii.chars().all(|c| c == ' ') {
        return "space".to_owned();
    }
    let spelled = match ascii.trim() {
        signed if signed.len() > 1 && signed[1..].starts_with(|c: char| c.is_ascii_digit()) => {
            match signed.as_bytes()[0] {
                b'+' => format!("plus {}", &signed[1..]),
                b'-' => format!("minus {}", &signed[1..]),
                _ => signed.to_owned(),
            }
        }
        other => other.to_owned(),
    };
    let words = if spelled.contains(|c: char| c.is_ascii_alphanumeric()) {
        spelled
    } else {
        spelled.chars().map(sign_word).collect::<Vec<_>>().join(" ")
    };
    unite_plural_acronyms(&unite_contractions(words))
}

/// Of a name with a long namespace the last three parts, which is where they differ: `io.k8s.api.core.v1.Pod` →
/// `core.v1.Pod`.
pub fn without_namespace(spelling: &str) -> &str {
    let parts: Vec<&str> = spelling.split('.').collect();
    let is_namespace = parts.len() > 3 && parts.iter().all(|part| part.starts_with(char::is_alphabetic));
    if !is_namespace {
        return spelling;
    }
    let last: usize = parts[parts.len() - 3..].iter().map(|part| part.len() + 1).sum();
    &spelling[spelling.len() + 1 - last..]
}

/// A name in snake case, without words from its middle where it is too long: it begins and ends as it is written.
pub fn bounded_snake(name: &str) -> String {
    bounded(name.split('_').collect(), 1, LONGEST).join("_")
}

/// The same for a name in camel case.
pub fn bounded_camel(name: &str) -> String {
    let mut words = Vec::new();
    let mut start = 0;
    for (at, _) in name.match_indices(|c: char| c.is_ascii_uppercase()).filter(|(at, _)| *at > 0) {
        words.push(&name[start..at]);
        start = at;
    }
    words.push(&name[start..]);
    bounded(words, 0, LONGEST_CAMEL).concat()
}

/// The parts of a name between which only a sign tells numbers apart: `1.10` is not `11.0`.
pub fn between_digits(words: &str) -> Vec<&str> {
    let mut parts = Vec::new();
    let mut start = 0;
    for (at, sign) in words.match_indices(|c: char| c.is_ascii_punctuation()) {
        let before = words[start..at].ends_with(|c: char| c.is_ascii_digit());
        let after = at + sign.len();
        if before && words[after..].starts_with(|c: char| c.is_ascii_digit()) {
            parts.push(&words[start..at]);
            start = after;
        }
    }
    parts.push(&words[start..]);
    parts
}

fn bounded(mut words: Vec<&str>, between: usize, longest: usize) -> Vec<&str> {
    let length = |words: &[&str]| words.iter().map(|word| word.len() + between).sum::<usize>() - between;
    while words.len() > 1 && length(&words) > longest {
        words.remove(words.len() / 2);
    }
    if let [only] = words.as_mut_slice() {
        *only = only.get(..longest).unwrap_or(only);
    }
    words
}

fn sign_word(c: char) -> &'static str {
    match c {
        '*' => "star",
        '+' => "plus",
        '-' => "minus",
        '<' => "less",
        '>' => "greater",
        '=' => "equal",
        '!' => "not",
        '%' => "percent",
        '&' => "and",
        '|' => "or",
        '@' => "at",
        '#' => "hash",
        '$' => "dollar",
        '.' => "dot",
        ',' => "comma",
        '/' => "slash",
        '?' => "question",
        '~' => "tilde",
        '^' => "caret",
        '_' => "underscore",
        _ => "",
    }
}

/// `user's` → `users`: what stands behind an apostrophe is no word of its own.
fn unite_contractions(words: String) -> String {
    if !words.contains('\'') {
        return words;
    }
    let is_letter = |at: usize| words.as_bytes().get(at).is_some_and(u8::is_ascii_alphabetic);
    let is_inside = |at: usize| at > 0 && is_letter(at - 1) && is_letter(at + 1);
    words.char_indices().filter(|(at, c)| *c != '\'' || !is_inside(*at)).map(|(_, c)| c).collect()
}

/// `customerIDs` → `customerIds`: otherwise `heck` reads an `I` and `Ds`.
fn unite_plural_acronyms(words: &str) -> String {
    let is_plural = |part: &[u8]| part[..2].iter().all(u8::is_ascii_uppercase) && part[2] == b's';
    if !words.as_bytes().windows(3).any(is_plural) {
        return words.to_owned();
    }
    let chars: Vec<char> = words.chars().collect();
    let mut united = String::with_capacity(words.len());
    for (index, &c) in chars.iter().enumerate() {
        let ends_plural = |at: usize| {
            chars.get(at) == Some(&'s') && chars.get(at + 1).is_none_or(|next| !next.is_ascii_lowercase())
        };
        let run_start = chars[..index].iter().rposition(|c| !c.is_ascii_uppercase()).map_or(0, |at| at + 1);
        let run_end = index + chars[index..].iter().take_while(|c| c.is_ascii_uppercase()).count();
        if c.is_ascii_uppercase() && index > run_start && run_end - run_start >= 2 && ends_plural(run_end) {
            united.push(c.to_ascii_lowercase());
        } else {
            united.push(c);
        }
    }
    united
}
