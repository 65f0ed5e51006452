use super::Value::{
    Bound, Count, Flag, FlagOrSchema, Free, Inlined, List, Map, Number, Object, OrRef, Text, Types, Word,
};
use super::{Field, Kind, OtherKeys, Value};
use crate::version::Version;

/// The keys of each kind, in the order of the OpenAPI specification, version 3.0 and what 3.1 added.
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
    }
}

/// What stands under the keys that [`fields`] does not name.
pub(super) fn other_keys(kind: Kind) -> OtherKeys {
    match kind {
        Kind::Paths => OtherKeys::Paths(OrRef(Kind::PathItem)),
        Kind::Responses => OtherKeys::StatusCodes(OrRef(Kind::Response)),
        Kind::Callback => OtherKeys::Any(Inlined(Kind::PathItem)),
        Kind::SecurityRequirement => OtherKeys::Any(List(&Text)),
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
        Kind::Paths => "the paths",
        Kind::PathItem => "a path item",
        Kind::Operation => "an operation",
        Kind::ExternalDocumentation => "external documentation",
        Kind::Parameter => "a parameter",
        Kind::RequestBody => "a request body",
        Kind::MediaType => "a media type",
        Kind::Encoding => "an encoding",
        Kind::Responses => "the responses of an operation",
        Kind::Response => "a response",
        Kind::Callback => "a callback",
        Kind::Example => "an example",
        Kind::Link => "a link",
        Kind::Header => "a header",
        Kind::Tag => "a tag",
        Kind::Schema => "a schema",
        Kind::Discriminator => "a discriminator",
        Kind::Xml => "an xml object",
        Kind::SecurityScheme => "a security scheme",
        Kind::OAuthFlows => "the flows of OAuth 2",
        Kind::OAuthFlow => "a flow of OAuth 2",
        Kind::SecurityRequirement => "a security requirement",
    }
}

const fn may(key: &'static str, value: Value) -> Field {
    Field { key, value, required: false, harmless: false, since: Version::V3_0 }
}

const fn must(key: &'static str, value: Value) -> Field {
    Field { required: true, ..may(key, value) }
}

/// Documentation and validation: left out when it is wrong.
const fn aside(key: &'static str, value: Value) -> Field {
    Field { harmless: true, ..may(key, value) }
}

/// New in 3.1.
const fn new(field: Field) -> Field {
    Field { since: Version::V3_1, ..field }
}

const SUMMARY: Field = aside("summary", Text);
const DESCRIPTION: Field = aside("description", Text);
const EXTERNAL_DOCS: Field = aside("externalDocs", Object(Kind::ExternalDocumentation));
const SERVERS: Field = may("servers", List(&Object(Kind::Server)));
const PARAMETERS: Field = may("parameters", List(&OrRef(Kind::Parameter)));
const CONTENT: Field = may("content", Map(&Object(Kind::MediaType)));
const HEADERS: Field = may("headers", Map(&OrRef(Kind::Header)));
const LINKS: Field = aside("links", Map(&OrRef(Kind::Link)));
const SECURITY: Field = may("security", List(&Object(Kind::SecurityRequirement)));
const ONE_EXAMPLE: Field = aside("example", Free);
const EXAMPLES: Field = aside("examples", Map(&OrRef(Kind::Example)));
const DEPRECATED: Field = aside("deprecated", Flag);
const QUERY_STYLES: &[&str] = &["form", "spaceDelimited", "pipeDelimited", "deepObject"];

const OPENAPI: &[Field] = &[
    must("openapi", Text),
    must("info", Object(Kind::Info)),
    new(aside("jsonSchemaDialect", Text)),
    SERVERS,
    may("paths", Object(Kind::Paths)),
    new(may("webhooks", Map(&OrRef(Kind::PathItem)))),
    may("components", Object(Kind::Components)),
    SECURITY,
    may("tags", List(&Object(Kind::Tag))),
    EXTERNAL_DOCS,
];

const INFO: &[Field] = &[
    must("title", Text),
    new(SUMMARY),
    DESCRIPTION,
    aside("termsOfService", Text),
    aside("contact", Object(Kind::Contact)),
    aside("license", Object(Kind::License)),
    must("version", Text),
];

const CONTACT: &[Field] = &[aside("name", Text), aside("url", Text), aside("email", Text)];

const LICENSE: &[Field] = &[must("name", Text), new(aside("identifier", Text)), aside("url", Text)];

const SERVER: &[Field] =
    &[must("url", Text), DESCRIPTION, may("variables", Map(&Object(Kind::ServerVariable)))];

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
    new(may("pathItems", Map(&OrRef(Kind::PathItem)))),
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
    must("in", Word(&["query", "header", "path", "cookie"])),
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
    ONE_EXAMPLE,
    EXAMPLES,
    may("encoding", Map(&Object(Kind::Encoding))),
];

const ENCODING: &[Field] = &[
    may("contentType", Text),
    HEADERS,
    may("style", Word(QUERY_STYLES)),
    may("explode", Flag),
    may("allowReserved", Flag),
];

const RESPONSES: &[Field] = &[may("default", OrRef(Kind::Response))];

const RESPONSE: &[Field] = &[DESCRIPTION, HEADERS, CONTENT, LINKS];

const EXAMPLE: &[Field] = &[SUMMARY, DESCRIPTION, aside("value", Free), aside("externalValue", Text)];

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

const TAG: &[Field] = &[must("name", Text), DESCRIPTION, EXTERNAL_DOCS];

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
    may("oneOf", List(&OrRef(Kind::Schema))),
    may("anyOf", List(&OrRef(Kind::Schema))),
    may("not", OrRef(Kind::Schema)),
    may("items", OrRef(Kind::Schema)),
    may("properties", Map(&OrRef(Kind::Schema))),
    may("additionalProperties", FlagOrSchema),
    DESCRIPTION,
    aside("format", Text),
    aside("default", Free),
    may("nullable", Flag),
    may("discriminator", Object(Kind::Discriminator)),
    aside("readOnly", Flag),
    aside("writeOnly", Flag),
    aside("xml", Object(Kind::Xml)),
    EXTERNAL_DOCS,
    ONE_EXAMPLE,
    DEPRECATED,
    new(may("const", Free)),
    new(aside("examples", List(&Free))),
    new(may("prefixItems", List(&OrRef(Kind::Schema)))),
    new(may("patternProperties", Map(&OrRef(Kind::Schema)))),
    new(aside("contentEncoding", Text)),
    new(aside("contentMediaType", Text)),
    new(aside("contentSchema", OrRef(Kind::Schema))),
    new(may("$defs", Map(&OrRef(Kind::Schema)))),
    new(may("if", OrRef(Kind::Schema))),
    new(may("then", OrRef(Kind::Schema))),
    new(may("else", OrRef(Kind::Schema))),
    new(may("dependentSchemas", Map(&OrRef(Kind::Schema)))),
    new(aside("dependentRequired", Map(&List(&Text)))),
    new(aside("contains", OrRef(Kind::Schema))),
    new(aside("minContains", Count)),
    new(aside("maxContains", Count)),
    new(aside("propertyNames", OrRef(Kind::Schema))),
    new(aside("unevaluatedItems", OrRef(Kind::Schema))),
    new(aside("unevaluatedProperties", OrRef(Kind::Schema))),
    new(aside("$id", Text)),
    new(aside("$anchor", Text)),
    new(aside("$schema", Text)),
    new(aside("$comment", Text)),
    new(aside("$vocabulary", Free)),
    new(aside("$dynamicRef", Text)),
    new(aside("$dynamicAnchor", Text)),
];

const DISCRIMINATOR: &[Field] = &[must("propertyName", Text), may("mapping", Map(&Text))];

const XML: &[Field] = &[
    aside("name", Text),
    aside("namespace", Text),
    aside("prefix", Text),
    aside("attribute", Flag),
    aside("wrapped", Flag),
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
];

const OAUTH_FLOWS: &[Field] = &[
    may("implicit", Object(Kind::OAuthFlow)),
    may("password", Object(Kind::OAuthFlow)),
    may("clientCredentials", Object(Kind::OAuthFlow)),
    may("authorizationCode", Object(Kind::OAuthFlow)),
];

const OAUTH_FLOW: &[Field] = &[
    may("authorizationUrl", Text),
    may("tokenUrl", Text),
    aside("refreshUrl", Text),
    may("scopes", Map(&Text)),
];
