use indexmap::IndexMap;
use sdkwright_api::{Docs, Name, OperationId, Resource, ResourceId};
use sdkwright_spec::Node;

use crate::docs::docs;
use crate::extensions::{GROUP, NAME};
use crate::lowering::Lowering;

/// The groups of operations, in order of first appearance.
#[derive(Debug, Default)]
pub(crate) struct Resources {
    pub(crate) all: Vec<Resource>,
    /// By the spellings from the top down; the empty list is the SDK itself.
    by_path: IndexMap<Vec<String>, ResourceId>,
    tags: IndexMap<String, Tag>,
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

    /// The resources of an operation: its group where it has one, in which dots nest, else its tags.
    pub(crate) fn resources_of(
        &self,
        node: &Node,
        tags: &[String],
        resources: &mut Resources,
    ) -> Vec<ResourceId> {
        let mut ids = Vec::new();
        if let Some(group) = self.extensions.text(node, &GROUP) {
            ids.push(resources.at(group_path(group)));
        } else {
            for tag in tags {
                let id = resources
                    .at(vec![tag.clone()].into_iter().filter(|tag| !tag.trim().is_empty()).collect());
                if !ids.contains(&id) {
                    ids.push(id);
                }
            }
        }
        if ids.is_empty() {
            ids.push(resources.at(Vec::new()));
        }
        ids
    }
}

/// The parts of a group. What is nested deeper than anyone would type stays together.
fn group_path(group: &str) -> Vec<String> {
    const DEEPEST: usize = 8;
    group.splitn(DEEPEST, '.').map(str::trim).filter(|part| !part.is_empty()).map(str::to_owned).collect()
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
