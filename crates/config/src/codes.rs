use sdkwright_diagnostics::Code;

/// Every code of this crate, for `sdkwright explain`.
pub const CODES: &[&Code] = &[
    &UNREADABLE_CONFIG,
    &INVALID_TOML,
    &UNKNOWN_SETTING,
    &WRONG_SETTING,
    &MISSING_SETTING,
    &NO_SDK,
    &SDK_WITHOUT_FLAVOR,
    &BAD_SDK_NAME,
    &BAD_VERSION,
    &DUPLICATE_OUT,
    &BROKEN_LOCK,
    &BAD_LOCKED_NAME,
];

pub(crate) static UNREADABLE_CONFIG: Code = Code::new(
    "unreadable-config",
    "sdkwright.toml, or sdkwright.lock beside it, cannot be read.",
    "Run sdkwright in the folder of sdkwright.toml, or name the file with --config; the file must be UTF-8.",
);

pub(crate) static INVALID_TOML: Code = Code::new(
    "invalid-toml",
    "sdkwright.toml is not TOML.",
    "Mend the place that is underlined; https://toml.io explains the language.",
);

pub(crate) static UNKNOWN_SETTING: Code = Code::new(
    "unknown-setting",
    "sdkwright.toml has a key that means nothing, so that what it was meant to say would be lost.",
    "Spell it as one of the known keys, or remove it.",
);

pub(crate) static WRONG_SETTING: Code = Code::new(
    "wrong-setting",
    "A value in sdkwright.toml is of a kind that its key does not take.",
    "Write a value of the kind that the message names.",
);

pub(crate) static MISSING_SETTING: Code = Code::new(
    "missing-setting",
    "A table of sdkwright.toml lacks a key without which nothing can be generated.",
    "Add the key: `spec` names the document of an SDK, `out` the folder of a flavor.",
);

pub(crate) static NO_SDK: Code = Code::new(
    "no-sdk",
    "sdkwright.toml names no SDK.",
    "Add a table such as `[sdk.petstore]` with a `spec`, and one such as `[sdk.petstore.rust]` with an `out`.",
);

pub(crate) static SDK_WITHOUT_FLAVOR: Code = Code::new(
    "sdk-without-flavor",
    "An SDK of sdkwright.toml names no language, so that nothing is generated for it.",
    "Add a table for a language below it, such as `[sdk.petstore.rust]`, with an `out`.",
);

pub(crate) static BAD_SDK_NAME: Code = Code::new(
    "bad-sdk-name",
    "The name of an SDK is more than lower case letters, digits and dashes, or does not start with a letter. Package \
     names and folders are made of it.",
    "Choose a name such as `petstore` or `petstore-admin`.",
);

pub(crate) static BAD_VERSION: Code = Code::new(
    "bad-version",
    "The version of an SDK is not a semantic version (https://semver.org), which the package registries ask for.",
    "Write three numbers and dots between them: \"1.2.3\".",
);

pub(crate) static DUPLICATE_OUT: Code = Code::new(
    "duplicate-out",
    "Two SDKs would be written to the same folder, each removing the files of the other.",
    "Give each flavor of each SDK a folder of its own.",
);

pub(crate) static BROKEN_LOCK: Code = Code::new(
    "broken-lock",
    "sdkwright.lock is not as sdkwright writes it; often a merge has left its marks. It remembers the names that were \
     given, so going on without it could rename public types.",
    "Take the lines of both sides, or restore the file from version control. If it is deleted, names are given anew.",
);

pub(crate) static BAD_LOCKED_NAME: Code = Code::new(
    "bad-locked-name",
    "sdkwright.lock gives a name that no language could take: names start with an ASCII letter or `_`, go on \
     with letters, digits, `_`, `-`, `#` or `$`, and have at most 100 characters.",
    "Restore the line from version control, or remove it; the name is then given anew.",
);
