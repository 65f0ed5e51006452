//! Names for those whose wish is taken.

use super::claim::joint;
use super::{Holder, Scope};

impl Scope {
    /// The wish, or the wish with the first number that is free.
    pub(super) fn free_name(&mut self, wanted: &str, key: &str) -> String {
        if self.is_free(wanted, key) {
            return wanted.to_owned();
        }
        let joint = joint(wanted);
        let numbered = |number: u32| format!("{wanted}{joint}{number}");
        let mut first = self.numbers.get(wanted).copied().unwrap_or(2);
        // What is given stays so: thousands who wish for the same need not all begin at the first number.
        while self.is_gone(&numbered(first)) {
            first += 1;
        }
        self.numbers.insert(wanted.to_owned(), first);
        let mut names = (first..).map(numbered);
        names.find(|name| self.is_free(name, key)).expect("there are more numbers than names")
    }

    fn is_gone(&self, name: &str) -> bool {
        matches!(self.taken.get(&*self.fold(name)), Some(Holder::Reserved | Holder::Given { .. }))
    }
}
