use sdkwright_diagnostics::Code;

/// Many operations, none of which has a tag.
pub static UNGROUPED_OPERATIONS: Code = Code::new(
    "ungrouped-operations",
    "More than fifty operations have no tag, so that all of them are methods of the client, in no order that a reader \
     would see. Their paths would make resources of them.",
    "Give the operations tags, or say `--group-by path`, which is `group-by = \"path\"` in sdkwright.toml.",
);

/// A redirect as the only success.
pub static REDIRECT_FOLLOWED: Code = Code::new(
    "redirect-followed",
    "The only success that this operation describes is a redirect. The client follows it and gives what is behind it, \
     which nothing describes, as a download.",
    "Describe the response that the caller gets in the end.",
);

/// A webhook or a callback whose body has no type.
pub static UNTYPED_PAYLOAD: Code = Code::new(
    "untyped-payload",
    "The body of this webhook or callback is not JSON, or has no schema. There is no type for it.",
    "Describe a JSON body.",
);

/// A variable in the URL of a server that has no declaration, so that nothing can stand in its place.
pub static UNDECLARED_SERVER_VARIABLE: Code = Code::new(
    "undeclared-server-variable",
    "The URL of a server has a variable that is not declared, so that it has no default. The server is left out; where \
     it is the only one, callers give the address.",
    "Declare the variable below `variables` of the server, with a `default`.",
);

/// An encoding of a property that the body does not have.
pub static UNUSED_ENCODING: Code = Code::new(
    "unused-encoding",
    "An encoding is for a property that the schema of the body does not have. It has no effect.",
    "Correct the name, or remove the encoding.",
);

/// A link of a response to an operation that there is not.
pub static UNKNOWN_LINK: Code = Code::new(
    "unknown-link",
    "A link of a response names an operation that the document does not have. It is left out of the documentation.",
    "Correct its `operationId` or its `operationRef`.",
);

/// A scope that the flows do not declare.
pub static UNKNOWN_SCOPE: Code = Code::new(
    "unknown-scope",
    "An operation requires a scope that none of the flows of the OAuth 2 scheme declares. A token is asked for with it all \
     the same.",
    "Declare it below `scopes` of the flow, or correct its name.",
);
