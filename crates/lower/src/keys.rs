use indexmap::IndexSet;

/// Keys of names within one role, each given out once.
#[derive(Debug, Default)]
pub(crate) struct Keys(IndexSet<String>);

impl Keys {
    /// The key, with a number behind it where it is taken: two files may have one name, two servers one address, and
    /// variants of a union may be told apart by nothing but their order.
    pub(crate) fn unique(&mut self, key: String) -> String {
        if self.0.insert(key.clone()) {
            return key;
        }
        let mut number = 2;
        loop {
            let numbered = format!("{key} {number}");
            if self.0.insert(numbered.clone()) {
                return numbered;
            }
            number += 1;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_key_is_given_out_twice() {
        let mut keys = Keys::default();
        let given = ["a", "a", "a 2", "b", "a"].map(|key| keys.unique(key.to_owned()));
        assert_eq!(given, ["a", "a 2", "a 2 2", "b", "a 3"]);
    }
}
