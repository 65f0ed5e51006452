use std::io::Read;
use std::process::Stdio;

use crate::sandbox::{PETSTORE, PETSTORE_BALANCE, Ran, Sandbox};

#[test]
fn a_good_document_ends_with_0_and_its_balance() {
    let sandbox = Sandbox::with_petstore();
    let ran = sandbox.run(&["generate", "pets.yaml", "--out", "sdk"]).ends_with(0);
    assert_eq!(ran.stdout, format!("pets: {PETSTORE_BALANCE}\n"));
    assert_eq!(ran.stderr, "", "a pipe is silent");
    assert!(sandbox.exists("sdk/Cargo.toml") && sandbox.exists("sdk/src/lib.rs"));
}

#[test]
fn the_name_and_the_folder_have_defaults() {
    let sandbox = Sandbox::new();
    sandbox.write("docs/Pet_Store.v2.yaml", PETSTORE);
    let ran = sandbox.run(&["generate", "docs/Pet_Store.v2.yaml"]).ends_with(0);
    assert_eq!(ran.balance(), format!("pet-store-v2: {PETSTORE_BALANCE}"));
    assert!(sandbox.exists("pet-store-v2-sdk/src/lib.rs"));
    let ran = sandbox.run(&["generate", "docs/Pet_Store.v2.yaml", "--name", "zoo"]).ends_with(0);
    assert_eq!(ran.balance(), format!("zoo: {PETSTORE_BALANCE}"));
    assert!(sandbox.exists("zoo-sdk/src/lib.rs"));
}

#[test]
fn warnings_are_0_and_errors_under_strict_are_1() {
    let sandbox = Sandbox::new();
    let undeclared = PETSTORE.replace("/pets/{id}:", "/pets/{id}/{part}:");
    sandbox.write("pets.yaml", undeclared);
    let ran = sandbox.run(&["generate", "pets.yaml", "--out", "sdk"]).ends_with(0);
    assert!(ran.balance().ends_with("0 errors, 1 warning"), "{ran:?}");

    let before = sandbox.tree("sdk");
    sandbox.write("pets.yaml", sandbox.read("pets.yaml").replace("List pets", "List all pets"));
    let ran = sandbox.run(&["generate", "pets.yaml", "--out", "sdk", "--strict"]).ends_with(1);
    assert!(ran.balance().ends_with("1 error, 0 warnings"), "{ran:?}");
    assert_eq!(sandbox.tree("sdk"), before);
    sandbox.run(&["lint", "pets.yaml"]).ends_with(0);
    sandbox.run(&["lint", "pets.yaml", "--strict"]).ends_with(1);
}

#[test]
fn what_cannot_be_read_or_understood_is_2() {
    let sandbox = Sandbox::with_petstore();
    sandbox.write("folder/file", "");
    let cases: &[&[&str]] = &[
        &["generate", "missing.yaml", "--out", "sdk"],
        &["generate", "folder", "--out", "sdk"],
        &["lint", "missing.yaml"],
        &["inspect", "folder", "--stage", "api"],
        &["inspect", "pets.yaml", "--stage", "nonsense"],
        &["generate", "pets.yaml", "--flavor", "cobol"],
        &["generate", "pets.yaml", "--name", "Not A Name"],
        &["generate", "pets.yaml", "--templates", "nowhere", "--out", "sdk"],
        &["generate", "pets.yaml", "--config", "sdkwright.toml"],
        &["generate", "--out", "sdk"],
        &["generate"],
        &["explain", "no-such-code"],
        &["completions", "cobol"],
        &["frobnicate"],
        &[],
    ];
    for case in cases {
        let ran = sandbox.run(case);
        assert_eq!(ran.code, 2, "{case:?}: {ran:?}");
        assert!(!ran.stderr.is_empty(), "{case:?} says why");
        assert!(!sandbox.exists("sdk"), "{case:?}");
    }
}

#[test]
fn help_shows_examples_and_version_is_told() {
    let sandbox = Sandbox::new();
    let ran = sandbox.run(&["--help"]).ends_with(0);
    assert!(ran.stdout.contains("sdkwright generate petstore.yaml --out"));
    assert!(sandbox.run(&["--version"]).ends_with(0).stdout.starts_with("sdkwright "));
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        assert!(sandbox.run(&["completions", shell]).ends_with(0).stdout.contains("sdkwright"), "{shell}");
    }
}

#[test]
fn each_stage_can_be_looked_at() {
    let sandbox = Sandbox::with_petstore();
    for stage in ["document", "spec", "api", "view"] {
        let ran = sandbox.run(&["inspect", "pets.yaml", "--stage", stage]).ends_with(0);
        assert!(ran.stdout.contains("Pet"), "{stage}: {ran:?}");
    }
    sandbox.write("broken.yaml", "openapi: 3.0.3\ninfo: 1\n");
    assert!(!sandbox.run(&["inspect", "broken.yaml", "--stage", "api"]).ends_with(1).stderr.is_empty());
}

#[test]
fn a_reader_that_goes_away_changes_nothing() {
    let sandbox = Sandbox::with_petstore();
    sandbox.write("bad.yaml", "openapi: 3.0.3\n");
    let cases: [(&[&str], i32); 4] = [
        (&["explain"], 0),
        (&["inspect", "pets.yaml", "--stage", "spec"], 0),
        (&["lint", "pets.yaml"], 0),
        (&["lint", "bad.yaml"], 1),
    ];
    for (arguments, code) in cases {
        let mut command = sandbox.command(arguments);
        let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        drop(child.stdout.take());
        let mut stderr = String::new();
        child.stderr.take().unwrap().read_to_string(&mut stderr).unwrap();
        assert_eq!(child.wait().unwrap().code(), Some(code), "{arguments:?}: {stderr}");
        assert!(!stderr.contains("standard output"), "{arguments:?}: {stderr}");
    }
}

#[test]
fn findings_can_be_read_by_programs() {
    let sandbox = Sandbox::new();
    sandbox.write("bad.yaml", PETSTORE.replace("'#/components/schemas/Pet'", "'#/components/schemas/Dog'"));
    let json = |arguments: &[&str]| {
        let mut all = vec!["--message-format", "json"];
        all.extend(arguments);
        sandbox.run(&all).ends_with(1)
    };
    for ran in [json(&["lint", "bad.yaml"]), json(&["generate", "bad.yaml", "--out", "sdk"])] {
        let findings: Vec<serde_json::Value> =
            ran.stderr.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
        assert!(findings.len() >= 2, "{ran:?}");
        for finding in &findings {
            assert_eq!(finding["severity"], "error");
            assert_eq!(finding["file"], "bad.yaml");
            assert!(
                finding["line"].as_u64() > Some(1) && finding["end"].as_u64() > finding["column"].as_u64()
            );
        }
    }
    let ran = sandbox.run(&["lint", "bad.yaml", "--message-format", "github"]).ends_with(1);
    assert!(ran.stderr.lines().all(|line| line.starts_with("::error file=bad.yaml,line=")), "{ran:?}");
}

#[test]
fn colours_are_for_terminals() {
    let sandbox = Sandbox::new();
    sandbox.write("bad.yaml", "openapi: 3.0.3\n");
    let forced = sandbox.command(&["lint", "bad.yaml"]).env("CLICOLOR_FORCE", "1").output().unwrap();
    assert!(String::from_utf8(forced.stderr).unwrap().contains('\u{1b}'));
    Ran::of(sandbox.command(&["lint", "bad.yaml"]).env("TERM", "xterm-256color")).ends_with(1);
}
