//! The index of a folder of models.

use serde::Serialize;

use crate::encode::{Code, Ident};
use crate::modules::Namespace;
use crate::plan::Plan;

/// `src/models/operations/index.ts`
#[derive(Debug, Serialize)]
pub(crate) struct IndexView {
    /// `"./getcustomers.ts"`
    pub modules: Vec<Code>,
    /// `PimmsError`, another name for the error that all others are.
    pub error: Ident,
}

impl IndexView {
    /// The folders that have a file. The errors of the runtime are in every package.
    pub fn namespaces(plan: &Plan<'_>) -> Vec<Namespace> {
        let all = [Namespace::Components, Namespace::Operations, Namespace::Errors, Namespace::Webhooks];
        let has_files =
            |namespace: &Namespace| *namespace == Namespace::Errors || !stems(plan, *namespace).is_empty();
        all.into_iter().filter(has_files).collect()
    }

    /// The index of a folder.
    pub fn new(plan: &Plan<'_>, namespace: Namespace) -> Self {
        let modules = stems(plan, namespace);
        Self {
            modules: modules.iter().map(|stem| Code::string(&format!("./{stem}.ts"))).collect(),
            error: Ident::new(&format!("{}Error", plan.options.class.as_str())),
        }
    }
}

/// The files of a folder, sorted.
fn stems(plan: &Plan<'_>, namespace: Namespace) -> Vec<String> {
    let files = plan.types.modules.of(namespace).filter(|file| super::model::has_items(plan, file));
    let mut stems: Vec<String> = files.map(|file| file.stem.clone()).collect();
    if namespace == Namespace::Components && plan.has_security_object() {
        stems.push("security".to_owned());
    }
    stems.sort();
    stems
}
