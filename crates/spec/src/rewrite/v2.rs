//! Brings documents of version 2.0 into the form of 3.0 (<https://spec.openapis.org/oas/v2.0>).
//!
//! In 2.0 the media types of a body stand with the operation, or with the document, and the fields of a form are
//! parameters. So what an operation takes and gives is planned before anything moves, and then each object is rewritten
//! where it stands. Bodies and forms that several operations share stay where they are, and operations refer to their
//! schemas.

mod bodies;
mod definitions;
mod discriminators;
mod fields;
mod files;
mod keywords;
mod lists;
mod nullable;
mod plan;
mod responses;
mod security;
mod servers;

use super::{Rule, Site, rewrite_schema};
use crate::kind::Kind;
use crate::node::{Node, Object};

pub(super) use plan::Plans;

/// What schemas of 2.0 need before the rules for all versions.
const V2_SCHEMA_RULES: &[Rule] = &[discriminators::discriminators, nullable::nullable, files::files];

impl Plans {
    /// What is applied to schemas before the rules for all versions.
    pub(super) fn schema_rules(&self) -> &'static [Rule] {
        if self.is_v2 { V2_SCHEMA_RULES } else { &[] }
    }

    /// Rewrites an object of 2.0.
    pub(super) fn rewrite(&mut self, kind: Kind, node: &mut Node, site: &mut Site<'_>) {
        let Node::Object(object) = node else { return };
        match kind {
            Kind::V2Document => {
                servers::servers(object, site);
                definitions::definitions(object, self, site);
            }
            Kind::V2PathItem => bodies::shared_bodies(object, self, site),
            Kind::V2Operation => {
                servers::own_schemes(object, self, site);
                responses::shared_responses(object, self, site);
                bodies::bodies(object, self, site);
            }
            Kind::V2Parameter if self.fields.contains(&site.original) => {
                fields::field(object, site);
                rewrite_schema(node, V2_SCHEMA_RULES, site);
            }
            // What was the body is none any more.
            Kind::V2Parameter if !object.contains_key("in") => {}
            Kind::V2Parameter => {
                lists::styles(object, site);
                describe(object, site);
            }
            Kind::V2Header => {
                lists::separators(object, site);
                describe(object, site);
            }
            Kind::V2Items => {
                fields::items(object, site);
                rewrite_schema(node, V2_SCHEMA_RULES, site);
            }
            Kind::V2Response => responses::content(object, self, site),
            Kind::V2SecurityScheme => security::security_schemes(object, site),
            _ => {}
        }
    }
}

/// Gives a parameter or a header the schema that its own keywords are.
fn describe(object: &mut Object, site: &mut Site<'_>) {
    if keywords::keywords(object, site)
        && let Some(schema) = object.get_mut("schema")
    {
        rewrite_schema(schema, V2_SCHEMA_RULES, &mut site.inner("schema"));
    }
}
