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
pub(crate) use crate::pages::links::{Links, ModelPage};
use crate::pages::model::ModelPageView;
use crate::pages::readme::ReadmeView;
use crate::pages::resource::ResourcePageView;
use crate::pages::retries::RetryPageView;
use crate::pages::runtimes::RuntimesView;
use crate::pages::server_answers::ServerAnswersView;
use crate::pages::usage::UsageView;
use crate::plan::Plan;

/// The pages that every package has once, and the tests of links and examples.
pub(crate) fn pages(plan: &Plan<'_>, links: &Links) -> Vec<Page> {
    let mut pages = vec![
        page("README.md", "README.md.jinja", ReadmeView::new(plan, links)),
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
    pages.push(page("tests/answers.json", "tests/answers.json.jinja", ServerAnswersView::new(plan)));
    for test in ["tests/examples.js", "tests/examples.test.js", "tests/pages.test.js", "tests/tsconfig.json"]
    {
        pages.push(page(test, test, ()));
    }
    pages
}

/// The page of a resource; none where it only holds others.
pub(crate) fn resource(plan: &Plan<'_>, id: ResourceId, links: &Links) -> Option<Page> {
    let own = plan.resource(id);
    let path = format!("docs/sdks/{}/README.md", own.stem);
    (!own.operations.is_empty())
        .then(|| page(&path, "docs/sdks/{resource}/README.md.jinja", ResourcePageView::new(plan, id, links)))
}

/// The page of a type, or of an error.
pub(crate) fn model(plan: &Plan<'_>, own: &ModelPage, links: &Links) -> Page {
    page(&own.file(), "docs/models/{namespace}/{model}.md.jinja", ModelPageView::new(plan, own, links))
}

fn page(path: &str, template: &'static str, view: impl Serialize) -> Page {
    Page::new(OutputPath::new(path), template, view)
}
