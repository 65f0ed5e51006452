use std::path::Path;

use sdkwright_api::Api;
use sdkwright_config::{FlavorOptions, GroupBy, NameLock, Sdk};
use sdkwright_diagnostics::Findings;
use sdkwright_flavor::{Context, Files, Flavor, Page, Templates};
use sdkwright_lower::{LowerOptions, examine};
use sdkwright_spec::{Checked, Document, ReadError, ReadOptions, Sources, Spec};

/// The way of one document: each method is one arrow from noun to noun, and what it finds is gathered.
///
/// Whoever walks it looks at the findings before taking what came out to the disk: with an error among them, the
/// model is as good as it could be made and no more.
#[derive(Debug)]
pub struct Road {
    /// The texts of the document's files, for printing the findings.
    pub sources: Sources,
    /// What was found so far.
    pub findings: Findings,
}

impl Road {
    /// Disk → Document.
    pub fn read(path: &Path, options: &ReadOptions) -> Result<(Self, Document), ReadError> {
        let (document, findings) = Document::read(path, options)?;
        Ok((Self { sources: document.sources(), findings }, document))
    }

    /// Document → Spec. Where errors keep it from being made, what is wrong with the rest of the document is found
    /// nevertheless, so that one run shows all.
    pub fn check(&mut self, document: Document) -> Option<Spec> {
        let Checked { spec, rest, findings } = Spec::check(document);
        self.findings.append(findings);
        self.findings.append(rest.as_ref().map(examine).unwrap_or_default());
        spec
    }

    /// Spec → Api.
    pub fn lower(&mut self, spec: &Spec) -> Api {
        self.lower_grouped(spec, GroupBy::default())
    }

    /// The same, with operations grouped as the user chose.
    pub fn lower_grouped(&mut self, spec: &Spec, group_by: GroupBy) -> Api {
        let (api, findings) = sdkwright_lower::lower(spec, &LowerOptions { group_by });
        self.findings.append(findings);
        api
    }

    /// Api → View, of one flavor.
    pub fn view(
        &mut self,
        api: &Api,
        flavor: &dyn Flavor,
        sdk: &Sdk,
        options: &FlavorOptions,
        lock: &mut NameLock,
    ) -> Vec<Page> {
        flavor.pages(&mut Context { api, sdk, options, lock, findings: &mut self.findings })
    }

    /// View → Files. `None` when a template of the user's cannot be rendered.
    pub fn render(&mut self, templates: &Templates, pages: &[Page]) -> Option<Files> {
        match templates.render(pages) {
            Ok(files) => Some(files),
            Err(findings) => {
                self.findings.append(findings);
                None
            }
        }
    }
}
