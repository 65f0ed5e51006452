//! The objects that OpenAPI 2.0 knows and 3.0 does not, in the order of its specification. What both have alike, such as
//! schemas, stands in the other table.

use super::Value::{Count, Flag, Free, List, Map, Number, Object, OrRef, Text, Types, Word, WordOr};
use super::table::{DEPRECATED, DESCRIPTION, EXTERNAL_DOCS, SECURITY, SUMMARY, aside, may, must};
use super::{Field, Kind};

const SCHEMES: Field = may("schemes", List(&Word(&["http", "https", "ws", "wss"])));
const CONSUMES: Field = may("consumes", List(&Text));
const PRODUCES: Field = may("produces", List(&Text));

pub(super) const DOCUMENT: &[Field] = &[
    must("swagger", Text),
    must("info", Object(Kind::Info)),
    may("host", Text),
    may("basePath", Text),
    SCHEMES,
    CONSUMES,
    PRODUCES,
    must("paths", Object(Kind::V2Paths)),
    may("definitions", Map(&OrRef(Kind::Schema))),
    may("parameters", Map(&OrRef(Kind::V2Parameter))),
    may("responses", Map(&OrRef(Kind::V2Response))),
    may("securityDefinitions", Map(&OrRef(Kind::V2SecurityScheme))),
    SECURITY,
    may("tags", List(&Object(Kind::Tag))),
    EXTERNAL_DOCS,
];

pub(super) const PATH_ITEM: &[Field] = &[
    may("get", Object(Kind::V2Operation)),
    may("put", Object(Kind::V2Operation)),
    may("post", Object(Kind::V2Operation)),
    may("delete", Object(Kind::V2Operation)),
    may("options", Object(Kind::V2Operation)),
    may("head", Object(Kind::V2Operation)),
    may("patch", Object(Kind::V2Operation)),
    PARAMETERS,
];

const PARAMETERS: Field = may("parameters", List(&OrRef(Kind::V2Parameter)));

pub(super) const OPERATION: &[Field] = &[
    may("tags", List(&Text)),
    SUMMARY,
    DESCRIPTION,
    EXTERNAL_DOCS,
    may("operationId", Text),
    CONSUMES,
    PRODUCES,
    PARAMETERS,
    may("responses", Object(Kind::V2Responses)),
    SCHEMES,
    DEPRECATED,
    SECURITY,
];

/// Parameters, headers and items describe their values with keywords of their own, which look like those of a schema.
macro_rules! with_keywords {
    ($($field:expr,)*) => {
        &[
            $($field,)*
            may("type", Types),
            aside("format", Text),
            may("items", Object(Kind::V2Items)),
            may("collectionFormat", WordOr(&["csv", "ssv", "tsv", "pipes", "multi"])),
            aside("default", Free),
            aside("maximum", Number),
            aside("exclusiveMaximum", Flag),
            aside("minimum", Number),
            aside("exclusiveMinimum", Flag),
            aside("maxLength", Count),
            aside("minLength", Count),
            aside("pattern", Text),
            aside("maxItems", Count),
            aside("minItems", Count),
            aside("uniqueItems", Flag),
            may("enum", List(&Free)),
            aside("multipleOf", Number),
        ]
    };
}

pub(super) const PARAMETER: &[Field] = with_keywords![
    must("name", Text),
    must("in", Word(&["query", "header", "path", "formData", "body"])),
    DESCRIPTION,
    may("required", Flag),
    may("schema", OrRef(Kind::Schema)),
    may("allowEmptyValue", Flag),
];

pub(super) const ITEMS: &[Field] = with_keywords![];

pub(super) const HEADER: &[Field] = with_keywords![DESCRIPTION,];

pub(super) const RESPONSES: &[Field] = &[may("default", OrRef(Kind::V2Response))];

pub(super) const RESPONSE: &[Field] = &[
    DESCRIPTION,
    may("schema", OrRef(Kind::Schema)),
    may("headers", Map(&Object(Kind::V2Header))),
    aside("examples", Map(&Free)),
];

pub(super) const SECURITY_SCHEME: &[Field] = &[
    must("type", Word(&["basic", "apiKey", "oauth2"])),
    DESCRIPTION,
    may("name", Text),
    may("in", Word(&["query", "header"])),
    may("flow", Word(&["implicit", "password", "application", "accessCode"])),
    may("authorizationUrl", Text),
    may("tokenUrl", Text),
    may("scopes", Map(&Text)),
];
