use sdkwright_api::{ParamPlace, Parameter};
use sdkwright_diagnostics::Finding;
use sdkwright_spec::Node;

use crate::codes;
use crate::extensions::GLOBALS;
use crate::lowering::{Lowering, excerpt};
use crate::operations::ReadOperation;

impl Lowering<'_> {
    /// The parameters that are set once on the client (`x-speakeasy-globals`): each as the first operation has it.
    pub(crate) fn globals(&mut self, operations: &[ReadOperation]) -> Vec<Parameter> {
        let root = self.spec.root();
        let Some((key, node)) = self.extensions.entry(self.node(&root), &GLOBALS) else { return Vec::new() };
        let listed = root.child(key).child("parameters");
        let mut globals: Vec<Parameter> = Vec::new();
        for (index, node) in node.get("parameters").and_then(Node::as_array).into_iter().flatten().enumerate()
        {
            let place = listed.index(index);
            let target = node.reference().and_then(|reference| self.spec.follow(&place, reference));
            let node = target.map_or(node, |target| self.node(&self.spec.resolve(&target)));
            let text = |key: &str| node.get(key).and_then(Node::as_str);
            let (Some(name), Some(place_of)) = (text("name"), text("in").and_then(parse_place)) else {
                let finding =
                    Finding::warning(&codes::INVALID_EXTENSION, "this is no parameter; it is ignored");
                self.report(finding.help("give `name` and `in`, or a reference"), &place);
                continue;
            };
            let parameters = operations.iter().flat_map(|read| &read.operation.parameters);
            match parameters
                .into_iter()
                .find(|parameter| parameter.wire == name && parameter.place == place_of)
            {
                Some(parameter) if !globals.iter().any(|known| known.name == parameter.name) => {
                    globals.push(parameter.clone());
                }
                Some(_) => {}
                None => {
                    let message =
                        format!("no operation has the parameter `{}`; it is ignored", excerpt(name));
                    self.report(Finding::warning(&codes::INVALID_EXTENSION, message), &place);
                }
            }
        }
        globals
    }
}

fn parse_place(text: &str) -> Option<ParamPlace> {
    Some(match text {
        "path" => ParamPlace::Path,
        "query" => ParamPlace::Query,
        "header" => ParamPlace::Header,
        "cookie" => ParamPlace::Cookie,
        _ => return None,
    })
}
