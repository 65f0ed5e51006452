use sdkwright_flavor::Files;

#[test]
fn each_feature_renders_as_its_snapshot() {
    insta::glob!("../../../lower/tests/features", "*.yaml", |path| {
        insta::assert_snapshot!(source(&super::rust(path)));
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
