use std::fmt::Write;

use crate::sandbox::{PETSTORE, PETSTORE_BALANCE, Sandbox};

const GENERATE: &[&str] = &["generate", "pets.yaml", "--out", "sdk"];
const CHECK: &[&str] = &["generate", "pets.yaml", "--out", "sdk", "--check"];

#[test]
fn fresh_output_passes() {
    let sandbox = Sandbox::with_petstore();
    sandbox.run(GENERATE).ends_with(0);
    let ran = sandbox.run(CHECK).ends_with(0);
    assert_eq!(ran.stdout, format!("pets: {PETSTORE_BALANCE}\n"));
    assert_eq!(ran.stderr, "");
}

#[test]
fn stale_output_fails_with_a_difference_and_is_left_alone() {
    let sandbox = Sandbox::with_petstore();
    sandbox.run(GENERATE).ends_with(0);
    sandbox.write("pets.yaml", PETSTORE.replace("List pets", "List all the pets"));
    let before = sandbox.tree("sdk");
    let ran = sandbox.run(CHECK).ends_with(1);
    assert_eq!(ran.codes(), ["stale-output"]);
    let changes =
        |sign: char, text: &str| ran.stderr.lines().any(|line| line.starts_with(sign) && line.contains(text));
    assert!(changes('-', "List pets") && changes('+', "List all the pets"), "{}", ran.stderr);
    assert_eq!(sandbox.tree("sdk"), before);
}

#[test]
fn missing_output_fails_and_nothing_is_made() {
    let sandbox = Sandbox::with_petstore();
    assert_eq!(sandbox.run(CHECK).ends_with(1).codes().first(), Some(&"stale-output"));
    assert!(!sandbox.exists("sdk"));
}

#[test]
fn a_long_difference_is_cut_and_says_so() {
    let sandbox = Sandbox::with_petstore();
    sandbox.run(GENERATE).ends_with(0);
    let mut fields = String::new();
    for number in 0..500 {
        writeln!(fields, "        field{number}: {{ type: string }}").unwrap();
    }
    sandbox.write("pets.yaml", format!("{PETSTORE}{fields}"));
    let ran = sandbox.run(CHECK).ends_with(1);
    assert!(ran.stderr.lines().count() < 300, "{}", ran.stderr);
    assert!(ran.stderr.contains("more lines are not shown"), "{}", ran.stderr);
}

#[test]
fn a_difference_is_for_people_only() {
    let sandbox = Sandbox::with_petstore();
    let mut arguments = CHECK.to_vec();
    arguments.extend(["--message-format", "json"]);
    let ran = sandbox.run(&arguments).ends_with(1);
    for line in ran.stderr.lines() {
        let finding: serde_json::Value = serde_json::from_str(line).unwrap();
        assert_eq!(finding["code"], "stale-output");
    }
}
