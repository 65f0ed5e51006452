//! The kinds of objects that OpenAPI knows, and what may stand under their keys.
//!
//! One table serves three readers: the shape check walks documents along it, references are collected along it, and
//! typing replaces the children that it calls [`Value::OrRef`] by their addresses.

mod table;
mod v2;

use crate::version::Version;

/// A kind of object, named as the OpenAPI specification names it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// The root of a document
    OpenApi,
    /// `info`
    Info,
    /// `info.contact`
    Contact,
    /// `info.license`
    License,
    /// An entry of `servers`
    Server,
    /// An entry of a server's `variables`
    ServerVariable,
    /// `components`
    Components,
    /// `paths`
    Paths,
    /// What stands under a path
    PathItem,
    /// What stands under a method
    Operation,
    /// `externalDocs`
    ExternalDocumentation,
    /// An entry of `parameters`
    Parameter,
    /// `requestBody`
    RequestBody,
    /// An entry of `content`
    MediaType,
    /// An entry of a media type's `encoding`
    Encoding,
    /// `responses` of an operation
    Responses,
    /// A response
    Response,
    /// A callback: path items by expression
    Callback,
    /// An entry of `examples`
    Example,
    /// An entry of a response's `links`
    Link,
    /// An entry of `headers`
    Header,
    /// An entry of the top-level `tags`
    Tag,
    /// A schema
    Schema,
    /// `discriminator`
    Discriminator,
    /// `xml`
    Xml,
    /// An entry of `components.securitySchemes`
    SecurityScheme,
    /// `flows` of OAuth 2
    OAuthFlows,
    /// One of those flows
    OAuthFlow,
    /// An entry of `security`
    SecurityRequirement,
    /// The root of a document of version 2.0
    V2Document,
    /// `paths` there
    V2Paths,
    /// What stands under a path there
    V2PathItem,
    /// What stands under a method there
    V2Operation,
    /// A parameter there, which may be the body or a field of a form
    V2Parameter,
    /// `items` of a parameter or a header there
    V2Items,
    /// `responses` of an operation there
    V2Responses,
    /// A response there
    V2Response,
    /// An entry of `headers` there
    V2Header,
    /// An entry of `securityDefinitions`
    V2SecurityScheme,
    /// The root of an overlay
    Overlay,
    /// `info` there
    OverlayInfo,
    /// An entry of `actions` there
    OverlayAction,
}

/// What may stand under a key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Value {
    /// Text.
    Text,
    /// One of these words.
    Word(&'static [&'static str]),
    /// One of these words; the first is the default, which is meant by any other.
    WordOr(&'static [&'static str]),
    /// `true` or `false`.
    Flag,
    /// A whole number from 0.
    Count,
    /// Any number.
    Number,
    /// Anything; not looked into.
    Free,
    /// The object itself.
    Object(Kind),
    /// The object or a reference to one.
    OrRef(Kind),
    /// The object or a reference to one, though [`openapiv3`] types the object alone.
    Inlined(Kind),
    /// A list of such.
    List(&'static Value),
    /// Such by keys that the author chooses.
    Map(&'static Value),
    /// `type` of a schema: a word, from 3.1 also a list of words.
    Types,
    /// `exclusiveMinimum` and `exclusiveMaximum`: a flag in 3.0, a number from 3.1.
    Bound,
    /// `additionalProperties`: a flag or a schema.
    FlagOrSchema,
    /// `discriminator`: the name of a property in 2.0, an object from 3.0.
    Discriminator,
}

/// A key of a kind of object.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Field {
    /// The key.
    pub(crate) key: &'static str,
    /// What may stand there.
    pub(crate) value: Value,
    /// Whether it must be there.
    pub(crate) required: bool,
    /// Whether a wrong value can be left out without changing what requests and responses look like.
    pub(crate) harmless: bool,
    /// The first version that knows it, among those that know the object.
    pub(crate) since: Version,
}

/// What keys beyond the table's may be.
#[derive(Debug, Clone, Copy)]
pub(crate) enum OtherKeys {
    /// Only extensions, `x-…`.
    Extensions,
    /// Paths, each starting with a slash.
    Paths(Value),
    /// Status codes, `200` or `2XX`.
    StatusCodes(Value),
    /// Whatever the author chooses, extensions apart.
    Any(Value),
}

impl Kind {
    /// The keys that it knows.
    pub(crate) fn fields(self) -> &'static [Field] {
        table::fields(self)
    }

    /// What stands under the other keys.
    pub(crate) fn other_keys(self) -> OtherKeys {
        table::other_keys(self)
    }

    /// The field under `key`.
    pub(crate) fn field(self, key: &str) -> Option<&'static Field> {
        self.fields().iter().find(|field| field.key == key)
    }

    /// What stands under `key`, by the table or by the pattern of other keys; `None` for extensions and the unknown.
    pub(crate) fn value(self, key: &str) -> Option<Value> {
        if let Some(field) = self.field(key) {
            return Some(field.value);
        }
        match self.other_keys() {
            OtherKeys::Paths(value) => key.starts_with('/').then_some(value),
            OtherKeys::StatusCodes(value) | OtherKeys::Any(value) => {
                (!key.starts_with("x-")).then_some(value)
            }
            OtherKeys::Extensions => None,
        }
    }

    /// Whether an object of this kind needs no keys.
    pub(crate) fn may_be_empty(self) -> bool {
        self.fields().iter().all(|field| !field.required)
            && !matches!(self, Self::Header | Self::OAuthFlow | Self::V2Header | Self::V2Items)
    }

    /// What 3.0 has in the place of a kind of object that only 2.0 knows.
    pub(crate) fn successor(self) -> Option<Self> {
        match self {
            Self::V2Document => Some(Self::OpenApi),
            Self::V2PathItem => Some(Self::PathItem),
            Self::V2Operation => Some(Self::Operation),
            Self::V2Parameter => Some(Self::Parameter),
            Self::V2Response => Some(Self::Response),
            Self::V2Header => Some(Self::Header),
            Self::V2SecurityScheme => Some(Self::SecurityScheme),
            _ => None,
        }
    }

    /// Whether there are rules that rewrite objects of this kind.
    pub(crate) fn is_rewritten(self) -> bool {
        matches!(
            self,
            Self::Schema
                | Self::Parameter
                | Self::Example
                | Self::V2Document
                | Self::V2PathItem
                | Self::V2Operation
                | Self::V2Parameter
                | Self::V2Items
                | Self::V2Response
                | Self::V2Header
                | Self::V2SecurityScheme
        )
    }

    /// The name with its article, as findings say it: `a schema`.
    pub(crate) fn name(self) -> &'static str {
        table::name(self)
    }
}
