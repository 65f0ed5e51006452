//! Brings schemas into the form of OpenAPI 3.0, one named rule at a time.
//!
//! The rules apply to documents of every version: where one of 3.0 uses a key of 3.1, the check has warned, and where
//! it uses none, the rules find nothing to do.

mod constants;
mod content;
mod enums;
mod examples;
mod exclusive;
mod flags;
mod moves;
mod null_variants;
mod patterns;
mod siblings;
mod tuples;
mod types;

use std::collections::BTreeSet;

use sdkwright_diagnostics::{Finding, Findings, Origin};

pub(crate) use moves::Moves;

use crate::Address;
use crate::node::{Node, Object};

/// Changes a schema and notes what moved in it.
type Rule = fn(&mut Object, &mut Site<'_>);

/// In the order in which they are applied to each schema.
const RULES: &[Rule] = &[
    siblings::references_with_siblings,
    null_variants::null_variants,
    constants::constants,
    enums::null_in_enums,
    exclusive::exclusive_bounds,
    examples::examples,
    content::content,
    tuples::tuples,
    patterns::pattern_properties,
    // The last, for it divides what the others have brought into form.
    types::lists_of_types,
];

/// Applies all rules to all schemas, of which outer ones come before those inside of them.
pub(crate) fn rewrite(trees: &mut [Node], schemas: BTreeSet<Address>, findings: &mut Findings) -> Moves {
    let mut moves = Moves::default();
    for original in schemas {
        let address = moves.now(&original);
        let Some(node) =
            trees.get_mut(address.file.0 as usize).and_then(|tree| tree.at_mut(&address.pointer))
        else {
            continue;
        };
        let mut site = Site { address, moves: &mut moves, findings };
        flags::flags(node, &mut site);
        let Node::Object(schema) = node else { continue };
        for rule in RULES {
            rule(schema, &mut site);
        }
    }
    moves
}

/// The schema that rules are applied to.
struct Site<'m> {
    address: Address,
    moves: &'m mut Moves,
    findings: &'m mut Findings,
}

impl Site<'_> {
    /// What stood at `from` stands at `to` now, both counted from the schema.
    fn moved(&mut self, from: &[&str], to: &[&str]) {
        self.moves.moved(&self.at(from), &self.at(to));
    }

    /// There is something new at `at`, which stands for what is written at `from`.
    fn made(&mut self, at: &[&str], from: &[&str]) {
        self.moves.made(&self.at(at), &self.at(from));
    }

    /// What stood at `from` is part of the schema itself now.
    fn absorbed(&mut self, from: &[&str]) {
        self.moves.absorbed(&self.at(from), &self.address);
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

#[cfg(test)]
mod tests {
    use sdkwright_diagnostics::{FileId, Pointer};

    use super::*;
    use crate::{read, shape};

    /// Rewrites the schema that `before` is and compares; then looks where nodes came from.
    pub(super) fn assert_rewritten(before: &str, after: &str, origins: &[(&str, &str)]) {
        let text = format!(
            "{{\"openapi\": \"3.1.0\", \"info\": {{\"title\": \"t\", \"version\": \"1\"}}, \
             \"components\": {{\"schemas\": {{\"S\": {before}}}}}}}"
        );
        let (document, findings) = crate::Document::from_text("test", &text);
        assert_eq!(findings.iter().count(), 0, "{before}");
        let shape = shape::check(&document);
        assert!(!shape.findings.has_errors(), "{before}: {:?}", shape.findings);
        let mut trees: Vec<Node> = document.trees.into_iter().flatten().collect();
        let moves = rewrite(&mut trees, shape.schemas, &mut Findings::new());
        let schema = Address::new(FileId(0), Pointer::parse("/components/schemas/S").unwrap());
        let wanted =
            read::read(FileId(0), &format!("{{\"S\": {after}}}"), &mut Findings::new()).tree.unwrap();
        let found = trees[0].at(&schema.pointer).unwrap();
        assert_eq!(found.to_string(), wanted.get("S").unwrap().to_string(), "{before}");
        for (now, then) in origins {
            let address = |rest: &str| {
                Address::new(
                    FileId(0),
                    Pointer::parse(&format!("{}{rest}", schema.pointer.as_str())).unwrap(),
                )
            };
            assert_eq!(moves.origin(&address(now)), address(then), "{before}: {now}");
        }
    }
}
