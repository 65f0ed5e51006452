//! Brings documents into the form of OpenAPI 3.0, one named rule at a time.
//!
//! The rules for schemas apply to documents of every version: where one of 3.0 uses a key of 3.1, the check has warned,
//! and where it uses none, the rules find nothing to do. Version 2.0 has rules of its own, which come before.

mod constants;
mod content;
mod cookies;
mod enums;
mod examples;
mod exclusive;
mod flags;
mod forms;
mod moves;
mod null_variants;
mod patterns;
mod positions;
mod querystrings;
mod siblings;
mod types;
mod v2;
mod values;

use sdkwright_diagnostics::{Finding, Findings, Origin};

pub(crate) use forms::{is_form, is_json};
pub(crate) use moves::Moves;

use crate::Address;
use crate::kind::Kind;
use crate::links::Links;
use crate::node::{Node, Object};
use crate::version::Version;

/// Changes an object and notes what moved in it.
type Rule = fn(&mut Object, &mut Site<'_>);

/// In the order in which they are applied to each schema.
const SCHEMA_RULES: &[Rule] = &[
    siblings::references_with_siblings,
    null_variants::null_variants,
    constants::constants,
    enums::null_in_enums,
    exclusive::exclusive_bounds,
    examples::examples,
    content::content,
    positions::positions,
    patterns::pattern_properties,
    // The last, for it divides what the others have brought into form.
    types::lists_of_types,
];

const PARAMETER_RULES: &[Rule] = &[querystrings::querystrings, cookies::cookie_styles];

const EXAMPLE_RULES: &[Rule] = &[values::data_values];

/// Whether a rule may change an object. Most schemas of a document are as they were in 3.0, so that looking each of them up
/// again would be the greater part of the work.
pub(crate) fn may_change(kind: Kind, object: &Object, version: Version) -> bool {
    let is = |key: &str, word: &str| object.get(key).and_then(Node::as_str) == Some(word);
    match kind {
        _ if version == Version::V2_0 => kind.is_rewritten(),
        Kind::Schema => object.iter().any(|(key, value)| match key.as_str() {
            "type" => !value.as_str().is_some_and(|word| PLAIN_TYPES.contains(&word)),
            "items" => value.as_object().is_none(),
            key => KEYS_OF_RULES.contains(&key),
        }),
        Kind::Parameter => is("in", "querystring") || is("style", "cookie"),
        Kind::Example => object.contains_key("dataValue"),
        _ => false,
    }
}

/// Types that no rule looks at.
const PLAIN_TYPES: &[&str] = &["array", "boolean", "integer", "number", "object", "string"];

/// The keys of schemas that rules look at, beside `type` and `items`.
const KEYS_OF_RULES: &[&str] = &[
    "$ref",
    "anyOf",
    "const",
    "contentEncoding",
    "contentMediaType",
    "enum",
    "examples",
    "exclusiveMaximum",
    "exclusiveMinimum",
    "oneOf",
    "patternProperties",
];

/// Applies all rules to all objects, of which outer ones come before those inside of them. `moves` says what was moved
/// before.
pub(crate) fn rewrite(
    trees: &mut [Node],
    links: &mut Links,
    objects: Vec<(Address, Kind)>,
    moves: &mut Moves,
    findings: &mut Findings,
) {
    let mut v2 = v2::Plans::new(trees, links, &objects);
    for (original, kind) in objects {
        let address = moves.now(&original);
        let Some(node) =
            trees.get_mut(address.file.0 as usize).and_then(|tree| tree.at_mut(&address.pointer))
        else {
            continue;
        };
        let mut site = Site { address, original, moves: &mut *moves, links: &mut *links, findings };
        let rules = match kind {
            Kind::Schema => {
                rewrite_schema(node, v2.schema_rules(), &mut site);
                continue;
            }
            Kind::Parameter => PARAMETER_RULES,
            Kind::Example => EXAMPLE_RULES,
            _ => {
                v2.rewrite(kind, node, &mut site);
                continue;
            }
        };
        if let Node::Object(object) = node {
            rules.iter().for_each(|rule| rule(object, &mut site));
        }
    }
}

/// Applies the rules for schemas, and before them those that only some versions need.
fn rewrite_schema(node: &mut Node, before: &[Rule], site: &mut Site<'_>) {
    flags::flags(node, site);
    if let Node::Object(schema) = node {
        before.iter().chain(SCHEMA_RULES).for_each(|rule| rule(schema, site));
    }
}

/// The object that rules are applied to.
struct Site<'m> {
    address: Address,
    /// Where it stood before all rules.
    original: Address,
    moves: &'m mut Moves,
    links: &'m mut Links,
    findings: &'m mut Findings,
}

impl Site<'_> {
    /// What stood at `from` stands at `to` now, both counted from the object.
    fn moved(&mut self, from: &[&str], to: &[&str]) {
        self.moves.moved(&self.at(from), &self.at(to));
    }

    /// There is something new at `at`, which stands for what is written at `from`.
    fn made(&mut self, at: &[&str], from: &[&str]) {
        self.moves.made(&self.at(at), &self.at(from));
    }

    /// There is something new at `at`, which stands for what stood at `original` before all rules.
    fn stands_for(&mut self, at: &[&str], original: &Address) {
        self.moves.stands_for(&self.at(at), original);
    }

    /// What stood at `from` is part of the object itself now.
    fn absorbed(&mut self, from: &[&str]) {
        self.moves.absorbed(&self.at(from), &self.address);
    }

    /// A reference to what stood at `original` before all rules.
    fn reference_to(&mut self, original: &Address) -> Node {
        self.links.reference(self.address.file, original)
    }

    /// The same place, for an object inside of this one.
    fn inner(&mut self, token: &str) -> Site<'_> {
        Site {
            address: self.address.child(token),
            original: self.original.child(token),
            moves: &mut *self.moves,
            links: &mut *self.links,
            findings: &mut *self.findings,
        }
    }

    /// Reports something about what stands at `at`.
    fn report(&mut self, finding: Finding, at: &[&str]) {
        let Address { file, pointer } = self.moves.origin(&self.at(at));
        self.findings.push(finding.at(Origin::new(file, pointer).key()));
    }

    fn at(&self, tokens: &[&str]) -> Address {
        tokens.iter().fold(self.address.clone(), |address, token| address.child(token))
    }
}

/// Takes an item out of a list under `key`; those behind it move up.
fn remove_item(items: &mut Vec<Node>, index: usize, key: &str, site: &mut Site<'_>) {
    items.remove(index);
    for index in index..items.len() {
        site.moved(&[key, &(index + 1).to_string()], &[key, &index.to_string()]);
    }
}

/// Says that null is allowed.
fn allow_null(schema: &mut Object) {
    schema.insert("nullable".to_owned(), Node::Bool(true));
}

/// An object of these entries.
fn object<const N: usize>(entries: [(&str, Node); N]) -> Node {
    Node::Object(entries.into_iter().map(|(key, value)| (key.to_owned(), value)).collect())
}

fn text(text: &str) -> Node {
    Node::String(text.to_owned())
}

#[cfg(test)]
mod tests {
    use sdkwright_diagnostics::{FileId, Pointer};

    use super::*;
    use crate::{read, shape};

    /// Rewrites the schema that `before` is and compares; then looks where nodes came from.
    pub(super) fn assert_rewritten(before: &str, after: &str, origins: &[(&str, &str)]) {
        let text = |schema: &str| {
            format!("{{\"openapi\": \"3.1.0\", \"components\": {{\"schemas\": {{\"S\": {schema}}}}}}}")
        };
        let below = |pointer: &str| format!("/components/schemas/S{pointer}");
        let origins: Vec<_> = origins.iter().map(|(now, then)| (below(now), below(then))).collect();
        assert_document(&text(before), &text(after), &origins);
    }

    /// The same for a whole document, to which `info` is added.
    pub(super) fn assert_document(before: &str, after: &str, origins: &[(String, String)]) {
        let with_info = before.replacen(", ", ", \"info\": {\"title\": \"t\", \"version\": \"1\"}, ", 1);
        let (document, findings) = crate::Document::from_text("test", &with_info);
        assert_eq!(findings.iter().count(), 0, "{before}");
        let shape = shape::check(&document);
        assert!(!shape.findings.has_errors(), "{before}: {:?}", shape.findings);
        let mut trees: Vec<Node> = document.trees.into_iter().flatten().collect();
        let (mut moves, mut links) = (Moves::default(), Links::default());
        rewrite(&mut trees, &mut links, shape.objects, &mut moves, &mut Findings::new());
        if let Node::Object(root) = &mut trees[0] {
            root.shift_remove("info");
        }
        let wanted = read::read(FileId(0), after, &mut Findings::new()).tree.unwrap();
        assert_eq!(trees[0].to_string(), wanted.to_string(), "{before}");
        for (now, then) in origins {
            let address = |text: &str| Address::new(FileId(0), Pointer::parse(text).unwrap());
            assert!(trees[0].at(&address(now).pointer).is_some(), "there is nothing at {now}");
            assert_eq!(moves.origin(&address(now)), address(then), "{before}: {now}");
        }
    }
}
