use semver::{BuildMetadata, Prerelease, Version};

/// Which part of a version the changes ask to raise ([Semantic Versioning 2.0.0](https://semver.org)).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Bump {
    /// Nothing changed.
    None,
    /// Fixes alone.
    Patch,
    /// There is something new.
    Minor,
    /// Something breaks.
    Major,
}

impl Bump {
    /// The version after `current`, without a pre-release or build part.
    ///
    /// Before 1.0.0 each part stands one place further to the right, as cargo and npm read such versions: what breaks raises
    /// the second number, and everything else the third. A pre-release is followed by its release where that says
    /// enough: `2.0.0-rc.1` by `2.0.0`.
    pub fn next(self, current: &Version) -> Version {
        let Version { major, minor, patch, .. } = *current;
        if self == Self::None {
            return current.clone();
        }
        let release = Version { pre: Prerelease::EMPTY, build: BuildMetadata::EMPTY, ..current.clone() };
        let bump = if major == 0 { self.shifted() } else { self };
        let is_enough = match bump {
            Self::Major => minor == 0 && patch == 0,
            Self::Minor => patch == 0,
            Self::Patch | Self::None => true,
        };
        match bump {
            _ if !current.pre.is_empty() && is_enough => release,
            Self::Major => Version::new(major + 1, 0, 0),
            Self::Minor => Version::new(major, minor + 1, 0),
            Self::Patch | Self::None => Version::new(major, minor, patch + 1),
        }
    }

    /// `major`, `minor`, `patch` or `none`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Patch => "patch",
            Self::Minor => "minor",
            Self::Major => "major",
        }
    }

    fn shifted(self) -> Self {
        match self {
            Self::Major => Self::Minor,
            Self::Minor | Self::Patch => Self::Patch,
            Self::None => Self::None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_next_version_says_what_changed() {
        let cases = [
            ("1.2.3", Bump::Major, "2.0.0"),
            ("1.2.3", Bump::Minor, "1.3.0"),
            ("1.2.3", Bump::Patch, "1.2.4"),
            ("1.2.3", Bump::None, "1.2.3"),
            ("0.2.3", Bump::Major, "0.3.0"),
            ("0.2.3", Bump::Minor, "0.2.4"),
            ("0.2.3", Bump::Patch, "0.2.4"),
            ("0.0.0", Bump::Major, "0.1.0"),
            ("2.0.0-rc.1", Bump::Major, "2.0.0"),
            ("2.1.0-rc.1", Bump::Major, "3.0.0"),
            ("2.1.0-rc.1", Bump::Minor, "2.1.0"),
            ("2.1.1-rc.1", Bump::Minor, "2.2.0"),
            ("1.2.3+build", Bump::Patch, "1.2.4"),
        ];
        for (current, bump, next) in cases {
            let current = Version::parse(current).unwrap();
            assert_eq!(bump.next(&current).to_string(), next, "{current} {bump:?}");
        }
    }
}
