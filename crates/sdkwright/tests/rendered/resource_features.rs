//! Large crates: a feature for each resource, and files of models that are short enough to read.

use std::fs;
use std::path::Path;

use sdkwright_config::FlavorOptions;
use sdkwright_flavor::Files;
use serde_json::{Map, Value, json};

#[test]
fn each_resource_has_a_feature() {
    let mut options = FlavorOptions::default();
    options.extra.insert("resource-features".to_owned(), "true".to_owned());
    let document = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/rendered/resource_features.yaml");
    let files = super::rust_with(&document, &options);
    let text = |path: &str| files.get(path).unwrap_or_else(|| panic!("no {path}")).text.as_str();
    let (_, features) = text("Cargo.toml").split_once("[features]\n").expect("features");
    let (all, _) = features.split_once("\n#").expect("a feature that has nothing to do with resources");
    let (_, features) = features.split_once("# One for each resource.\n").expect("resources");
    let (features, _) = features.split_once("\n[dependencies]").expect("dependencies");
    let mut shown = format!("// ---- Cargo.toml\n{all}\n{features}");
    for path in
        ["src/client.rs", "src/error.rs", "src/models/mod.rs", "src/resources/mod.rs", "tests/snippets.rs"]
    {
        shown.push_str(&format!("// ---- {path}\n{}", gated(text(path))));
    }
    insta::assert_snapshot!(shown);
}

#[test]
fn without_resource_features_nothing_is_gated() {
    let document = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/rendered/resource_features.yaml");
    for (path, file) in super::rust(&document).iter() {
        let is_ours = path.as_str().starts_with("src/") && !path.as_str().starts_with("src/runtime/");
        let is_of_transport =
            |line: &str| ["blocking", "reqwest"].iter().any(|feature| line.contains(feature));
        assert!(!is_ours || gated(&file.text).lines().all(is_of_transport), "{path}");
    }
}

#[test]
fn no_file_of_models_is_too_long_to_read() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("large.json");
    fs::write(&path, large().to_string()).expect("a document");
    let files = super::rust(&path);
    let lengths = lengths(&files);
    assert!(lengths.iter().all(|(_, lines)| *lines < 6_000), "{lengths:?}");
    assert!(lengths.len() < 40, "{lengths:?}");
    assert!(lengths.iter().any(|(path, _)| path == "src/models/pets_alpha.rs"), "{lengths:?}");
}

#[test]
fn no_file_of_resources_is_too_long_to_read() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("many.json");
    fs::write(&path, many().to_string()).expect("a document");
    let files = super::rust(&path);
    let resources = files.iter().filter(|(path, _)| path.as_str().starts_with("src/resources/"));
    let lengths: Vec<_> = resources.map(|(path, file)| (path.as_str(), file.text.lines().count())).collect();
    assert!(lengths.iter().all(|(_, lines)| *lines < 6_000), "{lengths:?}");
    let text =
        |path: &str| files.get(path).unwrap_or_else(|| panic!("no {path} in {lengths:?}")).text.as_str();
    assert!(text("src/resources/pets_alpha.rs").contains("impl Pets {"));
    assert!(text("src/resources/pets.rs").contains("pub use super::pets_alpha::*;"));
    assert!(text("src/resources/mod.rs").contains("\nmod pets_alpha;\n"));
}

/// The lines that a feature switches, each behind its condition.
fn gated(text: &str) -> String {
    let mut lines = text.lines();
    let mut gated = String::new();
    while let Some(line) = lines.next() {
        if line.trim_start().starts_with("#[cfg(feature") {
            let item = lines.find(|line| !line.trim_start().starts_with("#[")).unwrap_or_default();
            gated.push_str(&format!("{} {}\n", line.trim(), item.trim()));
        }
    }
    gated
}

fn lengths(files: &Files) -> Vec<(String, usize)> {
    let models = files.iter().filter(|(path, _)| path.as_str().starts_with("src/models/"));
    let models = models.filter(|(path, _)| !path.as_str().starts_with("src/models/serde/"));
    models.map(|(path, file)| (path.as_str().to_owned(), file.text.lines().count())).collect()
}

/// A resource of three hundred operations, of which the paths tell what they are about.
fn many() -> Value {
    let mut paths = Map::new();
    for index in 0..300 {
        let word = ["alpha", "alpha", "alpha", "beta", "gamma"][index % 5];
        let parameter = |name: &str| json!({"name": name, "in": "query", "schema": {"type": "string"}});
        let operation = json!({
            "operationId": format!("{word}{index}"),
            "tags": ["pets"],
            "parameters": [parameter("limit"), parameter("after"), parameter("before")],
            "responses": {"204": {"description": "Nothing."}},
        });
        paths.insert(format!("/pets/{word}/number{index}"), json!({"get": operation}));
    }
    json!({
        "openapi": "3.0.3",
        "info": {"title": "Many", "version": "1"},
        "servers": [{"url": "https://api.example.com"}],
        "paths": paths,
    })
}

/// One operation that gives a thousand types of ten fields each.
fn large() -> Value {
    let words = ["Alpha", "Beta", "Gamma", "Delta", "Epsilon", "Zeta", "Eta", "Theta", "Iota", "Kappa"];
    let mut schemas = Map::new();
    let mut all = Map::new();
    for index in 0..1_000 {
        let name = format!("{}{}Row{index}", words[index % 10], words[index / 10 % 10]);
        let field = |number: usize| (format!("field{number}_{index}"), json!({"type": "string"}));
        let fields: Map<String, Value> = (0..10).map(field).collect();
        schemas.insert(name.clone(), json!({"type": "object", "properties": fields}));
        all.insert(name.clone(), json!({"$ref": format!("#/components/schemas/{name}")}));
    }
    schemas.insert("Everything".to_owned(), json!({"type": "object", "properties": all}));
    let content = json!({"application/json": {"schema": {"$ref": "#/components/schemas/Everything"}}});
    json!({
        "openapi": "3.0.3",
        "info": {"title": "Large", "version": "1"},
        "servers": [{"url": "https://api.example.com"}],
        "paths": {"/pets": {"get": {
            "operationId": "listPets",
            "tags": ["pets"],
            "responses": {"200": {"description": "All.", "content": content}},
        }}},
        "components": {"schemas": schemas},
    })
}
