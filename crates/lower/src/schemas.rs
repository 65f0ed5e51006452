//! Schemas become drafts, one level each. A list of what is still unread takes the place of recursion, so that no
//! document is too deep and every schema is read once.

use indexmap::IndexSet;
use openapiv3::Discriminator;
use sdkwright_api::{Format, TypeId};
use sdkwright_diagnostics::Finding;
use sdkwright_spec::{Address, Node};

use crate::ahead::read_ahead;
use crate::codes;
use crate::draft::{DraftAdditional, DraftObject, DraftShape, DraftUnion, DraftVariant};
use crate::extensions::{IGNORE, TYPE_OVERRIDE};
use crate::inheritance::Base;
use crate::keywords::{Additional, Keywords, Kind};
use crate::literals::literal;
use crate::lowering::{Lowering, excerpt};
use crate::rules::has_conditions;
use crate::written::{Reader, Written, WrittenContent, WrittenSchema};

/// How many schemas are read while drafts are made of those before them.
const AT_A_TIME: usize = 1024;

/// The schema that is being read.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Here<'a> {
    pub(crate) id: TypeId,
    pub(crate) address: &'a Address,
    pub(crate) node: &'a Node,
}

impl<'a> Lowering<'a> {
    /// Reads every schema that is known and not read yet, and those that they contain.
    pub(crate) fn read_schemas(&mut self) {
        let reader = Reader { spec: self.spec, extensions: self.extensions.clone() };
        let mut known = 0;
        read_ahead(
            self,
            |lowering| lowering.drafts.unread(&mut known, AT_A_TIME),
            |unread| reader.written(unread),
            Self::read_schema,
        );
    }

    fn read_schema(&mut self, written: Written<'_>) {
        let Written { id, address, node, content } = written;
        let WrittenSchema { facts, keywords, discriminator } = match content {
            WrittenContent::Schema(schema) => *schema,
            WrittenContent::Reference(target) => {
                let target = self.drafts.at(&target, Some(node));
                self.drafts.get_mut(id).shape = DraftShape::Same(target);
                return;
            }
        };
        let here = Here { id, address: &address, node };
        self.note_rules(here);
        self.drafts.get_mut(id).facts = facts;
        let shape = match self.extensions.entry(node, &TYPE_OVERRIDE) {
            Some((_, Node::String(name))) if name == "any" => DraftShape::Any,
            Some((key, _)) => {
                let message = "this is no type that can take the place of another; it is ignored";
                let finding = Finding::warning(&codes::INVALID_EXTENSION, message);
                self.report(finding.help("the only one is `any`"), &address.child(key));
                self.shape_of(here, &keywords, discriminator)
            }
            None => self.shape_of(here, &keywords, discriminator),
        };
        self.check_default(here, &shape);
        self.describe_content(here, &shape);
        self.drafts.get_mut(id).shape = shape;
    }

    fn shape_of(
        &mut self,
        here: Here<'_>,
        keywords: &Keywords,
        discriminator: Option<Discriminator>,
    ) -> DraftShape {
        let Here { id, address, .. } = here;
        let all_of = self.listed(here, "allOf", &keywords.all_of);
        let mut unions = Vec::new();
        let mut pending = discriminator;
        for (key, choices) in [("oneOf", &keywords.one_of), ("anyOf", &keywords.any_of)] {
            if !choices.is_empty() {
                unions.push(self.union_of(here, key, choices, pending.take()));
            }
        }
        if let Some(discriminator) = pending {
            self.bases.push(Base { id, address: address.clone(), discriminator });
        }
        let composed = keywords.is_composed();
        let own = self.own_shape(here, keywords);
        // `type: object` beside a composition repeats what its parts say.
        let says_nothing = own == DraftShape::Any || composed && own == bare_object();
        if !composed {
            return own;
        }
        if all_of.is_empty() && says_nothing && unions.len() == 1 {
            return unions.remove(0);
        }
        let mut parts = all_of;
        if !says_nothing {
            parts.push(self.drafts.add_part(id, own));
        }
        for union in unions {
            parts.push(match union {
                DraftShape::Same(only) => only,
                union => self.drafts.add_part(id, union),
            });
        }
        match parts.as_slice() {
            [only] => DraftShape::Same(*only),
            _ => DraftShape::AllOf(parts),
        }
    }

    /// The drafts of a list of schemas that stands under `key`.
    fn listed(&mut self, here: Here<'_>, key: &str, addresses: &[Address]) -> Vec<TypeId> {
        let written = here.node.get(key).and_then(Node::as_array).unwrap_or_default();
        let schemas = addresses.iter().enumerate();
        schemas.map(|(index, address)| self.drafts.at(address, written.get(index))).collect()
    }

    /// What a schema says itself, without `allOf`, `oneOf` and `anyOf`.
    fn own_shape(&mut self, here: Here<'_>, keywords: &Keywords) -> DraftShape {
        let format = keywords.format.as_deref();
        let kind = keywords.kind;
        let plain = match kind {
            Some(Kind::Boolean) => DraftShape::Boolean,
            Some(Kind::Integer) => integer(format, here.node),
            Some(Kind::Number) => number(format, here.node),
            // Bytes are written in the standard alphabet, so text of the other one stays text.
            Some(Kind::String)
                if here.node.get("contentEncoding").and_then(Node::as_str) == Some("base64url") =>
            {
                DraftShape::String(Format::Plain)
            }
            Some(Kind::String) => DraftShape::String(string_format(format)),
            Some(Kind::Array) => self.list(here, keywords.items.as_ref()),
            None if keywords.items.is_some() || here.node.get("prefixItems").is_some() => {
                self.list(here, keywords.items.as_ref())
            }
            Some(Kind::Object) => DraftShape::Object(self.object(here, keywords)),
            None if keywords.describes_object() || has_conditions(here.node) => {
                DraftShape::Object(self.object(here, keywords))
            }
            None => DraftShape::Any,
        };
        if keywords.has_enum { self.enumeration(here, kind, plain) } else { plain }
    }

    fn list(&mut self, here: Here<'_>, items: Option<&Address>) -> DraftShape {
        if let Some(tuple) = self.tuple(here, items) {
            return tuple;
        }
        DraftShape::List(match items {
            Some(item) => self.drafts.at(item, here.node.get("items")),
            None => self.drafts.add_part(here.id, DraftShape::Any),
        })
    }

    fn object(&mut self, here: Here<'_>, keywords: &Keywords) -> DraftObject {
        let mut object = DraftObject {
            required: IndexSet::default(),
            declared: keywords.kind == Some(Kind::Object)
                || !keywords.properties.is_empty()
                || keywords.additional.is_some(),
            ..DraftObject::default()
        };
        let nodes = here.node.get("properties");
        let mut left_out = IndexSet::new();
        for (key, property) in &keywords.properties {
            let node = nodes.and_then(|nodes| nodes.get(key)).unwrap_or(&Node::Null);
            if self.extensions.is_set(node, &IGNORE) {
                self.leave_out(
                    &format!("property `{}`", excerpt(key)),
                    &here.address.child("properties").child(key),
                );
                left_out.insert(key.as_str());
                continue;
            }
            let ty = self.drafts.at(property, Some(node));
            self.drafts.get_mut(ty).is_property |= node.reference().is_none();
            object.properties.insert(key.clone(), ty);
        }
        object
            .required
            .extend(keywords.required.iter().filter(|key| !left_out.contains(key.as_str())).cloned());
        self.conditional_properties(here, &mut object);
        let others = here.node.get("unevaluatedProperties").filter(|schema| schema.get("not").is_none());
        object.additional = match &keywords.additional {
            // What no keyword speaks of is what `additionalProperties` would be if nothing were composed.
            None if matches!(others, Some(Node::Object(_))) => {
                DraftAdditional::Typed(self.drafts.at(&here.address.child("unevaluatedProperties"), others))
            }
            None => DraftAdditional::Silent,
            Some(Additional::Any(false)) => DraftAdditional::Closed,
            Some(Additional::Any(true)) => DraftAdditional::Open,
            Some(Additional::Schema(schema)) => {
                DraftAdditional::Typed(self.drafts.at(schema, here.node.get("additionalProperties")))
            }
        };
        object.declared |= matches!(object.additional, DraftAdditional::Typed(_));
        let described = object.properties.len() + left_out.len();
        if described > 0 {
            self.drafts.described.fields.insert(here.id, described);
            object.sources.push(here.id);
        }
        object
    }

    /// Notes what the document itself asks to leave out.
    pub(crate) fn leave_out(&mut self, what: &str, address: &Address) {
        let message = format!("{what} is left out, as the document asks");
        self.report(Finding::note(&codes::LEFT_OUT, message), address);
    }

    fn union_of(
        &mut self,
        here: Here<'_>,
        key: &str,
        choices: &[Address],
        discriminator: Option<Discriminator>,
    ) -> DraftShape {
        let address = here.address;
        let ids = self.listed(here, key, choices);
        if let [only] = ids.as_slice() {
            return DraftShape::Same(*only);
        }
        let mut variants: Vec<_> = ids
            .into_iter()
            .map(|ty| DraftVariant {
                implied: self.drafts.get(ty).component.clone(),
                ..DraftVariant::new(ty)
            })
            .collect();
        let discriminator = discriminator.map(|discriminator| {
            for (value, target) in &discriminator.mapping {
                let meant = match self.mapping_target(address, target) {
                    Some(target) => choices.iter().position(|choice| *choice == target),
                    None => alike(here.node.get(key), target),
                };
                match meant {
                    Some(index) => variants[index].mapped.push(value.clone()),
                    None => {
                        let finding = not_a_variant(&format!("`{}`", excerpt(value)));
                        self.report(finding, &address.child("discriminator").child("mapping").child(value));
                    }
                }
            }
            if let Some((target, place)) = self.fallback_target(address) {
                match choices.iter().position(|choice| target.as_ref() == Some(choice)) {
                    Some(index) => variants[index].fallback = true,
                    None => self.report(not_a_variant("the default"), &place),
                }
            }
            discriminator.property_name
        });
        DraftShape::Union(DraftUnion { variants, discriminator })
    }

    /// The schema of `defaultMapping` (OpenAPI 3.2, section 4.25), if it is there, and where that stands.
    pub(crate) fn fallback_target(&self, address: &Address) -> Option<(Option<Address>, Address)> {
        let place = address.child("discriminator").child("defaultMapping");
        let target = self.spec.node(&place)?.as_str()?;
        Some((self.mapping_target(address, target), place))
    }

    /// The schema that a mapping means: a reference, or the name of a component.
    pub(crate) fn mapping_target(&self, address: &Address, target: &str) -> Option<Address> {
        let by_name = self.spec.root().child("components").child("schemas").child(target);
        let address = self
            .spec
            .follow(address, target)
            .or_else(|| self.spec.node(&by_name).is_some().then_some(by_name))?;
        Some(self.spec.resolve(&address))
    }
}

impl DraftVariant {
    /// A choice that no discriminator speaks of.
    pub(crate) fn new(ty: TypeId) -> Self {
        Self { ty, mapped: Vec::new(), implied: None, fallback: false }
    }
}

fn not_a_variant(what: &str) -> Finding {
    Finding::warning(
        &codes::DISCRIMINATOR_IGNORED,
        format!("{what} is mapped to a schema that is no variant"),
    )
    .help("list the schema under `oneOf` or `anyOf`, or remove it from the mapping")
}

/// The choice that is referred to almost as a mapping does: by another way to the same file, by a URL of it, or
/// without it.
fn alike(choices: Option<&Node>, target: &str) -> Option<usize> {
    let parts = |reference: &str| {
        let (file, fragment) = reference.split_once('#').unwrap_or((reference, ""));
        (file.rsplit('/').next().unwrap_or_default().to_owned(), fragment.to_owned())
    };
    let (file, fragment) = parts(target);
    let is_alike = |choice: &Node| {
        choice.reference().map(parts).is_some_and(|(its_file, its_fragment)| {
            let is_untold = (file.is_empty() || its_file.is_empty()) && !fragment.is_empty();
            fragment == its_fragment && (file == its_file || is_untold)
        })
    };
    let choices = choices.and_then(Node::as_array).unwrap_or_default();
    let mut alike = (0..choices.len()).filter(|index| is_alike(&choices[*index]));
    alike.next().filter(|_| alike.next().is_none())
}

fn bare_object() -> DraftShape {
    DraftShape::Object(DraftObject { declared: true, ..DraftObject::default() })
}

/// A whole number, whose format may stand beside `type: number` as well (OpenAPI Format Registry, `int32` and others).
fn integer(format: Option<&str>, node: &Node) -> DraftShape {
    let beyond = |key: &str| match node.get(key) {
        Some(bound @ Node::Number(digits)) => {
            literal(bound).as_whole().is_none() && !digits.contains(['.', 'e', 'E'])
        }
        _ => false,
    };
    let unsigned =
        |key: &str| matches!(node.get(key), Some(Node::Number(digits)) if digits.parse::<u64>().is_ok());
    DraftShape::Integer(match format {
        Some("int8") => Format::Int8,
        Some("int16") => Format::Int16,
        Some("int32") => Format::Int32,
        Some("int64") => Format::Int64,
        Some("uint8") => Format::Uint8,
        Some("uint16") => Format::Uint16,
        Some("uint32") => Format::Uint32,
        Some("uint64") => Format::Uint64,
        Some("int128" | "uint128" | "bigint" | "big-integer") => return DraftShape::Number(Format::Decimal),
        // Bounds that 64 bits with a sign do not reach.
        _ if beyond("maximum") && unsigned("maximum") && unsigned("minimum") => Format::Uint64,
        _ if beyond("maximum") || beyond("minimum") => return DraftShape::Number(Format::Decimal),
        _ => Format::Plain,
    })
}

fn number(format: Option<&str>, node: &Node) -> DraftShape {
    match format {
        Some("float") => DraftShape::Number(Format::Float),
        Some("double") => DraftShape::Number(Format::Double),
        Some("decimal" | "decimal128") => DraftShape::Number(Format::Decimal),
        Some(format) if format.trim_start_matches('u').starts_with("int") => integer(Some(format), node),
        _ => DraftShape::Number(Format::Plain),
    }
}

fn string_format(format: Option<&str>) -> Format {
    match format {
        Some("date") => Format::Date,
        Some("date-time") => Format::DateTime,
        Some("uuid") => Format::Uuid,
        Some("uri" | "url") => Format::Uri,
        Some("email") => Format::Email,
        Some("password") => Format::Password,
        Some("ipv4") => Format::Ipv4,
        Some("ipv6") => Format::Ipv6,
        Some("byte") => Format::Byte,
        Some("binary") => Format::Binary,
        _ => Format::Plain,
    }
}
