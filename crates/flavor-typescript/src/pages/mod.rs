//! The documentation of a package: one view for each page.

mod access;
mod answers;
mod example;
mod front;
mod functions;
mod links;
mod model;
mod readme;
mod resource;
mod retries;
mod runtimes;
mod server_answers;
mod usage;

use sdkwright_api::ResourceId;
use sdkwright_flavor::{OutputPath, Page};
use serde::Serialize;

use crate::pages::functions::FunctionsView;
use crate::pages::links::Links;
use crate::pages::model::ModelPageView;
use crate::pages::readme::ReadmeView;
use crate::pages::resource::ResourcePageView;
use crate::pages::retries::RetryPageView;
use crate::pages::runtimes::RuntimesView;
use crate::pages::server_answers::ServerAnswersView;
use crate::pages::usage::UsageView;
use crate::plan::Plan;

/// Every page, and the tests of their links and examples.
pub(crate) fn pages(plan: &Plan<'_>) -> Vec<Page> {
    let links = Links::new(plan);
    let mut pages = vec![
        page("README.md", "README.md.jinja", ReadmeView::new(plan, &links)),
        page("USAGE.md", "USAGE.md.jinja", UsageView::new(plan)),
        page("RUNTIMES.md", "RUNTIMES.md.jinja", RuntimesView::new(plan)),
        page(
            "docs/lib/utils/retryconfig.md",
            "docs/lib/utils/retryconfig.md.jinja",
            RetryPageView::new(plan),
        ),
    ];
    if plan.options.standalone {
        pages.push(page("FUNCTIONS.md", "FUNCTIONS.md.jinja", FunctionsView::new(plan)));
    }
    for (index, resource) in plan.resources.iter().enumerate() {
        if resource.operations.is_empty() {
            continue;
        }
        let path = format!("docs/sdks/{}/README.md", resource.stem);
        let view = ResourcePageView::new(plan, ResourceId(index as u32), &links);
        pages.push(page(&path, "docs/sdks/{resource}/README.md.jinja", view));
    }
    for model in &links.pages {
        let view = ModelPageView::new(plan, model, &links);
        pages.push(page(&model.file(), "docs/models/{namespace}/{model}.md.jinja", view));
    }
    pages.push(page("tests/answers.json", "tests/answers.json.jinja", ServerAnswersView::new(plan)));
    for test in ["tests/examples.js", "tests/examples.test.js", "tests/pages.test.js", "tests/tsconfig.json"]
    {
        pages.push(page(test, test, ()));
    }
    pages
}

fn page(path: &str, template: &'static str, view: impl Serialize) -> Page {
    Page::new(OutputPath::new(path), template, view)
}
