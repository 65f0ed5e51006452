//! The page of the standalone functions.

use sdkwright_api::ResourceId;
use sdkwright_flavor::{markdown, prose, sections};
use serde::Serialize;

use crate::encode::{Code, Ident};
use crate::pages::example::ExampleView;
use crate::pages::front::Front;
use crate::pages::resource::in_order;
use crate::plan::Plan;
use crate::snippets::Snippet;
use crate::typescript::FLAVOR;

/// `FUNCTIONS.md`
#[derive(Debug, Serialize)]
pub struct FunctionsView {
    pub class: Ident,
    pub core: Ident,
    pub example: Option<ExampleView>,
    pub resources: Vec<ResourceFunctionsView>,
}

#[derive(Debug, Serialize)]
pub struct ResourceFunctionsView {
    pub title: Code,
    pub functions: Vec<FunctionView>,
}

#[derive(Debug, Serialize)]
pub struct FunctionView {
    pub name: Ident,
    /// To its section on the page of the resource.
    pub link: Code,
    pub summary: Code,
}

impl FunctionsView {
    /// The page of a package.
    pub(crate) fn new(plan: &Plan<'_>) -> Self {
        let ids = (0..plan.resources.len()).map(|index| ResourceId(index as u32));
        let resources = ids.filter_map(|id| {
            let own = plan.resource(id);
            // A function stands with the resource that it is called after.
            let operations = in_order(plan, id).into_iter().filter(|(operation, _)| operation.home == id);
            let functions: Vec<FunctionView> = operations
                .map(|(operation, method)| FunctionView {
                    name: operation.function.clone(),
                    link: Code::page(format!(
                        "docs/sdks/{}/README.md#{}",
                        own.stem,
                        sections::anchor(method.as_str())
                    )),
                    summary: Code::page(prose::summary(FLAVOR, operation.operation)),
                })
                .collect();
            let title = Code::page(markdown::escape(&own.title));
            (!functions.is_empty()).then_some(ResourceFunctionsView { title, functions })
        });
        Self {
            class: plan.options.class.clone(),
            core: plan.options.core(),
            example: Front::new(plan)
                .first
                .map(|operation| ExampleView::new(operation, Snippet::first(plan, operation).function())),
            resources: resources.collect(),
        }
    }
}
