//! The calls of the conformance suite in Rust: a file of `crates/sdk-tests/tests/conformance/calls` for each file of
//! `conformance`, with one function for each case. With `INSTA_UPDATE=always` they are written anew.

use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

use sdkwright::Road;
use sdkwright_api::{Api, Example, Literal, OperationId, Output};
use sdkwright_config::{FlavorOptions, NameLock, Sdk};
use sdkwright_diagnostics::Findings;
use sdkwright_flavor::Context;
use sdkwright_flavor_rust::Call;
use sdkwright_spec::ReadOptions;
use serde_json::Value;

#[test]
fn the_calls_are_those_of_the_suite() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let folder = root.join("crates/sdk-tests/tests/conformance/calls");
    let calls = Suite::read(&root.join("conformance")).calls();
    if std::env::var("INSTA_UPDATE").is_ok_and(|update| update == "always") {
        for (name, text) in &calls {
            fs::write(folder.join(name), text).expect("a writable folder");
        }
    }
    for (name, text) in &calls {
        let stands = fs::read_to_string(folder.join(name)).unwrap_or_default();
        assert!(stands == *text, "{name} is not up to date; run with INSTA_UPDATE=always");
    }
    let there = fs::read_dir(&folder).expect("a folder").count();
    assert_eq!(there, calls.len(), "a file in {} belongs to no file of the suite", folder.display());
}

/// The document of the suite and its cases.
struct Suite {
    api: Api,
    /// Stem of the file and its cases.
    files: Vec<(String, Vec<Value>)>,
}

impl Suite {
    fn read(folder: &Path) -> Self {
        let entry = folder.join("openapi.json");
        let (mut road, document) = Road::read(&entry, &ReadOptions::default()).expect("a readable document");
        let spec = road.check(document).expect("a right document");
        let api = road.lower(&spec);
        assert!(!road.findings.has_errors(), "{:?}", road.findings);
        let mut paths: Vec<PathBuf> =
            fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry").path()).collect();
        paths.sort();
        let files = paths.into_iter().filter_map(|path| {
            let stem = path.file_stem()?.to_str()?.to_owned();
            (path.extension()? == "json" && path != entry).then(|| (stem, cases(&path)))
        });
        Self { api, files: files.collect() }
    }

    /// A file of calls for each file of cases, and the one that chooses among them.
    fn calls(mut self) -> Vec<(String, String)> {
        let mut made = Vec::new();
        let (mut modules, mut choices) = (String::new(), String::new());
        for (file, cases) in std::mem::take(&mut self.files) {
            writeln!(modules, "mod {file};").expect("memory");
            writeln!(choices, "        {file:?} => {file}::call(index, conformance),").expect("memory");
            let (mut arms, mut functions) = (String::new(), String::new());
            for (index, case) in cases.iter().enumerate() {
                writeln!(arms, "        {index} => Box::pin(case_{index}(conformance)),").expect("memory");
                functions.push_str(&self.function(&format!("case_{index}"), case));
            }
            let end = format!("        _ => panic!(\"{file}.json has no case {{index}}\"),\n    }}\n}}\n");
            let text = format!("{MADE}{}{FILE_HEAD}{arms}{end}{functions}", imports(&functions));
            made.push((format!("{file}.rs"), text));
        }
        let end = "        _ => panic!(\"the suite has no {file}.json\"),\n    }\n}\n";
        made.push(("mod.rs".to_owned(), format!("{MADE}{modules}{HEAD}{choices}{end}")));
        made
    }

    fn function(&mut self, name: &str, case: &Value) -> String {
        let operation = self.operation(text(case, "call"));
        self.give(operation, case.get("with"));
        let call = self.call(operation);
        let gives = case.get("gives").unwrap_or(&Value::Null);
        let request = format!("conformance{}", call.request);
        let last = if let Some(then) = gives.get("sent back by") {
            let then = self.operation(then.as_str().expect("an operation"));
            let method = self.call(then).method;
            format!("then!({request} => conformance{method})")
        } else if gives.get("items").is_some() {
            format!("items({request}.items(), |item| item.{}).await", text(gives, "by"))
        } else if self.reads(operation, |output| matches!(output, Output::Stream(_))) {
            format!("streamed!({request}.send().await)")
        } else if self.reads(operation, |output| matches!(output, Output::Download)) {
            format!("downloaded({request}.send().await).await")
        } else if gives.get("nothing").is_some() {
            format!("nothing({request}.send().await)")
        } else {
            format!("done({request}.send().await)")
        };
        let mut body = String::new();
        for line in &call.uses {
            writeln!(body, "    {line}").expect("memory");
        }
        for statement in &call.statements {
            writeln!(body, "{statement}").expect("memory");
        }
        format!(
            "\n/// {}.\nasync fn {name}(conformance: &Conformance) -> Case {{\n{body}    Ok({last})\n}}\n",
            text(case, "name")
        )
    }

    fn reads(&self, operation: OperationId, fits: impl Fn(&Output) -> bool) -> bool {
        fits(&self.api.operation(operation).output)
    }

    fn operation(&self, id: &str) -> OperationId {
        let index = self.api.operations.iter().position(|operation| operation.id.spelling == id);
        OperationId(index.unwrap_or_else(|| panic!("no operation {id}")) as u32)
    }

    /// Makes these values the example of an operation, in place of its own.
    fn give(&mut self, operation: OperationId, with: Option<&Value>) {
        let operation = &mut self.api.operations[operation.0 as usize];
        let with = with.map(|with| with.as_object().expect("an object of values"));
        let value = |name: &str| with.and_then(|with| with.get(name)).map(literal);
        let parameters: Vec<Option<Literal>> =
            operation.parameters.iter().map(|parameter| value(&parameter.wire)).collect();
        let body = operation.body.as_ref().and_then(|_| value("body"));
        let given = parameters.iter().chain([&body]).flatten().count();
        assert_eq!(
            given,
            with.map_or(0, serde_json::Map::len),
            "{}: a value for nothing",
            operation.id.spelling
        );
        operation.example = Example { parameters, body, ..operation.example.clone() };
    }

    fn call(&self, operation: OperationId) -> Call {
        let sdk = Sdk { name: "conformance".to_owned(), ..Sdk::default() };
        let (mut lock, mut findings) = (NameLock::default(), Findings::default());
        let options = FlavorOptions::default();
        let mut context = Context {
            api: &self.api,
            sdk: &sdk,
            options: &options,
            lock: &mut lock,
            findings: &mut findings,
        };
        Call::of(&mut context, operation)
    }
}

const MADE: &str =
    "// Made from the conformance suite by the tests of the crate sdkwright; not edited by hand.\n\n";

const HEAD: &str = "
use conformance::Conformance;

use crate::outcome::CaseFuture;

/// Makes the call of a case of a file.
pub fn call<'c>(file: &str, index: usize, conformance: &'c Conformance) -> CaseFuture<'c> {
    match file {
";

const FILE_HEAD: &str = "
/// Makes the call of a case.
pub fn call(index: usize, conformance: &Conformance) -> CaseFuture<'_> {
    match index {
";

/// What the functions of a file use.
fn imports(functions: &str) -> String {
    let used = ["done", "downloaded", "items", "nothing", "streamed", "then"].into_iter().filter(|name| {
        [format!("({name}("), format!("({name}!(")].iter().any(|use_| functions.contains(use_))
    });
    let names: Vec<&str> = ["Case", "CaseFuture"].into_iter().chain(used).collect();
    format!("use conformance::Conformance;\n\nuse crate::outcome::{{{}}};\n", names.join(", "))
}

fn cases(path: &Path) -> Vec<Value> {
    let text = fs::read_to_string(path).expect("a readable file");
    let file: Value = serde_json::from_str(&text).expect("a file of JSON");
    file["x-cases"].as_array().unwrap_or_else(|| panic!("{}: no cases", path.display())).clone()
}

fn text<'v>(value: &'v Value, key: &str) -> &'v str {
    value[key].as_str().unwrap_or_else(|| panic!("`{key}` is no text in {value}"))
}

fn literal(value: &Value) -> Literal {
    match value {
        Value::Null => Literal::Null,
        Value::Bool(value) => Literal::Bool(*value),
        Value::Number(number) => Literal::Number(number.to_string()),
        Value::String(text) => Literal::String(text.clone()),
        Value::Array(items) => Literal::Array(items.iter().map(literal).collect()),
        Value::Object(fields) => {
            Literal::Object(fields.iter().map(|(key, value)| (key.clone(), literal(value))).collect())
        }
    }
}
