//! Changes of values and types, wherever they stand.

use sdkwright_diagnostics::Code;

pub(super) const CODES: &[&Code] = &[
    &BECAME_REQUIRED,
    &BECAME_OPTIONAL,
    &BECAME_NULLABLE,
    &NO_LONGER_NULLABLE,
    &TYPE_CHANGED,
    &TYPE_RENAMED,
    &FORMAT_CHANGED,
    &FIELD_ADDED,
    &FIELD_REMOVED,
    &FIELD_RENAMED,
    &OTHER_KEYS_CHANGED,
    &CONSTANT_CHANGED,
    &DEFAULT_CHANGED,
    &ENUM_VALUE_ADDED,
    &ENUM_VALUE_REMOVED,
    &ENUM_VALUE_RENAMED,
    &VARIANT_ADDED,
    &VARIANT_REMOVED,
    &DISCRIMINATION_CHANGED,
    &DEPRECATED,
    &NO_LONGER_DEPRECATED,
    &DOCS_CHANGED,
];

pub(crate) static BECAME_REQUIRED: Code = Code::new(
    "became-required",
    "Something that could be left out must be given now; in a response, it is always there.",
    "Keep it optional in requests, with a default that does what was done before.",
);

pub(crate) static BECAME_OPTIONAL: Code = Code::new(
    "became-optional",
    "Something that had to be given can be left out now, so that it is a setter where it was an argument; \
     in a response it may be missing, and code that reads it has to say what then.",
    "Keep what responses hold `required`; where it cannot be given any more, give an empty value.",
);

pub(crate) static BECAME_NULLABLE: Code = Code::new(
    "became-nullable",
    "`null` may stand where it could not before. Code that reads the value has to say what then.",
    "Leave an optional field out of the response instead, or give an empty value.",
);

pub(crate) static NO_LONGER_NULLABLE: Code = Code::new(
    "no-longer-nullable",
    "`null` no longer stands where it could. Code that sends it no longer compiles; a response always has \
     a value.",
    "Keep `null` in what requests may say.",
);

pub(crate) static TYPE_CHANGED: Code = Code::new(
    "type-changed",
    "A value is of another type, and code that passes or reads it no longer compiles.",
    "Add a field or a parameter of the new type beside the old one, and mark that `deprecated`.",
);

pub(crate) static TYPE_RENAMED: Code = Code::new(
    "type-renamed",
    "A type is called by another name, and code that names it no longer compiles. On the wire nothing \
     changed.",
    "Keep the component's name; `title` and `description` are free to say more.",
);

pub(crate) static FORMAT_CHANGED: Code = Code::new(
    "format-changed",
    "The format of a value changed, which gives it no other type in code.",
    "Nothing is needed.",
);

pub(crate) static FIELD_ADDED: Code = Code::new(
    "field-added",
    "A type has one more field. In requests a required one has to be given by code that does not know it.",
    "Make a new field of a request optional, with a default that does what was done before.",
);

pub(crate) static FIELD_REMOVED: Code = Code::new(
    "field-removed",
    "A field is gone, and code that reads or sets it no longer compiles.",
    "Keep the field for a release and mark it `deprecated`.",
);

pub(crate) static FIELD_RENAMED: Code = Code::new(
    "field-renamed",
    "A field is called by another name in code; on the wire it is the same.",
    "Keep the old name in code with `x-speakeasy-name-override`.",
);

pub(crate) static OTHER_KEYS_CHANGED: Code = Code::new(
    "other-keys-changed",
    "An object keeps the keys that no field names (`additionalProperties`), or keeps them no longer.",
    "Keep `additionalProperties` as it was; what is not declared is ignored in responses anyway.",
);

pub(crate) static CONSTANT_CHANGED: Code = Code::new(
    "constant-changed",
    "A field has a single value (`const`, or an enum of one), has another one, or has it no longer. In \
     requests the SDK sends it by itself.",
    "Add the second value as an enum where responses hold it; keep a request's constant.",
);

pub(crate) static DEFAULT_CHANGED: Code = Code::new(
    "default-changed",
    "What the server assumes where nothing is given has changed. The SDK does not send it.",
    "Nothing is needed; tell users if they will see a difference.",
);

pub(crate) static ENUM_VALUE_ADDED: Code = Code::new(
    "enum-value-added",
    "An enum has one more value. Enums are open: code written before keeps it as an unknown value.",
    "Nothing is needed.",
);

pub(crate) static ENUM_VALUE_REMOVED: Code = Code::new(
    "enum-value-removed",
    "A value of an enum is gone, and code that names it no longer compiles.",
    "Keep the value and say in the description that it is no longer used.",
);

pub(crate) static ENUM_VALUE_RENAMED: Code = Code::new(
    "enum-value-renamed",
    "A value of an enum is called by another name in code; on the wire it is the same.",
    "Keep the old name in `x-enum-varnames`.",
);

pub(crate) static VARIANT_ADDED: Code = Code::new(
    "variant-added",
    "A value can be of one more type. Code written before keeps it as an unknown variant.",
    "Nothing is needed.",
);

pub(crate) static VARIANT_REMOVED: Code = Code::new(
    "variant-removed",
    "A value can no longer be of one of its types, and code that names the variant no longer compiles.",
    "Keep the variant and say in its description that it is no longer used.",
);

pub(crate) static DISCRIMINATION_CHANGED: Code = Code::new(
    "discrimination-changed",
    "The variants of a union are told apart in another way on the wire. The SDK does it by itself.",
    "Nothing is needed.",
);

pub(crate) static DEPRECATED: Code = Code::new(
    "deprecated",
    "Something should not be used any more. It still can be, with a warning of the compiler.",
    "Say what to use instead, in `x-speakeasy-deprecation-message` or the description.",
);

pub(crate) static NO_LONGER_DEPRECATED: Code = Code::new(
    "no-longer-deprecated",
    "Something that should not be used any more may be used again.",
    "Nothing is needed.",
);

pub(crate) static DOCS_CHANGED: Code =
    Code::new("docs-changed", "Documentation or an example changed, and nothing else.", "Nothing is needed.");
