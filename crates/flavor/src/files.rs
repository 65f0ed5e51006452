use std::collections::BTreeMap;

use crate::{OutputPath, Ownership};

/// Everything that an SDK consists of, in memory: texts by path.
#[derive(Debug, Clone, Default)]
pub struct Files {
    by_path: BTreeMap<OutputPath, File>,
    /// Paths in lower case, with the parts above them, as systems that ignore case would see them.
    folded: BTreeMap<String, Entry>,
}

/// One file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct File {
    /// Its text: LF endings, exactly one at the end; or empty.
    pub text: String,
    /// Whose it is.
    pub ownership: Ownership,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Entry {
    File,
    Folder,
}

impl Files {
    /// None yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a file. Line breaks at the end of the text become one.
    ///
    /// # Panics
    /// When the text has a carriage return, when the path is of those that we keep our records at, or when the path meets another that differs in case only or is a folder
    /// in one and a file in the other: a flavor's names must not let that happen.
    pub fn insert(&mut self, path: OutputPath, text: impl Into<String>, ownership: Ownership) {
        let mut text = text.into();
        assert!(memchr::memchr(b'\r', text.as_bytes()).is_none(), "{path} has a carriage return");
        assert!(!path.as_str().starts_with(".sdkwright."), "{path} is for sdkwright's own records");
        text.truncate(text.trim_end_matches('\n').len());
        if !text.is_empty() {
            text.push('\n');
        }
        let folded = path.as_str().to_ascii_lowercase();
        for (end, _) in folded.match_indices('/') {
            let folder = self.folded.entry(folded[..end].to_owned()).or_insert(Entry::Folder);
            assert!(*folder == Entry::Folder, "{path} goes through a file");
        }
        let other = self.folded.insert(folded, Entry::File);
        assert!(other.is_none(), "{path} is made twice, perhaps in another case, or is a folder too");
        self.by_path.insert(path, File { text, ownership });
    }

    /// The file at `path`.
    pub fn get(&self, path: &str) -> Option<&File> {
        self.by_path.get(path)
    }

    /// Every file by its path, sorted.
    pub fn iter(&self) -> impl Iterator<Item = (&OutputPath, &File)> {
        self.by_path.iter()
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.by_path.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.by_path.is_empty()
    }
}

impl IntoIterator for Files {
    type Item = (OutputPath, File);
    type IntoIter = std::collections::btree_map::IntoIter<OutputPath, File>;

    fn into_iter(self) -> Self::IntoIter {
        self.by_path.into_iter()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn files(entries: &[(&str, &str)]) -> Files {
        let mut files = Files::new();
        for (path, text) in entries {
            files.insert(OutputPath::new(*path), *text, Ownership::Owned);
        }
        files
    }

    #[test]
    fn texts_end_with_one_line_break() {
        for (text, kept) in
            [("a", "a\n"), ("a\n", "a\n"), ("a\n\n\n", "a\n"), ("\na\n", "\na\n"), ("", ""), ("\n", "")]
        {
            assert_eq!(files(&[("a", text)]).get("a").unwrap().text, kept, "{text:?}");
        }
    }

    #[test]
    fn paths_are_sorted_and_found() {
        let files = files(&[("src/lib.rs", "b"), ("Cargo.toml", "a"), ("src/client.rs", "c")]);
        let paths: Vec<_> = files.iter().map(|(path, _)| path.as_str()).collect();
        assert_eq!(paths, ["Cargo.toml", "src/client.rs", "src/lib.rs"]);
        assert_eq!(files.len(), 3);
        assert_eq!(files.get("src"), None);
    }

    #[test]
    #[should_panic(expected = "src/A.rs is made twice")]
    fn paths_differ_in_more_than_case() {
        files(&[("src/a.rs", ""), ("src/A.rs", "")]);
    }

    #[test]
    #[should_panic(expected = "docs is made twice")]
    fn a_folder_is_no_file() {
        files(&[("docs/a.md", ""), ("docs", "")]);
    }

    #[test]
    #[should_panic(expected = "docs/a.md goes through a file")]
    fn a_file_is_no_folder() {
        files(&[("Docs", ""), ("docs/a.md", "")]);
    }

    #[test]
    #[should_panic(expected = "carriage return")]
    fn carriage_returns_are_refused() {
        files(&[("a", "a\r\n")]);
    }
}
