use std::collections::BTreeSet;

use super::{
    Input, Outcome, Shape,
    source::{Entries, Place},
};

/// A JSON object with named fields, which are known by their place in [`Keys::names`].
pub trait Object {
    /// The names of the fields.
    fn keys(&self) -> &'static Keys;

    /// An object to read into: its required fields hold placeholders.
    fn blank() -> Self
    where
        Self: Sized;

    /// Reads the field at this place.
    fn set(&mut self, key: usize, input: &mut Input<'_>) -> Outcome;

    /// The field at this place.
    fn get(&self, key: usize) -> Shape<'_>;

    /// Reads a field whose name is not among the names; only asked of an object that is open.
    fn set_additional(&mut self, _name: String, input: &mut Input<'_>) -> Outcome {
        input.skip()
    }

    /// The fields whose names are not among the names.
    fn additional(&self) -> Shape<'_> {
        Shape::Absent
    }
}

/// What the fields of an object are called in JSON.
#[derive(Debug)]
pub struct Keys {
    /// All names, in the order of the document.
    pub names: &'static [&'static str],
    /// The places of those that must be there.
    pub required: &'static [usize],
    /// Whether fields with other names are kept.
    pub open: bool,
}

impl Keys {
    /// Objects are usually written in the order of their description, so the place after the last one is tried first.
    #[inline]
    pub(super) fn find(&self, name: &str, expected: usize, other: &mut String) -> Place {
        match self.names.get(expected) {
            Some(known) if same(known, name) => Some(expected),
            _ => self.search(name, expected, other),
        }
    }

    #[inline(never)]
    fn search(&self, name: &str, expected: usize, other: &mut String) -> Place {
        let after = self.names.iter().skip(expected).position(|known| same(known, name));
        let place = after
            .map(|place| place + expected)
            .or_else(|| self.names.iter().take(expected).position(|known| same(known, name)));
        if place.is_none() && self.open {
            name.clone_into(other);
        }
        place
    }
}

/// Reads the entries of an object into its fields.
#[inline]
pub(super) fn read<E: Entries>(entries: &mut E, object: &mut dyn Object) -> Outcome {
    let keys = object.keys();
    let mut seen = Seen::default();
    let mut expected = 0;
    let mut other = String::new();
    while let Some(place) = entries.next_key(keys, expected, &mut other)? {
        match place {
            Some(key) => {
                if !seen.insert(key) {
                    return Err(entries.fail(&format_args!("duplicate field `{}`", keys.names[key])));
                }
                object.set(key, &mut Input { source: entries })?;
                expected = key + 1;
            }
            None if keys.open => {
                object.set_additional(std::mem::take(&mut other), &mut Input { source: entries })?;
            }
            None => entries.skip()?,
        }
    }
    match keys.required.iter().find(|key| !seen.contains(**key)) {
        Some(key) => Err(entries.fail(&format_args!("missing field `{}`", keys.names[*key]))),
        None => Ok(()),
    }
}

/// Compares by words: names are short, and calling to compare memory costs more than comparing it.
#[inline]
fn same(left: &str, right: &str) -> bool {
    let (left, right) = (left.as_bytes(), right.as_bytes());
    if left.len() != right.len() {
        return false;
    }
    match left.len() {
        0..4 => std::iter::zip(left, right).all(|(left, right)| left == right),
        4..8 => {
            left.first_chunk::<4>() == right.first_chunk() && left.last_chunk::<4>() == right.last_chunk()
        }
        8..=16 => {
            left.first_chunk::<8>() == right.first_chunk() && left.last_chunk::<8>() == right.last_chunk()
        }
        _ => left == right,
    }
}

/// The places that were read. Few objects have more fields than an integer has bits.
#[derive(Default)]
struct Seen {
    low: u64,
    high: BTreeSet<usize>,
}

impl Seen {
    /// Whether the place is new.
    #[inline]
    fn insert(&mut self, key: usize) -> bool {
        if key >= 64 {
            return self.insert_high(key);
        }
        let new = self.low & (1 << key) == 0;
        self.low |= 1 << key;
        new
    }

    #[cold]
    fn insert_high(&mut self, key: usize) -> bool {
        self.high.insert(key)
    }

    #[inline]
    fn contains(&self, key: usize) -> bool {
        if key < 64 {
            return self.low & (1 << key) != 0;
        }
        self.high.contains(&key)
    }
}
