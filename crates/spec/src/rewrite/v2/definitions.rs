use super::Plans;
use crate::node::{Node, Object};
use crate::rewrite::Site;

/// Definitions, parameters, responses and security definitions are components. Bodies and fields of forms stay where they
/// are: in 3.0 they are no parameters, and what a body is depends on the operation.
pub(super) fn definitions(root: &mut Object, plans: &Plans, site: &mut Site<'_>) {
    let mut components = Object::default();
    for (key, section) in [
        ("definitions", "schemas"),
        ("responses", "responses"),
        ("parameters", "parameters"),
        ("securityDefinitions", "securitySchemes"),
    ] {
        let Some(Node::Object(entries)) = root.shift_remove(key) else { continue };
        let mut moved = Object::default();
        let mut kept = Object::default();
        for (name, entry) in entries {
            if plans.shared.contains(&site.original.child(key).child(&name)) {
                kept.insert(name, entry);
            } else {
                site.moved(&[key, &name], &["components", section, &name]);
                moved.insert(name, entry);
            }
        }
        if !kept.is_empty() {
            root.insert(key.to_owned(), Node::Object(kept));
        }
        site.made(&["components", section], &[key]);
        components.insert(section.to_owned(), Node::Object(moved));
    }
    root.shift_remove("consumes");
    root.shift_remove("produces");
    if !components.is_empty() {
        root.insert("components".to_owned(), Node::Object(components));
    }
}

#[cfg(test)]
mod tests {
    use crate::rewrite::tests::assert_document;

    #[test]
    fn definitions() {
        assert_document(
            r##"{"swagger": "2.0", "paths": {}, "x-a": 1,
                "definitions": {"A": {"properties": {"b": {"$ref": "#/definitions/B"}}}, "B": {"x-nullable": true}},
                "parameters": {"Body": {"name": "b", "in": "body", "schema": {}}, "Q": {"name": "q", "in": "query", "type": "string"}},
                "responses": {"R": {"description": "r"}}}"##,
            r##"{"swagger": "2.0", "paths": {}, "x-a": 1,
                "parameters": {"Body": {"name": "b", "in": "body", "schema": {}}},
                "components": {
                    "schemas": {"A": {"properties": {"b": {"$ref": "#/definitions/B"}}},
                        "B": {"x-nullable": true, "nullable": true}},
                    "responses": {"R": {"description": "r"}},
                    "parameters": {"Q": {"name": "q", "in": "query", "schema": {"type": "string"}}}}}"##,
            &[
                ("/components/schemas/A/properties/b".to_owned(), "/definitions/A/properties/b".to_owned()),
                ("/components/parameters/Q/schema/type".to_owned(), "/parameters/Q/type".to_owned()),
            ],
        );
    }
}
