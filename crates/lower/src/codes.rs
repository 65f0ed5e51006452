//! The findings of this stage.

mod sending;

use sdkwright_diagnostics::Code;

pub use self::sending::{
    REDIRECT_FOLLOWED, UNDECLARED_SERVER_VARIABLE, UNGROUPED_OPERATIONS, UNKNOWN_LINK, UNKNOWN_SCOPE,
    UNTYPED_PAYLOAD, UNUSED_ENCODING,
};

/// Every code of this stage, for `sdkwright explain`.
pub static ALL: &[&Code] = &[
    &LEFT_OUT,
    &DUPLICATE_OPERATION_ID,
    &UNGROUPED_OPERATIONS,
    &UNDECLARED_PATH_PARAMETER,
    &UNUSED_PATH_PARAMETER,
    &DUPLICATE_PARAMETER,
    &IGNORED_HEADER_PARAMETER,
    &UNHEEDED_RESERVED,
    &EMPTY_BODY,
    &REDIRECT_FOLLOWED,
    &UNTYPED_PAYLOAD,
    &UNDECLARED_SERVER_VARIABLE,
    &UNUSED_ENCODING,
    &UNKNOWN_LINK,
    &UNKNOWN_SCOPE,
    &UNKNOWN_SECURITY_SCHEME,
    &UNSUPPORTED_SECURITY,
    &TOKEN_FROM_ELSEWHERE,
    &SCHEMA_CYCLE,
    &ALL_OF_CONFLICT,
    &OVERRIDDEN_PROPERTY,
    &UNDECLARED_REQUIRED,
    &UNSUPPORTED_ENUM,
    &UNSUPPORTED_TUPLE,
    &DUPLICATE_ENUM_VALUE,
    &ENUM_TYPE_MISMATCH,
    &DEFAULT_TYPE_MISMATCH,
    &OPAQUE_UNION,
    &UNTYPED_RULE,
    &EMPTY_CHOICES,
    &LOST_PROPERTIES,
    &DISCRIMINATOR_IGNORED,
    &UNUSED_DISCRIMINATOR,
    &INVALID_EXTENSION,
    &PATH_EXPRESSION,
    &UNSUPPORTED_COMBINATIONS,
    &UNSUPPORTED_PAGINATION,
    &UNSUPPORTED_RECURSION,
    &UNSUPPORTED_FEATURE,
];

/// Whether a finding speaks of how one part of a document fits another, so that a gap elsewhere may be its reason.
pub(crate) fn needs_the_whole(code: &Code) -> bool {
    let codes = [
        &UNUSED_PATH_PARAMETER,
        &UNTYPED_PAYLOAD,
        &UNUSED_ENCODING,
        &UNKNOWN_LINK,
        &UNDECLARED_REQUIRED,
        &OPAQUE_UNION,
        &LOST_PROPERTIES,
        &DISCRIMINATOR_IGNORED,
        &UNUSED_DISCRIMINATOR,
        &UNSUPPORTED_PAGINATION,
        &UNSUPPORTED_FEATURE,
    ];
    codes.contains(&code)
}

/// `x-speakeasy-ignore` and the like.
pub static LEFT_OUT: Code = Code::new(
    "left-out",
    "The document itself asks to leave this out, so it is not generated and counts as done.",
    "Remove the extension to have it generated.",
);

/// Two operations with one `operationId`.
pub static DUPLICATE_OPERATION_ID: Code = Code::new(
    "duplicate-operation-id",
    "OpenAPI asks for operation ids that are unique in the document. The later operation gets a number behind its id.",
    "Give each operation an id of its own.",
);

/// The path's template names what no parameter declares.
pub static UNDECLARED_PATH_PARAMETER: Code = Code::new(
    "undeclared-path-parameter",
    "The path's template has a parameter that is not declared. It is taken as required text.",
    "Declare it with `in: path`, `required: true` and a schema.",
);

/// A path parameter that the template does not name.
pub static UNUSED_PATH_PARAMETER: Code = Code::new(
    "unused-path-parameter",
    "A parameter is declared `in: path`, but the path's template has no place for it, so it cannot be sent.",
    "Add it to the template in braces, or remove the declaration.",
);

/// One parameter declared twice.
pub static DUPLICATE_PARAMETER: Code = Code::new(
    "duplicate-parameter",
    "A parameter, which is its name and its place together, is declared twice in one list. The first one counts.",
    "Remove one of the declarations.",
);

/// A header parameter that OpenAPI says to ignore.
pub static IGNORED_HEADER_PARAMETER: Code = Code::new(
    "ignored-header-parameter",
    "OpenAPI asks to ignore header parameters named Accept, Content-Type and Authorization: bodies and security schemes \
     decide them.",
    "Describe the media types of bodies and a security scheme instead.",
);

/// `allowReserved` of a parameter in a path or a cookie.
pub static UNHEEDED_RESERVED: Code = Code::new(
    "unheeded-allow-reserved",
    "Values of paths and cookies are percent-encoded whole, `allowReserved` or not: a slash or a question mark in a value would \
     lead to another operation, and a semicolon would begin another cookie. Servers that decode what they receive see no \
     difference.",
    "Remove `allowReserved`. A value that spans segments is written as `{+name}` in the path, a cookie without encoding has \
     `style: cookie`.",
);

/// A request body without any media type.
pub static EMPTY_BODY: Code = Code::new(
    "empty-body",
    "A request body has no media type, so nothing says what to send. The operation is generated without a body.",
    "Describe at least one media type under `content`.",
);

/// A requirement that names no scheme.
pub static UNKNOWN_SECURITY_SCHEME: Code = Code::new(
    "unknown-security-scheme",
    "A security requirement names a scheme that is not below `components/securitySchemes`. It is left out: calls carry \
     no credential for it.",
    "Declare the scheme, or correct the name.",
);

/// A scheme that no flavor can send.
pub static UNSUPPORTED_SECURITY: Code = Code::new(
    "unsupported-security",
    "This way to authenticate is not supported yet. It is left out: calls that need it carry no credential for it.",
    "Use an HTTP scheme `bearer` or `basic`, an API key, OAuth 2 or OpenID Connect.",
);

/// OAuth 2 and OpenID Connect.
pub static TOKEN_FROM_ELSEWHERE: Code = Code::new(
    "token-from-elsewhere",
    "The SDK sends the access token of OAuth 2 or OpenID Connect as a bearer token, but does not obtain it.",
    "Obtain the token with a library for your identity provider and give it to the client.",
);

/// Schemas that contain nothing but each other.
pub static SCHEMA_CYCLE: Code = Code::new(
    "schema-cycle",
    "A schema is made of itself through `allOf`, `oneOf`, `anyOf` or references alone, so no value can have its shape.",
    "Break the circle: put a property or a list between the schemas.",
);

/// Parts of an `allOf` that no value satisfies.
pub static ALL_OF_CONFLICT: Code = Code::new(
    "all-of-conflict",
    "The parts of an `allOf` ask for different kinds of values, so no value satisfies all. Any value is taken instead.",
    "Make the parts agree.",
);

/// A property that parts of an `allOf` describe differently.
pub static OVERRIDDEN_PROPERTY: Code = Code::new(
    "overridden-property",
    "Two parts of an `allOf` describe a property, or what it holds, in ways that no value satisfies both. The later \
     description counts, as if a schema overrode a property of the one that it extends.",
    "Let the schemas that share a property agree on it, or leave the property out of the shared one.",
);

/// A required key without a property.
pub static UNDECLARED_REQUIRED: Code = Code::new(
    "undeclared-required",
    "A key is required, but no property describes it. It becomes a field that takes any value.",
    "Describe the property, or remove it from `required`.",
);

/// Values that make no enum.
pub static UNSUPPORTED_ENUM: Code = Code::new(
    "unsupported-enum",
    "The values of this enum are neither all strings nor all whole numbers of 64 bits, or a mix of those. A plain type \
     takes its place, whose documentation lists the values.",
    "Nothing is wrong with the document. Strings and whole numbers get names.",
);

/// A value listed twice.
pub static DUPLICATE_ENUM_VALUE: Code = Code::new(
    "duplicate-enum-value",
    "An enum lists a value twice. The first one counts.",
    "Remove the repetition.",
);

/// A value of another kind than the schema's type.
pub static ENUM_TYPE_MISMATCH: Code = Code::new(
    "enum-type-mismatch",
    "A value of an enum is not of the type that the schema declares. It is taken as that type \
     where it spells such a value: `1.0` as the text `\"1.0\"`. Otherwise it is taken as it stands, and the type follows, or \
     left out where an object or a list was declared.",
    "Quote the value where text is meant, or correct the type.",
);

/// Variants that only trying can tell apart.
pub static OPAQUE_UNION: Code = Code::new(
    "opaque-union",
    "Neither a discriminator, nor the kind of JSON value, nor a required key tells the variants of this union apart. \
     All of them are tried, and the one that keeps most of a value is taken.",
    "Add a discriminator, or a property with a single value to each variant.",
);

/// A default of another type.
pub static DEFAULT_TYPE_MISMATCH: Code = Code::new(
    "default-type-mismatch",
    "A default is not of the type that its schema declares. A quoted number or boolean is taken as what it spells; a \
     number or boolean in the place of text is taken as text; any other default is left out of the documentation. \
     Defaults are never sent.",
    "Write the default as a value of the schema's type, without quotes for numbers and booleans.",
);

/// Properties that no type has.
pub static LOST_PROPERTIES: Code = Code::new(
    "lost-properties",
    "The properties of this schema are in no type, because a type that takes any value stands in the schema's place: \
     beside a choice of anything, or where an `allOf` contradicts itself. Their values are kept as they come.",
    "Describe the choices so that they differ, or make the parts of the `allOf` agree.",
);

/// `not`, `if` and the like.
pub static UNTYPED_RULE: Code = Code::new(
    "untyped-rule",
    "The schema excludes values, or ties one property to another, in a way that no type expresses. Its type takes the \
     values of every case; the API itself checks the rule.",
    "Nothing is wrong with the document. Choices that have a name each are clearer under `oneOf`.",
);

/// `oneOf: []` and the like.
pub static EMPTY_CHOICES: Code = Code::new(
    "empty-choices",
    "A list of values or of schemas to choose from, or to combine, has no entry, so nothing would satisfy it. It is read \
     as if it were not there.",
    "List what may stand there, or remove the keyword.",
);

/// A discriminator that decides nothing.
pub static DISCRIMINATOR_IGNORED: Code = Code::new(
    "discriminator-ignored",
    "A discriminator cannot be used as it stands: a variant is no object or has no value of its own, or the mapping \
     names what is no variant.",
    "Let each variant be an object that the discriminator maps to.",
);

/// A discriminator for schemas that extend this one by `allOf`, of which there is none.
pub static UNUSED_DISCRIMINATOR: Code = Code::new(
    "unused-discriminator",
    "A discriminator stands on a schema without `oneOf` or `anyOf`, and no schema extends this one by `allOf`. Values \
     are read as the schema itself.",
    "List the schemas under `oneOf` beside the discriminator, or let them extend this schema by `allOf`.",
);

/// More combinations than anyone can mean.
pub static UNSUPPORTED_COMBINATIONS: Code = Code::new(
    "unsupported-combinations",
    "Choices that stand beside each other in an `allOf` multiply, and here they multiply beyond what can be types. Any \
     value is taken instead.",
    "Describe the object in one schema, or fewer choices beside each other.",
);

/// A list whose positions have no types of their own.
pub static UNSUPPORTED_TUPLE: Code = Code::new(
    "unsupported-tuple",
    "A list has a schema of its own for each position, but they are too many to be told apart, or `maxItems` forbids any \
     element. It is read as a list of any of these schemas.",
    "Describe an object with named properties.",
);

/// An extension with a value that we cannot read.
pub static INVALID_EXTENSION: Code = Code::new(
    "invalid-extension",
    "An extension that sdkwright knows has a value of another form. The extension is ignored.",
    "Correct the value, or remove the extension.",
);

/// `{+name}` and its like.
pub static PATH_EXPRESSION: Code = Code::new(
    "path-expression",
    "A path has a parameter in a form that OpenAPI does not know. `{+name}` of RFC 6570, `{name=…}` of Google's APIs and the \
     glob `*name` are read as `{name}`, and slashes in its value are sent as they are; `{?name}` is sent in the query.",
    "Write `{name}`; a parameter in a path has no way to say that its value spans segments. Declare what belongs to the \
     query with `in: query`, and leave it out of the path.",
);

/// A pagination that cannot be followed.
pub static UNSUPPORTED_PAGINATION: Code = Code::new(
    "unsupported-pagination",
    "The pagination of this operation cannot be followed: an input or a path leads nowhere. The operation is generated \
     without pagination.",
    "Name existing parameters, and paths such as `$.data` or `$[-1].id` that lead through known properties.",
);

/// A list of lists of itself.
pub static UNSUPPORTED_RECURSION: Code = Code::new(
    "unsupported-recursion",
    "A schema is a list or a map of nothing but itself, for which few languages have a type. Any values are taken inside.",
    "Put an object or a union between the schema and itself.",
);

/// A part of OpenAPI that no SDK offers yet.
pub static UNSUPPORTED_FEATURE: Code = Code::new(
    "unsupported-feature",
    "This part of the document is valid, but SDKs do not offer it yet. It is left out.",
    "Nothing is wrong with the document.",
);
