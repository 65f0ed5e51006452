use std::fmt;

/// The stable name of a kind of finding, with what `sdkwright explain` says about it.
///
/// Each crate declares its own in a table; a code is never reused for another meaning.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Code {
    /// Kebab case, as printed: `dangling-reference`.
    pub name: &'static str,
    /// What the finding means, in one or two sentences.
    pub meaning: &'static str,
    /// How to mend it.
    pub remedy: &'static str,
}

impl Code {
    /// A code with its explanation.
    pub const fn new(name: &'static str, meaning: &'static str, remedy: &'static str) -> Self {
        Self { name, meaning, remedy }
    }

    /// The remedy as the help of a finding is written: lower case first, without a full stop.
    pub(crate) fn advice(&self) -> String {
        let remedy = self.remedy.strip_suffix('.').unwrap_or(self.remedy);
        let mut characters = remedy.chars();
        let first = characters.next().into_iter().flat_map(char::to_lowercase);
        first.chain(characters).collect()
    }

    /// Whether this is something sdkwright does not do yet, rather than a fault of the document.
    pub fn is_unsupported(&self) -> bool {
        self.name.starts_with("unsupported-")
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name)
    }
}
