use crate::sandbox::{PETSTORE_BALANCE, Sandbox};

/// Renames an operation, and takes another away.
const OVERLAY: &str = "\
overlay: 1.0.0
info: { title: Mend, version: '1' }
actions:
  - target: $.paths['/pets'].get
    update: { operationId: allPets }
  - target: $.paths['/pets/{id}']
    remove: true
";

fn sandbox() -> Sandbox {
    let sandbox = Sandbox::with_petstore();
    sandbox.write("mend.yaml", OVERLAY);
    sandbox
}

#[test]
fn overlays_are_applied_by_every_command() {
    let sandbox = sandbox();
    let balance = PETSTORE_BALANCE.replace("2 of 2 operations", "1 of 1 operations");
    let ran = sandbox.run(&["lint", "pets.yaml", "--overlay", "mend.yaml"]).ends_with(0);
    assert_eq!(ran.balance(), format!("pets.yaml: {balance}"));
    let ran = sandbox.run(&["generate", "pets.yaml", "--overlay", "mend.yaml", "--out", "sdk"]).ends_with(0);
    assert_eq!(ran.balance(), format!("pets: {balance}"));
    let ran = sandbox.run(&["inspect", "pets.yaml", "--overlay", "mend.yaml", "--stage", "api"]).ends_with(0);
    assert!(ran.stdout.contains("allPets") && !ran.stdout.contains("getPet"), "{ran:?}");
    let ran = sandbox.run(&["diff", "pets.yaml", "pets.yaml", "--overlay", "mend.yaml"]).ends_with(0);
    assert!(ran.stdout.starts_with("Nothing changed"), "{ran:?}");
}

#[test]
fn overlays_of_the_configuration_are_relative_to_it() {
    let sandbox = Sandbox::new();
    sandbox.write("sub/pets.yaml", crate::sandbox::PETSTORE);
    sandbox.write("sub/mend.yaml", OVERLAY);
    let config = "[sdk.pets]\nspec = \"pets.yaml\"\noverlays = [\"mend.yaml\"]\nrust.out = \"sdk\"\n";
    sandbox.write("sub/sdkwright.toml", config);
    let ran = sandbox.run(&["generate", "--config", "sub/sdkwright.toml"]).ends_with(0);
    assert!(ran.balance().starts_with("pets: 1 of 1 operations"), "{ran:?}");
}

#[test]
fn an_overlay_that_cannot_be_read_is_named() {
    let sandbox = sandbox();
    let ran = sandbox.run(&["lint", "pets.yaml", "--overlay", "missing.yaml"]).ends_with(2);
    assert!(ran.stderr.contains("missing.yaml"), "{ran:?}");
    sandbox.write("bad.yaml", OVERLAY.replace("$.paths['/pets'].get", "paths"));
    let ran = sandbox.run(&["lint", "pets.yaml", "--overlay", "bad.yaml"]).ends_with(1);
    insta::assert_snapshot!(ran.stderr);
    sandbox.write("idle.yaml", OVERLAY.replace("/pets/{id}", "/dogs"));
    insta::assert_snapshot!(sandbox.run(&["lint", "pets.yaml", "--overlay", "idle.yaml"]).stderr);
}
