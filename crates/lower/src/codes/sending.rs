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
