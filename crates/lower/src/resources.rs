use indexmap::IndexMap;
use sdkwright_api::{Docs, Method, Name, OperationId, Resource, ResourceId};
use sdkwright_config::GroupBy;
use sdkwright_diagnostics::Finding;
use sdkwright_spec::{Node, OperationAt, OperationPlace};

use crate::codes;
use crate::docs::docs;
use crate::extensions::{GROUP, NAME};
use crate::lowering::Lowering;
use crate::operations::method;
use crate::path_groups::{GroupedPath, PathGroups};
use crate::path_names::{PathName, PathNames};
use crate::words::fold;

/// A document with more operations than this, of which none is in a group, would be better with groups.
const MOST_UNGROUPED: usize = 50;

/// The groups of operations, in order of first appearance.
#[derive(Debug, Default)]
pub(crate) struct Resources {
    pub(crate) all: Vec<Resource>,
    /// By the spellings from the top down; the empty list is the SDK itself.
    by_path: IndexMap<Vec<String>, ResourceId>,
    tags: IndexMap<String, Tag>,
}

/// What paths say about the operations that the document puts into no group; nothing where they are not asked.
#[derive(Debug, Default)]
pub(crate) struct ByPath {
    groups: PathGroups,
    names: PathNames,
    /// Tags of the document by their folded spellings: a group of the same name is theirs.
    tags: IndexMap<String, String>,
}

/// What the document's list of tags says about one.
#[derive(Debug)]
struct Tag {
    name: Option<String>,
    docs: Docs,
}

impl Lowering<'_> {
    /// No resource yet, but what the document says about its tags.
    pub(crate) fn resources(&self) -> Resources {
        let mut resources = Resources::default();
        for at in self.spec.tags() {
            let name = self.extensions.text(self.node(&at.address), &NAME).map(str::to_owned);
            let docs = docs(None, at.value.description.as_deref(), at.value.external_docs);
            resources.tags.entry(at.value.name).or_insert(Tag { name, docs });
        }
        resources
    }

    /// What the paths of operations say, if they are asked; a note where that would help.
    pub(crate) fn by_path(&mut self, operations: &[OperationPlace], group_by: GroupBy) -> ByPath {
        let ungrouped = || operations.iter().filter(|at| !self.is_grouped(at));
        let is_asked = match group_by {
            GroupBy::Path => true,
            GroupBy::Tag => operations.len() > MOST_UNGROUPED && ungrouped().count() == operations.len(),
        };
        if !is_asked {
            return ByPath::default();
        }
        let groups = PathGroups::of(ungrouped().map(|at| at.path.as_str()));
        if group_by == GroupBy::Tag {
            if groups.count() > 1 {
                let message = format!(
                    "none of the {} operations has a tag, so that all are methods of the client",
                    operations.len()
                );
                let help = "`--group-by path`, or `group-by = \"path\"` in sdkwright.toml, makes resources of \
                            their paths";
                self.report(
                    Finding::note(&codes::UNGROUPED_OPERATIONS, message).help(help),
                    &self.spec.root().child("paths"),
                );
            }
            return ByPath::default();
        }
        let named = ungrouped().map(|at| {
            let id = self.node(&at.operation).get("operationId").and_then(Node::as_str);
            (method(&at.method), at.path.as_str(), id.filter(|id| !id.trim().is_empty()))
        });
        let names = PathNames::of(named, &groups);
        let used = operations.iter().flat_map(|at| tags(self.node(&at.operation)).map(str::to_owned));
        let tags = self.spec.tags().into_iter().map(|at| at.value.name).chain(used);
        ByPath { groups, names, tags: tags.map(|tag| (fold(&tag), tag)).collect() }
    }

    /// Whether the document says where an operation stands.
    fn is_grouped(&self, at: &OperationPlace) -> bool {
        let node = self.node(&at.operation);
        tags(node).any(|tag| !tag.trim().is_empty()) || self.extensions.text(node, &GROUP).is_some()
    }

    /// The resources of an operation: its group where it has one, in which dots nest, else its tags, else what its path
    /// says.
    pub(crate) fn resources_of(
        &self,
        at: &OperationAt,
        by_path: &ByPath,
        resources: &mut Resources,
    ) -> Vec<ResourceId> {
        let mut ids = Vec::new();
        if let Some(group) = self.extensions.text(self.node(&at.operation.address), &GROUP) {
            ids.push(resources.at(group_path(group)));
        } else {
            let tags = at.operation.value.tags.iter().filter(|tag| !tag.trim().is_empty());
            for tag in tags {
                let id = resources.at(vec![tag.clone()]);
                if !ids.contains(&id) {
                    ids.push(id);
                }
            }
        }
        if ids.is_empty() {
            ids.push(resources.at(by_path.group(&at.path)));
        }
        ids
    }
}

/// The tags that an operation has.
fn tags(operation: &Node) -> impl Iterator<Item = &str> {
    operation.get("tags").and_then(Node::as_array).into_iter().flatten().filter_map(Node::as_str)
}

/// The parts of a group. What is nested deeper than anyone would type stays together.
fn group_path(group: &str) -> Vec<String> {
    const DEEPEST: usize = 8;
    group.splitn(DEEPEST, '.').map(str::trim).filter(|part| !part.is_empty()).map(str::to_owned).collect()
}

impl ByPath {
    /// The names of the group of a path; none where the operation stands at the client.
    fn group(&self, path: &str) -> Vec<String> {
        let words = self.groups.get(path).map(GroupedPath::words).unwrap_or_default();
        match words.as_slice() {
            [only] => vec![self.tags.get(&fold(only)).unwrap_or(only).clone()],
            _ => words,
        }
    }

    /// What an operation without a group of the document's is called, where its id does not say it.
    pub(crate) fn name(&self, method: &Method, at: &OperationAt) -> Option<&PathName> {
        self.names.get(method, &at.path)
    }
}

impl Resources {
    /// Enters an operation into its resources.
    pub(crate) fn enter(&mut self, operation: OperationId, ids: &[ResourceId]) {
        for id in ids {
            self.all[id.0 as usize].operations.push(operation);
        }
    }

    /// The resource at a path, made with its parents where it is new.
    fn at(&mut self, path: Vec<String>) -> ResourceId {
        if let Some(&id) = self.by_path.get(&path) {
            return id;
        }
        let parent = (path.len() > 1).then(|| self.at(path[..path.len() - 1].to_vec()));
        let spelling = path.last().map(String::as_str).unwrap_or_default();
        let tag = self.tags.get(&path.join("."));
        let name = tag.and_then(|tag| tag.name.as_deref()).unwrap_or(spelling);
        let id = ResourceId(self.all.len() as u32);
        self.all.push(Resource {
            name: Name::written(name, format!("tag {}", path.join("."))),
            docs: tag.map(|tag| tag.docs.clone()).unwrap_or_default(),
            parent,
            operations: Vec::new(),
        });
        self.by_path.insert(path, id);
        id
    }
}
