//! What a document says about valid values beyond what a type can say.

use indexmap::map::Entry;
use sdkwright_diagnostics::Finding;
use sdkwright_spec::Node;

use crate::codes;
use crate::draft::{DraftObject, DraftShape};
use crate::lowering::Lowering;
use crate::schemas::Here;

/// Keywords that exclude values, or tie one property to another (JSON Schema 2020-12, core section 10 and validation
/// section 6). Bounds, lengths and patterns are not among them: everybody knows that types do not check those.
const RULES: &[&str] = &[
    "not",
    "if",
    "dependentRequired",
    "dependentSchemas",
    "propertyNames",
    "contains",
    "unevaluatedItems",
    "contentSchema",
];

/// Keywords whose lists have entries (JSON Schema 2020-12, core section 10.2.1 and validation section 6.1.2).
const CHOICES: &[&str] = &["enum", "oneOf", "anyOf", "allOf"];

impl Lowering<'_> {
    /// Notes the keywords of a schema that its type does not follow.
    pub(crate) fn note_rules(&mut self, here: Here<'_>) {
        let Some(schema) = here.node.as_object() else { return };
        for key in CHOICES {
            if schema.get(*key).and_then(Node::as_array).is_some_and(<[Node]>::is_empty) {
                let message = format!("`{key}` lists nothing; it is left out");
                let finding = Finding::warning(&codes::EMPTY_CHOICES, message);
                self.report(finding.help("list what may stand there"), &here.address.child(key));
            }
        }
        let rules: Vec<_> = RULES.iter().filter(|key| schema.contains_key(**key)).collect();
        let Some(first) = rules.first() else { return };
        let quoted: Vec<_> = rules.iter().map(|key| format!("`{key}`")).collect();
        let message = format!("the type of this schema does not follow {}", quoted.join(", "));
        self.report(Finding::note(&codes::UNTYPED_RULE, message), &here.address.child(first));
    }

    /// Adds the properties that an object has under a condition. Which condition holds is the API's business; that they
    /// may be there is not to be lost.
    pub(crate) fn conditional_properties(&mut self, here: Here<'_>, object: &mut DraftObject) {
        let Some(schema) = here.node.as_object() else { return };
        let branches =
            ["then", "else"].iter().filter_map(|key| Some((here.address.child(key), schema.get(*key)?)));
        let dependent = schema.get("dependentSchemas").and_then(Node::as_object).into_iter().flatten();
        let dependent =
            dependent.map(|(key, schema)| (here.address.child("dependentSchemas").child(key), schema));
        let own = object.properties.len();
        for (address, branch) in branches.chain(dependent) {
            for (key, node) in branch.get("properties").and_then(Node::as_object).into_iter().flatten() {
                let property = address.child("properties").child(key);
                match object.properties.entry(key.clone()) {
                    Entry::Vacant(place) => {
                        let ty = self.drafts.at(&self.spec.resolve(&property), Some(node));
                        self.drafts.get_mut(ty).is_property |= node.reference().is_none();
                        place.insert(ty);
                    }
                    // One condition says this and another that.
                    Entry::Occupied(mut place) if place.index() >= own => {
                        place.insert(self.drafts.add_part(here.id, DraftShape::Any));
                    }
                    Entry::Occupied(_) => {}
                }
            }
        }
        object.declared |= object.properties.len() > own;
    }
}

/// Whether an object may have properties under a condition, or ones that no keyword names.
pub(crate) fn has_conditions(node: &Node) -> bool {
    ["then", "else", "dependentSchemas", "unevaluatedProperties"].iter().any(|key| node.get(key).is_some())
}
