use openapiv3::{AdditionalProperties, ReferenceOr, Schema, SchemaKind, Type, VariantOrUnknownOrEmpty};
use sdkwright_spec::Address;

/// What a schema says about its shape, whichever of the many variants of [`SchemaKind`] it was typed as.
#[derive(Debug, Default)]
pub(crate) struct Keywords {
    pub(crate) kind: Option<Kind>,
    pub(crate) format: Option<String>,
    pub(crate) has_enum: bool,
    pub(crate) properties: Vec<(String, Address)>,
    pub(crate) required: Vec<String>,
    pub(crate) additional: Option<Additional>,
    pub(crate) items: Option<Address>,
    pub(crate) one_of: Vec<Address>,
    pub(crate) any_of: Vec<Address>,
    pub(crate) all_of: Vec<Address>,
}

/// The values of `type`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Boolean,
    Integer,
    Number,
    String,
    Array,
    Object,
}

/// The values of `additionalProperties`.
#[derive(Debug)]
pub(crate) enum Additional {
    Any(bool),
    Schema(Address),
}

impl Keywords {
    /// The keywords of a schema whose children are addresses.
    pub(crate) fn of(kind: SchemaKind) -> Self {
        let mut keywords = Self::default();
        match kind {
            SchemaKind::Type(kind) => keywords.take_type(kind),
            SchemaKind::OneOf { one_of } => keywords.one_of = addresses(one_of),
            SchemaKind::AnyOf { any_of } => keywords.any_of = addresses(any_of),
            SchemaKind::AllOf { all_of } => keywords.all_of = addresses(all_of),
            // What a value must not be takes nothing away from the type that a language can say.
            SchemaKind::Not { .. } => {}
            SchemaKind::Any(any) => {
                keywords.kind = any.typ.as_deref().and_then(Kind::parse);
                keywords.format = any.format;
                keywords.has_enum = !any.enumeration.is_empty();
                keywords.properties = properties(any.properties);
                keywords.required = any.required;
                keywords.additional = any.additional_properties.map(Additional::of);
                keywords.items = any.items.map(address);
                keywords.one_of = addresses(any.one_of);
                keywords.any_of = addresses(any.any_of);
                keywords.all_of = addresses(any.all_of);
            }
        }
        keywords
    }

    fn take_type(&mut self, kind: Type) {
        match kind {
            Type::Boolean(boolean) => {
                self.kind = Some(Kind::Boolean);
                self.has_enum = !boolean.enumeration.is_empty();
            }
            Type::Integer(integer) => {
                self.kind = Some(Kind::Integer);
                self.format = format(integer.format, |format| match format {
                    openapiv3::IntegerFormat::Int32 => "int32",
                    openapiv3::IntegerFormat::Int64 => "int64",
                });
                self.has_enum = !integer.enumeration.is_empty();
            }
            Type::Number(number) => {
                self.kind = Some(Kind::Number);
                self.format = format(number.format, |format| match format {
                    openapiv3::NumberFormat::Float => "float",
                    openapiv3::NumberFormat::Double => "double",
                });
                self.has_enum = !number.enumeration.is_empty();
            }
            Type::String(string) => {
                self.kind = Some(Kind::String);
                self.format = format(string.format, |format| match format {
                    openapiv3::StringFormat::Date => "date",
                    openapiv3::StringFormat::DateTime => "date-time",
                    openapiv3::StringFormat::Password => "password",
                    openapiv3::StringFormat::Byte => "byte",
                    openapiv3::StringFormat::Binary => "binary",
                });
                self.has_enum = !string.enumeration.is_empty();
            }
            Type::Array(array) => {
                self.kind = Some(Kind::Array);
                self.items = array.items.map(address);
            }
            Type::Object(object) => {
                self.kind = Some(Kind::Object);
                self.properties = properties(object.properties);
                self.required = object.required;
                self.additional = object.additional_properties.map(Additional::of);
            }
        }
    }

    /// Whether any keyword describes an object.
    pub(crate) fn describes_object(&self) -> bool {
        !self.properties.is_empty() || !self.required.is_empty() || self.additional.is_some()
    }

    /// Whether the schema is put together from others.
    pub(crate) fn is_composed(&self) -> bool {
        !self.one_of.is_empty() || !self.any_of.is_empty() || !self.all_of.is_empty()
    }
}

impl Kind {
    fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "boolean" => Self::Boolean,
            "integer" => Self::Integer,
            "number" => Self::Number,
            "string" => Self::String,
            "array" => Self::Array,
            "object" => Self::Object,
            _ => return None,
        })
    }
}

impl Additional {
    fn of(additional: AdditionalProperties) -> Self {
        match additional {
            AdditionalProperties::Any(allowed) => Self::Any(allowed),
            AdditionalProperties::Schema(schema) => Self::Schema(address(*schema)),
        }
    }
}

/// The address that stands in place of a child.
pub(crate) fn address<T>(child: ReferenceOr<T>) -> Address {
    match child {
        ReferenceOr::Reference { reference } => {
            Address::parse(&reference).expect("a specification hands out its children as addresses")
        }
        ReferenceOr::Item(_) => unreachable!("a specification hands out its children as addresses"),
    }
}

fn addresses(children: Vec<ReferenceOr<Schema>>) -> Vec<Address> {
    children.into_iter().map(address).collect()
}

fn properties<T>(children: impl IntoIterator<Item = (String, ReferenceOr<T>)>) -> Vec<(String, Address)> {
    children.into_iter().map(|(key, child)| (key, address(child))).collect()
}

fn format<T>(format: VariantOrUnknownOrEmpty<T>, known: impl Fn(T) -> &'static str) -> Option<String> {
    match format {
        VariantOrUnknownOrEmpty::Item(item) => Some(known(item).to_owned()),
        VariantOrUnknownOrEmpty::Unknown(text) => Some(text),
        VariantOrUnknownOrEmpty::Empty => None,
    }
}
