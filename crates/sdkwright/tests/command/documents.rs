use crate::sandbox::{PETSTORE, Sandbox};

/// Documents that nothing can be made of.
fn broken() -> Vec<(&'static str, String)> {
    vec![
        ("empty.yaml", String::new()),
        ("blank.yaml", " \n\n".to_owned()),
        ("page.html", "<!doctype html>\n<html><head><title>404</title></head></html>\n".to_owned()),
        ("truncated.json", r#"{"openapi":"3.0.3","info":{"title":"Pets","vers"#.to_owned()),
        ("tabs.yaml", "openapi: 3.0.3\ninfo:\n\ttitle: Pets\n".to_owned()),
        ("duplicate.yaml", PETSTORE.replace("  title: Pet store\n", "  title: Pet store\n  title: Again\n")),
        ("scalar.yaml", "hello\n".to_owned()),
        ("list.json", "[1, 2]".to_owned()),
        ("binary.yaml", "\u{0}\u{1}\u{2}openapi".to_owned()),
        ("version.yaml", PETSTORE.replace("openapi: 3.0.3", "openapi: 9.9.9")),
        ("no-version.yaml", PETSTORE.replace("openapi: 3.0.3\n", "")),
        (
            "dangling.yaml",
            PETSTORE.replace("$ref: '#/components/schemas/Pet'", "$ref: '#/components/schemas/Dog'"),
        ),
        ("kind.yaml", PETSTORE.replace("$ref: '#/components/schemas/Pet'", "$ref: '#/info'")),
        (
            "itself.yaml",
            PETSTORE
                .replace(
                    "    Pet:\n",
                    "    Ouroboros: { $ref: '#/components/schemas/Ouroboros' }\n    Pet:\n",
                )
                .replace("$ref: '#/components/schemas/Pet'", "$ref: '#/components/schemas/Ouroboros'"),
        ),
        ("outside.yaml", PETSTORE.replace("'#/components/schemas/Pet'", "'../../../../../../etc/passwd'")),
        ("remote.yaml", PETSTORE.replace("'#/components/schemas/Pet'", "'https://example.com/pet.yaml'")),
        (
            "type.yaml",
            PETSTORE.replace("required: true", "required: perhaps").replace("in: query", "in: [query]"),
        ),
        ("deep.json", format!("{}{}", "[".repeat(200_000), "]".repeat(200_000))),
        ("deep.yaml", "a: {".repeat(50_000)),
        ("anchors.yaml", "openapi: &a 3.0.3\ninfo: *nowhere\n".to_owned()),
    ]
}

#[test]
fn a_broken_document_writes_nothing_and_leaves_earlier_output_alone() {
    for (name, text) in broken() {
        let sandbox = Sandbox::with_petstore();
        sandbox.run(&["generate", "pets.yaml", "--out", "sdk", "--name", "pets"]).ends_with(0);
        let before = sandbox.tree("sdk");

        sandbox.write(name, &text);
        let ran = sandbox.run(&["generate", name, "--out", "sdk", "--name", "pets"]);
        assert_eq!(ran.code, 1, "{name}: {ran:?}");
        assert!(!ran.codes().is_empty(), "{name}: {ran:?}");
        assert!(ran.stderr.contains(&format!(" --> {name}:")), "{name} is located: {ran:?}");
        assert!(
            ran.balance().starts_with("pets: ") && !ran.balance().contains(" 0 errors"),
            "{name}: {ran:?}"
        );
        assert_eq!(sandbox.tree("sdk"), before, "{name}");

        let ran = sandbox.run(&["generate", name, "--out", "fresh"]);
        assert_eq!(ran.code, 1, "{name}: {ran:?}");
        assert!(!sandbox.exists("fresh"), "{name}");
        assert_eq!(sandbox.run(&["lint", name]).code, 1, "{name}");
    }
}

#[test]
fn what_a_reference_leads_to_outside_is_not_quoted() {
    let sandbox = Sandbox::new();
    sandbox.write("secret.yaml", "password: hunter2\n");
    sandbox.write("docs/pets.yaml", PETSTORE.replace("'#/components/schemas/Pet'", "'../secret.yaml'"));
    let ran = sandbox.run(&["lint", "docs/pets.yaml"]).ends_with(1);
    assert!(!ran.stderr.contains("hunter2"), "{ran:?}");
}

#[test]
fn references_to_files_below_the_root_are_followed() {
    let sandbox = Sandbox::new();
    let pet = "type: object\nproperties:\n  id: { type: string }\n";
    sandbox.write("docs/parts/pet.yaml", pet);
    sandbox.write("docs/pets.yaml", PETSTORE.replace("'#/components/schemas/Pet'", "'parts/pet.yaml'"));
    sandbox.run(&["generate", "docs/pets.yaml", "--out", "sdk"]).ends_with(0);
    sandbox.write("parts/pet.yaml", pet);
    sandbox.write("docs/pets.yaml", PETSTORE.replace("'#/components/schemas/Pet'", "'../parts/pet.yaml'"));
    sandbox.run(&["generate", "docs/pets.yaml", "--out", "sdk"]).ends_with(1);
    sandbox.run(&["generate", "docs/pets.yaml", "--out", "sdk", "--root", "."]).ends_with(0);
}

#[test]
fn all_findings_come_in_one_run() {
    let sandbox = Sandbox::new();
    sandbox.write(
        "bad.yaml",
        PETSTORE
            .replace("summary: List pets", "summary: [1]")
            .replace("$ref: '#/components/schemas/Pet'", "$ref: '#/components/schemas/Dog'")
            .replace("required: [id]", "required: yes"),
    );
    let ran = sandbox.run(&["generate", "bad.yaml", "--out", "sdk"]).ends_with(1);
    assert!(ran.codes().len() >= 4, "{}", ran.stderr);
}

#[test]
fn limits_are_raised_and_lowered_by_the_user() {
    let sandbox = Sandbox::new();
    let pet = "type: object\nproperties:\n  id: { type: string }\n";
    sandbox.write("parts/pet.yaml", pet);
    sandbox.write("pets.yaml", PETSTORE.replace("'#/components/schemas/Pet'", "'parts/pet.yaml'"));
    let ran = sandbox.run(&["lint", "pets.yaml", "--max-files", "1"]).ends_with(1);
    assert_eq!(ran.codes(), ["limit-exceeded", "limit-exceeded"], "{ran:?}");
    sandbox.run(&["lint", "pets.yaml", "--max-files", "2"]).ends_with(0);
    sandbox.run(&["lint", "pets.yaml", "--max-files", "0"]).ends_with(2);

    let more = "    One: {}\n    Two: {}\n    Three: {}\n    Pet:\n";
    sandbox.write("pets.yaml", PETSTORE.replace("    Pet:\n", more));
    sandbox.write("large.yaml", format!("{PETSTORE}{}", "# comment\n".repeat(120_000)));
    let config = "[sdk.pets]\nspec = \"pets.yaml\"\nmax-schemas = 3\nrust.out = \"pets\"\n\n\
        [sdk.large]\nspec = \"large.yaml\"\nmax-file-size = 1\nrust.out = \"large\"\n";
    sandbox.write("sdkwright.toml", config);
    let ran = sandbox.run(&["generate"]).ends_with(1);
    assert_eq!(ran.codes(), ["limit-exceeded", "limit-exceeded"], "{ran:?}");
    sandbox.run(&["generate", "--max-schemas", "4", "--max-file-size", "2"]).ends_with(0);
}

/// An error of reading, one of checking and two of lowering, and nothing that is so only because of those before.
#[test]
fn findings_of_all_stages_come_in_one_run() {
    let sandbox = Sandbox::new();
    sandbox.write(
        "bad.yaml",
        "openapi: 3.0.3
info: { title: Pets, title: Again, version: '1' }
paths:
  /pets/{id}:
    get:
      operationId: get
      parameters: [{ $ref: '#/components/parameters/Page' }]
      responses: { '404': { $ref: 'missing.yaml' } }
    put:
      operationId: put
      requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Dog' } } } }
      responses: { '200': { $ref: '#/components/responses/Done' } }
components:
  responses: { Done: { description: done, links: { next: { operationId: get } } } }
  schemas:
    Pet: { oneOf: [{ $ref: 'lost.yaml' }, { type: string }], discriminator: { propertyName: kind } }
    Left: { allOf: [{ $ref: '#/components/schemas/Right' }] }
    Right: { allOf: [{ $ref: '#/components/schemas/Left' }] }
",
    );
    let ran = sandbox.run(&["lint", "bad.yaml"]).ends_with(1);
    insta::assert_snapshot!(format!("{}{}", ran.stderr, ran.stdout));
}

#[test]
fn findings_look_like_this() {
    let sandbox = Sandbox::new();
    for (name, text) in broken() {
        // The long ones are cut elsewhere; here it is about the words.
        if !name.starts_with("deep") {
            sandbox.write(name, text);
            let ran = sandbox.run(&["lint", name]).ends_with(1);
            insta::assert_snapshot!(name.split('.').next().unwrap(), format!("{}{}", ran.stderr, ran.stdout));
        }
    }
}

#[test]
fn the_readme_shows_what_is_printed() {
    let sandbox = Sandbox::new();
    sandbox.write(
        "petstore.yaml",
        "openapi: 3.1.0
info: { title: Petstore, version: 1.0.0 }
paths:
  /pets:
    get:
      operationId: listPets
      responses:
        '200':
          description: Pets
          content: { application/json: { schema: { type: array, items: { $ref: '#/components/schemas/Pet' } } } }
  /pets/{id}:
    get:
      operationId: getPet
      responses:
        '200':
          description: A pet
          content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } }
components:
  schemas:
    Pet: { type: object, required: [name], properties: { name: { type: string } } }
",
    );
    let ran = sandbox.run(&["generate", "petstore.yaml", "--out", "petstore-rust"]);
    let shown = format!("```text\n{}{}```", ran.stderr, ran.stdout);
    assert!(include_str!("../../../../README.md").contains(&shown), "{shown}");
}
