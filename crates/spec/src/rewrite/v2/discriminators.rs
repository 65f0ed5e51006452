use crate::node::{Node, Object};
use crate::rewrite::{Site, object};

/// The name of a property under `discriminator` is an object with that name.
pub(super) fn discriminators(schema: &mut Object, site: &mut Site<'_>) {
    let Some(value @ Node::String(_)) = schema.get_mut("discriminator") else { return };
    let name = std::mem::replace(value, Node::Null);
    *value = object([("propertyName", name)]);
    site.moved(&["discriminator"], &["discriminator", "propertyName"]);
    site.made(&["discriminator"], &["discriminator", "propertyName"]);
}

#[cfg(test)]
mod tests {
    use crate::rewrite::tests::assert_document;

    #[test]
    fn discriminators() {
        assert_document(
            r#"{"swagger": "2.0", "paths": {}, "definitions": {"A": {"discriminator": "kind", "type": "object"}}}"#,
            r#"{"swagger": "2.0", "paths": {}, "components": {"schemas": {"A":
                {"discriminator": {"propertyName": "kind"}, "type": "object"}}}}"#,
            &[(
                "/components/schemas/A/discriminator/propertyName".to_owned(),
                "/definitions/A/discriminator".to_owned(),
            )],
        );
    }
}
