//! What happens to an SDK's folder: nothing of the user's is lost, nothing stale stays, and nothing is written elsewhere.

use std::fs;
use std::path::Path;

use sdkwright_diagnostics::Findings;
use sdkwright_flavor::{Action, Files, OutputPath, Ownership, Plan, Written};
use tempfile::TempDir;

fn files(texts: &[(&str, &str)]) -> Files {
    let mut files = Files::new();
    for (path, text) in texts {
        files.insert(OutputPath::new(*path), *text, Ownership::Owned);
    }
    files
}

/// A folder with an SDK in it.
fn sdk(texts: &[(&str, &str)]) -> TempDir {
    let dir = tempfile::tempdir().expect("the system has a folder for temporary files");
    plan(texts, dir.path()).apply().expect("nothing stands in the way");
    dir
}

fn plan(texts: &[(&str, &str)], dir: &Path) -> Plan {
    Plan::new(files(texts), dir).expect("the folder is readable")
}

fn steps(plan: &Plan) -> Vec<(Action, &str)> {
    plan.steps().iter().map(|step| (step.action, step.path.as_str())).collect()
}

/// The findings without the folder's own path.
fn printed(findings: &Findings, dir: &Path) -> Vec<String> {
    let root = format!("{}/", dir.display());
    findings
        .iter()
        .map(|finding| format!("{}: {}", finding.code, finding.message).replace(&root, ""))
        .collect()
}

/// Every file below `dir` with its text, the manifest left out.
fn tree(dir: &Path) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mut folders = vec![dir.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).expect("it is a folder") {
            let path = entry.expect("it is readable").path();
            if path.is_dir() {
                folders.push(path);
            } else if !path.ends_with(".sdkwright.json") {
                let name = path.strip_prefix(dir).expect("it is below").display().to_string();
                found.push((name, fs::read_to_string(path).expect("it is text")));
            }
        }
    }
    found.sort();
    found
}

fn owned(texts: &[(&str, &str)]) -> Vec<(String, String)> {
    texts.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())).collect()
}

const ONE: &[(&str, &str)] = &[("Cargo.toml", "one\n"), ("src/lib.rs", "one\n"), ("src/models/a.rs", "a\n")];

#[test]
fn a_folder_is_made_and_then_is_as_it_should_be() {
    let root = tempfile::tempdir().unwrap();
    let dir = root.path().join("generated/rust/dub");
    let plan_ = plan(ONE, &dir);
    assert!(!dir.exists(), "a plan writes nothing");
    assert_eq!(plan_.apply().unwrap(), Written { created: 3, ..Written::default() });
    assert_eq!(tree(&dir), owned(ONE));
    let again = plan(ONE, &dir);
    assert!(again.is_empty());
    assert_eq!(again.diff(), "");
    assert_eq!(again.apply().unwrap(), Written { unchanged: 3, ..Written::default() });
}

#[test]
fn only_what_differs_is_written() {
    let dir = sdk(ONE);
    let modified = |path| fs::metadata(dir.path().join(path)).unwrap().modified().unwrap();
    let before = modified("Cargo.toml");
    let two = &[("Cargo.toml", "one\n"), ("src/lib.rs", "two\n"), ("docs/b.md", "b\n")];
    let plan = plan(two, dir.path());
    assert_eq!(
        steps(&plan),
        [(Action::Create, "docs/b.md"), (Action::Change, "src/lib.rs"), (Action::Remove, "src/models/a.rs")]
    );
    plan.apply().unwrap();
    assert_eq!(modified("Cargo.toml"), before);
    let mut expected = owned(two);
    expected.sort();
    assert_eq!(tree(dir.path()), expected);
    assert!(!dir.path().join("src/models").exists(), "an emptied folder goes too");
}

#[test]
fn folders_with_something_of_the_user_stay() {
    let dir = sdk(ONE);
    fs::write(dir.path().join("src/models/own.rs"), "mine").unwrap();
    plan(&ONE[..2], dir.path()).apply().unwrap();
    assert_eq!(fs::read_to_string(dir.path().join("src/models/own.rs")).unwrap(), "mine");
}

#[test]
fn foreign_and_edited_files_are_told_at_once_and_kept() {
    let dir = sdk(ONE);
    fs::write(dir.path().join("src/lib.rs"), "edited\n").unwrap();
    fs::write(dir.path().join("src/models/a.rs"), "edited\n").unwrap();
    fs::create_dir(dir.path().join("docs")).unwrap();
    fs::write(dir.path().join("docs/b.md"), "foreign\n").unwrap();
    let before = tree(dir.path());
    let two = &[("Cargo.toml", "two\n"), ("src/lib.rs", "two\n"), ("docs/b.md", "b\n")];

    let refused = plan(two, dir.path());
    assert!(!refused.is_empty());
    let findings = refused.apply().unwrap_err();
    assert_eq!(
        printed(&findings, dir.path()),
        [
            "foreign-file: docs/b.md was not written by sdkwright",
            "edited-file: src/lib.rs was changed since sdkwright wrote it",
            "edited-file: src/models/a.rs is no longer generated, but was changed since sdkwright wrote it",
        ]
    );
    assert_eq!(tree(dir.path()), before, "nothing is written when one file is refused");

    let forced = plan(two, dir.path()).force();
    assert_eq!(printed(&forced.refused(), dir.path()), [""; 0]);
    assert_eq!(forced.apply().unwrap(), Written { changed: 3, removed: 1, ..Written::default() });
    let mut expected = owned(two);
    expected.sort();
    assert_eq!(tree(dir.path()), expected);
}

#[test]
fn an_edit_shows_though_nothing_is_to_be_written() {
    let dir = sdk(ONE);
    fs::write(dir.path().join("src/lib.rs"), "edited\n").unwrap();
    let plan = plan(ONE, dir.path());
    assert!(!plan.is_empty());
    let diff = plan.diff().replace(&dir.path().display().to_string(), "dub");
    insta::assert_snapshot!(diff, @"
    --- a/dub/src/lib.rs
    +++ b/dub/src/lib.rs
    @@ -1 +1 @@
    -edited
    +one
    ");
}

#[test]
fn a_difference_is_readable() {
    let dir = sdk(ONE);
    let plan =
        plan(&[("Cargo.toml", "one\ntwo\n"), ("docs/b.md", "b\n"), ("src/lib.rs", "one\n")], dir.path());
    let diff = plan.diff().replace(&dir.path().display().to_string(), "dub");
    let (files, manifest) = diff.split_once("--- a/dub/.sdkwright.json").unwrap();
    insta::assert_snapshot!(files, @"
    --- a/dub/Cargo.toml
    +++ b/dub/Cargo.toml
    @@ -1 +1,2 @@
     one
    +two
    --- /dev/null
    +++ b/dub/docs/b.md
    @@ -0,0 +1 @@
    +b
    --- a/dub/src/models/a.rs
    +++ /dev/null
    @@ -1 +0,0 @@
    -a
    ");
    assert!(manifest.starts_with("\n+++ b/dub/.sdkwright.json\n@@ "), "{manifest}");
}

#[test]
fn a_foreign_file_with_our_text_becomes_ours() {
    let dir = tempfile::tempdir().unwrap();
    fs::write(dir.path().join("Cargo.toml"), "one\n").unwrap();
    let plan_ = plan(&ONE[..1], dir.path());
    assert_eq!(steps(&plan_), []);
    assert!(!plan_.is_empty(), "the manifest is missing");
    plan_.apply().unwrap();
    assert_eq!(plan(&[("Cargo.toml", "two\n")], dir.path()).apply().unwrap().changed, 1);
}

#[test]
fn files_of_the_users_hand_are_written_once() {
    let mut made = files(&ONE[..1]);
    made.insert(OutputPath::new("CHANGELOG.md"), "ours", Ownership::Once);
    let dir = tempfile::tempdir().unwrap();
    assert_eq!(Plan::new(made.clone(), dir.path()).unwrap().apply().unwrap().created, 2);
    assert!(!fs::read_to_string(dir.path().join(".sdkwright.json")).unwrap().contains("CHANGELOG"));
    fs::write(dir.path().join("CHANGELOG.md"), "mine").unwrap();
    assert!(Plan::new(made.clone(), dir.path()).unwrap().is_empty());
    plan(&ONE[..1], dir.path()).apply().unwrap();
    assert_eq!(fs::read_to_string(dir.path().join("CHANGELOG.md")).unwrap(), "mine");
}

#[test]
fn a_file_that_was_ours_and_is_the_users_now_stays() {
    let dir = sdk(ONE);
    let mut made = files(&ONE[..2]);
    made.insert(OutputPath::new("src/models/a.rs"), "new", Ownership::Once);
    Plan::new(made.clone(), dir.path()).unwrap().apply().unwrap();
    assert_eq!(fs::read_to_string(dir.path().join("src/models/a.rs")).unwrap(), "a\n");
}

#[test]
fn a_checkout_with_other_line_endings_is_ours() {
    let dir = sdk(ONE);
    for (path, _) in ONE.iter().chain(&[(".sdkwright.json", "")]) {
        let path = dir.path().join(path);
        let text = fs::read_to_string(&path).unwrap().replace('\n', "\r\n");
        fs::write(path, text).unwrap();
    }
    assert!(plan(ONE, dir.path()).is_empty());
    let plan = plan(&[("Cargo.toml", "two\n")], dir.path());
    assert_eq!(plan.apply().unwrap(), Written { changed: 1, removed: 2, ..Written::default() });
}

#[test]
fn a_new_case_of_a_name_is_written_after_the_old_is_removed() {
    let dir = sdk(&[("docs/Customer.md", "one\n")]);
    // As it would look where the system ignores case: the old file answers to the new name.
    fs::write(dir.path().join("docs/customer.md"), "one\n").unwrap();
    let plan = plan(&[("docs/customer.md", "one\n")], dir.path());
    assert_eq!(steps(&plan), [(Action::Remove, "docs/Customer.md"), (Action::Change, "docs/customer.md")]);
    plan.apply().unwrap();
    assert_eq!(tree(dir.path()), owned(&[("docs/customer.md", "one\n")]));
}

#[test]
fn folders_and_files_in_the_way_are_refused_even_by_force() {
    let dir = tempfile::tempdir().unwrap();
    fs::create_dir(dir.path().join("Cargo.toml")).unwrap();
    fs::write(dir.path().join("src"), "").unwrap();
    let findings = plan(ONE, dir.path()).force().apply().unwrap_err();
    assert_eq!(
        printed(&findings, dir.path()),
        ["unfit-path: Cargo.toml is a folder", "unfit-path: src is no folder"]
    );
}

#[test]
fn a_broken_manifest_is_a_finding() {
    let dir = sdk(ONE);
    let path = dir.path().join(".sdkwright.json");
    for (from, to) in [("{", "<<<<<<<\n{"), ("src/lib.rs", "../lib.rs"), ("src/lib.rs", "/etc/passwd")] {
        let text = fs::read_to_string(&path).unwrap();
        fs::write(&path, text.replacen(from, to, 1)).unwrap();
        let findings = Plan::new(files(ONE), dir.path()).unwrap_err();
        assert_eq!(findings.iter().map(|finding| finding.code.name).collect::<Vec<_>>(), ["broken-manifest"]);
        fs::write(&path, text).unwrap();
    }
}

#[cfg(unix)]
#[test]
fn links_are_never_followed() {
    use std::os::unix::fs::symlink;

    let outside = tempfile::tempdir().unwrap();
    fs::write(outside.path().join("lib.rs"), "outside").unwrap();
    let before = tree(outside.path());

    let dir = tempfile::tempdir().unwrap();
    symlink(outside.path(), dir.path().join("src")).unwrap();
    symlink(outside.path().join("lib.rs"), dir.path().join("Cargo.toml")).unwrap();
    let findings = plan(ONE, dir.path()).force().apply().unwrap_err();
    assert_eq!(
        printed(&findings, dir.path()),
        ["unfit-path: Cargo.toml is a symbolic link", "unfit-path: src is a symbolic link"]
    );

    // Not on the way to the folder's own records and stage,
    let records = sdk(ONE);
    for name in [".sdkwright.json", ".sdkwright.journal", ".sdkwright.lock"] {
        let path = records.path().join(name);
        let text = fs::read(&path).ok();
        text.is_some().then(|| fs::remove_file(&path).unwrap());
        symlink(outside.path().join("lib.rs"), &path).unwrap();
        let findings = Plan::new(files(ONE), records.path()).unwrap_err();
        assert_eq!(printed(&findings, records.path()), [format!("unfit-path: {name} is a symbolic link")]);
        fs::remove_file(&path).unwrap();
        text.is_some().then(|| fs::write(&path, text.unwrap()).unwrap());
    }
    symlink(outside.path(), records.path().join(".sdkwright.tmp")).unwrap();
    plan(&ONE[..1], records.path()).apply().unwrap();
    assert_eq!(tree(records.path()), owned(&ONE[..1]));

    // and not at the folder itself.
    let link = dir.path().join("link");
    symlink(outside.path(), &link).unwrap();
    for path in [link.clone(), link.join("")] {
        let findings = Plan::new(files(ONE), &path).unwrap_err();
        assert_eq!(printed(&findings, dir.path()), ["unfit-path: link is a symbolic link"]);
    }
    assert_eq!(tree(outside.path()), before);
}

#[cfg(unix)]
#[test]
fn a_stale_file_that_became_a_link_is_left_alone() {
    let dir = sdk(ONE);
    let path = dir.path().join("src/models/a.rs");
    fs::remove_file(&path).unwrap();
    std::os::unix::fs::symlink("/nowhere", &path).unwrap();
    plan(&ONE[..2], dir.path()).apply().unwrap();
    assert!(path.is_symlink());
}

#[test]
fn a_second_run_at_the_same_time_is_refused() {
    let dir = sdk(ONE);
    let plan_ = plan(&ONE[..1], dir.path());
    let other = fs::File::create(dir.path().join(".sdkwright.lock")).unwrap();
    other.lock().unwrap();
    let findings = plan_.apply().unwrap_err();
    assert_eq!(findings.iter().map(|finding| finding.code.name).collect::<Vec<_>>(), ["output-in-use"]);
    assert_eq!(tree(dir.path()).len(), 4, "nothing is removed, and the lock is not ours");
    drop(other);
    // A lock that nobody holds, as a killed run leaves it, is no obstacle.
    assert!(!plan(ONE, dir.path()).is_empty());
    plan(ONE, dir.path()).apply().unwrap();
    assert_eq!(tree(dir.path()), owned(ONE));
}

#[test]
fn what_changed_since_the_plan_is_not_overwritten() {
    let dir = sdk(ONE);
    let plan_ = plan(&[("Cargo.toml", "two\n")], dir.path());
    fs::write(dir.path().join("src/lib.rs"), "meanwhile\n").unwrap();
    let findings = plan_.apply().unwrap_err();
    assert_eq!(printed(&findings, dir.path()), ["changed-meanwhile: src/lib.rs changed while sdkwright ran"]);
    let found = tree(dir.path());
    assert_eq!(found.len(), 3, "nothing is left behind: {found:?}");
}

#[test]
fn an_sdk_of_too_many_files_is_refused() {
    let mut files = Files::new();
    for number in 0..50_000 {
        files.insert(OutputPath::new(format!("src/f{number}.rs")), "", Ownership::Owned);
    }
    let dir = tempfile::tempdir().expect("the system has a folder for temporary files");
    assert_eq!(Plan::new(files.clone(), dir.path()).expect("as many as may be").steps().len(), 50_000);
    files.insert(OutputPath::new("src/lib.rs"), "", Ownership::Owned);
    let refused = Plan::new(files.clone(), dir.path()).expect_err("one too many");
    let expected = ["too-many-files: the SDK would have 50001 files; at most 50000 are written"];
    assert_eq!(printed(&refused, dir.path()), expected);
    assert_eq!(fs::read_dir(dir.path()).expect("it is still there").count(), 0);
}
