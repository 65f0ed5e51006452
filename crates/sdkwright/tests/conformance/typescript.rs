//! The calls of the conformance suite in TypeScript: a file of `crates/sdk-tests-typescript/conformance/calls` for each
//! file of the suite, with one function for each case.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::Path;

use sdkwright_api::{OperationId, Output};
use sdkwright_config::{FlavorOptions, NameLock, Sdk};
use sdkwright_diagnostics::Findings;
use sdkwright_flavor::Context;
use sdkwright_flavor_typescript::Call;
use serde_json::Value;

use super::{Suite, check, text};

#[test]
fn the_calls_are_those_of_the_suite() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let mut suite = Suite::read(&root.join("conformance"));
    check(&root.join("crates/sdk-tests-typescript/conformance/calls"), &calls(&mut suite));
}

/// A file of calls for each file of cases.
fn calls(suite: &mut Suite) -> Vec<(String, String)> {
    let files = std::mem::take(&mut suite.files);
    files.iter().map(|(file, cases)| (format!("{file}.ts"), calls_of(suite, cases))).collect()
}

fn calls_of(suite: &mut Suite, cases: &[Value]) -> String {
    let mut imports: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    let mut functions = String::new();
    let mut endings: Vec<&str> = Vec::new();
    for case in cases {
        let operation = suite.operation(text(case, "call"));
        suite.give(operation, case.get("with"));
        let call = call(suite, operation);
        for (module, name) in &call.imports {
            let names = imports.entry(module).or_default();
            if !names.contains(name) {
                names.push(name);
            }
        }
        let (ending, made) = ended(suite, case, operation, &call);
        if !endings.contains(&ending) {
            endings.push(ending);
        }
        writeln!(
            functions,
            "\n  // {}.\n  (conformance) => {}(conformance{made}),",
            text(case, "name"),
            ending
        )
        .expect("memory");
    }
    endings.sort_unstable();
    let mut lines = String::new();
    for (module, names) in imports {
        let separator = if module.is_empty() { "" } else { "/" };
        writeln!(lines, "import {{ {} }} from \"conformance{separator}{module}\";", names.join(", "))
            .expect("memory");
    }
    let separator = if lines.is_empty() { "" } else { "\n" };
    format!(
        "{}{lines}{separator}import {{ type Play, {} }} from \"../outcome.ts\";\n\nexport const calls: readonly Play[] = [{functions}];\n",
        super::MADE,
        endings.join(", ")
    )
}

/// The function that says what came of a call, and the rest of the call and of its arguments.
fn ended(suite: &Suite, case: &Value, operation: OperationId, made: &Call) -> (&'static str, String) {
    let gives = case.get("gives").unwrap_or(&Value::Null);
    let request = &made.request;
    let output = &suite.api.operation(operation).output;
    if let Some(then) = gives.get("sent back by") {
        let then = call(suite, suite.operation(then.as_str().expect("an operation")));
        ("sentBack", format!("{request}, (value) => conformance{}(value)", then.method))
    } else if gives.get("items").is_some() {
        ("items", format!("{request}, (item) => item.{}", text(gives, "by")))
    } else if matches!(output, Output::Stream(_)) {
        ("streamed", request.clone())
    } else if matches!(output, Output::Download) {
        ("downloaded", request.clone())
    } else {
        ("done", request.clone())
    }
}

fn call(suite: &Suite, operation: OperationId) -> Call {
    let sdk = Sdk { name: "conformance".to_owned(), ..Sdk::default() };
    let (mut lock, mut findings) = (NameLock::default(), Findings::default());
    let options = FlavorOptions::default();
    let mut context =
        Context { api: &suite.api, sdk: &sdk, options: &options, lock: &mut lock, findings: &mut findings };
    Call::of(&mut context, operation)
}
