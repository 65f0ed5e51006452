use sdkwright_diagnostics::Code;

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
