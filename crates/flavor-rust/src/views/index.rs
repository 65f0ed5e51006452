//! The list of every method and type.

use serde::Serialize;

use crate::encode::{Code, code};
use crate::page::anchor;
use crate::plan::Plan;
use crate::prose::code_span;

/// `api.md`
#[derive(Debug, Serialize)]
pub struct IndexView {
    pub title: Code,
    pub resources: Vec<IndexResourceView>,
    pub models: Vec<Code>,
}

#[derive(Debug, Serialize)]
pub struct IndexResourceView {
    pub title: Code,
    pub link: Code,
    pub methods: Vec<Code>,
}

impl IndexView {
    /// One line for each method and type.
    pub(crate) fn new(plan: &Plan<'_>) -> Self {
        let resources = plan.resources.iter().enumerate().filter(|(_, own)| !own.operations.is_empty()).map(
            |(_, own)| {
                let page = code!("docs/resources/", own.module.clone(), ".md");
                let path: Vec<Code> =
                    own.path.iter().map(|accessor| code!(".", accessor.clone(), "()")).collect();
                let methods = own.operations.iter().map(|(id, method)| {
                    let operation = plan.operation(*id);
                    let arguments: Vec<Code> = operation
                        .required
                        .iter()
                        .map(|argument| Code::from(argument.ident.clone()))
                        .collect();
                    let call = code!(
                        "`",
                        plan.options.variable.clone(),
                        Code::join(&path, ""),
                        ".",
                        method.clone(),
                        "(",
                        Code::join(&arguments, ", "),
                        ")`"
                    );
                    let wire = code_span(&format!(
                        "{} {}",
                        operation.operation.method.as_str(),
                        operation.operation.template
                    ));
                    code!(
                        "[",
                        call,
                        "](",
                        page.clone(),
                        "#",
                        Code::page(anchor(method.bare())),
                        ") – ",
                        Code::page(wire)
                    )
                });
                IndexResourceView {
                    title: Code::page(own.title.clone()),
                    link: page.clone(),
                    methods: methods.collect(),
                }
            },
        );
        let models = plan.types.modules.files.iter().flat_map(|module| &module.types).filter_map(|&id| {
            let ident = plan.types.ident(id)?;
            let file = Code::page(plan.types.file_stem(id)?.to_owned());
            Some(code!("[`", ident.clone(), "`](docs/models/", file, ".md)"))
        });
        Self {
            title: plan.options.client.clone().into(),
            resources: resources.collect(),
            models: models.collect(),
        }
    }
}
