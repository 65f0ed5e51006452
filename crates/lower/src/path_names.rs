//! What operations are called whose ids say no more than method and path, or that have none: `GET /customers/{id}` is
//! `retrieve` of customers, `POST /charges/{id}/capture` is `capture` of charges.

use indexmap::{IndexMap, IndexSet};
use sdkwright_api::Method;

use crate::path_groups::{GroupedPath, PathGroups, Segment, is_version};
use crate::words::{apart, fold, parts, singular};

/// Plurals of which there is but one in a place, so that they are read and not listed.
const SINGLE: &[&str] = &["analytics", "details", "metrics", "news", "settings", "stats", "status"];

/// Two names of an operation; `None` where another one would have the same, then its id says more.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct PathName {
    /// In its group: `retrieve card`.
    pub(crate) method: Option<String>,
    /// By itself: `retrieve customer card`.
    pub(crate) stem: Option<String>,
}

/// The names of operations, by their methods and paths as written.
#[derive(Debug, Default)]
pub(crate) struct PathNames(IndexMap<(Method, String), PathName>);

/// What a path leads to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Target {
    /// One of a collection: `/customers/{id}`
    Item,
    /// A collection: `/customers`
    Collection,
    /// What there is but once, or something to do: `/customers/{id}/discount`, `/charges/{id}/capture`
    Single,
}

/// A name in the making.
#[derive(Debug)]
struct Words {
    verb: String,
    /// The words of the group.
    group: Vec<Noun>,
    /// The words behind it.
    rest: Vec<Noun>,
    /// The version that the path names: `v2`.
    version: Option<String>,
}

#[derive(Debug)]
struct Noun {
    word: String,
    /// Whether one of those that the word names is meant.
    is_one: bool,
}

impl PathNames {
    /// Names operations, each given with its method, its path and its id, unless the id says something of its own.
    pub(crate) fn of<'o>(
        operations: impl Iterator<Item = (Method, &'o str, Option<&'o str>)>,
        groups: &PathGroups,
    ) -> Self {
        let all: Vec<_> =
            operations.filter_map(|(method, path, id)| Some((method, path, id, groups.get(path)?))).collect();
        let mut methods: IndexMap<&[Segment], Vec<&Method>> = IndexMap::new();
        let mut collections: IndexSet<&[Segment]> = IndexSet::new();
        for (method, _, _, path) in &all {
            methods.entry(&path.segments).or_default().push(method);
            if let [before @ .., Segment::Parameter(_)] = path.segments.as_slice() {
                collections.insert(before);
            }
        }
        let (mut keys, mut in_groups, mut alone) = (Vec::new(), Vec::new(), Vec::new());
        for (method, written, id, path) in &all {
            let segments = path.segments.as_slice();
            if segments.is_empty() || id.is_some_and(|id| !is_restated(id, method, path)) {
                continue;
            }
            let target = match segments {
                [.., Segment::Parameter(_)] => Target::Item,
                _ if collections.contains(segments) => Target::Collection,
                [.., Segment::Word(word)] if is_plural(word) => Target::Collection,
                _ => Target::Single,
            };
            let words = Words::of(method, target, &methods[segments], path);
            keys.push((method.clone(), (*written).to_owned()));
            let spellings = words.spellings(false).into_iter();
            in_groups.push(spellings.map(|name| (path.words(), name)).collect());
            alone.push(words.spellings(true));
        }
        let methods = apart(in_groups, |(group, name)| (group.clone(), fold(name)));
        let stems = apart(alone, |name| fold(name));
        let names = methods
            .into_iter()
            .zip(stems)
            .map(|(method, stem)| PathName { method: method.map(|(_, method)| method), stem });
        Self(keys.into_iter().zip(names).collect())
    }

    /// The names of an operation.
    pub(crate) fn get(&self, method: &Method, path: &str) -> Option<&PathName> {
        self.0.get(&(method.clone(), path.to_owned()))
    }
}

impl Words {
    fn of(method: &Method, target: Target, siblings: &[&Method], path: &GroupedPath) -> Self {
        let has = |wanted: &[Method]| siblings.iter().any(|sibling| wanted.contains(sibling));
        let verb = match (method, target) {
            (Method::Get, Target::Collection) => "list",
            (Method::Get, _) => "retrieve",
            (Method::Post, Target::Collection) => "create",
            (Method::Post, _) if has(&[Method::Put, Method::Patch]) => "create",
            (Method::Put, _) if has(&[Method::Patch]) => "replace",
            (Method::Put, Target::Collection) => "replace",
            (Method::Post | Method::Put, Target::Item) | (Method::Patch, _) => "update",
            // What can be read or deleted there is a thing; all else is something to do.
            (Method::Post | Method::Put, Target::Single) if has(&[Method::Get, Method::Delete]) => "update",
            (Method::Post | Method::Put, Target::Single) => "",
            (Method::Delete, _) => "delete",
            (Method::Head, _) => "check",
            (Method::Options, _) => "options",
            (Method::Trace, _) => "trace",
            (Method::Query, _) => "query",
            (Method::Other(name), _) => name,
        };
        let start = path.group.start;
        let count = path.segments.len();
        let mut nouns = Vec::new();
        for (at, segment) in path.segments.iter().enumerate().skip(start) {
            let next = path.segments.get(at + 1);
            let noun = match segment {
                Segment::Word(word) => Noun {
                    word: word.clone(),
                    is_one: matches!(next, Some(Segment::Parameter(_)))
                        || (at + 1 == count && verb == "create"),
                },
                // A second parameter says by what else the thing is found.
                Segment::Parameter(name)
                    if matches!(path.segments.get(at.wrapping_sub(1)), Some(Segment::Parameter(_))) =>
                {
                    Noun { word: format!("by {name}"), is_one: false }
                }
                Segment::Parameter(_) => continue,
            };
            nouns.push((at, noun));
        }
        let verb = match verb {
            "" => nouns.pop().map(|(_, noun)| noun.word).unwrap_or_default(),
            verb => verb.to_ascii_lowercase(),
        };
        let (group, rest): (Vec<_>, Vec<_>) = nouns.into_iter().partition(|(at, _)| *at < path.group.end);
        let before = path.segments[..start].iter().filter_map(Segment::word);
        Self {
            verb,
            group: group.into_iter().map(|(_, noun)| noun).collect(),
            rest: rest.into_iter().map(|(_, noun)| noun).collect(),
            version: before.filter(|word| is_version(word)).last().map(str::to_owned),
        }
    }

    /// What it can be called, the best first; with or without the words of its group.
    fn spellings(&self, is_alone: bool) -> Vec<String> {
        let nouns = || self.group.iter().filter(|_| is_alone).chain(&self.rest);
        let spelled = |words: Vec<String>| [vec![self.verb.clone()], words].concat().join(" ");
        let short = spelled(nouns().map(Noun::spelled).collect());
        let literal = spelled(nouns().map(|noun| noun.word.clone()).collect());
        let versioned = self.version.iter().map(|version| format!("{short} {version}"));
        [short.clone(), literal].into_iter().chain(versioned).collect()
    }
}

impl Noun {
    fn spelled(&self) -> String {
        if self.is_one { singular(&self.word) } else { self.word.clone() }
    }
}

/// Whether a word names several of something.
fn is_plural(word: &str) -> bool {
    let last = parts(word).last().map(|last| last.to_ascii_lowercase()).unwrap_or_default();
    !SINGLE.contains(&last.as_str()) && singular(&last) != last
}

/// Whether an id is method and path once more: `GetCustomersCustomer`, `get_customers_by_id`, `customersGet`.
fn is_restated(id: &str, method: &Method, path: &GroupedPath) -> bool {
    let id = fold(id);
    let method = fold(method.as_str());
    [0, path.group.start].into_iter().any(|start| {
        ["", "by", "-"].into_iter().any(|before| {
            let words = path.segments[start..].iter().map(|segment| match segment {
                Segment::Word(word) => fold(word),
                Segment::Parameter(_) if before == "-" => String::new(),
                Segment::Parameter(name) => format!("{before}{}", fold(name)),
            });
            let words: String = words.collect();
            id == format!("{method}{words}") || id == format!("{words}{method}")
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Methods and stems of operations without ids.
    fn names(operations: &[(Method, &str)]) -> Vec<String> {
        let groups = PathGroups::of(operations.iter().map(|(_, path)| *path));
        let given = operations.iter().map(|(method, path)| (method.clone(), *path, None));
        let names = PathNames::of(given, &groups);
        let spelled = |(method, path): &(Method, &str)| {
            let PathName { method, stem } = names.get(method, path).cloned()?;
            Some(format!("{} = {}", method.unwrap_or_default(), stem.unwrap_or_default()))
        };
        operations.iter().map(|operation| spelled(operation).unwrap_or_default()).collect()
    }

    #[test]
    fn verbs_and_nouns() {
        use Method::{Delete, Get, Patch, Post, Put};
        let operations = [
            ((Get, "/v1/customers"), "list = list customers"),
            ((Post, "/v1/customers"), "create = create customer"),
            ((Get, "/v1/customers/{id}"), "retrieve = retrieve customer"),
            ((Post, "/v1/customers/{id}"), "update = update customer"),
            ((Delete, "/v1/customers/{id}"), "delete = delete customer"),
            ((Get, "/v1/customers/{id}/cards"), "list cards = list customer cards"),
            ((Post, "/v1/customers/{id}/cards"), "create card = create customer card"),
            ((Post, "/v1/customers/{id}/cards/{card}/verify"), "verify card = verify customer card"),
            ((Delete, "/v1/customers/{id}/discount"), "delete discount = delete customer discount"),
            ((Post, "/v1/charges/{id}/capture"), "capture = capture charge"),
            ((Get, "/v1/issuing/cards/{id}"), "retrieve = retrieve issuing card"),
            ((Put, "/v1/things/{id}"), "replace = replace thing"),
            ((Patch, "/v1/things/{id}"), "update = update thing"),
            ((Get, "/v1/things/{id}/{token}"), "retrieve by token = retrieve thing by token"),
            ((Get, "/v1/account/settings"), "retrieve settings = retrieve account settings"),
            ((Get, "/v1/status"), "retrieve status = retrieve status"),
            ((Post, "/v1/login"), "login = login"),
        ];
        let given: Vec<_> = operations.iter().map(|(operation, _)| operation.clone()).collect();
        for (name, (operation, expected)) in names(&given).iter().zip(&operations) {
            assert_eq!(name, expected, "{operation:?}");
        }
    }

    #[test]
    fn what_would_be_called_the_same() {
        let operations = [
            (Method::Get, "/v1/jobs/{id}"),
            (Method::Get, "/v2/jobs/{id}"),
            (Method::Post, "/v1/account/links"),
            (Method::Post, "/v1/accounts/{id}/links"),
        ];
        let expected = [
            "retrieve v1 = retrieve job v1",
            "retrieve v2 = retrieve job v2",
            "create link = create account links",
            "create link = create accounts links",
        ];
        assert_eq!(names(&operations), expected);
    }

    #[test]
    fn ids_that_say_nothing() {
        let groups = PathGroups::of(["/v1/customers/{customer}", "/v1/skus"].into_iter());
        let path = groups.get("/v1/customers/{customer}").unwrap();
        for id in
            ["GetCustomersCustomer", "get_v1_customers__customer_", "customersByCustomerGet", "get-customers"]
        {
            assert!(is_restated(id, &Method::Get, path), "{id}");
        }
        for id in ["getCustomer", "GetCustomers2", "customers"] {
            assert!(!is_restated(id, &Method::Get, path), "{id}");
        }
    }
}
