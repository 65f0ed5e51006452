//! The kinds of findings of this crate.

use sdkwright_diagnostics::Code;

macro_rules! codes {
    ($($constant:ident = $name:literal: $meaning:literal, $remedy:literal;)*) => {
        $(pub(crate) static $constant: Code = Code::new($name, $meaning, $remedy);)*

        /// Every kind of finding that reading and checking a document can give.
        pub static CODES: &[&Code] = &[$(&$constant),*];
    };
}

codes! {
    INVALID_ENCODING = "invalid-encoding":
        "The bytes of a file are neither UTF-8 nor UTF-16.",
        "Save the file as UTF-8.";
    EMPTY_DOCUMENT = "empty-document":
        "There is nothing in the file.",
        "Check that the file was written completely, or that the path is the one you mean.";
    NOT_OPENAPI = "not-openapi":
        "The file is something else than an OpenAPI document: a web page, a list, or an object that names no version.",
        "Give the document itself, not the page that shows it; it starts with `openapi: 3.…`.";
    INVALID_JSON = "invalid-json":
        "The text breaks the grammar of JSON (RFC 8259).",
        "Mend the text at the place shown.";
    INVALID_YAML = "invalid-yaml":
        "The text breaks the grammar of YAML 1.2.",
        "Mend the text at the place shown; it is often the indentation or a missing quote in the line above.";
    TRUNCATED_DOCUMENT = "truncated-document":
        "The file ends before all that was opened in it is closed.",
        "Get the file again; a download or a write may have been cut off.";
    REPEATED_KEY = "repeated-key":
        "A key stands twice in the same object, so that one of its values would be lost.",
        "Remove or rename one of the two.";
    SEVERAL_DOCUMENTS = "several-documents":
        "A YAML file holds several documents, separated by `---`.",
        "Keep one document in each file.";
    INVALID_MERGE = "invalid-merge":
        "A YAML merge key `<<` stands before something that has no keys.",
        "Give it a mapping or a list of mappings, mostly by an alias.";
    LIMIT_EXCEEDED = "limit-exceeded":
        "A file is larger, deeper or expands further than sdkwright reads, because documents are untrusted input.",
        "Split the document or nest less. How large files may be, how many, and how many schemas, is for you to say: \
         `--max-file-size MB`, `--max-files` and `--max-schemas`, in sdkwright.toml by the same names.";
    UNSUPPORTED_VERSION = "unsupported-version":
        "The document is written in a version of OpenAPI that is not read.",
        "Convert the document to OpenAPI 3.0, 3.1 or 3.2; Swagger 2.0 is read too.";
    INVALID_OVERLAY = "invalid-overlay":
        "An action of an overlay cannot be applied: an expression is not JSONPath, what should be copied is not one node, or \
         what is brought does not fit the target.",
        "Select an object or a list, and give an object to merge or an item to append. `copy` selects one node, in \
         overlays of version 1.1 and later.";
    UNMATCHED_TARGET = "unmatched-target":
        "The target of an action of an overlay selects nothing, so that the action has no effect.",
        "Correct the target, or remove the action.";
    DANGLING_REFERENCE = "dangling-reference":
        "A `$ref` leads to a place where there is nothing. An empty one to a schema is taken for one that any value fits.",
        "Correct the reference or add what it speaks of. Where nothing depends on it, it is left out with a warning.";
    REFERENCE_RING = "reference-ring":
        "References lead from one to the next and back, and never to an object.",
        "Replace one of them by the object itself.";
    WRONG_REFERENCE = "wrong-reference":
        "A `$ref` leads to another kind of object than belongs at its place.",
        "Refer to an object of the right kind.";
    MISSING_FILE = "missing-file":
        "A `$ref` leads into a file that is not there or cannot be read.",
        "Correct the path: it is relative to the file that the reference stands in.";
    OUTSIDE_ROOT = "outside-root":
        "A `$ref` leads to a file outside the directory that references are followed in.",
        "Move the file below the directory of the entry document, or give a directory above both as the root.";
    REMOTE_REFERENCE = "remote-reference":
        "A `$ref` is a URL. Documents are loaded over the network only from hosts that you allow, over HTTPS, and never from \
         addresses of a private network.",
        "Save the other document beside this one and refer to the file, or allow its host: `--allow-remote HOST`, in \
         sdkwright.toml `allow-remote = [\"HOST\"]`.";
    UNREACHABLE_REFERENCE = "unreachable-reference":
        "A `$ref` is a URL of a host that you allow, though what it names cannot be loaded: the host does not answer, it \
         refuses, it leads to another host, or it takes too long.",
        "Correct the URL, or save the other document beside this one and refer to the file.";
    UNSUPPORTED_DYNAMIC_REFERENCE = "unsupported-dynamic-reference":
        "A `$dynamicRef` or `$recursiveRef` can lead to several schemas, depending on which one led to it. Any value is \
         taken.",
        "Refer by `$ref`, and write a schema of its own for each use.";
    MISPLACED_REFERENCE = "misplaced-reference":
        "A `$ref` stands where OpenAPI wants the value itself. It is followed nevertheless.",
        "Bundle the document, or put the value in the place of the reference.";
    IGNORED_SIBLING = "ignored-sibling":
        "A key stands beside a `$ref` where OpenAPI gives it no meaning.",
        "Move the key to what is referred to, or wrap the reference: `allOf: [{$ref: …}]`.";
    WRONG_TYPE = "wrong-type":
        "A value has another type than OpenAPI asks for at its place. What only documents or validates is left out with a \
         warning.",
        "Write a value of the right type.";
    UNQUOTED_TEXT = "unquoted-text":
        "A number or a truth value stands where text belongs. It is read as the text that was written.",
        "Put the value in quotes.";
    EMPTY_VALUE = "empty-value":
        "A key has no value. It is read as if it were not there.",
        "Remove the key or give it a value.";
    INVALID_WORD = "invalid-word":
        "A value is none of the words that OpenAPI knows at its place. Where it can only mean one of them, or where there \
         is a default, it is read so; a `type` that is not understood is any JSON value.",
        "Use one of the words that the message lists.";
    UNKNOWN_PARENT = "unknown-parent":
        "The `parent` of a tag names no tag of the document, or leads in a circle back to the tag itself. The tag is taken for \
         one without a parent.",
        "Name a tag that the document lists under `tags`, and let no tag be above itself.";
    MISSING_KEY = "missing-key":
        "A key is missing that OpenAPI requires.",
        "Add the key.";
    UNKNOWN_KEY = "unknown-key":
        "OpenAPI knows no such key at this place; it has no effect.",
        "Correct its spelling, remove it, or start it with `x-` to make it an extension.";
    NEWER_KEY = "newer-key":
        "A document uses a key of a later version of OpenAPI than it declares. It is read as that one defines it.",
        "Declare the later version, or use the form of the declared one.";
    INVALID_PATH = "invalid-path":
        "A key below `paths` does not start with a slash; it has no effect.",
        "Start the path with `/`, or the key with `x-` to make it an extension.";
    INVALID_METHOD = "invalid-method":
        "A key below `additionalOperations` is no method of HTTP, or one that path items have a field for.",
        "Write the method as it goes over the wire, and those that have a field of their own beside `additionalOperations`.";
    INVALID_HOST = "invalid-host":
        "`host` of a document of version 2.0 holds more than the name of a host and its port. What belongs elsewhere is read \
         as if it stood there.",
        "Write the scheme below `schemes` and the path as `basePath`.";
    INVALID_STATUS = "invalid-status":
        "A key below `responses` is neither `default` nor a status code such as `200` or `2XX`.",
        "Write three digits, a range such as `4XX`, or `default`.";
    UNSUPPORTED_SEPARATOR = "unsupported-separator":
        "A document of version 2.0 has a list in a parameter whose items are separated as no later version can say. It is \
         read as text.",
        "Join the values by the separator before you give them to the SDK.";
    UNSUPPORTED_QUERYSTRING = "unsupported-querystring":
        "A parameter is all of the query and an object that is neither a form nor JSON, or has encodings of its fields.",
        "Describe it as `application/x-www-form-urlencoded`, or as parameters of their own.";
    SEVERAL_BODIES = "several-bodies":
        "An operation of a document of version 2.0 has several bodies, a body beside a form, or the same field twice.",
        "Describe the body by one schema.";
    UNSUPPORTED_MUTUAL_TLS = "unsupported-mutual-tls":
        "A security scheme asks for a client certificate. It is left out: certificates belong to the HTTP client.",
        "Give the SDK an HTTP client that holds the certificate.";
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_unique_and_in_kebab_case() {
        let mut names: Vec<_> = CODES.iter().map(|code| code.name).collect();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), CODES.len());
        assert!(names.iter().all(|name| name.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-')));
    }
}
