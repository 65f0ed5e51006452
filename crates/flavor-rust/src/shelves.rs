//! Files that are too long, parted by the words that what stands in them begins with.

use std::collections::BTreeMap;

/// A file with more lines than this is parted.
pub(crate) const FILE_LINES: usize = 4_000;

/// Something that stands in a file.
#[derive(Debug, Clone)]
pub(crate) struct Item<T> {
    pub what: T,
    /// What it is about, from the general to the particular.
    pub words: Vec<String>,
    /// About how many lines it takes.
    pub lines: usize,
}

/// The items of one file, parted.
#[derive(Debug)]
pub(crate) struct Shelves<T> {
    /// By the first words, each in the given order.
    pub carved: BTreeMap<String, Vec<T>>,
    /// What stays, in the given order.
    pub rest: Vec<T>,
}

impl<T> Shelves<T> {
    /// The heaviest first words get files of their own until the rest fits.
    pub fn new(items: Vec<Item<T>>) -> Self {
        let mut carved = BTreeMap::new();
        let rest = carve(items, 0, "", &mut carved);
        Self { carved, rest }
    }
}

fn carve<T>(
    items: Vec<Item<T>>,
    depth: usize,
    prefix: &str,
    carved: &mut BTreeMap<String, Vec<T>>,
) -> Vec<T> {
    let mut left: usize = items.iter().map(|item| item.lines).sum();
    let mut weights: BTreeMap<&str, usize> = BTreeMap::new();
    for item in &items {
        *weights.entry(item.words.get(depth).map_or("", String::as_str)).or_default() += item.lines;
    }
    if left > FILE_LINES && weights.len() == 1 && !weights.contains_key("") {
        return carve(items, depth + 1, prefix, carved);
    }
    let mut by_weight: Vec<(&str, usize)> =
        weights.into_iter().filter(|(word, _)| !word.is_empty()).collect();
    by_weight.sort_by(|(first, one), (second, other)| other.cmp(one).then(first.cmp(second)));
    let mut chosen: BTreeMap<String, Vec<Item<T>>> = BTreeMap::new();
    for (word, weight) in by_weight {
        if left <= FILE_LINES {
            break;
        }
        chosen.insert(word.to_owned(), Vec::new());
        left -= weight;
    }
    let mut rest = Vec::new();
    for item in items {
        match item.words.get(depth).and_then(|word| chosen.get_mut(word)) {
            Some(shelf) => shelf.push(item),
            None => rest.push(item.what),
        }
    }
    for (word, items) in chosen {
        let label = if prefix.is_empty() { word } else { format!("{prefix} {word}") };
        let below = carve(items, depth + 1, &label, carved);
        if !below.is_empty() {
            carved.insert(label, below);
        }
    }
    rest
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shelves(items: &[(&str, usize)]) -> Shelves<usize> {
        let words = |name: &str| name.split(' ').map(str::to_owned).collect();
        let items = items.iter().enumerate();
        Shelves::new(
            items.map(|(what, (name, lines))| Item { what, words: words(name), lines: *lines }).collect(),
        )
    }

    #[test]
    fn what_fits_stays_together() {
        let shelves = shelves(&[("pets list", 2_000), ("owners list", 2_000)]);
        assert_eq!(shelves.rest, [0, 1]);
        assert!(shelves.carved.is_empty());
    }

    #[test]
    fn the_heaviest_words_are_carved_until_the_rest_fits() {
        let shelves = shelves(&[("a", 3_000), ("b x", 2_500), ("c", 500), ("b y", 2_500), ("b y z", 100)]);
        assert_eq!(shelves.rest, [0, 2]);
        let carved: Vec<_> = shelves.carved.into_iter().collect();
        assert_eq!(carved, [("b".to_owned(), vec![1]), ("b y".to_owned(), vec![3, 4])]);
    }

    #[test]
    fn words_that_all_have_part_nothing() {
        let shelves = shelves(&[("pets a", 3_000), ("pets b", 2_000)]);
        assert_eq!((shelves.rest, shelves.carved.len()), (vec![1], 1));
    }
}
