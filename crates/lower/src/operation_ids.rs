//! What operations are called.

use indexmap::IndexMap;
use regex_lite::Regex;
use sdkwright_api::{Method, Name, Why};
use sdkwright_diagnostics::Finding;
use sdkwright_spec::{Node, OperationAt};

use crate::codes;
use crate::extensions::NAME;
use crate::lowering::{Lowering, excerpt};
use crate::path_names::PathName;
use crate::words::fold;

/// Operation ids that are taken, each with the number to try next.
pub(crate) type OperationIds = IndexMap<String, usize>;

/// A renaming of methods by their operation ids, as it stands at the root of a document.
pub(crate) struct Renaming {
    pattern: Regex,
    name: String,
}

impl Lowering<'_> {
    /// The operation id, or words from method and path; with a number behind it where another operation has it.
    pub(crate) fn unique_id(
        &mut self,
        method: &Method,
        at: &OperationAt,
        key: &str,
        ids: &mut OperationIds,
    ) -> Name {
        let written = at.operation.value.operation_id.as_deref().filter(|id| !id.trim().is_empty());
        let spelling = match written {
            Some(id) => id.to_owned(),
            None => words_of(method, &at.path),
        };
        let mut unique = spelling.clone();
        let separator = if written.is_some() { '_' } else { ' ' };
        let mut number = ids.get(&spelling).copied().unwrap_or(2);
        while ids.contains_key(&unique) {
            unique = format!("{spelling}{separator}{number}");
            number += 1;
        }
        ids.insert(spelling.clone(), number);
        if unique != spelling && written.is_some() {
            let message = format!(
                "operation id `{}` is taken already; a number tells this operation's names from the other's",
                excerpt(&spelling)
            );
            let finding =
                Finding::warning(&codes::DUPLICATE_OPERATION_ID, message).help("give it an id of its own");
            self.report(finding, &at.operation.address.child("operationId"));
        }
        ids.entry(unique.clone()).or_insert(2);
        if written.is_some() { Name::written(unique, key) } else { Name::invented(unique, key) }
    }

    /// What the operation is called in its resource: as an extension says, else by its path, else by its id, without
    /// the resource's own name before it.
    pub(crate) fn method_name(
        &self,
        node: &Node,
        id: &Name,
        by_path: Option<&PathName>,
        renamings: &[Renaming],
        tags: &[String],
    ) -> Name {
        let renamed = self.extensions.text(node, &NAME).or_else(|| {
            let renaming = renamings.iter().find(|renaming| renaming.pattern.is_match(&id.spelling))?;
            Some(&renaming.name)
        });
        if let Some(name) = renamed {
            return Name::written(name, id.key.clone());
        }
        if let (Some(method), []) = (by_path.and_then(|name| name.method.as_ref()), tags) {
            return Name::invented(method, id.key.clone());
        }
        // Without the number that tells it from others: they may stand in other resources, and where they do not, the
        // lock knows which of them had the name.
        match node.get("operationId").and_then(Node::as_str) {
            Some(written) if id.why == Why::Written => {
                let name = match tags {
                    [tag] => without_resource(written, tag).unwrap_or(written),
                    _ => written,
                };
                Name::written(name, id.key.clone())
            }
            _ => id.clone(),
        }
    }

    /// The list form of a name at the root of a document: patterns of operation ids, and what the methods are called.
    pub(crate) fn renamings(&mut self) -> Vec<Renaming> {
        let root = self.spec.root();
        let Some((key, list)) = self.extensions.entry(self.node(&root), &NAME) else { return Vec::new() };
        let mut renamings = Vec::new();
        for (index, entry) in list.as_array().into_iter().flatten().enumerate() {
            let text = |key: &str| entry.get(key).and_then(Node::as_str);
            let place = root.child(key).index(index);
            let (Some(pattern), Some(name)) =
                (text("operationId"), text("methodNameOverride").or_else(|| text("name")))
            else {
                let finding =
                    Finding::warning(&codes::INVALID_EXTENSION, "this names no method; it is ignored");
                self.report(finding.help("give `operationId` and `methodNameOverride`"), &place);
                continue;
            };
            match Regex::new(pattern) {
                Ok(pattern) => renamings.push(Renaming { pattern, name: name.to_owned() }),
                Err(error) => {
                    let message = format!("this is no regular expression, so it is ignored: {error}");
                    self.report(
                        Finding::warning(&codes::INVALID_EXTENSION, message),
                        &place.child("operationId"),
                    );
                }
            }
        }
        renamings
    }
}

/// `issues/list` of the resource `Issues` is `list`.
fn without_resource<'n>(id: &'n str, resource: &str) -> Option<&'n str> {
    let mut separators = id.match_indices(|c: char| !c.is_alphanumeric());
    let (at, _) = separators.find(|(at, _)| fold(&id[..*at]) == fold(resource))?;
    let name = id[at..].trim_start_matches(|c: char| !c.is_alphanumeric());
    name.starts_with(char::is_alphabetic).then_some(name)
}

/// `GET /customers/{id}` in words: `get customers id`.
fn words_of(method: &Method, path: &str) -> String {
    let words = path.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    std::iter::once(method.as_str().to_ascii_lowercase().as_str()).chain(words).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use sdkwright_api::Operation;

    use crate::testing::lowered;

    use super::*;

    #[test]
    fn operations_of_one_id_are_called_alike_in_their_resources() {
        let operation = |tag: &str| format!("{{get: {{operationId: list, tags: [{tag}], responses: {{}}}}}}");
        let api = lowered(&format!("paths:\n  /a: {}\n  /b: {}\n", operation("a"), operation("b")));
        let spellings = |name: fn(&Operation) -> &Name| -> Vec<_> {
            api.operations.iter().map(|operation| name(operation).spelling.as_str()).collect()
        };
        assert_eq!(spellings(|operation| &operation.id), ["list", "list_2"]);
        assert_eq!(spellings(|operation| &operation.name), ["list", "list"]);
    }

    #[test]
    fn an_operation_does_not_repeat_its_resource() {
        assert_eq!(without_resource("issues/list", "Issues"), Some("list"));
        assert_eq!(without_resource("code-scanning/list-alerts", "code-scanning"), Some("list-alerts"));
        assert_eq!(without_resource("chat_postMessage", "chat"), Some("postMessage"));
        assert_eq!(without_resource("issues", "issues"), None);
        assert_eq!(without_resource("issuesList", "issues"), None);
        assert_eq!(without_resource("list-issues", "issues"), None);
        assert_eq!(without_resource("models/3", "models"), None);
    }
}
