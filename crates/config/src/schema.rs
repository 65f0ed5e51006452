use std::path::{Component, Path, PathBuf};

use indexmap::IndexMap;
use sdkwright_diagnostics::{Code, Finding, Findings, Origin};
use toml_edit::{Document, Item, TableLike, TomlError, Value};

use crate::codes::{
    BAD_SDK_NAME, BAD_VERSION, DUPLICATE_OUT, INVALID_TOML, MISSING_KEY, NO_SDK, SDK_WITHOUT_FLAVOR,
    UNKNOWN_KEY, WRONG_TYPE,
};
use crate::{Config, FlavorOptions, Sdk, Source};

const TOP_KEYS: &[&str] = &["sdk"];
const SDK_KEYS: &[&str] =
    &["spec", "root", "version", "strict", "authors", "license", "repository", "homepage"];
const FLAVOR_KEYS: &[&str] = &["out", "package", "client", "env-prefix"];

/// The version of an SDK that names none.
const FIRST_VERSION: &str = "0.1.0";

/// Makes a configuration of a file, as far as it can be made, and finds everything that is wrong with it.
pub(crate) fn config(
    source: &Source,
    parsed: Result<Document<String>, TomlError>,
    findings: &mut Findings,
) -> Config {
    let document = match parsed {
        Ok(document) => document,
        Err(error) => {
            findings.push(Finding::error(&INVALID_TOML, error.message().to_owned()).at(source.root()));
            return Config::default();
        }
    };
    let mut top = Table { items: document.as_table(), origin: source.root(), findings };
    let sdks = top.tables("sdk").into_iter().map(|(name, table, origin)| {
        let items = Table { items: table, origin, findings: top.findings };
        sdk(name, items)
    });
    let sdks: Vec<Sdk> = sdks.collect();
    top.refuse_unknown(TOP_KEYS, |_| false);
    if sdks.is_empty() && !findings.has_errors() {
        findings.push(
            Finding::error(&NO_SDK, "the configuration names no SDK")
                .at(source.root())
                .help("add a table such as `[sdk.petstore]`"),
        );
    }
    refuse_shared_folders(&sdks, findings);
    Config { sdks }
}

fn sdk(name: &str, mut table: Table<'_>) -> Sdk {
    if !Sdk::is_name(name) {
        let finding = Finding::error(&BAD_SDK_NAME, format!("`{name}` cannot be the name of an SDK"));
        table.push(
            finding
                .at(table.origin.clone().key())
                .help("use lower case letters, digits and dashes, a letter first"),
        );
    }
    let spec = table.string("spec").map(PathBuf::from);
    if spec.is_none() && !table.has("spec") {
        table.miss("spec", "the OpenAPI document", "specs/petstore.yaml");
    }
    let version = table.version();
    let mut flavors = IndexMap::new();
    for (key, item) in table.items.iter() {
        if let Some(items) = item.as_table_like()
            && !SDK_KEYS.contains(&key)
        {
            let origin = table.origin.child(key);
            flavors.insert(key.to_owned(), flavor(Table { items, origin, findings: table.findings }));
        }
    }
    table.refuse_unknown(SDK_KEYS, Item::is_table_like);
    if flavors.is_empty() {
        let finding =
            Finding::warning(&SDK_WITHOUT_FLAVOR, format!("`{name}` names no language to generate"));
        table.push(
            finding.at(table.origin.clone().key()).help(format!("add a table such as `[sdk.{name}.rust]`")),
        );
    }
    Sdk {
        name: name.to_owned(),
        spec: spec.unwrap_or_default(),
        root: table.string("root").map(PathBuf::from),
        version,
        strict: table.boolean("strict").unwrap_or_default(),
        authors: table.strings("authors"),
        license: table.string("license"),
        repository: table.string("repository"),
        homepage: table.string("homepage"),
        flavors,
        origin: Some(table.origin),
    }
}

fn flavor(mut table: Table<'_>) -> FlavorOptions {
    let out = table.string("out").map(PathBuf::from);
    if out.is_none() && !table.has("out") {
        table.miss("out", "the folder that the SDK is written to", "generated/petstore");
    }
    FlavorOptions {
        out: out.unwrap_or_default(),
        package: table.string("package"),
        client: table.string("client"),
        env_prefix: table.string("env-prefix"),
        extra: table.scalars_except(FLAVOR_KEYS),
        origin: Some(table.origin),
    }
}

fn refuse_shared_folders(sdks: &[Sdk], findings: &mut Findings) {
    let mut seen: IndexMap<PathBuf, Option<Origin>> = IndexMap::new();
    for options in sdks.iter().flat_map(|sdk| sdk.flavors.values()) {
        if options.out.as_os_str().is_empty() {
            continue;
        }
        let Some(first) = seen.get(&normal(&options.out)) else {
            seen.insert(normal(&options.out), options.at("out"));
            continue;
        };
        let out = options.out.display();
        let mut finding = Finding::error(&DUPLICATE_OUT, format!("`{out}` is the folder of two SDKs"))
            .help("give each flavor of each SDK a folder of its own");
        if let Some(origin) = options.at("out") {
            finding = finding.at(origin);
        }
        if let Some(origin) = first {
            finding = finding.related(origin.clone(), "the other one");
        }
        findings.push(finding);
    }
}

/// The path without `.` and, where that can be told from the text alone, without `..`.
fn normal(path: &Path) -> PathBuf {
    let mut parts = PathBuf::new();
    for component in path.components() {
        match component {
            Component::CurDir => {}
            Component::ParentDir if matches!(parts.components().next_back(), Some(Component::Normal(_))) => {
                parts.pop();
            }
            component => parts.push(component),
        }
    }
    parts
}

/// A table that is being read, and where to complain.
struct Table<'a> {
    items: &'a dyn TableLike,
    origin: Origin,
    findings: &'a mut Findings,
}

impl<'a> Table<'a> {
    fn has(&self, key: &str) -> bool {
        self.items.contains_key(key)
    }

    fn push(&mut self, finding: Finding) {
        self.findings.push(finding);
    }

    fn refuse(&mut self, code: &'static Code, key: &str, message: String, help: &str) {
        self.push(Finding::error(code, message).at(self.origin.child(key)).help(help));
    }

    fn refuse_type(&mut self, key: &str, item: &Item, wanted: &str) {
        let kind = item.type_name();
        let message = format!("`{key}` is {wanted}, not {} {kind}", article(kind));
        let quotable = wanted == "a string" && item.as_value().is_some_and(is_scalar);
        let help = if quotable { "quote it".to_owned() } else { format!("write {wanted}") };
        self.refuse(&WRONG_TYPE, key, message, &help);
    }

    fn miss(&mut self, key: &str, what: &str, example: &str) {
        let finding = Finding::error(&MISSING_KEY, format!("`{key}` is missing, {what}"));
        self.push(
            finding.at(self.origin.clone()).help(format!("add a line such as `{key} = \"{example}\"`")),
        );
    }

    fn string(&mut self, key: &str) -> Option<String> {
        let item = self.items.get(key)?;
        match item.as_str() {
            Some("") => {
                self.refuse(&WRONG_TYPE, key, format!("`{key}` is empty"), "fill it, or remove the line");
                None
            }
            Some(text) => Some(text.to_owned()),
            None => {
                self.refuse_type(key, item, "a string");
                None
            }
        }
    }

    fn boolean(&mut self, key: &str) -> Option<bool> {
        let item = self.items.get(key)?;
        if item.as_bool().is_none() {
            self.refuse_type(key, item, "`true` or `false`");
        }
        item.as_bool()
    }

    fn strings(&mut self, key: &str) -> Vec<String> {
        let Some(item) = self.items.get(key) else { return Vec::new() };
        let Some(array) = item.as_array() else {
            self.refuse_type(key, item, "an array of strings");
            return Vec::new();
        };
        let mut strings = Vec::new();
        for (index, element) in array.iter().enumerate() {
            if let Some(text) = element.as_str() {
                strings.push(text.to_owned());
            } else {
                let kind = element.type_name();
                let message = format!("`{key}` is an array of strings, but holds {} {kind}", article(kind));
                let place = self.origin.child(key).index(index);
                self.push(Finding::error(&WRONG_TYPE, message).at(place).help("write a string"));
            }
        }
        strings
    }

    fn version(&mut self) -> String {
        let Some(text) = self.string("version") else { return FIRST_VERSION.to_owned() };
        if let Err(error) = semver::Version::parse(&text) {
            let message = format!("`{text}` is not a semantic version: {error}");
            self.refuse(&BAD_VERSION, "version", message, "write three numbers: \"1.2.3\"");
        }
        text
    }

    /// The values that are not under a known key, as text. None of them can be a table or an array.
    fn scalars_except(&mut self, known: &[&str]) -> IndexMap<String, String> {
        let mut scalars = IndexMap::new();
        for (key, item) in self.items.iter().filter(|(key, _)| !known.contains(key)) {
            let text = match item.as_value() {
                Some(Value::String(text)) => text.value().clone(),
                Some(Value::Integer(number)) => number.value().to_string(),
                Some(Value::Boolean(truth)) => truth.value().to_string(),
                _ => {
                    self.refuse_type(key, item, "a string, a whole number or a boolean");
                    continue;
                }
            };
            scalars.insert(key.to_owned(), text);
        }
        scalars
    }

    /// The tables in the table under `key`, by name.
    fn tables(&mut self, key: &str) -> Vec<(&'a str, &'a dyn TableLike, Origin)> {
        let Some(item) = self.items.get(key) else { return Vec::new() };
        let Some(table) = item.as_table_like() else {
            self.refuse_type(key, item, "a table");
            return Vec::new();
        };
        let mut tables = Vec::new();
        for (name, item) in table.iter() {
            let origin = self.origin.child(key).child(name);
            if let Some(table) = item.as_table_like() {
                tables.push((name, table, origin));
            } else {
                let message = format!("`{name}` is not a table");
                self.push(
                    Finding::error(&WRONG_TYPE, message)
                        .at(origin)
                        .help(format!("name an SDK by a table: `[{key}.{name}]`")),
                );
            }
        }
        tables
    }

    fn refuse_unknown(&mut self, known: &[&str], is_welcome: impl Fn(&Item) -> bool) {
        for (key, item) in self.items.iter() {
            if known.contains(&key) || is_welcome(item) {
                continue;
            }
            let finding = Finding::error(&UNKNOWN_KEY, format!("unknown key `{key}`"));
            let help = match nearest(key, known) {
                Some(other) => format!("did you mean `{other}`?"),
                None => format!("known here: {}", list(known)),
            };
            self.push(finding.at(self.origin.child(key).key()).help(help));
        }
    }
}

fn is_scalar(value: &Value) -> bool {
    !value.is_array() && !value.is_inline_table()
}

fn article(noun: &str) -> &'static str {
    if noun.starts_with(['a', 'e', 'i', 'o', 'u']) { "an" } else { "a" }
}

/// The known key that is at most a third of its letters away.
fn nearest<'a>(key: &str, known: &[&'a str]) -> Option<&'a str> {
    let scored = known.iter().map(|other| (strsim::damerau_levenshtein(key, other), *other));
    scored.filter(|(distance, other)| distance * 3 <= other.len()).min().map(|(_, other)| other)
}

fn list(keys: &[&str]) -> String {
    keys.iter().map(|key| format!("`{key}`")).collect::<Vec<_>>().join(", ")
}
