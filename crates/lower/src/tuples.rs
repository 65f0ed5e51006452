//! Lists with a schema for each position (`prefixItems`, JSON Schema 2020-12, core section 10.3.1.1).

use sdkwright_api::{Shape, TypeId};
use sdkwright_diagnostics::Finding;
use sdkwright_spec::{Address, Node, Object};

use crate::codes;
use crate::draft::{DraftShape, DraftTuple, DraftUnion, DraftVariant};
use crate::lowering::Lowering;
use crate::schemas::Here;

impl Lowering<'_> {
    /// A tuple, or a list of any of the positions' types where they are too many to tell apart; `None` where the schema
    /// tells no positions. `rest` is the schema of the elements behind the last position.
    ///
    /// Positions have to be there unless `minItems` says otherwise: authors list what a value consists of, and few
    /// know that JSON Schema asks for none of it.
    pub(crate) fn tuple(&mut self, here: Here<'_>, rest: Option<&Address>) -> Option<DraftShape> {
        let count = |key: &str| {
            let count = here.node.get(key).and_then(Node::as_u64)?;
            Some(usize::try_from(count).unwrap_or(usize::MAX))
        };
        let written = here.node.get("prefixItems").and_then(Node::as_array).filter(|all| !all.is_empty())?;
        let most = count("maxItems").unwrap_or(usize::MAX);
        let mut positions: Vec<TypeId> = Vec::with_capacity(written.len());
        for (index, node) in written.iter().enumerate() {
            let address = here.address.child("prefixItems").index(index);
            positions.push(self.drafts.at(&self.spec.resolve(&address), Some(node)));
        }
        let rest = rest.filter(|_| most > positions.len() && !is_closed(here.node));
        let rest = rest.map(|rest| self.drafts.at(rest, here.node.get("items")));
        let reason = if most == 0 {
            "no element is allowed here"
        } else if positions.len().min(most) > Shape::MOST_POSITIONS {
            "nobody tells so many positions apart"
        } else {
            positions.truncate(most);
            let least = count("minItems").unwrap_or(usize::MAX).min(positions.len());
            return Some(DraftShape::Tuple(DraftTuple { positions, least, rest }));
        };
        let message = format!("{reason}, so this is read as a list of any of the positions' types");
        let finding = Finding::warning(&codes::UNSUPPORTED_TUPLE, message);
        self.report(finding, &here.address.child("prefixItems"));
        let variants = positions.into_iter().chain(rest).map(DraftVariant::new).collect();
        let any_of_them = DraftShape::Union(DraftUnion { variants, discriminator: None });
        Some(DraftShape::List(self.drafts.add_part(here.id, any_of_them)))
    }
}

/// Whether the schema says that nothing may follow the positions.
fn is_closed(schema: &Node) -> bool {
    let is_nothing = |rest: &Node| rest.get("not").and_then(Node::as_object).is_some_and(Object::is_empty);
    ["items", "unevaluatedItems"].iter().any(|key| schema.get(key).is_some_and(is_nothing))
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
            ("minItems: 1, items: false", "(string, boolean?)"),
            ("minItems: 0", "(string?, boolean?)"),
            ("maxItems: 1", "(string)"),
            ("minItems: 0, maxItems: 1, items: {type: string}", "(string?)"),
            ("maxItems: 0", "[It item]"),
            ("items: {type: string}", "(string, boolean, ...string)"),
            ("maxItems: 3, minItems: 1, items: {type: string}", "(string, boolean?, ...string)"),
            ("items: true", "(string, boolean, ...any)"),
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

    #[test]
    fn tuples_are_combined() {
        let all = |one: &str, other: &str| component(&format!("{{allOf: [{{{one}}}, {{{other}}}]}}"));
        let pair = "prefixItems: [{}, {type: integer}]";
        for (other, expected) in [
            ("prefixItems: [{type: string}], items: {}", "(string, integer, ...any)"),
            ("prefixItems: [{type: string}, {}], minItems: 1", "(string, integer)"),
            ("type: array, items: {type: integer}", "(integer, integer)"),
        ] {
            assert_eq!(all(pair, other), expected, "{other}");
            assert_eq!(all(other, pair), expected, "{other}");
        }
        let open = "prefixItems: [{}], minItems: 0, items: {type: number}";
        assert_eq!(all(open, "type: array, items: {type: integer}"), "(integer?, ...integer)");
    }
}
