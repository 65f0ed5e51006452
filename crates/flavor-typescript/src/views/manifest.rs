//! The manifests of the package: for npm and for JSR.

use sdkwright_flavor::markdown;
use serde::Serialize;

use crate::encode::{Code, code};
use crate::layout::Literal;
use crate::plan::Plan;
use crate::typescript::FLAVOR;
use crate::views::index::IndexView;

/// `package.json`, `jsr.json`, `CHANGELOG.md` and `LICENSE`
#[derive(Debug, Serialize)]
pub(crate) struct ManifestView {
    pub package: Code,
    pub version: Code,
    pub description: Code,
    pub license: Code,
    /// `"author": "…",`
    pub author: Option<Code>,
    pub contributors: Option<Code>,
    pub repository: Option<Code>,
    pub homepage: Option<Code>,
    pub is_private: bool,
    pub axios: bool,
    pub standalone: bool,
    /// `@pimms/pimms`
    pub jsr_package: Code,
    /// What can be imported, with its files.
    pub exports: Vec<ExportView>,
    /// `"./core.js": "./src/core.ts"`
    pub jsr_exports: Vec<Code>,
    pub version_text: Code,
    pub license_text: Code,
}

/// A path that can be imported.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct ExportView {
    /// `"./models/operations"`
    pub path: Code,
    /// The same without `./`, as `typesVersions` has it.
    pub old_path: Code,
    pub esm_types: Code,
    pub esm: Code,
    pub commonjs_types: Code,
    pub commonjs: Code,
}

impl ManifestView {
    /// The view of the manifests.
    pub fn new(plan: &Plan<'_>) -> Self {
        let options = &plan.options;
        let docs = plan.api.docs.for_flavor(FLAVOR);
        let description = docs.description.as_ref().or(docs.summary.as_ref());
        let description =
            description.map(|text| markdown::plain_sentence(&text.0)).filter(|text| !text.is_empty());
        let description =
            description.unwrap_or_else(|| format!("A client of {}", markdown::one_line(&plan.api.title)));
        Self {
            package: Code::string(&options.package),
            version: Code::string(&options.version),
            description: Code::string(&description),
            license: Code::string(&options.license),
            author: options.authors.first().map(|author| Code::string(author)),
            contributors: (options.authors.len() > 1)
                .then(|| Literal::strings(options.authors[1..].iter().map(String::as_str)).line()),
            repository: options.repository.as_ref().map(|url| Code::string(&git_url(url))),
            homepage: options.homepage.as_ref().map(|url| Code::string(url)),
            is_private: !options.publish,
            axios: options.axios,
            standalone: options.standalone,
            jsr_package: Code::string(&jsr_name(&options.package)),
            exports: exports(plan),
            jsr_exports: jsr_exports(plan),
            version_text: Code::page(markdown::one_line(&options.version)),
            license_text: Code::page(markdown::one_line(&options.license)),
        }
    }
}

/// As npm writes the address of a repository.
fn git_url(url: &str) -> String {
    if url.starts_with("https://") {
        format!("git+{}.git", url.trim_end_matches(".git"))
    } else {
        url.to_owned()
    }
}

/// JSR has no packages without a scope, and no capital letters.
fn jsr_name(package: &str) -> String {
    let name = package.to_lowercase().replace(['.', '_'], "-");
    if name.starts_with('@') { name } else { format!("@{name}/{name}") }
}

fn folders(plan: &Plan<'_>) -> Vec<String> {
    let namespaces = IndexView::namespaces(plan);
    let mut folders: Vec<String> =
        namespaces.iter().map(|namespace| namespace.folder(&plan.options).to_owned()).collect();
    folders.sort();
    folders
}

fn exports(plan: &Plan<'_>) -> Vec<ExportView> {
    let mut paths: Vec<(String, String)> = Vec::new();
    let prefixes =
        [Some(String::new()), plan.options.path_prefix.as_ref().map(|prefix| format!("{prefix}/"))];
    for prefix in prefixes.into_iter().flatten() {
        for folder in folders(plan) {
            paths.push((format!("{prefix}models/{folder}"), format!("models/{folder}/index")));
        }
        paths.push((format!("{prefix}*.js"), "*".to_owned()));
    }
    let file =
        |format: &str, module: &str, ending: &str| Code::string(&format!("./dist/{format}/{module}{ending}"));
    let exports = paths.iter().map(|(path, module)| ExportView {
        path: Code::string(&format!("./{path}")),
        old_path: Code::string(path),
        esm_types: file("esm", module, ".d.ts"),
        esm: file("esm", module, ".js"),
        commonjs_types: file("commonjs", module, ".d.ts"),
        commonjs: file("commonjs", module, ".js"),
    });
    exports.collect()
}

/// JSR knows no patterns: each function is named.
fn jsr_exports(plan: &Plan<'_>) -> Vec<Code> {
    let entry = |path: &str, file: &str| code!(Code::string(path), ": ", Code::string(file));
    let mut exports = vec![entry(".", "./src/index.ts")];
    if plan.options.standalone {
        exports.push(entry("./core.js", "./src/core.ts"));
    }
    if !plan.webhooks.is_empty() {
        exports.push(entry("./webhooks.js", "./src/webhooks.ts"));
    }
    for folder in folders(plan) {
        exports.push(entry(&format!("./models/{folder}"), &format!("./src/models/{folder}/index.ts")));
    }
    if plan.options.standalone {
        let mut functions: Vec<&str> = plan.operations.iter().map(|own| own.function.as_str()).collect();
        for own in &plan.operations {
            functions.extend(own.streaming.iter().map(|(function, _)| function.as_str()));
            functions.extend(own.ways.iter().map(|way| way.function.as_str()));
        }
        functions.sort_unstable();
        exports.extend(
            functions
                .iter()
                .map(|name| entry(&format!("./funcs/{name}.js"), &format!("./src/funcs/{name}.ts"))),
        );
    }
    exports
}
