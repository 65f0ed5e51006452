use std::fs;

use crate::sandbox::{PETSTORE, Sandbox};

const GENERATE: &[&str] = &["generate", "pets.yaml", "--out", "sdk"];
const FORCE: &[&str] = &["generate", "pets.yaml", "--out", "sdk", "--force"];

/// A document in which the pets became dogs, so that files come and go.
fn dogs() -> String {
    PETSTORE.replace("Pet", "Dog").replace("pets", "dogs")
}

#[test]
fn an_edited_file_is_named_and_kept() {
    let sandbox = Sandbox::with_petstore();
    sandbox.run(GENERATE).ends_with(0);
    let edited = format!("{}// mine\n", sandbox.read("sdk/src/lib.rs"));
    sandbox.write("sdk/src/lib.rs", &edited);
    sandbox.write("pets.yaml", PETSTORE.replace("List pets", "List all pets"));
    let before = sandbox.tree("sdk");

    let ran = sandbox.run(GENERATE).ends_with(1);
    assert_eq!(ran.codes(), ["edited-file"]);
    assert!(ran.stderr.contains("src/lib.rs"), "{ran:?}");
    assert!(ran.balance().ends_with("1 error, 0 warnings"), "{ran:?}");
    assert_eq!(sandbox.tree("sdk"), before, "all or nothing");

    sandbox.run(FORCE).ends_with(0);
    assert_ne!(sandbox.read("sdk/src/lib.rs"), edited);
    sandbox.run(GENERATE).ends_with(0);
}

#[test]
fn foreign_files_are_named_and_kept() {
    let sandbox = Sandbox::with_petstore();
    sandbox.write("sdk/Cargo.toml", "[package]\nname = \"mine\"\n");
    sandbox.write("sdk/src/lib.rs", "// mine\n");
    sandbox.write("sdk/src/own.rs", "// in nobody's way\n");
    let before = sandbox.tree("sdk");

    let ran = sandbox.run(GENERATE).ends_with(1);
    assert_eq!(ran.codes(), ["foreign-file", "foreign-file"]);
    assert!(ran.stderr.contains("Cargo.toml") && ran.stderr.contains("src/lib.rs"), "{ran:?}");
    assert_eq!(sandbox.tree("sdk"), before);

    sandbox.run(FORCE).ends_with(0);
    assert_eq!(sandbox.read("sdk/src/own.rs"), "// in nobody's way\n");
    assert_ne!(sandbox.read("sdk/src/lib.rs"), "// mine\n");
}

#[test]
fn stale_files_go_unless_they_were_edited() {
    let sandbox = Sandbox::with_petstore();
    sandbox.run(GENERATE).ends_with(0);
    let stale = "sdk/src/resources/pets.rs";
    assert!(sandbox.exists(stale));
    sandbox.write("pets.yaml", dogs());
    sandbox.run(GENERATE).ends_with(0);
    assert!(!sandbox.exists(stale) && sandbox.exists("sdk/src/resources/dogs.rs"));

    sandbox.write("sdk/src/resources/dogs.rs", "// mine\n");
    sandbox.write("pets.yaml", PETSTORE);
    assert_eq!(sandbox.run(GENERATE).ends_with(1).codes(), ["edited-file"]);
    assert_eq!(sandbox.read("sdk/src/resources/dogs.rs"), "// mine\n");
}

#[test]
fn a_second_run_writes_nothing() {
    let sandbox = Sandbox::with_petstore();
    sandbox.run(GENERATE).ends_with(0);
    let times = |sandbox: &Sandbox| {
        let paths = sandbox.tree("sdk").into_keys();
        let time =
            |path: &String| fs::metadata(sandbox.path(&format!("sdk/{path}"))).unwrap().modified().unwrap();
        paths.map(|path| (time(&path), path)).collect::<Vec<_>>()
    };
    let before = times(&sandbox);
    sandbox.run(GENERATE).ends_with(0);
    assert_eq!(times(&sandbox), before);
}

#[cfg(unix)]
#[test]
fn links_are_not_followed() {
    let sandbox = Sandbox::with_petstore();
    sandbox.write("elsewhere/keep.txt", "keep");
    fs::create_dir_all(sandbox.path("sdk")).unwrap();
    std::os::unix::fs::symlink(sandbox.path("elsewhere"), sandbox.path("sdk/src")).unwrap();
    let ran = sandbox.run(GENERATE).ends_with(1);
    assert!(!ran.codes().is_empty(), "{ran:?}");
    assert_eq!(sandbox.tree("elsewhere").len(), 1);
}

#[test]
fn an_output_that_is_a_file_is_refused() {
    let sandbox = Sandbox::with_petstore();
    sandbox.write("sdk", "a file");
    let ran = sandbox.run(GENERATE).ends_with(1);
    assert!(!ran.codes().is_empty(), "{ran:?}");
    assert_eq!(sandbox.read("sdk"), "a file");
}
