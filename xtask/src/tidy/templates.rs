use std::fs;

use sdkwright::template_rules::{check as check_rules, named_view};

use super::{Breach, files_below};
use crate::{Result, root};

/// Each template names a view that exists, and uses nothing but what templates may.
pub(super) fn check() -> Result<Vec<Breach>> {
    let mut breaches = Vec::new();
    for path in files_below("templates")? {
        if path.extension().is_none_or(|extension| extension != "jinja") {
            continue;
        }
        let text = fs::read_to_string(&path)?;
        let shown = path.strip_prefix(root())?.to_string_lossy().into_owned();
        for breach in check_rules(&shown, &text) {
            breaches.push(Breach::of(&path, breach.rule).at(breach.line));
        }
        match named_view(&text) {
            None => {
                let rule = "the first line is not `{# view: SomeView (crates/…/views/some.rs) #}`";
                breaches.push(Breach::of(&path, rule).at(1));
            }
            Some(view) => {
                let source = fs::read_to_string(root().join(&view.file)).unwrap_or_default();
                if !declares(&source, &view.name) {
                    let rule = format!("there is no struct `{}` in {}", view.name, view.file);
                    breaches.push(Breach::of(&path, rule).at(1));
                }
            }
        }
    }
    Ok(breaches)
}

/// Whether a struct or enum of that name is declared in a Rust source.
fn declares(source: &str, name: &str) -> bool {
    source.lines().any(|line| {
        let mut words =
            line.split(|c: char| !c.is_alphanumeric() && c != '_').filter(|word| !word.is_empty());
        words.any(|word| word == "struct" || word == "enum") && words.next() == Some(name)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_declaration_is_told_from_a_mention() {
        assert!(declares("#[derive(Debug)]\npub(crate) struct ClientView<'a> {", "ClientView"));
        assert!(!declares("// struct of the\nfn client() -> ClientView {", "ClientView"));
        assert!(!declares("struct ClientViews;", "ClientView"));
    }
}
