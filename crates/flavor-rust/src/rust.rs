use include_dir::{Dir, include_dir};
use sdkwright_api::{Api, ResourceId, TypeId};
use sdkwright_config::NameLock;
use sdkwright_flavor::{Context, Flavor, OutputPath, Page, side_by_side};

use crate::modules::Module;
use crate::options::Options;
use crate::plan::Plan;
use crate::programs::programs;
use crate::runtime::{self, Parts};
use crate::views::client::ClientView;
use crate::views::error::ErrorView;
use crate::views::index::IndexView;
use crate::views::library::{LibraryView, ModulesView};
use crate::views::manifest::ManifestView;
use crate::views::model_page::ModelPageView;
use crate::views::models::ModelsView;
use crate::views::readme::{ProgramView, ReadmeView};
use crate::views::resource::ResourceView;
use crate::views::resource_page::ResourcePageView;
use crate::views::serde::SerdeView;
use crate::views::server::ServersView;
use crate::views::snippets::SnippetsView;
use crate::views::webhooks::WebhooksView;

/// What it is called.
pub(crate) const FLAVOR: &str = "rust";

static TEMPLATES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/templates");

/// The Rust flavor.
#[derive(Debug, Clone, Copy, Default)]
pub struct Rust;

impl Flavor for Rust {
    fn name(&self) -> &'static str {
        FLAVOR
    }

    fn templates(&self) -> Vec<(&'static str, &'static str)> {
        let mut found = Vec::new();
        collect(&TEMPLATES, &mut found);
        found.sort_unstable();
        found
    }

    fn pages(&self, context: &mut Context<'_>) -> Vec<Page> {
        let options = Options::new(context.sdk, context.options, context.findings);
        let plan = Plan::new(context.api, options, context.lock, context.findings);
        let lock = &mut *context.lock;
        let mut pages = vec![
            page("Cargo.toml", ManifestView::new(&plan)),
            page("README.md", ReadmeView::new(&plan, lock)),
            page("api.md", IndexView::new(&plan)),
            page("CHANGELOG.md", ManifestView::new(&plan)).once(),
            page("LICENSE", ManifestView::new(&plan)).once(),
            page("rustfmt.toml", ()),
            page("src/lib.rs", LibraryView::new(&plan, lock)),
            page("src/client.rs", ClientView::new(&plan, lock)),
            page("src/error.rs", ErrorView::new(&plan)),
            page("tests/pages.rs", ()),
        ];
        if ServersView::is_needed(&plan) {
            pages.push(page("src/server.rs", ServersView::new(&plan, lock)));
        }
        if !plan.resources.is_empty() {
            pages.push(page("src/resources/mod.rs", ModulesView::resources(&plan)));
        }
        if !context.api.webhooks.is_empty() {
            pages.push(page("src/webhooks.rs", WebhooksView::new(&plan, lock)));
            pages.push(page("docs/webhooks.md", WebhooksView::new(&plan, lock)));
        }
        if !plan.types.modules.files.is_empty() {
            pages.push(page("src/models/mod.rs", ModulesView::models(&plan)));
            pages.push(page("src/models/serde/mod.rs", ModulesView::models(&plan)));
        }
        pages.extend(many(&plan, context.api, lock));
        pages.extend(runtime::pages(&self.templates(), &Parts::of(context.api)));
        pages
    }
}

/// The files of which large APIs have many, resource by resource and module by module, each on the next free processor.
fn many(plan: &Plan<'_>, api: &Api, lock: &mut NameLock) -> Vec<Page> {
    let resources = (0..plan.resources.len()).map(|index| Part::Resource(ResourceId(index as u32)));
    let modules = plan.types.modules.files.iter().map(Part::Module);
    let parts: Vec<Part<'_>> =
        [Part::Snippets, Part::Examples].into_iter().chain(resources).chain(modules).collect();
    let made = side_by_side(&parts, lock, |part, lock| match part {
        Part::Snippets => snippets(plan, lock),
        Part::Examples => examples(plan, lock),
        Part::Resource(id) => resource(plan, *id, lock),
        Part::Module(module) => models(plan, api, module, lock),
    });
    made.into_iter().flatten().collect()
}

enum Part<'p> {
    Snippets,
    Examples,
    Resource(ResourceId),
    Module(&'p Module),
}

fn resource(plan: &Plan<'_>, id: ResourceId, lock: &mut NameLock) -> Vec<Page> {
    let module = plan.resource(id).module.clone();
    let mut pages: Vec<Page> = ResourceView::files(plan, id, lock)
        .into_iter()
        .map(|(module, view)| {
            made(&format!("src/resources/{}.rs", module.bare()), "src/resources/{resource}.rs.jinja", view)
        })
        .collect();
    pages.push(made(
        &format!("docs/resources/{}.md", module.bare()),
        "docs/resources/{resource}.md.jinja",
        ResourcePageView::new(plan, id, lock),
    ));
    pages
}

fn models(plan: &Plan<'_>, api: &Api, module: &Module, lock: &mut NameLock) -> Vec<Page> {
    let name = module.ident.bare();
    let mut pages = vec![
        made(
            &format!("src/models/{name}.rs"),
            "src/models/{module}.rs.jinja",
            ModelsView::new(&plan.types, module, &module.docs(api), lock),
        ),
        made(
            &format!("src/models/serde/{name}.rs"),
            "src/models/serde/{module}.rs.jinja",
            SerdeView::new(&plan.types, module, lock),
        ),
    ];
    pages.extend(module.types.iter().map(|&id| model_page(plan, id, lock)));
    pages
}

/// Every example of the pages as a program of its own, and the test that compiles them all.
fn snippets(plan: &Plan<'_>, lock: &mut NameLock) -> Vec<Page> {
    let view = SnippetsView::new(plan, lock);
    let programs = view.snippets.iter().map(|snippet| {
        let path = format!("tests/snippets/{}.rs", snippet.module.bare());
        made(&path, "tests/snippets/{snippet}.rs.jinja", snippet)
    });
    let mut pages: Vec<Page> = programs.collect();
    pages.push(page("tests/snippets.rs", &view));
    pages
}

/// What the README shows, as programs that can be run.
fn examples(plan: &Plan<'_>, lock: &mut NameLock) -> Vec<Page> {
    let programs = programs(plan, lock).into_iter().map(|program| {
        let path = format!("examples/{}.rs", program.name);
        made(&path, "examples/{example}.rs.jinja", ProgramView { program: program.code })
    });
    programs.collect()
}

fn model_page(plan: &Plan<'_>, id: TypeId, lock: &mut NameLock) -> Page {
    let stem = plan.types.file_stem(id).expect("modules list named types");
    made(
        &format!("docs/models/{stem}.md"),
        "docs/models/{model}.md.jinja",
        ModelPageView::new(plan, id, lock),
    )
}

/// A file made by the template that is called like it.
fn page(path: &'static str, view: impl serde::Serialize) -> Page {
    let template = TEMPLATES.get_file(format!("{path}.jinja")).or_else(|| TEMPLATES.get_file(path));
    let template = template.unwrap_or_else(|| panic!("no template makes {path}"));
    Page::new(OutputPath::new(path), text_path(template.path()), view)
}

fn made(path: &str, template: &'static str, view: impl serde::Serialize) -> Page {
    Page::new(OutputPath::new(path), template, view)
}

fn collect(dir: &'static Dir<'_>, found: &mut Vec<(&'static str, &'static str)>) {
    for file in dir.files() {
        let path = text_path(file.path());
        let text = file.contents_utf8().expect("templates are UTF-8");
        let is_runtime = runtime::is_runtime(path);
        found.push(if is_runtime { runtime::template((path, text)) } else { (path, text) });
    }
    for below in dir.dirs() {
        collect(below, found);
    }
}

fn text_path(path: &'static std::path::Path) -> &'static str {
    path.to_str().expect("templates have plain names")
}
