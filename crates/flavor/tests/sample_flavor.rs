//! How to add a language: a flavor for Lua that makes a module of each resource, without its operations. A real one
//! keeps names, encoders and views in files of their own and its templates in `templates/lua`.

use std::fs;

use sdkwright_api::{Api, Docs, Markdown, Name, Resource};
use sdkwright_config::{FlavorOptions, NameLock, Sdk};
use sdkwright_diagnostics::Findings;
use sdkwright_flavor::{Case, Context, Flavor, OutputPath, Page, Plan, SafeText, Scope, Templates};
use serde::Serialize;

struct Lua;

impl Flavor for Lua {
    fn name(&self) -> &'static str {
        "lua"
    }

    fn templates(&self) -> Vec<(&'static str, &'static str)> {
        vec![
            (
                "init.lua.jinja",
                "return {\n{% for module in modules %}\n    {{ module.name }} = require({{ module.path }}),\n{% endfor %}\n}\n",
            ),
            (
                "{resource}.lua.jinja",
                "{% for line in docs %}\n{{ line }}\n{% endfor %}\nreturn { tag = {{ tag }} }\n",
            ),
        ]
    }

    fn pages(&self, context: &mut Context<'_>) -> Vec<Page> {
        // Names are wishes until a scope has made them unique.
        let mut files = Scope::new("module", Case::Insensitive).reserve(["init", "end", "local"]);
        let claims =
            context.api.resources.iter().map(|resource| (&resource.name, module_name(&resource.name)));
        let names = files.claim_all(context.lock, claims);
        let resources = context.api.resources.iter().zip(&names).map(|(resource, name)| {
            let view = ResourceView { docs: comment(&resource.docs), tag: literal(&resource.name.spelling) };
            Page::new(OutputPath::new(format!("{name}.lua")), "{resource}.lua.jinja", view)
        });
        let modules = names.iter().map(|name| Module { name: SafeText::declare(name), path: literal(name) });
        let index = IndexView { modules: modules.collect() };
        resources.chain([Page::new(OutputPath::new("init.lua"), "init.lua.jinja", index)]).collect()
    }
}

/// What a template sees: every string is final.
#[derive(Serialize)]
struct ResourceView {
    docs: Vec<SafeText>,
    tag: SafeText,
}

#[derive(Serialize)]
struct IndexView {
    modules: Vec<Module>,
}

#[derive(Serialize)]
struct Module {
    name: SafeText,
    path: SafeText,
}

fn module_name(name: &Name) -> String {
    name.spelling.chars().filter(char::is_ascii_alphabetic).collect::<String>().to_lowercase()
}

/// An encoder makes text final for one place: here a literal that nothing can break out of.
fn literal(text: &str) -> SafeText {
    let escaped = text.bytes().map(|byte| match byte {
        b'"' | b'\\' => format!("\\{byte:03}"),
        b' '..=b'~' => char::from(byte).to_string(),
        _ => format!("\\{byte:03}"),
    });
    let escaped: String = escaped.collect();
    SafeText::declare(format!("\"{escaped}\""))
}

fn comment(docs: &Docs) -> Vec<SafeText> {
    let text = docs.description.as_ref().map_or("", |Markdown(text)| text);
    let lines = text.split(|c: char| c.is_control()).filter(|line| !line.is_empty());
    lines.map(|line| SafeText::declare(format!("-- {line}"))).collect()
}

#[test]
fn an_api_becomes_files() {
    let resource = |tag: &str, text: &str| Resource {
        name: Name::written(tag, tag),
        docs: Docs { description: Some(Markdown(text.into())), ..Docs::default() },
        parent: None,
        operations: Vec::new(),
    };
    let api = Api {
        resources: vec![resource("Customers", "Who buys.\r\nos.exit()"), resource("cust\"omers\n", "")],
        ..Api::default()
    };
    let (sdk, options, mut lock, mut findings) =
        (Sdk::default(), FlavorOptions::default(), NameLock::default(), Findings::new());
    let pages = Lua.pages(&mut Context {
        api: &api,
        sdk: &sdk,
        options: &options,
        lock: &mut lock,
        findings: &mut findings,
    });
    let files = Templates::embedded(&Lua).render(&pages).unwrap();

    let dir = tempfile::tempdir().unwrap();
    Plan::new(files.clone(), dir.path()).unwrap().apply().unwrap();
    let text = |name| fs::read_to_string(dir.path().join(name)).unwrap();
    assert_eq!(text("customers.lua"), "-- Who buys.\n-- os.exit()\nreturn { tag = \"Customers\" }\n");
    assert_eq!(text("customers2.lua"), "return { tag = \"cust\\034omers\\010\" }\n");
    assert_eq!(
        text("init.lua"),
        "return {\n    customers = require(\"customers\"),\n    customers2 = require(\"customers2\"),\n}\n"
    );
}
