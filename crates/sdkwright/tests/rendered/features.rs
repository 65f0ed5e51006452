use std::collections::BTreeSet;

use sdkwright_flavor::Files;

#[test]
fn each_feature_renders_as_its_snapshot() {
    insta::glob!("../../../lower/tests/features", "*.yaml", |path| {
        insta::assert_snapshot!(source(&super::rust(path)));
    });
}

/// Parts of the runtime that no operation needs are left out of a crate, and nothing more.
#[test]
fn what_is_taken_from_the_runtime_is_there() {
    insta::glob!("../../../lower/tests/features", "*.yaml", |path| {
        let files = super::rust(path);
        let text =
            |wanted: &str| files.iter().find(|(path, _)| path.as_str() == wanted).unwrap().1.text.clone();
        let index = text("src/runtime/mod.rs");
        let offered: BTreeSet<&str> = index.split(|c: char| !c.is_alphanumeric() && c != '_').collect();
        for (path, file) in files.iter().filter(|(path, _)| path.as_str().starts_with("src/resources/")) {
            let taken = file.text.split("use crate::runtime::").skip(1);
            let taken = taken.flat_map(|rest| rest[..rest.find(';').unwrap()].split(['{', '}', ',']));
            for name in taken.map(str::trim).filter(|name| !name.is_empty()) {
                assert!(offered.contains(name), "{path} needs {name}");
            }
        }
    });
}

/// The files that a feature changes, one after another.
fn source(files: &Files) -> String {
    let mut source = String::new();
    for (path, file) in files.iter() {
        let path = path.as_str();
        let shown = ["src/resources/", "src/models/"].iter().any(|folder| path.starts_with(folder))
            && !path.ends_with("/mod.rs");
        if shown || matches!(path, "src/error.rs" | "src/server.rs") {
            source.push_str(&format!("// ---- {path}\n{}", file.text));
        }
    }
    source
}
