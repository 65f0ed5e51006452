//! What well-formed files say, and that a lock written is the lock read.

use std::path::PathBuf;

use sdkwright_config::{Config, GroupBy, Limits, Lock};
use sdkwright_diagnostics::Locate as _;

const CONFIG: &str = r#"
[sdk.dub]
spec = "specs/dub.yaml"
version = "0.3.1"
license = "MIT OR Apache-2.0"
authors = ["Ada <ada@example.com>", "Grace"]
repository = "https://example.com/dub"

[sdk.dub.rust]
out = "generated/rust/dub"
package = "dub"
client = "Dub"
env-prefix = "DUB"
module = "own"
max-method-params = 4

[sdk.dub.go]
out = "generated/go/dub"

[sdk.paddle]
spec = "specs/paddle.yaml"
strict = true
group-by = "path"
overlays = ["specs/mend.yaml", "specs/names.yaml"]
allow-remote = ["schemas.example.com", "localhost:8080"]
max-files = 20
rust.out = "generated/rust/paddle"
"#;

#[test]
fn a_configuration_says_what_it_says() {
    let loaded = Config::parse(CONFIG, "sdkwright.toml");
    assert!(loaded.findings.iter().next().is_none(), "{:?}", loaded.findings);
    let [dub, paddle] = &loaded.value.sdks[..] else { panic!("{:?}", loaded.value) };
    assert_eq!(dub.name, "dub");
    assert_eq!(dub.spec, PathBuf::from("specs/dub.yaml"));
    assert_eq!((dub.version.as_str(), paddle.version.as_str()), ("0.3.1", "0.1.0"));
    assert_eq!(dub.authors, ["Ada <ada@example.com>", "Grace"]);
    assert_eq!((dub.strict, paddle.strict), (false, true));
    assert_eq!(paddle.overlays, [PathBuf::from("specs/mend.yaml"), PathBuf::from("specs/names.yaml")]);
    assert!(dub.overlays.is_empty());
    let hosts: Vec<_> = paddle.allow_remote.iter().map(ToString::to_string).collect();
    assert_eq!(hosts, ["schemas.example.com", "localhost:8080"]);
    assert_eq!(dub.limits, Limits::default());
    assert_eq!(paddle.limits, Limits { max_files: Some(20), ..Limits::default() });
    assert_eq!((dub.group_by, paddle.group_by), (GroupBy::Tag, GroupBy::Path));
    assert_eq!(dub.flavors.keys().collect::<Vec<_>>(), ["rust", "go"]);
    assert_eq!(paddle.flavors["rust"].out, PathBuf::from("generated/rust/paddle"));

    let rust = &dub.flavors["rust"];
    assert_eq!(rust.client.as_deref(), Some("Dub"));
    assert_eq!(rust.env_prefix.as_deref(), Some("DUB"));
    assert_eq!(rust.extra["module"], "own");
    assert_eq!(rust.extra["max-method-params"], "4");
    let place = loaded.source.locate(&rust.at("module").unwrap()).unwrap();
    assert_eq!((place.line, place.column), (14, 10));
}

#[test]
fn an_unreadable_configuration_is_one_finding() {
    let loaded = Config::read(&PathBuf::from("no/such/sdkwright.toml"));
    assert_eq!(
        loaded.findings.iter().map(|finding| finding.code.name).collect::<Vec<_>>(),
        ["unreadable-config"]
    );
}

#[test]
fn a_lock_is_written_sorted_and_read_back() {
    let mut lock = Lock::default();
    for (sdk, flavor) in [("pimms", "rust"), ("dub", "rust"), ("dub", "go")] {
        let mut names = lock.names(sdk, flavor);
        names.remember("type GET /customers response 200 []", "Customer");
        names.remember("type \"quoted\" \\ \n key", "Quoted");
        names.remember("method a", "a2");
        lock.update(sdk, flavor, &names);
    }
    let text = lock.to_string();
    insta::assert_snapshot!(text);
    let loaded = Lock::parse(text, "sdkwright.lock");
    assert!(loaded.findings.iter().next().is_none(), "{:?}", loaded.findings);
    assert_eq!(loaded.value, lock);
    assert_eq!(lock.names("dub", "go").given("method a"), Some("a2"));
}

#[test]
fn what_a_run_does_not_use_is_forgotten() {
    let mut lock =
        Lock::parse("[dub.rust]\nold = \"Old\"\nkept = \"Kept\"\n[dub.go]\nold = \"Old\"\n", "lock").value;
    let mut names = lock.names("dub", "rust");
    names.remember("kept", "Kept");
    lock.update("dub", "rust", &names);
    assert_eq!(lock.names("dub", "rust").given("old"), None);
    assert_eq!(lock.names("dub", "rust").given("kept"), Some("Kept"));
    assert_eq!(lock.names("dub", "go").given("old"), Some("Old"), "the other flavor was not generated");

    let config = Config::parse("[sdk.dub]\nspec = \"a\"\nrust.out = \"b\"\n", "sdkwright.toml").value;
    lock.retain(&config);
    assert_eq!(lock.names("dub", "go").given("old"), None);
    assert_eq!(lock.names("dub", "rust").given("kept"), Some("Kept"));
}

#[test]
fn a_missing_lock_remembers_nothing() {
    let loaded = Lock::read(&tempfile::tempdir().unwrap().path().join("sdkwright.lock"));
    assert!(loaded.findings.iter().next().is_none());
    assert_eq!(loaded.value, Lock::default());
}
