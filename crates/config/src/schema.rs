use std::path::{Component, Path, PathBuf};

use indexmap::IndexMap;
use sdkwright_diagnostics::{Finding, Findings, Origin};
use toml_edit::{Document, Item, TomlError};

use crate::codes::{
    BAD_SDK_NAME, BAD_VERSION, DUPLICATE_OUT, INVALID_TOML, NO_SDK, SDK_WITHOUT_FLAVOR, WRONG_SETTING,
};
use crate::table::Table;
use crate::{Config, FlavorOptions, GroupBy, Limits, Sdk, Source};

const TOP_KEYS: &[&str] = &["sdk"];
const SDK_KEYS: &[&str] = &[
    "spec",
    "root",
    "overlays",
    "allow-remote",
    "max-file-size",
    "max-files",
    "max-schemas",
    "group-by",
    "version",
    "strict",
    "authors",
    "license",
    "repository",
    "homepage",
];
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
    let spec = table.needed_string("spec", "the OpenAPI document", "specs/petstore.yaml");
    let version = version(&mut table);
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
        spec: spec.map(PathBuf::from).unwrap_or_default(),
        root: table.string("root").map(PathBuf::from),
        overlays: table.strings("overlays").into_iter().map(PathBuf::from).collect(),
        allow_remote: table.parsed("allow-remote"),
        limits: Limits {
            max_file_size: table.count("max-file-size"),
            max_files: table.count("max-files"),
            max_schemas: table.count("max-schemas"),
        },
        group_by: group_by(&mut table),
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

fn group_by(table: &mut Table<'_>) -> GroupBy {
    let Some(text) = table.string("group-by") else { return GroupBy::default() };
    text.parse().unwrap_or_else(|help: String| {
        table.refuse(&WRONG_SETTING, "group-by", format!("`group-by` cannot be `{text}`"), &help);
        GroupBy::default()
    })
}

fn version(table: &mut Table<'_>) -> String {
    let Some(text) = table.string("version") else { return FIRST_VERSION.to_owned() };
    if let Err(error) = semver::Version::parse(&text) {
        let message = format!("`{text}` is not a semantic version: {error}");
        table.refuse(&BAD_VERSION, "version", message, "write three numbers: \"1.2.3\"");
    }
    text
}

fn flavor(mut table: Table<'_>) -> FlavorOptions {
    let out = table.needed_string("out", "the folder that the SDK is written to", "generated/petstore");
    FlavorOptions {
        out: out.map(PathBuf::from).unwrap_or_default(),
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
