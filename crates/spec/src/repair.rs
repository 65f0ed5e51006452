//! Changes to a tree that the check asks for, each stated by a warning.

use std::cmp::Reverse;

use crate::Address;
use crate::node::Node;

/// A change to a tree.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Repair {
    /// Takes the key or the item away.
    Remove(Address),
    /// Puts a value in the place of what stands there, or under a new key.
    Put(Address, Node),
}

impl Repair {
    fn address(&self) -> &Address {
        match self {
            Self::Remove(address) | Self::Put(address, _) => address,
        }
    }
}

/// Makes all changes. They speak of the trees as they are before, so that later ones in a list come first.
pub(crate) fn repair(trees: &mut [Node], mut repairs: Vec<Repair>) {
    repairs.sort_by_cached_key(|repair| Reverse(key(repair)));
    for repair in repairs {
        let Address { file, pointer } = repair.address();
        let Some(tree) = trees.get_mut(file.0 as usize) else { continue };
        let (Some(parent), Some(last)) =
            (pointer.parent().and_then(|parent| tree.at_mut(&parent)), pointer.last())
        else {
            continue;
        };
        match (parent, repair) {
            (Node::Object(object), Repair::Remove(_)) => {
                object.shift_remove(&last);
            }
            (Node::Object(object), Repair::Put(_, value)) => {
                object.insert(last, value);
            }
            (Node::Array(items), repair) => {
                let Some(index) = last.parse().ok().filter(|index| *index < items.len()) else { continue };
                match repair {
                    Repair::Remove(_) => {
                        items.remove(index);
                    }
                    Repair::Put(_, value) => items[index] = value,
                }
            }
            _ => {}
        }
    }
}

/// Sorts by place, items by their numbers.
fn key(repair: &Repair) -> (u32, Vec<(usize, String)>) {
    let number = |token: String| (token.parse().unwrap_or_default(), token);
    let address = repair.address();
    (address.file.0, address.pointer.tokens().map(number).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn items_keep_their_numbers_until_the_end() {
        let number = |digits: &str| Node::Number(digits.into());
        let items: Vec<_> = (0..12).map(|n| number(&n.to_string())).collect();
        let mut trees = [Node::Array(items)];
        let at = |pointer: &str| Address::parse(&format!("0#{pointer}")).unwrap();
        let repairs =
            vec![Repair::Remove(at("/2")), Repair::Put(at("/11"), number("x")), Repair::Remove(at("/10"))];
        repair(&mut trees, repairs);
        let left: Vec<_> = trees[0].as_array().unwrap().iter().map(Node::to_string).collect();
        assert_eq!(left.join(" "), "0 1 3 4 5 6 7 8 9 x");
    }

    #[test]
    fn what_is_not_there_is_left_alone() {
        let mut trees = [Node::Object(Default::default())];
        let at = |pointer: &str| Address::parse(&format!("0#{pointer}")).unwrap();
        repair(&mut trees, vec![Repair::Remove(at("/a/b")), Repair::Put(at("/c"), Node::Null)]);
        assert_eq!(trees[0].as_object().unwrap().keys().collect::<Vec<_>>(), ["c"]);
    }
}
