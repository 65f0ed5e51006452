//! What operations take and give, read before anything moves.

use std::collections::{BTreeMap, BTreeSet};

use crate::Address;
use crate::kind::Kind;
use crate::links::Links;
use crate::node::{Node, Object};

/// What is known of a whole document of 2.0. Addresses are those before all moves.
#[derive(Debug, Default)]
pub(in crate::rewrite) struct Plans {
    pub(super) is_v2: bool,
    pub(super) operations: BTreeMap<Address, Plan>,
    /// The media types of responses that stand in operations.
    pub(super) produces: BTreeMap<Address, Vec<String>>,
    /// Those of all others.
    pub(super) produces_by_default: Vec<String>,
    /// Bodies and fields of forms that stand beside operations.
    pub(super) shared: BTreeSet<Address>,
    /// Where bodies and fields of forms stand among the parameters of a path.
    pub(super) of_paths: BTreeMap<Address, Vec<usize>>,
    /// Fields of forms that become properties.
    pub(super) fields: BTreeSet<Address>,
}

/// What is known of an operation.
#[derive(Debug, Default)]
pub(super) struct Plan {
    pub(super) consumes: Vec<String>,
    /// The body, or the fields of the form, in document order.
    pub(super) inputs: Vec<Input>,
    /// Responses that stand elsewhere, although this operation has media types of its own: status and place.
    pub(super) responses: Vec<(String, Address, Object)>,
    pub(super) produces: Vec<String>,
    /// The URLs of the schemes that the operation has for itself.
    pub(super) servers: Vec<String>,
}

/// A parameter in the body.
#[derive(Debug, Clone)]
pub(super) struct Input {
    /// Behind all references.
    pub(super) address: Address,
    pub(super) parameter: Object,
    /// Where it stands among the parameters of the operation; `None` for those of the path.
    pub(super) index: Option<usize>,
    /// Whether it stands there itself, not a reference to it.
    pub(super) inline: bool,
}

impl Input {
    pub(super) fn text(&self, key: &str) -> &str {
        self.parameter.get(key).and_then(Node::as_str).unwrap_or_default()
    }

    pub(super) fn flag(&self, key: &str) -> bool {
        self.parameter.get(key).and_then(Node::as_bool).unwrap_or_default()
    }

    pub(super) fn is_body(&self) -> bool {
        self.text("in") == "body"
    }

    fn is_in_body(&self) -> bool {
        matches!(self.text("in"), "body" | "formData")
    }
}

impl Plans {
    /// Reads the plans of all operations, none in a document of another version.
    pub(in crate::rewrite) fn new(trees: &[Node], links: &Links, objects: &[(Address, Kind)]) -> Self {
        if objects.first().is_none_or(|(_, kind)| *kind != Kind::V2Document) {
            return Self::default();
        }
        let reader = Reader { trees, links, root: &trees[0] };
        let produces_by_default = reader.media_types(None, "produces");
        let mut plans = Self { is_v2: true, produces_by_default, ..Self::default() };
        for (address, kind) in objects {
            match kind {
                Kind::V2PathItem => reader.path_item(address, &mut plans),
                Kind::V2Document => plans.keep_shared(&reader.inputs(&address.child("parameters"))),
                _ => {}
            }
        }
        plans
    }

    fn keep_shared(&mut self, inputs: &[Input]) {
        let shared = inputs.iter().filter(|input| input.is_in_body() && input.inline);
        self.shared.extend(shared.map(|input| input.address.clone()));
    }
}

struct Reader<'t> {
    trees: &'t [Node],
    links: &'t Links,
    root: &'t Node,
}

impl<'t> Reader<'t> {
    fn path_item(&self, address: &Address, plans: &mut Plans) {
        let of_path = self.inputs(&address.child("parameters"));
        plans.keep_shared(&of_path);
        let indices = (0..of_path.len()).filter(|index| of_path[*index].is_in_body());
        plans.of_paths.insert(address.clone(), indices.collect());
        let Some(item) = self.node(address).and_then(Node::as_object) else { return };
        for method in item.keys().filter(|key| Kind::V2PathItem.value(key).is_some() && *key != "parameters")
        {
            if let Some((address, node)) = self.resolve(&address.child(method)) {
                self.operation(&address, node, &of_path, plans);
            }
        }
    }

    fn operation(&self, address: &Address, node: &Node, of_path: &[Input], plans: &mut Plans) {
        let mut inputs = self.inputs(&address.child("parameters"));
        for (index, input) in inputs.iter_mut().enumerate() {
            input.index = Some(index);
        }
        // Those of the operation override those of the path (Path Item Object of 2.0).
        let has = |inputs: &[Input], other: &Input| {
            inputs.iter().any(|own| {
                own.text("in") == other.text("in")
                    && (own.is_body() || own.text("name") == other.text("name"))
            })
        };
        let of_path: Vec<Input> = of_path
            .iter()
            .filter(|input| !has(&inputs, input))
            .map(|input| Input { inline: false, ..input.clone() })
            .collect();
        inputs.splice(0..0, of_path);
        inputs.retain(Input::is_in_body);
        let fields = inputs.iter().filter(|input| input.inline && !input.is_body());
        plans.fields.extend(fields.map(|input| input.address.clone()));
        let produces = self.media_types(Some(node), "produces");
        let mut shared = Vec::new();
        for (status, response) in node.get("responses").and_then(Node::as_object).into_iter().flatten() {
            let here = address.child("responses").child(status);
            if response.reference().is_none() {
                plans.produces.insert(here, produces.clone());
            } else if node.get("produces").is_some()
                && let Some((place, Node::Object(response))) = self.resolve(&here)
                && response.contains_key("schema")
            {
                shared.push((status.clone(), place, response.clone()));
            }
        }
        let servers = if node.get("schemes").is_some_and(|schemes| self.root.get("schemes") != Some(schemes))
        {
            super::servers::urls(self.root, node.get("schemes"))
        } else {
            Vec::new()
        };
        let consumes = self.media_types(Some(node), "consumes");
        let plan = Plan { consumes, inputs, responses: shared, produces, servers };
        plans.operations.insert(address.clone(), plan);
    }

    /// The parameters in a list or in a map, behind all references; `None` where there is none.
    fn inputs(&self, place: &Address) -> Vec<Input> {
        let children: Vec<Address> = match self.node(place) {
            Some(Node::Array(items)) => (0..items.len()).map(|index| place.index(index)).collect(),
            Some(Node::Object(object)) => object.keys().map(|key| place.child(key)).collect(),
            _ => Vec::new(),
        };
        let input = |child: &Address| {
            let (address, node) = self.resolve(child)?;
            let parameter = node.as_object().cloned().unwrap_or_default();
            Some(Input { inline: address == *child, address, parameter, index: None })
        };
        let nothing =
            || Input { inline: false, address: place.clone(), parameter: Object::default(), index: None };
        children.iter().map(|child| input(child).unwrap_or_else(nothing)).collect()
    }

    /// The media types of an operation, else of the document.
    fn media_types(&self, operation: Option<&Node>, key: &str) -> Vec<String> {
        let own = operation.and_then(|operation| operation.get(key));
        let list = own.or_else(|| self.root.get(key)).and_then(Node::as_array).unwrap_or_default();
        let mut types: Vec<String> = Vec::new();
        for media_type in list.iter().filter_map(Node::as_str) {
            if !types.iter().any(|known| known == media_type) {
                types.push(media_type.to_owned());
            }
        }
        types
    }

    fn node(&self, address: &Address) -> Option<&'t Node> {
        self.trees.get(address.file.0 as usize)?.at(&address.pointer)
    }

    fn resolve(&self, address: &Address) -> Option<(Address, &'t Node)> {
        let mut address = address.clone();
        let mut node = self.node(&address)?;
        while let Some(reference) = node.reference() {
            address = self.links.target(&address, reference, |target| self.node(target)).ok()?;
            node = self.node(&address)?;
        }
        Some((address, node))
    }
}
