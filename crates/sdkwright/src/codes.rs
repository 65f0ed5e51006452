use sdkwright_diagnostics::Code;

/// The codes of findings and changes by what they are about, in the order of the road.
pub fn groups() -> Vec<(&'static str, Vec<&'static Code>)> {
    vec![
        ("The command", OWN.to_vec()),
        ("Configuration", sdkwright_config::CODES.to_vec()),
        ("Reading and checking documents", sdkwright_spec::CODES.to_vec()),
        ("What an SDK can say of a document", sdkwright_lower::codes::ALL.to_vec()),
        ("Templates and files", sdkwright_flavor::CODES.to_vec()),
        ("Rust", sdkwright_flavor_rust::CODES.to_vec()),
        ("TypeScript", sdkwright_flavor_typescript::CODES.to_vec()),
        ("Changes between two documents", sdkwright_diff::codes().collect()),
    ]
}

/// Every code of a finding or a change, in the same order.
pub fn codes() -> impl Iterator<Item = &'static Code> {
    groups().into_iter().flat_map(|(_, codes)| codes)
}

const OWN: &[&Code] = &[&UNREADABLE_DOCUMENT, &UNKNOWN_SDK, &UNKNOWN_FLAVOR, &STALE_OUTPUT, &UNWRITABLE_LOCK];

pub(crate) static UNREADABLE_DOCUMENT: Code = Code::new(
    "unreadable-document",
    "The OpenAPI document cannot be read: it is missing, it is a folder, or you may not read it.",
    "Name a YAML or JSON file. Paths in sdkwright.toml are relative to the folder of that file, those on the command \
     line to the current folder.",
);

pub(crate) static UNKNOWN_SDK: Code = Code::new(
    "unknown-sdk",
    "`--name` asks for an SDK that sdkwright.toml does not have.",
    "Name one of its tables: `--name petstore` for `[sdk.petstore]`.",
);

pub(crate) static UNKNOWN_FLAVOR: Code = Code::new(
    "unknown-flavor",
    "sdkwright.toml asks for a language that sdkwright does not write.",
    "Use one of the flavors that `sdkwright generate --help` names.",
);

pub(crate) static STALE_OUTPUT: Code = Code::new(
    "stale-output",
    "`--check` found that generating would change files: the document, the configuration, the templates or sdkwright \
     itself have changed since the SDK was generated.",
    "Run the same command without `--check` and commit what it writes.",
);

pub(crate) static UNWRITABLE_LOCK: Code = Code::new(
    "unwritable-lock",
    "sdkwright.lock, which remembers the names that were given, cannot be written.",
    "Make its folder writable. The SDKs are written; without the lock a later change of the document may rename types.",
);

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn every_code_has_a_name_of_its_own_and_says_what_to_do() {
        let mut names = BTreeSet::new();
        for code in codes() {
            assert!(names.insert(code.name), "{code} stands in two tables");
            assert!(
                code.name.bytes().all(|b| b.is_ascii_lowercase() || b == b'-' || b.is_ascii_digit()),
                "{code}"
            );
            assert!(
                code.meaning.ends_with('.') && code.remedy.ends_with('.'),
                "{code} is explained in sentences"
            );
        }
    }
}
