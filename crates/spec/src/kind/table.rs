use super::Value::{
    Bound, Count, Flag, FlagOrSchema, Free, Inlined, List, Map, Number, Object, OrRef, Text, Types, Word,
    WordOr,
};
use super::{Field, Kind, OtherKeys, Value, v2};
use crate::version::Version;

/// The keys of each kind, in the order of the OpenAPI specification, version 3.0 and what later ones added; 2.0 stands
/// apart.
pub(super) fn fields(kind: Kind) -> &'static [Field] {
    match kind {
        Kind::OpenApi => OPENAPI,
        Kind::Info => INFO,
        Kind::Contact => CONTACT,
        Kind::License => LICENSE,
        Kind::Server => SERVER,
        Kind::ServerVariable => SERVER_VARIABLE,
        Kind::Components => COMPONENTS,
        Kind::PathItem => PATH_ITEM,
        Kind::Operation => OPERATION,
        Kind::ExternalDocumentation => EXTERNAL_DOCUMENTATION,
        Kind::Parameter => PARAMETER,
        Kind::RequestBody => REQUEST_BODY,
        Kind::MediaType => MEDIA_TYPE,
        Kind::Encoding => ENCODING,
        Kind::Responses => RESPONSES,
        Kind::Response => RESPONSE,
        Kind::Example => EXAMPLE,
        Kind::Link => LINK,
        Kind::Header => HEADER,
        Kind::Tag => TAG,
        Kind::Schema => SCHEMA,
        Kind::Discriminator => DISCRIMINATOR,
        Kind::Xml => XML,
        Kind::SecurityScheme => SECURITY_SCHEME,
        Kind::OAuthFlows => OAUTH_FLOWS,
        Kind::OAuthFlow => OAUTH_FLOW,
        Kind::Paths | Kind::Callback | Kind::SecurityRequirement => &[],
        Kind::Overlay => OVERLAY,
        Kind::OverlayInfo => OVERLAY_INFO,
        Kind::OverlayAction => OVERLAY_ACTION,
        Kind::V2Document => v2::DOCUMENT,
        Kind::V2Paths => &[],
        Kind::V2PathItem => v2::PATH_ITEM,
        Kind::V2Operation => v2::OPERATION,
        Kind::V2Parameter => v2::PARAMETER,
        Kind::V2Items => v2::ITEMS,
        Kind::V2Responses => v2::RESPONSES,
        Kind::V2Response => v2::RESPONSE,
        Kind::V2Header => v2::HEADER,
        Kind::V2SecurityScheme => v2::SECURITY_SCHEME,
    }
}

/// What stands under the keys that [`fields`] does not name.
pub(super) fn other_keys(kind: Kind) -> OtherKeys {
    match kind {
        Kind::Paths => OtherKeys::Paths(OrRef(Kind::PathItem)),
        Kind::Responses => OtherKeys::StatusCodes(OrRef(Kind::Response)),
        Kind::Callback => OtherKeys::Any(Inlined(Kind::PathItem)),
        Kind::SecurityRequirement => OtherKeys::Any(List(&Text)),
        Kind::V2Paths => OtherKeys::Paths(OrRef(Kind::V2PathItem)),
        Kind::V2Responses => OtherKeys::StatusCodes(OrRef(Kind::V2Response)),
        _ => OtherKeys::Extensions,
    }
}

pub(super) fn name(kind: Kind) -> &'static str {
    match kind {
        Kind::OpenApi => "an OpenAPI document",
        Kind::Info => "an info object",
        Kind::Contact => "a contact",
        Kind::License => "a license",
        Kind::Server => "a server",
        Kind::ServerVariable => "a server variable",
        Kind::Components => "the components",
        Kind::Paths | Kind::V2Paths => "the paths",
        Kind::PathItem | Kind::V2PathItem => "a path item",
        Kind::Operation | Kind::V2Operation => "an operation",
        Kind::ExternalDocumentation => "external documentation",
        Kind::Parameter | Kind::V2Parameter => "a parameter",
        Kind::RequestBody => "a request body",
        Kind::MediaType => "a media type",
        Kind::Encoding => "an encoding",
        Kind::Responses | Kind::V2Responses => "the responses of an operation",
        Kind::Response | Kind::V2Response => "a response",
        Kind::Callback => "a callback",
        Kind::Example => "an example",
        Kind::Link => "a link",
        Kind::Header | Kind::V2Header => "a header",
        Kind::Tag => "a tag",
        Kind::Schema => "a schema",
        Kind::Discriminator => "a discriminator",
        Kind::Xml => "an xml object",
        Kind::SecurityScheme | Kind::V2SecurityScheme => "a security scheme",
        Kind::OAuthFlows => "the flows of OAuth 2",
        Kind::OAuthFlow => "a flow of OAuth 2",
        Kind::SecurityRequirement => "a security requirement",
        Kind::V2Document => "a Swagger document",
        Kind::Overlay => "an overlay",
        Kind::OverlayInfo => "the info of an overlay",
        Kind::OverlayAction => "an action of an overlay",
        Kind::V2Items => "the items of a list",
    }
}

pub(super) const fn may(key: &'static str, value: Value) -> Field {
    Field { key, value, required: false, harmless: false, since: Version::V2_0 }
}

pub(super) const fn must(key: &'static str, value: Value) -> Field {
    Field { required: true, ..may(key, value) }
}

/// Documentation and validation: left out when it is wrong.
pub(super) const fn aside(key: &'static str, value: Value) -> Field {
    Field { harmless: true, ..may(key, value) }
}

/// New in 3.0, in an object that 2.0 knows too.
const fn v3_0(field: Field) -> Field {
    Field { since: Version::V3_0, ..field }
}

/// New in 3.1.
const fn v3_1(field: Field) -> Field {
    Field { since: Version::V3_1, ..field }
}

/// New in 3.2.
const fn v3_2(field: Field) -> Field {
    Field { since: Version::V3_2, ..field }
}

pub(super) const SUMMARY: Field = aside("summary", Text);
pub(super) const DESCRIPTION: Field = aside("description", Text);
pub(super) const EXTERNAL_DOCS: Field = aside("externalDocs", Object(Kind::ExternalDocumentation));
const SERVERS: Field = may("servers", List(&Object(Kind::Server)));
const PARAMETERS: Field = may("parameters", List(&OrRef(Kind::Parameter)));
const CONTENT: Field = may("content", Map(&Object(Kind::MediaType)));
const HEADERS: Field = may("headers", Map(&OrRef(Kind::Header)));
const LINKS: Field = aside("links", Map(&OrRef(Kind::Link)));
pub(super) const SECURITY: Field = may("security", List(&Object(Kind::SecurityRequirement)));
const ONE_EXAMPLE: Field = aside("example", Free);
const EXAMPLES: Field = aside("examples", Map(&OrRef(Kind::Example)));
pub(super) const DEPRECATED: Field = aside("deprecated", Flag);
const QUERY_STYLES: &[&str] = &["form", "spaceDelimited", "pipeDelimited", "deepObject"];

const OPENAPI: &[Field] = &[
    must("openapi", Text),
    v3_2(aside("$self", Text)),
    must("info", Object(Kind::Info)),
    v3_1(aside("jsonSchemaDialect", Text)),
    SERVERS,
    may("paths", Object(Kind::Paths)),
    v3_1(may("webhooks", Map(&OrRef(Kind::PathItem)))),
    may("components", Object(Kind::Components)),
    SECURITY,
    may("tags", List(&Object(Kind::Tag))),
    EXTERNAL_DOCS,
];

const INFO: &[Field] = &[
    must("title", Text),
    v3_1(SUMMARY),
    DESCRIPTION,
    aside("termsOfService", Text),
    aside("contact", Object(Kind::Contact)),
    aside("license", Object(Kind::License)),
    must("version", Text),
];

const CONTACT: &[Field] = &[aside("name", Text), aside("url", Text), aside("email", Text)];

const LICENSE: &[Field] = &[must("name", Text), v3_1(aside("identifier", Text)), aside("url", Text)];

const SERVER: &[Field] = &[
    must("url", Text),
    DESCRIPTION,
    v3_2(aside("name", Text)),
    may("variables", Map(&Object(Kind::ServerVariable))),
];

const SERVER_VARIABLE: &[Field] = &[may("enum", List(&Text)), must("default", Text), DESCRIPTION];

const COMPONENTS: &[Field] = &[
    may("schemas", Map(&OrRef(Kind::Schema))),
    may("responses", Map(&OrRef(Kind::Response))),
    PARAMETERS_BY_NAME,
    EXAMPLES,
    may("requestBodies", Map(&OrRef(Kind::RequestBody))),
    HEADERS,
    may("securitySchemes", Map(&OrRef(Kind::SecurityScheme))),
    LINKS,
    may("callbacks", Map(&OrRef(Kind::Callback))),
    v3_1(may("pathItems", Map(&OrRef(Kind::PathItem)))),
    v3_2(may("mediaTypes", Map(&OrRef(Kind::MediaType)))),
];

const PARAMETERS_BY_NAME: Field = may("parameters", Map(&OrRef(Kind::Parameter)));

const PATH_ITEM: &[Field] = &[
    SUMMARY,
    DESCRIPTION,
    may("get", Object(Kind::Operation)),
    may("put", Object(Kind::Operation)),
    may("post", Object(Kind::Operation)),
    may("delete", Object(Kind::Operation)),
    may("options", Object(Kind::Operation)),
    may("head", Object(Kind::Operation)),
    may("patch", Object(Kind::Operation)),
    may("trace", Object(Kind::Operation)),
    v3_2(may("query", Object(Kind::Operation))),
    v3_2(may("additionalOperations", Map(&Object(Kind::Operation)))),
    SERVERS,
    PARAMETERS,
];

const OPERATION: &[Field] = &[
    may("tags", List(&Text)),
    SUMMARY,
    DESCRIPTION,
    EXTERNAL_DOCS,
    may("operationId", Text),
    PARAMETERS,
    may("requestBody", OrRef(Kind::RequestBody)),
    may("responses", Object(Kind::Responses)),
    may("callbacks", Map(&Inlined(Kind::Callback))),
    DEPRECATED,
    SECURITY,
    SERVERS,
];

const EXTERNAL_DOCUMENTATION: &[Field] = &[DESCRIPTION, must("url", Text)];

const PARAMETER: &[Field] = &[
    must("name", Text),
    must("in", Word(&["query", "querystring", "header", "path", "cookie"])),
    DESCRIPTION,
    may("required", Flag),
    DEPRECATED,
    may("allowEmptyValue", Flag),
    // Which words are known depends on `in`.
    may("style", Free),
    may("explode", Flag),
    may("allowReserved", Flag),
    may("schema", OrRef(Kind::Schema)),
    ONE_EXAMPLE,
    EXAMPLES,
    CONTENT,
];

const REQUEST_BODY: &[Field] = &[DESCRIPTION, CONTENT, may("required", Flag)];

const MEDIA_TYPE: &[Field] = &[
    may("schema", OrRef(Kind::Schema)),
    v3_2(may("itemSchema", OrRef(Kind::Schema))),
    ONE_EXAMPLE,
    EXAMPLES,
    may("encoding", Map(&Object(Kind::Encoding))),
    PREFIX_ENCODING,
    ITEM_ENCODING,
];

const PREFIX_ENCODING: Field = v3_2(may("prefixEncoding", List(&Object(Kind::Encoding))));
const ITEM_ENCODING: Field = v3_2(may("itemEncoding", Object(Kind::Encoding)));

const ENCODING: &[Field] = &[
    may("contentType", Text),
    HEADERS,
    may("style", WordOr(QUERY_STYLES)),
    may("explode", Flag),
    may("allowReserved", Flag),
    v3_2(may("encoding", Map(&Object(Kind::Encoding)))),
    PREFIX_ENCODING,
    ITEM_ENCODING,
];

const RESPONSES: &[Field] = &[may("default", OrRef(Kind::Response))];

const RESPONSE: &[Field] = &[v3_2(SUMMARY), DESCRIPTION, HEADERS, CONTENT, LINKS];

const EXAMPLE: &[Field] = &[
    SUMMARY,
    DESCRIPTION,
    aside("value", Free),
    v3_2(aside("dataValue", Free)),
    v3_2(aside("serializedValue", Text)),
    aside("externalValue", Text),
];

const LINK: &[Field] = &[
    aside("operationRef", Text),
    aside("operationId", Text),
    aside("parameters", Map(&Free)),
    aside("requestBody", Free),
    DESCRIPTION,
    aside("server", Object(Kind::Server)),
];

const HEADER: &[Field] = &[
    DESCRIPTION,
    may("required", Flag),
    DEPRECATED,
    aside("allowEmptyValue", Flag),
    aside("style", Word(&["simple"])),
    may("explode", Flag),
    aside("allowReserved", Flag),
    may("schema", OrRef(Kind::Schema)),
    ONE_EXAMPLE,
    EXAMPLES,
    CONTENT,
];

const TAG: &[Field] = &[
    must("name", Text),
    v3_2(SUMMARY),
    DESCRIPTION,
    EXTERNAL_DOCS,
    v3_2(aside("parent", Text)),
    v3_2(aside("kind", Text)),
];

const SCHEMA: &[Field] = &[
    aside("title", Text),
    aside("multipleOf", Number),
    aside("maximum", Number),
    aside("exclusiveMaximum", Bound),
    aside("minimum", Number),
    aside("exclusiveMinimum", Bound),
    aside("maxLength", Count),
    aside("minLength", Count),
    aside("pattern", Text),
    aside("maxItems", Count),
    aside("minItems", Count),
    aside("uniqueItems", Flag),
    aside("maxProperties", Count),
    aside("minProperties", Count),
    may("required", List(&Text)),
    may("enum", List(&Free)),
    may("type", Types),
    may("allOf", List(&OrRef(Kind::Schema))),
    v3_0(may("oneOf", List(&OrRef(Kind::Schema)))),
    v3_0(may("anyOf", List(&OrRef(Kind::Schema)))),
    v3_0(may("not", OrRef(Kind::Schema))),
    may("items", OrRef(Kind::Schema)),
    may("properties", Map(&OrRef(Kind::Schema))),
    may("additionalProperties", FlagOrSchema),
    DESCRIPTION,
    aside("format", Text),
    aside("default", Free),
    v3_0(may("nullable", Flag)),
    may("discriminator", Value::Discriminator),
    aside("readOnly", Flag),
    v3_0(aside("writeOnly", Flag)),
    aside("xml", Object(Kind::Xml)),
    EXTERNAL_DOCS,
    ONE_EXAMPLE,
    v3_0(DEPRECATED),
    v3_1(may("const", Free)),
    v3_1(aside("examples", List(&Free))),
    v3_1(may("prefixItems", List(&OrRef(Kind::Schema)))),
    v3_1(may("patternProperties", Map(&OrRef(Kind::Schema)))),
    v3_1(aside("contentEncoding", Text)),
    v3_1(aside("contentMediaType", Text)),
    v3_1(aside("contentSchema", OrRef(Kind::Schema))),
    v3_1(may("$defs", Map(&OrRef(Kind::Schema)))),
    v3_1(may("if", OrRef(Kind::Schema))),
    v3_1(may("then", OrRef(Kind::Schema))),
    v3_1(may("else", OrRef(Kind::Schema))),
    v3_1(may("dependentSchemas", Map(&OrRef(Kind::Schema)))),
    v3_1(aside("dependentRequired", Map(&List(&Text)))),
    v3_1(aside("contains", OrRef(Kind::Schema))),
    v3_1(aside("minContains", Count)),
    v3_1(aside("maxContains", Count)),
    v3_1(aside("propertyNames", OrRef(Kind::Schema))),
    v3_1(aside("unevaluatedItems", OrRef(Kind::Schema))),
    v3_1(aside("unevaluatedProperties", OrRef(Kind::Schema))),
    v3_1(aside("$id", Text)),
    v3_1(aside("$anchor", Text)),
    v3_1(aside("$schema", Text)),
    v3_1(aside("$comment", Text)),
    v3_1(aside("$vocabulary", Free)),
    v3_1(aside("$dynamicRef", Text)),
    v3_1(aside("$dynamicAnchor", Text)),
    // Of JSON Schema 2019-09, before it had the two above.
    v3_1(aside("$recursiveRef", Text)),
    v3_1(aside("$recursiveAnchor", Flag)),
    // Of drafts before 2020-12, in which `items` may be a list.
    aside("additionalItems", FlagOrSchema),
];

const DISCRIMINATOR: &[Field] =
    &[must("propertyName", Text), may("mapping", Map(&Text)), v3_2(may("defaultMapping", Text))];

const XML: &[Field] = &[
    aside("name", Text),
    aside("namespace", Text),
    aside("prefix", Text),
    aside("attribute", Flag),
    aside("wrapped", Flag),
    v3_2(aside("nodeType", Word(&["element", "attribute", "text", "cdata", "none"]))),
];

const SECURITY_SCHEME: &[Field] = &[
    must("type", Word(&["apiKey", "http", "oauth2", "openIdConnect", "mutualTLS"])),
    DESCRIPTION,
    may("name", Text),
    may("in", Word(&["query", "header", "cookie"])),
    may("scheme", Text),
    aside("bearerFormat", Text),
    may("flows", Object(Kind::OAuthFlows)),
    may("openIdConnectUrl", Text),
    v3_2(aside("oauth2MetadataUrl", Text)),
    v3_2(DEPRECATED),
];

const OAUTH_FLOWS: &[Field] = &[
    may("implicit", Object(Kind::OAuthFlow)),
    may("password", Object(Kind::OAuthFlow)),
    may("clientCredentials", Object(Kind::OAuthFlow)),
    may("authorizationCode", Object(Kind::OAuthFlow)),
    v3_2(may("deviceAuthorization", Object(Kind::OAuthFlow))),
];

const OAUTH_FLOW: &[Field] = &[
    may("authorizationUrl", Text),
    v3_2(may("deviceAuthorizationUrl", Text)),
    may("tokenUrl", Text),
    aside("refreshUrl", Text),
    may("scopes", Map(&Text)),
];

/// Overlay Specification 1.0, section 4.4, and what 1.1 added.
const OVERLAY: &[Field] = &[
    must("overlay", Text),
    must("info", Object(Kind::OverlayInfo)),
    aside("extends", Text),
    must("actions", List(&Object(Kind::OverlayAction))),
];

const OVERLAY_INFO: &[Field] = &[must("title", Text), must("version", Text), DESCRIPTION];

const OVERLAY_ACTION: &[Field] =
    &[must("target", Text), DESCRIPTION, may("update", Free), may("copy", Text), may("remove", Flag)];
