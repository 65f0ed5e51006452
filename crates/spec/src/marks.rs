//! Where the nodes of a file stand in its text: built when the first finding in that file is printed, not before.

mod json;
mod yaml;

use std::ops::Range;
use std::sync::OnceLock;

use sdkwright_diagnostics::{Part, Pointer};

use crate::read::Format;

/// A node's place and those of its children.
#[derive(Debug)]
pub(crate) struct Mark {
    /// The key it stands under; empty for the root and for items.
    name: String,
    key: Option<Range<usize>>,
    value: Range<usize>,
    children: OnceLock<Vec<Mark>>,
}

impl Mark {
    /// The places of a file that was read without errors.
    pub(crate) fn root(text: &str, format: Format) -> Self {
        match format {
            Format::Json => json::root(text),
            Format::Yaml => yaml::root(text),
        }
    }

    /// The bytes of the node at `pointer`, or of its nearest ancestor that is there.
    pub(crate) fn find(&self, text: &str, format: Format, pointer: &Pointer, part: Part) -> Range<usize> {
        let mut mark = self;
        for token in pointer.tokens() {
            match mark.child(text, format, &token) {
                Some(child) => mark = child,
                None => break,
            }
        }
        match (part, &mark.key) {
            (Part::Key, Some(key)) => key.clone(),
            _ => mark.value.clone(),
        }
    }

    fn children(&self, text: &str, format: Format) -> &[Mark] {
        self.children.get_or_init(|| match format {
            Format::Json => json::children(text, &self.value),
            // All children of YAML were found with the root.
            Format::Yaml => Vec::new(),
        })
    }

    fn child(&self, text: &str, format: Format, token: &str) -> Option<&Mark> {
        let children = self.children(text, format);
        if let Some(child) = children.iter().find(|child| child.key.is_some() && child.name == token) {
            return Some(child);
        }
        if let Some(item) = token.parse().ok().and_then(|index: usize| children.get(index))
            && item.key.is_none()
        {
            return Some(item);
        }
        self.merged(text, format, token)
    }

    /// The child that a YAML merge key brought.
    fn merged(&self, text: &str, format: Format, token: &str) -> Option<&Mark> {
        let merge =
            self.children(text, format).iter().find(|child| child.key.is_some() && child.name == "<<")?;
        if format == Format::Json {
            return None;
        }
        let sources = merge.children(text, format);
        match merge.child(text, format, token) {
            Some(child) if child.key.is_some() => Some(child),
            _ => sources.iter().find_map(|source| source.child(text, format, token)),
        }
    }
}
