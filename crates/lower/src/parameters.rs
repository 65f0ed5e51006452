use indexmap::{IndexMap, IndexSet};
use openapiv3::{
    CookieStyle, HeaderStyle, Parameter as Written, ParameterData, ParameterSchemaOrContent, PathStyle,
    QueryStyle, ReferenceOr,
};
use sdkwright_api::{Literal, MediaKind, Name, ParamPlace, Parameter, PathPart, Style, TypeId, TypeRef};
use sdkwright_diagnostics::Finding;
use sdkwright_spec::{Address, Hasher, Node};

use crate::codes;
use crate::docs::docs;
use crate::draft::{Draft, DraftShape};
use crate::extensions::{EXAMPLE, IDEMPOTENCY, IGNORE, NAME};
use crate::keywords;
use crate::literals::literal;
use crate::lowering::{Lowering, excerpt};
use crate::media::media_kind;
use crate::path_templates::Template;

/// A parameter as it was read, its type still a draft.
#[derive(Debug, Clone)]
pub(crate) struct ReadParameter {
    pub(crate) parameter: Parameter,
    pub(crate) notes: ParameterNotes,
}

/// What only this stage needs to know of a parameter.
#[derive(Debug, Clone)]
pub(crate) struct ParameterNotes {
    /// The parameter's own example, else that of its schema.
    pub(crate) example: Option<Literal>,
    /// Whether it makes a call safe to repeat.
    pub(crate) idempotency: bool,
    pub(crate) address: Address,
}

/// Parameters that were read already, since many operations share them.
pub(crate) type ParameterCache = IndexMap<Address, ReadParameter, Hasher>;

/// The parameters of an operation and where its path has them.
#[derive(Debug, Default)]
pub(crate) struct ReadParameters {
    pub(crate) parameters: Vec<ReadParameter>,
    pub(crate) path: Vec<PathPart>,
    /// What the path has behind a question mark.
    pub(crate) fixed_query: Vec<(String, String)>,
}

impl Lowering<'_> {
    /// The parameters of an operation: those of its path item, overridden in place by its own, and those that only the
    /// path's template knows.
    pub(crate) fn parameters(
        &mut self,
        template: &str,
        key: &str,
        item: (&[ReferenceOr<Written>], &Address),
        operation: (&[ReferenceOr<Written>], &Address),
        cache: &mut ParameterCache,
    ) -> ReadParameters {
        let mut found: IndexMap<(ParamPlace, String), ReadParameter> = IndexMap::new();
        for (list, owner) in [item, operation] {
            let mut in_this_list = IndexSet::new();
            for (index, reference) in list.iter().enumerate() {
                let address = keywords::address(reference.clone());
                let place = owner.child("parameters").index(index);
                let Some(read) = self.parameter(&address, &place, cache) else { continue };
                let identity = (read.parameter.place, read.parameter.wire.clone());
                if in_this_list.insert(identity.clone()) {
                    found.insert(identity, read);
                } else {
                    let wire = excerpt(&read.parameter.wire);
                    let message =
                        format!("parameter `{wire}` stands here a second time; the first one counts");
                    self.report(Finding::warning(&codes::DUPLICATE_PARAMETER, message), &place);
                }
            }
        }
        let mut parameters: Vec<_> = found.into_values().collect();
        let address = Template::of(template);
        self.query_in_path(&address, operation.1, &mut parameters);
        self.expressed_query(address.expressions, operation.1, &mut parameters);
        let path = self.path_parts(address.path, operation.1, &mut parameters);
        let fixed_query = address.fixed().map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
        for read in &mut parameters {
            let Parameter { name, place, wire, .. } = &mut read.parameter;
            name.key = format!("{key} {} {wire}", place_word(*place));
        }
        ReadParameters { parameters, path, fixed_query }
    }

    fn parameter(
        &mut self,
        address: &Address,
        place: &Address,
        cache: &mut ParameterCache,
    ) -> Option<ReadParameter> {
        if let Some(read) = cache.get(address) {
            return Some(read.clone());
        }
        let node = self.node(address);
        let written: Written = self.spec.get(address).value;
        let wire = written.parameter_data_ref().name.clone();
        if self.extensions.is_set(node, &IGNORE) {
            self.leave_out(&format!("parameter `{}`", excerpt(&wire)), place);
            return None;
        }
        let decided_elsewhere = ["accept", "content-type", "authorization"];
        if matches!(written, Written::Header { .. })
            && decided_elsewhere.contains(&wire.to_ascii_lowercase().as_str())
        {
            let message = format!("header parameter `{wire}` is ignored, as OpenAPI asks");
            self.report(Finding::note(&codes::IGNORED_HEADER_PARAMETER, message), place);
            return None;
        }
        let read = self.read_parameter(written, address, node);
        cache.insert(address.clone(), read.clone());
        Some(read)
    }

    fn read_parameter(&mut self, written: Written, address: &Address, node: &Node) -> ReadParameter {
        let (place, style, allow_reserved) = match &written {
            Written::Query { style, allow_reserved, .. } => {
                let style = match style {
                    QueryStyle::Form => Style::Form,
                    QueryStyle::SpaceDelimited => Style::SpaceDelimited,
                    QueryStyle::PipeDelimited => Style::PipeDelimited,
                    QueryStyle::DeepObject => Style::DeepObject,
                };
                (ParamPlace::Query, style, *allow_reserved)
            }
            Written::Header { style: HeaderStyle::Simple, .. } => (ParamPlace::Header, Style::Simple, false),
            Written::Path { style, .. } => {
                let style = match style {
                    PathStyle::Matrix => Style::Matrix,
                    PathStyle::Label => Style::Label,
                    PathStyle::Simple => Style::Simple,
                };
                (ParamPlace::Path, style, false)
            }
            Written::Cookie { style: CookieStyle::Form, .. } => (ParamPlace::Cookie, Style::Form, false),
        };
        let ParameterData { name: wire, description, required, deprecated, format, explode, .. } =
            written.parameter_data();
        let (ty, is_json) = self.value_type(format, address);
        let style = match node.get("x-whole-query").and_then(Node::as_str) {
            Some("json") => Style::WholeJson,
            Some(_) => Style::WholeText,
            None if is_json => Style::Json,
            None => style,
        };
        let is_raw_cookie = node.get("x-cookie-style").and_then(Node::as_bool) == Some(true);
        if matches!(place, ParamPlace::Path | ParamPlace::Cookie)
            && !is_raw_cookie
            && node.get("allowReserved").and_then(Node::as_bool) == Some(true)
        {
            let message =
                format!("{} parameter `{}` is encoded, reserved or not", place_word(place), excerpt(&wire));
            self.report(Finding::note(&codes::UNHEEDED_RESERVED, message), address);
        }
        let name = self.extensions.text(node, &NAME).unwrap_or(&wire);
        let parameter = Parameter {
            name: Name::written(name, String::new()),
            place,
            ty: TypeRef::new(ty),
            required: required || place == ParamPlace::Path,
            style,
            explode: explode.unwrap_or(style == Style::Form),
            allow_reserved: allow_reserved || is_raw_cookie,
            docs: self.extensions.with_flavors(docs(None, description.as_deref(), None), node),
            deprecated: self.extensions.deprecation(deprecated == Some(true), node),
            default: None,
            wire,
        };
        let known =
            ["idempotency-key", "x-idempotency-key"].contains(&parameter.wire.to_ascii_lowercase().as_str());
        let notes = ParameterNotes {
            idempotency: place == ParamPlace::Header && (known || self.extensions.is_set(node, &IDEMPOTENCY)),
            example: self.first_example(node, address),
            address: address.clone(),
        };
        ReadParameter { parameter, notes }
    }

    /// The type of a parameter's or header's value, and whether it stands there as JSON.
    pub(crate) fn value_type(
        &mut self,
        format: ParameterSchemaOrContent,
        address: &Address,
    ) -> (TypeId, bool) {
        let node = self.node(address);
        match format {
            ParameterSchemaOrContent::Schema(schema) => {
                (self.drafts.at(&keywords::address(schema), node.get("schema")), false)
            }
            ParameterSchemaOrContent::Content(content) => {
                let is_json = content.keys().any(|media| media_kind(media) == MediaKind::Json);
                let schema = content.into_iter().find_map(|(key, media)| Some((key, media.schema?)));
                let ty = match schema {
                    Some((key, schema)) => {
                        let written =
                            node.get("content").and_then(|content| content.get(&key)?.get("schema"));
                        self.drafts.at(&keywords::address(schema), written)
                    }
                    None => self.drafts.add(Draft::new(address.clone(), DraftShape::Any)),
                };
                (ty, is_json)
            }
        }
    }

    /// The example of a parameter or a media type: its only one, or the first of several that has a value.
    pub(crate) fn first_example(&self, node: &Node, address: &Address) -> Option<Literal> {
        if let Some(example) = self.extensions.get(node, &EXAMPLE).or_else(|| node.get("example")) {
            return Some(literal(example));
        }
        let several = address.child("examples");
        node.get("examples")?.as_object()?.keys().find_map(|key| {
            let example = self.spec.resolve(&several.child(key));
            self.spec.node(&example)?.get("value").map(literal)
        })
    }
}

/// The word for a place in keys.
pub(crate) fn place_word(place: ParamPlace) -> &'static str {
    match place {
        ParamPlace::Path => "path",
        ParamPlace::Query => "query",
        ParamPlace::Header => "header",
        ParamPlace::Cookie => "cookie",
    }
}
