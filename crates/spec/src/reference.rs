//! The text of a `$ref`.

use std::path::{Component, Path, PathBuf};

use percent_encoding::percent_decode_str;
use sdkwright_diagnostics::Pointer;

/// What a reference says, before anything is looked up.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Reference {
    /// A place in the same file.
    Here(Fragment),
    /// A place in another file, whose path is relative to this one.
    File(String, Fragment),
    /// A place in what has this URL.
    Remote(String, Fragment),
    /// None of these: not even a JSON pointer, or percent-encoded bytes that are no text.
    Broken,
}

/// Which part of what has a path or a URL is meant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Fragment {
    /// The node at a JSON pointer.
    Pointer(Pointer),
    /// The schema that an `$anchor` names so.
    Anchor(String),
}

impl Reference {
    /// Reads a reference (RFC 3986), whose fragment is a JSON pointer (RFC 6901, section 6) or an anchor.
    pub(crate) fn parse(text: &str) -> Self {
        let (path, fragment) = text.split_once('#').unwrap_or((text, ""));
        let Some(fragment) = Fragment::parse(fragment) else { return Self::Broken };
        if is_remote(path) {
            return Self::Remote(path.to_owned(), fragment);
        }
        match decode(path) {
            Some(path) if !path.is_empty() => Self::File(path, fragment),
            Some(_) if text.starts_with('#') => Self::Here(fragment),
            _ => Self::Broken,
        }
    }
}

impl Fragment {
    fn parse(text: &str) -> Option<Self> {
        let text = decode(text)?;
        match Pointer::parse(&text) {
            Some(pointer) => Some(Self::Pointer(pointer)),
            None => is_anchor(&text).then_some(Self::Anchor(text)),
        }
    }
}

/// A scheme, as in `https://…` and `file:…`, or a host alone, as in `//host/…`. A single letter is a drive of Windows,
/// which no reference should name, but no scheme.
pub(crate) fn is_remote(path: &str) -> bool {
    let scheme = path.split_once(':').is_some_and(|(scheme, _)| {
        scheme.len() > 1
            && scheme.starts_with(|c: char| c.is_ascii_alphabetic())
            && scheme.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'-' | b'.'))
    });
    scheme || path.starts_with("//")
}

fn is_anchor(fragment: &str) -> bool {
    fragment.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_')
        && fragment
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.' | b':'))
}

fn decode(text: &str) -> Option<String> {
    percent_decode_str(text).decode_utf8().ok().map(Into::into)
}

/// `path` without `.` and `..`, as far as that goes without asking the disk.
pub(crate) fn normalize(path: &Path) -> PathBuf {
    let mut normal = PathBuf::new();
    for component in path.components() {
        match component {
            Component::CurDir => {}
            Component::ParentDir if matches!(normal.components().next_back(), Some(Component::Normal(_))) => {
                normal.pop();
            }
            other => normal.push(other),
        }
    }
    normal
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn references_are_told_apart() {
        let pointer = |text: &str| Fragment::Pointer(Pointer::parse(text).unwrap());
        let anchor = |text: &str| Fragment::Anchor(text.to_owned());
        for (text, reference) in [
            ("#", Reference::Here(pointer(""))),
            ("#/a~1b/c%20d", Reference::Here(pointer("/a~1b/c d"))),
            ("other.yaml", Reference::File("other.yaml".into(), pointer(""))),
            ("./a%2Fb.yaml#/x", Reference::File("./a/b.yaml".into(), pointer("/x"))),
            ("../../etc/passwd", Reference::File("../../etc/passwd".into(), pointer(""))),
            (
                "https://example.com/a.yaml#/x",
                Reference::Remote("https://example.com/a.yaml".into(), pointer("/x")),
            ),
            ("file:///etc/passwd", Reference::Remote("file:///etc/passwd".into(), pointer(""))),
            ("//host/share", Reference::Remote("//host/share".into(), pointer(""))),
            ("urn:uuid:1", Reference::Remote("urn:uuid:1".into(), pointer(""))),
            ("C:/a.yaml", Reference::File("C:/a.yaml".into(), pointer(""))),
            ("#Anchor", Reference::Here(anchor("Anchor"))),
            ("a.yaml#Anchor", Reference::File("a.yaml".into(), anchor("Anchor"))),
            ("#Not an anchor", Reference::Broken),
            ("", Reference::Broken),
            ("#/%ff", Reference::Broken),
        ] {
            assert_eq!(Reference::parse(text), reference, "{text}");
        }
    }

    #[test]
    fn dots_are_taken_out_of_paths() {
        for (path, normal) in
            [("a/./b/../c", "a/c"), ("../a", "../a"), ("a/../../b", "../b"), ("/../a", "/../a")]
        {
            assert_eq!(normalize(Path::new(path)), Path::new(normal), "{path}");
        }
    }
}
