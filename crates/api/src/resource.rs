use crate::{Docs, Name, OperationId};

/// Index of a resource.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ResourceId(pub u32);

/// A group of operations: a tag, or a part of an `x-speakeasy-group`.
#[derive(Debug, Clone, PartialEq)]
pub struct Resource {
    /// The tag as written; the empty spelling is the SDK itself, which holds operations without a tag.
    pub name: Name,
    /// What the document says of the tag.
    pub docs: Docs,
    /// The resource that it is reached through; `None` when it hangs on the client.
    pub parent: Option<ResourceId>,
    /// Its operations in document order. An operation with several tags stands in several resources.
    pub operations: Vec<OperationId>,
}

impl Resource {
    /// Whether its operations are methods of the client itself.
    pub fn is_root(&self) -> bool {
        self.name.spelling.is_empty()
    }
}
