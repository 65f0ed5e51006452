use include_dir::{Dir, include_dir};
use sdkwright_api::{OperationId, ResourceId};
use sdkwright_config::NameLock;
use sdkwright_flavor::{Context, Flavor, OutputPath, Page, side_by_side};

use crate::modules::{About, Module, Namespace};
use crate::options::Options;
use crate::pages::{self, Links, ModelPage};
use crate::plan::Plan;
use crate::runtime;
use crate::views::class::ClassView;
use crate::views::definition::DefinitionView;
use crate::views::function::FunctionView;
use crate::views::index::IndexView;
use crate::views::library::LibraryView;
use crate::views::manifest::ManifestView;
use crate::views::model::ModelView;
use crate::views::security::SecurityView;
use crate::views::usual_errors::UsualErrorsView;
use crate::views::webhooks::WebhooksView;

static TEMPLATES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/templates");

/// What the flavor is called in options, and in what a document says to users of one language.
pub(crate) const FLAVOR: &str = "typescript";

/// The TypeScript flavor.
#[derive(Debug, Clone, Copy, Default)]
pub struct TypeScript;

impl Flavor for TypeScript {
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
        let mut pages = vec![
            page("package.json", ManifestView::new(&plan)),
            page("jsr.json", ManifestView::new(&plan)),
            page("tsconfig.json", ()),
            page("tsconfig.commonjs.json", ()),
            page("eslint.config.js", ()),
            page(".gitignore", ()),
            page("scripts/mark-builds.js", ()),
            page("CHANGELOG.md", ManifestView::new(&plan)).once(),
            page("LICENSE", ManifestView::new(&plan)).once(),
            page("src/definition.ts", DefinitionView::new(&plan)),
            page("src/core.ts", DefinitionView::new(&plan)),
            page("src/index.ts", LibraryView::new(&plan)),
        ];
        pages.extend(UsualErrorsView::new(&plan).map(|view| page("src/errors.ts", view)));
        if !plan.webhooks.is_empty() {
            pages.push(page("src/webhooks.ts", WebhooksView::new(&plan)));
        }
        let links = Links::new(&plan);
        pages.push(page("src/sdk/sdk.ts", ClassView::client(&plan)));
        pages.extend(folders(&plan));
        pages.extend(pages::pages(&plan, &links));
        pages.extend(many(&plan, &links, context.lock));
        let lib = runtime::pages(&self.templates(), &plan, &pages);
        pages.extend(lib);
        pages
    }
}

/// The files of which large APIs have many, each on the next free processor.
fn many(plan: &Plan<'_>, links: &Links, lock: &mut NameLock) -> Vec<Page> {
    let resources = (0..plan.resources.len()).map(|index| Part::Resource(ResourceId(index as u32)));
    let operations = (0..plan.operations.len()).map(|index| Part::Operation(OperationId(index as u32)));
    let modules = plan.types.modules.files.iter().map(Part::Module);
    let models = links.pages.iter().map(Part::ModelPage);
    let parts: Vec<Part<'_>> = resources.chain(operations).chain(modules).chain(models).collect();
    let made = side_by_side(&parts, lock, |part, _| match part {
        Part::Resource(id) => resource(plan, *id, links),
        Part::Operation(id) => functions(plan, *id),
        Part::Module(module) => model(plan, module).into_iter().collect(),
        Part::ModelPage(own) => vec![pages::model(plan, own, links)],
    });
    made.into_iter().flatten().collect()
}

enum Part<'p> {
    Resource(ResourceId),
    Operation(OperationId),
    Module(&'p Module),
    ModelPage(&'p ModelPage),
}

fn resource(plan: &Plan<'_>, id: ResourceId, links: &Links) -> Vec<Page> {
    let mut pages: Vec<Page> = pages::resource(plan, id, links).into_iter().collect();
    if !plan.resource(id).is_root() {
        let path = format!("src/sdk/{}.ts", plan.resource(id).stem);
        pages.push(made(&path, "src/sdk/{resource}.ts.jinja", ClassView::resource(plan, id)));
    }
    pages
}

fn functions(plan: &Plan<'_>, id: OperationId) -> Vec<Page> {
    let views = FunctionView::of(plan, plan.operation(id)).into_iter().map(|view| {
        let path = format!("src/funcs/{}.ts", view.function.as_str());
        made(&path, "src/funcs/{function}.ts.jinja", view)
    });
    views.collect()
}

/// A file of models; none where it would be empty.
fn model(plan: &Plan<'_>, module: &Module) -> Option<Page> {
    let view = match module.about {
        About::Operation(id) => ModelView::operation(plan, module, id),
        About::Error(id) => ModelView::error(plan, module, id),
        About::Component(_) | About::Webhook(_) => ModelView::component(plan, module),
    };
    let path = format!("src/{}.ts", module.path);
    (!view.items.is_empty()).then(|| made(&path, "src/models/{namespace}/{module}.ts.jinja", view))
}

/// What the folders of models have beside the models.
fn folders(plan: &Plan<'_>) -> Vec<Page> {
    let mut pages = Vec::new();
    if plan.has_security_object() {
        let path = format!("src/models/{}/security.ts", plan.options.components.as_str());
        pages.push(made(&path, "src/models/{namespace}/security.ts.jinja", SecurityView::new(plan)));
    }
    for namespace in IndexView::namespaces(plan) {
        let path = format!("src/models/{}/index.ts", namespace.folder(&plan.options));
        let view = IndexView::new(plan, namespace);
        let template = match namespace {
            Namespace::Errors => "src/models/errors/index.ts.jinja",
            _ => "src/models/{namespace}/index.ts.jinja",
        };
        pages.push(made(&path, template, view));
    }
    pages
}

/// A file made by the template that is called like it.
pub(crate) fn page(path: &'static str, view: impl serde::Serialize) -> Page {
    let template = TEMPLATES.get_file(format!("{path}.jinja")).or_else(|| TEMPLATES.get_file(path));
    let template = template.unwrap_or_else(|| panic!("no template makes {path}"));
    Page::new(OutputPath::new(path), text_path(template.path()), view)
}

/// One of several files that a template makes.
pub(crate) fn made(path: &str, template: &'static str, view: impl serde::Serialize) -> Page {
    Page::new(OutputPath::new(path), template, view)
}

fn collect(dir: &'static Dir<'_>, found: &mut Vec<(&'static str, &'static str)>) {
    for file in dir.files() {
        found.push((text_path(file.path()), file.contents_utf8().expect("templates are UTF-8")));
    }
    for below in dir.dirs() {
        collect(below, found);
    }
}

fn text_path(path: &'static std::path::Path) -> &'static str {
    path.to_str().expect("templates have plain names")
}
