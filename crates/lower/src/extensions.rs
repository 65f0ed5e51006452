//! The one reader of vendor extensions. Each idea has a neutral name, `x-sdk-…`, which wins, and the names under
//! which documents already say the same.

use indexmap::IndexMap;
use sdkwright_api::Deprecation;
use sdkwright_spec::Node;

/// An idea that documents express by an extension.
pub(crate) struct Extension {
    /// Our own name for it.
    neutral: &'static str,
    /// Names that mean the same; earlier ones win.
    known: &'static [&'static str],
}

macro_rules! extensions {
    ($($name:ident = $neutral:literal $(, $known:literal)*;)*) => {
        $(pub(crate) static $name: Extension = Extension { neutral: $neutral, known: &[$($known),*] };)*
        /// Every name, for the check that none is claimed twice.
        #[cfg(test)]
        static EVERY: &[&Extension] = &[$(&$name),*];
    };
}

extensions! {
    NAME = "x-sdk-name", "x-sdk-name-override", "x-speakeasy-name-override";
    GROUP = "x-sdk-group", "x-speakeasy-group";
    IGNORE = "x-sdk-ignore", "x-speakeasy-ignore";
    MAX_METHOD_PARAMS = "x-sdk-max-method-params", "x-speakeasy-max-method-params";
    PAGINATION = "x-sdk-pagination", "x-speakeasy-pagination";
    RETRIES = "x-sdk-retries", "x-speakeasy-retries";
    TIMEOUT = "x-sdk-timeout", "x-speakeasy-timeout";
    ERROR_MESSAGE = "x-sdk-error-message", "x-speakeasy-error-message";
    ENUM_NAMES = "x-sdk-enum-names", "x-speakeasy-enums", "x-enum-varnames", "x-enumNames";
    ENUM_DESCRIPTIONS = "x-sdk-enum-descriptions", "x-speakeasy-enum-descriptions", "x-enum-descriptions",
        "x-enum-comments";
    DISCRIMINATOR_VALUE = "x-sdk-discriminator-value", "x-ms-discriminator-value", "x-discriminator-value";
    SERVER_ID = "x-sdk-server-id", "x-speakeasy-server-id";
    DOCS = "x-sdk-docs", "x-speakeasy-docs";
    UNKNOWN_VALUES = "x-sdk-unknown-values", "x-speakeasy-unknown-values";
    USAGE_EXAMPLE = "x-sdk-usage-example", "x-speakeasy-usage-example";
    EXAMPLE = "x-sdk-example", "x-speakeasy-example";
    DEPRECATION_MESSAGE = "x-sdk-deprecation-message", "x-speakeasy-deprecation-message";
    DEPRECATION_REPLACEMENT = "x-sdk-deprecation-replacement", "x-speakeasy-deprecation-replacement";
    TYPE_OVERRIDE = "x-sdk-type-override", "x-speakeasy-type-override";
    BODY_NAME = "x-sdk-body-name", "x-codegen-request-body-name";
    GLOBALS = "x-sdk-globals", "x-speakeasy-globals";
    ERRORS = "x-sdk-errors", "x-speakeasy-errors";
    IDEMPOTENCY = "x-sdk-idempotency";
    SSE_SENTINEL = "x-sdk-sse-sentinel", "x-speakeasy-sse-sentinel";
    REWRITE = "x-sdk-extension-rewrite", "x-speakeasy-extension-rewrite";
}

/// How this document calls extensions that have another name elsewhere (`x-speakeasy-extension-rewrite`): from the
/// known name to the document's own.
#[derive(Debug, Clone, Default)]
pub(crate) struct Extensions {
    own: IndexMap<String, String>,
}

impl Extensions {
    /// Reads the renaming at the root of a document.
    pub(crate) fn of(root: &Node) -> Self {
        let plain = Self::default();
        let own = plain
            .get(root, &REWRITE)
            .and_then(Node::as_object)
            .into_iter()
            .flatten()
            .filter_map(|(known, own)| Some((known.clone(), own.as_str()?.to_owned())))
            .collect();
        Self { own }
    }

    /// What an object says about an idea: under the document's own name, the neutral one, or a known one.
    pub(crate) fn get<'a>(&self, node: &'a Node, extension: &Extension) -> Option<&'a Node> {
        self.entry(node, extension).map(|(_, value)| value)
    }

    /// The same, with the key that it stands under.
    pub(crate) fn entry<'a>(&self, node: &'a Node, extension: &Extension) -> Option<(&'a str, &'a Node)> {
        let object = node.as_object()?;
        // Most objects have none at all; that is cheaper to see than to ask for each name.
        if !object.keys().any(|key| key.starts_with("x-")) && self.own.is_empty() {
            return None;
        }
        let names = || std::iter::once(&extension.neutral).chain(extension.known);
        names()
            .filter_map(|name| self.own.get(*name))
            .map(String::as_str)
            .chain(names().copied())
            .find_map(|name| object.get_key_value(name))
            .map(|(key, value)| (key.as_str(), value))
    }

    /// The text of an extension; other kinds of values count as absent.
    pub(crate) fn text<'a>(&self, node: &'a Node, extension: &Extension) -> Option<&'a str> {
        self.get(node, extension).and_then(Node::as_str).filter(|text| !text.trim().is_empty())
    }

    /// Whether an extension is set. `false` means no, any other value yes: some are switches, some carry details.
    pub(crate) fn is_set(&self, node: &Node, extension: &Extension) -> bool {
        !matches!(self.get(node, extension), None | Some(Node::Null | Node::Bool(false)))
    }

    /// Whether something should not be used any more, and what the document says about that.
    pub(crate) fn deprecation(&self, deprecated: bool, node: &Node) -> Option<Deprecation> {
        let message = self.text(node, &DEPRECATION_MESSAGE).map(str::to_owned);
        let replacement = self.text(node, &DEPRECATION_REPLACEMENT).map(str::to_owned);
        (deprecated || message.is_some() || replacement.is_some())
            .then_some(Deprecation { message, replacement })
    }
}

#[cfg(test)]
mod tests {
    use sdkwright_spec::Object;

    use super::*;

    fn object(entries: &[(&str, &str)]) -> Node {
        let text = |value: &str| Node::String(value.to_owned());
        Node::Object(entries.iter().map(|(key, value)| ((*key).to_owned(), text(value))).collect())
    }

    #[test]
    fn the_neutral_name_wins() {
        let node = object(&[("x-speakeasy-group", "theirs"), ("x-sdk-group", "ours")]);
        assert_eq!(Extensions::default().text(&node, &GROUP), Some("ours"));
    }

    #[test]
    fn a_document_may_use_its_own_name() {
        let mut root = Object::default();
        root.insert("x-speakeasy-extension-rewrite".into(), object(&[("x-speakeasy-group", "x-shelf")]));
        let extensions = Extensions::of(&Node::Object(root));
        assert_eq!(extensions.text(&object(&[("x-shelf", "books")]), &GROUP), Some("books"));
    }

    #[test]
    fn no_name_means_two_things() {
        let mut names: Vec<_> = EVERY
            .iter()
            .flat_map(|extension| std::iter::once(&extension.neutral).chain(extension.known))
            .collect();
        names.sort_unstable();
        assert!(names.windows(2).all(|pair| pair[0] != pair[1]));
    }

    #[test]
    fn false_switches_off() {
        let node = |value| Node::Object(Object::from_iter([("x-sdk-ignore".to_owned(), value)]));
        let extensions = Extensions::default();
        assert!(extensions.is_set(&node(Node::Bool(true)), &IGNORE));
        assert!(!extensions.is_set(&node(Node::Bool(false)), &IGNORE));
        assert!(!extensions.is_set(&Node::Object(Object::default()), &IGNORE));
    }
}
