use serde_json::{Map, Value};

/// One document that holds so many copies of another: their paths, the names of their components and their operation ids
/// are told apart by a prefix, and what they refer to is their own.
pub(super) fn copies(document: &Value, number: usize) -> Value {
    let mut whole = document.clone();
    let (mut paths, mut components) = (Map::new(), Map::new());
    for copy in 1..=number {
        let prefix = format!("Copy{copy}");
        for (path, item) in object(&document["paths"]) {
            paths.insert(format!("/{prefix}{path}"), renamed(item, &prefix));
        }
        for (section, entries) in object(&document["components"]) {
            let whole = components.entry(section.as_str()).or_insert_with(|| Value::Object(Map::new()));
            for (name, entry) in object(entries) {
                whole[own(section, name, &prefix)] = renamed(entry, &prefix);
            }
        }
    }
    whole["paths"] = Value::Object(paths);
    whole["components"] = Value::Object(components);
    whole
}

fn object(value: &Value) -> impl Iterator<Item = (&String, &Value)> {
    value.as_object().into_iter().flatten()
}

/// The name of a copy's component. Security schemes are named in other ways than by references, and shared.
fn own(section: &str, name: &str, prefix: &str) -> String {
    if section == "securitySchemes" { name.to_owned() } else { format!("{prefix}{name}") }
}

fn renamed(value: &Value, prefix: &str) -> Value {
    match value {
        Value::Object(object) => Value::Object(
            object
                .iter()
                .map(|(key, value)| match value {
                    Value::String(id) if key == "operationId" => {
                        (key.clone(), format!("{prefix}_{id}").into())
                    }
                    _ => (key.clone(), renamed(value, prefix)),
                })
                .collect(),
        ),
        Value::Array(items) => items.iter().map(|item| renamed(item, prefix)).collect(),
        // References, and the targets of discriminators.
        Value::String(text) => match text.strip_prefix("#/components/").and_then(|rest| rest.split_once('/'))
        {
            Some((section, name)) => format!("#/components/{section}/{}", own(section, name, prefix)).into(),
            None => value.clone(),
        },
        _ => value.clone(),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_copy_refers_to_itself() {
        let document = json!({
            "openapi": "3.0.3",
            "paths": {"/pets": {"get": {"operationId": "list", "schema": {"$ref": "#/components/schemas/Pet"}}}},
            "components": {"schemas": {"Pet": {"type": "string"}}, "securitySchemes": {"key": {}}},
        });
        let expected = json!({
            "openapi": "3.0.3",
            "paths": {
                "/Copy1/pets":
                    {"get": {"operationId": "Copy1_list", "schema": {"$ref": "#/components/schemas/Copy1Pet"}}},
                "/Copy2/pets":
                    {"get": {"operationId": "Copy2_list", "schema": {"$ref": "#/components/schemas/Copy2Pet"}}},
            },
            "components": {
                "schemas": {"Copy1Pet": {"type": "string"}, "Copy2Pet": {"type": "string"}},
                "securitySchemes": {"key": {}},
            },
        });
        assert_eq!(copies(&document, 2), expected);
    }
}
