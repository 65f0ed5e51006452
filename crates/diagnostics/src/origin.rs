use std::fmt;
use std::ops::Range;
use std::sync::Arc;

/// Index of a source file, given out by whoever read it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct FileId(pub u32);

/// A JSON pointer ([RFC 6901](https://www.rfc-editor.org/rfc/rfc6901)): `""` is the root, `/paths/~1customers/get`
/// a node below it. Cheap to clone.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Pointer(Arc<str>);

/// Which part of the node a finding means.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum Part {
    /// The node itself.
    #[default]
    Value,
    /// The key that it stands under.
    Key,
    /// These bytes of the file's text, whatever the pointer: for what no tree has, such as a syntax error or a key
    /// that is given twice.
    Bytes {
        /// The first byte.
        start: u32,
        /// The byte behind the last one.
        end: u32,
    },
}

/// Where a node stands in the files that the user wrote.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Origin {
    /// The source file.
    pub file: FileId,
    /// The node in it.
    pub pointer: Pointer,
    /// The node or its key.
    pub part: Part,
}

impl Pointer {
    /// The root of a document.
    pub fn root() -> Self {
        Self(Arc::from(""))
    }

    /// A pointer from its text; `None` unless it is empty or starts with `/`.
    pub fn parse(text: &str) -> Option<Self> {
        (text.is_empty() || text.starts_with('/')).then(|| Self(Arc::from(text)))
    }

    /// The child under `key`, which is escaped here.
    #[must_use]
    pub fn child(&self, key: &str) -> Self {
        let mut text = String::with_capacity(self.0.len() + key.len() + 1);
        text.push_str(&self.0);
        Self::push_token(&mut text, key);
        Self(text.into())
    }

    /// Appends a token to the text of a pointer: `/` and the token, escaped.
    pub fn push_token(text: &mut String, token: &str) {
        text.push('/');
        if token.bytes().any(|byte| matches!(byte, b'~' | b'/')) {
            text.push_str(&token.replace('~', "~0").replace('/', "~1"));
        } else {
            text.push_str(token);
        }
    }

    /// The child at `index` of an array.
    #[must_use]
    pub fn index(&self, index: usize) -> Self {
        Self(format!("{}/{index}", self.0).into())
    }

    /// The parent, `None` at the root.
    pub fn parent(&self) -> Option<Self> {
        self.0.rfind('/').map(|end| Self(Arc::from(&self.0[..end])))
    }

    /// The reference tokens from the root down, unescaped.
    pub fn tokens(&self) -> impl Iterator<Item = String> + '_ {
        self.0.split('/').skip(1).map(|token| token.replace("~1", "/").replace("~0", "~"))
    }

    /// The last token, unescaped; `None` at the root.
    pub fn last(&self) -> Option<String> {
        self.0.rfind('/').map(|start| self.0[start + 1..].replace("~1", "/").replace("~0", "~"))
    }

    /// The text, escaped as RFC 6901 asks.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Pointer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for Pointer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "#{}", self.0)
    }
}

impl Origin {
    /// The node at `pointer` of `file`.
    pub fn new(file: FileId, pointer: Pointer) -> Self {
        Self { file, pointer, part: Part::Value }
    }

    /// The root of `file`.
    pub fn root(file: FileId) -> Self {
        Self::new(file, Pointer::root())
    }

    /// Bytes of the text of `file`.
    pub fn bytes(file: FileId, bytes: Range<usize>) -> Self {
        let clamp = |byte: usize| u32::try_from(byte).unwrap_or(u32::MAX);
        let part = Part::Bytes { start: clamp(bytes.start), end: clamp(bytes.end) };
        Self { file, pointer: Pointer::root(), part }
    }

    /// The child under `key`.
    #[must_use]
    pub fn child(&self, key: &str) -> Self {
        Self::new(self.file, self.pointer.child(key))
    }

    /// The child at `index` of an array.
    #[must_use]
    pub fn index(&self, index: usize) -> Self {
        Self::new(self.file, self.pointer.index(index))
    }

    /// The key of this node instead of its value.
    #[must_use]
    pub fn key(mut self) -> Self {
        self.part = Part::Key;
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn children_are_escaped_and_read_back() {
        let pointer = Pointer::root().child("paths").child("/a~b").index(3);
        assert_eq!(pointer.as_str(), "/paths/~1a~0b/3");
        assert_eq!(pointer.tokens().collect::<Vec<_>>(), ["paths", "/a~b", "3"]);
        assert_eq!(pointer.parent().and_then(|p| p.last()).as_deref(), Some("/a~b"));
        assert_eq!(Pointer::root().last(), None);
    }

    #[test]
    fn a_pointer_starts_with_a_slash() {
        assert!(Pointer::parse("").is_some() && Pointer::parse("/a").is_some());
        assert!(Pointer::parse("a").is_none());
    }
}
