use crate::sandbox::{PETSTORE, PETSTORE_BALANCE, Sandbox};

const CONFIG: &str = "\
[sdk.pets]
spec = \"specs/pets.yaml\"

[sdk.pets.rust]
out = \"sdks/pets\"

[sdk.zoo]
spec = \"specs/zoo.yaml\"

[sdk.zoo.rust]
out = \"sdks/zoo\"
";

fn sandbox() -> Sandbox {
    let sandbox = Sandbox::new();
    sandbox.write("sdkwright.toml", CONFIG);
    sandbox.write("specs/pets.yaml", PETSTORE);
    sandbox.write("specs/zoo.yaml", PETSTORE);
    sandbox
}

#[test]
fn every_sdk_is_made_with_one_balance_each() {
    let sandbox = sandbox();
    let ran = sandbox.run(&["generate"]).ends_with(0);
    assert_eq!(ran.stdout, format!("pets: {PETSTORE_BALANCE}\nzoo: {PETSTORE_BALANCE}\n"));
    assert!(sandbox.exists("sdks/pets/Cargo.toml") && sandbox.exists("sdks/zoo/Cargo.toml"));
    sandbox.run(&["generate", "--check"]).ends_with(0);
}

#[test]
fn one_that_fails_does_not_stop_the_others() {
    let sandbox = sandbox();
    sandbox.write("specs/pets.yaml", "openapi: 3.0.3\n");
    let ran = sandbox.run(&["generate"]).ends_with(1);
    assert!(ran.stdout.starts_with("pets: nothing generated"), "{ran:?}");
    assert_eq!(ran.balance(), format!("zoo: {PETSTORE_BALANCE}"));
    assert!(!sandbox.exists("sdks/pets") && sandbox.exists("sdks/zoo/Cargo.toml"));

    std::fs::remove_file(sandbox.path("specs/pets.yaml")).unwrap();
    let ran = sandbox.run(&["generate"]).ends_with(2);
    assert!(ran.stderr.contains("specs/pets.yaml"), "{ran:?}");
}

#[test]
fn one_can_be_chosen_by_name() {
    let sandbox = sandbox();
    let ran = sandbox.run(&["generate", "--name", "zoo"]).ends_with(0);
    assert_eq!(ran.stdout, format!("zoo: {PETSTORE_BALANCE}\n"));
    assert!(!sandbox.exists("sdks/pets"));
    assert_eq!(sandbox.run(&["generate", "--name", "ark"]).ends_with(2).codes(), ["unknown-sdk"]);
}

#[test]
fn paths_are_relative_to_the_configuration() {
    let sandbox = Sandbox::new();
    sandbox.write("deep/down/sdkwright.toml", CONFIG);
    sandbox.write("deep/down/specs/pets.yaml", PETSTORE);
    sandbox.write("deep/down/specs/zoo.yaml", PETSTORE);
    sandbox.run(&["generate", "--config", "deep/down/sdkwright.toml"]).ends_with(0);
    assert!(sandbox.exists("deep/down/sdks/zoo/src/lib.rs"));
}

#[test]
fn a_wrong_configuration_is_told_at_its_places() {
    let sandbox = sandbox();
    sandbox.write("sdkwright.toml", CONFIG.replace("spec = \"specs/zoo.yaml\"", "spec = 1\nspeck = \"x\""));
    let ran = sandbox.run(&["generate"]).ends_with(2);
    assert_eq!(ran.codes().len(), 2, "{ran:?}");
    assert!(ran.stderr.contains(" --> sdkwright.toml:8:"), "{ran:?}");
    assert!(!sandbox.exists("sdks"));

    sandbox.write("sdkwright.toml", CONFIG.replace("sdk.zoo.rust", "sdk.zoo.cobol"));
    let ran = sandbox.run(&["generate"]).ends_with(1);
    assert_eq!(ran.codes(), ["unknown-flavor"]);
    assert!(sandbox.exists("sdks/pets") && !sandbox.exists("sdks/zoo"));

    sandbox.write("sdkwright.toml", CONFIG);
    sandbox.write("sdkwright.lock", "<<<<<<< ours\n");
    assert_eq!(sandbox.run(&["generate"]).ends_with(2).codes(), ["broken-lock"]);
}

#[test]
fn names_that_were_invented_are_remembered_and_stay() {
    let inline = "content: { application/json: { schema: { type: object, properties: { legs: { type: object, \
                  properties: { count: { type: integer } } } } } } }";
    let document = PETSTORE.replace(
        "          description: A pet\n          content:\n            application/json:\n              schema: { $ref: \
         '#/components/schemas/Pet' }\n",
        &format!("          description: A pet\n          {inline}\n"),
    );
    let sandbox = sandbox();
    sandbox.write("specs/pets.yaml", &document);
    sandbox.run(&["generate"]).ends_with(0);
    let lock = sandbox.read("sdkwright.lock");
    assert!(lock.contains("[pets.rust]"), "{lock}");

    // The same shape, inserted above: it must not take the name.
    let above = document.replace(
        "paths:\n",
        &format!(
            "paths:\n  /above:\n    get:\n      operationId: getPetAbove\n      responses:\n        '200':\n          \
             description: Legs\n          {}\n",
            inline.replace("integer", "string")
        ),
    );
    sandbox.write("specs/pets.yaml", above);
    sandbox.run(&["generate"]).ends_with(0);
    let new = sandbox.read("sdkwright.lock");
    for line in lock.lines() {
        assert!(new.lines().any(|other| other == line), "{line} is gone from\n{new}");
    }

    sandbox.write("sdkwright.toml", CONFIG.replace("sdk.pets", "sdk.beasts"));
    sandbox.run(&["generate", "--force"]).ends_with(0);
    assert!(
        !sandbox.read("sdkwright.lock").contains("[pets.rust]"),
        "what the configuration lost is forgotten"
    );
}

#[test]
fn a_document_alone_keeps_its_lock_in_the_output() {
    let sandbox = Sandbox::new();
    sandbox.write(
        "pets.yaml",
        PETSTORE.replace(
            "        name: { type: string }",
            "        name: { type: object, properties: { a: { type: string } } }",
        ),
    );
    sandbox.run(&["generate", "pets.yaml", "--out", "sdk"]).ends_with(0);
    assert!(sandbox.exists("sdk/sdkwright.lock"));
    sandbox.run(&["generate", "pets.yaml", "--out", "sdk", "--check"]).ends_with(0);
}

/// The flag and the setting say the same.
#[test]
fn paths_make_resources_where_it_is_asked_for() {
    let untagged = "openapi: 3.0.3\ninfo: { title: Shop, version: '1' }\npaths:\n  \
                    /v1/orders/{id}: { get: { parameters: [{ name: id, in: path, required: true, schema: { type: \
                    string } }], responses: { '204': { description: Done } } } }\n";
    let sandbox = Sandbox::new();
    sandbox.write("shop.yaml", untagged);
    sandbox.run(&["generate", "shop.yaml", "--out", "by-tag"]).ends_with(0);
    sandbox.run(&["generate", "shop.yaml", "--out", "by-flag", "--group-by", "path"]).ends_with(0);
    sandbox.write(
        "sdkwright.toml",
        "[sdk.shop]\nspec = \"shop.yaml\"\ngroup-by = \"path\"\nrust.out = \"by-setting\"\n",
    );
    sandbox.run(&["generate"]).ends_with(0);
    let resource = |folder: &str| sandbox.read(&format!("{folder}/src/resources/orders.rs"));
    assert!(resource("by-flag").contains("pub fn retrieve(&self, id: impl Into<String>) -> RetrieveOrder"));
    assert_eq!(resource("by-flag"), resource("by-setting"));
    assert!(sandbox.read("by-tag/src/resources/root.rs").contains("pub fn get_v1_orders_id("));
}
