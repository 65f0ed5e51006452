//! The crate's root and the lists of its modules.

use sdkwright_config::NameLock;
use serde::Serialize;

use crate::encode::{Code, Ident};
use crate::layout;
use crate::markdown;
use crate::plan::Plan;
use crate::prose::{Prose, code_span};
use crate::snippets::Snippet;
use crate::views::client::shown_operation;
use crate::views::server::ServersView;

/// `src/lib.rs`
#[derive(Debug, Serialize)]
pub struct LibraryView {
    pub docs: Code,
    /// `pub use client::{…};`
    pub client_use: Code,
    pub has_servers: bool,
    pub has_models: bool,
    pub has_resources: bool,
}

/// `src/resources/mod.rs` and `src/models/mod.rs`
#[derive(Debug, Serialize)]
pub struct ModulesView {
    pub modules: Vec<ModuleView>,
    /// The same with `serde`, which stands among them.
    pub files: Vec<Ident>,
}

#[derive(Debug, Serialize)]
pub struct ModuleView {
    pub docs: Code,
    pub module: Ident,
    /// The struct that is re-exported; `None` for the operations of the client itself.
    pub ident: Option<Ident>,
}

impl LibraryView {
    pub(crate) fn new(plan: &Plan<'_>, lock: &mut NameLock) -> Self {
        let title = &plan.api.title;
        let docs = Prose::of(&plan.api.docs, || format!("A client of {}.", code_span(title)));
        let mut lines = docs.comment_lines(0);
        if let Some(operation) = shown_operation(plan) {
            lines.push(String::new());
            lines.extend(Snippet::of(plan, plan.operation(operation), lock).doc_lines(plan));
        }
        lines.push(String::new());
        lines.extend(markdown::wrapped(
            &format!(
                "Start at [`{}`]. What can go wrong is an [`Error`]; what the API sends and receives stands in [`models`].",
                plan.options.client.bare()
            ),
            0,
        ));
        let builder = Ident::new(&format!("{}Builder", plan.options.client.bare()));
        let exported = [plan.options.client.clone().into(), builder.into()];
        Self {
            docs: Code::comment(&lines, 0, "//!"),
            client_use: layout::use_list(0, &Code::fixed("pub use client::"), &exported),
            has_servers: ServersView::is_needed(plan),
            has_models: !plan.types.modules.is_empty(),
            has_resources: !plan.resources.is_empty(),
        }
    }
}

impl ModulesView {
    /// The files of resources.
    pub(crate) fn resources(plan: &Plan<'_>) -> Self {
        let mut modules: Vec<ModuleView> = plan
            .api
            .resources
            .iter()
            .zip(&plan.resources)
            .map(|(resource, own)| ModuleView {
                docs: Prose::of(&resource.docs, || "Operations of the client itself.".to_owned()).outer(0),
                module: own.module.clone(),
                ident: (!resource.is_root()).then(|| own.ident.clone()),
            })
            .collect();
        modules.sort_by(|a, b| a.module.cmp(&b.module));
        let mut files: Vec<Ident> = modules.iter().map(|module| module.module.clone()).collect();
        files.push(Ident::new("serde"));
        files.sort();
        Self { modules, files }
    }

    /// The files of models.
    pub(crate) fn models(plan: &Plan<'_>) -> Self {
        let mut modules: Vec<ModuleView> = plan
            .types
            .modules
            .iter()
            .map(|module| ModuleView { docs: Code::empty(), module: module.ident.clone(), ident: None })
            .collect();
        modules.sort_by(|a, b| a.module.cmp(&b.module));
        let mut files: Vec<Ident> = modules.iter().map(|module| module.module.clone()).collect();
        files.push(Ident::new("serde"));
        files.sort();
        Self { modules, files }
    }
}
