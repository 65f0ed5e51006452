//! Lists with a schema for each position (`prefixItems`, JSON Schema 2020-12, core section 10.3.1.1).

use sdkwright_api::{Shape, TypeId};
use sdkwright_diagnostics::Finding;
use sdkwright_spec::{Address, Node};

use crate::codes;
use crate::draft::{DraftShape, DraftUnion, DraftVariant};
use crate::lowering::Lowering;
use crate::schemas::Here;

impl Lowering<'_> {
    /// A tuple, or a list of any of the positions' types where a tuple would lose elements or miss some; `None` where
    /// the schema tells no positions. `rest` is the schema of the elements behind the last position.
    pub(crate) fn tuple(&mut self, here: Here<'_>, rest: Option<&Address>) -> Option<DraftShape> {
        let written = here.node.get("prefixItems").and_then(Node::as_array)?;
        let mut positions: Vec<TypeId> = Vec::with_capacity(written.len());
        for (index, node) in written.iter().enumerate() {
            let address = here.address.child("prefixItems").index(index);
            positions.push(self.drafts.at(&self.spec.resolve(&address), Some(node)));
        }
        if positions.is_empty() {
            return None;
        }
        let Some(reason) = untyped(here.node, positions.len()) else {
            return Some(DraftShape::Tuple(positions));
        };
        let message = format!("{reason}, so this is read as a list of any of the positions' types");
        let finding = Finding::warning(&codes::UNSUPPORTED_TUPLE, message);
        self.report(finding, &here.address.child("prefixItems"));
        if let Some(rest) = rest.filter(|_| !is_closed(here.node, positions.len())) {
            positions.push(self.drafts.at(rest, here.node.get("items")));
        }
        let variants = positions.into_iter().map(DraftVariant::new).collect();
        let any_of_them = DraftShape::Union(DraftUnion { variants, discriminator: None });
        Some(DraftShape::List(self.drafts.add_part(here.id, any_of_them)))
    }
}

/// Why the positions have no types of their own, if they have none.
fn untyped(schema: &Node, positions: usize) -> Option<&'static str> {
    let count = |key: &str| schema.get(key).and_then(Node::as_u64);
    let positions_told = positions as u64;
    if positions > Shape::MOST_POSITIONS {
        Some("nobody tells so many positions apart")
    } else if count("minItems").is_some_and(|least| least < positions_told) {
        Some("not all positions have to be there")
    } else if count("maxItems").is_some_and(|most| most < positions_told) {
        Some("there are fewer elements than positions")
    } else if schema.get("items").is_some() && !is_closed(schema, positions) {
        Some("more elements may follow the positions")
    } else {
        None
    }
}

/// Whether nothing may follow the positions.
fn is_closed(schema: &Node, positions: usize) -> bool {
    let is_nothing =
        |rest: &Node| rest.get("not").and_then(Node::as_object).is_some_and(|not| not.is_empty());
    schema.get("maxItems").and_then(Node::as_u64) == Some(positions as u64)
        || schema.get("items").is_some_and(is_nothing)
        || schema.get("unevaluatedItems").is_some_and(is_nothing)
}

#[cfg(test)]
mod tests {
    use crate::testing::component;

    #[test]
    fn what_positions_come_to() {
        let pair = "prefixItems: [{type: string}, {type: boolean}]";
        for (more, expected) in [
            ("", "(string, boolean)"),
            ("items: false", "(string, boolean)"),
            ("unevaluatedItems: false", "(string, boolean)"),
            ("minItems: 2, maxItems: 2", "(string, boolean)"),
            ("maxItems: 2, items: {type: integer}", "(string, boolean)"),
            ("minItems: 3", "(string, boolean)"),
            ("minItems: 1, items: false", "[It item]"),
            ("maxItems: 1", "[It item]"),
            ("items: {type: string}", "[It item]"),
            ("items: true", "[any]"),
        ] {
            assert_eq!(component(&format!("{{type: array, {pair}, {more}}}")), expected, "{more}");
            assert_eq!(component(&format!("{{{pair}, {more}}}")), expected, "{more}");
        }
    }

    #[test]
    fn positions_beyond_counting() {
        let positions =
            |count: usize| format!("{{prefixItems: [{}]}}", vec!["{type: string}"; count].join(", "));
        assert_eq!(component(&positions(1)), "(string)");
        assert_eq!(component(&positions(12)), format!("({})", ["string"; 12].join(", ")));
        assert_eq!(component(&positions(13)), "[string]");
        assert_eq!(component("{type: array, prefixItems: []}"), "[any]");
    }
}
