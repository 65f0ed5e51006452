//! Documents for tests, without the lines that all of them share.

use sdkwright_api::Api;
use sdkwright_spec::{Document, Spec};

use crate::{LowerOptions, lower};

/// The Api of a document that lacks only its version and its title.
pub(crate) fn lowered(rest: &str) -> Api {
    let text = format!("openapi: 3.0.3\ninfo: {{title: Test, version: '1'}}\n{rest}\n");
    let (document, found) = Document::from_text("test.yaml", &text);
    assert!(!found.has_errors(), "{found:?} in {text}");
    let (spec, found) = Spec::new(document);
    let spec = spec.unwrap_or_else(|| panic!("{found:?} in {text}"));
    lower(&spec, &LowerOptions::default()).0
}

/// The lines of the outline about the component `It`, whose schema this is.
pub(crate) fn component(schema: &str) -> String {
    let api = lowered(&format!("paths: {{}}\ncomponents: {{schemas: {{It: {schema}}}}}"));
    let outline = api.to_string();
    let (_, component) =
        outline.split_once("It <#/components/schemas/It> unused: ").expect("it is a component");
    component.split("\n\n").next().unwrap_or_default().trim_end().to_owned()
}
