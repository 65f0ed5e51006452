//! Whole documents: components under fixed keys, and operations that use them.

use proptest::collection::vec;
use proptest::option::weighted;
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::{Map, Value, json};

use crate::schemas::{Dialect, reference, schema, value};
use crate::texts::{COMPONENTS, name, text};

const METHODS: &[&str] = &["get", "put", "post", "delete", "patch", "head", "options"];
const MEDIA: &[&str] = &[
    "application/json",
    "application/json",
    "application/json",
    "application/problem+json",
    "text/plain",
    "*/*",
    "application/x-www-form-urlencoded",
    "multipart/form-data",
    "application/octet-stream",
    "text/event-stream",
    "application/x-ndjson",
    "application/xml",
    "image/*",
];
const STATUSES: &[&str] = &["200", "201", "204", "2XX", "302", "400", "404", "4XX", "500", "default"];
const STYLES: &[(&str, &[&str])] = &[
    ("query", &["form", "spaceDelimited", "pipeDelimited", "deepObject"]),
    ("path", &["simple", "label", "matrix"]),
    ("header", &["simple"]),
    ("cookie", &["form"]),
];

pub(crate) fn document() -> BoxedStrategy<Value> {
    let dialect = prop_oneof![Just(Dialect::Old), Just(Dialect::New)];
    dialect.prop_flat_map(of_dialect).boxed()
}

fn of_dialect(dialect: Dialect) -> BoxedStrategy<Value> {
    let version = if dialect == Dialect::Old { "3.0.3" } else { "3.1.0" };
    let components = vec(schema(dialect), COMPONENTS.len());
    let tags = vec(weighted(0.5, name()), 2);
    let webhook = weighted(0.2, (name(), operation(dialect)));
    (vec(operation(dialect), 1..4), components, text(), weighted(0.2, text()), tags, webhook)
        .prop_map(move |(operations, components, title, server, tags, webhook)| {
            let mut paths: Map<String, Value> = Map::new();
            for (path, method, operation) in operations {
                let item = paths.entry(path).or_insert_with(|| json!({}));
                item[method] = operation;
            }
            let schemas: Map<String, Value> =
                COMPONENTS.iter().map(|name| (*name).to_owned()).zip(components).collect();
            let tags: Vec<_> = tags.into_iter().flatten().map(|name| json!({ "name": name })).collect();
            let mut document = json!({
                "openapi": version,
                "info": { "title": title, "version": "1" },
                "paths": paths,
                "components": {
                    "schemas": schemas,
                    "securitySchemes": {
                        "token": { "type": "http", "scheme": "bearer" },
                        "key": { "type": "apiKey", "in": "header", "name": "X-Key" },
                    },
                },
                "tags": tags,
            });
            if let Some((name, (_, method, operation))) = webhook.filter(|_| dialect == Dialect::New) {
                document["webhooks"] = json!({ name: { method: without_path(operation) } });
            }
            if let Some(url) = server {
                document["servers"] = json!([{ "url": url }]);
            }
            document
        })
        .boxed()
}

/// A path, a method, and the operation; its path parameters are those of the path, mostly.
fn operation(dialect: Dialect) -> BoxedStrategy<(String, &'static str, Value)> {
    let path = vec((weighted(0.7, "[a-z]{1,6}"), weighted(0.4, name())), 1..4);
    let facts =
        (weighted(0.8, name()), weighted(0.7, name()), text(), weighted(0.3, select(&["token", "key"][..])));
    let body = weighted(0.5, (content(dialect), any::<bool>()));
    let is_called_back = proptest::bool::weighted(0.1);
    let sent = (vec(parameter(dialect), 0..4), body);
    (path, select(METHODS), facts, sent, vec(response(dialect), 1..4), is_called_back)
        .prop_map(|(path, method, (id, tag, summary, security), (parameters, body), responses, is_called_back)| {
            let (template, names) = template(path);
            let mut all: Vec<Value> = names
                .into_iter()
                .map(|name| json!({ "name": name, "in": "path", "required": true, "schema": { "type": "string" } }))
                .collect();
            all.extend(parameters);
            let mut unique: Vec<Value> = Vec::new();
            for parameter in all {
                let is_same = |one: &&Value| one["name"] == parameter["name"] && one["in"] == parameter["in"];
                if unique.iter().find(is_same).is_none() {
                    unique.push(parameter);
                }
            }
            let responses: Map<String, Value> = responses.into_iter().collect();
            let mut operation = json!({ "parameters": unique, "responses": responses, "summary": summary });
            if let Some(id) = id {
                operation["operationId"] = json!(id);
            }
            if let Some(tag) = tag {
                operation["tags"] = json!([tag]);
            }
            if let Some(scheme) = security {
                operation["security"] = json!([{ scheme: [] }]);
            }
            if is_called_back {
                let callback = json!({ "{$request.body#/url}": { "post": without_path(operation.clone()) } });
                operation["callbacks"] = json!({ "done": callback });
            }
            if let Some((content, required)) = body {
                operation["requestBody"] = json!({ "content": content, "required": required });
            }
            (template, method, operation)
        })
        .boxed()
}

/// The same without what belongs to its path: as a webhook or a callback.
fn without_path(mut operation: Value) -> Value {
    if let Some(parameters) = operation["parameters"].as_array_mut() {
        parameters.retain(|parameter| parameter["in"] != "path");
    }
    operation
}

/// The text of a path, and its parameters.
fn template(parts: Vec<(Option<String>, Option<String>)>) -> (String, Vec<String>) {
    let mut template = String::new();
    let mut names = Vec::new();
    for (literal, name) in parts {
        template.push('/');
        template.extend(literal);
        let name =
            name.filter(|name| !name.is_empty() && !name.contains(['{', '}', '/']) && !names.contains(name));
        if let Some(name) = name {
            template.push_str(&format!("{{{name}}}"));
            names.push(name);
        }
    }
    (template, names)
}

fn parameter(dialect: Dialect) -> BoxedStrategy<Value> {
    let place = select(STYLES).prop_flat_map(|(place, styles)| (Just(place), weighted(0.5, select(styles))));
    let flags = (any::<bool>(), weighted(0.3, any::<bool>()), weighted(0.1, any::<bool>()));
    (name(), place, flags, schema(dialect), weighted(0.2, value()), any::<bool>())
        .prop_map(|(name, (place, style), (required, explode, reserved), schema, example, is_json)| {
            let mut parameter = json!({ "name": name, "in": place, "required": required || place == "path" });
            let object = parameter.as_object_mut().expect("it was just made");
            if is_json && style.is_none() && place != "path" {
                object.insert("content".to_owned(), json!({ "application/json": { "schema": schema } }));
            } else {
                object.insert("schema".to_owned(), schema);
                object.extend(style.map(|style| ("style".to_owned(), json!(style))));
                object.extend(explode.map(|explode| ("explode".to_owned(), json!(explode))));
                object.extend(reserved.map(|reserved| ("allowReserved".to_owned(), json!(reserved))));
                object.extend(example.map(|example| ("example".to_owned(), example)));
            }
            parameter
        })
        .boxed()
}

fn content(dialect: Dialect) -> BoxedStrategy<Value> {
    let schema = prop_oneof![2 => schema(dialect).boxed(), 1 => reference().boxed()];
    vec((select(MEDIA), weighted(0.9, schema), weighted(0.1, value())), 1..3)
        .prop_map(|media| {
            let media: Map<String, Value> = media
                .into_iter()
                .map(|(name, schema, example)| {
                    let mut media = Map::new();
                    media.extend(schema.map(|schema| ("schema".to_owned(), schema)));
                    media.extend(example.map(|example| ("example".to_owned(), example)));
                    (name.to_owned(), Value::Object(media))
                })
                .collect();
            Value::Object(media)
        })
        .boxed()
}

fn response(dialect: Dialect) -> BoxedStrategy<(String, Value)> {
    (select(STATUSES), text(), weighted(0.8, content(dialect)), weighted(0.1, (name(), schema(dialect))))
        .prop_map(|(status, description, content, header)| {
            let mut response = json!({ "description": description });
            if let Some(content) = content {
                response["content"] = content;
            }
            if let Some((name, schema)) = header {
                response["headers"] = json!({ name: { "schema": schema } });
            }
            (status.to_owned(), response)
        })
        .boxed()
}
