//! Where operations stand that the document puts into no group: their paths tell.

use std::ops::Range;

use indexmap::{IndexMap, IndexSet};

use crate::path_templates::Template;

/// A part of a path between slashes.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) enum Segment {
    /// Literal text.
    Word(String),
    /// A parameter, by its name.
    Parameter(String),
}

/// A path in segments, and how many of them lead to its group.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct GroupedPath {
    pub(crate) segments: Vec<Segment>,
    /// Where the group's words are: what stands before them is the same for the whole API.
    pub(crate) group: Range<usize>,
}

/// The groups that the paths of a document make.
///
/// A group is the first word of a path behind what all paths share and behind a version: `/v1/customers/{id}` stands in
/// `customers`. A word that several collections share and that is none itself is a group of groups: `/issuing/cards/{id}`
/// stands in `cards` in `issuing`. What is alone with its word, such as `/sendMessage`, stands in none.
#[derive(Debug, Default)]
pub(crate) struct PathGroups {
    /// By the path as written.
    by_path: IndexMap<String, GroupedPath>,
}

/// What is known of a word that may become a group.
#[derive(Debug, Default)]
struct Candidate {
    operations: usize,
    /// Whether anything stands behind it in some path.
    leads_on: bool,
    /// Whether nothing but words stand behind it.
    is_namespace: bool,
    /// The words behind it of which items are addressed.
    collections: IndexSet<String>,
}

impl PathGroups {
    /// The groups of operations, of which each has its path here.
    pub(crate) fn of<'p>(operations: impl Iterator<Item = &'p str>) -> Self {
        let mut counts: IndexMap<&str, usize> = IndexMap::new();
        for path in operations {
            *counts.entry(path).or_default() += 1;
        }
        let paths: Vec<(&str, usize, Vec<Segment>)> =
            counts.into_iter().map(|(path, count)| (path, count, segments(path))).collect();
        let shared = shared_beginning(&paths);
        let mut candidates: IndexMap<String, Candidate> = IndexMap::new();
        for (_, count, segments) in &paths {
            let Some((at, word)) = first_word(segments, shared) else { continue };
            let behind = &segments[at + 1..];
            let candidate = candidates
                .entry(word.to_owned())
                .or_insert_with(|| Candidate { is_namespace: true, ..Candidate::default() });
            candidate.operations += count;
            candidate.leads_on |= !behind.is_empty();
            match behind {
                [Segment::Word(word), Segment::Parameter(_), ..] => {
                    candidate.collections.insert(word.clone());
                }
                [Segment::Word(_), ..] => {}
                _ => candidate.is_namespace = false,
            }
        }
        let by_path = paths.into_iter().map(|(path, _, segments)| {
            let start = first_word(&segments, shared).map_or(segments.len(), |(at, _)| at);
            let candidate = segments.get(start).and_then(Segment::word).and_then(|word| candidates.get(word));
            let words = match candidate {
                Some(candidate) if candidate.operations > 1 || candidate.leads_on => {
                    let next = segments.get(start + 1).and_then(Segment::word);
                    let is_below = next.is_some_and(|word| candidate.collections.contains(word));
                    if candidate.is_namespace && is_below { 2 } else { 1 }
                }
                _ => 0,
            };
            (path.to_owned(), GroupedPath { group: start..start + words, segments })
        });
        Self { by_path: by_path.collect() }
    }

    /// How a path stands in its group.
    pub(crate) fn get(&self, path: &str) -> Option<&GroupedPath> {
        self.by_path.get(path)
    }

    /// How many groups there are.
    pub(crate) fn count(&self) -> usize {
        self.by_path
            .values()
            .map(GroupedPath::words)
            .filter(|words| !words.is_empty())
            .collect::<IndexSet<_>>()
            .len()
    }
}

impl GroupedPath {
    /// The words of its group, outermost first; none for what stands alone.
    pub(crate) fn words(&self) -> Vec<String> {
        self.segments[self.group.clone()].iter().filter_map(Segment::word).map(str::to_owned).collect()
    }
}

impl Segment {
    pub(crate) fn word(&self) -> Option<&str> {
        match self {
            Self::Word(word) => Some(word),
            Self::Parameter(_) => None,
        }
    }
}

/// `/v1/customers/{id}.json` in segments. A verb behind a colon is a segment of its own: `/jobs/{id}:cancel`.
fn segments(path: &str) -> Vec<Segment> {
    let mut segments = Vec::new();
    for text in Template::of(path).path.split('/') {
        match (text.find('{'), text.find('}')) {
            (Some(open), Some(close)) if open < close => {
                segments.push(Segment::Parameter(text[open + 1..close].to_owned()));
                if let Some((_, verb)) = text[close..].split_once(':') {
                    segments.push(Segment::Word(verb.to_owned()));
                }
            }
            _ => {
                let text = text.strip_suffix(".json").unwrap_or(text);
                let words = text.split(':').filter(|word| word.contains(char::is_alphanumeric));
                segments.extend(words.map(|word| Segment::Word(word.to_owned())));
            }
        }
    }
    segments
}

/// How many words all paths begin with. Another word has to follow in each: what leads to a parameter is a group.
fn shared_beginning(paths: &[(&str, usize, Vec<Segment>)]) -> usize {
    let [(_, _, first), others @ ..] = paths else { return 0 };
    if others.is_empty() {
        return 0;
    }
    let is_shared = |at: usize| {
        others.iter().all(|(_, _, segments)| segments.get(at) == first.get(at))
            && paths.iter().all(|(_, _, segments)| matches!(segments.get(at + 1), Some(Segment::Word(_))))
    };
    (0..first.len()).take_while(|&at| first[at].word().is_some() && is_shared(at)).count()
}

/// The first word of a path that can name a group, and where it is.
fn first_word(segments: &[Segment], shared: usize) -> Option<(usize, &str)> {
    let words = || segments.iter().enumerate().skip(shared).filter_map(|(at, part)| Some((at, part.word()?)));
    words().find(|(_, word)| !is_version(word)).or_else(|| words().last())
}

/// Whether a word only says of which version or kind the API is.
pub(crate) fn is_version(word: &str) -> bool {
    let number = |text: &str| text.starts_with(|c: char| c.is_ascii_digit());
    let is_date = number(word) && word.bytes().all(|b| b.is_ascii_digit() || matches!(b, b'-' | b'.' | b'_'));
    is_date || matches!(word, "api" | "rest") || word.strip_prefix(['v', 'V']).is_some_and(number)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn groups(paths: &[&str]) -> Vec<String> {
        let groups = PathGroups::of(paths.iter().copied());
        paths.iter().map(|path| groups.get(path).unwrap().words().join(".")).collect()
    }

    #[test]
    fn paths_lead_to_groups() {
        for (paths, expected) in [
            (vec!["/v1/customers", "/v1/customers/{id}"], vec!["customers", "customers"]),
            (vec!["/api/v2/pets/{id}", "/api/v2/shops"], vec!["pets", ""]),
            (vec!["/sendMessage", "/getMe"], vec!["", ""]),
            (vec!["/customers/{id}"], vec!["customers"]),
            (vec!["/store/pets/{id}", "/store/orders/{id}"], vec!["pets", "orders"]),
            (
                vec!["/issuing/cards", "/issuing/cards/{id}", "/issuing/token", "/skus/{id}"],
                vec!["issuing.cards", "issuing.cards", "issuing", "skus"],
            ),
            (vec!["/{owner}/things/{id}", "/jobs/{id}:cancel", "/jobs:run"], vec!["things", "jobs", "jobs"]),
            (vec!["/a/Calls.json", "/a/Calls/{Sid}.json", "/b"], vec!["a.Calls", "a.Calls", ""]),
            (vec!["/", "/{id}"], vec!["", ""]),
        ] {
            assert_eq!(groups(&paths), expected, "{paths:?}");
        }
    }

    #[test]
    fn words_that_are_versions() {
        for word in ["v1", "v2beta1", "2024-01-01", "api", "V3", "1.0"] {
            assert!(is_version(word), "{word}");
        }
        for word in ["versions", "apis", "3d_secure", "v", "customers"] {
            assert!(!is_version(word), "{word}");
        }
    }
}
