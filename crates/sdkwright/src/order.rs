use std::path::{Path, PathBuf};

use sdkwright_config::{Config, FlavorOptions, Limits, Loaded, Sdk, Source};
use sdkwright_diagnostics::{Finding, Findings};

use crate::codes::UNKNOWN_SDK;
use crate::flavors;
use crate::generate::Generate;

/// The file that says what to make when the command line does not.
const CONFIG: &str = "sdkwright.toml";
/// The file that remembers names, beside the configuration or in the output folder.
const LOCK: &str = "sdkwright.lock";

/// Which SDKs to make, and where everything stands.
#[derive(Debug)]
pub(crate) struct Order {
    /// In the order in which they are made.
    pub(crate) sdks: Vec<Sdk>,
    /// What the SDKs' paths are relative to.
    pub(crate) base: PathBuf,
    /// Where names are remembered.
    pub(crate) lock: PathBuf,
    /// The configuration's text, for findings about it; `None` when the command line says it all.
    pub(crate) source: Option<Source>,
    /// The whole configuration, when all of it is made: then the lock forgets what is not in it.
    pub(crate) whole: Option<Config>,
    /// What is wrong with the configuration.
    pub(crate) findings: Findings,
}

impl Order {
    /// From the command line alone or from the configuration.
    pub(crate) fn of(args: &Generate) -> Self {
        match &args.spec {
            Some(spec) => Self::of_document(spec, args),
            None => Self::of_config(args),
        }
    }

    fn of_document(spec: &Path, args: &Generate) -> Self {
        let name = args.name.clone().unwrap_or_else(|| sdk_name(spec));
        let out = args.out.clone().unwrap_or_else(|| PathBuf::from(format!("{name}-sdk")));
        let mut wanted = args.flavors.clone();
        if wanted.is_empty() {
            wanted.extend(flavors::names().next().map(str::to_owned));
        }
        let is_single = wanted.len() == 1;
        let options = wanted.into_iter().map(|flavor| {
            let out = if is_single { out.clone() } else { out.join(&flavor) };
            (flavor, FlavorOptions { out, ..FlavorOptions::default() })
        });
        let sdk = Sdk {
            flavors: options.collect(),
            spec: spec.to_owned(),
            root: args.root.clone(),
            overlays: args.overlays.clone(),
            allow_remote: args.allow_remote.clone(),
            limits: args.limits.into(),
            group_by: args.group_by,
            version: "0.1.0".to_owned(),
            name,
            ..Sdk::default()
        };
        Self {
            sdks: vec![sdk],
            base: PathBuf::new(),
            lock: out.join(LOCK),
            source: None,
            whole: None,
            findings: Findings::new(),
        }
    }

    fn of_config(args: &Generate) -> Self {
        let path = args.config.clone().unwrap_or_else(|| PathBuf::from(CONFIG));
        let Loaded { value: config, source, mut findings } = Config::read(&path);
        let mut sdks = config.sdks.clone();
        if let Some(name) = &args.name {
            sdks.retain(|sdk| sdk.name == *name);
            if sdks.is_empty() && !findings.has_errors() {
                findings.push(unknown_sdk(name, &config));
            }
        }
        for sdk in &mut sdks {
            sdk.limits = Limits::from(args.limits).or(sdk.limits);
        }
        if !args.flavors.is_empty() {
            for sdk in &mut sdks {
                sdk.flavors.retain(|name, _| args.flavors.contains(name));
            }
            sdks.retain(|sdk| !sdk.flavors.is_empty());
        }
        let base = path.parent().map(Path::to_path_buf).unwrap_or_default();
        let is_whole = args.name.is_none() && args.flavors.is_empty();
        Self {
            sdks,
            lock: base.join(LOCK),
            base,
            source: Some(source),
            whole: is_whole.then_some(config),
            findings,
        }
    }
}

fn unknown_sdk(name: &str, config: &Config) -> Finding {
    let known = config.sdks.iter().map(|sdk| format!("`{}`", sdk.name)).collect::<Vec<_>>().join(", ");
    Finding::error(&UNKNOWN_SDK, format!("no SDK is named `{name}`"))
        .help(format!("the configuration has {known}"))
}

/// Reads `--name`.
pub(crate) fn parse_name(text: &str) -> Result<String, String> {
    if Sdk::is_name(text) {
        Ok(text.to_owned())
    } else {
        Err("use lower case letters, digits and dashes, a letter first".to_owned())
    }
}

/// A name from a file's: `Acme_API.v2.yaml` gives `acme-api-v2`.
fn sdk_name(spec: &Path) -> String {
    let stem = spec.file_stem().unwrap_or_default().to_string_lossy().to_ascii_lowercase();
    let words: Vec<&str> =
        stem.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty()).collect();
    let name = words.join("-");
    let name = name.trim_start_matches(|c: char| !c.is_ascii_alphabetic());
    let name = name.get(..64).unwrap_or(name).trim_end_matches('-');
    if name.is_empty() { "sdk".to_owned() } else { name.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_document_names_its_sdk() {
        let cases = [
            ("specs/dub.yaml", "dub"),
            ("Acme_API.v2.yaml", "acme-api-v2"),
            ("2024-01.json", "sdk"),
            ("9 lives.json", "lives"),
            ("Пример.yaml", "sdk"),
            ("..", "sdk"),
        ];
        for (path, name) in cases {
            assert_eq!(sdk_name(Path::new(path)), name, "{path}");
            assert!(Sdk::is_name(name));
        }
    }
}
