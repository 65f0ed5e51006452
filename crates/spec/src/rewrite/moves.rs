use std::collections::BTreeMap;

use sdkwright_diagnostics::{FileId, Pointer};

use crate::Address;

/// Where nodes stand after the rewrite and where they stood before. A node that is not mentioned moved with the nearest
/// one above it that is.
#[derive(Debug, Default)]
pub(crate) struct Moves {
    origins: Places,
    news: Places,
}

/// By file and the text of a pointer.
type Places = BTreeMap<FileId, BTreeMap<String, Address>>;

impl Moves {
    /// Where the user wrote what stands at `address` now.
    pub(crate) fn origin(&self, address: &Address) -> Address {
        translate(&self.origins, address)
    }

    /// Where that stands now which the user wrote at `address`.
    pub(crate) fn now(&self, address: &Address) -> Address {
        translate(&self.news, address)
    }

    /// Whether something else is written where the node at `address` stands.
    pub(crate) fn is_new(&self, address: &Address) -> bool {
        let places = self.origins.get(&address.file);
        places.is_some_and(|places| places.contains_key(address.pointer.as_str()))
    }

    /// What stood at `from` stands at `to`. Both are addresses as of now.
    pub(crate) fn moved(&mut self, from: &Address, to: &Address) {
        let origin = self.origin(from);
        remove(&mut self.origins, from);
        insert(&mut self.news, &origin, to);
        insert(&mut self.origins, to, &origin);
    }

    /// Something new at `at` stands for what stands at `from`.
    pub(super) fn made(&mut self, at: &Address, from: &Address) {
        let origin = self.origin(from);
        insert(&mut self.origins, at, &origin);
    }

    /// Something new at `at` stands for what stood at `original` before all moves, maybe in another file.
    pub(crate) fn stands_for(&mut self, at: &Address, original: &Address) {
        insert(&mut self.origins, at, original);
    }

    /// A whole subtree at `at` is the one at `from`, in another file maybe, whose parts were written where `origins` says;
    /// what stood there before is gone.
    pub(crate) fn brought(&mut self, at: &Address, from: &Address, origins: &Moves) {
        self.forget(at);
        insert(&mut self.origins, at, &origins.origin(from));
        for (rest, origin) in origins.below(from) {
            let whole = format!("{}{rest}", at.pointer.as_str());
            self.origins.entry(at.file).or_default().insert(whole, origin.clone());
        }
    }

    /// The origins of what stands at `address` and below it now, kept while it changes.
    pub(crate) fn part(&self, address: &Address) -> Self {
        let mut part = Self::default();
        insert(&mut part.origins, address, &self.origin(address));
        for (rest, origin) in self.below(address) {
            let whole = format!("{}{rest}", address.pointer.as_str());
            part.origins.entry(address.file).or_default().insert(whole, origin.clone());
        }
        part
    }

    /// The origins that are known of places below an address, by the rest of their pointers.
    fn below(&self, address: &Address) -> impl Iterator<Item = (&str, &Address)> {
        let start = address.pointer.as_str();
        let places = self.origins.get(&address.file).into_iter().flatten();
        places.filter_map(move |(place, origin)| {
            Some((place.strip_prefix(start).filter(|rest| rest.starts_with('/'))?, origin))
        })
    }

    /// Nothing stands at `at` and below it any more.
    pub(crate) fn forget(&mut self, at: &Address) {
        if let Some(places) = self.origins.get_mut(&at.file) {
            let start = at.pointer.as_str();
            let is_below = |place: &String| {
                place.strip_prefix(start).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
            };
            places.retain(|place, _| !is_below(place));
        }
    }

    /// What stood at `from` is part of what stands at `into`.
    pub(super) fn absorbed(&mut self, from: &Address, into: &Address) {
        let origin = self.origin(from);
        insert(&mut self.news, &origin, into);
    }
}

/// The place that the longest known beginning of the pointer leads to, with the rest of it.
fn translate(places: &Places, address: &Address) -> Address {
    let Some(places) = places.get(&address.file) else { return address.clone() };
    let text = address.pointer.as_str();
    let mut end = text.len();
    loop {
        if let Some(place) = places.get(&text[..end]) {
            let whole = format!("{}{}", place.pointer.as_str(), &text[end..]);
            return Address::new(place.file, Pointer::parse(&whole).expect("both parts are pointers"));
        }
        match text[..end].rfind('/') {
            Some(start) => end = start,
            None => return address.clone(),
        }
    }
}

fn insert(places: &mut Places, from: &Address, to: &Address) {
    places.entry(from.file).or_default().insert(from.pointer.as_str().to_owned(), to.clone());
}

fn remove(places: &mut Places, from: &Address) {
    if let Some(places) = places.get_mut(&from.file) {
        places.remove(from.pointer.as_str());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn moves_add_up() {
        let at = |pointer: &str| Address::parse(&format!("0#{pointer}")).unwrap();
        let mut moves = Moves::default();
        moves.moved(&at("/s/anyOf/1"), &at("/s/anyOf/0"));
        moves.moved(&at("/s/anyOf/0"), &at("/s/allOf/0"));
        moves.moved(&at("/s/allOf/0/items"), &at("/s/allOf/0/anyOf/0/items"));
        moves.made(&at("/s/allOf/0/anyOf/0"), &at("/s/allOf/0"));
        for (now, then) in [
            ("/s", "/s"),
            ("/s/allOf/0", "/s/anyOf/1"),
            ("/s/allOf/0/properties/a", "/s/anyOf/1/properties/a"),
            ("/s/allOf/0/anyOf/0/items/type", "/s/anyOf/1/items/type"),
        ] {
            assert_eq!(moves.origin(&at(now)), at(then), "{now}");
            assert_eq!(moves.now(&at(then)), at(now), "{then}");
        }
        assert_eq!(moves.origin(&at("/s/allOf/0/anyOf/0")), at("/s/anyOf/1"));
    }
}
