//! What is said about broken files: each `broken/*.toml` and `broken-locks/*.lock`, with the text that is underlined.

use std::fs;
use std::path::Path;

use sdkwright_config::{Config, Loaded, Lock, Source};
use sdkwright_diagnostics::{Locate as _, Origin};

#[test]
fn configurations() {
    insta::glob!("broken/*.toml", |path| {
        insta::assert_snapshot!(printed(&Config::parse(text(path), "sdkwright.toml")));
    });
}

#[test]
fn locks() {
    insta::glob!("broken-locks/*.lock", |path| {
        insta::assert_snapshot!(printed(&Lock::parse(text(path), "sdkwright.lock")));
    });
}

fn text(path: &Path) -> String {
    fs::read_to_string(path).expect("the file was just found")
}

fn printed<T>(loaded: &Loaded<T>) -> String {
    let findings = loaded.findings.iter().map(|finding| {
        let origins = finding.origin.iter().map(|origin| (origin, ""));
        let related = finding.related.iter().map(|(origin, label)| (origin, label.as_str()));
        let places: String =
            origins.chain(related).map(|(origin, label)| place(&loaded.source, origin, label)).collect();
        let help = finding.help.as_deref().unwrap_or("none");
        format!("{:?}[{}]: {}\n{places}  help: {help}\n", finding.severity, finding.code, finding.message)
    });
    findings.collect::<Vec<_>>().join("\n")
}

fn place(source: &Source, origin: &Origin, label: &str) -> String {
    let place = source.locate(origin).expect("the origin is of this file");
    let text = source.text(origin).expect("the origin is of this file");
    format!("  {}:{}:{} ‹{}› {label}\n", place.file, place.line, place.column, &text[place.span])
}
