//! Real documents: none differs from itself in another order, and what is taken out of one is told of.

use std::fs;
use std::path::Path;

use sdkwright_api::Api;
use sdkwright_diff::{Bump, Severity, compare};
use sdkwright_lower::{LowerOptions, lower};
use sdkwright_spec::{Document, Spec};
use serde_json::{Map, Value};

fn documents() -> Vec<(String, Value)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../specs");
    let mut documents = Vec::new();
    for entry in fs::read_dir(folder).expect("the repository has documents") {
        let path = entry.expect("it can be listed").path();
        if path.to_string_lossy().contains(".overlay.") {
            continue;
        }
        let text = fs::read_to_string(&path).expect("it is text");
        documents.push((path.display().to_string(), serde_yaml::from_str(&text).expect("it is YAML")));
    }
    assert!(!documents.is_empty());
    documents
}

fn lowered(document: &Value) -> Api {
    let (document, _) = Document::from_text("openapi.json", &document.to_string());
    let (spec, _) = Spec::new(document);
    lower(&spec.expect("a document"), &LowerOptions::default()).0
}

/// Turns the order of everything round whose order means nothing: paths, methods, components, properties.
fn turn_round(value: &mut Value, key: &str) {
    match value {
        Value::Object(object) => {
            if ["paths", "schemas", "properties", "/"].contains(&key) || key.starts_with('/') {
                *object = std::mem::take(object).into_iter().rev().collect();
            }
            object.iter_mut().for_each(|(key, value)| turn_round(value, key));
        }
        Value::Array(items) => items.iter_mut().for_each(|item| turn_round(item, "")),
        _ => {}
    }
}

#[test]
fn order_is_no_difference() {
    for (name, mut document) in documents() {
        let old = lowered(&document);
        turn_round(&mut document, "");
        let new = lowered(&document);
        assert_ne!(old.operations[0].id, new.operations[0].id, "{name} was turned round");
        let changes = compare(&old, &new);
        let shown: Vec<_> =
            changes.all.iter().map(|change| format!("{}: {}", change.place, change.message)).collect();
        assert!(shown.is_empty(), "{name}: {shown:#?}");
    }
}

#[test]
fn each_operation_that_is_taken_out_is_told() {
    for (name, document) in documents() {
        let old = lowered(&document);
        let mut without = document.clone();
        let paths = without["paths"].as_object_mut().expect("paths");
        let first: Map<String, Value> = paths.clone().into_iter().take(1).collect();
        let (path, _) = first.into_iter().next().expect("a path");
        paths.shift_remove(&path);
        let changes = compare(&old, &lowered(&without));
        let gone = old.operations.iter().filter(|operation| operation.template == path).count();
        let told = changes.all.iter().filter(|change| change.code.name == "operation-removed").count();
        assert_eq!(told, gone, "{name}");
        assert_eq!(changes.bump(), Bump::Major, "{name}");
        let back = compare(&lowered(&without), &old);
        assert_eq!(back.count(Severity::Breaking), 0, "{name}: {:#?}", back.all);
    }
}
