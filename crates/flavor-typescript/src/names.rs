//! How things are called in TypeScript: one function for each role, each `heck` plus what TypeScript reserves. A result is
//! a wish; a `Scope` makes it unique and `encode::Ident` makes it an identifier.

use heck::{ToKebabCase, ToLowerCamelCase, ToShoutySnakeCase, ToUpperCamelCase};
use sdkwright_flavor::words::{between_digits, bounded_camel, plain_words, without_namespace};
use sdkwright_flavor::{Case, Scope};

use crate::encode::{is_identifier, is_reserved};

/// Names that generated files use without a path, so that a type of the document must not shadow them.
const TYPES_IN_USE: &[&str] = &[
    "APIError",
    "Array",
    "ArrayBuffer",
    "AsyncIterable",
    "AsyncIterableIterator",
    "AuthError",
    "AxiosInstance",
    "AxiosRequestConfig",
    "AxiosResponse",
    "BasicCredentials",
    "BigInt",
    "Blob",
    "Boolean",
    "Client",
    "ClientCredentials",
    "ClientDefinition",
    "ClientOptions",
    "ConnectionError",
    "Date",
    "Error",
    "ErrorAnswer",
    "EventStream",
    "FormData",
    "Function",
    "HTTPClient",
    "HeaderField",
    "Headers",
    "Infinity",
    "InvalidRequestError",
    "JSON",
    "JsonLines",
    "JsonSequence",
    "LimitError",
    "Map",
    "Math",
    "NaN",
    "Number",
    "Object",
    "Open",
    "Operation",
    "Page",
    "Pagination",
    "PaginationError",
    "Partial",
    "Promise",
    "RFCDate",
    "ReadableStream",
    "Record",
    "RedirectError",
    "RegExp",
    "Request",
    "RequestAbortedError",
    "RequestOptions",
    "RequestTimeoutError",
    "Response",
    "ResponseValidationError",
    "Result",
    "RetryConfig",
    "SDKError",
    "SDKOptions",
    "Schema",
    "SecurityValue",
    "ServerEvent",
    "Set",
    "String",
    "Symbol",
    "URL",
    "Uint8Array",
    "UnexpectedClientError",
    "Upload",
    "UsualError",
    "VerifiedWebhook",
    "WebhookOptions",
    "WebhookVerificationError",
    "WholeEventStream",
];

/// What every object has. Where one of its fields is called so and is not there, TypeScript and JavaScript find this.
pub(crate) const OBJECT_MEMBERS: &[&str] = &[
    "constructor",
    "hasOwnProperty",
    "isPrototypeOf",
    "propertyIsEnumerable",
    "toLocaleString",
    "toString",
    "valueOf",
];

/// A type: `dto.CustomerResponse` → `DtoCustomerResponse`. What generated files use themselves gets `Model` behind it.
pub(crate) fn type_name(spelling: &str) -> String {
    let name = pascal(without_namespace(spelling));
    if is_in_use(&name) { format!("{name}Model") } else { name }
}

/// The class of a named error, `what` told apart from the errors of the runtime by its ending.
pub(crate) fn error_name(spelling: &str) -> String {
    let name = pascal(without_namespace(spelling));
    if is_in_use(&name) { format!("{name}Response") } else { name }
}

/// A class of this package's own: a resource or the client.
pub(crate) fn class_name(spelling: &str) -> String {
    let name = pascal(spelling);
    if is_in_use(&name) { format!("{name}Resource") } else { name }
}

/// Words of several names as one: `getCustomers` and `request` → `GetCustomersRequest`.
pub(crate) fn joined_name(spelling: &str, ending: &str) -> String {
    let name = pascal(&format!("{} {ending}", without_namespace(spelling)));
    // Without a letter of its own, only the ending is left.
    if is_in_use(&name) { format!("{name}Model") } else { name }
}

/// A property, a parameter or an argument: `external_id` → `externalId`. Reserved words are names of properties like others,
/// but for what every object has: `constructor` → `constructor_`.
pub(crate) fn field_name(spelling: &str) -> String {
    let name = camel(spelling, "value");
    if OBJECT_MEMBERS.contains(&name.as_str()) { format!("{name}_") } else { name }
}

/// A method: `get-customers` → `getCustomers`.
pub(crate) fn method_name(spelling: &str) -> String {
    camel(without_namespace(spelling), "call")
}

/// A function or a variable: like a method, but never a reserved word.
pub(crate) fn function_name(spelling: &str) -> String {
    let name = camel(spelling, "call");
    if is_reserved(&name) { format!("{name}_") } else { name }
}

/// What the schema of a type is called: `getCustomersResponseBodySchema`.
pub(crate) fn schema_name(type_name: &str) -> String {
    let mut letters = type_name.chars();
    let first = letters.next().map(|c| c.to_ascii_lowercase());
    format!("{}{}Schema", first.map_or_else(String::new, String::from), letters.as_str())
}

/// A member of an enum: `past_due` → `PastDue`, `-created` → `MinusCreated`, `1.10` → `N1_10`.
pub(crate) fn member_name(spelling: &str) -> String {
    let words = match (spelling.chars().next(), spelling.get(1..)) {
        (Some('-'), Some(rest)) if rest.starts_with(char::is_alphabetic) => format!("minus {rest}"),
        (Some('+'), Some(rest)) if rest.starts_with(char::is_alphabetic) => format!("plus {rest}"),
        _ => plain_words(spelling),
    };
    let words = plain_words(&words);
    let parts: Vec<_> =
        between_digits(&words).into_iter().map(ToUpperCamelCase::to_upper_camel_case).collect();
    letters_first(&bounded_camel(&parts.join("_")), "N", "Empty")
}

/// A file of models, and its page: the letters and digits of a name, in lower case.
pub(crate) fn file_stem(name: &str) -> String {
    let mut stem: String =
        plain_words(name).to_lowercase().chars().filter(char::is_ascii_alphanumeric).collect();
    stem.truncate(80);
    if stem.is_empty() || is_device(&stem) || stem == "index" { format!("{stem}_") } else { stem }
}

/// A name of an environment variable, or of a part of one: `PIMMS`.
pub(crate) fn variable_name(spelling: &str) -> String {
    letters_first(&plain_words(spelling).to_shouty_snake_case(), "N_", "SDK")
}

/// A package where nothing is said about its name: `Dub Paginated` → `dub-paginated`.
pub(crate) fn package_name(spelling: &str) -> String {
    let name = plain_words(spelling).to_kebab_case();
    if name.is_empty() { "sdk".to_owned() } else { name }
}

/// The title of a resource's page.
pub(crate) fn title(spelling: &str) -> String {
    pascal(spelling)
}

/// Whether files may not be called so: Windows keeps the names of devices for itself, whatever the ending.
fn is_device(stem: &str) -> bool {
    matches!(stem, "con" | "prn" | "aux" | "nul")
        || (stem.len() == 4
            && (stem.starts_with("com") || stem.starts_with("lpt"))
            && stem.ends_with(|c: char| c.is_ascii_digit()))
}

/// The files of a folder.
pub(crate) fn file_scope(role: &str) -> Scope {
    Scope::new(role, Case::Insensitive).reserve(["index"])
}

/// Identifiers that must differ as TypeScript compares them.
pub(crate) fn ident_scope(role: &str) -> Scope {
    Scope::new(role, Case::Sensitive)
}

fn is_in_use(name: &str) -> bool {
    TYPES_IN_USE.contains(&name)
}

fn pascal(spelling: &str) -> String {
    letters_first(&bounded_camel(&plain_words(spelling).to_upper_camel_case()), "N", "Value")
}

fn camel(spelling: &str, empty: &str) -> String {
    letters_first(&bounded_camel(&plain_words(spelling).to_lower_camel_case()), "_", empty)
}

fn letters_first(name: &str, prefix: &str, empty: &str) -> String {
    if name.is_empty() {
        empty.to_owned()
    } else if is_identifier(name) {
        name.to_owned()
    } else {
        format!("{prefix}{name}")
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::encode::Ident;

    #[test]
    fn every_role_has_its_case() {
        assert_eq!(type_name("dto.CustomerResponse"), "DtoCustomerResponse");
        assert_eq!(type_name("error"), "ErrorModel");
        assert_eq!(error_name("error"), "ErrorResponse");
        assert_eq!(joined_name("get-customer", "response body"), "GetCustomerResponseBody");
        assert_eq!(joined_name("-", "response"), "ResponseModel");
        assert_eq!(field_name("external_id"), "externalId");
        assert_eq!(field_name("customerIDs"), "customerIds");
        assert_eq!(field_name("$ref"), "ref");
        assert_eq!(field_name("2fa"), "_2fa");
        assert_eq!(field_name("to_string"), "toString_");
        assert_eq!(method_name("delete"), "delete");
        assert_eq!(function_name("delete"), "delete_");
        assert_eq!(function_name("customers list"), "customersList");
        assert_eq!(schema_name("GetCustomersResponseBody"), "getCustomersResponseBodySchema");
        assert_eq!(member_name("past_due"), "PastDue");
        assert_eq!(member_name("+1"), "Plus1");
        assert_eq!(member_name("1.10"), "N1_10");
        assert_eq!(member_name(""), "Empty");
        assert_eq!(file_stem("get-customers"), "getcustomers");
        assert_eq!(file_stem("index"), "index_");
        assert_eq!(variable_name("bearerAuth"), "BEARER_AUTH");
        assert_eq!(package_name("Dub Paginated"), "dub-paginated");
    }

    proptest! {
        #[test]
        fn every_wish_is_an_identifier(spelling in any::<String>()) {
            for name in [type_name(&spelling), error_name(&spelling), class_name(&spelling), member_name(&spelling)] {
                let _ = Ident::new(&name);
            }
            for name in [field_name(&spelling), method_name(&spelling)] {
                let _ = Ident::member(&name);
            }
            let _ = Ident::new(&function_name(&spelling));
            let _ = Ident::new(&schema_name(&type_name(&spelling)));
        }

        #[test]
        fn a_file_is_called_in_letters_and_digits(spelling in any::<String>()) {
            let stem = file_stem(&spelling);
            prop_assert!(stem.len() <= 81 && stem.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_'), "{}", stem);
        }
    }
}
