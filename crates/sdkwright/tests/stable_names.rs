//! A name once given stays: a document in another order, with one operation more or less, renames nothing as long as the
//! lock of the first run is there.
//!
//! The documents are this repository's own and, where `SDKWRIGHT_CORPUS` names a folder of others, the smaller of those.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use sdkwright::{Road, flavors};
use sdkwright_config::{FlavorOptions, NameLock, Sdk};
use sdkwright_flavor::{Files, Templates};
use sdkwright_spec::Document;
use serde_json::{Value, json};

/// In how many orders each document is read.
const ORDERS: u64 = 10;

/// Larger documents of a corpus would take minutes without telling more.
const MOST_BYTES: u64 = 400_000;

/// What a run made, and the names that it remembered.
struct Made {
    files: Files,
    names: BTreeMap<String, String>,
}

fn documents() -> Vec<(PathBuf, Value)> {
    let own = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../specs");
    let corpus = std::env::var_os("SDKWRIGHT_CORPUS").map(PathBuf::from);
    let mut documents = Vec::new();
    for folder in [Some(own), corpus].into_iter().flatten() {
        let mut paths: Vec<PathBuf> =
            fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
        paths.sort();
        for path in paths {
            let is_document =
                path.extension().is_some_and(|extension| extension == "json" || extension == "yaml");
            if !is_document || fs::metadata(&path).unwrap().len() > MOST_BYTES {
                continue;
            }
            let text = fs::read_to_string(&path).unwrap();
            if let Ok(document) = serde_yaml::from_str::<Value>(&text)
                && document["paths"].as_object().is_some_and(|paths| !paths.is_empty())
                && made(&document, BTreeMap::new()).is_some()
            {
                documents.push((path, document));
            }
        }
    }
    assert!(documents.len() > 1);
    documents
}

/// The Rust SDK of a document with the names of an earlier run; nothing where the document has errors.
fn made(document: &Value, names: BTreeMap<String, String>) -> Option<Made> {
    let (document, findings) = Document::from_text("openapi.json", &document.to_string());
    let mut road = Road { sources: document.sources(), findings };
    let api = road.check(document).map(|spec| road.lower(&spec))?;
    let flavor = flavors::find("rust").unwrap();
    let sdk = Sdk { name: "sample".to_owned(), version: "0.1.0".to_owned(), ..Sdk::default() };
    let mut lock = NameLock::new(names);
    if road.findings.has_errors() {
        return None;
    }
    let pages = road.view(&api, flavor, &sdk, &FlavorOptions::default(), &mut lock);
    let files = road.render(&Templates::embedded(flavor), &pages)?;
    Some(Made { files, names: lock.used().clone() })
}

/// Puts operations and components into a random order.
fn shuffle(document: &mut Value, random: &mut fastrand::Rng) {
    for pointer in ["/paths", "/components/schemas"] {
        if let Some(Value::Object(object)) = document.pointer_mut(pointer) {
            let mut entries: Vec<_> = std::mem::take(object).into_iter().collect();
            random.shuffle(&mut entries);
            object.extend(entries);
        }
    }
}

/// Adds an operation in front of all, which looks like one that is there: with the same inline types.
fn insert(document: &mut Value, random: &mut fastrand::Rng) {
    let paths = document["paths"].as_object_mut().unwrap();
    let (_, model) = paths.iter().nth(random.usize(..paths.len())).unwrap();
    let mut item = model.clone();
    for (_, operation) in item.as_object_mut().unwrap() {
        if let Some(operation) =
            operation.as_object_mut().filter(|operation| operation.contains_key("responses"))
        {
            operation.insert("operationId".to_owned(), json!(format!("inserted{}", random.u32(..))));
            operation.shift_remove("x-speakeasy-name-override");
        }
    }
    let path = model_path(paths, random);
    paths.shift_insert(0, path, item);
}

/// A path of its own with the parameters of none; those that an operation declares are a warning.
fn model_path(paths: &serde_json::Map<String, Value>, random: &mut fastrand::Rng) -> String {
    let path = format!("/inserted/{}", random.u32(..));
    assert!(!paths.contains_key(&path));
    path
}

fn remove(document: &mut Value, random: &mut fastrand::Rng) {
    let paths = document["paths"].as_object_mut().unwrap();
    let path = paths.keys().nth(random.usize(..paths.len())).unwrap().clone();
    if paths.len() > 1 {
        paths.shift_remove(&path);
    }
}

/// What users name: `pub` items with the file that they stand in.
fn items(files: &Files) -> BTreeSet<String> {
    let mut items = BTreeSet::new();
    for (path, file) in files.iter() {
        let path = path.as_str();
        if !path.starts_with("src/resources/") && !path.starts_with("src/models/") {
            continue;
        }
        for line in file.text.lines() {
            let line = line.trim_start();
            let rest = ["pub struct ", "pub enum ", "pub fn ", "pub type "]
                .iter()
                .find_map(|kind| line.strip_prefix(kind));
            let name = rest.and_then(|rest| rest.split(|c: char| !c.is_alphanumeric() && c != '_').next());
            items.extend(name.map(|name| format!("{path} {name}")));
        }
    }
    items
}

#[track_caller]
fn assert_kept(path: &Path, what: &str, first: &BTreeMap<String, String>, then: &BTreeMap<String, String>) {
    let renamed: Vec<_> = first
        .iter()
        .filter_map(|(key, name)| {
            then.get(key).filter(|other| *other != name).map(|other| (key, name, other))
        })
        .collect();
    assert!(renamed.is_empty(), "{} {what}: {renamed:#?}", path.display());
}

#[test]
fn another_order_renames_nothing() {
    for (path, document) in documents() {
        let first = made(&document, BTreeMap::new()).unwrap();
        let known = items(&first.files);
        for order in 0..ORDERS {
            let mut random = fastrand::Rng::with_seed(order);
            let mut shuffled = document.clone();
            shuffle(&mut shuffled, &mut random);
            let again = made(&shuffled, first.names.clone()).unwrap();
            assert_kept(&path, "shuffled", &first.names, &again.names);
            let found = items(&again.files);
            let lost: Vec<_> = known.difference(&found).collect();
            let gained: Vec<_> = found.difference(&known).collect();
            assert!(
                lost.is_empty() && gained.is_empty(),
                "{} order {order}: {lost:#?} {gained:#?}",
                path.display()
            );
        }
    }
}

#[test]
fn an_operation_more_renames_nothing() {
    for (path, document) in documents() {
        let first = made(&document, BTreeMap::new()).unwrap();
        let known = items(&first.files);
        for order in 0..ORDERS {
            let mut random = fastrand::Rng::with_seed(order);
            let mut changed = document.clone();
            insert(&mut changed, &mut random);
            shuffle(&mut changed, &mut random);
            let Some(again) = made(&changed, first.names.clone()) else { continue };
            assert_kept(&path, "with one more", &first.names, &again.names);
            let names = |items: &BTreeSet<String>| {
                items.iter().map(|item| item.rsplit_once(' ').unwrap().1.to_owned()).collect::<BTreeSet<_>>()
            };
            let (known, found) = (names(&known), names(&items(&again.files)));
            let lost: Vec<_> = known.difference(&found).collect();
            assert!(lost.is_empty(), "{} order {order}: {lost:#?}", path.display());
        }
    }
}

#[test]
fn an_operation_less_renames_nothing_else() {
    for (path, document) in documents() {
        let first = made(&document, BTreeMap::new()).unwrap();
        let known = items(&first.files);
        for order in 0..ORDERS {
            let mut random = fastrand::Rng::with_seed(order);
            let mut changed = document.clone();
            remove(&mut changed, &mut random);
            shuffle(&mut changed, &mut random);
            let again = made(&changed, first.names.clone()).unwrap();
            assert_kept(&path, "with one less", &first.names, &again.names);
            let names = |items: &BTreeSet<String>| {
                items.iter().map(|item| item.rsplit_once(' ').unwrap().1.to_owned()).collect::<BTreeSet<_>>()
            };
            let (known, found) = (names(&known), names(&items(&again.files)));
            let gained: Vec<_> = found.difference(&known).collect();
            assert!(gained.is_empty(), "{} order {order}: {gained:#?}", path.display());
        }
    }
}

#[test]
fn namesakes_in_front_take_no_name() {
    let operation = |id: &str, schema: &str| {
        let schema = json!({ "$ref": format!("#/components/schemas/{schema}") });
        let content = json!({ "application/json": { "schema": schema } });
        let responses = json!({ "200": { "description": "Done", "content": content } });
        json!({ "get": { "operationId": id, "tags": ["Pets"], "responses": responses } })
    };
    let object = |keys: &[&str]| {
        let properties: serde_json::Map<_, _> =
            keys.iter().map(|key| ((*key).to_owned(), json!({ "type": "string" }))).collect();
        json!({ "type": "object", "properties": properties })
    };
    let document = |paths: Value, schemas: Value| {
        let info = json!({ "title": "Test", "version": "1" });
        json!({ "openapi": "3.0.3", "info": info, "paths": paths, "components": { "schemas": schemas } })
    };
    let first = document(
        json!({ "/a": operation("getPet", "pet_of_mine") }),
        json!({ "pet_of_mine": object(&["_id", "name"]) }),
    );
    let first = made(&first, BTreeMap::new()).unwrap();
    let namesakes = json!({
        "/0": operation("getPet", "PetOfMine"),
        "/1": operation("get_pet", "PetOfMine"),
        "/a": operation("getPet", "pet_of_mine"),
    });
    let schemas = json!({ "PetOfMine": object(&["x"]), "pet_of_mine": object(&["id", "_id", "name"]) });
    let then = made(&document(namesakes, schemas.clone()), first.names.clone()).unwrap();
    assert_kept(Path::new("namesakes"), "in front", &first.names, &then.names);
    let name = |made: &Made, key: &str| made.names.get(key).cloned();
    let method = "method tag Pets GET /a";
    assert_eq!(name(&then, method).as_deref(), Some("get_pet"));
    assert_eq!(name(&then, "type #/components/schemas/pet_of_mine").as_deref(), Some("PetOfMine"));
    // An operation that its document calls something else is called something else.
    let renamed =
        json!({ "/0": operation("getPet", "PetOfMine"), "/a": operation("findPet", "pet_of_mine") });
    let renamed = made(&document(renamed, schemas), then.names.clone()).unwrap();
    assert_eq!(name(&renamed, method).as_deref(), Some("find_pet"));
    assert_eq!(name(&renamed, "method tag Pets GET /0"), name(&then, "method tag Pets GET /0"));
}
