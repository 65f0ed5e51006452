use std::fmt;

/// A version of OpenAPI that a document may be written in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Version {
    /// 3.0.0 to 3.0.4
    V3_0,
    /// 3.1.0 to 3.1.2
    V3_1,
}

impl Version {
    /// The version that a document's `openapi` names; `None` for those that are not read.
    pub(crate) fn of(text: &str) -> Option<Self> {
        let mut parts = text.trim().splitn(3, '.');
        match (parts.next(), parts.next()) {
            (Some("3"), Some("0")) => Some(Self::V3_0),
            (Some("3"), Some("1")) => Some(Self::V3_1),
            _ => None,
        }
    }
}

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::V3_0 => "3.0",
            Self::V3_1 => "3.1",
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_patch_version_does_not_matter() {
        for (text, version) in [
            ("3.0.3", Some(Version::V3_0)),
            ("3.0", Some(Version::V3_0)),
            ("3.0.0-rc2", Some(Version::V3_0)),
            ("3.1.1", Some(Version::V3_1)),
            ("3.2.0", None),
            ("2.0", None),
            ("30.1", None),
            ("", None),
        ] {
            assert_eq!(Version::of(text), version, "{text}");
        }
    }
}
