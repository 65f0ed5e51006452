use std::str::FromStr;

/// What puts operations into resources where the document does not name a group for them.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum GroupBy {
    /// Their tags. Those without one are methods of the client.
    #[default]
    Tag,
    /// Their tags; those without one stand where their paths lead: `/v1/customers/{id}` to `customers`.
    Path,
}

impl GroupBy {
    /// How each is written, the default first.
    pub const NAMES: [&'static str; 2] = ["tag", "path"];
}

impl FromStr for GroupBy {
    type Err = String;

    /// # Errors
    /// Says what could have been written.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        match text {
            "tag" => Ok(Self::Tag),
            "path" => Ok(Self::Path),
            _ => Err("write \"tag\" or \"path\"".to_owned()),
        }
    }
}
