//! From what was found to what is told: each difference once, under the name that users know it by.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use sdkwright_api::{Api, OperationId, TypeDef, TypeId, Why};

use crate::change::{Change, Changes, Subject, Version};
use crate::comparison::{Comparison, Found, Home};
use crate::names::type_name;

/// Paths of differences that many operations share word for word; they are told of once, with all of them.
const SHARED_PATHS: &[&str] = &["security", "error ", "server "];

/// What a pair of types is called, and who reaches it.
struct Known {
    subject: Subject,
    /// From the subject on; empty for a type of its own.
    path: String,
    /// From the first operation on.
    place: String,
    operations: BTreeSet<OperationId>,
}

/// A change with what it is sorted by.
struct Sorted {
    /// The client, operations, removed operations, types.
    rank: (u8, usize),
    /// Whether its type is the form that responses have.
    is_response_form: bool,
    operations: BTreeSet<OperationId>,
    /// The subject and the path if several operations turn out to share its type.
    of_type: Option<(Subject, String)>,
    change: Change,
}

impl Comparison<'_> {
    /// Everything that was found, merged and in order.
    pub(crate) fn settle(mut self) -> Changes {
        let found = std::mem::take(&mut self.found);
        let mut known: BTreeMap<usize, Known> = BTreeMap::new();
        let mut merged: BTreeMap<Key, usize> = BTreeMap::new();
        let mut all: Vec<Sorted> = Vec::new();
        for found in found {
            if let Home::Types(index) = found.spot.home {
                known.entry(index).or_insert_with(|| self.know(index));
            }
            let key = self.key(&found);
            let sorted = self.sorted(found, &known);
            match merged.get(&key) {
                Some(&index) => all[index].merge(sorted),
                None => {
                    merged.insert(key, all.len());
                    all.push(sorted);
                }
            }
        }
        all.sort_by_key(|sorted| (sorted.rank, sorted.change.severity));
        let all = all.into_iter().map(|Sorted { mut change, operations, .. }| {
            change.operations = operations.iter().map(|id| self.new_names.first(*id).to_owned()).collect();
            change
        });
        let version = |api: &Api| Version { title: api.title.clone(), version: api.version.clone() };
        Changes { old: version(self.old), new: version(self.new), all: all.collect() }
    }

    /// What makes two findings one: the same pair of types in both directions, or in its request form; or the same
    /// words about several operations.
    fn key(&self, found: &Found) -> Key {
        let Found { spot, code, message, severity, .. } = found;
        let shares = SHARED_PATHS.iter().any(|path| spot.path.starts_with(path));
        match spot.home {
            Home::Client => Key(code.name, spot.path.clone(), message.clone(), Owner::Client),
            Home::Operation(_) if shares => {
                Key(code.name, spot.path.clone(), format!("{severity:?} {message}"), Owner::Operations)
            }
            Home::Operation(id) => Key(code.name, spot.path.clone(), message.clone(), Owner::Operation(id.0)),
            Home::Gone(id) => Key(code.name, spot.path.clone(), message.clone(), Owner::Gone(id.0)),
            Home::Types(index) => {
                let (pair, _) = &self.pairs.get_index(index).expect("an index comes from the pairs");
                let base = |api: &Api, id: TypeId| api.types.get(id).input_of.unwrap_or(id).0;
                let owner = Owner::Types(base(self.old, pair.old), base(self.new, pair.new));
                // Both directions say in other words what becomes of a field; values and variants differ by words.
                let is_about_one = spot.path.is_empty() || code.name.starts_with("enum-value");
                let words = if is_about_one { message.clone() } else { String::new() };
                Key(code.name, spot.path.clone(), words, owner)
            }
        }
    }

    fn sorted(&self, found: Found, known: &BTreeMap<usize, Known>) -> Sorted {
        let Found { spot, severity, code, message, operations } = found;
        let mut operations: BTreeSet<OperationId> = operations.into_iter().collect();
        let mut is_response_form = true;
        let mut of_type = None;
        let (subject, path, place, rank) = match spot.home {
            Home::Client => (Subject::Client, spot.path.clone(), spot.path, (0, 0)),
            Home::Operation(id) => {
                let name = self.new_names.first(id).to_owned();
                operations.insert(id);
                let place = place(&name, &spot.path);
                (Subject::Operation(name), spot.path, place, (1, id.0 as usize))
            }
            Home::Gone(id) => {
                let name = self.old_names.first(id).to_owned();
                let place = place(&name, &spot.path);
                (Subject::Operation(name), spot.path, place, (2, id.0 as usize))
            }
            Home::Types(index) => {
                let (pair, _) = self.pairs.get_index(index).expect("an index comes from the pairs");
                is_response_form = self.new.types.get(pair.new).input_of.is_none();
                let known = &known[&index];
                of_type = type_subject(self.new.types.get(pair.new)).map(|(ty, _)| (ty, spot.path.clone()));
                operations.extend(&known.operations);
                let rank = match (&known.subject, operations.first()) {
                    (Subject::Operation(_), Some(id)) => (1, id.0 as usize),
                    _ => (3, index),
                };
                let path = join(&known.path, &spot.path);
                (known.subject.clone(), path, join(&known.place, &spot.path), rank)
            }
        };
        let change = Change {
            severity,
            code,
            subject,
            path,
            place,
            message,
            operations: Vec::new(),
            old: spot.old,
            new: spot.new,
        };
        Sorted { rank, is_response_form, operations, of_type, change }
    }

    /// Follows the ways to a pair back to where they begin.
    fn know(&self, index: usize) -> Known {
        let mut operations = BTreeSet::new();
        let mut seen = BTreeSet::from([index]);
        let mut open = VecDeque::from([index]);
        while let Some(next) = open.pop_front() {
            for link in &self.pairs[next] {
                match link.home {
                    Home::Operation(id) => {
                        operations.insert(id);
                    }
                    Home::Types(parent) if seen.insert(parent) => open.push_back(parent),
                    _ => {}
                }
            }
        }
        let (pair, _) = self.pairs.get_index(index).expect("an index comes from the pairs");
        let def = self.new.types.get(pair.new);
        let (home, way) = self.way(index);
        let name = match home {
            Home::Operation(id) => Some(self.new_names.first(id).to_owned()),
            _ => None,
        };
        let place = name.as_ref().map_or_else(|| way.clone(), |name| place(name, &way));
        let (subject, path) = match (type_subject(def), name) {
            (Some((subject, is_written)), _) if is_written || operations.len() > 1 => {
                (subject, String::new())
            }
            (_, Some(name)) => (Subject::Operation(name), way),
            (Some((subject, _)), None) => (subject, String::new()),
            (None, None) => (Subject::Client, way),
        };
        Known { subject, path, place, operations }
    }

    /// The shortest way to a pair: where it begins, and the path from there.
    fn way(&self, index: usize) -> (Home, String) {
        let mut path = String::new();
        let mut next = index;
        loop {
            let first = &self.pairs[next][0];
            path = join(&first.path, &path);
            match first.home {
                // Pairs are met in breadth, so a way only ever leads to one that was met before.
                Home::Types(parent) => next = parent,
                home => return (home, path),
            }
        }
    }
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Key(&'static str, String, String, Owner);

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Owner {
    Client,
    Operations,
    Operation(u32),
    Gone(u32),
    Types(u32, u32),
}

impl Sorted {
    /// The same difference again: what weighs more is told, and of two forms of a type that of responses.
    fn merge(&mut self, other: Self) {
        self.operations.extend(other.operations);
        if matches!(self.change.subject, Subject::Operation(_))
            && matches!(other.change.subject, Subject::Operation(_))
            && self.change.subject != other.change.subject
        {
            let path = self.change.path.clone();
            let shared = self.of_type.clone().unwrap_or((Subject::Client, path));
            if shared.0 == Subject::Client {
                self.change.place.clone_from(&shared.1);
                self.rank = (0, 0);
            } else {
                self.rank = (3, usize::MAX);
            }
            (self.change.subject, self.change.path) = shared;
        }
        if !self.is_response_form && other.is_response_form {
            self.change.subject = other.change.subject;
            self.change.path = other.change.path;
            self.change.place = other.change.place;
            self.rank = other.rank;
            self.is_response_form = true;
        }
        if other.change.severity < self.change.severity {
            self.change.severity = other.change.severity;
            self.change.message = other.change.message;
        }
    }
}

/// A type as a subject, and whether its name stands in the document.
fn type_subject(def: &TypeDef) -> Option<(Subject, bool)> {
    let name = def.name.as_ref()?;
    Some((Subject::Type(type_name(name)), name.why == Why::Written))
}

fn place(operation: &str, path: &str) -> String {
    if path.is_empty() { operation.to_owned() } else { format!("{operation} → {path}") }
}

/// A path below another; the first starts without a dot.
fn join(above: &str, below: &str) -> String {
    let needs_dot = !above.is_empty() && !below.is_empty() && !below.starts_with(['[', '<', '.']);
    format!("{above}{}{below}", if needs_dot { "." } else { "" })
}
