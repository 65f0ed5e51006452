//! How much of what schemas describe arrives in a type: the part of the balance that no other stage can count.

use indexmap::{IndexMap, IndexSet};
use sdkwright_api::{Balance, TypeId};
use sdkwright_diagnostics::Finding;

use crate::codes;
use crate::compact::Arena;
use crate::lowering::Lowering;

/// What the schemas that were read describe, by the drafts of the schemas that say so themselves.
#[derive(Debug, Default)]
pub(crate) struct Described {
    /// How many properties each object describes.
    pub(crate) fields: IndexMap<TypeId, usize>,
    /// Schemas with a name of their own that others are made of.
    pub(crate) parts: IndexSet<TypeId>,
    /// Objects whose properties are described, word for word, by what took their place.
    pub(crate) restated: IndexSet<TypeId>,
    /// How many values enums list.
    pub(crate) values: usize,
    /// How many of those no type names; each enum is reported where it stands.
    pub(crate) unnamed_values: usize,
}

impl Lowering<'_> {
    /// Counts the schemas that are kept for reuse: components, and those of other files and of definitions that
    /// something refers to. Of the latter one may be a part of others and no type of its own.
    pub(crate) fn balance_schemas(&self, arena: &Arena, balance: &mut Balance) {
        let elsewhere = &self.drafts.elsewhere;
        let arrives = |id: &&TypeId| arena.has(**id) || self.drafts.described.parts.contains(*id);
        balance.schemas_in = self.drafts.component_count() + elsewhere.len();
        balance.schemas_out = arena.component_count() + elsewhere.iter().filter(arrives).count();
    }

    /// Counts fields and values, and names the objects whose properties are in no type.
    pub(crate) fn balance_fields(&mut self, arena: &Arena, balance: &mut Balance) {
        let described = std::mem::take(&mut self.drafts.described);
        balance.values_in = described.values;
        balance.values_out = described.values - described.unnamed_values;
        for (id, count) in described.fields {
            balance.fields_in += count;
            if arena.has_source(id) || described.restated.contains(&id) {
                balance.fields_out += count;
                continue;
            }
            let properties = if count == 1 { "property" } else { "properties" };
            let message = format!("{count} {properties} described here are in no type");
            let address = self.drafts.get(id).address.child("properties");
            self.report(Finding::note(&codes::LOST_PROPERTIES, message), &address);
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::testing::lowered;

    #[test]
    fn what_arrives_and_what_does_not() {
        let object = |keys: &[&str]| {
            let keys: Vec<_> = keys.iter().map(|key| format!("{key}: {{type: string}}")).collect();
            format!("{{type: object, properties: {{{}}}}}", keys.join(", "))
        };
        let [a, ab] = [object(&["a"]), object(&["a", "b"])];
        for (schema, fields, values) in [
            (ab.clone(), (2, 2), (0, 0)),
            (format!("{{allOf: [{a}, {ab}]}}"), (3, 3), (0, 0)),
            (format!("{{oneOf: [{a}, {ab}]}}"), (3, 3), (0, 0)),
            (format!("{{anyOf: [{ab}, {{}}]}}"), (2, 0), (0, 0)),
            (format!("{{allOf: [{ab}, {{type: string}}]}}"), (2, 0), (0, 0)),
            ("{type: string, enum: [a, b]}".to_owned(), (0, 0), (2, 2)),
            ("{type: number, enum: [0.5, 1]}".to_owned(), (0, 0), (2, 0)),
            ("{type: object, properties: {a: {enum: [x]}}}".to_owned(), (1, 1), (1, 1)),
        ] {
            let balance = lowered(&format!("paths: {{}}\ncomponents: {{schemas: {{It: {schema}}}}}")).balance;
            assert_eq!((balance.fields_in, balance.fields_out), fields, "{schema}");
            assert_eq!((balance.values_in, balance.values_out), values, "{schema}");
        }
    }
}
