use std::borrow::Cow;

use indexmap::IndexMap;
use sdkwright_diagnostics::Pointer;

/// A value of a document. Numbers keep their digits.
#[derive(Debug, Clone, PartialEq, Default)]
pub enum Node {
    /// `null`
    #[default]
    Null,
    /// `true` or `false`
    Bool(bool),
    /// The digits as written.
    Number(String),
    /// Text
    String(String),
    /// A list
    Array(Vec<Node>),
    /// Keys in document order
    Object(Object),
}

/// Keys in document order, each once.
pub type Object = IndexMap<String, Node, Hasher>;

/// What keys are looked up by: a document has hundreds of thousands of objects, and the hasher of the standard library took
/// a twentieth of the time. Its seed differs from run to run, so that no document can choose keys that collide; nothing
/// depends on it but speed.
pub type Hasher = foldhash::fast::RandomState;

impl Node {
    /// The value under `key`, if this is an object that has it.
    pub fn get(&self, key: &str) -> Option<&Node> {
        match self {
            Self::Object(object) => object.get(key),
            _ => None,
        }
    }

    /// The node that `pointer` leads to from here.
    pub fn at(&self, pointer: &Pointer) -> Option<&Node> {
        pointer.as_str().split('/').skip(1).try_fold(self, Self::child)
    }

    /// The node that a token of a pointer leads to from here.
    pub(crate) fn child(&self, token: &str) -> Option<&Node> {
        match self {
            Self::Object(object) => object.get(&*unescape(token)),
            Self::Array(items) => items.get(index(token)?),
            _ => None,
        }
    }

    /// The node that `pointer` leads to from here, to be changed.
    pub(crate) fn at_mut(&mut self, pointer: &Pointer) -> Option<&mut Node> {
        pointer.as_str().split('/').skip(1).try_fold(self, |node, token| match node {
            Self::Object(object) => object.get_mut(&*unescape(token)),
            Self::Array(items) => items.get_mut(index(token)?),
            _ => None,
        })
    }

    /// The text, if this is text.
    pub fn as_str(&self) -> Option<&str> {
        match self {
            Self::String(text) => Some(text),
            _ => None,
        }
    }

    /// The truth value, if this is one.
    pub fn as_bool(&self) -> Option<bool> {
        match self {
            Self::Bool(value) => Some(*value),
            _ => None,
        }
    }

    /// The items, if this is a list.
    pub fn as_array(&self) -> Option<&[Node]> {
        match self {
            Self::Array(items) => Some(items),
            _ => None,
        }
    }

    /// The keys and values, if this is an object.
    pub fn as_object(&self) -> Option<&Object> {
        match self {
            Self::Object(object) => Some(object),
            _ => None,
        }
    }

    /// The number, if this is one that fits.
    pub fn as_u64(&self) -> Option<u64> {
        match self {
            Self::Number(digits) => digits.parse().ok(),
            _ => None,
        }
    }

    /// The text of `$ref`, if this is an object that has one.
    pub fn reference(&self) -> Option<&str> {
        self.get("$ref")?.as_str()
    }
}

/// A token of a pointer as the key that it stands for.
fn unescape(token: &str) -> Cow<'_, str> {
    if !token.contains('~') {
        return token.into();
    }
    let mut key = String::with_capacity(token.len());
    let mut rest = token;
    while let Some(start) = rest.find('~') {
        let (c, length) = match rest.as_bytes().get(start + 1) {
            Some(b'0') => ('~', 2),
            Some(b'1') => ('/', 2),
            _ => ('~', 1),
        };
        key.push_str(&rest[..start]);
        key.push(c);
        rest = &rest[start + length..];
    }
    key.push_str(rest);
    key.into()
}

/// An index as RFC 6901 writes it: digits without leading zeros.
fn index(token: &str) -> Option<usize> {
    let canonical = token == "0" || token.starts_with(|c: char| c.is_ascii_digit() && c != '0');
    canonical.then(|| token.parse().ok())?
}
