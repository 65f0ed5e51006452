//! Every link of every page leads somewhere: to a file of this crate, and to a heading in it.

use std::fs;
use std::path::{Path, PathBuf};

#[test]
fn every_link_resolves() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut pages = vec![root.join("README.md"), root.join("api.md")];
    pages.extend(below(&root.join("docs")));
    let mut broken = Vec::new();
    for page in &pages {
        let text = fs::read_to_string(page).expect("a readable page");
        for target in links(&text) {
            if target.contains("://") || target.starts_with("mailto:") {
                continue;
            }
            let (file, anchor) = target.split_once('#').unwrap_or((target, ""));
            let folder = page.parent().expect("a page stands in a folder");
            let path = if file.is_empty() { page.clone() } else { folder.join(file) };
            let Ok(there) = fs::read_to_string(&path) else {
                broken.push(format!("{}: {target}", page.display()));
                continue;
            };
            if !anchor.is_empty() && !anchors(&there).iter().any(|known| known == anchor) {
                broken.push(format!("{}: {target} has no such heading", page.display()));
            }
        }
    }
    assert!(broken.is_empty(), "{}", broken.join("\n"));
}

/// The targets of `[…](target)`, code aside.
fn links(text: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut fenced = false;
    for line in text.lines() {
        if line.trim_start().starts_with("```") {
            fenced = !fenced;
        }
        if fenced {
            continue;
        }
        for part in line.split("](").skip(1) {
            found.extend(part.split(')').next());
        }
    }
    found
}

/// The headings' anchors as GitHub makes them.
fn anchors(text: &str) -> Vec<String> {
    let mut fenced = false;
    let mut found = Vec::new();
    for line in text.lines() {
        if line.starts_with("```") {
            fenced = !fenced;
        }
        if let Some(heading) = line.strip_prefix('#').filter(|_| !fenced) {
            let heading = heading.trim_start_matches('#').trim().to_lowercase().replace(' ', "-");
            found.push(heading.chars().filter(|c| c.is_alphanumeric() || matches!(c, '-' | '_')).collect());
        }
    }
    found
}

fn below(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() { found.extend(below(&path)) } else { found.push(path) }
    }
    found
}
