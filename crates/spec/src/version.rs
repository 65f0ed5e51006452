use std::fmt;

/// A version of OpenAPI that a document may be written in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Version {
    /// 2.0, which is called Swagger
    V2_0,
    /// 3.0.0 to 3.0.4
    V3_0,
    /// 3.1.0 to 3.1.2
    V3_1,
    /// 3.2.0
    V3_2,
}

impl Version {
    /// The version that the text under `openapi` or `swagger` names; `None` for those that are not read.
    pub(crate) fn of(key: &str, text: &str) -> Option<Self> {
        let mut parts = text.trim().splitn(3, '.');
        match (key, parts.next(), parts.next()) {
            ("swagger", Some("2"), Some("0")) => Some(Self::V2_0),
            ("openapi", Some("3"), Some("0")) => Some(Self::V3_0),
            ("openapi", Some("3"), Some("1")) => Some(Self::V3_1),
            ("openapi", Some("3"), Some("2")) => Some(Self::V3_2),
            _ => None,
        }
    }
}

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::V2_0 => "2.0",
            Self::V3_0 => "3.0",
            Self::V3_1 => "3.1",
            Self::V3_2 => "3.2",
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_patch_version_does_not_matter() {
        for (key, text, version) in [
            ("openapi", "3.0.3", Some(Version::V3_0)),
            ("openapi", "3.0", Some(Version::V3_0)),
            ("openapi", "3.0.0-rc2", Some(Version::V3_0)),
            ("openapi", "3.1.1", Some(Version::V3_1)),
            ("openapi", "3.2.0", Some(Version::V3_2)),
            ("openapi", "3.3.0", None),
            ("openapi", "2.0", None),
            ("openapi", "30.1", None),
            ("openapi", "", None),
            ("swagger", "2.0", Some(Version::V2_0)),
            ("swagger", "2", None),
            ("swagger", "1.2", None),
            ("swagger", "3.0.0", None),
        ] {
            assert_eq!(Version::of(key, text), version, "{key}: {text}");
        }
    }
}
