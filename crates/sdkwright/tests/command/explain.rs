use std::fs;
use std::path::{Path, PathBuf};

use crate::sandbox::{PETSTORE, Sandbox};

/// The codes as `sdkwright explain` lists them.
fn listed(sandbox: &Sandbox) -> Vec<String> {
    let list = sandbox.run(&["explain"]).ends_with(0).stdout;
    let codes = list.lines().filter_map(|line| line.strip_prefix("  ")?.split_whitespace().next());
    codes.map(str::to_owned).collect()
}

fn repository(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").join(path)
}

/// Every file below a folder.
fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    entries.flat_map(|path| if path.is_dir() { files(&path) } else { vec![path] }).collect()
}

#[test]
fn every_listed_code_is_explained_by_an_example() {
    let sandbox = Sandbox::new();
    let codes = listed(&sandbox);
    assert!(codes.len() > 100 && codes.iter().any(|code| code == "stale-output"), "{codes:?}");
    for code in codes {
        let text = sandbox.run(&["explain", &code]).ends_with(0).stdout;
        assert!(
            text.starts_with(&code) && text.contains("To mend it: ") && text.contains("For example"),
            "{text}"
        );
    }
}

/// Codes are statics of a `codes` module or file; each that a crate declares is in its table.
#[test]
fn every_code_of_the_source_is_listed() {
    let codes = listed(&Sandbox::new());
    let mut declared = 0;
    for path in files(&repository("crates"))
        .into_iter()
        .filter(|path| path.ends_with("codes.rs") || path.iter().any(|part| part == "codes"))
    {
        let text = fs::read_to_string(&path).unwrap();
        for part in text.split("Code::new(").skip(1).chain(text.split(" = \"").skip(1)) {
            let name = part.trim_start().trim_start_matches('"').split('"').next().unwrap_or_default();
            let is_name = name.contains('-') && name.bytes().all(|b| b.is_ascii_lowercase() || b == b'-');
            if is_name {
                declared += 1;
                assert!(codes.iter().any(|code| code == name), "{name} of {} is not listed", path.display());
            }
        }
    }
    assert!(declared > 100, "{declared}");
}

#[test]
fn every_code_has_a_snapshot() {
    let is_test = |path: &Path| path.iter().any(|part| part == "tests") && !path.ends_with("explain.rs");
    let mut tested = String::new();
    for path in files(&repository("crates")).into_iter().filter(|path| is_test(path)) {
        tested.push_str(&path.display().to_string());
        tested.push_str(&fs::read_to_string(&path).unwrap_or_default());
    }
    let codes = listed(&Sandbox::new());
    let untested: Vec<_> = codes.iter().filter(|code| !tested.contains(code.as_str())).collect();
    assert!(untested.is_empty(), "{untested:?}");
}

/// The documents that explain findings are what leads to them, and this is what is said.
#[test]
fn examples_lead_to_their_findings() {
    insta::glob!("../../findings", "*.{yaml,json}", |path| {
        let sandbox = Sandbox::new();
        let name = path.file_name().unwrap().to_string_lossy();
        sandbox.write(&name, fs::read(path).unwrap());
        let ran = sandbox.run(&["generate", &name, "--out", "sdk", "-v"]);
        let code = path.file_stem().unwrap().to_string_lossy();
        assert!(ran.stderr.contains(&format!("[{code}]")), "{code}: {ran:?}");
        let findings: String =
            ran.stderr.split_inclusive('\n').filter(|line| !line.contains(" created, ")).collect();
        insta::assert_snapshot!(findings);
    });
}

#[test]
fn configurations_lead_to_their_findings() {
    insta::glob!("../../findings", "*.{toml,lock}", |path| {
        let sandbox = Sandbox::new();
        let ending = path.extension().unwrap().to_string_lossy();
        sandbox.write("pets.yaml", PETSTORE);
        sandbox.write("sdkwright.toml", "[sdk.pets]\nspec = \"pets.yaml\"\nrust.out = \"sdk\"\n");
        sandbox.write(&format!("sdkwright.{ending}"), fs::read(path).unwrap());
        let ran = sandbox.run(&["generate"]);
        let code = path.file_stem().unwrap().to_string_lossy();
        assert!(ran.stderr.contains(&format!("[{code}]")), "{code}: {ran:?}");
        insta::assert_snapshot!(ran.stderr);
    });
}

/// A body in a form of several parts that is not made of fields.
const LIST_BY_MULTIPART: &str = "\
openapi: 3.1.0
info: {title: Pets, version: '1'}
paths:
  /pets:
    post:
      operationId: addPets
      requestBody: {content: {multipart/mixed: {schema: {type: array, items: {type: string}}}}}
      responses: {'204': {description: Added}}
";

/// What no document leads to: what was asked for, or what stands on the disk.
#[test]
fn circumstances_lead_to_their_findings() {
    let config = "[sdk.pets]\nspec = \"pets.yaml\"\n\n[sdk.pets.rust]\nout = \"sdk\"\n";
    let generate = &["generate", "pets.yaml", "--out", "sdk"][..];
    let templates = &["generate", "pets.yaml", "--out", "sdk", "--templates", "templates"][..];
    type Prepare = fn(&Sandbox);
    let nothing: Prepare = |_| {};
    let cases: &[(&str, Prepare, &[&str])] = &[
        ("unreadable-document", nothing, &["lint", "missing.yaml"]),
        (
            "invalid-encoding",
            |sandbox| sandbox.write("latin.yaml", b"title: K\xe4se\n"),
            &["lint", "latin.yaml"],
        ),
        ("unreadable-config", |sandbox| sandbox.remove("sdkwright.toml"), &["generate"]),
        ("unknown-sdk", nothing, &["generate", "--name", "owners"]),
        (
            "unknown-flavor",
            |sandbox| sandbox.append("sdkwright.toml", "\n[sdk.pets.cobol]\nout = \"cobol\"\n"),
            &["generate"],
        ),
        (
            "unknown-rust-option",
            |sandbox| sandbox.append("sdkwright.toml", "max-method-params = 4\n"),
            &["generate"],
        ),
        (
            "unfit-rust-option",
            |sandbox| sandbox.append("sdkwright.toml", "publish = \"perhaps\"\n"),
            &["generate"],
        ),
        (
            "unsupported-typescript-body",
            |sandbox| sandbox.write("pets.yaml", LIST_BY_MULTIPART),
            &["generate", "pets.yaml", "--out", "sdk", "--flavor", "typescript"],
        ),
        (
            "unknown-typescript-option",
            |sandbox| {
                sandbox.append("sdkwright.toml", "\n[sdk.pets.typescript]\nout = \"ts\"\nmodule = \"esm\"\n");
            },
            &["generate"],
        ),
        (
            "unfit-typescript-option",
            |sandbox| {
                sandbox
                    .append("sdkwright.toml", "\n[sdk.pets.typescript]\nout = \"ts\"\nclient = \"curl\"\n");
            },
            &["generate"],
        ),
        (
            "stale-output",
            |sandbox| {
                sandbox.run(&["generate"]).ends_with(0);
                sandbox.remove("sdk/README.md");
            },
            &["generate", "--check"],
        ),
        (
            "ungrouped-operations",
            |sandbox| {
                let operation = "{get: {responses: {'204': {description: Done.}}}}";
                let kinds = ["customers", "orders", "skus"];
                let paths = kinds.iter().flat_map(|kind| {
                    (0..20).map(move |index| format!("  /v1/{kind}/{index}: {operation}\n"))
                });
                let head = "openapi: 3.0.3\ninfo: {title: Shop, version: '1'}\npaths:\n";
                sandbox.write("shop.yaml", head.to_owned() + &paths.collect::<String>());
            },
            &["lint", "shop.yaml", "-v"],
        ),
        (
            "unwritable-lock",
            |sandbox| {
                sandbox.write("pets.yaml", PETSTORE.replace("type: string }", "type: string, enum: [a] }"));
                sandbox.write("sdkwright.lock.new/file", "");
            },
            &["generate"],
        ),
        (
            "broken-template",
            |sandbox| sandbox.write("templates/rust/src/lib.rs.jinja", "{{ nothing }}"),
            templates,
        ),
        ("unknown-template", |sandbox| sandbox.write("templates/rust/src/liberty.rs.jinja", ""), templates),
        ("unreadable-templates", nothing, templates),
        ("foreign-file", |sandbox| sandbox.write("sdk/Cargo.toml", "mine"), generate),
        (
            "edited-file",
            |sandbox| {
                sandbox.run(&["generate", "pets.yaml", "--out", "sdk"]).ends_with(0);
                sandbox.append("sdk/src/lib.rs", "// mine\n");
            },
            generate,
        ),
        ("unfit-path", |sandbox| sandbox.write("sdk/src", "a file"), generate),
        ("broken-manifest", |sandbox| sandbox.write("sdk/.sdkwright.json", "<<<<<<< HEAD\n"), generate),
        (
            "unwritable-output",
            |sandbox| sandbox.write("sdk", "a file"),
            &["generate", "pets.yaml", "--out", "sdk/below"],
        ),
    ];
    for (code, prepare, arguments) in cases {
        let sandbox = Sandbox::with_petstore();
        sandbox.write("sdkwright.toml", config);
        prepare(&sandbox);
        let ran = sandbox.run(arguments);
        assert!(ran.stderr.contains(&format!("[{code}]")), "{code}: {ran:?}");
        let findings: String = ran
            .stderr
            .lines()
            .take_while(|line| !line.starts_with("---"))
            .map(|line| format!("{line}\n"))
            .collect();
        insta::assert_snapshot!(*code, findings);
    }
}

/// What is repaired or guessed with a warning is an error where warnings are not wanted; what sdkwright cannot do yet
/// stays a warning, for no document can mend it.
#[test]
fn strict_refuses_every_repair() {
    let mut refused = 0;
    for path in files(&repository("crates/sdkwright/findings")) {
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        if !name.ends_with(".yaml") && !name.ends_with(".json") {
            continue;
        }
        let sandbox = Sandbox::new();
        sandbox.write(&name, fs::read(&path).unwrap());
        let relaxed = sandbox.run(&["lint", &name]);
        let warned = |stderr: &str| {
            let warnings = stderr.lines().filter(|line| line.starts_with("warning["));
            warnings.filter(|line| !line.starts_with("warning[unsupported-")).count()
        };
        let strict = sandbox.run(&["lint", &name, "--strict"]);
        assert_eq!(warned(&strict.stderr), 0, "{name}: {strict:?}");
        let has_repairs = warned(&relaxed.stderr) > 0;
        assert_eq!(strict.code, i32::from(has_repairs || relaxed.code == 1), "{name}: {strict:?}");
        refused += usize::from(has_repairs);
    }
    assert!(refused > 15, "{refused}");
}
