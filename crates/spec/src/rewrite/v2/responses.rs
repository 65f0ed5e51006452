use super::Plans;
use crate::node::{Node, Object};
use crate::rewrite::forms::essence;
use crate::rewrite::{Site, object};

/// The schema of a response, in each of the media types that the operation produces, is its content; so are the examples.
pub(super) fn content(response: &mut Object, plans: &Plans, site: &mut Site<'_>) {
    let media_types = plans.produces.get(&site.original).unwrap_or(&plans.produces_by_default);
    let schema = response.shift_remove("schema");
    let mut examples = match response.shift_remove("examples") {
        Some(Node::Object(examples)) => examples,
        _ => Object::default(),
    };
    let is_error = site.original.pointer.last().is_some_and(|status| is_error(&status));
    let media_types = media_types_of(schema.as_ref(), media_types, &examples, is_error);
    let mut content = Object::default();
    let original = site.original.child("schema");
    let mut own = schema.clone();
    for media_type in media_types {
        let mut media = Object::default();
        if let Some(schema) = &schema {
            let place = ["content", &media_type, "schema"];
            let schema = match own.take() {
                Some(own) => {
                    site.moved(&["schema"], &place);
                    own
                }
                None if schema.reference().is_some() => {
                    site.stands_for(&place, &original);
                    schema.clone()
                }
                None => {
                    site.stands_for(&place, &original);
                    site.reference_to(&original)
                }
            };
            media.insert("schema".to_owned(), schema);
        }
        let of_type = examples.keys().find(|key| essence(key) == essence(&media_type)).cloned();
        if let Some(key) = of_type
            && let Some(example) = examples.shift_remove(&key)
        {
            site.moved(&["examples", &key], &["content", &media_type, "example"]);
            media.insert("example".to_owned(), example);
        }
        content.insert(media_type, Node::Object(media));
    }
    if !content.is_empty() {
        site.made(&["content"], &[]);
        response.insert("content".to_owned(), Node::Object(content));
    }
    // Those of media types that the operation does not produce.
    if !examples.is_empty() {
        site.moved(&["examples"], &["x-examples"]);
        response.insert("x-examples".to_owned(), Node::Object(examples));
    }
}

/// A response that several operations share has the media types of the document. An operation that produces others has a
/// response of its own, which refers to the schema and the headers of that one.
pub(super) fn shared_responses(operation: &mut Object, plans: &Plans, site: &mut Site<'_>) {
    let Some(plan) = plans.operations.get(&site.original) else { return };
    for (status, place, shared) in &plan.responses {
        let Some(Node::Object(responses)) = operation.get_mut("responses") else { return };
        let mut response = Object::default();
        for (key, value) in shared {
            match (key.as_str(), value) {
                ("headers", Node::Object(headers)) => {
                    let reference = |name: &String| {
                        (name.clone(), site.reference_to(&place.child("headers").child(name)))
                    };
                    response.insert(key.clone(), Node::Object(headers.keys().map(reference).collect()));
                }
                ("schema" | "examples", _) => {}
                _ => {
                    response.insert(key.clone(), value.clone());
                }
            }
        }
        site.stands_for(&["responses", status], place);
        let schema = site.reference_to(&place.child("schema"));
        let media_types =
            media_types_of(shared.get("schema"), &plan.produces, &Object::default(), is_error(status));
        let content = media_types.into_iter().map(|key| (key, object([("schema", schema.clone())])));
        response.insert("content".to_owned(), Node::Object(content.collect()));
        responses.insert(status.clone(), Node::Object(response));
    }
}

/// A response without a schema has no content (Response Object of 2.0), unless examples say otherwise. Errors of an
/// operation that produces files are no files where they are objects: they are JSON.
fn media_types_of(
    schema: Option<&Node>,
    produces: &[String],
    examples: &Object,
    is_error: bool,
) -> Vec<String> {
    let is_file = schema.and_then(|schema| schema.get("type")?.as_str()) == Some("file");
    match schema {
        None => examples.keys().cloned().collect(),
        Some(schema) if !produces.is_empty() => {
            let json = is_error && is_object(schema) && produces.iter().all(|it| holds_no_object(it));
            produces.iter().cloned().chain(json.then(|| "application/json".to_owned())).collect()
        }
        Some(_) if is_file => vec!["application/octet-stream".to_owned()],
        Some(_) if !examples.is_empty() => examples.keys().cloned().collect(),
        Some(_) => vec!["application/json".to_owned()],
    }
}

/// Whether the response under a key is for what went wrong.
fn is_error(status: &str) -> bool {
    status.starts_with(['4', '5']) || status == "default"
}

/// Whether values are objects, as far as a schema tells by itself; who refers to another mostly means an object.
fn is_object(schema: &Node) -> bool {
    let says = |key| schema.get(key).is_some();
    schema.reference().is_some() || says("properties") || says("allOf")
}

fn holds_no_object(media_type: &str) -> bool {
    let essence = essence(media_type);
    !["json", "xml", "yaml", "form", "*"].iter().any(|word| essence.contains(word))
}

#[cfg(test)]
mod tests {
    use crate::rewrite::tests::assert_document;

    #[test]
    fn content() {
        assert_document(
            r##"{"swagger": "2.0", "produces": ["application/json", "text/csv"], "paths": {"/a": {"get": {"responses": {
                "200": {"description": "d", "schema": {"type": "object"}, "examples": {"application/json; a=b": 1, "text/x": 2},
                    "headers": {"H": {"type": "integer", "description": "h"}}},
                "204": {"description": "e"},
                "default": {"$ref": "#/responses/R"}}}, "post": {"produces": ["text/plain"], "responses": {"default": {"$ref": "#/responses/R"},
                "201": {"description": "f", "schema": {"type": "file"}}}}}},
                "responses": {"R": {"description": "r", "schema": {"$ref": "#/definitions/E"}, "headers": {"H": {"type": "string"}}}},
                "definitions": {"E": {}}}"##,
            r##"{"swagger": "2.0", "paths": {"/a": {"get": {"responses": {
                "200": {"description": "d", "headers": {"H": {"schema": {"type": "integer"}, "description": "h"}},
                    "content": {"application/json": {"schema": {"type": "object"}, "example": 1},
                        "text/csv": {"schema": {"$ref": "#/paths/~1a/get/responses/200/schema"}}},
                    "x-examples": {"text/x": 2}},
                "204": {"description": "e"},
                "default": {"$ref": "#/responses/R"}}}, "post": {"responses": {
                "default": {"description": "r", "headers": {"H": {"$ref": "#/responses/R/headers/H"}},
                    "content": {"text/plain": {"schema": {"$ref": "#/responses/R/schema"}},
                        "application/json": {"schema": {"$ref": "#/responses/R/schema"}}}},
                "201": {"description": "f", "content": {"text/plain": {"schema": {"type": "string", "format": "binary"}}}}}}}},
                "components": {
                    "schemas": {"E": {}},
                    "responses": {"R": {"description": "r", "headers": {"H": {"schema": {"type": "string"}}},
                        "content": {"application/json": {"schema": {"$ref": "#/definitions/E"}},
                            "text/csv": {"schema": {"$ref": "#/definitions/E"}}}}}}}"##,
            &[
                (
                    "/paths/~1a/get/responses/200/content/application~1json/example".to_owned(),
                    "/paths/~1a/get/responses/200/examples/application~1json; a=b".to_owned(),
                ),
                (
                    "/paths/~1a/get/responses/200/content/text~1csv/schema".to_owned(),
                    "/paths/~1a/get/responses/200/schema".to_owned(),
                ),
                (
                    "/paths/~1a/post/responses/default/description".to_owned(),
                    "/responses/R/description".to_owned(),
                ),
            ],
        );
    }
}
