//! The tree that the tags of a document make (OpenAPI 3.2, section 4.22).

use indexmap::{IndexMap, IndexSet};
use sdkwright_diagnostics::Finding;

use super::Check;
use super::keys::{nearest, quoted};
use crate::codes;
use crate::node::{Node, Object};
use crate::way::Way;

/// A tag, of which the first of a name counts.
struct Tag<'t> {
    /// Its place in the list.
    item: usize,
    /// The name of the tag that it is below.
    parent: Option<&'t str>,
}

/// By their names, in document order.
type Tags<'t> = IndexMap<&'t str, Tag<'t>>;

impl Check<'_> {
    /// Each parent is a tag of the list, and none is below itself.
    pub(super) fn tags(&mut self, document: &Object, way: &Way<'_>) {
        let mut tags = Tags::new();
        let list = document.get("tags").and_then(Node::as_array).into_iter().flatten();
        for (item, tag) in list.enumerate() {
            let text = |key: &str| tag.get(key).and_then(Node::as_str);
            if let Some(name) = text("name") {
                tags.entry(name).or_insert(Tag { item, parent: text("parent") });
            }
        }
        let way = way.key("tags");
        for Tag { item, parent } in tags.values() {
            let Some(parent) = parent.filter(|parent| !tags.contains_key(parent)) else { continue };
            let finding = Finding::warning(
                &codes::UNKNOWN_PARENT,
                format!("no tag is called {}, which should be above this one", quoted(parent)),
            );
            let finding = finding.at(way.item(*item).key("parent").origin());
            let repair = "the tag is taken for one without a parent";
            self.warn(finding.help(match nearest(parent, tags.keys().copied()) {
                Some(known) => format!("did you mean {}? {repair}", quoted(known)),
                None => repair.to_owned(),
            }));
        }
        for circle in circles(&tags) {
            let (name, tag) = tags.get_index(circle[0]).expect("circles are made of tags");
            let above = circle.iter().skip(1).chain([&circle[0]]).map(|&above| tags.get_index(above));
            let above: Vec<_> = above.flatten().map(|(above, _)| quoted(above)).collect();
            let message = format!("the tag {} is below itself", quoted(name));
            let finding = Finding::warning(&codes::UNKNOWN_PARENT, message);
            let finding = finding.label(format!("below {}", above.join(", which is below ")));
            let finding = finding.at(way.item(tag.item).key("parent").origin());
            self.warn(finding.help("the tags of this circle are taken for ones without a parent"));
        }
    }
}

/// The circles of tags, each from its first tag upwards.
fn circles(tags: &Tags<'_>) -> Vec<Vec<usize>> {
    let above = |tag: usize| tags.get_index_of(tags.get_index(tag)?.1.parent?);
    let mut seen = vec![false; tags.len()];
    let mut circles = Vec::new();
    for start in 0..tags.len() {
        let mut line = IndexSet::new();
        let mut next = Some(start);
        while let Some(tag) = next.filter(|tag| !seen[*tag]) {
            seen[tag] = true;
            line.insert(tag);
            next = above(tag);
        }
        let Some(begin) = next.and_then(|tag| line.get_index_of(&tag)) else { continue };
        let mut circle: Vec<usize> = line.into_iter().skip(begin).collect();
        let first = (0..circle.len()).min_by_key(|place| circle[*place]).unwrap_or_default();
        circle.rotate_left(first);
        circles.push(circle);
    }
    circles
}
