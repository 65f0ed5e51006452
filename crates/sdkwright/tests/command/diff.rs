use crate::sandbox::{PETSTORE, Sandbox};

/// Pets cannot be listed any more, and have an age.
fn changed() -> Sandbox {
    let sandbox = Sandbox::new();
    sandbox.write("old.yaml", PETSTORE);
    let (head, tail) = PETSTORE.split_once("  /pets:\n").unwrap();
    let (_, tail) = tail.split_once("  /pets/{id}:\n").unwrap();
    let new = format!("{head}  /pets/{{id}}:\n{tail}        age: {{ type: integer }}\n");
    sandbox.write("new.yaml", new);
    sandbox
}

#[test]
fn changes_are_told_and_are_no_failure() {
    let sandbox = changed();
    insta::assert_snapshot!(sandbox.run(&["diff", "old.yaml", "new.yaml"]).ends_with(0).stdout);
    let next = sandbox.run(&["diff", "old.yaml", "new.yaml", "--current", "0.3.1"]).ends_with(0).stdout;
    assert!(next.contains("0.3.1 → 0.4.0"), "{next}");
    let same = sandbox.run(&["diff", "new.yaml", "new.yaml", "--exit-code"]).ends_with(0).stdout;
    assert_eq!(same, "Nothing changed for the users of the SDK.\n");
}

#[test]
fn what_breaks_can_be_made_a_failure() {
    let sandbox = changed();
    sandbox.run(&["diff", "old.yaml", "new.yaml", "--exit-code"]).ends_with(1);
    sandbox.run(&["diff", "new.yaml", "old.yaml", "--exit-code"]).ends_with(1);
    sandbox.write("more.yaml", sandbox.read("old.yaml") + "        age: { type: integer }\n");
    sandbox.run(&["diff", "old.yaml", "more.yaml", "--exit-code"]).ends_with(0);
}

#[test]
fn programs_and_changelogs_read_it_too() {
    let sandbox = changed();
    let json = sandbox.run(&["diff", "old.yaml", "new.yaml", "--format", "json"]).ends_with(0).stdout;
    let json: serde_json::Value = serde_json::from_str(&json).unwrap();
    assert_eq!((&json["bump"], &json["summary"]["breaking"]), (&"major".into(), &1.into()));
    let place = &json["changes"][0]["old"];
    assert_eq!((&place["file"], place["line"].as_u64() > Some(1)), (&"old.yaml".into(), true));
    let entry = ["diff", "old.yaml", "new.yaml", "--format", "changelog", "--current", "1.4.2"];
    insta::assert_snapshot!(sandbox.run(&entry).ends_with(0).stdout);
}

#[test]
fn documents_that_cannot_be_compared_say_why() {
    let sandbox = changed();
    assert!(!sandbox.run(&["diff", "old.yaml", "missing.yaml"]).ends_with(2).stderr.is_empty());
    sandbox.write("bad.yaml", "openapi: 3.0.3\ninfo: 1\n");
    assert!(!sandbox.run(&["diff", "old.yaml", "bad.yaml"]).stderr.is_empty());
    sandbox.run(&["diff", "old.yaml", "new.yaml", "--current", "1.4"]).ends_with(2);
}
