use std::fs;

use proc_macro2::{TokenStream, TokenTree};
use sdkwright_flavor::Files;

/// A document with text wherever a document can have text; `TEXT` stands for it.
pub(crate) const DOCUMENT: &str = include_str!("hostile.json");

/// What has broken generators: each ends, escapes or runs something somewhere.
pub(crate) const TEXTS: &[&str] = &[
    "plain \" quote and \\ backslash",
    "*/ pub fn injected() {} /*",
    "/* never closed",
    "line\nfn injected() {}\nline",
    "line\r\nfn injected() {}\rfn injected() {}",
    "line\u{2028}fn injected() {}\u{2029}\u{85}\u{b}\u{c}fn injected() {}",
    "\"#; fn injected() {} //",
    "\"); std::process::exit(1); (\"",
    "{{ 7 * 7 }} {% raw %} {# comment #}",
    "```\nfn main() { panic!() }\n```",
    "    fn main() { panic!() }",
    "~~~rust\npanic!()\n~~~",
    "[Vec<T>] [`Option`] <script>alert(1)</script>",
    "[click](javascript:alert(1)) ![x](file:///etc/passwd)",
    "| a | b |\n|---|---|\n| `|` | <br> |",
    "\u{202e}detrevni\u{202c} \u{2066}x\u{2069}",
    "zero\u{0}width\u{200b}",
    "${injected} #{injected} %s {}",
    "---\ntitle: front matter\n---",
    "[dependencies]\nevil = \"1\"",
];

#[test]
fn text_stays_text_in_source() {
    let plain = skeletons(&sdk("Text."));
    for text in TEXTS {
        let hostile = skeletons(&sdk(text));
        for ((path, expected), (other, found)) in plain.iter().zip(&hostile) {
            assert_eq!(path, other, "{text:?}");
            assert_eq!(expected, found, "{text:?} changes {path}");
        }
        assert_eq!(plain.len(), hostile.len(), "{text:?}");
    }
}

#[test]
fn text_stays_text_in_manifests() {
    let keys = |files: &Files| {
        let manifest = &files.get("Cargo.toml").expect("a manifest").text;
        let table: toml_edit::DocumentMut =
            manifest.parse().unwrap_or_else(|error| panic!("{error}\n{manifest}"));
        table.iter().flat_map(|(name, item)| keys_below(name, item)).collect::<Vec<_>>()
    };
    let plain = keys(&sdk("Text."));
    for text in TEXTS {
        assert_eq!(plain, keys(&sdk(text)), "{text:?}");
    }
}

#[test]
fn no_code_block_of_a_document_is_rust() {
    for text in TEXTS {
        for (path, file) in sdk(text).iter().filter(|(path, _)| path.as_str().ends_with(".rs")) {
            let mut fence = 0;
            for line in file.text.lines().map(str::trim_start).filter(|line| line.starts_with("//")) {
                let line = line.trim_start_matches(['/', '!', ' ']);
                let info = line.trim_start_matches('`');
                let ticks = line.len() - info.len();
                if fence == 0 && ticks >= 3 {
                    assert!(matches!(info, "text" | "no_run"), "{text:?} opens {line:?} in {path}");
                    fence = ticks;
                } else if fence > 0 && ticks >= fence && info.is_empty() {
                    fence = 0;
                }
            }
            assert_eq!(fence, 0, "{text:?} leaves a block open in {path}");
        }
    }
}

fn sdk(text: &str) -> Files {
    let quoted = serde_json::to_string(text).expect("text is JSON");
    let document = DOCUMENT.replace("TEXT", &quoted[1..quoted.len() - 1]);
    let folder = tempfile::tempdir().expect("a temporary folder");
    let path = folder.path().join("document.json");
    fs::write(&path, document).expect("a document on disk");
    super::rust(&path)
}

/// The code of each Rust file without documentation, its literals blanked.
fn skeletons(files: &Files) -> Vec<(String, String)> {
    let sources = files.iter().filter(|(path, _)| path.as_str().ends_with(".rs"));
    sources
        .map(|(path, file)| {
            syn::parse_file(&file.text).unwrap_or_else(|error| panic!("{path}: {error}\n{}", file.text));
            let tokens: TokenStream = file.text.parse().expect("what parses has tokens");
            (path.to_string(), skeleton(tokens))
        })
        .collect()
}

fn skeleton(tokens: TokenStream) -> String {
    let mut code = String::new();
    let mut tokens = tokens.into_iter().peekable();
    while let Some(token) = tokens.next() {
        match token {
            TokenTree::Punct(mark) if mark.as_char() == '#' => {
                let inner =
                    tokens.next_if(|next| matches!(next, TokenTree::Punct(mark) if mark.as_char() == '!'));
                let group = tokens.next().map_or_else(String::new, |group| group.to_string());
                if !group.replace(' ', "").starts_with("[doc=") {
                    code.push_str(if inner.is_some() { "#!" } else { "#" });
                    code.push_str(&blanked(&group));
                }
            }
            TokenTree::Group(group) => {
                code.push_str(&format!("{:?}(", group.delimiter()));
                // A longer literal breaks lines, and where lines break a comma ends the list.
                code.push_str(skeleton(group.stream()).trim_end_matches(", "));
                code.push(')');
            }
            TokenTree::Literal(_) => code.push_str("_ "),
            other => code.push_str(&format!("{other} ")),
        }
    }
    code
}

/// An attribute without the text in it.
fn blanked(attribute: &str) -> String {
    attribute.split('"').next().unwrap_or_default().to_owned()
}

fn keys_below(path: &str, item: &toml_edit::Item) -> Vec<String> {
    let mut keys = vec![path.to_owned()];
    if let Some(table) = item.as_table_like() {
        keys.extend(table.iter().flat_map(|(name, item)| keys_below(&format!("{path}.{name}"), item)));
    }
    keys
}
