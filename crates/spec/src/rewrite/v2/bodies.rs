use sdkwright_diagnostics::Finding;

use super::Plans;
use super::plan::{Input, Plan};
use crate::codes;
use crate::node::{Node, Object};
use crate::rewrite::forms::{is_form, is_multipart};
use crate::rewrite::{Site, object, remove_item, text};

/// The key under which a path keeps the bodies that its operations share.
const SHARED: &str = "x-body-parameters";

const FORM: &str = "application/x-www-form-urlencoded";

const MULTIPART: &str = "multipart/form-data";

/// Bodies and fields of forms among the parameters of a path are none in 3.0: its operations refer to them.
pub(super) fn shared_bodies(item: &mut Object, plans: &Plans, site: &mut Site<'_>) {
    let indices = plans.of_paths.get(&site.original).map(Vec::as_slice).unwrap_or_default();
    let Some(Node::Array(parameters)) = item.get_mut("parameters") else { return };
    let mut shared = Vec::new();
    for index in indices.iter().rev() {
        site.moved(&["parameters", &index.to_string()], &[SHARED, &shared.len().to_string()]);
        shared.push(parameters[*index].clone());
        remove_item(parameters, *index, "parameters", site);
    }
    if !shared.is_empty() {
        item.insert(SHARED.to_owned(), Node::Array(shared));
    }
}

/// A parameter in the body, and the fields of a form, are the request body, in each of the media types that the
/// operation consumes.
pub(super) fn bodies(operation: &mut Object, plans: &Plans, site: &mut Site<'_>) {
    operation.shift_remove("consumes");
    operation.shift_remove("produces");
    let Some(plan) = plans.operations.get(&site.original) else { return };
    let Some(first) = plan.inputs.first() else { return };
    let body: Vec<&Input> = plan.inputs.iter().filter(|input| input.is_body()).collect();
    if !body.is_empty() && plan.inputs.len() > 1 {
        let message = "an operation has one body, or the fields of one form";
        let finding = Finding::error(&codes::SEVERAL_BODIES, message);
        site.report(finding.help("describe the body by one schema"), &["parameters"]);
    }
    let mut parameters = match operation.shift_remove("parameters") {
        Some(Node::Array(parameters)) => parameters,
        _ => Vec::new(),
    };
    site.stands_for(&["requestBody"], &first.address);
    let request_body = match body.first() {
        Some(body) => one_body(body, plan, &mut parameters, site),
        None => form(plan, &mut parameters, site),
    };
    for index in plan.inputs.iter().rev().filter_map(|input| input.index) {
        remove_item(&mut parameters, index, "parameters", site);
    }
    if !parameters.is_empty() {
        operation.insert("parameters".to_owned(), Node::Array(parameters));
    }
    operation.insert("requestBody".to_owned(), request_body);
}

/// The name of the parameter is left out: it is not on the wire.
fn one_body(body: &Input, plan: &Plan, parameters: &mut [Node], site: &mut Site<'_>) -> Node {
    let mut media_types = plan.consumes.clone();
    if media_types.is_empty() {
        media_types.push("application/json".to_owned());
    }
    let mut content = Object::default();
    let schema = body.address.child("schema");
    for (nth, media_type) in media_types.iter().enumerate() {
        let place = ["requestBody", "content", media_type, "schema"];
        let schema = match body.index.filter(|_| nth == 0 && body.inline) {
            Some(index) => {
                let index = index.to_string();
                site.moved(&["parameters", &index, "schema"], &place);
                site.moves.absorbed(&site.at(&["parameters", &index]), &site.at(&["requestBody"]));
                take(parameters, body.index, "schema")
            }
            None => {
                site.stands_for(&place, &schema);
                site.reference_to(&schema)
            }
        };
        content.insert(media_type.clone(), object([("schema", schema)]));
    }
    let mut request_body = Object::default();
    for (key, value) in &body.parameter {
        if key == "description" || key == "required" || key.starts_with("x-") {
            request_body.insert(key.clone(), value.clone());
        }
    }
    request_body.insert("content".to_owned(), Node::Object(content));
    Node::Object(request_body)
}

fn form(plan: &Plan, parameters: &mut [Node], site: &mut Site<'_>) -> Node {
    let media_types = form_media_types(plan);
    let first = ["requestBody", "content", &media_types[0], "schema"];
    let mut properties = Object::default();
    let mut required = Vec::new();
    let mut encoding = Object::default();
    for input in &plan.inputs {
        let name = input.text("name");
        let place = [&first[..], &["properties", name]].concat();
        let property = match input.index.filter(|_| input.inline) {
            Some(index) => {
                site.moved(&["parameters", &index.to_string()], &place);
                std::mem::replace(&mut parameters[index], Node::Null)
            }
            None => {
                site.stands_for(&place, &input.address);
                site.reference_to(&input.address.child("schema"))
            }
        };
        if input.flag("required") {
            required.push(text(name));
        }
        if let Some(how) = super::lists::encoding(input) {
            encoding.insert(name.to_owned(), how);
        }
        if properties.insert(name.to_owned(), property).is_some() {
            let message = format!("the form has the field `{name}` twice");
            let finding = Finding::error(&codes::SEVERAL_BODIES, message);
            site.report(finding.help("remove or rename one of the two"), &["requestBody"]);
        }
    }
    let is_required = !required.is_empty();
    let mut schema = object([("type", text("object")), ("properties", Node::Object(properties))]);
    if let Node::Object(schema) = &mut schema
        && is_required
    {
        schema.insert("required".to_owned(), Node::Array(required));
    }
    let mut content = Object::default();
    for media_type in &media_types {
        let schema = match content.is_empty() {
            true => std::mem::replace(&mut schema, Node::Null),
            false => site.reference_to(&site.at(&first)),
        };
        let mut form = Object::from_iter([("schema".to_owned(), schema)]);
        if !encoding.is_empty() {
            form.insert("encoding".to_owned(), Node::Object(encoding.clone()));
        }
        content.insert(media_type.clone(), Node::Object(form));
    }
    object([("content", Node::Object(content)), ("required", Node::Bool(is_required))])
}

/// Those that can carry a form, of those that the operation consumes; files need `multipart/form-data`.
fn form_media_types(plan: &Plan) -> Vec<String> {
    let has_file = plan.inputs.iter().any(|input| input.text("type") == "file");
    let fits = |known: &&String| is_multipart(known) || !has_file && is_form(known);
    let media_types: Vec<String> = plan.consumes.iter().filter(fits).cloned().collect();
    match media_types.is_empty() {
        false => media_types,
        true if has_file => vec![MULTIPART.to_owned()],
        true => vec![FORM.to_owned()],
    }
}

fn take(parameters: &mut [Node], index: Option<usize>, key: &str) -> Node {
    let parameter = index.and_then(|index| parameters.get_mut(index));
    let value = match parameter {
        Some(Node::Object(parameter)) => parameter.shift_remove(key),
        _ => None,
    };
    value.unwrap_or_else(|| Node::Object(Object::default()))
}

#[cfg(test)]
mod tests {
    use crate::rewrite::tests::assert_document;

    #[test]
    fn bodies() {
        assert_document(
            r##"{"swagger": "2.0", "consumes": ["application/json", "application/xml"], "paths": {"/a": {"post": {
                "parameters": [
                    {"name": "q", "in": "query", "type": "string"},
                    {"name": "b", "in": "body", "description": "d", "required": true, "x-b": 1, "schema": {"x-nullable": true}},
                    {"name": "r", "in": "query", "type": "string"}
                ], "responses": {}}}}}"##,
            r##"{"swagger": "2.0", "paths": {"/a": {"post": {"responses": {},
                "parameters": [
                    {"name": "q", "in": "query", "schema": {"type": "string"}},
                    {"name": "r", "in": "query", "schema": {"type": "string"}}
                ],
                "requestBody": {"description": "d", "required": true, "x-b": 1, "content": {
                    "application/json": {"schema": {"x-nullable": true, "nullable": true}},
                    "application/xml": {"schema": {"$ref": "#/paths/~1a/post/parameters/1/schema"}}}}}}}}"##,
            &[
                ("/paths/~1a/post/requestBody".to_owned(), "/paths/~1a/post/parameters/1".to_owned()),
                ("/paths/~1a/post/parameters/1".to_owned(), "/paths/~1a/post/parameters/2".to_owned()),
                (
                    "/paths/~1a/post/requestBody/content/application~1json/schema".to_owned(),
                    "/paths/~1a/post/parameters/1/schema".to_owned(),
                ),
            ],
        );
    }

    #[test]
    fn shared_bodies() {
        assert_document(
            r##"{"swagger": "2.0", "paths": {"/a": {
                "parameters": [{"$ref": "#/parameters/B"}, {"name": "q", "in": "query", "type": "string"}],
                "post": {"responses": {}},
                "put": {"consumes": ["text/plain"], "parameters": [{"name": "c", "in": "body", "schema": {}}], "responses": {}}}},
                "parameters": {"B": {"name": "b", "in": "body", "schema": {"type": "object"}}}}"##,
            r##"{"swagger": "2.0", "paths": {"/a": {
                "parameters": [{"name": "q", "in": "query", "schema": {"type": "string"}}],
                "post": {"responses": {}, "requestBody": {"content": {"application/json": {"schema":
                    {"$ref": "#/parameters/B/schema"}}}}},
                "put": {"responses": {}, "requestBody": {"content": {"text/plain": {"schema": {}}}}},
                "x-body-parameters": [{"$ref": "#/parameters/B"}]}},
                "parameters": {"B": {"name": "b", "in": "body", "schema": {"type": "object"}}},
                "components": {"parameters": {}}}"##,
            &[],
        );
    }

    #[test]
    fn forms() {
        assert_document(
            r##"{"swagger": "2.0", "paths": {"/a": {"post": {"consumes": ["application/json"], "parameters": [
                    {"name": "a", "in": "formData", "type": "string", "required": true, "description": "d"},
                    {"name": "f", "in": "formData", "type": "file"},
                    {"name": "l", "in": "formData", "type": "array", "items": {"type": "integer"}, "collectionFormat": "ssv"},
                    {"$ref": "#/parameters/S"}
                ], "responses": {}}}},
                "parameters": {"S": {"name": "s", "in": "formData", "type": "boolean"}}}"##,
            r##"{"swagger": "2.0", "paths": {"/a": {"post": {"responses": {}, "requestBody": {"content": {
                    "multipart/form-data": {
                        "schema": {"type": "object", "properties": {
                            "a": {"type": "string", "description": "d"},
                            "f": {"type": "string", "format": "binary"},
                            "l": {"type": "array", "items": {"type": "integer"}},
                            "s": {"$ref": "#/parameters/S/schema"}}, "required": ["a"]},
                        "encoding": {"l": {"style": "spaceDelimited", "explode": false}}}},
                    "required": true}}}},
                "parameters": {"S": {"name": "s", "in": "formData", "schema": {"type": "boolean"}}},
                "components": {"parameters": {}}}"##,
            &[(
                "/paths/~1a/post/requestBody/content/multipart~1form-data/schema/properties/f/type"
                    .to_owned(),
                "/paths/~1a/post/parameters/1/type".to_owned(),
            )],
        );
    }
}
