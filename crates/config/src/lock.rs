use std::collections::BTreeMap;
use std::fmt;
use std::io::ErrorKind;
use std::path::Path;

use sdkwright_diagnostics::{Finding, Findings, Origin};
use toml_edit::{Document, TomlError};

use crate::codes::{BAD_LOCKED_NAME, BROKEN_LOCK, UNREADABLE_CONFIG};
use crate::source::{LOCK_FILE, Loaded, Source};
use crate::{Config, NameLock, file_name};

const HEADER: &str = "\
# Names that sdkwright gave where the document left a choice, so that they stay when the document changes.
# Written by sdkwright; commit it.
";

/// Longer names are no names: a flavor cuts before that.
const MAX_NAME: usize = 100;

/// The names that the SDKs of a configuration were given.
///
/// A run that generates a flavor of an SDK replaces that flavor's names with those it used; all others stay as they
/// are until a run of the whole configuration drops what the configuration no longer has.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Lock {
    sdks: BTreeMap<String, BTreeMap<String, BTreeMap<String, String>>>,
}

impl Lock {
    /// Reads the text of `sdkwright.lock`; `name` is what findings call the file.
    pub fn parse(text: impl Into<String>, name: impl Into<String>) -> Loaded<Self> {
        let (source, parsed) = Source::parse(LOCK_FILE, name.into(), text.into());
        let mut findings = Findings::new();
        let value = Self::of(&source, parsed, &mut findings);
        Loaded { value, source, findings }
    }

    /// Reads the file at `path`. A file that does not exist remembers nothing.
    pub fn read(path: &Path) -> Loaded<Self> {
        let name = file_name(path);
        match std::fs::read_to_string(path) {
            Ok(text) => Self::parse(text, name),
            Err(error) => {
                let mut loaded = Self::parse("", name.clone());
                if !matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) {
                    let message = format!("cannot read {name}: {error}");
                    loaded.findings.push(Finding::error(&UNREADABLE_CONFIG, message));
                }
                loaded
            }
        }
    }

    /// The names given before to one flavor of one SDK.
    pub fn names(&self, sdk: &str, flavor: &str) -> NameLock {
        let given = self.sdks.get(sdk).and_then(|flavors| flavors.get(flavor));
        NameLock::new(given.cloned().unwrap_or_default())
    }

    /// Keeps the names that a whole run of one flavor of one SDK used, and forgets its others.
    pub fn update(&mut self, sdk: &str, flavor: &str, names: &NameLock) {
        let flavors = self.sdks.entry(sdk.to_owned()).or_default();
        if names.used().is_empty() {
            flavors.remove(flavor);
        } else {
            flavors.insert(flavor.to_owned(), names.used().clone());
        }
        if flavors.is_empty() {
            self.sdks.remove(sdk);
        }
    }

    /// Forgets the SDKs and flavors that `config` does not name.
    pub fn retain(&mut self, config: &Config) {
        self.sdks.retain(|name, flavors| {
            let sdk = config.sdks.iter().find(|sdk| sdk.name == *name);
            flavors.retain(|flavor, _| sdk.is_some_and(|sdk| sdk.flavors.contains_key(flavor)));
            !flavors.is_empty()
        });
    }

    fn of(source: &Source, parsed: Result<Document<String>, TomlError>, findings: &mut Findings) -> Self {
        let document = match parsed {
            Ok(document) => document,
            Err(error) => {
                findings.push(broken(error.message().to_owned(), source.root()));
                return Self::default();
            }
        };
        let mut lock = Self::default();
        for (sdk, item) in document.as_table() {
            let origin = source.root().child(sdk);
            let Some(flavors) = item.as_table_like() else {
                findings.push(broken(format!("`{sdk}` is not a table"), origin));
                continue;
            };
            let flavors = flavors.iter().filter_map(|(flavor, item)| {
                let origin = origin.child(flavor);
                let Some(names) = item.as_table_like() else {
                    findings.push(broken(format!("`{sdk}.{flavor}` is not a table"), origin));
                    return None;
                };
                let names = names.iter().filter_map(|(key, item)| {
                    let name = item.as_str().filter(|name| is_name(name));
                    if name.is_none() {
                        let message = format!("`{key}` cannot have this name");
                        let finding = Finding::error(&BAD_LOCKED_NAME, message).at(origin.child(key));
                        findings
                            .push(finding.help("restore the line, or remove it to have the name given anew"));
                    }
                    Some((key.to_owned(), name?.to_owned()))
                });
                Some((flavor.to_owned(), names.collect()))
            });
            let flavors = flavors.collect();
            lock.sdks.insert(sdk.to_owned(), flavors);
        }
        lock
    }
}

impl fmt::Display for Lock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(HEADER)?;
        for (sdk, flavors) in &self.sdks {
            for (flavor, names) in flavors {
                writeln!(f, "\n[{}.{}]", key(sdk), key(flavor))?;
                for (name_key, name) in names {
                    writeln!(f, "{} = {}", key(name_key), toml_edit::Value::from(name.as_str()))?;
                }
            }
        }
        Ok(())
    }
}

fn key(text: &str) -> String {
    toml_edit::Key::new(text).display_repr().into_owned()
}

fn broken(message: String, origin: Origin) -> Finding {
    Finding::error(&BROKEN_LOCK, message)
        .at(origin)
        .help("take the lines of both sides of a merge, or restore the file from version control")
}

/// Whether a name could be an identifier or a file's stem in some language. Which names a role takes is for a flavor
/// to say; here nothing passes that could be more than a name.
fn is_name(name: &str) -> bool {
    name.len() <= MAX_NAME
        && name.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_')
        && name.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'-' | b'#' | b'$'))
}
