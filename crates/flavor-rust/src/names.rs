//! How things are called in Rust: one function for each role, each `heck` plus what Rust reserves. A result is a
//! wish; a `Scope` makes it unique and `encode::Ident` makes it an identifier.

use std::collections::BTreeSet;

use heck::{ToKebabCase, ToShoutySnakeCase, ToSnakeCase, ToUpperCamelCase};
use sdkwright_flavor::words::{between_digits, bounded_camel, bounded_snake, plain_words, without_namespace};
use sdkwright_flavor::{Case, Scope};

use crate::encode::{is_identifier, is_keyword};

/// Names that generated files use without a path, so that a type of the document must not shadow them.
const TYPES_IN_USE: &[&str] = &[
    "ApiError",
    "ApiErrorBody",
    "Arc",
    "BTreeMap",
    "Base64",
    "Box",
    "Bytes",
    "Call",
    "CallOptions",
    "Clone",
    "CookieStyle",
    "Core",
    "DateTime",
    "Decimal",
    "Debug",
    "Default",
    "Deserialize",
    "Deserializer",
    "Display",
    "Download",
    "Duration",
    "Err",
    "Error",
    "ErrorCase",
    "EventStream",
    "Fields",
    "File",
    "FixedOffset",
    "From",
    "FromResponse",
    "HeaderMap",
    "HeaderStyle",
    "Into",
    "IntoFuture",
    "IntoIterator",
    "Items",
    "Iterator",
    "JsonLines",
    "JsonSequence",
    "Method",
    "Multipart",
    "NaiveDate",
    "None",
    "Null",
    "Ok",
    "Operation",
    "Option",
    "Pages",
    "Part",
    "Patch",
    "PathStyle",
    "Pending",
    "QueryStyle",
    "RawResponse",
    "Result",
    "RetryPolicy",
    "Secret",
    "Self",
    "Send",
    "Serialize",
    "Serializer",
    "Some",
    "Status",
    "StatusRange",
    "String",
    "Sync",
    "ToOwned",
    "ToString",
    "TryFrom",
    "TryInto",
    "UnknownInteger",
    "UnknownValue",
    "Uuid",
    "Value",
    "Vec",
];

/// A type: `dto.CustomerResponse` → `DtoCustomerResponse`. What generated files use themselves gets `Model` behind it.
pub(crate) fn type_name(spelling: &str) -> String {
    let words = plain_words(without_namespace(spelling)).to_upper_camel_case();
    let name = letters_first(&bounded_camel(&words), "N", "Value");
    if TYPES_IN_USE.contains(&name.as_str()) { format!("{name}Model") } else { name }
}

/// A type of this crate's own that stands beside those of the document: `suffix` tells it from one of the same name.
pub(crate) fn type_name_beside(spelling: &str, taken: &BTreeSet<&str>, suffix: &str) -> String {
    let words = plain_words(without_namespace(spelling)).to_upper_camel_case();
    let name = letters_first(&bounded_camel(&words), "N", "Value");
    let is_taken = taken.contains(name.as_str()) || TYPES_IN_USE.contains(&name.as_str());
    if is_taken { format!("{name}{suffix}") } else { name }
}

/// A field, a parameter or an argument: `externalId` → `external_id`.
pub(crate) fn field_name(spelling: &str) -> String {
    without_raw_form(letters_first(&bounded_snake(&plain_words(spelling).to_snake_case()), "n_", "value"))
}

/// A method: `getCustomers` → `get_customers`.
pub(crate) fn method_name(spelling: &str) -> String {
    let words = plain_words(without_namespace(spelling)).to_snake_case();
    without_raw_form(letters_first(&bounded_snake(&words), "n_", "call"))
}

/// A module and its file, no longer than 64 bytes and never a keyword.
pub(crate) fn module_name(spelling: &str) -> String {
    let mut name = letters_first(&plain_words(spelling).to_snake_case(), "n_", "group");
    name.truncate(60);
    let name = name.trim_end_matches('_').to_owned();
    let device = matches!(name.as_str(), "con" | "prn" | "aux" | "nul")
        || (name.len() == 4
            && (name.starts_with("com") || name.starts_with("lpt"))
            && name.ends_with(|c: char| c.is_ascii_digit()));
    if is_keyword(&name) || device { format!("{name}_") } else { name }
}

/// A variant of an enum: `past_due` → `PastDue`, `-created` → `MinusCreated`, `1.10` → `N1_10`.
pub(crate) fn variant_name(spelling: &str) -> String {
    let words = match (spelling.chars().next(), spelling.get(1..)) {
        (Some('-'), Some(rest)) if rest.starts_with(char::is_alphabetic) => format!("minus {rest}"),
        (Some('+'), Some(rest)) if rest.starts_with(char::is_alphabetic) => format!("plus {rest}"),
        _ => plain_words(spelling),
    };
    let words = plain_words(&words);
    let parts: Vec<_> =
        between_digits(&words).into_iter().map(ToUpperCamelCase::to_upper_camel_case).collect();
    let name = letters_first(&bounded_camel(&parts.join("_")), "N", "Empty");
    if name == "Self" { "SelfValue".to_owned() } else { name }
}

/// A static: `getCustomers` → `GET_CUSTOMERS`.
pub(crate) fn static_name(spelling: &str) -> String {
    let words = plain_words(without_namespace(spelling)).to_shouty_snake_case();
    letters_first(&bounded_snake(&words), "N_", "CALL")
}

/// A package: `Dub Paginated` → `dub-paginated`.
pub(crate) fn package_name(spelling: &str) -> String {
    letters_first(&plain_words(spelling).to_kebab_case(), "sdk-", "sdk")
}

/// The file of a type's page: its name in snake case, as long as it may be.
pub(crate) fn file_stem(type_name: &str) -> String {
    let mut stem = type_name.to_snake_case();
    stem.truncate(90);
    stem
}

/// A Cargo feature: `code_scanning` → `code-scanning`, as the module of a resource is called.
pub(crate) fn feature_name(module: &str) -> String {
    module.trim_matches('_').replace('_', "-")
}

/// The words of an identifier, in lower case.
pub(crate) fn words(ident: &str) -> Vec<String> {
    ident.to_snake_case().split('_').map(str::to_owned).collect()
}

/// The files of a folder, or pages. Windows keeps the names of devices for itself, whatever the ending.
pub(crate) fn file_scope(role: &str) -> Scope {
    let numbered = |device| ('0'..='9').map(move |digit| format!("{device}{digit}"));
    Scope::new(role, Case::Insensitive)
        .reserve(["mod", "lib", "main", "serde", "runtime", "client", "error"])
        .reserve(["con", "prn", "aux", "nul"].map(str::to_owned))
        .reserve(numbered("com").chain(numbered("lpt")))
}

/// Identifiers that must differ as Rust compares them.
pub(crate) fn ident_scope(role: &str) -> Scope {
    Scope::new(role, Case::Sensitive)
}

fn letters_first(name: &str, prefix: &str, empty: &str) -> String {
    if name.is_empty() {
        empty.to_owned()
    } else if is_identifier(&name.replace('-', "_")) {
        name.to_owned()
    } else {
        format!("{prefix}{name}")
    }
}

fn without_raw_form(name: String) -> String {
    if matches!(name.as_str(), "self" | "super" | "crate") { format!("{name}_") } else { name }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::encode::Ident;

    #[test]
    fn every_role_has_its_case() {
        assert_eq!(type_name("dto.CustomerResponse"), "DtoCustomerResponse");
        assert_eq!(type_name("getCustomers response body"), "GetCustomersResponseBody");
        assert_eq!(type_name("Option"), "OptionModel");
        let taken = BTreeSet::from(["Pet"]);
        assert_eq!(type_name_beside("pet", &taken, "Resource"), "PetResource");
        assert_eq!(type_name_beside("getPet", &taken, "Call"), "GetPet");
        assert_eq!(field_name("externalId"), "external_id");
        assert_eq!(field_name("customerIDs"), "customer_ids");
        assert_eq!(field_name("$ref"), "ref");
        assert_eq!(field_name("self"), "self_");
        assert_eq!(field_name("2fa"), "n_2fa");
        assert_eq!(method_name("List user's groups"), "list_users_groups");
        assert_eq!(variant_name("don\u{2019}t know 'it'"), "DontKnowIt");
        assert_eq!(method_name("type"), "type");
        assert_eq!(module_name("type"), "type_");
        assert_eq!(module_name("con"), "con_");
        assert_eq!(variant_name("+1"), "Plus1");
        assert_eq!(variant_name("-1"), "Minus1");
        assert_eq!(variant_name("-created_at"), "MinusCreatedAt");
        assert_eq!(variant_name("+name"), "PlusName");
        assert_eq!(variant_name("1.10"), "N1_10");
        assert_eq!(variant_name("2024-01-31"), "N2024_01_31");
        assert_eq!(variant_name("v1.2 beta"), "V1_2Beta");
        assert_eq!(variant_name(" "), "Space");
        assert_eq!(variant_name("_"), "Underscore");
        assert_eq!(variant_name(">="), "GreaterEqual");
        assert_eq!(variant_name(""), "Empty");
        assert_eq!(variant_name("self"), "SelfValue");
        assert_eq!(static_name("getCustomers"), "GET_CUSTOMERS");
        assert_eq!(type_name("io.k8s.api.core.v1.Pod"), "CoreV1Pod");
        assert_eq!(type_name("io.k8s.api.core.v1.PodSpec containers item"), "CoreV1PodSpecContainersItem");
        assert_eq!(type_name("Version.1.2.3"), "Version1_2_3".replace('_', ""));
        assert_eq!(package_name("Dub Paginated"), "dub-paginated");
    }

    #[test]
    fn a_long_name_keeps_its_beginning_and_its_end() {
        let spelling =
            "codespaces/list-devcontainers-in-repository-for-authenticated-user response body devcontainer";
        assert_eq!(
            type_name(spelling),
            "CodespacesListDevcontainersInRepositoryUserResponseBodyDevcontainer"
        );
        assert_eq!(method_name(spelling), "codespaces_list_devcontainers_in_response_body_devcontainer");
        assert_eq!(field_name(&"x".repeat(100)).len(), sdkwright_flavor::words::LONGEST);
    }

    #[test]
    fn other_scripts_are_spelled_in_ascii() {
        assert_eq!(field_name("größe"), "grosse");
        assert_eq!(type_name("お客様"), "OKeYang");
    }

    proptest! {
        #[test]
        fn every_wish_is_an_identifier(spelling in any::<String>()) {
            for name in [type_name(&spelling), field_name(&spelling), method_name(&spelling),
                module_name(&spelling), variant_name(&spelling), static_name(&spelling)]
            {
                let _ = Ident::new(&name);
            }
        }

        #[test]
        fn a_module_is_a_short_file_name(spelling in any::<String>()) {
            let name = module_name(&spelling);
            prop_assert!(name.len() <= 64 && name.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_'), "{}", name);
        }
    }
}
