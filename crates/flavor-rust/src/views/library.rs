//! The crate's root and the lists of its modules.

use sdkwright_api::{Format, ResourceId, Shape};
use sdkwright_config::NameLock;
use serde::Serialize;

use crate::encode::{Code, Ident};
use crate::features::gate;
use crate::imports::version_key;
use crate::layout;
use crate::plan::Plan;
use crate::prose::{Prose, code_span};
use crate::runtime::Parts;
use crate::snippets::Snippet;
use crate::views::client::shown_operation;
use crate::views::server::ServersView;
use sdkwright_flavor::markdown;

/// `src/lib.rs`
#[derive(Debug, Serialize)]
pub struct LibraryView {
    pub docs: Code,
    /// `pub use client::{…};`
    pub client_use: Code,
    pub has_servers: bool,
    pub has_models: bool,
    pub has_resources: bool,
    pub has_webhooks: bool,
    /// `pub use runtime::{…};`: what users need by name.
    pub runtime_use: Code,
    /// `"_types-shared"` and the like, which are not for users to see.
    pub hidden_features: Vec<Code>,
    /// Whether each resource has a feature.
    pub has_features: bool,
}

/// `src/resources/mod.rs` and `src/models/mod.rs`
#[derive(Debug, Serialize)]
pub struct ModulesView {
    pub modules: Vec<ModuleView>,
    /// The same with `serde`, which stands among them.
    pub files: Vec<ModuleView>,
    /// The same in the order in which rustfmt sorts what is exported, which is another one.
    pub exports: Vec<ModuleView>,
}

#[derive(Debug, Clone, Serialize)]
pub struct ModuleView {
    /// `#[cfg(feature = "…")]`, where a feature switches it on.
    pub gate: Option<Code>,
    pub module: Ident,
    /// Whether another file of resources leads to it.
    pub is_part: bool,
    /// The struct that is re-exported; `None` for the operations of the client itself.
    pub ident: Option<Ident>,
}

impl LibraryView {
    pub(crate) fn new(plan: &Plan<'_>, lock: &mut NameLock) -> Self {
        let title = &plan.api.title;
        let docs = Prose::of(&plan.api.docs, || format!("A client of {}.", code_span(title)));
        let mut lines = docs.lines(0);
        if let Some(operation) = shown_operation(plan) {
            lines.push(String::new());
            lines.extend(Snippet::of(plan, plan.operation(operation), lock).doc_lines(plan));
        }
        lines.push(String::new());
        lines.extend(markdown::wrapped(
            &format!(
                "Start at [`{}`]{}. What can go wrong is an [`Error`]; what the API sends and receives stands in [`models`].",
                plan.options.client.bare(),
                if plan.resources.is_empty() { "" } else { "; its operations stand in [`resources`]" },
            ),
            0,
        ));
        if plan.features.is_some() {
            lines.push(String::new());
            lines.extend(markdown::wrapped(
                "Each resource has a Cargo feature, and all of them are on by default. With `default-features = false`, a \
                 program compiles the resources that it names and the models that they need.",
                0,
            ));
        }
        let builder = Ident::new(&format!("{}Builder", plan.options.client.bare()));
        let exported = [plan.options.client.clone().into(), builder.into()];
        Self {
            docs: Code::comment(&lines, 0, "//!"),
            client_use: layout::use_list(0, &Code::fixed("pub use client::"), &exported),
            has_servers: ServersView::is_needed(plan),
            has_models: !plan.types.modules.files.is_empty(),
            has_resources: !plan.resources.is_empty(),
            has_webhooks: !plan.api.webhooks.is_empty(),
            runtime_use: runtime_use(plan),
            has_features: plan.features.is_some(),
            hidden_features: plan
                .features
                .iter()
                .flat_map(|features| &features.hidden)
                .map(|feature| Code::string(&feature.name))
                .collect(),
        }
    }
}

/// The items of the runtime that users need by name.
fn runtime_use(plan: &Plan<'_>) -> Code {
    let parts = Parts::of(plan.api);
    let mut items = vec![
        "CallOptions",
        "Download",
        "File",
        "Items",
        "Null",
        "Pages",
        "Patch",
        "Pending",
        "RetryPolicy",
        "Secret",
        "Timeouts",
    ];
    items.extend(parts.events.then_some("EventStream"));
    items.extend(parts.lines.then_some("JsonLines"));
    items.extend(parts.sequences.then_some("JsonSequence"));
    items.extend(parts.multipart.then_some("Multipart"));
    for (item, shape) in
        [("Base64", Shape::String(Format::Byte)), ("Decimal", Shape::Number(Format::Decimal))]
    {
        items.extend(plan.api.types.iter().any(|(_, def)| def.shape == shape).then_some(item));
    }
    items.sort_unstable();
    let items: Vec<Code> = items.into_iter().map(Code::fixed).collect();
    layout::use_list(0, &Code::fixed("pub use runtime::"), &items)
}

impl ModulesView {
    /// The files of resources.
    pub(crate) fn resources(plan: &Plan<'_>) -> Self {
        let resources = plan.api.resources.iter().zip(&plan.resources).enumerate();
        let modules = resources.flat_map(|(index, (resource, own))| {
            let gate = plan.resource_feature(ResourceId(index as u32)).map(gate);
            let parts = own.parts.iter().map(|part| ModuleView {
                gate: gate.clone(),
                module: part.module.clone(),
                is_part: true,
                ident: None,
            });
            let mut files: Vec<ModuleView> = parts.collect();
            files.push(ModuleView {
                gate: gate.clone(),
                module: own.module.clone(),
                is_part: false,
                ident: (!resource.is_root()).then(|| own.ident.clone()),
            });
            files
        });
        Self::sorted(modules.collect())
    }

    /// The files of models.
    pub(crate) fn models(plan: &Plan<'_>) -> Self {
        let modules = plan.types.modules.files.iter().map(|module| ModuleView {
            gate: plan.module_feature(&module.about).map(gate),
            module: module.ident.clone(),
            is_part: false,
            ident: None,
        });
        Self::sorted(modules.collect())
    }

    fn sorted(mut modules: Vec<ModuleView>) -> Self {
        modules.sort_by(|a, b| a.module.cmp(&b.module));
        let mut exports = modules.clone();
        exports.sort_by_key(|module| version_key(module.module.bare()));
        let mut files = modules.clone();
        files.push(ModuleView { gate: None, module: Ident::new("serde"), is_part: false, ident: None });
        files.sort_by(|a, b| a.module.cmp(&b.module));
        Self { modules, files, exports }
    }
}
